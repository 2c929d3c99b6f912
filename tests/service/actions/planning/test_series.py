"""A year is planned together, copied to the next, and kept up to date until it opens."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.rules import years
from service.store import definitions, rounds, series, tables as t
from service.store.ground.database import new_id
from tests.school.deeds import newest
from tests.school.planning import YEAR, a_year, audited, in_days, planned, rounds_of
from tests.school.world import World


def test_a_leader_plans_a_year(world: World) -> None:
    year = a_year(world, planned(world, 10, "Jul"), planned(world, 100, "Forår"))

    first, second = rounds_of(world, year)
    assert (first.title, second.title) == ("Jul", "Forår")
    assert (first.opens_on, first.closes_on) == (in_days(world, 10), in_days(world, 21))
    assert first.reminds
    assert rounds.groups_of(world.owner, first.id) == (world.class_a.id,)
    assert series.series(world.owner, year).school_year == YEAR
    assert audited(world) == ["series.planned"]


@pytest.mark.parametrize("who", ["anna", "carl", "lise", "signe", "mette", "karin", "bente"])
def test_nobody_else_plans(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.series.plan(
            world.person(who), world.school, "x", YEAR, [planned(world)], [world.class_a.id]
        )

    assert series.of_school(world.owner, world.school) == ()


def test_another_owner_finds_no_plan_of_ours(world: World) -> None:
    year = a_year(world)

    with pytest.raises(NotFound):
        actions.series.copy(world.far.elsa, year)
    with pytest.raises(NotAllowed):
        actions.series.plan(
            world.far.elsa, world.school, "x", YEAR, [planned(world)], [world.class_a.id]
        )


@pytest.mark.parametrize("spoiled", ["none", "seven", "past", "backwards", "form", "class"])
def test_a_year_that_will_not_do_is_not_planned_at_all(world: World, spoiled: str) -> None:
    good = planned(world)
    some = {
        "none": [],
        "seven": [good] * 7,
        "past": [good, planned(world, -1)],
        "backwards": [actions.series.Planned("x", good.closes_on, good.opens_on, good.names)],
        "form": [good, planned(world, names=["visit"])],
    }.get(spoiled, [good])
    classes = [world.far.class_f.id] if spoiled == "class" else [world.class_a.id]

    with pytest.raises(NotAllowed):
        actions.series.plan(world.dorte, world.school, "x", YEAR, some, classes)

    assert series.of_school(world.owner, world.school) == ()
    assert t.Round.select().count() == 2


def test_one_more_round_up_to_six(world: World) -> None:
    year = a_year(world)
    for number in range(5):
        actions.series.add(world.dorte, year, planned(world, 20 + number), [world.class_b.id])

    with pytest.raises(NotAllowed):
        actions.series.add(world.dorte, year, planned(world), [world.class_b.id])

    assert len(rounds_of(world, year)) == 6


def test_next_year_has_the_same_rounds_on_the_same_days_of_the_week(world: World) -> None:
    year = a_year(world, planned(world, 10), planned(world, 100))

    copied = actions.series.copy(world.dorte, year)

    found = series.series(world.owner, copied)
    assert (found.school_year, found.title) == ("2027/28", "Året 2027/28")
    for old, new in zip(rounds_of(world, year), rounds_of(world, copied), strict=True):
        assert new.opens_on == years.a_year_later(old.opens_on)
        assert new.closes_on - new.opens_on == old.closes_on - old.opens_on
        assert (new.title, dict(new.forms)) == (old.title, dict(old.forms))
    assert audited(world) == ["series.planned", "series.copied"]


def test_a_year_is_copied_once(world: World) -> None:
    year = a_year(world)

    assert actions.series.copy(world.dorte, year) == actions.series.copy(world.dorte, year)
    assert len(series.of_school(world.owner, world.school)) == 2


def test_a_copy_asks_the_classes_of_that_year(world: World) -> None:
    """5.a has become 6.a, and 5.b has left the school."""
    year = a_year(world, classes=[world.class_a.id, world.class_b.id])
    heir = rolled_over(world)

    copied = actions.series.copy(world.dorte, year)

    (found,) = rounds_of(world, copied)
    assert rounds.groups_of(world.owner, found.id) == (heir,)


def test_what_is_planned_follows_the_newest_version(world: World) -> None:
    year = a_year(world, planned(world, 1))
    (before,) = rounds_of(world, year)
    rounds.pin(world.owner, before.id, {"start-up": 1})

    assert actions.series.keep_up() == 1
    assert actions.series.keep_up() == 0

    (after,) = rounds_of(world, year)
    assert dict(after.forms) == {"start-up": newest("start-up")}
    assert newest("start-up") > 1


def test_what_is_open_keeps_its_version(world: World) -> None:
    rounds.pin(world.owner, world.round, {"start-up": 1})

    assert actions.series.keep_up() == 0

    assert dict(rounds.round(world.owner, world.round).forms) == {"start-up": 1}


def test_where_one_form_is_not_offered_any_more_all_versions_stay(world: World) -> None:
    """A judgement is written for the version of the self-evaluation it was planned with."""
    year = a_year(world, planned(world, 1))
    (before,) = rounds_of(world, year)
    gone = {"start-up": 1, "taken-from-the-shelf": 1}
    rounds.pin(world.owner, before.id, gone)

    assert actions.series.keep_up() == 0

    assert dict(rounds_of(world, year)[0].forms) == gone


def test_what_is_planned_asks_the_class_that_it_has_become(world: World) -> None:
    year = a_year(world)
    heir = rolled_over(world)

    actions.series.keep_up()

    (found,) = rounds_of(world, year)
    assert rounds.groups_of(world.owner, found.id) == (heir,)


def test_a_proposal_leaves_out_what_is_past(world: World) -> None:
    today = world.dorte.owner.today()
    this_year = years.school_year(today)

    assert all(first >= today for first, _ in actions.series.proposed(today, this_year))
    assert len(actions.series.proposed(today, years.next_year(this_year))) == 3


def rolled_over(world: World) -> UUID:
    """A new school year: 5.a goes on under another name, 5.b does not."""
    ended = in_days(world, 0) - timedelta(days=1)
    t.Group.update(ended_on=ended).where(
        t.Group.id.in_([world.class_a.id, world.class_b.id])
    ).execute()
    heir = new_id()
    t.Group.create(
        id=heir, owner=world.owner, school=world.school, kind="class", name="6.a",
        lineage=t.Group.get_by_id(world.class_a.id).lineage,
    )  # fmt: skip
    return heir


def test_nobody_finds_a_plan_that_is_not_there(world: World) -> None:
    with pytest.raises(NotFound):
        actions.series.copy(world.dorte, uuid4())


def test_a_year_may_ask_what_the_owner_has_written(world: World) -> None:
    offered = {one.name for one in definitions.all_latest(world.owner)}

    year = a_year(world, planned(world, names=["start-up", "preparation", "judgement"]))

    assert set(rounds_of(world, year)[0].forms) <= offered
