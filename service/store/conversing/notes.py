"""What a teacher notes before a conversation, and which questions they take along."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from analysis import Counts
from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Note:
    """A note is its writer's alone; revision 0 is one that nobody has written yet."""

    text: str = ""
    picked: tuple[str, ...] = ()
    revision: int = 0
    saved_at: datetime | None = None


NOTHING = Note()


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies beside a table: the writer's own note, and what was released of the class."""

    note: Note
    counts: Counts | None


_NOTE = (t.Note.text, t.Note.picked, t.Note.revision, t.Note.saved_at)


def note(owner: UUID, round_id: UUID, student: UUID, writer: UUID) -> Note:
    query = t.Note.select(*_NOTE).where(
        t.Note.owner == owner, t.Note.student == student, t.Note.round == round_id,
        t.Note.writer == writer,
    )  # fmt: skip
    return next((_note(row) for row in rows(query.order_by(t.Note.id))), NOTHING)


def beside(
    owner: UUID, round_id: UUID, student: UUID, writer: UUID, released: tuple[UUID, str, int] | None
) -> Beside:
    """The note, and the release of (group, name, version) of the round if one is named."""
    group, name, version = released or (None, "", 0)
    found = _beside.rows(
        owner=owner, of=round_id, student=student, writer=writer, group=group, name=name,
        version=version,
    )  # fmt: skip
    for *own, persons, packed in found:
        counts = Counts(persons, bytes(packed)) if packed is not None else None
        return Beside(_note(own) if own[0] is not None else NOTHING, counts)
    return Beside(NOTHING, None)


def _stands(
    owner: Any, of: Any, student: Any, writer: Any, group: Any, name: Any, version: Any
) -> Any:
    mine = (
        (t.Note.owner == owner) & (t.Note.round == t.Round.id) & (t.Note.student == student)
        & (t.Note.writer == writer)
    )  # fmt: skip
    its = (
        (t.Release.owner == owner) & (t.Release.round == t.Round.id) & (t.Release.group == group)
        & (t.Release.name == name) & (t.Release.version == version)
    )  # fmt: skip
    return (
        t.Round.select(*_NOTE, t.Release.persons, t.Release.counts)
        .join(t.Note, JOIN.LEFT_OUTER, on=mine)
        .join_from(t.Round, t.Release, JOIN.LEFT_OUTER, on=its)
        .where(t.Round.owner == owner, t.Round.id == of)
        .order_by(t.Round.id)
    )


_beside = Prepared(
    _stands,
    owner=t.Round.owner, of=t.Round.id, student=t.Note.student, writer=t.Note.writer,
    group=t.Release.group, name=t.Release.name, version=t.Release.version,
)  # fmt: skip


def keep(
    owner: UUID, round_id: UUID, student: UUID, writer: UUID, before: int, after: Note
) -> bool:
    """Write a note, unless it has been written elsewhere since revision `before`."""
    row = {"text": after.text, "picked": json.dumps(list(after.picked)), "saved_at": now()}
    if before == 0:
        first = t.Note.insert(
            id=new_id(), owner=owner, round=round_id, student=student, writer=writer, revision=1,
            **row,
        )  # fmt: skip
        return int(first.on_conflict_ignore().as_rowcount().execute()) == 1
    this = (
        (t.Note.owner == owner) & (t.Note.student == student) & (t.Note.round == round_id)
        & (t.Note.writer == writer) & (t.Note.revision == before)
    )  # fmt: skip
    return int(t.Note.update(revision=before + 1, **row).where(this).execute()) == 1


def picked(text: str) -> tuple[str, ...]:
    """The questions that are taken along, as they were kept."""
    return tuple(json.loads(text))


def _note(row: Sequence[object]) -> Note:
    text, kept, revision, saved_at = row
    assert isinstance(text, str)
    assert isinstance(kept, str)
    assert isinstance(revision, int)
    assert saved_at is None or isinstance(saved_at, datetime)
    return Note(text, picked(kept), revision, saved_at)
