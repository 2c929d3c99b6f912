"""What a teacher keeps alone, asks the class and gives a copy of, on both databases."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from questionnaires import Document
from service.errors import NotFound
from service.store import own, own_copies, own_surveys, people, tables as t
from service.store.ground.database import transaction
from tests.school.own import SECRET, OwnSpace, own_space
from tests.school.world import World

CLIMATE = ("class-climate", 1)


@pytest.fixture
def space(world: World) -> OwnSpace:
    return own_space(world.carl, world.class_a.id, world.lise)


def _answers(survey: UUID) -> set[UUID]:
    return {one.id for one in t.OwnAnswer.select().where(t.OwnAnswer.survey == survey)}


def _survey(world: World) -> UUID:
    last = world.carl.owner.today()
    return own_surveys.add(world.owner, world.carl.id, world.class_a.id, "Os", *CLIMATE, last)


def test_a_lesson_is_there_for_whoever_it_belongs_to(world: World, space: OwnSpace) -> None:
    found = own.lesson(world.owner, world.carl.id, space.lesson)

    assert (found.lesson, found.group_name, found.sent) == (SECRET, "5.a", False)
    assert own.lessons(world.owner, world.carl.id) == (found,)
    assert own.lessons(world.owner, world.lise.id) == ()
    with pytest.raises(NotFound):
        own.lesson(world.owner, world.lise.id, space.lesson)


def test_dropped_it_is_gone_with_what_was_written_and_its_copies(
    world: World, space: OwnSpace
) -> None:
    own.drop(world.owner, world.lise.id, space.lesson)  # which is not hers
    assert own.lessons(world.owner, world.carl.id)

    own.drop(world.owner, world.carl.id, space.lesson)

    assert own.lessons(world.owner, world.carl.id) == ()
    assert not t.Response.select().where(t.Response.id == space.notes).count()
    assert own_copies.given_to(world.owner, world.lise.id) == ()


def test_all_that_is_kept_is_found_for_the_one_who_keeps_it(world: World, space: OwnSpace) -> None:
    found = own.kept_privately(world.owner, world.carl.id)

    assert sorted(one.kind for one in found) == ["copy", "lesson", "survey", "survey"]
    (lesson,) = (one for one in found if one.kind == "lesson")
    assert [name for name, _, _ in lesson.forms] == ["visit"]
    assert SECRET in lesson.forms[0][2].to_json()
    assert own.kept_privately(world.owner, world.lise.id) == ()


def test_a_class_is_asked_until_the_last_day(world: World, space: OwnSpace) -> None:
    last = own_surveys.survey(world.owner, space.open).closes_on

    def waits(person: UUID, group: UUID, days: int) -> list[UUID]:
        day = last + timedelta(days=days)
        asked, _ = own_surveys.waiting_for(world.owner, person, [group], day)
        return [one.survey for one in asked]

    assert waits(world.anna.id, world.class_a.id, 0) == [space.open]
    assert waits(world.anna.id, world.class_a.id, 1) == []
    assert waits(world.freja.id, world.class_b.id, 0) == []


def test_who_took_part_is_kept_beside_what_was_answered(world: World) -> None:
    survey, key = _survey(world), uuid4()

    own_surveys.take_part(world.owner, survey, world.anna.id, key, Document({}))

    assert own_surveys.sent_with(world.owner, survey, world.anna.id) == key
    assert own_surveys.sent_with(world.owner, survey, world.bo.id) is None
    assert own_surveys.taken_part(world.owner, [survey]) == {survey: 1}
    (part,), (answer,) = t.OwnPart.select(), t.OwnAnswer.select()
    assert not {part.id, part.key, world.anna.id} & {answer.id}
    assert str(world.anna.id) not in answer.document


@pytest.mark.parametrize(("many", "kept"), [(4, 0), (5, 5)])
def test_closing_writes_answers_anew_and_keeps_none_of_too_few(
    world: World, many: int, kept: int
) -> None:
    survey, other = _survey(world), _survey(world)
    own_surveys.take_part(world.owner, other, world.anna.id, uuid4(), Document({}))
    untouched = _answers(other)
    for one in people.class_of(world.owner, world.class_a.id)[:many]:
        own_surveys.take_part(world.owner, survey, one.id, uuid4(), Document({}))
    before = _answers(survey)

    with transaction():
        own_surveys.lock(alone=True)
        own_surveys.close(world.owner, survey, 5)

    assert len(_answers(survey)) == kept
    assert not _answers(survey) & before
    assert _answers(other) == untouched
    assert len(own_surveys.documents(world.owner, survey)) == kept
    assert own_surveys.survey(world.owner, survey).closed_at is not None


def test_a_survey_is_dropped_whole(world: World, space: OwnSpace) -> None:
    with transaction():
        own_surveys.lock(alone=True)
        own_surveys.drop(world.owner, world.carl.id, space.closed)

    assert [one.id for one in own_surveys.of_teacher(world.owner, world.carl.id)] == [space.open]
    assert _answers(space.closed) == set()
    assert own_surveys.taken_part(world.owner, [space.closed]) == {}


def test_what_is_not_closed_is_found_with_the_day_of_its_school(
    world: World, space: OwnSpace
) -> None:
    assert [(one.id, day) for one, day in own_surveys.never_closed()] == [
        (space.open, world.carl.owner.today())
    ]


def test_a_copy_taken_back_is_empty_for_both(world: World, space: OwnSpace) -> None:
    assert not own_copies.withdraw(world.owner, world.lise.id, space.copy)  # not hers to take
    assert own_copies.read(world.owner, world.lise.id, space.copy).title == SECRET

    assert own_copies.withdraw(world.owner, world.carl.id, space.copy)

    assert not own_copies.withdraw(world.owner, world.carl.id, space.copy)
    (given,), (had,) = (
        own_copies.given_by(world.owner, world.carl.id),
        own_copies.given_to(world.owner, world.lise.id),
    )
    assert given == had
    assert (had.title, had.content, had.withdrawn_at is None) == ("", "", False)
    with pytest.raises(NotFound):
        own_copies.read(world.owner, world.carl.id, space.copy)
