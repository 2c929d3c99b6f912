"""The digest tells a team what it has to do before its conversations, and no student's name."""

from __future__ import annotations

import pytest

from questionnaires import Document
from service import actions
from service.actions.planning.reminders import ToDo
from service.store import tables as t
from service.store.people import Person
from service.store.planning import plans
from tests.school.planning import ends_in, has_mail, in_days, where_it_is_day
from tests.school.plans import begun, planning, sent, task
from tests.school.world import World
from tests.service.actions.planning.test_reminders import told


@pytest.fixture
def world(world: World) -> World:
    """It is day, nothing of the round is near its end, and the team has mail."""
    found = where_it_is_day(world)
    ends_in(found.round, found, 20)
    has_mail(found.carl, found.erik, found.lise, found.dorte)
    return found


def with_tasks(world: World, *days: int, what: str = "Finde vikar") -> Document:
    return planning(tasks=tuple(task(what, in_days(world, one)) for one in days))


def team_part(world: World, person: Person) -> tuple[ToDo, ...]:
    found = actions.reminders.digest(world.owner, person.id, in_days(world, 0))
    return found.team if found else ()


@pytest.mark.parametrize(
    ("days", "reminded"), [(4, False), (3, True), (2, False), (0, True), (-1, False)]
)
def test_the_team_is_told_three_days_before_and_on_the_day(
    world: World, days: int, reminded: bool
) -> None:
    sent(world, with_tasks(world, days))

    actions.reminders.write_due()

    assert told(world) == (["Carl", "Erik"] if reminded else [])


def test_all_that_is_due_in_three_days_stands_in_it(world: World) -> None:
    sent(world, with_tasks(world, 0, 2, 3, 4))

    assert [one.due_on for one in team_part(world, world.erik)] == [
        in_days(world, one) for one in (0, 2, 3)
    ]
    assert team_part(world, world.lise) == ()
    assert team_part(world, world.dorte) == ()


def test_what_is_done_is_no_news(world: World) -> None:
    plan = sent(world, with_tasks(world, 0))
    (only,) = plans.tasks(world.owner, plan.id)
    actions.plans.tick(world.erik, plan.id, only.id, True)

    assert actions.reminders.write_due() == 0
    assert team_part(world, world.carl) == ()


def test_a_plan_that_is_not_sent_reminds_nobody(world: World) -> None:
    begun(world, with_tasks(world, 0))

    assert actions.reminders.write_due() == 0


def test_the_day_to_look_at_the_plan_again_is_told(world: World) -> None:
    sent(world, planning(back_to_plan=in_days(world, 3).isoformat()))

    actions.reminders.write_due()

    assert told(world) == ["Carl", "Erik"]
    assert team_part(world, world.carl) == (ToDo("", in_days(world, 3), again=True),)


@pytest.mark.parametrize("what", ["Tale med Anna", "Finde Annas mappe", "ring til bo"])
def test_a_task_that_names_a_student_is_told_without_its_words(world: World, what: str) -> None:
    sent(world, with_tasks(world, 0, what=what))

    assert team_part(world, world.carl) == (ToDo("", in_days(world, 0), again=False),)


def test_who_wants_no_reminders_or_has_left_the_team_gets_none(world: World) -> None:
    sent(world, with_tasks(world, 0))
    t.Person.update(digest=False).where(t.Person.id == world.carl.id).execute()
    t.Membership.update(to_day=in_days(world, -3)).where(
        t.Membership.person == world.erik.id, t.Membership.role == "team"
    ).execute()

    assert actions.reminders.write_due() == 0
