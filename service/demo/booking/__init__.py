"""What the demo shows of booking."""
