"""School years: which one a day is in, and the same weekday a year later."""

from __future__ import annotations

from datetime import date, timedelta

BEGINS = 8  # August: from then on it is the next school year, here and in Sweden
SPRING = 1  # January: from then on it is the second half of it
YEAR = timedelta(weeks=52)  # a day less than a year, so that a Monday stays a Monday


def school_year(day: date) -> str:
    """Such as 2026/27."""
    return _called(day.year if day.month >= BEGINS else day.year - 1)


def next_year(school_year: str) -> str:
    return _called(first_calendar_year(school_year) + 1)


def first_calendar_year(school_year: str) -> int:
    """The one in which it begins."""
    return int(school_year.partition("/")[0])


def half_year(day: date) -> date:
    """The first day of the half-year that a day is in: 1 August or 1 January."""
    return date(day.year, BEGINS if day.month >= BEGINS else SPRING, 1)


def half_year_after(first: date) -> date:
    """The first day of the next one."""
    return date(first.year + 1, SPRING, 1) if first.month == BEGINS else date(first.year, BEGINS, 1)


def first_day(day: date) -> date:
    """The first day of the school year that a day is in."""
    return date(first_calendar_year(school_year(day)), BEGINS, 1)


def a_year_later(day: date) -> date:
    """The same day of the week, one school year on."""
    return day + YEAR


def proposed(school_year: str) -> tuple[tuple[date, date], ...]:
    """(first day, last day) of three rounds: in September, December and April.

    Each opens on the first Monday of its month and stays open for two school weeks.
    """
    year = first_calendar_year(school_year)
    months = (date(year, 9, 1), date(year, 12, 1), date(year + 1, 4, 1))
    mondays = [day + timedelta(days=-day.weekday() % 7) for day in months]
    return tuple((day, day + timedelta(days=11)) for day in mondays)


def _called(first: int) -> str:
    return f"{first}/{(first + 1) % 100:02}"
