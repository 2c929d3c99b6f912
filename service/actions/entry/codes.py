"""Codes on paper: for a whole class, or for one student who lost a card."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from service.actions.entry.logins import hashed, new_code as drawn
from service.errors import NotAllowed, NotFound, SheetMade
from service.rules import access
from service.store import people
from service.store.administration import audit
from service.store.entry import codes
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Card:
    """What one student gets on paper. The class code of a single card stands on the old one."""

    student: Person
    class_code: str
    personal_code: str


def new_codes(person: Person, group: Group, key: UUID, code_key: str) -> tuple[Card, ...]:
    """New codes for a whole class. They are shown this once; the old ones stop working.

    `key` is of the page that asks: it makes codes once, however often it is sent.
    """
    access.check_may_make_codes(person, group)
    class_code = drawn()
    with transaction():
        students = people.class_of(group.owner, group.id)
        cards = tuple(Card(student, class_code, drawn()) for student in students)
        _write(person, group, key, code_key, cards)
        codes.set_class_code(group.owner, group.id, hashed(code_key, class_code))
    return cards


def new_code(person: Person, group: Group, student_id: UUID, key: UUID, code_key: str) -> Card:
    """A new code for one student of the class; the class code stays, and everybody else's."""
    access.check_may_make_codes(person, group)
    if not codes.has_codes(group.owner, group.id):
        raise NotAllowed(f"{group.id} has no codes yet")
    students = {one.id: one for one in people.class_of(group.owner, group.id)}
    if student_id not in students:
        raise NotFound(f"student {student_id} in {group.id}")
    card = Card(students[student_id], "", drawn())
    with transaction():
        _write(person, group, key, code_key, (card,))
    return card


def _write(person: Person, group: Group, key: UUID, code_key: str, cards: tuple[Card, ...]) -> None:
    """Keep the personal codes as hashes only, and who made them."""
    owner = group.owner
    if not codes.add_sheet(owner, group.id, key, person.id, len(cards)):
        raise SheetMade
    codes.set_personal_codes(
        owner, {card.student.id: hashed(code_key, card.personal_code) for card in cards}
    )
    subject = cards[0].student.log_key if len(cards) == 1 else None
    details: dict[str, str | int] = {"group": str(group.id), "students": len(cards)}
    audit.add(owner, "codes.made", person, subject, details)
