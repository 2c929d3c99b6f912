"""Class visits of the invented owner."""
