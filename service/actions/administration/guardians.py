"""Write guardians in, say what they may, and let it end."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from service.actions.administration.people import kept
from service.actions.booking import invitations, lapsing
from service.errors import NotAllowed, NotFound
from service.rules import access
from service.store.administration import audit, guardians, people
from service.store.administration.guardians import Guardianship, Terms
from service.store.administration.people import Details, Kept
from service.store.ground.database import transaction
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Home:
    """A student, with whoever is, was or will be their guardian."""

    student: Kept
    guardians: tuple[Guardianship, ...]


def home(person: Person, student_id: UUID) -> Home:
    student = kept(person, student_id)
    if not student.is_student():
        raise NotFound(f"{student_id} is no student")
    return Home(student, guardians.of_student(person.owner.id, student_id))


def known_as(person: Person, word: str) -> UUID | None:
    """Somebody who may be written in as guardian: whom this administrator keeps, but not oneself.

    Whoever could do that could read any student's answers.
    """
    found = people.known_as(person.owner.id, word)
    if found is None or found == person.id:
        return None
    return found if access.keeps(person, people.kept(person.owner.id, found)) else None


def add(person: Person, student_id: UUID, terms: Terms, guardian: UUID | Details) -> None:
    """Somebody new, or who is known already, is guardian from a day on."""
    owner = person.owner.id
    with transaction():
        there = home(person, student_id)
        if isinstance(guardian, Details):
            guardian = people.add(owner, guardian)
            audit.add(owner, "person.added", person, people.kept(owner, guardian).log_key)
        elif guardian in (person.id, student_id):
            raise NotAllowed(f"{person.id} does not make {guardian} a guardian of {student_id}")
        else:
            kept(person, guardian)
        _check(there, terms, guardian)
        guardians.add(owner, student_id, guardian, terms)
        audit.add(owner, "guardianship.begun", person, people.kept(owner, guardian).log_key)
        written = lapsing.call_off(owner, [student_id], person.id)  # one may be kept apart now
    invitations.post(written)


def change(person: Person, student_id: UUID, guardianship_id: UUID, terms: Terms) -> None:
    """What a guardian may, and until when."""
    owner = person.owner.id
    with transaction():
        there = home(person, student_id)
        found = next((one for one in there.guardians if one.id == guardianship_id), None)
        if found is None:
            raise NotFound(f"guardianship {guardianship_id} of {student_id}")
        if found.guardian == person.id:
            raise NotAllowed(f"{person.id} does not change what they themselves may")
        _check(there, terms, found.guardian)
        guardians.change(owner, guardianship_id, terms)
        audit.add(owner, "guardianship.changed", person, found.log_key)
        written = lapsing.call_off(owner, [student_id], person.id)
    invitations.post(written)


def _check(there: Home, terms: Terms, guardian: UUID) -> None:
    """One is kept apart from another guardian of the same student."""
    others = {one.guardian for one in there.guardians} - {guardian}
    if terms.keep_apart_from is not None and terms.keep_apart_from not in others:
        raise NotFound(f"no other guardian {terms.keep_apart_from}")
