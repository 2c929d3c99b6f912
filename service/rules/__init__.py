"""Who may do what, and when. Each rule raises by its own name or returns nothing."""

from service.rules import access, stages

__all__ = ["access", "stages"]
