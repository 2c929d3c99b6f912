"""Answering: begun, saved, sent, changed; on a screen, on paper, with a name or without."""
