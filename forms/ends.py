"""The first and the last day that may be given, also where they move with the day of answering."""

from __future__ import annotations

from datetime import date, timedelta

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)  # what is outside is a slip
_TODAY = "today"  # today, today+14d, today-1d


def day_at(end: str, today: date) -> date:
    if not end.startswith(_TODAY):
        return date.fromisoformat(end)
    days = int(end.removeprefix(_TODAY).removesuffix("d") or "0")
    try:
        return today + timedelta(days=days)
    except OverflowError:  # a definition may reach further than any calendar
        return LAST_DAY if days > 0 else FIRST_DAY


def days_between(not_before: str | None, not_after: str | None, today: date) -> tuple[date, date]:
    """The first and the last day of a question that says so, or that leaves it to good sense."""
    first = FIRST_DAY if not_before is None else day_at(not_before, today)
    last = LAST_DAY if not_after is None else day_at(not_after, today)
    return first, last
