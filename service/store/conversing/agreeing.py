"""What becomes of a conversation: who writes, what stands of it, and that it is final."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from questionnaires import Document
from service.store import tables as t
from service.store.ground.asides import packed
from service.store.ground.database import now


def keep(
    owner: UUID, conversation_id: UUID, next_on: date | None, asides: Mapping[str, Document]
) -> None:
    """What was agreed has changed: when they meet again, and what waits for a decision."""
    revision = t.Conversation.revision + 1
    _write(owner, conversation_id, next_on=next_on, asides=packed(asides), revision=revision)


def set_note_taker(owner: UUID, conversation_id: UUID, note_taker: str) -> None:
    _write(owner, conversation_id, note_taker=note_taker)


def set_statutory(owner: UUID, conversation_id: UUID, statutory: bool) -> None:
    """Is it the one that the law of the country asks for?"""
    _write(owner, conversation_id, statutory=statutory)


def close(owner: UUID, conversation_id: UUID, by: UUID) -> None:
    _write(owner, conversation_id, closed_at=now(), closed_by=by)


def reopen(owner: UUID, conversation_id: UUID) -> None:
    """It is written on again, and its documents say so from now on."""
    revision = t.Conversation.revision + 1
    _write(
        owner, conversation_id, closed_at=None, closed_by=None, reopened_at=now(), revision=revision
    )


def _write(owner: UUID, conversation_id: UUID, **row: Any) -> None:
    this = (t.Conversation.owner == owner) & (t.Conversation.id == conversation_id)
    t.Conversation.update(**row).where(this).execute()
