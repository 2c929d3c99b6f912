"""Drafts of definitions: what is being written, sound or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from service.errors import NotFound, Outdated
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Draft:
    """A definition as far as it is written. `revision` grows by one with each saving."""

    id: UUID
    owner: UUID
    name: str
    content: str  # JSON, or what is to become it
    origin: str  # what it was made from, such as "start-up 2"; empty where it began anew
    author: UUID
    author_name: str
    revision: int
    saved_at: datetime
    started_at: datetime
    remarks: str  # JSON; empty where no file was brought in


_DRAFT = (
    t.Draft.id, t.Draft.owner, t.Draft.name, t.Draft.content, t.Draft.origin, t.Draft.author,
    *shown_name(), t.Draft.revision, t.Draft.saved_at,
    t.Draft.started_at, t.Draft.remarks,
)  # fmt: skip


def add(
    owner: UUID, author: UUID, name: str, content: str, origin: str = "", remarks: str = ""
) -> UUID:
    """A new draft, under a name that no other draft of the owner has."""
    key = new_id()
    t.Draft.insert(
        id=key, owner=owner, author=author, name=name, content=content, origin=origin,
        remarks=remarks,
    ).execute()  # fmt: skip
    return key


def one_at_a_time(owner: UUID) -> None:
    """Whoever looks for a free name waits until nobody else of the owner does."""
    lock_rows(t.Owner.select(t.Owner.id).where(t.Owner.id == owner))


def draft(owner: UUID, draft_id: UUID, lock: bool = False) -> Draft:
    """One draft. With lock, nobody else saves or publishes it before the deed is done."""
    if lock:
        this = (t.Draft.owner == owner) & (t.Draft.id == draft_id)
        lock_rows(t.Draft.select(t.Draft.id).where(this))
    for found in _all(owner, t.Draft.id == draft_id):
        return found
    raise NotFound(f"draft {draft_id}")


def of_owner(owner: UUID) -> tuple[Draft, ...]:
    """Every draft, the one saved last first."""
    return _all(owner, t.Draft.id.is_null(False))


def save(owner: UUID, draft_id: UUID, revision: int, content: str) -> int:
    """Keep what was written on top of a revision; returns the new one.

    Raises Outdated where somebody has saved since, so that nobody's words are written over.
    """
    this = (t.Draft.owner == owner) & (t.Draft.id == draft_id)
    written = t.Draft.update(content=content, revision=revision + 1, saved_at=now())
    if written.where(this, t.Draft.revision == revision).execute() != 1:
        raise Outdated(f"draft {draft_id} is at {draft(owner, draft_id).revision}, not {revision}")
    return revision + 1


def remove(owner: UUID, draft_id: UUID) -> None:
    t.Draft.delete().where(t.Draft.owner == owner, t.Draft.id == draft_id).execute()


def _all(owner: UUID, which: Any) -> tuple[Draft, ...]:
    query = (
        t.Draft.select(*_DRAFT)
        .join(t.Person)
        .where(t.Draft.owner == owner, which)
        .order_by(t.Draft.saved_at.desc(), t.Draft.id.desc())
    )
    found = []
    for key, of, name, content, origin, author, given, family, *rest in rows(query):
        found.append(Draft(key, of, name, content, origin, author, whole(given, family), *rest))
    return tuple(found)
