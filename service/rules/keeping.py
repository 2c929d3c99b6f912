"""What an administrator may do with whom: keep the people of the own school, and never oneself.

Roles are rights, so nobody gives them to themselves; and whoever works above or beyond a school
does not have their log-in changed by one school's administrator. access.py is the door to it.
"""

from __future__ import annotations

from uuid import UUID

from service.errors import NotAllowed
from service.rules.offices import administers, check_is_administrator
from service.store.administration.people import Held, Kept
from service.store.people import Person

OF_A_CLASS = ("student", "contact_teacher")
OF_A_GROUP = (*OF_A_CLASS, "subject_teacher", "team")  # held in a class, a teaching group or a team
OF_A_SCHOOL = (*OF_A_GROUP, "coach", "leader", "administrator")
OF_THE_OWNER = ("consultant", "superintendent", "administrator")  # held at no school


def check_keeps(person: Person, kept: Kept) -> None:
    """Administrators see and change whoever is at a school of theirs."""
    check_is_administrator(person)
    if not keeps(person, kept):
        raise NotAllowed(f"{person.id} does not keep {kept.id}")


def keeps(person: Person, kept: Kept) -> bool:
    return administers(person) or any(administers(person, one) for one in kept.places())


def may_change_log_in(person: Person, kept: Kept) -> bool:
    """User name, mail, second factor, and whether somebody can get in at all.

    Only where all that they do is kept here: it opens what they read at other schools, too.
    """
    here = all(administers(person, one.school) for one in kept.holds())
    return kept.id != person.id and here and all(administers(person, one) for one in kept.places())


def check_may_change_log_in(person: Person, kept: Kept) -> None:
    check_keeps(person, kept)
    if not may_change_log_in(person, kept):
        raise NotAllowed(f"{person.id} does not change {kept.id}'s log-in")


def check_gives(person: Person, kept_id: UUID | None, role: str, school: UUID | None) -> None:
    """Roles are given at a school one administers, or by the owner's administrator above them."""
    check_is_administrator(person)
    known = role in (OF_THE_OWNER if school is None else OF_A_SCHOOL)
    if not known or not administers(person, school) or kept_id == person.id:
        raise NotAllowed(f"{person.id} does not make {kept_id} {role} at {school}")


def check_ends(person: Person, kept_id: UUID, held: Held) -> None:
    """Nobody ends what they are themselves: the last administrator would lock the door."""
    check_is_administrator(person)
    if not administers(person, held.school) or kept_id == person.id:
        raise NotAllowed(f"{person.id} does not end membership {held.id}")
