from datetime import date, timedelta
from itertools import pairwise

import pytest

from service.demo.days import school_day_before, terms

YEAR = [date(2026, 1, 1) + timedelta(days=7 * week) for week in range(52)]


@pytest.mark.parametrize("today", YEAR, ids=str)
def test_whenever_the_demo_is_made_only_its_last_round_is_open(today: date) -> None:
    found = list(terms(today, 4))
    assert [one.closed_at is None for one in found] == [False, False, False, True]
    assert found[-1].opens_on < today < found[-1].closes_on
    for one, after in pairwise(found):
        assert one.opens_on < one.closes_on < after.opens_on


@pytest.mark.parametrize("today", YEAR, ids=str)
def test_nobody_answers_before_a_round_opens_or_tomorrow(today: date) -> None:
    for one in terms(today, 4):
        assert one.opens_on <= school_day_before(one.last_day) <= one.last_day < today


def test_no_round_lies_in_the_summer() -> None:
    titles = {one.title.split()[1] for today in YEAR for one in list(terms(today, 4))[:-1]}
    assert "juli" not in titles
    assert {"maj", "september"} <= titles
