"""What the store stands on: prepared queries and migrations."""
