"""Who may do what, and when. Each rule raises by its own name or returns nothing."""

from service.rules import access, hats, keeping, mentions, reading, rights, stages

__all__ = ["access", "hats", "keeping", "mentions", "reading", "rights", "stages"]
