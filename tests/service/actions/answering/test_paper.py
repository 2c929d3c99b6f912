"""Answers from paper: who may type them, what is noted of it, and what is never written over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from questionnaires import Document
from service import actions
from service.actions.answering.paper import HasBegun, LookFirst, NotForTyping
from service.errors import AlreadySent, NotAllowed, NotComplete, NotFound, NotOpen, NotRecorded
from service.store import definitions, people, releases, responses, rounds, tables as t
from service.store.people import Person
from service.store.responses import Response
from tests.school.deeds import begin, filled, give, last_day_was, readings, the_round
from tests.school.world import World, by_code
from tests.tiny import DEFINITIONS

LENT = ("confidential", "narrower-readers", "required", "show-if-section", "anonymous")


@pytest.fixture
def asked(world: World, tmp_path: Path) -> Iterator[UUID]:
    """A round that asks 5.a forms of every confidence."""
    for name in LENT:
        shutil.copytree(DEFINITIONS / name, tmp_path / "definitions" / name)
    definitions.use((tmp_path / "definitions",))
    today = world.carl.owner.today()
    forms = dict.fromkeys(LENT, 1)
    yield rounds.add(world.owner, world.school, "Papir", today, today, forms, [world.class_a.id])
    definitions.use(())


def enter(
    world: World,
    student: Person,
    name: str = "preparation",
    document: Document | None = None,
    key: UUID | None = None,
    *,
    by: Person | None = None,
    round_id: UUID | None = None,
    group: UUID | None = None,
) -> None:
    actions.paper.enter(
        by or world.carl,
        round_id or world.round,
        group or world.class_a.id,
        name,
        student.id,
        filled(name) if document is None else document,
        key or uuid4(),
        "da",
    )


def of(student: Person, name: str = "preparation") -> Response:
    (found,) = [one for one in responses.of_person(student.owner.id, student.id)
                if one.task.name == name]  # fmt: skip
    return found


def test_what_carl_types_is_annas_and_sent_and_marked_as_typed(world: World) -> None:
    enter(world, world.anna)

    given = of(world.anna)
    assert given.document == filled("preparation")
    assert given.sent_at is not None
    assert (given.task.person, given.task.about) == (world.anna.id, world.anna.id)
    assert given.task.group == world.class_a.id
    assert given.entered_by == world.carl.id


def test_what_anna_sends_herself_is_not_marked(world: World) -> None:
    give(world, world.anna, "preparation")

    assert of(world.anna).entered_by is None


def test_that_carl_has_read_it_is_noted(world: World) -> None:
    enter(world, world.anna)

    assert readings() == [(world.carl.log_key, world.anna.log_key)]
    assert t.Reading.get().what == f"paper preparation in round {world.round}"


def test_what_cannot_be_noted_is_not_entered(world: World) -> None:
    t.Reading.raw("ALTER TABLE reading RENAME TO away").execute()

    with pytest.raises(NotRecorded):
        enter(world, world.anna)

    assert responses.of_person(world.owner, world.anna.id) == ()


def test_a_retry_with_the_same_key_lands_once(world: World) -> None:
    key = uuid4()
    for _ in range(3):
        enter(world, world.anna, key=key)

    assert of(world.anna).key == key
    assert len(readings()) == 1


def test_a_retry_is_the_same_sending_even_after_anna_has_changed_it(world: World) -> None:
    key, mine = uuid4(), filled("preparation", words="Jeg har tænkt mig om.")
    enter(world, world.anna, key=key)
    sections = definitions.latest(world.owner, "preparation").sections
    actions.responses.save(world.anna, of(world.anna).id, sections, mine, ())
    actions.responses.send(world.anna, of(world.anna).id, uuid4())

    enter(world, world.anna, key=key)

    assert of(world.anna).document == mine


@pytest.mark.parametrize("far", ["begun", "sent"])
def test_what_anna_has_begun_or_sent_herself_is_not_written_over(world: World, far: str) -> None:
    (begin if far == "begun" else give)(world, world.anna, "preparation")
    before = of(world.anna)

    with pytest.raises(HasBegun):
        enter(world, world.anna, document=filled("preparation", words="Noget andet."))

    assert of(world.anna) == before


def test_nobody_types_over_what_was_typed(world: World) -> None:
    enter(world, world.anna)

    with pytest.raises(AlreadySent):
        enter(world, world.anna, document=filled("preparation", words="Noget andet."))

    assert of(world.anna).document == filled("preparation")


@pytest.mark.parametrize("who", ["anna", "bo", "erik", "lise", "dorte", "signe", "mette", "karin"])
def test_only_the_contact_teacher_of_the_class_types(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        enter(world, world.anna, by=world.person(who))
    with pytest.raises(NotAllowed):
        actions.paper.pile(world.person(who), world.round, world.class_a.id, "preparation")

    assert responses.of_person(world.owner, world.anna.id) == ()


def test_whoever_came_by_code_types_nothing(world: World) -> None:
    with pytest.raises(NotAllowed):
        enter(world, world.anna, by=by_code(world.carl))


def test_a_student_of_another_class_is_not_in_this_pile(world: World) -> None:
    with pytest.raises(NotFound):
        enter(world, world.freja)
    with pytest.raises(NotFound):
        actions.paper.pile(world.carl, world.round, world.class_a.id, "preparation").of(
            world.freja.id
        )


def test_another_owner_finds_no_round(world: World) -> None:
    with pytest.raises(NotFound):
        actions.paper.pile(world.far.finn, world.round, world.far.class_f.id, "preparation")


def test_a_round_that_does_not_ask_the_class_takes_no_paper(world: World) -> None:
    today = world.carl.owner.today()
    other = rounds.add(
        world.owner, world.school, "5.b", today, today, {"preparation": 1}, [world.class_b.id]
    )

    with pytest.raises(NotAllowed):
        enter(world, world.anna, round_id=other)


@pytest.mark.parametrize("name", ["confidential", "anonymous", "narrower-readers"])
def test_what_the_teacher_may_not_read_is_not_typed(world: World, asked: UUID, name: str) -> None:
    with pytest.raises(NotForTyping):
        actions.paper.pile(world.carl, asked, world.class_a.id, name)
    with pytest.raises(NotForTyping):
        enter(world, world.anna, name, Document(), round_id=asked)


def test_a_judgement_is_nobodys_paper(world: World) -> None:
    with pytest.raises(NotForTyping):
        enter(world, world.anna, "judgement", Document())


def test_the_two_looks_stay_blind_carl_gives_his_own_before_he_types(world: World) -> None:
    with pytest.raises(LookFirst):
        enter(world, world.anna, "start-up")
    give(world, world.carl, "judgement", world.anna)

    enter(world, world.anna, "start-up")

    assert of(world.anna, "start-up").sent_at is not None


def test_whoever_has_waived_the_own_look_may_type(world: World) -> None:
    actions.conversations.open_(world.carl, world.anna.id, world.round, True)

    enter(world, world.anna, "start-up")

    assert of(world.anna, "start-up").sent_at is not None


def test_a_closed_round_takes_no_paper(world: World) -> None:
    last_day_was(world, 1)

    with pytest.raises(NotOpen):
        enter(world, world.anna)


def test_what_must_be_answered_is_missing_on_paper_too(world: World, asked: UUID) -> None:
    with pytest.raises(NotComplete) as missing:
        enter(world, world.anna, "required", Document(), round_id=asked)

    assert missing.value.questions
    assert readings() == []
    assert responses.of_person(world.owner, world.anna.id) == ()


def test_what_was_answered_though_it_was_not_asked_is_left_out(world: World, asked: UUID) -> None:
    form = definitions.latest(world.owner, "show-if-section")
    document = filled(form)
    enter(world, world.anna, "show-if-section", document, round_id=asked)

    given = of(world.anna, "show-if-section").document
    assert given.answers.keys() < document.answers.keys()


def test_the_pile_says_who_has_answered_and_on_what(world: World) -> None:
    enter(world, world.anna)
    give(world, world.bo, "preparation")

    pile = actions.paper.pile(world.carl, world.round, world.class_a.id, "preparation")

    assert pile.of(world.anna.id).response == of(world.anna)
    assert pile.of(world.bo.id).is_sent
    left = [one.student.given_name for one in pile.papers if one.can_be_typed]
    assert left == [f"Elev{number}" for number in range(10)]


def test_one_goes_on_with_the_next_and_around(world: World) -> None:
    everybody = world.students()
    for student in everybody[:3]:
        enter(world, student)

    pile = actions.paper.pile(world.carl, world.round, world.class_a.id, "preparation")
    names = [one.student.id if one else None for one in map(
        pile.next_after, (None, everybody[5].id, everybody[-1].id)
    )]  # fmt: skip

    assert names == [everybody[3].id, everybody[6].id, everybody[3].id]


def test_typed_answers_are_counted_as_all_others(world: World) -> None:
    for student in world.students():
        actions.conversations.open_(world.carl, student.id, world.round, True)
        enter(world, student, "start-up")

    actions.rounds.close(world.dorte, world.round)

    (release,) = [one for one in releases.every() if one.name == "start-up"]
    assert release.counts.persons == 12


def test_a_teacher_prints_what_the_round_asks_and_others_do_not(world: World) -> None:
    version = the_round(world).forms["start-up"]
    for person in (world.carl, world.erik, world.dorte):
        found = actions.paper.blank(person, "start-up", version, world.round)
        assert found.questionnaire.name == "start-up"

    for person in (world.anna, world.lise, world.signe, world.karin, by_code(world.carl)):
        with pytest.raises(NotAllowed):
            actions.paper.blank(person, "start-up", version, world.round)
    with pytest.raises(NotFound):
        actions.paper.blank(world.carl, "wellbeing", 1, world.round)


def test_whoever_sees_the_questionnaires_prints_any(world: World) -> None:
    for person in (world.mette, world.dorte):
        assert actions.paper.blank(person, "visit", 1).questionnaire.name == "visit"

    for person in (world.anna, world.carl, world.signe):
        with pytest.raises(NotAllowed):
            actions.paper.blank(person, "visit", 1)


def test_nothing_of_last_time_is_shown_to_whoever_types(world: World) -> None:
    pile = actions.paper.pile(world.carl, world.round, world.class_a.id, "preparation")

    setting = actions.paper.setting(pile, people.person(world.owner, world.anna.id))

    assert setting.last is None
    assert setting.places["respondent"] == "Anna"


def test_of_a_round_only_what_students_answer_is_typed(world: World) -> None:
    typed = {one.name: may for one, may in actions.paper.asked_in(the_round(world))}

    assert typed == {"start-up": True, "preparation": True}
