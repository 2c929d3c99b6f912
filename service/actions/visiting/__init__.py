"""Deeds around a class visit: choose a focus, agree, see, talk, and keep some of it to oneself."""
