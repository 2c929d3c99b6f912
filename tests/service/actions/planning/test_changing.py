"""A round is changed: all of it until it opens, then its end, its reminders and one more class."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import AlreadyOpen, NotAllowed, NotFound, NotOpen
from service.store import rounds, tables as t
from tests.school.anonymously import asked_anonymously
from tests.school.deeds import begin, last_day_was, the_round
from tests.school.planning import a_planned_round, a_year, audited, in_days, planned
from tests.school.world import World


def test_what_is_planned_becomes_something_else(world: World) -> None:
    key = a_planned_round(world)
    wanted = actions.series.Planned(
        "Sommer", in_days(world, 50), in_days(world, 60), ["preparation"], reminds=False
    )

    actions.changing.rewrite(world.dorte, key, wanted, [world.class_b.id])

    found = rounds.round(world.owner, key)
    assert (found.title, found.opens_on, found.closes_on) == (
        "Sommer", in_days(world, 50), in_days(world, 60),
    )  # fmt: skip
    assert set(found.forms) == {"preparation"}
    assert not found.reminds
    assert found.series is not None
    assert rounds.groups_of(world.owner, key) == (world.class_b.id,)
    assert audited(world) == ["series.planned", "round.changed"]


def test_what_is_open_is_not_rewritten_or_taken_away(world: World) -> None:
    begin(world, world.anna, "start-up")

    with pytest.raises(AlreadyOpen):
        actions.changing.rewrite(world.dorte, world.round, planned(world), [world.class_a.id])
    with pytest.raises(AlreadyOpen):
        actions.changing.remove(world.dorte, world.round)

    assert the_round(world).title == "November"


def test_what_is_planned_is_taken_away_with_all_of_it(world: World) -> None:
    year = a_year(world)
    (found,) = rounds.of_series(world.owner, year)

    assert actions.changing.remove(world.dorte, found.id) == year

    assert rounds.of_series(world.owner, year) == ()
    assert t.RoundForm.select().where(t.RoundForm.round == found.id).count() == 0
    assert t.RoundGroup.select().where(t.RoundGroup.round == found.id).count() == 0
    assert audited(world)[-1] == "round.removed"


@pytest.mark.parametrize("days", [0, 3, 40])
def test_the_last_day_moves_either_way(world: World, days: int) -> None:
    actions.changing.move_last_day(world.dorte, world.round, in_days(world, days), False)

    found = the_round(world)
    assert (found.closes_on, found.reminds) == (in_days(world, days), False)
    assert audited(world) == ["round.moved"]


def test_the_last_day_does_not_move_into_the_past(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.changing.move_last_day(world.dorte, world.round, in_days(world, -1), True)

    assert the_round(world).closes_on == in_days(world, 10)


def test_what_is_over_or_closed_stays_so(world: World) -> None:
    last_day_was(world, days_ago=1)
    with pytest.raises(NotOpen):
        actions.changing.move_last_day(world.dorte, world.round, in_days(world, 5), True)
    actions.rounds.close_due()

    with pytest.raises(NotOpen):
        actions.changing.move_last_day(world.dorte, world.round, in_days(world, 5), True)
    with pytest.raises(NotOpen):
        actions.changing.ask_too(world.dorte, world.round, world.class_a.id)


def test_one_more_class_is_asked_while_the_round_is_open(world: World) -> None:
    t.RoundGroup.delete().where(t.RoundGroup.group == world.class_b.id).execute()
    assert actions.tasks.of_student(world.freja).tasks == ()

    actions.changing.ask_too(world.dorte, world.round, world.class_b.id)
    actions.changing.ask_too(world.dorte, world.round, world.class_b.id)  # twice is once

    assert len(actions.tasks.of_student(world.freja).tasks) == 2
    assert begin(world, world.freja, "start-up")
    assert audited(world) == ["round.class_added"] * 2


def test_a_class_that_is_too_small_is_not_asked_anonymously(world: World) -> None:
    asked = asked_anonymously(world)
    t.RoundGroup.delete().where(t.RoundGroup.group == world.class_b.id).execute()

    with pytest.raises(NotAllowed):
        actions.changing.ask_too(world.dorte, asked, world.class_b.id)


def test_a_class_of_another_owner_is_not_asked(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.changing.ask_too(world.dorte, world.round, world.far.class_f.id)


@pytest.mark.parametrize("who", ["anna", "carl", "lise", "signe", "mette", "bente"])
def test_nobody_else_changes_a_round(world: World, who: str) -> None:
    key, other = a_planned_round(world), world.person(who)
    before = rounds.round(world.owner, key)

    with pytest.raises(NotAllowed):
        actions.changing.rewrite(other, key, planned(world, 30), [world.class_a.id])
    with pytest.raises(NotAllowed):
        actions.changing.remove(other, key)
    with pytest.raises(NotAllowed):
        actions.changing.move_last_day(other, world.round, in_days(world, 1), True)
    with pytest.raises(NotAllowed):
        actions.changing.ask_too(other, key, world.class_b.id)

    assert rounds.round(world.owner, key) == before


def test_another_owner_does_not_even_find_it(world: World) -> None:
    key = a_planned_round(world)

    with pytest.raises(NotFound):
        actions.changing.remove(world.far.elsa, key)
    with pytest.raises(NotFound):
        actions.changing.move_last_day(world.far.elsa, world.round, in_days(world, 1), True)
