"""What is prepared for the demo’s conversations, and what becomes of them."""
