"""Deeds between conversations: keep goals alive, show the work, look back, begin again."""
