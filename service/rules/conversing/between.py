"""Between conversations: who keeps a goal alive, who sees it, and when it is looked back at.

access.py is the door to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from service.errors import NotAllowed
from service.rules import stages
from service.rules.offices import check_logged_in_by_school
from service.rules.stages import Stage
from service.rules.years import school_year
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round


def check_keeps_goals(person: Person) -> Group:
    """Goals are history: whoever came by code sees and changes none of them."""
    check_logged_in_by_school(person)
    home = person.home_class
    if home is None:
        raise NotAllowed(f"{person.id} is no student")
    return home


def check_is_own(person: Person, student: UUID) -> None:
    """A goal, its weeks and its evidence are written by their student alone."""
    check_keeps_goals(person)
    if person.id != student:
        raise NotAllowed(f"{person.id} writes nothing for {student}")


def check_may_see_board(person: Person, group: Group) -> None:
    """Those who are in the room: the class, and its contact teachers."""
    check_logged_in_by_school(person)
    if group not in person.groups("student", "contact_teacher") or group.kind != "class":
        raise NotAllowed(f"{person.id} is not in {group.id}")


def check_may_read_study_book(person: Person, student: Person, relations: frozenset[str]) -> None:
    """The student, and the contact teacher: no leadership, no team, no guardian."""
    check_logged_in_by_school(person)
    if not relations & {"student", "contact_teacher"}:
        raise NotAllowed(f"{person.id} does not read {student.id}'s study book")


def is_of_this_year(opened_at: datetime, today: date) -> bool:
    """Was it agreed in this school year? Then its student may still say what came of it."""
    return school_year(opened_at.date()) == school_year(today)


def waits_to_be_looked_back_at(
    until: date | None,
    rated_at: datetime | None,
    agreed_in: UUID,
    rounds: Sequence[Round],
    today: date,
) -> bool:
    """Has the day of a goal passed, or the last round that is planned, with nothing said since?

    A round that closes ends the time of goals that were agreed before it, not of its own.
    """
    ends = [until] if until is not None and until < today else []
    last = max(rounds, key=lambda one: (one.closes_on, one.id), default=None)
    if last is not None and last.id != agreed_in and not last.trial:
        over = stages.stage(last, today) in (Stage.OVER, Stage.CLOSED)
        ends += [last.closes_on] if over else []
    return any(rated_at is None or rated_at.date() < day for day in ends)
