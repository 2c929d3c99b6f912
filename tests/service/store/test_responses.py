"""A response is one row, whoever asks for it how often."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from peewee import IntegrityError

from questionnaires import Document
from service.errors import NotFound
from service.store import responses, tables as t, visits
from service.store.people import Person
from service.store.responses import Task
from tests.school.deeds import newest
from tests.school.world import World
from tests.school.writing import send, write

GIVEN = Document(
    {"try_first": "mostly", "hard_success": "Øve, “prøve” og 🎈"}, frozenset({"heard"})
)


def own(world: World, person: Person, group: UUID | None = None) -> Task:
    home = group or world.class_a.id
    version = newest("start-up")
    return Task(world.owner, world.round, None, "start-up", version, person.id, person.id, home)


def test_beginning_twice_gives_one_draft(world: World) -> None:
    first = responses.begin(own(world, world.anna), "da")
    again = responses.begin(own(world, world.anna), "sv")

    assert first == again
    assert t.Response.select().count() == 1
    assert responses.response(world.owner, first).language == "da"


def test_two_students_have_a_draft_each(world: World) -> None:
    assert responses.begin(own(world, world.anna), "da") != responses.begin(
        own(world, world.bo), "da"
    )


def test_a_teacher_has_one_draft_for_each_student(world: World) -> None:
    about_anna = replace(own(world, world.carl), name="judgement", about=world.anna.id)
    about_bo = replace(about_anna, about=world.bo.id)

    assert responses.begin(about_anna, "da") != responses.begin(about_bo, "da")


def test_the_notes_of_a_visit_are_begun_once(world: World) -> None:
    visit = visits.add(
        world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id, "Dansk",
        date(2026, 11, 3), "visit", 1,
    )  # fmt: skip
    task = Task(
        world.owner, None, visit, "visit", 1, world.signe.id, world.carl.id, world.class_a.id
    )

    assert responses.begin(task, "da") == responses.begin(task, "da")
    assert t.Response.select().where(t.Response.visit == visit).count() == 1


def test_the_database_itself_refuses_a_second_row(world: World) -> None:
    begun = t.Response.get_by_id(responses.begin(own(world, world.anna), "da"))

    with pytest.raises(IntegrityError):
        t.Response.create(**{**begun.__data__, "id": uuid4()})


def test_what_was_saved_comes_back(world: World) -> None:
    key = responses.begin(own(world, world.anna), "da")

    write(world.owner, key, GIVEN)
    found = responses.response(world.owner, key, lock=True)

    assert found.document == GIVEN
    assert found.revision == 1
    assert found.sent_at is None
    assert found.task == own(world, world.anna)


def test_what_was_sent_has_its_moment_and_its_key(world: World) -> None:
    key, sending = responses.begin(own(world, world.anna), "da"), uuid4()

    send(world.owner, key, sending)
    found = responses.response(world.owner, key)

    assert found.key == sending
    assert found.sent_at is not None
    assert found.sent_at.tzinfo is not None


def test_only_what_was_sent_is_counted(world: World) -> None:
    sent, _draft = (responses.begin(own(world, one), "da") for one in (world.anna, world.bo))
    write(world.owner, sent, GIVEN)
    send(world.owner, sent, uuid4())

    found = responses.sent_documents(world.owner, world.round, "start-up", newest("start-up"))

    assert found == [(world.class_a.id, GIVEN)]


def test_progress_counts_and_names_nobody(world: World) -> None:
    sent, _draft = (responses.begin(own(world, one), "da") for one in (world.anna, world.bo))
    send(world.owner, sent, uuid4())

    (row,) = responses.progress(world.owner, world.round)

    assert (row.group, row.name, row.begun, row.sent) == (world.class_a.id, "start-up", 2, 1)


def test_all_about_a_student_is_found_whoever_wrote_it(world: World) -> None:
    mine = responses.begin(own(world, world.anna), "da")
    theirs = responses.begin(
        replace(own(world, world.carl), name="judgement", about=world.anna.id), "da"
    )
    responses.begin(own(world, world.bo), "da")

    assert {one.id for one in responses.about_student(world.owner, world.anna.id)} == {mine, theirs}
    assert {one.id for one in responses.of_person(world.owner, world.anna.id)} == {mine}


def test_a_class_is_read_without_the_others(world: World) -> None:
    mine = responses.begin(own(world, world.anna), "da")
    responses.begin(own(world, world.freja, world.class_b.id), "da")

    students = [one.id for one in world.students()]
    found = responses.of_rounds(world.owner, [world.round], students)

    assert [one.id for one in found] == [mine]


def test_an_unknown_response_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        responses.response(world.owner, uuid4())
