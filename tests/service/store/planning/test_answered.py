"""Whom a round asks at home, and that no answer is read to say who has answered."""

from __future__ import annotations

import logging
from uuid import UUID

import pytest

from service.store import answered, tables as t
from tests.school.deeds import give
from tests.school.planning import guardian_of, in_days
from tests.school.world import World


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def at_home(world: World, name: str = "Anna") -> set[UUID]:
    students = answered.students(world.owner, [world.class_a.id])[world.class_a.id]
    return {key for one in students if one.name.startswith(name) for key in one.guardians}


def test_those_who_may_read_today_are_asked(world: World) -> None:
    """Karin is Anna's mother, and was Bo's guardian until last week."""
    guardian_of(world, "Per", world.anna, may_read=False)
    gone = guardian_of(world, "Eva", world.anna)
    t.Person.update(active=False).where(t.Person.id == gone).execute()

    assert at_home(world) == {world.karin.id}
    assert at_home(world, "Bo") == set()


def test_two_at_home_make_a_student_no_two(world: World) -> None:
    ole = guardian_of(world, "Ole", world.anna, world.bo)

    students = answered.students(world.owner, [world.class_a.id])[world.class_a.id]

    assert len(students) == 12
    assert at_home(world) == {world.karin.id, ole}
    assert at_home(world, "Bo") == {ole}


def test_who_has_left_the_class_is_not_asked(world: World) -> None:
    t.Membership.update(to_day=in_days(world, -2)).where(
        t.Membership.person == world.bo.id
    ).execute()

    assert answered.invited(world.owner, [world.class_a.id])[world.class_a.id].students == 11


def test_a_class_without_students_is_there_with_none(world: World) -> None:
    assert answered.students(world.owner, [world.team.id]) == {world.team.id: ()}


def test_no_answer_leaves_the_database(world: World, caplog: pytest.LogCaptureFixture) -> None:
    give(world, world.anna, "start-up")

    with caplog.at_level(logging.DEBUG, "peewee"):
        (found,) = answered.of_round(world.owner, world.round, [world.anna.id, world.bo.id])

    (asked,) = [one for one in caplog.messages if "SELECT" in one]
    assert '"document"' not in asked
    assert (found.name, found.person, found.about, found.changed) == (
        "start-up", world.anna.id, world.anna.id, False,
    )  # fmt: skip
    assert found.sent_at is not None
