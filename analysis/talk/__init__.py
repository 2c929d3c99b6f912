"""What a conversation makes of numbers: a change that can be told, a class behind."""
