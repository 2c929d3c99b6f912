"""What is measured around a conversation."""
