"""Times to come, each with what lets its party come: for when something of that ends."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from service.store import tables as t
from service.store.booking.bookings import BOOKING, Booking
from service.store.ground.bulk import portions
from service.store.ground.database import now, rows


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to another, both within."""

    from_day: date
    to_day: date | None

    def holds(self, day: date) -> bool:
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)


@dataclass(frozen=True, slots=True)
class Guards:
    """Somebody is guardian of a student."""

    guardian: UUID
    span: Span
    may_book: bool
    apart: bool  # is kept apart from another one


@dataclass(frozen=True, slots=True)
class Coming:
    """A booking of a time to come. What lets the party come may be over before its day."""

    booking: Booking
    starts_at: datetime
    day: date  # on the wall of the school
    learns: tuple[Span, ...]  # the student, in the class of the time or in what it becomes
    guards: tuple[Guards, ...]  # all guardians of the student
    adult_from: date | None


def coming(owner: UUID, students: Collection[UUID]) -> tuple[Coming, ...]:
    """What is booked for these students from now on, whoever has it."""
    found: list[Coming] = []
    for some in portions(sorted(set(students))):
        found += _coming(owner, some)
    return tuple(found)


def _coming(owner: UUID, students: Collection[UUID]) -> list[Coming]:
    query = (
        t.Booking.select(
            *BOOKING, t.Slot.starts_at, t.Owner.zone, t.Group.lineage, t.Person.adult_from
        )
        .join(t.Slot, on=(t.Booking.slot == t.Slot.id) & (t.Booking.owner == t.Slot.owner))
        .join(t.Group)
        .join_from(t.Slot, t.Owner)
        .join_from(t.Booking, t.Person, on=t.Booking.student == t.Person.id)
        .where(
            t.Booking.owner == owner, t.Booking.student.in_(students), t.Slot.starts_at > now()
        )
        .order_by(t.Slot.starts_at, t.Booking.id)
    )  # fmt: skip
    there = rows(query)
    if not there:
        return []
    learns, guards = _learning(owner, students), _guarding(owner, students)
    found = []
    for *row, starts_at, zone, lineage, adult_from in there:
        one, day = Booking(*row), starts_at.astimezone(ZoneInfo(zone)).date()
        spans = tuple(learns.get((one.student, lineage), ()))
        found.append(
            Coming(one, starts_at, day, spans, tuple(guards.get(one.student, ())), adult_from)
        )
    return found


def _learning(owner: UUID, students: Collection[UUID]) -> dict[tuple[UUID, UUID], list[Span]]:
    """When each student learns in what; a class and what it becomes in a new year are the same."""
    m = t.Membership
    query = m.select(m.person, t.Group.lineage, m.from_day, m.to_day).join(t.Group)
    theirs = (m.owner == owner) & m.person.in_(students) & (m.role == "student")
    found: dict[tuple[UUID, UUID], list[Span]] = {}
    for student, lineage, *span in rows(query.where(theirs).order_by(m.id)):
        found.setdefault((student, lineage), []).append(Span(*span))
    return found


def _guarding(owner: UUID, students: Collection[UUID]) -> dict[UUID, list[Guards]]:
    g = t.Guardianship
    query = g.select(
        g.student, g.guardian, g.from_day, g.to_day, g.may_book, g.keep_apart_from.is_null(False)
    ).where(g.owner == owner, g.student.in_(students))
    found: dict[UUID, list[Guards]] = {}
    for student, guardian, from_day, to_day, may_book, apart in rows(query.order_by(g.id)):
        one = Guards(guardian, Span(from_day, to_day), bool(may_book), bool(apart))
        found.setdefault(student, []).append(one)
    return found
