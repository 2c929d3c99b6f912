"""Answering a form: its pages, what they are filled with, and how answers are said."""
