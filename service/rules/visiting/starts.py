"""Whether a visit that began on a device is taken, days after it: what was right on its day is."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from questionnaires import Questionnaire
from service.errors import NoSuchLesson, NotAllowed, VisitsNoMore
from service.rules.offices import visits_at
from service.store.groups import Group
from service.store.people import Person

LEFT_BEHIND = timedelta(days=30)  # for what was seen before somebody left the school
AHEAD = timedelta(days=1)  # of a device whose clock is wrong
KINDS = ("observation", "interview")  # what an observer writes on: the notes first


def check_saw(person: Person, then: Person, school: UUID, held_on: date) -> None:
    """`then` is the same person as they were on that day. Who has left since has some days left."""
    today = person.owner.today()
    if school not in visits_at(then) or held_on > today + AHEAD:
        raise NotAllowed(f"{person.id} did not visit classes at {school} on {held_on}")
    if school not in visits_at(person) and held_on < today - LEFT_BEHIND:
        raise VisitsNoMore(f"{person.id} left {school} too long ago")


def check_was_taught(group: Group, teacher: Person, held_on: date) -> None:
    """`teacher` as on that day."""
    teaches = teacher.schools("contact_teacher", "subject_teacher")
    if group.kind != "class" or not group.goes_on(held_on) or group.school not in teaches:
        raise NoSuchLesson(f"no lesson of {teacher.id} with {group.id} on {held_on}")


def check_observes(person: Person, teacher: Person, forms: tuple[Questionnaire, ...]) -> None:
    """Somebody else's lesson, on the notes and on what is written beside them."""
    if teacher.id == person.id:
        raise NotAllowed("nobody observes the own lesson here")
    kinds = tuple(one.kind for one in forms)
    if kinds not in (KINDS[:1], KINDS) or any(one.respondent != "observer" for one in forms):
        raise NotAllowed(f"a visit is not written on {kinds}")
