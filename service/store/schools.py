"""The schools of an owner, and what each says in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class School:
    id: UUID
    owner: UUID
    name: str


def school(owner: UUID, school_id: UUID) -> School:
    found = t.School.get_or_none(t.School.owner == owner, t.School.id == school_id)
    if found is None:
        raise NotFound(f"school {school_id}")
    return School(found.id, owner, found.name)


def schools(owner: UUID) -> tuple[School, ...]:
    """The schools of an owner, by name."""
    query = t.School.select(t.School.id, t.School.name).where(t.School.owner == owner)
    found = rows(query.order_by(t.School.name, t.School.id))
    return tuple(School(key, owner, name) for key, name in found)


def contact(owner: UUID) -> str:
    """Whom one writes to about privacy and accessibility; empty where nobody has said."""
    query = t.Owner.select(t.Owner.contact).where(t.Owner.id == owner).order_by(t.Owner.id)
    return "".join(words for (words,) in rows(query))


def set_contact(owner: UUID, words: str) -> None:
    t.Owner.update(contact=words).where(t.Owner.id == owner).execute()


def set_country(owner: UUID, country: str) -> None:
    """Whose law the documents of an owner follow: dk, se."""
    t.Owner.update(country=country).where(t.Owner.id == owner).execute()


def turn_to(owner: UUID, school_id: UUID) -> str:
    """Whom its students can turn to; empty where the school has not said."""
    found = t.School.get_or_none(t.School.owner == owner, t.School.id == school_id)
    if found is None:
        raise NotFound(f"school {school_id}")
    return str(found.turn_to)


def turn_to_of(owner: UUID, group_id: UUID) -> str:
    """The same, at the school of a class."""
    found = _turn_to_of.rows(owner=owner, group=group_id)
    if not found:
        raise NotFound(f"group {group_id}")
    return str(found[0][0])


def set_turn_to(owner: UUID, school_id: UUID, words: str) -> None:
    this = (t.School.owner == owner) & (t.School.id == school_id)
    t.School.update(turn_to=words).where(this).execute()


_turn_to_of = Prepared(
    lambda owner, group: (
        t.Group.select(t.School.turn_to)
        .join(t.School)
        .where(t.Group.owner == owner, t.Group.id == group)
        .order_by(t.Group.id)
    ),
    owner=t.Group.owner,
    group=t.Group.id,
)
