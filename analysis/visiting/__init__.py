"""What class visits show: side by side, of a school together, and between observers."""
