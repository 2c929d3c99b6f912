"""Sheets for conversations on paper: those of a class in one file, and what heads each."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Bundle:
    """The sheets of a class, without the file itself."""

    id: UUID
    owner: UUID
    round: UUID
    group: UUID
    asked_by: UUID
    hat: str  # in which they asked: they read as that when it is drawn
    language: str
    address: str  # of the service, as they reached it
    state: str  # waiting, drawing, ready, failed
    done: int
    total: int
    students: tuple[UUID, ...]
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where a student's conversation is, and who comes besides."""

    starts_at: datetime
    room: str
    teacher: UUID
    guests: tuple[str, ...]  # at home, by name


_BUNDLE = (
    t.Bundle.id, t.Bundle.owner, t.Bundle.round, t.Bundle.group, t.Bundle.asked_by, t.Bundle.hat,
    t.Bundle.language, t.Bundle.address, t.Bundle.state, t.Bundle.done, t.Bundle.total,
    t.Bundle.students, t.Bundle.made_at,
)  # fmt: skip


def add(
    owner: UUID,
    round_id: UUID,
    group: UUID,
    asked_by: UUID,
    key: UUID,
    hat: str = "",
    language: str = "da",
    address: str = "",
) -> tuple[UUID, bool]:
    """Ask for the sheets of a class, once for the key of a page: its id, and whether it is new."""
    row = {
        "id": new_id(), "owner": owner, "round": round_id, "group": group, "asked_by": asked_by,
        "key": key, "hat": hat, "language": language, "address": address, "made_at": now(),
    }  # fmt: skip
    made = t.Bundle.insert(row).on_conflict_ignore().as_rowcount().execute()
    asked = (t.Bundle.owner == owner) & (t.Bundle.asked_by == asked_by) & (t.Bundle.key == key)
    ((found,),) = rows(t.Bundle.select(t.Bundle.id).where(asked))
    return found, bool(made)


def bundle(owner: UUID, bundle_id: UUID, lock: bool = False) -> Bundle:
    this = (t.Bundle.owner == owner) & (t.Bundle.id == bundle_id)
    if lock:
        lock_rows(t.Bundle.select(t.Bundle.id).where(this))
    return _one(this, f"bundle {bundle_id}")


def newest(owner: UUID, asked_by: UUID, group: UUID, round_id: UUID) -> Bundle | None:
    """What somebody asked for last, of a class in a round."""
    mine = (t.Bundle.owner == owner) & (t.Bundle.asked_by == asked_by)
    of = (t.Bundle.group == group) & (t.Bundle.round == round_id)
    newest_first = (t.Bundle.made_at.desc(), t.Bundle.id.desc())
    query = t.Bundle.select(*_BUNDLE).where(mine, of).order_by(*newest_first).limit(1)
    return next((_bundle(row) for row in rows(query)), None)


def content(owner: UUID, bundle_id: UUID) -> bytes:
    this = (t.Bundle.owner == owner) & (t.Bundle.id == bundle_id) & (t.Bundle.state == "ready")
    for (found,) in rows(t.Bundle.select(t.Bundle.content).where(this)):
        if found is not None:
            return bytes(found)
    raise NotFound(f"the file of bundle {bundle_id}")


def reach(owner: UUID, bundle_id: UUID, done: int, total: int) -> None:
    """Say how far it is."""
    this = (t.Bundle.owner == owner) & (t.Bundle.id == bundle_id)
    t.Bundle.update(done=done, total=total).where(this).execute()


def move(
    owner: UUID,
    bundle_id: UUID,
    state: str,
    drawn: bytes | None = None,
    students: Collection[UUID] = (),
) -> None:
    """Bring it into another state; once it is ready, with the file and whose sheets are in it."""
    this = (t.Bundle.owner == owner) & (t.Bundle.id == bundle_id)
    inside = json.dumps([str(one) for one in students])
    t.Bundle.update(state=state, content=drawn, students=inside).where(this).execute()


def unfinished(age: timedelta) -> tuple[tuple[UUID, UUID], ...]:
    """Of all owners: what was asked for so long ago and is not drawn."""
    query = t.Bundle.select(t.Bundle.owner, t.Bundle.id).where(
        t.Bundle.state.in_(["waiting", "drawing"]), t.Bundle.made_at < now() - age
    )
    return tuple((row[0], row[1]) for row in rows(query.order_by(t.Bundle.id)))


def owners_of_old(before: datetime) -> tuple[UUID, ...]:
    """The owners of what was asked for before then."""
    query = t.Bundle.select(t.Bundle.owner).where(t.Bundle.made_at < before).distinct()
    return tuple(row[0] for row in rows(query.order_by(t.Bundle.owner)))


def drop_old(owner: UUID, before: datetime) -> int:
    """Take away what was asked for before then; how many there were."""
    old = (t.Bundle.owner == owner) & (t.Bundle.made_at < before)
    return int(t.Bundle.delete().where(old).execute())


def meetings(owner: UUID, round_id: UUID, students: Sequence[UUID]) -> dict[UUID, list[Meeting]]:
    """The times that these students have in a round, earliest first: one for each slot."""
    query = (
        t.Booking.select(
            t.Booking.student, t.Slot.id, t.Slot.starts_at, t.Slot.room, t.Slot.teacher,
            t.Booking.party, *shown_name(),
        )
        .join(
            t.Slot, on=(t.Booking.slot == t.Slot.id) & (t.Booking.owner == t.Slot.owner)
        )
        .switch(t.Booking)
        .join(
            t.Person, on=(t.Booking.party == t.Person.id) & (t.Booking.owner == t.Person.owner)
        )
        .where(
            t.Booking.owner == owner, t.Booking.round == round_id,
            t.Booking.student.in_(list(students)), t.Slot.cancelled_at.is_null(),
        )
        .order_by(t.Slot.starts_at, t.Slot.id, t.Booking.id)
    )  # fmt: skip
    found: dict[tuple[UUID, UUID], Meeting] = {}
    for student, slot, starts_at, room, teacher, party, given, family in rows(query):
        one = found.setdefault((student, slot), Meeting(starts_at, room, teacher, ()))
        if party != student:
            guests = (*one.guests, whole(given, family))
            found[student, slot] = replace(one, guests=guests)
    by_student: dict[UUID, list[Meeting]] = {}
    for (student, _slot), one in found.items():
        by_student.setdefault(student, []).append(one)
    return by_student


def _one(which: Any, what: str) -> Bundle:
    for row in rows(t.Bundle.select(*_BUNDLE).where(which)):
        return _bundle(row)
    raise NotFound(what)


def _bundle(row: Sequence[Any]) -> Bundle:
    students = tuple(UUID(one) for one in json.loads(row[-2]))
    return Bundle(*[*row[:-2], students, row[-1]])
