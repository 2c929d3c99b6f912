"""Deeds around the times of conversations."""
