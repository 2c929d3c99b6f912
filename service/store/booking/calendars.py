"""Calendar addresses: of each only the hash of its secret is kept."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import new_id, now, rows


def made_at(owner: UUID, person: UUID) -> datetime | None:
    """When somebody's address was made, if they have one."""
    mine = (t.Feed.owner == owner) & (t.Feed.person == person)
    return next((at for (at,) in rows(t.Feed.select(t.Feed.made_at).where(mine))), None)


def renew(owner: UUID, person: UUID, token_hash: str) -> None:
    """An address in place of the one before. Call inside a transaction."""
    revoke(owner, person)
    t.Feed.create(
        id=new_id(), owner=owner, person=person, token_hash=token_hash, made_at=now()
    )  # fmt: skip


def revoke(owner: UUID, person: UUID) -> None:
    t.Feed.delete().where(t.Feed.owner == owner, t.Feed.person == person).execute()


def opened_by(token_hash: str) -> tuple[UUID, UUID] | None:
    """Owner and person of an address that works: whoever is not active any more has none."""
    query = (
        t.Feed.select(t.Feed.owner, t.Feed.person)
        .join(t.Person, on=(t.Feed.person == t.Person.id) & (t.Feed.owner == t.Person.owner))
        .where(t.Feed.token_hash == token_hash, t.Person.active)
    )
    return next(((owner, person) for owner, person in rows(query)), None)
