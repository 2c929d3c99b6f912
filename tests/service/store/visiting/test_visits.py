"""Visits, seen by the one who made them and by the one who had them."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest

from service.errors import NotFound
from service.store import responses, visits
from service.store.responses import Task
from tests.school.world import World
from tests.school.writing import send


def visited(world: World, day: date = date(2026, 11, 3)) -> UUID:
    return visits.add(
        world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id,
        "Dansk, 3. time", day, "visit", 1,
    )  # fmt: skip


def noted(world: World, visit: UUID) -> UUID:
    task = Task(
        world.owner, None, visit, "visit", 1, world.signe.id, world.carl.id, world.class_a.id
    )
    return responses.begin(task, "da")


def test_a_visit_names_those_who_were_there(world: World) -> None:
    found = visits.visit(world.owner, visited(world))

    assert (found.group_name, found.observer_name, found.teacher_name) == (
        "5.a",
        "Signe Test",
        "Carl Test",
    )
    assert (found.lesson, found.held_on, found.response) == (
        "Dansk, 3. time",
        date(2026, 11, 3),
        None,
    )


def test_the_teacher_finds_a_visit_and_when_its_notes_were_sent(world: World) -> None:
    visit = visited(world)
    notes = noted(world, visit)
    (before,) = visits.with_teacher(world.owner, world.carl.id)

    send(world.owner, notes, uuid4())
    (after,) = visits.with_teacher(world.owner, world.carl.id)

    assert (before.id, before.sent_at) == (visit, None)
    assert (after.id, after.response) == (visit, notes)
    assert after.sent_at is not None


def test_another_form_on_a_visit_does_not_show_it_twice(world: World) -> None:
    visit = visited(world)
    notes = noted(world, visit)
    interview = Task(
        world.owner, None, visit, "interview", 1, world.signe.id, world.carl.id, world.class_a.id
    )
    responses.begin(interview, "da")

    (found,) = visits.by_observer(world.owner, world.signe.id)

    assert found.response == notes
    assert len(responses.of_visit(world.owner, visit)) == 2


def test_the_newest_visit_stands_first(world: World) -> None:
    older, newer = visited(world, date(2026, 9, 1)), visited(world, date(2026, 11, 1))

    found = visits.by_observer(world.owner, world.signe.id)

    assert [one.id for one in found] == [newer, older]
    assert visits.by_observer(world.owner, world.dorte.id) == ()


def test_an_unknown_visit_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        visits.visit(world.owner, uuid4())
