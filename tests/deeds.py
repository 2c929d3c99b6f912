"""What the people of the small school do, in one line each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid4

from questionnaires import (
    ChoiceQuestion,
    Document,
    NoteQuestion,
    Question,
    Questionnaire,
    ScaleQuestion,
    TextQuestion,
)
from service import actions
from service.store import definitions, people, responses, rounds
from service.store import tables as t
from service.store.people import Person
from service.store.rounds import Round
from tests.world import World


def filled(name: str, step: int = 1, words: str = "Det går godt.") -> Document:
    """Every question answered: one step of each scale, the first choice, the same words."""
    questionnaire = definitions.latest(name)
    answers = {
        question.id: _answer(questionnaire, question, step, words)
        for question in questionnaire.questions()
        if not isinstance(question, NoteQuestion)
    }
    return Document(answers)


def begin(world: World, person: Person, name: str, about: Person | None = None) -> UUID:
    """A draft of the open round."""
    return actions.responses.begin(person, world.round, name, (about or person).id, "da")


def save(person: Person, response: UUID, document: Document) -> None:
    """The whole questionnaire at once, as if section by section."""
    task = responses.response(person.owner.id, response).task
    sections = definitions.questionnaire(task.name, task.version).sections
    actions.responses.save(person, response, sections, document, ())


def give(world: World, person: Person, name: str, about: Person | None = None) -> UUID:
    """Answered and sent."""
    response = begin(world, person, name, about)
    save(person, response, filled(name))
    actions.responses.send(person, response, uuid4())
    return response


def give_all(world: World, students: Sequence[Person], name: str = "start-up") -> None:
    for student in students:
        give(world, people.person(student.owner.id, student.id), name)


def last_day_was(world: World, days_ago: int) -> None:
    """Move the open round so that its last day lies in the past."""
    today = world.carl.owner.today()
    t.Round.update(
        opens_on=today - timedelta(days=days_ago + 10), closes_on=today - timedelta(days=days_ago)
    ).where(t.Round.id == world.round).execute()


def earlier_round(world: World, days_ago: int = 100) -> UUID:
    """A round before the open one, open at its time; it asks the same."""
    today = world.carl.owner.today()
    return rounds.add(
        world.owner,
        world.school,
        "August",
        today - timedelta(days=days_ago),
        today + timedelta(days=1),
        {"start-up": 1, "preparation": 1, "judgement": 1},
        [world.class_a.id, world.class_b.id],
    )


def readings() -> list[tuple[UUID, UUID]]:
    """(reader, subject) of every reading that was logged, as pseudonyms, oldest first."""
    return [(row.reader, row.subject) for row in t.Reading.select().order_by(t.Reading.id)]


def the_round(world: World) -> Round:
    return rounds.round(world.owner, world.round)


def _answer(questionnaire: Questionnaire, question: Question, step: int, words: str) -> str:
    match question:
        case ScaleQuestion():
            return questionnaire.steps(question)[step].value
        case ChoiceQuestion():
            return question.options[0].value
        case TextQuestion():
            return words
        case _:
            raise AssertionError(question)
