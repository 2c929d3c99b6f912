"""What people do when they plan a school's rounds and follow them."""
