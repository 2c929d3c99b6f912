"""Who may do what, and when. Each rule raises by its own name or returns nothing."""

from service.rules import access, reading, stages

__all__ = ["access", "reading", "stages"]
