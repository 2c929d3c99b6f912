"""What is kept of what leaves a conversation: shared, proposed from home, printed."""
