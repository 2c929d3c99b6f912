"""What a job is: one that a deed asks for, or one that comes round by the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from huey import crontab

When = Callable[[datetime], bool]

EACH_MINUTE: When = crontab()
EACH_HOUR: When = crontab(minute="3")


def daily(hour: int, minute: int = 0) -> When:
    """Once a day, at this hour of UTC."""
    at: When = crontab(hour=str(hour), minute=str(minute))
    return at


@dataclass(frozen=True, slots=True)
class Asked:
    """Done once for a row, right after the deed that wrote it: `actions.queue.soon(name, …)`.

    It takes the row's owner and id. It may come twice, or for a row that is gone by now.
    """

    name: str
    does: Callable[[UUID, UUID], object]


@dataclass(frozen=True, slots=True)
class Regular:
    """Done by the clock. Two workers may do it at the same time."""

    name: str
    does: Callable[[], object]
    when: When


Job = Asked | Regular
