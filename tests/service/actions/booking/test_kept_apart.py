"""Guardians who are kept apart take their times and learn nothing of each other's."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import NotFound, SlotTaken
from tests.school.conversing.booking import (
    guardian_of,
    hours,
    keep_apart,
    lay_out,
    meeting,
    seats,
    take,
)
from tests.school.world import World


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def test_guardians_who_are_kept_apart_each_have_a_time_and_learn_of_none(world: World) -> None:
    first, second, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, leif)
    take(world.karin, world.anna, first)

    known = meeting(leif, world.anna, world.carl, world)
    assert (known.mine, known.theirs) == (None, None)
    assert first.id not in {one.slot.id for one in known.free}
    with pytest.raises(NotFound):
        actions.bookings.come_along(leif, world.round, world.anna.id, world.carl.id)
    with pytest.raises(SlotTaken):  # and not: there is another conversation at that time
        take(leif, world.anna, first)
    take(leif, world.anna, second)

    assert sorted(seats(world.carl)) == [("Anna", "Karin"), ("Anna", "Leif")]
    mine = meeting(world.karin, world.anna, world.carl, world)
    assert mine.theirs is None


def test_what_is_hidden_at_another_table_looks_taken(world: World) -> None:
    first, *_ = lay_out(world)
    lise, *_ = lay_out(world, world.lise)
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, leif, world.karin)
    take(world.karin, world.anna, first)

    with pytest.raises(SlotTaken):
        take(leif, world.anna, lise)
    assert lise.id not in {one.slot.id for one in meeting(leif, world.anna, world.lise, world).free}


def test_those_kept_apart_do_not_meet_in_a_group_conversation(world: World) -> None:
    group, *_ = lay_out(world, laid=hours(seats=4))
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, leif)
    take(world.karin, world.anna, group)

    with pytest.raises(SlotTaken):
        take(leif, world.anna, group)


def test_a_student_whose_guardians_are_kept_apart_sees_both_times(world: World) -> None:
    first, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, leif)
    take(leif, world.anna, first)

    theirs = meeting(world.anna, world.anna, world.carl, world).theirs
    assert theirs is not None
    assert theirs.starts_at == first.starts_at


def test_on_paper_stands_no_time_where_two_guests_have_one(world: World) -> None:
    first, second, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, leif)
    take(world.karin, world.anna, first)
    alone = actions.sheets_on_paper.sheet(world.carl, world.anna.id, None).meeting
    assert alone is not None
    assert alone.guests == ("Karin Test",)

    take(leif, world.anna, second)

    assert actions.sheets_on_paper.sheet(world.carl, world.anna.id, None).meeting is None
