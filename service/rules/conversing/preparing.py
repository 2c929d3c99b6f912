"""Who prepares a conversation, who reads what was prepared, and when there is time for it.

access.py is the door to it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from service.errors import NotAllowed
from service.rules.offices import check_logged_in_by_school
from service.store.groups import Group
from service.store.people import Person
from service.store.planning.frames import Frame

TEACHES = ("subject_teacher", "contact_teacher")
JUDGEMENT_READERS = ("contact_teacher", "student")  # of what a subject teacher has given
CARD_READERS = ("contact_teacher",)  # with whom the released ones are looked at in the room
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


def subjects_taught(person: Person, group: Group) -> tuple[str, ...]:
    """What somebody teaches in a class or a teaching group; empty where the roster does not say.

    A contact teacher who teaches nothing in the class writes of no subject.
    """
    found = {
        one.subject or group.subject
        for one in person.memberships
        if one.group == group and one.role in TEACHES
        if one.role == "subject_teacher" or one.subject or group.subject
    }
    return tuple(sorted(found))


def group_taught(person: Person, group_id: UUID) -> Group:
    """A class or a teaching group in which somebody teaches a subject."""
    check_logged_in_by_school(person)
    for group in person.groups(*TEACHES):
        if group.id == group_id and subjects_taught(person, group):
            return group
    raise NotAllowed(f"{person.id} teaches no subject in {group_id}")


def class_taught(person: Person, group_id: UUID) -> Group:
    """A class whose contact teacher somebody is: they see what is there, and never what it says."""
    check_logged_in_by_school(person)
    for group in person.groups("contact_teacher"):
        if group.id == group_id:
            return group
    raise NotAllowed(f"{person.id} does not teach {group_id}")


def check_writes_of_subjects(person: Person) -> None:
    """Somebody who teaches a subject anywhere."""
    check_logged_in_by_school(person)
    if not writes_of_subjects(person):
        raise NotAllowed(f"{person.id} teaches no subject")


def writes_of_subjects(person: Person) -> bool:
    return any(subjects_taught(person, group) for group in person.groups(*TEACHES))


def check_judges(person: Person, group: Group, subject: str) -> None:
    if subject not in subjects_taught(person, group):
        raise NotAllowed(f"{person.id} does not teach {subject!r} in {group.id}")


def check_near_judgements(person: Person, relations: Collection[str]) -> None:
    """Whose page of given judgements it can be at all."""
    check_logged_in_by_school(person)
    if not set(relations) & set(JUDGEMENT_READERS):
        raise NotAllowed(f"{person.id} reads no judgements here")


def reads_given(relations: Collection[str], table_set: bool) -> bool:
    """The contact teacher reads what is given; the student once the table is set.

    That is when the conversation is opened or the round closed, as with the two looks.
    """
    allowed = set(JUDGEMENT_READERS) if table_set else set(JUDGEMENT_READERS) - {"student"}
    return bool(set(relations) & allowed)


def check_has_cards(person: Person) -> None:
    """Cards are the student's own, in a session of the school's log-in."""
    check_logged_in_by_school(person)
    if person.home_class is None:
        raise NotAllowed(f"{person.id} is no student")


def check_in_the_room(person: Person, relations: Collection[str]) -> None:
    """Who opens the page on which a student's released cards lie."""
    check_logged_in_by_school(person)
    if not set(relations) & {"student", *CARD_READERS}:
        raise NotAllowed(f"{person.id} is not in the room")


@dataclass(frozen=True, slots=True)
class Slot:
    """The time on the timetable in which a class prepares."""

    day: date | None  # None: it varies
    begins: str  # such as 10:15; empty: it varies
    minutes: int


def next_slot(frame: Frame, first: date, last: date, today: date) -> Slot | None:
    """The next one, today included, in which a round can be answered."""
    if not frame.slot_minutes:
        return None
    if frame.slot_day not in DAYS:
        return Slot(None, frame.slot_begins, frame.slot_minutes) if today <= last else None
    begin = max(first, today)
    found = begin + timedelta(days=(DAYS.index(frame.slot_day) - begin.weekday()) % 7)
    return Slot(found, frame.slot_begins, frame.slot_minutes) if found <= last else None
