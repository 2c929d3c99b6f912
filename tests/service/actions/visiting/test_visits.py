"""A visit, from its start until the teacher reads the notes."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.store import tables as t, visits
from tests.school.deeds import filled, readings, save
from tests.school.world import World


def started(world: World) -> UUID:
    return actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Dansk",
        world.signe.owner.today(),
    )  # fmt: skip


def written(world: World, visit: UUID, sent: bool = True) -> UUID:
    notes = actions.responses.begin_on_visit(world.signe, visit, "visit", "da")
    save(world.signe, notes, filled("visit"))
    if sent:
        actions.responses.send(world.signe, notes, uuid4())
    return notes


def test_the_observed_teacher_reads_the_notes_that_were_sent(world: World) -> None:
    visit = started(world)
    written(world, visit)

    found, (notes, own_look) = actions.visits.read(world.carl, visit)

    assert (found.id, notes.questionnaire.name) == (visit, "visit")
    assert notes.document == filled("visit")
    assert (own_look.questionnaire.name, own_look.mine, own_look.sent) == (
        "own-lesson", True, False,
    )  # fmt: skip
    assert readings() == [(world.carl.log_key, world.signe.log_key)]


def test_the_observer_reads_without_a_log(world: World) -> None:
    visit = started(world)
    written(world, visit, sent=False)

    _, (notes, *_) = actions.visits.read(world.signe, visit)

    assert notes.document == filled("visit")
    assert t.Reading.select().count() == 0


def test_notes_that_are_not_sent_are_the_observers_alone(world: World) -> None:
    visit = started(world)
    written(world, visit, sent=False)

    _, forms = actions.visits.read(world.carl, visit)

    assert [(one.questionnaire.name, one.mine) for one in forms] == [("own-lesson", True)]
    assert readings() == []


@pytest.mark.parametrize("who", ["anna", "erik", "lise", "dorte"])
def test_nobody_else_reads_them(world: World, who: str) -> None:
    visit = started(world)
    written(world, visit)

    with pytest.raises(NotAllowed):
        actions.visits.read(world.person(who), visit)
    with pytest.raises(NotAllowed):
        actions.responses.begin_on_visit(world.person(who), visit, "visit", "da")


def test_another_owner_does_not_find_the_visit(world: World) -> None:
    visit = started(world)

    with pytest.raises(NotFound):
        actions.visits.read(world.far.finn, visit)
    with pytest.raises(NotFound):
        actions.responses.begin_on_visit(world.far.elsa, visit, "visit", "da")


@pytest.mark.parametrize("who", ["anna", "carl", "lise", "elsa"])
def test_visits_are_for_coaches_and_leaders(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.visits.start(
            world.person(who), world.school, world.class_a.id, world.carl.id, "Dansk",
            world.signe.owner.today(),
        )  # fmt: skip

    assert visits.by_observer(world.owner, world.person(who).id) == ()


@pytest.mark.parametrize(
    ("group", "teacher", "refusal"),
    [
        ("team", "carl", NotAllowed),
        ("class_a", "anna", NotAllowed),
        ("class_a", "dorte", NotAllowed),
        ("class_f", "carl", NotFound),
        ("class_a", "finn", NotFound),
    ],
)
def test_a_visit_is_to_a_teacher_with_a_class_of_the_school(
    world: World, group: str, teacher: str, refusal: type[Exception]
) -> None:
    found = getattr(world, group, None) or getattr(world.far, group)

    with pytest.raises(refusal):
        actions.visits.start(
            world.signe, world.school, found.id, world.person(teacher).id, "Dansk",
            world.signe.owner.today(),
        )  # fmt: skip


def test_visits_are_never_released(world: World) -> None:
    written(world, started(world))

    actions.rounds.close(world.dorte, world.round)

    assert t.Release.select().count() == 0
