"""What a school's leadership writes for everybody at the school."""

from __future__ import annotations

from uuid import UUID

from service.rules import access
from service.store import schools
from service.store.ground.database import transaction
from service.store.people import Person


def tell_whom_to_turn_to(person: Person, school_id: UUID, words: str) -> None:
    """From now on these words stand where a student writes; empty ones take them away."""
    access.check_leads(person, school_id)
    with transaction():
        schools.set_turn_to(person.owner.id, school_id, words)
