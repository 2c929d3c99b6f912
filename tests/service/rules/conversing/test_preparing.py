"""When there is time to prepare."""

from __future__ import annotations

from datetime import date

import pytest

from service.rules.access import Slot, next_slot
from service.store.planning.frames import USUAL, Frame

FRIDAY = Frame(slot_day="friday", slot_begins="10:15", slot_minutes=30)
FIRST, LAST = date(2026, 11, 23), date(2026, 12, 10)  # a Monday, a Thursday


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 1), date(2026, 11, 27)),  # the round is still to come
        (date(2026, 11, 26), date(2026, 11, 27)),
        (date(2026, 11, 27), date(2026, 11, 27)),
        (date(2026, 11, 28), date(2026, 12, 4)),
    ],
)
def test_the_next_friday_of_a_round(today: date, day: date) -> None:
    assert next_slot(FRIDAY, FIRST, LAST, today) == Slot(day, "10:15", 30)


def test_after_the_last_one_there_is_none() -> None:
    assert next_slot(FRIDAY, FIRST, LAST, date(2026, 12, 5)) is None


def test_a_day_that_varies_is_no_day() -> None:
    varies = Frame(slot_day="varies", slot_minutes=20)
    assert next_slot(varies, FIRST, LAST, FIRST) == Slot(None, "", 20)
    assert next_slot(varies, FIRST, LAST, date(2026, 12, 11)) is None


def test_a_frame_that_plans_none() -> None:
    assert next_slot(USUAL, FIRST, LAST, FIRST) is None
