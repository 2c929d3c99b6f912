"""Answer anonymously: at one go, once, and with nothing that leads back to whoever answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never
from uuid import UUID

from forms import missing
from questionnaires import (
    Answer,
    Chosen,
    Count,
    Document,
    Log,
    Picked,
    Questionnaire,
    Rows,
    Segments,
    kept,
)
from service.errors import AlreadySent, NotAllowed, NotComplete
from service.rules import access, stages
from service.rules.stages import Stage
from service.store import anonymous, definitions, people, rounds
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Task
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Sitting:
    """A form that somebody is asked to answer anonymously, and whether they have."""

    task: Task
    round: Round
    questionnaire: Questionnaire
    about: Person
    taken_part: bool
    open: bool


def sitting(person: Person, round_id: UUID, name: str, about_id: UUID) -> Sitting:
    """The form as it waits for this person, in a round that is open or was."""
    of = rounds.round(person.owner.id, round_id)
    task, questionnaire, about = _task(person, of, name, about_id)
    today = person.owner.today()
    taken_part = anonymous.sent_with(task) is not None
    is_open = stages.stage(of, today) is Stage.OPEN
    return Sitting(task, of, questionnaire, about, taken_part, is_open)


def take_part(
    person: Person, round_id: UUID, name: str, about_id: UUID, document: Document, key: UUID
) -> None:
    """Keep the answers, once: the same key again is the same sending.

    Nothing of a refusal tells who was refused, so that no line of a log stands beside an answer.
    """
    with transaction():
        anonymous.lock()
        of = rounds.round(person.owner.id, round_id, lock=True)
        task, questionnaire, _ = _task(person, of, name, about_id)
        landed = anonymous.sent_with(task)
        if landed == key:
            return
        stages.check_open(of, person.owner.today())
        if landed is not None:
            raise AlreadySent(f"{name} in round {round_id}")
        given = kept(questionnaire, document)  # what is hidden is not sent
        still = missing(questionnaire, given)
        if still:
            raise NotComplete(tuple(question.id for question in still))
        anonymous.take_part(task, key, without_moments(given))


def without_moments(document: Document) -> Document:
    """The answers without the moments at which they were given: those tell whose they are."""
    return replace(
        document, answers={one: _timeless(answer) for one, answer in document.answers.items()}
    )


def _timeless(answer: Answer) -> Answer:
    match answer:
        case str() | Chosen() | Picked():
            return answer
        case Rows(rows):
            return Rows(tuple(without_moments(row) for row in rows))
        case Count(total):
            return Count(total)
        case Segments(segments):
            return Segments(tuple(replace(one, at="") for one in segments))
        case Log(lines):
            return Log(tuple(replace(one, at="") for one in lines))
        case _:
            assert_never(answer)


def _task(
    person: Person, of: Round, name: str, about_id: UUID
) -> tuple[Task, Questionnaire, Person]:
    owner = person.owner.id
    if name not in of.forms:
        raise NotAllowed(f"round {of.id} does not ask {name}")
    questionnaire = definitions.questionnaire(owner, name, of.forms[name])
    about = person if about_id == person.id else people.person(owner, about_id)
    access.check_may_take_part(person, questionnaire, about)
    home = about.home_class
    if home is None:
        raise NotAllowed(f"nobody of round {of.id}")
    task = Task(
        owner, of.id, None, name, questionnaire.version, person.id, about.id, home.id
    )  # fmt: skip
    access.check_asked(task, of, rounds.groups_of(owner, of.id))
    return task, questionnaire, about
