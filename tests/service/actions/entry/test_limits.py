"""What may be done only so often, counted in a table that all workers share."""

from __future__ import annotations

from datetime import timedelta

import pytest

from service.actions.entry import limits, logins
from service.errors import TooManyFailures
from service.store import tables as t
from service.store.ground.database import now
from tests.school.world import World

HOUR = timedelta(hours=1)
HERE = "a keyed hash"


def tried(account: str, times: int) -> None:
    if times:
        t.Failure.insert_many([{"account": account}] * times).execute()


def test_so_often_and_no_oftener(world: World) -> None:
    for _ in range(3):
        limits.spend("mail", "carl", 3, HOUR)

    with pytest.raises(TooManyFailures) as wait:
        limits.spend("mail", "carl", 3, HOUR)

    assert wait.value.minutes == 60
    assert t.Failure.select().count() == 3
    limits.spend("mail", "erik", 3, HOUR)
    limits.spend("upload", "carl", 3, HOUR)


def test_what_is_long_ago_does_not_count(world: World) -> None:
    tried("mail carl", 3)
    t.Failure.update(at=now() - 2 * HOUR).execute()

    limits.check("mail", "carl", 3, HOUR)


@pytest.mark.parametrize(
    ("from_here", "of_this", "may"),
    [
        (0, 0, True),
        (0, 9, True),
        (0, 10, False),
        (99, 9, True),
        (100, 0, True),  # whoever types rightly still gets in
        (100, 1, False),
        (299, 0, True),
        (300, 0, False),
    ],
)
def test_a_guesser_costs_others_as_little_as_can_be(
    world: World, from_here: int, of_this: int, may: bool
) -> None:
    tried(f"address {HERE}", from_here)
    tried("name carl", of_this)

    if may:
        logins.check_may_try("name carl", HERE)
    else:
        with pytest.raises(TooManyFailures):
            logins.check_may_try("name carl", HERE)
    # whoever comes from elsewhere hears nothing of it
    if of_this < logins.MOST_FAILURES:
        logins.check_may_try("name carl", "another hash")
