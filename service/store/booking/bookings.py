"""Who has which time: a row for each student, teacher and party of a round."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Booking:
    """The time of a student with a teacher, as one party has it; without a slot it is off."""

    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    party: UUID
    teacher: UUID
    slot: UUID | None
    seat: int | None
    sequence: int
    key: UUID | None
    changed_at: datetime
    was_at: datetime | None = None

    @property
    def leads(self) -> bool:
        """Does this party have the seat, rather than come along?"""
        return self.slot is not None and self.seat is not None


@dataclass(frozen=True, slots=True)
class Timed:
    """A booking with its time and place."""

    booking: Booking
    starts_at: datetime
    minutes: int
    room: str
    teacher: str
    round: str

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


BOOKING = (
    t.Booking.id, t.Booking.owner, t.Booking.round, t.Booking.student, t.Booking.party,
    t.Booking.teacher, t.Booking.slot, t.Booking.seat, t.Booking.sequence, t.Booking.key,
    t.Booking.changed_at, t.Booking.was_at,
)  # fmt: skip


def found(owner: UUID, booking_id: UUID) -> Booking | None:
    this = (t.Booking.owner == owner) & (t.Booking.id == booking_id)
    return next((Booking(*row) for row in rows(t.Booking.select(*BOOKING).where(this))), None)


def booking(owner: UUID, booking_id: UUID) -> Booking:
    there = found(owner, booking_id)
    if there is None:
        raise NotFound(f"booking {booking_id}")
    return there


def of_parties(owner: UUID, round_id: UUID, student: UUID, teacher: UUID) -> tuple[Booking, ...]:
    """What everybody has of one student's time with one teacher, called off or not, locked."""
    return _locked(
        (t.Booking.owner == owner) & (t.Booking.round == round_id)
        & (t.Booking.student == student) & (t.Booking.teacher == teacher)
    )  # fmt: skip


def in_slot(owner: UUID, slot: UUID, lock: bool = False) -> tuple[Booking, ...]:
    """Everybody who has a time. With lock, none of them changes it before the deed is done."""
    here = (t.Booking.owner == owner) & (t.Booking.slot == slot)
    return _locked(here) if lock else _all(here)


def _locked(which: Any) -> tuple[Booking, ...]:
    """Read once nobody else changes them. People come first, then a slot, then these."""
    lock_rows(t.Booking.select(t.Booking.id).where(which).order_by(t.Booking.id))
    return _all(which)


def _all(which: Any) -> tuple[Booking, ...]:
    query = t.Booking.select(*BOOKING).where(which).order_by(t.Booking.id)
    return tuple(Booking(*row) for row in rows(query))


def timed(owner: UUID, booking_id: UUID) -> Timed | None:
    """One booking with its time; None where it is called off."""
    return next(iter(_timed((t.Booking.owner == owner) & (t.Booking.id == booking_id))), None)


def around(owner: UUID, students: Collection[UUID], party: UUID) -> tuple[Timed, ...]:
    """Every time that these students have, whoever took it, and every other of the party's."""
    theirs = t.Booking.student.in_(sorted(students)) | (t.Booking.party == party)
    return _timed((t.Booking.owner == owner) & theirs)


def of_party(owner: UUID, party: UUID, since: datetime) -> tuple[Timed, ...]:
    """The own times of somebody from a moment on."""
    mine = (t.Booking.owner == owner) & (t.Booking.party == party)
    return _timed(mine & (t.Slot.starts_at > since))


def about(owner: UUID, student: UUID, since: datetime) -> tuple[Timed, ...]:
    """The times that a student has from a moment on, whoever took them."""
    found = _about.rows(owner=owner, student=student, since=since)
    return tuple(_of_row(row) for row in found)


def of_student(owner: UUID, round_id: UUID, student: UUID) -> tuple[Timed, ...]:
    """The times of one student in one round, for the page of the conversation."""
    found = _of_student.rows(owner=owner, student=student, of=round_id)
    return tuple(_of_row(row) for row in found)


def with_teacher(
    owner: UUID, teacher: UUID, rounds: Collection[UUID]
) -> dict[tuple[UUID, UUID], Timed]:
    """The first time that each student of some rounds has with a teacher, by round and student."""
    theirs = (t.Booking.owner == owner) & (t.Booking.teacher == teacher)
    here = theirs & t.Booking.round.in_(sorted(rounds)) & t.Booking.seat.is_null(False)
    return {(one.booking.round, one.booking.student): one for one in reversed(_timed(here))}


def put(owner: UUID, wanted: Booking, booked_by: UUID | None) -> None:
    """Keep a booking as it now stands, new or not. Call inside a transaction.

    Without anybody, as where a roster changes it, whoever booked it stays.
    """
    changed: dict[str, Any] = {
        "slot": wanted.slot, "seat": wanted.seat, "sequence": wanted.sequence, "key": wanted.key,
        "changed_at": now(), "was_at": wanted.was_at,
    }  # fmt: skip
    if booked_by is not None:
        changed["booked_by"] = booked_by
    this = (t.Booking.owner == owner) & (t.Booking.id == wanted.id)
    if not t.Booking.update(changed).where(this).execute():
        t.Booking.create(
            id=wanted.id, owner=owner, round=wanted.round, student=wanted.student,
            party=wanted.party, teacher=wanted.teacher, **changed,
        )  # fmt: skip


def fresh(owner: UUID, round_id: UUID, student: UUID, party: UUID, teacher: UUID) -> Booking:
    """A booking that nobody has made yet."""
    return Booking(
        new_id(), owner, round_id, student, party, teacher, None, None, -1, None, now()
    )  # fmt: skip


def _timed(which: Any) -> tuple[Timed, ...]:
    return tuple(_of_row(row) for row in rows(_select(which)))


def _select(which: Any) -> Any:
    return (
        t.Booking.select(
            *BOOKING, t.Slot.starts_at, t.Slot.minutes, t.Slot.room, *shown_name(), t.Round.title
        )
        .join(t.Slot, on=(t.Booking.slot == t.Slot.id) & (t.Booking.owner == t.Slot.owner))
        .join_from(t.Booking, t.Person, on=t.Booking.teacher == t.Person.id)
        .join_from(t.Booking, t.Round)
        .where(which)
        .order_by(t.Slot.starts_at, t.Booking.id)
    )


def _of_one(owner: Any, student: Any, which: Any) -> Any:
    """The times of a student that are not called off."""
    theirs = (t.Booking.owner == owner) & (t.Booking.student == student)
    return _select(theirs & which & t.Booking.seat.is_null(False))


_of_student = Prepared(
    lambda owner, student, of: _of_one(owner, student, t.Booking.round == of),
    owner=t.Booking.owner,
    student=t.Booking.student,
    of=t.Booking.round,
)
_about = Prepared(
    lambda owner, student, since: _of_one(owner, student, t.Slot.starts_at > since),
    owner=t.Booking.owner,
    student=t.Booking.student,
    since=t.Slot.starts_at,
)


def _of_row(row: Iterable[Any]) -> Timed:
    *own, starts_at, minutes, room, given, family, title = row
    return Timed(Booking(*own), starts_at, minutes, room, whole(given, family), title)
