"""Start a class visit, and read what was written on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.actions.visiting import planning
from service.actions.visiting.planning import OBSERVATION as OBSERVATION
from service.errors import NotAllowed
from service.rules import access, reading
from service.store import definitions, groups, people, responses, visits
from service.store.administration import readings
from service.store.ground.database import now, transaction
from service.store.people import Person
from service.store.responses import Response
from service.store.visiting import shares
from service.store.visiting.visits import NO_PLAN, Plan, Visit


def start(
    person: Person, school: UUID, group_id: UUID, teacher_id: UUID, lesson: str, held_on: date,
    plan: Plan = NO_PLAN,
) -> UUID:  # fmt: skip
    """A visit to a class and a teacher of the school, agreed by word of mouth. Returns its id."""
    access.check_logged_in_by_school(person)
    access.check_coaches(person, school)
    owner = person.owner.id
    group = groups.group(owner, group_id)
    teacher = people.person(owner, teacher_id)
    if group.school != school:
        raise NotAllowed(f"no lesson of {teacher_id} with {group_id} at {school}")
    access.check_proposes_visit(person, person, teacher, group)
    planning.check_area(planning.areas(owner, school), plan.area)
    name, version, focus = planning.asked_on(owner, school)
    agreed = replace(plan, focus=focus, proposed_by=person.id, agreed_at=now(), looks_for="")
    with transaction():
        started = visits.add(
            owner, school, person.id, teacher.id, group.id, lesson, held_on, name, version, agreed
        )
        written = planning.tell(visits.visit(owner, started), (teacher.id,))
    planning.post(written)
    return started


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


@dataclass(frozen=True, slots=True)
class Read:
    """A visit as one reader finds it: the forms, and whose words they would read in them."""

    visit: Visit
    relations: frozenset[str]
    forms: tuple[OnVisit, ...]  # the notes first
    others: frozenset[UUID]


def read(person: Person, visit_id: UUID) -> tuple[Visit, tuple[OnVisit, ...]]:
    """A visit and all its forms, for the observer and the observed teacher: the notes first.

    Reading what the other one wrote is logged.
    """
    found = found_by(person, visit_id)
    readings.add_all(person, found.others, f"visit {visit_id}")
    return found.visit, found.forms


def found_by(person: Person, visit_id: UUID) -> Read:
    """The same, for whoever logs the reading: nothing of it may be shown before that is done."""
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    visit = visits.visit(owner, visit_id)
    relations = access.relations_to_visit(person, visit)
    if not relations:
        return _let_in(person, visit)
    given = responses.sent_on_visits(owner, [visit_id], person.id, begun=True)
    found = [_laid(person, relations, _version(one), one) for one in given]
    begun = {(one.questionnaire.name, one.mine) for one in found}
    waiting = [
        OnVisit(one, None, True, None)
        for one in _to_write(person, visit)
        if (one.name, True) not in begun
    ]
    others = {one.response.task.person for one in found if _reads_another(one) and one.response}
    shown = [one for one in found if one.mine or one.document is not None]
    order = sorted((*shown, *waiting), key=lambda one: one.questionnaire.name != visit.name)
    return Read(visit, relations, tuple(order), frozenset(others))


def _let_in(person: Person, visit: Visit) -> Read:
    """Whom the teacher lets read finds the notes as the teacher reads them, and no other form."""
    owner, teacher = visit.owner, frozenset({"subject_teacher"})
    if not access.reads_shared(person, visit, shares.of_reader(owner, visit.id, person.id)):
        raise NotAllowed(f"{person.id} has no part in visit {visit.id}")
    given = responses.of_visit(owner, visit.id)
    notes = [one for one in given if one.id == visit.response]
    found = [_laid(person, teacher, _version(one), one) for one in notes]
    return Read(
        visit,
        frozenset({access.SHARED}),
        tuple(one for one in found if one.document is not None),
        frozenset({visit.observer, visit.teacher}),
    )


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
