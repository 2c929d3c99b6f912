"""Start a class visit."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from service.errors import NotAllowed
from service.rules import access
from service.store import definitions, people, visits
from service.store.database import transaction
from service.store.people import Person

OBSERVATION = "visit"  # the shipped definition that a visit is written on


def start(
    person: Person, school: UUID, group_id: UUID, teacher_id: UUID, lesson: str, held_on: date
) -> UUID:
    """A visit to a class and a teacher of the school. Returns its id."""
    access.check_logged_in_by_school(person)
    access.check_coaches(person, school)
    owner = person.owner.id
    group = people.group(owner, group_id)
    teacher = people.person(owner, teacher_id)
    teaches = teacher.schools("contact_teacher", "subject_teacher")
    if group.school != school or group.kind != "class" or school not in teaches:
        raise NotAllowed(f"no lesson of {teacher_id} with {group_id} at {school}")
    if teacher.id == person.id:
        raise NotAllowed("nobody observes the own lesson here")
    questionnaire = definitions.latest(OBSERVATION)
    with transaction():
        return visits.add(
            owner, school, person.id, teacher.id, group.id, lesson, held_on,
            questionnaire.name, questionnaire.version,
        )  # fmt: skip
