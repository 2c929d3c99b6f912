"""People who are several things at once: what makes them so."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import new_id, transaction
from service.store.people import Person
from tests.school.world import World

SINCE = timedelta(days=30)


def guardian_too(world: World, person: Person, child: Person) -> None:
    """From today's point of view since a month."""
    with transaction():
        t.Guardianship.create(
            owner=world.owner, guardian=person.id, student=child.id, from_day=_then()
        )


def also(world: World, person: Person, role: str, school: UUID | None) -> None:
    with transaction():
        t.Membership.create(
            owner=world.owner, person=person.id, role=role, school=school, from_day=_then()
        )


def another_school(world: World) -> UUID:
    """Vestskolen, of the same owner, with nobody in it."""
    key = new_id()
    with transaction():
        t.School.create(id=key, owner=world.owner, name="Vestskolen")
    return key


def _then() -> date:
    return date.today() - SINCE  # noqa: DTZ011 – any day in the past
