"""Who may do what, and when. Each rule raises by its own name or returns nothing."""

from service.rules import access, hats, mentions, periods, reading, stages

__all__ = ["access", "hats", "mentions", "periods", "reading", "stages"]
