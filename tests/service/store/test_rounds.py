"""Rounds are found by school, by class and by owner, newest first."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from service.errors import NotFound
from service.store import rounds
from tests.school.deeds import earlier_round, newest
from tests.school.world import ASKED, World


def test_a_round_knows_what_it_asks_and_of_whom(world: World) -> None:
    found = rounds.round(world.owner, world.round)

    assert found.title == "November"
    assert dict(found.forms) == {one: newest(one) for one in ASKED}
    assert rounds.groups_of(world.owner, world.round) == (world.class_a.id, world.class_b.id)


def test_the_newest_round_stands_first(world: World) -> None:
    earlier = earlier_round(world)

    assert [one.id for one in rounds.of_school(world.owner, world.school)] == [world.round, earlier]
    assert [one.id for one in rounds.of_group(world.owner, world.class_b.id)] == [
        world.round,
        earlier,
    ]


def test_two_rounds_may_be_on_in_a_class_and_the_closed_one_leaves(world: World) -> None:
    today = world.dorte.owner.today()
    classes = [world.class_a.id]
    later = rounds.add(world.owner, world.school, "Kort", today, today, {"start-up": 1}, classes)

    def on() -> list[UUID]:
        return [one.id for one in rounds.around(world.owner, classes, today)[world.class_a.id]]

    assert on() == [later, world.round]
    rounds.close(world.owner, later)
    assert on() == [world.round]
    rounds.close(world.owner, world.round)
    assert on() == [later]


def test_what_is_planned_is_not_on_yet(world: World) -> None:
    today = world.dorte.owner.today()
    tomorrow = today + timedelta(days=1)
    asks = {"start-up": 1}
    planned = rounds.add(
        world.owner, world.school, "Kommer", tomorrow, tomorrow, asks, [world.team.id]
    )

    assert rounds.around(world.owner, [world.team.id], today) == {}
    (found,) = rounds.around(world.owner, [world.team.id], tomorrow)[world.team.id]
    assert found.id == planned


def test_a_class_has_only_the_rounds_that_ask_it(world: World) -> None:
    day = date(2026, 1, 1)
    rounds.add(world.owner, world.school, "Kun 5.a", day, day, {"start-up": 1}, [world.class_a.id])

    titles = [one.title for one in rounds.of_group(world.owner, world.class_b.id)]

    assert titles == ["November"]


def test_the_newest_round_of_each_class(world: World) -> None:
    earlier = earlier_round(world)

    rounds.close(world.owner, earlier)
    everywhere = [world.class_a.id, world.class_b.id, world.team.id]
    found = rounds.around(world.owner, everywhere, world.carl.owner.today())

    assert {group: [one.id for one in own] for group, own in found.items()} == {
        world.class_a.id: [world.round],
        world.class_b.id: [world.round],
    }
    assert len(found[world.class_a.id][0].forms) == 3


def test_closing_sets_the_moment(world: World) -> None:
    rounds.close(world.owner, world.round)

    assert rounds.round(world.owner, world.round).closed_at is not None
    assert [one.owner for one, _ in rounds.never_closed()] == [world.far.owner]


def test_the_day_of_an_open_round_is_the_schools_own(world: World) -> None:
    days = {one.id: day for one, day in rounds.never_closed()}

    assert days == {
        world.round: world.carl.owner.today(),
        world.far.round: world.far.finn.owner.today(),
    }


def test_a_lock_gives_the_same_round(world: World) -> None:
    assert rounds.round(world.owner, world.round, lock=True).id == world.round


def test_an_unknown_round_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        rounds.round(world.owner, world.school)
