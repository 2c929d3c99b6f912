"""The view without answers and names, on both kinds of database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service.store import conversations, people, responses, tables as t
from service.store.ground import database
from service.store.ground.database import database as handle
from service.store.ground.masking import MASK, SEEN, masked
from tests.school import world as small_school
from tests.school.lived import Lived, lived_in


@pytest.fixture
def lived(on_both: str, shipped: None) -> Iterator[Lived]:
    database.use(on_both)
    with database.connected():
        yield lived_in(small_school.build("a hash"))
    handle.close_all()


def everything() -> str:
    return repr([list(table.select().tuples()) for table in t.TABLES])


def test_nothing_written_and_no_name_is_found_inside(lived: Lived) -> None:
    world = lived.world
    for _ in range(8):  # often enough that a server has prepared the question
        assert responses.about_student(world.owner, world.anna.id)
        assert people.person(world.owner, world.anna.id).name == "Anna Test"
    before = everything()

    for _ in range(3):
        with masked(world.owner):
            assert responses.about_student(world.owner, world.anna.id) == ()
            assert conversations.of_student(world.owner, world.anna.id) == ()
            anna = people.person(world.owner, world.anna.id)
            inside = everything()
            t.Person.update(given_name="Ny").execute()
        assert (anna.name, anna.home_class) == (MASK, world.class_a)
        for said in ("Anna", "Bo", "Læse højt", "Det går godt.", "karin"):
            assert said in before
            assert said not in inside

    assert everything() == before
    assert people.person(world.owner, world.anna.id).name == "Anna Test"


def test_people_of_another_owner_are_not_there_at_all(lived: Lived) -> None:
    with masked(lived.world.owner):
        there = {person.owner_id for person in t.Person.select()}

    assert there == {lived.world.owner}


def test_a_new_table_is_masked_unless_somebody_decides_otherwise() -> None:
    assert set(SEEN) < set(t.TABLES)
    assert not {t.Response, t.Person, t.Case, t.Reading, t.Draft} & set(SEEN)
