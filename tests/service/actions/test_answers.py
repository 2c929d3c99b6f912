"""What named readers may open, and what of it is noted."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.store import people, tables as t
from tests.school.deeds import begin, give, readings
from tests.school.world import World
from tests.service.test_expected_access import asked, form, write


def test_whoever_is_named_finds_it_and_the_reading_is_noted(world: World) -> None:
    name = form(world, 1, "subject_teacher")
    given = write(world, world.anna, asked(world, [name], "Fag"), name, world.anna)

    student, found = actions.answers.of_student(world.lise, world.anna.id)
    assert [one.response.id for one in found] == [given.response]
    assert readings() == []
    opened = actions.answers.open_(world.lise, student.id, given.response)

    assert opened.document.text("words") == given.words
    assert readings() == [(world.lise.log_key, world.anna.log_key)]


def test_the_other_writer_is_noted_too(world: World) -> None:
    round_id = asked(world, ["guardian-preparation"], "Hjemme")
    given = write(world, world.karin, round_id, "guardian-preparation", world.anna)

    actions.answers.open_(world.carl, world.anna.id, given.response)

    assert readings() == [
        (world.carl.log_key, world.anna.log_key),
        (world.carl.log_key, world.karin.log_key),
    ]


def test_two_looks_that_wait_lie_before_nobody(world: World) -> None:
    give(world, world.carl, "judgement", world.anna)
    own = give(world, world.anna, "start-up")

    waiting = actions.answers.of_student(world.carl, world.anna.id)[1]
    actions.conversations.open_(world.carl, world.anna.id, world.round, False)
    open_ = actions.answers.of_student(world.carl, world.anna.id)[1]

    assert waiting == ()
    assert [one.response.id for one in open_] == [own]


def test_a_draft_and_a_stranger_find_nothing(world: World) -> None:
    begin(world, world.anna, "preparation")

    assert actions.answers.of_student(world.carl, world.anna.id)[1] == ()
    with pytest.raises(NotAllowed):
        actions.answers.of_student(world.bo, world.anna.id)
    with pytest.raises(NotAllowed):
        actions.answers.of_class(world.mette, world.class_a.id)


def test_a_class_is_listed_with_what_there_is_to_read(world: World) -> None:
    give(world, world.bo, "preparation")

    _, students = actions.answers.of_class(world.carl, world.class_a.id)

    counts = {student.given_name: count for student, count in students}
    assert (counts["Bo"], counts["Anna"]) == (1, 0)
    assert len(students) == 12


def test_a_teaching_group_makes_a_subject_teacher(world: World) -> None:
    """Erik teaches maths to students of both classes, in a group that is no class."""
    name = form(world, 2, "subject_teacher")
    write(world, world.anna, asked(world, [name], "Fag"), name, world.anna)
    maths = t.Group.create(
        owner=world.owner, school=world.school, kind="teaching", name="5 matematik",
        subject="matematik",
    )  # fmt: skip
    from_day = world.anna.owner.today()
    for person, role in ((world.anna, "student"), (world.erik, "subject_teacher")):
        t.Membership.create(
            owner=world.owner, person=person.id, role=role, school=world.school, group=maths.id,
            subject="matematik", from_day=from_day,
        )  # fmt: skip
    erik, anna = (people.person(world.owner, one.id) for one in (world.erik, world.anna))

    assert len(actions.answers.of_student(erik, anna.id)[1]) == 1
    assert anna.home_class == world.class_a
    with pytest.raises(NotFound):
        actions.answers.of_student(world.far.finn, anna.id)
