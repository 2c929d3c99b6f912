"""The forms around a class visit."""
