"""The rules around a conversation: its plan and times, before, in and after it."""
