"""What the people of the small school do, in one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID, uuid4

from questionnaires import (
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    ClockQuestion,
    Count,
    CountQuestion,
    DateQuestion,
    Document,
    Line,
    Log,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
    Segment,
    Segments,
    TextQuestion,
    TimeQuestion,
)
from service import actions
from service.store import conversations, definitions, people, responses, rounds, tables as t
from service.store.conversing.conversations import AgreementWords, GoalWords
from service.store.people import Person
from service.store.rounds import Round
from tests.school.world import World


def filled(name: str | Questionnaire, step: int = 1, words: str = "Det går godt.") -> Document:
    """Every question answered: one step of each scale, the first choice, the same words.

    A name means the newest version that is shipped. Nobody is picked from a roster.
    """
    known = {one.name: one for one in definitions.shipped()}
    questionnaire = known[name] if isinstance(name, str) else name
    return _filled(questionnaire, questionnaire.questions(), step, words)


def newest(name: str) -> int:
    """The newest version that is shipped."""
    return max(one.version for one in definitions.shipped() if one.name == name)


def agree(
    world: World,
    conversation: UUID,
    goal: GoalWords | str,
    agreements: Iterable[tuple[str, str]] = (),
) -> None:
    """What stands in a conversation, whoever wrote it: one goal, and agreements (what, who)."""
    words = GoalWords(goal) if isinstance(goal, str) else goal
    conversations.keep_goals(world.owner, conversation, [(None, words)])
    rows = [(None, AgreementWords(what, who)) for what, who in agreements]
    conversations.keep_agreements(world.owner, conversation, rows)


def begin(world: World, person: Person, name: str, about: Person | None = None) -> UUID:
    """A draft of the open round."""
    return actions.responses.begin(person, world.round, name, (about or person).id, "da")


def save(person: Person, response: UUID, document: Document) -> None:
    """The whole questionnaire at once, as if section by section."""
    task = responses.response(person.owner.id, response).task
    sections = definitions.questionnaire(task.owner, task.name, task.version).sections
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
    forms = the_round(world).forms
    return rounds.add(
        world.owner,
        world.school,
        "August",
        today - timedelta(days=days_ago),
        today + timedelta(days=1),
        forms,
        [world.class_a.id, world.class_b.id],
    )


def readings() -> list[tuple[UUID, UUID]]:
    """(reader, subject) of every reading that was logged, as pseudonyms, oldest first."""
    return [(row.reader, row.subject) for row in t.Reading.select().order_by(t.Reading.id)]


def the_round(world: World) -> Round:
    return rounds.round(world.owner, world.round)


def _filled(
    questionnaire: Questionnaire, questions: Iterable[Question], step: int, words: str
) -> Document:
    answers = {
        question.id: _answer(questionnaire, question, step, words)
        for question in questions
        if not isinstance(question, NoteQuestion | PickQuestion)
    }
    return Document(answers)


def _answer(questionnaire: Questionnaire, question: Question, step: int, words: str) -> Answer:
    match question:
        case ScaleQuestion():
            return questionnaire.steps(question)[step].value
        case ChoiceQuestion():
            return question.options[0].value
        case ChoicesQuestion():
            return Chosen(tuple(one.value for one in question.options[: question.at_least or 1]))
        case TextQuestion():
            return words
        case NumberQuestion():
            return str(question.at_least or 0)
        case RowsQuestion():
            row = _filled(questionnaire, question.questions, step, words)
            return Rows((row,) * (question.at_least or 1))
        case _:
            return _noted(question, words)


def _noted(question: Question, words: str) -> Answer:
    match question:
        case DateQuestion():
            return date.today().isoformat()  # noqa: DTZ011 – any day will do
        case TimeQuestion():
            return question.not_before or "09:30"
        case CountQuestion():
            return Count(3)
        case ClockQuestion():
            return Segments((Segment(question.options[0].value, 120),))
        case LogQuestion():
            return Log((Line(words),))
        case _:
            raise AssertionError(question)
