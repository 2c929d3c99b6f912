"""Whoever is restricted is read by nobody else and counted in no new release."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import NotAllowed
from service.store import people, releases, tables as t
from service.store.planning import reminders
from tests.school.deeds import give_all
from tests.school.world import World


def restricted(world: World) -> None:
    case = actions.cases.ask(world.anna, world.anna.id, "restriction", "Ikke nu")
    actions.cases.decide(world.bente, case, "granted", "")


def lifted(world: World) -> None:
    (case,) = t.Case.select().where(t.Case.kind == "restriction")
    actions.cases.lift(world.bente, case.id)


def persons() -> list[int]:
    return [one.counts.persons for one in releases.every()]


def test_nobody_else_reads_and_oneself_still_does(world: World) -> None:
    give_all(world, world.students())
    restricted(world)

    with pytest.raises(NotAllowed):
        actions.conversations.table(world.carl, world.anna.id)
    anna = people.person(world.owner, world.anna.id)
    assert actions.conversations.table(anna, anna.id)
    lifted(world)
    assert actions.conversations.table(world.carl, world.anna.id)


def test_the_list_of_a_class_tells_nothing_of_them(world: World) -> None:
    give_all(world, world.students())
    restricted(world)

    (of_a,) = actions.tasks.readiness(world.carl, [world.class_a])

    told = {one.student.id: (one.sent, one.asked, one.judgement) for one in of_a.students}
    assert told[world.anna.id] == (0, 0, None)
    assert told[world.bo.id] != (0, 0, None)


@pytest.mark.parametrize("before", [True, False])
def test_a_release_counts_as_it_was_when_it_was_made(world: World, before: bool) -> None:
    """Restricted before: left out for good. Restricted after: what was counted stands."""
    give_all(world, world.students())
    if before:
        restricted(world)
    actions.rounds.close(world.dorte, world.round)
    counted = persons()
    if before:
        lifted(world)
    else:
        restricted(world)

    assert counted == [11 if before else 12]
    assert actions.releases.verify() == ()


def test_who_was_left_out_is_erased_without_a_trace_in_the_tally(world: World) -> None:
    give_all(world, world.students())
    restricted(world)
    actions.rounds.close(world.dorte, world.round)

    case = actions.cases.ask(world.anna, world.anna.id, "erasure", "")
    actions.cases.decide(world.bente, case, "granted", "")
    actions.cases.erase(world.bente, case)

    assert [one.erased for one in releases.every()] == [0]
    assert actions.releases.verify() == ()


def test_nobody_reminds_them(world: World) -> None:
    t.Person.update(email="anna@example.dk").where(t.Person.id == world.anna.id).execute()
    assert reminders.reachable(world.owner, [world.anna.id]) == {world.anna.id}

    restricted(world)

    assert reminders.reachable(world.owner, [world.anna.id]) == frozenset()
