"""What was written on visits, as it is counted, and what stays of it."""

from __future__ import annotations

from datetime import date

from service.store import tables as t
from service.store.ground.database import now
from service.store.visiting import counting
from tests.school.seen import SPRING, by_two, notes, seen, talks
from tests.school.world import World

FIRST, AFTER = date(2026, 1, 1), date(2026, 8, 1)


def test_what_an_observer_sent_is_found_form_by_form(world: World) -> None:
    visit = seen(world, world.carl, notes(3), interview=talks(4))

    found = counting.written(world.owner, world.school, FIRST, AFTER)

    assert [(one.visit, one.name, one.is_notes) for one in found] == [
        (visit, "interview", False),
        (visit, "visit", True),
    ]
    assert found[0].group_name == "5.a"
    assert counting.written(world.owner, world.school, AFTER, date(2027, 1, 1)) == ()


def test_nobody_who_is_restricted_is_found(world: World) -> None:
    seen(world, world.carl, notes(3))
    t.Person.update(restricted_at=now()).where(t.Person.id == world.carl.id).execute()

    assert counting.written(world.owner, world.school, FIRST, AFTER) == ()


def test_a_lesson_of_two_is_one_lesson(world: World) -> None:
    by_two(world, 2)
    seen(world, world.carl, notes(3))

    found = counting.in_pairs(world.owner, world.school)

    assert len({one.lesson for one in found}) == 2
    assert len({one.visit for one in found}) == 4


def test_what_was_counted_first_stands(world: World) -> None:
    counting.keep(world.owner, world.school, FIRST, "[1]")
    counting.keep(world.owner, world.school, FIRST, "[2]")

    (kept,) = counting.counted(world.owner, world.school)
    assert (kept.begins_on, kept.content) == (FIRST, "[1]")
    assert counting.counted_of(world.owner) == {(world.school, FIRST)}


def test_days_of_lessons_that_were_talked_through(world: World) -> None:
    seen(world, world.carl, notes(3))
    seen(world, world.erik, notes(3), date(2026, 4, 1), talked=False)

    assert counting.talked_on(world.owner) == ((world.school, SPRING),)
