"""Times for conversations: offered, taken, and followed by a calendar."""
