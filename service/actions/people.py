"""What people set for themselves."""

from __future__ import annotations

from service.store import people
from service.store.ground.database import transaction
from service.store.people import Person


def speak(person: Person, language: str) -> None:
    """Every page speaks this language to them from now on, on whatever device."""
    with transaction():
        people.set_language(person.owner.id, person.id, language)


def renew_password(person: Person, password: str) -> None:
    """Keep the same password under a newer hash, or a new one."""
    with transaction():
        people.set_password(person.owner.id, person.id, password)
