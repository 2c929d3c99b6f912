"""What was written on a school's visits, for counting; and what was counted of a half-year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from questionnaires import Document
from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Written:
    """One form that an observer sent on a visit: the notes, or the talks with students."""

    visit: UUID
    observer: UUID
    teacher: UUID
    group: UUID
    group_name: str
    subject: str
    held_on: date
    pair: UUID | None
    area: str
    focus: UUID | None
    talked_at: datetime | None
    is_notes: bool
    name: str
    version: int
    document: Document

    @property
    def lesson(self) -> UUID:
        """Visits of one lesson by two observers are one lesson."""
        return self.pair or self.visit


_Observer = t.Person.alias("observer")
_Teacher = t.Person.alias("teacher")
_WRITTEN = (
    t.Visit.id, t.Visit.observer, t.Visit.teacher, t.Visit.group, t.Group.name, t.Visit.subject,
    t.Visit.held_on, t.Visit.pair, t.Visit.area, t.Visit.focus, t.Visit.talked_at, t.Visit.name,
    t.Response.name, t.Response.version, t.Response.document,
)  # fmt: skip


def written(owner: UUID, school: UUID, first: date, after: date) -> tuple[Written, ...]:
    """What observers sent of the lessons from one day until before another, oldest first."""
    return _written(owner, school, (t.Visit.held_on >= first) & (t.Visit.held_on < after))


def in_pairs(owner: UUID, school: UUID) -> tuple[Written, ...]:
    """What was sent of the lessons that several have seen together, oldest first."""
    return _written(owner, school, t.Visit.pair.is_null(False))


def _written(owner: UUID, school: UUID, which: Any) -> tuple[Written, ...]:
    """Whoever is restricted is not counted."""
    query = (
        t.Visit.select(*_WRITTEN)
        .join(t.Group)
        .switch(t.Visit)
        .join(_Observer, on=t.Visit.observer == _Observer.id)
        .switch(t.Visit)
        .join(_Teacher, on=t.Visit.teacher == _Teacher.id)
        .switch(t.Visit)
        .join(
            t.Response,
            on=(t.Response.visit == t.Visit.id)
            & (t.Response.owner == t.Visit.owner)
            & (t.Response.person == t.Visit.observer),
        )
        .where(
            t.Visit.owner == owner, t.Visit.school == school, which,
            t.Response.sent_at.is_null(False),
            _Observer.restricted_at.is_null(), _Teacher.restricted_at.is_null(),
        )
        .order_by(t.Visit.held_on, t.Visit.id, t.Response.name)
    )  # fmt: skip
    return tuple(_of_row(row) for row in rows(query))


def _of_row(row: Sequence[Any]) -> Written:
    own, (notes, name, version, document) = row[:-4], row[-4:]
    return Written(*[*own, name == notes, name, version, Document.from_json(document)])


@dataclass(frozen=True, slots=True)
class HalfYear:
    """What was counted of one half-year, once and for all."""

    begins_on: date
    content: str


def counted(owner: UUID, school: UUID) -> tuple[HalfYear, ...]:
    """The half-years that are counted, newest first."""
    query = (
        t.VisitCount.select(t.VisitCount.begins_on, t.VisitCount.content)
        .where(t.VisitCount.owner == owner, t.VisitCount.school == school)
        .order_by(t.VisitCount.begins_on.desc())
    )
    return tuple(HalfYear(*row) for row in rows(query))


def keep(owner: UUID, school: UUID, begins_on: date, content: str) -> None:
    """Write it down; what was counted before stands."""
    row = {
        "id": uuid5(school, begins_on.isoformat()), "owner": owner, "school": school,
        "begins_on": begins_on, "content": content,
    }  # fmt: skip
    t.VisitCount.insert(row).on_conflict_ignore().execute()


def talked_on(owner: UUID) -> tuple[tuple[UUID, date], ...]:
    """The schools and days of the lessons that were talked through."""
    query = (
        t.Visit.select(t.Visit.school, t.Visit.held_on)
        .where(t.Visit.owner == owner, t.Visit.talked_at.is_null(False))
        .distinct()
        .order_by(t.Visit.school, t.Visit.held_on)
    )
    return tuple((school, day) for school, day in rows(query))


def counted_of(owner: UUID) -> frozenset[tuple[UUID, date]]:
    """The schools and half-years that are counted."""
    query = (
        t.VisitCount.select(t.VisitCount.school, t.VisitCount.begins_on)
        .where(t.VisitCount.owner == owner)
        .order_by(t.VisitCount.school, t.VisitCount.begins_on)
    )
    return frozenset((school, first) for school, first in rows(query))


@dataclass(frozen=True, slots=True)
class Owner:
    id: UUID
    zone: str
    country: str


def owners() -> tuple[Owner, ...]:
    """Every owner: visits are counted for all of them."""
    query = t.Owner.select(t.Owner.id, t.Owner.zone, t.Owner.country).order_by(t.Owner.id)
    return tuple(Owner(*row) for row in rows(query))
