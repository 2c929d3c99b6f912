"""The tasks of a team's plan, and who else asks its classes."""

from __future__ import annotations

from datetime import date

import pytest

from service.store import rounds, sheets, tables as t
from service.store.ground.database import transaction
from service.store.planning import plans
from service.store.planning.plans import Wanted
from tests.school.planning import in_days
from tests.school.world import World


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def test_tasks_keep_their_place_and_what_is_done_of_the_same_words(world: World) -> None:
    day = in_days(world, 3)
    with transaction():
        sheet = sheets.add(
            world.owner, world.school, world.team.id, "", "conversation-plan", 1, world.carl.id
        )
        plans.keep_tasks(
            world.owner, sheet, [Wanted("a", "", day), Wanted("b", "x", None), Wanted("a", "", day)]
        )
        first = plans.tasks(world.owner, sheet)[0]
        assert plans.tick(world.owner, sheet, first.id, world.carl.id)

        plans.keep_tasks(world.owner, sheet, [Wanted("c", "", None), Wanted("a", "y", day)])

    found = plans.tasks(world.owner, sheet)
    assert [(one.what, one.who, one.done_by) for one in found] == [
        ("c", "", ""), ("a", "y", "Carl Test"),
    ]  # fmt: skip
    assert found[1].id == first.id


def test_of_a_protected_identity_the_shown_name_stands_at_what_it_has_done(world: World) -> None:
    t.Person.update(shown_as="En lærer").where(t.Person.id == world.carl.id).execute()
    with transaction():
        sheet = sheets.add(
            world.owner, world.school, world.team.id, "", "conversation-plan", 1, world.carl.id
        )
        plans.keep_tasks(world.owner, sheet, [Wanted("a", "", None)])
        (task,) = plans.tasks(world.owner, sheet)
        plans.tick(world.owner, sheet, task.id, world.carl.id)

    assert plans.tasks(world.owner, sheet)[0].done_by == "En lærer"


def days_of(world: World, first: int, last: int) -> tuple[date, date]:
    return in_days(world, first), in_days(world, last)


def test_what_is_due_is_open_and_in_these_days(world: World) -> None:
    with transaction():
        sheet = sheets.add(
            world.owner, world.school, world.team.id, "", "conversation-plan", 1, world.carl.id
        )
        wanted = [Wanted(str(one), "", in_days(world, one)) for one in (-1, 0, 3, 4)]
        plans.keep_tasks(world.owner, sheet, [*wanted, Wanted("aldrig", "", None)])
        now = plans.tasks(world.owner, sheet)[1]
        plans.tick(world.owner, sheet, now.id, world.carl.id)

    days = days_of(world, 0, 3)
    assert [(one.what, one.team) for one in plans.due(world.owner, *days)] == [("3", world.team.id)]
    assert plans.due(world.owner, *days, [world.far.team.id]) == ()


def test_a_class_is_asked_by_what_runs_in_these_days_and_is_no_trial(world: World) -> None:
    with transaction():
        trial, closed = (
            rounds.add(
                world.owner, world.school, title, *days_of(world, 1, 5), {"start-up": 2},
                [world.class_a.id], trial=title == "Prøve",
            )
            for title in ("Prøve", "Lukket")
        )  # fmt: skip
        rounds.close(world.owner, closed)
    assert trial != closed

    def asked(first: int, last: int) -> list[tuple[str, str]]:
        found = plans.asked(world.owner, [world.class_a.id], *days_of(world, first, last))
        return [(one.group_name, one.title) for one in found]

    assert asked(10, 20) == [("5.a", "November")]
    assert asked(11, 20) == []
    assert asked(-9, -3) == [("5.a", "November")]
