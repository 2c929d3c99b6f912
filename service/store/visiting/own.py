"""Lessons that somebody looks at alone. Every question names whose they are: nobody else asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from questionnaires import Document
from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, rows


@dataclass(frozen=True, slots=True)
class OwnLesson:
    """A lesson of one's own that one looks at alone."""

    id: UUID
    owner: UUID
    person: UUID
    group: UUID | None
    lesson: str
    held_on: date
    name: str  # of the observation's definition, pinned
    version: int
    group_name: str
    sent: bool = False  # its observation is done


def add(
    owner: UUID, person: UUID, group: UUID | None, lesson: str, held_on: date, name: str,
    version: int,
) -> UUID:  # fmt: skip
    key = new_id()
    t.OwnVisit.insert(
        id=key, owner=owner, person=person, group=group, lesson=lesson, held_on=held_on,
        name=name, version=version,
    ).execute()  # fmt: skip
    return key


def lesson(owner: UUID, person: UUID, lesson_id: UUID, lock: bool = False) -> OwnLesson:
    """One of somebody's own; another one's is not there at all."""
    if lock:
        this = (t.OwnVisit.owner == owner) & (t.OwnVisit.id == lesson_id)
        lock_rows(t.OwnVisit.select(t.OwnVisit.id).where(this))
    for one in _lessons(owner, person, t.OwnVisit.id == lesson_id):
        return one
    raise NotFound(f"own lesson {lesson_id}")


def lessons(owner: UUID, person: UUID) -> tuple[OwnLesson, ...]:
    """All of somebody's own, newest first."""
    return _lessons(owner, person, t.OwnVisit.person == person)


def drop(owner: UUID, person: UUID, lesson_id: UUID) -> None:
    """Delete a lesson and all that was written of it; its copies go with it."""
    of_it = (t.Response.owner == owner) & (t.Response.person == person)
    t.Response.delete().where(of_it, t.Response.own == lesson_id).execute()
    mine = (t.OwnVisit.owner == owner) & (t.OwnVisit.person == person)
    t.OwnVisit.delete().where(mine, t.OwnVisit.id == lesson_id).execute()


@dataclass(frozen=True, slots=True)
class KeptPrivately:
    """Something of somebody's own space, for the copy of whoever it belongs to.

    lesson: its documents. survey: what was asked; its answers are nobody's by name. copy: to whom.
    """

    kind: str  # lesson, survey, copy
    id: UUID
    title: str
    day: date | None
    made_at: datetime
    forms: tuple[tuple[str, int, Document], ...] = ()
    reader: UUID | None = None
    withdrawn_at: datetime | None = None


def kept_privately(owner: UUID, person: UUID) -> tuple[KeptPrivately, ...]:
    """All of somebody's own space, oldest first. It is for them, and for nobody who handles it."""
    v, s, c = t.OwnVisit, t.OwnSurvey, t.OwnCopy
    forms = _forms(owner, person)
    seen = v.select(v.id, v.lesson, v.held_on, v.made_at).where(
        v.owner == owner, v.person == person
    )
    asked = s.select(s.id, s.title, s.name, s.version, s.closes_on, s.made_at).where(
        s.owner == owner, s.person == person
    )
    given = c.select(c.id, c.title, c.given_at, c.reader, c.withdrawn_at).where(
        c.owner == owner, c.person == person
    )
    found = [
        KeptPrivately("lesson", key, title, day, made, tuple(forms.get(key, ())))
        for key, title, day, made in rows(seen.order_by(v.id))
    ]
    found += [
        KeptPrivately("survey", key, title, day, made, ((name, version, Document()),))
        for key, title, name, version, day, made in rows(asked.order_by(s.id))
    ]
    found += [
        KeptPrivately("copy", key, title, None, made, (), reader, withdrawn)
        for key, title, made, reader, withdrawn in rows(given.order_by(c.id))
    ]
    return tuple(sorted(found, key=lambda one: (one.made_at, str(one.id))))


def _forms(owner: UUID, person: UUID) -> dict[UUID, list[tuple[str, int, Document]]]:
    r = t.Response
    query = r.select(r.own, r.name, r.version, r.document, r.changes).where(
        r.owner == owner, r.person == person, r.own.is_null(False)
    )
    found: dict[UUID, list[tuple[str, int, Document]]] = {}
    for key, name, version, document, changes in rows(query.order_by(r.id)):
        given = Document.from_json(changes or document)
        found.setdefault(key, []).append((name, version, given))
    return found


def _lessons(owner: UUID, person: UUID, which: Any) -> tuple[OwnLesson, ...]:
    v, r = t.OwnVisit, t.Response
    notes = (r.own == v.id) & (r.owner == v.owner) & (r.name == v.name)
    query = (
        v.select(
            v.id, v.owner, v.person, v.group, v.lesson, v.held_on, v.name, v.version,
            t.Group.name, r.sent_at,
        )
        .join(t.Group, JOIN.LEFT_OUTER)
        .switch(v)
        .join(r, JOIN.LEFT_OUTER, on=notes)
        .where(v.owner == owner, v.person == person, which)
        .order_by(v.held_on.desc(), v.id.desc())
    )  # fmt: skip
    return tuple(_lesson(row) for row in rows(query))


def _lesson(row: Sequence[Any]) -> OwnLesson:
    *known, group_name, sent_at = row
    return OwnLesson(*[*known, group_name or "", sent_at is not None])
