"""Take in a visit that began on a device without a network: once, however often it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from questionnaires import Questionnaire, UnknownQuestionnaire
from service.errors import NoSuchLesson, NotAllowed, NotFound
from service.rules import access
from service.store import definitions, groups, people, responses, visits
from service.store.ground.database import now, transaction
from service.store.people import Person
from service.store.responses import Task
from service.store.visiting import focus
from service.store.visiting.visits import Plan, Visit


@dataclass(frozen=True, slots=True)
class Begun:
    """A form that was begun on the device."""

    response: UUID
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class Start:
    """What a device says of a visit that began there. Its ids were made there."""

    visit: UUID
    group: UUID
    teacher: UUID
    lesson: str
    held_on: date
    starts_at: datetime | None
    looks_for: str
    focus: UUID | None
    forms: tuple[Begun, ...]  # the notes first


def take(person: Person, start: Start, language: str) -> Mapping[UUID, UUID]:
    """The forms as the device calls them, and as they are called here: mostly the same.

    What was right on the day of the visit is taken, whoever has left the school since.
    """
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    asked = tuple(_asked(owner, one) for one in start.forms)
    with transaction():
        visit = _known(owner, start.visit) or _added(person, start, asked)
        if visit.observer != person.id:
            raise NotAllowed(f"visit {visit.id} is not {person.id}'s")
        if visit.plan.agreed_at is None:  # a device sends again what it began, which is agreed
            raise NotAllowed(f"visit {visit.id} was never agreed")
        found = {}
        for one, questionnaire in zip(start.forms, asked, strict=True):
            access.check_may_write_on_visit(person, visit, questionnaire)
            task = Task(
                owner, None, visit.id, questionnaire.name, questionnaire.version, person.id,
                visit.teacher, visit.group,
            )  # fmt: skip
            found[one.response] = responses.begin(task, language, key=one.response)
        return found


def _known(owner: UUID, visit_id: UUID) -> Visit | None:
    try:
        return visits.visit(owner, visit_id)
    except NotFound:
        return None


def _added(person: Person, start: Start, asked: tuple[Questionnaire, ...]) -> Visit:
    owner = person.owner.id
    try:
        group = groups.group(owner, start.group)
        teacher = people.person(owner, start.teacher, start.held_on)
    except NotFound as gone:
        raise NoSuchLesson(str(gone)) from gone
    then = people.person(owner, person.id, start.held_on)
    access.check_saw(person, then, group.school, start.held_on)
    access.check_was_taught(group, teacher, start.held_on)
    access.check_observes(person, teacher, asked)
    notes = asked[0]
    visits.add(
        owner, group.school, person.id, teacher.id, group.id, start.lesson, start.held_on,
        notes.name, notes.version,
        Plan(
            starts_at=start.starts_at, looks_for=start.looks_for,
            focus=_focus(owner, group.school, start.focus), proposed_by=person.id, agreed_at=now(),
        ),
        start.visit,
    )  # fmt: skip
    return visits.visit(owner, start.visit)


def _focus(owner: UUID, school: UUID, focus_id: UUID | None) -> UUID | None:
    """The version that the device had, where it is one of this school's that was published."""
    if focus_id is None:
        return None
    found = focus.version(owner, focus_id)
    if found.school != school or found.published_at is None:
        raise NotFound(f"focus {focus_id}")
    return found.id


def _asked(owner: UUID, begun: Begun) -> Questionnaire:
    try:
        return definitions.questionnaire(owner, begun.name, begun.version)
    except UnknownQuestionnaire as unknown:
        raise NotFound(f"{begun.name} {begun.version}") from unknown
