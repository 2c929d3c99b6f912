"""Deeds around a conversation: lay the table, prepare, hold, agree."""
