"""The trail of administration, and of who read what."""
