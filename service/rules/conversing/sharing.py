"""Who shares a conversation with those at home, and who reads what was shared.

access.py is the door to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from service.errors import NotAllowed
from service.rules.offices import check_logged_in_by_school
from service.store.conversing.conversations import Conversation
from service.store.giving.sharing import Piece
from service.store.people import Person

SHARED_WITH = ("student", "contact_teacher", "guardian")  # whom a conversation that is shared shows
NOT_SHARED_WITH = ("subject_teacher", "team", "coach", "leader")

Times = Iterable[tuple[date, date | None]]


def check_may_share(person: Person, student: Person, near: frozenset[str]) -> None:
    """The student, or the contact teacher of one who is not of age yet. By code nobody."""
    if not may_share(person, student, near):
        raise NotAllowed(f"{person.id} does not share what {student.id} agreed")


def may_share(person: Person, student: Person, near: frozenset[str]) -> bool:
    who = {"student"} if student.is_adult else {"student", "contact_teacher"}
    return bool(near & who) and not person.by_code


def is_at_home(person: Person, student: Person) -> bool:
    """A guardian who may read, of age or not the student; nobody reads of one who is restricted.

    Whoever may not read proposes nothing either: what becomes of a proposal would tell them.
    """
    return (
        person.owner.id == student.owner.id
        and student.id in person.wards
        and not person.by_code
        and not student.restricted
    )


def check_is_at_home(person: Person, student: Person) -> None:
    check_logged_in_by_school(person)
    if not is_at_home(person, student):
        raise NotAllowed(f"{person.id} is not at home with {student.id}")


def is_shared_home(student: Person, held: Piece) -> bool:
    """From the day they are of age, what somebody else had shared is not shared any more."""
    return held.at is not None and (not student.is_adult or held.by == student.id)


def check_reads_shared(person: Person, student: Person, held: Piece) -> None:
    check_is_at_home(person, student)
    if not is_shared_home(student, held):
        raise NotAllowed(f"conversation {held.id} is not shared with {person.id}")


def check_may_propose(person: Person, near: frozenset[str]) -> None:
    """The student, and guardians who read of one who is not of age."""
    check_logged_in_by_school(person)
    learns = "student" in near and "student" in person.roles()
    if not learns and "guardian" not in near:
        raise NotAllowed(f"{person.id} proposes no goal here")


def check_takes_along(person: Person) -> None:
    """A student's own copy of what is theirs; by code nothing but open tasks is seen."""
    check_logged_in_by_school(person)
    if "student" not in person.roles():
        raise NotAllowed(f"{person.id} is no student")


def reads_conversation(near: frozenset[str], held: Conversation, times: Times) -> bool:
    """The student reads all their conversations; a contact teacher those of their own time.

    Of those before, a contact teacher has the shared history: what is final, or was shared.
    """
    if "student" in near:
        return True
    if "contact_teacher" not in near:
        return False
    day = held.opened_at.date()
    own = any(first <= day and (last is None or day <= last) for first, last in times)
    return own or held.closed_at is not None or held.shared_at is not None


def check_reads_conversation(near: frozenset[str], held: Conversation, times: Times) -> None:
    if not reads_conversation(near, held, times):
        raise NotAllowed(f"conversation {held.id} is not for {sorted(near)}")
