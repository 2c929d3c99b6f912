"""The trail of administration: who did what, to whom, under pseudonyms and without names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import rows
from service.store.people import Person

Details = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Entry:
    actor: UUID | None  # a log key; none: the service itself
    deed: str
    subject: UUID | None  # a log key
    details: Details
    at: datetime


def add(
    owner: UUID,
    deed: str,
    actor: Person | None = None,
    subject: UUID | None = None,
    details: Details | None = None,
) -> None:
    """Write a deed down, in its own transaction. `subject` is a log key; no detail is a name."""
    t.AuditEntry.create(
        owner=owner,
        actor=actor.log_key if actor else None,
        deed=deed,
        subject=subject,
        details=json.dumps(dict(details or {})),
    )


def entries(owner: UUID, subject: UUID | None = None, most: int = 200) -> tuple[Entry, ...]:
    """What was done, newest first; of one person, what was done to them."""
    this = t.AuditEntry.owner == owner
    if subject is not None:
        this &= t.AuditEntry.subject == subject
    query = t.AuditEntry.select(
        t.AuditEntry.actor, t.AuditEntry.deed, t.AuditEntry.subject, t.AuditEntry.details,
        t.AuditEntry.at,
    ).where(this).order_by(t.AuditEntry.at.desc(), t.AuditEntry.id.desc()).limit(most)  # fmt: skip
    return tuple(
        Entry(actor, deed, to, json.loads(details), at)
        for actor, deed, to, details, at in rows(query)
    )
