"""Look at a lesson of one's own, alone. Nothing here is anybody else's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.actions.visiting.visits import OBSERVATION
from service.rules import access
from service.store import definitions, own, own_copies, own_surveys, responses
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Response
from service.store.visiting.own import OwnLesson
from service.store.visiting.own_copies import OwnCopy
from service.store.visiting.own_surveys import OwnSurvey


@dataclass(frozen=True, slots=True)
class Space:
    """All that somebody keeps for themselves."""

    lessons: tuple[OwnLesson, ...]
    surveys: tuple[OwnSurvey, ...]
    copies: tuple[OwnCopy, ...]  # that stand at somebody else's


@dataclass(frozen=True, slots=True)
class OnLesson:
    """One form of an own lesson."""

    questionnaire: Questionnaire
    response: Response | None

    @property
    def document(self) -> Document:
        return self.response.working if self.response else Document()

    @property
    def begun(self) -> bool:
        return self.response is not None and bool(self.response.revision)

    @property
    def sent(self) -> bool:
        return self.response is not None and self.response.sent_at is not None


def space(person: Person) -> Space:
    access.check_has_own_space(person)
    owner = person.owner.id
    return Space(
        own.lessons(owner, person.id),
        own_surveys.of_teacher(owner, person.id),
        own_copies.given_by(owner, person.id),
    )


def start(person: Person, group_id: UUID, lesson: str, held_on: date) -> UUID:
    """A lesson with a class or teaching group that one teaches. Returns its id."""
    group = access.group_of_own(person, group_id)
    owner = person.owner.id
    asked = definitions.latest(owner, OBSERVATION)
    with transaction():
        return own.add(owner, person.id, group.id, lesson, held_on, asked.name, asked.version)


def read(person: Person, lesson_id: UUID) -> tuple[OwnLesson, tuple[OnLesson, ...]]:
    """A lesson with what was written of it, and what may be: the observation first."""
    access.check_has_own_space(person)
    owner = person.owner.id
    lesson = own.lesson(owner, person.id, lesson_id)
    begun = {one.task.name: one for one in responses.of_own(owner, person.id, lesson_id)}
    names = [lesson.name, *(one for one in begun if one != lesson.name)]
    forms = [
        OnLesson(
            definitions.questionnaire(
                owner, name, begun[name].task.version if name in begun else lesson.version
            ),
            begun.get(name),
        )
        for name in names
    ]
    others = [one for one in definitions.all_latest(owner) if access.looks_alone(one)]
    reflections = [one for one in others if one.kind != "observation" and one.name not in names]
    return lesson, (*forms, *(OnLesson(one, None) for one in reflections))


def drop(person: Person, lesson_id: UUID) -> None:
    """Delete a lesson for good, with all that was written of it and the copies of it."""
    access.check_has_own_space(person)
    owner = person.owner.id
    with transaction():
        own.lesson(owner, person.id, lesson_id, lock=True)
        own.drop(owner, person.id, lesson_id)
