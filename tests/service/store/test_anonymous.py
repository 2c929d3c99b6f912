"""Who took part stands apart from what was answered, and what is sealed is in no order."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid4

import pytest
from peewee import IntegrityError

from questionnaires import Document
from service.store import anonymous, tables as t
from service.store.ground import database
from service.store.people import Person
from service.store.responses import Progress, Task
from tests.school.deeds import begin, give
from tests.school.world import World

NAME = "our-class"


def asked(world: World, person: Person, round_id: UUID | None = None, name: str = NAME) -> Task:
    home = (world.class_b if person.id == world.freja.id else world.class_a).id
    of = round_id or world.round
    return Task(world.owner, of, None, name, 1, person.id, person.id, home)


def said(words: str) -> Document:
    return Document({"words": words})


def take_part(world: World, persons: Sequence[Person], round_id: UUID | None = None) -> list[UUID]:
    keys = [uuid4() for _ in persons]
    for person, key in zip(persons, keys, strict=True):
        with database.transaction():
            anonymous.lock()
            task = asked(world, person, round_id)
            anonymous.take_part(task, key, said(f"{person.given_name} sagde"))
    return keys


def sealed(world: World, round_id: UUID | None = None, fewest: int = 5) -> list[str]:
    with database.transaction():
        anonymous.lock(alone=True)
        anonymous.seal(world.owner, round_id or world.round, fewest)
    found = anonymous.sealed_documents(world.owner, round_id or world.round, NAME, 1)
    return [document.text("words") for _, document in found]


def open_ones() -> list[str]:
    return [Document.from_json(one.document).text("words") for one in t.AnonymousAnswer.select()]


def test_the_key_that_landed_is_known_by_whom_it_is_from(world: World) -> None:
    annas, bos = take_part(world, [world.anna, world.bo])

    assert anonymous.sent_with(asked(world, world.anna)) == annas
    assert anonymous.sent_with(asked(world, world.bo)) == bos
    assert anonymous.sent_with(asked(world, world.freja)) is None
    assert anonymous.sent_with(asked(world, world.anna, name="another")) is None


def test_what_somebody_has_taken_part_in(world: World) -> None:
    take_part(world, [world.anna])

    found = anonymous.of_person(world.owner, world.anna.id)

    assert found == {(world.round, NAME, world.anna.id)}
    assert anonymous.of_person(world.owner, world.bo.id) == frozenset()


def test_nobody_takes_part_twice(world: World) -> None:
    take_part(world, [world.anna])

    with pytest.raises(IntegrityError):
        take_part(world, [world.anna])

    assert open_ones() == ["Anna sagde"]


def test_the_two_rows_have_nothing_in_common_but_what_they_must_say(world: World) -> None:
    take_part(world, [world.anna])

    participation = t.Participation.select().dicts().get()
    answer = t.AnonymousAnswer.select().dicts().get()

    shared = {"owner", "round", "group", "name"}
    values = set(map(str, answer.values()))
    assert set(participation) & set(answer) == {"id", *shared}
    assert {one for one in participation if str(participation[one]) in values} == shared
    assert [one["id"].version for one in (participation, answer)] == [4, 4]


def test_sealing_writes_everything_anew_and_empties_the_open_table(world: World) -> None:
    students = world.students()
    take_part(world, students)
    before = {one.id for one in t.AnonymousAnswer.select()}

    found = sealed(world)

    assert sorted(found) == sorted(f"{one.given_name} sagde" for one in students)
    assert open_ones() == []
    assert not before & {one.id for one in t.SealedAnswer.select()}
    assert {one.id.version for one in t.SealedAnswer.select()} == {4}


def test_a_class_of_too_few_is_not_kept_at_all(world: World) -> None:
    """Freja is the only one of 5.b: the list of those who took part would name her answer."""
    take_part(world, [*world.students()[:5], world.freja])

    assert "Freja sagde" not in sealed(world)
    assert t.SealedAnswer.select().count() == 5
    assert anonymous.sent_with(asked(world, world.freja)) is not None


def test_what_is_answered_in_another_round_stays_open(world: World) -> None:
    students = world.students()
    take_part(world, students)
    take_part(world, [world.anna, world.bo], world.far.round)

    sealed(world)

    assert sorted(open_ones()) == ["Anna sagde", "Bo sagde"]
    assert t.Participation.select().count() == len(students) + 2


def test_of_a_trial_nothing_is_left(world: World) -> None:
    take_part(world, world.students())

    with database.transaction():
        anonymous.lock(alone=True)
        anonymous.forget(world.owner, world.round)

    assert [one.select().count() for one in (t.Participation, t.AnonymousAnswer)] == [0, 0]
    assert t.SealedAnswer.select().count() == 0


def test_progress_counts_those_who_sent_by_name_and_those_who_took_part(world: World) -> None:
    give(world, world.anna, "start-up")
    begin(world, world.bo, "start-up")
    take_part(world, [world.anna, world.freja])

    assert anonymous.progress(world.owner, world.round) == tuple(
        sorted(
            [
                Progress(world.class_a.id, NAME, 1, 1),
                Progress(world.class_a.id, "start-up", 2, 1),
                Progress(world.class_b.id, NAME, 1, 1),
            ],
            key=lambda one: (one.group, one.name),
        )
    )


def test_the_log_is_cut_after_the_deed_and_not_within_it(world: World) -> None:
    take_part(world, [world.anna])
    within = database.on_sqlite()

    with database.transaction():
        assert anonymous.cut_log() is not within

    assert anonymous.cut_log()
