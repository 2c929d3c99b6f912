"""A table in the words of a page."""
