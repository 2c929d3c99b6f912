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
TALKING = 14  # days after a round
SUMMER, CHRISTMAS = ((6, 27), (8, 10)), ((12, 21), (1, 3))  # first and last free day
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
        middle = _before_summer(today - timedelta(days=back)) if back else today
        opens_on = school_day_before(middle - timedelta(days=ALREADY_OPEN))
        closes_on = school_day_after(middle + timedelta(days=STILL_OPEN))
        title = f"Samtalerunde {MONTHS[opens_on.month - 1]} {opens_on.year}"
        closed_at = at_hour(closes_on + timedelta(days=1), time(2, 0)) if back else None
        last_day = closes_on if back else today - timedelta(days=1)
        yield Term(number, title, opens_on, closes_on, closed_at, last_day)


def school_day_before(day: date) -> date:
    """The day itself, or the last school day before it."""
    while _is_free(day):
        day -= timedelta(days=1)
    return day


def school_day_after(day: date) -> date:
    """The day itself, or the next school day after it."""
    while _is_free(day):
        day += timedelta(days=1)
    return day


def _is_free(day: date) -> bool:
    at = (day.month, day.day)
    in_summer = SUMMER[0] <= at <= SUMMER[1]
    return day.weekday() > 4 or in_summer or at >= CHRISTMAS[0] or at <= CHRISTMAS[1]


def _before_summer(middle: date) -> date:
    """The middle of a round, early enough that its conversations are held before the summer."""
    ends = timedelta(days=STILL_OPEN + TALKING)
    latest = date(middle.year, *SUMMER[0]) - ends
    begins_again = date(middle.year, *SUMMER[1]) + timedelta(days=ALREADY_OPEN)
    return latest if latest <= middle <= begins_again else middle


def lesson_time(chance: Random, first: date, last: date) -> datetime:
    """A moment in a lesson from the first of these days to the last."""
    day = first + timedelta(days=chance.randint(0, max(0, (last - first).days)))
    day = max(first, school_day_before(day))
    return at_hour(day, time(chance.randint(8, 13), chance.randint(0, 59)))


def at_hour(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(ZONE)).astimezone(UTC)
