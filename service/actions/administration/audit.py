"""Read the trail of administration."""

from __future__ import annotations

from uuid import UUID

from service.rules import access
from service.store import people
from service.store.administration import audit
from service.store.administration.audit import Entry
from service.store.people import Person


def trail(person: Person) -> tuple[tuple[Entry, ...], dict[UUID, str]]:
    """The newest deeds, and the names of those who are still here by their log keys.

    It spans all schools of the owner, so it is for the owner's administrators.
    """
    access.check_administers(person)
    owner = person.owner.id
    found = audit.entries(owner)
    keys = {key for one in found for key in (one.actor, one.subject) if key}
    return found, people.names_by_log_key(owner, keys)
