"""What is kept between conversations: how goals go, and what shows the work on them."""
