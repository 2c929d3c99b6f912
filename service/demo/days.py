"""School days: when rounds open and close, and at what hour something was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

ZONE = "Europe/Copenhagen"
BETWEEN_ROUNDS = 120
ALREADY_OPEN = 10
STILL_OPEN = 10
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """One round's days. Only the last of them is still open."""

    number: int
    title: str
    opens_on: date
    closes_on: date
    closed_at: datetime | None
    last_day: date  # on which somebody can have answered: before today


def terms(today: date, rounds: int) -> Iterator[Term]:
    """The rounds, oldest first."""
    for number in range(rounds):
        back = (rounds - 1 - number) * BETWEEN_ROUNDS
        opens_on = school_day_before(today - timedelta(days=back + ALREADY_OPEN))
        closes_on = school_day_after(today - timedelta(days=back - STILL_OPEN))
        title = f"Samtalerunde {MONTHS[opens_on.month - 1]} {opens_on.year}"
        closed_at = at_hour(closes_on + timedelta(days=1), time(2, 0)) if back else None
        last_day = closes_on if back else today - timedelta(days=1)
        yield Term(number, title, opens_on, closes_on, closed_at, last_day)


def school_day_before(day: date) -> date:
    """The day itself, or the Friday before it."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def school_day_after(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)


def lesson_time(chance: Random, first: date, last: date) -> datetime:
    """A moment in a lesson from the first of these days to the last."""
    day = first + timedelta(days=chance.randint(0, max(0, (last - first).days)))
    day = max(first, school_day_before(day))
    return at_hour(day, time(chance.randint(8, 13), chance.randint(0, 59)))


def at_hour(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(ZONE)).astimezone(UTC)
