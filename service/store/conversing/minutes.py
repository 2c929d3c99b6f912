"""What is written of a conversation by a definition: its minutes, and what the law asks for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from questionnaires import Document
from service.store import tables as t
from service.store.ground.asides import packed, unpacked
from service.store.ground.database import new_id, now
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Minutes:
    """One document of a conversation, pinned to its version. Revision 0: nothing is kept yet."""

    name: str
    version: int
    document: Document = field(default_factory=Document)
    revision: int = 0
    saved_at: datetime | None = None
    writer: UUID | None = None  # who saved it last
    asides: Mapping[str, Document] = field(default_factory=dict)
    landed: Mapping[str, int] = field(default_factory=dict)


def of_conversation(owner: UUID, conversation_id: UUID) -> tuple[Minutes, ...]:
    """All that is written of a conversation, by name. One statement."""
    found = _of_conversation.rows(owner=owner, conversation=conversation_id)
    return tuple(
        Minutes(
            name, version, Document.from_json(document), revision, saved_at, writer,
            unpacked(asides), json.loads(landed) if landed else {},
        )
        for name, version, document, revision, saved_at, writer, asides, landed in found
    )  # fmt: skip


_of_conversation = Prepared(
    lambda owner, conversation: (
        t.Minutes.select(
            t.Minutes.name, t.Minutes.version, t.Minutes.document, t.Minutes.revision,
            t.Minutes.saved_at, t.Minutes.writer, t.Minutes.asides, t.Minutes.landed,
        )
        .where(t.Minutes.owner == owner, t.Minutes.conversation == conversation)
        .order_by(t.Minutes.name)
    ),
    owner=t.Minutes.owner, conversation=t.Minutes.conversation,
)  # fmt: skip


def keep(owner: UUID, conversation_id: UUID, after: Minutes, writer: UUID) -> None:
    """Write what has become of it, on a conversation that is locked."""
    row = {
        "document": after.document.to_json(),
        "asides": packed(after.asides),
        "landed": json.dumps(dict(after.landed)),
        "writer": writer,
        "saved_at": now(),
    }
    t.Minutes.insert(
        id=new_id(), owner=owner, conversation=conversation_id, name=after.name,
        version=after.version, document=Document().to_json(),
    ).on_conflict_ignore().execute()  # fmt: skip
    this = (t.Minutes.owner == owner) & (t.Minutes.conversation == conversation_id)
    t.Minutes.update(**row, revision=t.Minutes.revision + 1).where(
        this, t.Minutes.name == after.name
    ).execute()
