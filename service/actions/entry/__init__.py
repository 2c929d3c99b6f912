"""Getting in, a way a file."""
