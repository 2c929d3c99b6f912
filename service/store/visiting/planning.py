"""The plan of a class visit: proposed, changed, agreed and called off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import lock_rows, now
from service.store.visiting import visits
from service.store.visiting.visits import Visit


@dataclass(frozen=True, slots=True)
class Lesson:
    """Which lesson is visited, when and where."""

    subject: str
    lesson: str
    held_on: date
    starts_at: datetime | None
    minutes: int
    room: str = ""
    area: str = ""  # of the school's focus


def locked(owner: UUID, visit_id: UUID) -> Visit:
    """A visit that nobody else plans before the deed is done."""
    this = (t.Visit.owner == owner) & (t.Visit.id == visit_id)
    lock_rows(t.Visit.select(t.Visit.id).where(this), beside=True)
    return visits.visit(owner, visit_id)


def take_up(owner: UUID, visit_id: UUID, by: UUID) -> None:
    """Somebody stands behind what another one has proposed for them; it is not agreed by that."""
    _write(owner, visit_id, proposed_by=by)


def agree(owner: UUID, visit_id: UUID, looks_for: str) -> None:
    _write(owner, visit_id, agreed_at=now(), looks_for=looks_for)


def change(owner: UUID, visit_id: UUID, to: Lesson, looks_for: str, by: UUID) -> None:
    """It is proposed anew, so the other one agrees anew."""
    _write(
        owner, visit_id, subject=to.subject, lesson=to.lesson, held_on=to.held_on,
        starts_at=to.starts_at, minutes=to.minutes, room=to.room, area=to.area,
        looks_for=looks_for, proposed_by=by, agreed_at=None,
    )  # fmt: skip


def call_off(owner: UUID, visit_id: UUID, by: UUID, note: str) -> None:
    _write(owner, visit_id, called_off_at=now(), called_off_by=by, off_note=note)


def _write(owner: UUID, visit_id: UUID, **values: Any) -> None:
    """Newer numbers win in calendars, and a page that was read before finds another number."""
    this = (t.Visit.owner == owner) & (t.Visit.id == visit_id)
    t.Visit.update(sequence=t.Visit.sequence + 1, **values).where(this).execute()


def agreed_of(owner: UUID, person: UUID, since: datetime) -> tuple[Visit, ...]:
    """What stands in somebody's calendar from a moment on."""
    return tuple(
        one
        for one in visits.of_person(owner, person)
        if one.plan.agreed_at is not None
        and one.plan.called_off_at is None
        and one.plan.starts_at is not None
        and one.plan.starts_at > since
    )
