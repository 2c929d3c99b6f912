"""School years, and the usual three rounds of one."""

from __future__ import annotations

from datetime import date

import pytest

from service.rules import years


@pytest.mark.parametrize(
    ("day", "school_year"),
    [
        (date(2026, 7, 31), "2025/26"),
        (date(2026, 8, 1), "2026/27"),
        (date(2027, 1, 1), "2026/27"),
        (date(2099, 12, 31), "2099/00"),
    ],
)
def test_a_school_year_begins_in_august(day: date, school_year: str) -> None:
    assert years.school_year(day) == school_year


def test_the_next_year_follows() -> None:
    assert years.next_year("2026/27") == "2027/28"
    assert years.next_year("2098/99") == "2099/00"


@pytest.mark.parametrize("day", [date(2026, 9, 7), date(2027, 12, 31), date(2028, 2, 29)])
def test_a_year_later_it_is_the_same_day_of_the_week(day: date) -> None:
    later = years.a_year_later(day)

    assert later.weekday() == day.weekday()
    assert 0 < (later - day).days <= 366


@pytest.mark.parametrize("school_year", ["2024/25", "2025/26", "2026/27", "2027/28"])
def test_three_rounds_are_proposed_that_open_on_a_monday(school_year: str) -> None:
    proposed = years.proposed(school_year)

    assert [first.month for first, _ in proposed] == [9, 12, 4]
    assert [first.weekday() for first, _ in proposed] == [0, 0, 0]
    assert [last.weekday() for _, last in proposed] == [4, 4, 4]
    assert {years.school_year(day) for days in proposed for day in days} == {school_year}
