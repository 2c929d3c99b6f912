"""Rounds open and close by themselves: at their own midnight, once, and each for itself."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID

import pytest

from service import actions
from service.rules.stages import Stage
from service.store import people, releases, reminders, rounds, tables as t
from service.store.ground import database
from tests.school.deeds import give_all, last_day_was, the_round
from tests.school.planning import a_planned_round, ends_in, in_days
from tests.school.world import World

FIRST, LAST = "Pacific/Kiritimati", "Etc/GMT+12"  # 26 hours apart: never the same day


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def together(*deeds: Callable[[], object]) -> list[object]:
    """All at once, each with a connection of its own, as several workers do."""
    ready = Barrier(len(deeds))

    def one(deed: Callable[[], object]) -> object:
        with database.connected():
            ready.wait()
            return deed()

    with ThreadPoolExecutor(len(deeds)) as workers:
        return list(workers.map(one, deeds))


def test_two_workers_close_a_round_once(world: World) -> None:
    give_all(world, world.students())
    last_day_was(world, days_ago=1)

    closed = together(actions.rounds.close_due, actions.rounds.close_due)

    assert sorted(map(len, (found for found in closed if isinstance(found, tuple)))) == [0, 1]
    assert len(releases.every()) == 1
    assert actions.releases.verify() == ()


def test_two_workers_write_a_digest_once(world: World) -> None:
    day, some = in_days(world, 0), [world.anna.id, world.bo.id]

    def write() -> int:
        with database.transaction():
            return reminders.write(world.owner, some, day)

    together(write, write)

    assert t.Letter.select().where(t.Letter.day == day).count() == 2


def test_one_that_cannot_be_closed_keeps_no_other_open(world: World) -> None:
    """Its form is gone from the shelf and from the disk."""
    last_day_was(world, days_ago=1)
    broken = rounds.add(
        world.owner, world.school, "I stykker", in_days(world, -9), in_days(world, -2),
        {"not-there": 1}, [world.class_a.id],
    )  # fmt: skip

    with pytest.raises(ExceptionGroup, match="1 rounds could not be closed"):
        actions.rounds.close_due()

    assert the_round(world).closed_at is not None
    assert rounds.round(world.owner, broken).closed_at is None


def test_one_whose_last_day_has_just_moved_stays_open(world: World) -> None:
    """The night had already seen it as due."""
    last_day_was(world, days_ago=1)
    (due,) = [one for one, _ in rounds.never_closed() if one.id == world.round]
    ends_in(world.round, world, 5)

    assert actions.rounds._closed_as_due(due, in_days(world, 0)) == []

    assert the_round(world).closed_at is None


def test_each_owner_closes_at_its_own_midnight(world: World) -> None:
    """There it is a day later than here: there the round is over, here it is not."""
    t.Owner.update(zone=LAST).where(t.Owner.id == world.owner).execute()
    t.Owner.update(zone=FIRST).where(t.Owner.id == world.far.owner).execute()
    here = people.person(world.owner, world.dorte.id).owner.today()
    there = people.person(world.far.owner, world.far.elsa.id).owner.today()
    t.Round.update(closes_on=here).execute()

    closed = actions.rounds.close_due()

    assert here < there
    assert [one.id for one in closed] == [world.far.round]


def test_a_planned_round_opens_on_its_first_day_without_anybody(world: World) -> None:
    key = a_planned_round(world)
    before = _stage_at_home(world, key)
    t.Round.update(opens_on=in_days(world, 0)).where(t.Round.id == key).execute()

    assert (before, _stage_at_home(world, key)) == (Stage.PLANNED, Stage.OPEN)
    assert key in {task.round.id for task in actions.tasks.of_student(world.anna).tasks}


def _stage_at_home(world: World, key: UUID) -> Stage:
    """Where the round is on the line of Anna's year."""
    return next(stage for of, stage in actions.tasks.of_student(world.anna).rounds if of.id == key)


def test_a_planned_round_is_on_no_table_yet(world: World) -> None:
    key = a_planned_round(world)

    table = actions.conversations.table(world.carl, world.anna.id)

    assert table.round.id == world.round
    assert key not in {one.id for one in table.rounds}
    assert [one.round for one in actions.tasks.readiness(world.carl, [world.class_a])] == [
        the_round(world)
    ]
