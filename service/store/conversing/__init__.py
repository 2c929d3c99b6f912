"""What is kept of conversations: the table itself, and what is laid on it."""
