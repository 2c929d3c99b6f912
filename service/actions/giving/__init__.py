"""What leaves a conversation: shared with home, taken along, made into documents and sheets."""
