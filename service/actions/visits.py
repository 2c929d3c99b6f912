"""Start a class visit, and read what was written on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.errors import NotAllowed
from service.rules import access, reading
from service.store import definitions, groups, people, responses, visits
from service.store.administration import readings
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Response
from service.store.visits import Visit

OBSERVATION = "visit"  # the shipped definition that a visit is written on


def start(
    person: Person, school: UUID, group_id: UUID, teacher_id: UUID, lesson: str, held_on: date
) -> UUID:
    """A visit to a class and a teacher of the school. Returns its id."""
    access.check_logged_in_by_school(person)
    access.check_coaches(person, school)
    owner = person.owner.id
    group = groups.group(owner, group_id)
    teacher = people.person(owner, teacher_id)
    teaches = teacher.schools("contact_teacher", "subject_teacher")
    if group.school != school or group.kind != "class" or school not in teaches:
        raise NotAllowed(f"no lesson of {teacher_id} with {group_id} at {school}")
    if teacher.id == person.id:
        raise NotAllowed("nobody observes the own lesson here")
    questionnaire = definitions.latest(owner, OBSERVATION)
    with transaction():
        return visits.add(
            owner, school, person.id, teacher.id, group.id, lesson, held_on,
            questionnaire.name, questionnaire.version,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OnVisit:
    """One form of a visit, for one reader."""

    questionnaire: Questionnaire
    response: Response | None
    mine: bool
    document: Document | None  # None: not sent, or not for this reader

    @property
    def sent(self) -> bool:
        return self.response is not None and self.response.sent_at is not None


def read(person: Person, visit_id: UUID) -> tuple[Visit, tuple[OnVisit, ...]]:
    """A visit and all its forms, for the observer and the observed teacher: the notes first.

    Reading what the other one wrote is logged.
    """
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    visit = visits.visit(owner, visit_id)
    relations = access.relations_to_visit(person, visit)
    if not relations:
        raise NotAllowed(f"{person.id} has no part in visit {visit_id}")
    given = responses.of_visit(owner, visit_id)
    found = [_laid(person, relations, _version(one), one) for one in given]
    begun = {(one.questionnaire.name, one.mine) for one in found}
    waiting = [
        OnVisit(one, None, True, None)
        for one in _to_write(person, visit)
        if (one.name, True) not in begun
    ]
    others = {one.response.task.person for one in found if _reads_another(one) and one.response}
    for other in sorted(others):
        readings.add(person, other, f"visit {visit.id}")
    shown = [one for one in found if one.mine or one.document is not None]
    order = sorted((*shown, *waiting), key=lambda one: one.questionnaire.name != visit.name)
    return visit, tuple(order)


def _to_write(person: Person, visit: Visit) -> tuple[Questionnaire, ...]:
    """The forms that this person may write on this visit: the notes as they were pinned."""
    known = definitions.all_latest(visit.owner)
    notes = definitions.questionnaire(visit.owner, visit.name, visit.version)
    beside = [one for one in known if one.name != visit.name and one.kind != "observation"]
    return tuple(one for one in (notes, *beside) if access.may_write_on_visit(person, visit, one))


def _version(response: Response) -> Questionnaire:
    task = response.task
    return definitions.questionnaire(task.owner, task.name, task.version)


def _laid(
    person: Person, relations: frozenset[str], questionnaire: Questionnaire, response: Response
) -> OnVisit:
    mine = response.task.person == person.id
    if mine:
        return OnVisit(questionnaire, response, True, response.document)
    if not access.may_read(questionnaire, response, person, relations):
        return OnVisit(questionnaire, response, False, None)
    read_so, document = reading.as_read(questionnaire, response.document, relations)
    return OnVisit(read_so, response, False, document)


def _reads_another(one: OnVisit) -> bool:
    return not one.mine and one.document is not None
