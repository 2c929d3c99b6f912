"""How often something may be done within a while, counted where all workers see it.

Flask-Limiter keeps its counts in the memory of each worker, or asks for a Redis beside the
database; a table of ours holds for all workers and over restarts. What counts stands under a kind
and under whoever does it: an account, an id, a keyed hash of an address, never an address.
"""

from __future__ import annotations

from datetime import timedelta

from service.errors import TooManyFailures
from service.store.entry import logins
from service.store.ground.database import transaction


def check(kind: str, who: str, most: int, window: timedelta) -> None:
    """Refuse whoever has done it so often within the window; nothing is counted."""
    if logins.failures(f"{kind} {who}", window) >= most:
        raise TooManyFailures(int(window.total_seconds() // 60))


def count(kind: str, who: str) -> None:
    """It was done once more."""
    with transaction():
        logins.add_failure(f"{kind} {who}")


def spend(kind: str, who: str, most: int, window: timedelta) -> None:
    """Refuse, or count it: for what may be done only so often, such as mails and uploads."""
    check(kind, who, most, window)
    count(kind, who)
