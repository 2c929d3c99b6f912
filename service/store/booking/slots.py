"""Times that teachers offer for the conversations of a round."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.bulk import portions
from service.store.ground.database import lock_rows, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared

FEW = 6  # rounds: those of this year, and the last of the year before
LONGEST = timedelta(hours=4)  # a conversation is shorter, so what began earlier is over


@dataclass(frozen=True, slots=True)
class Slot:
    id: UUID
    owner: UUID
    school: UUID
    round: UUID
    group: UUID
    teacher: UUID
    starts_at: datetime
    minutes: int
    room: str
    seats: int
    cancelled_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    def overlaps(self, starts_at: datetime, ends_at: datetime) -> bool:
        return self.starts_at < ends_at and starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class Offered:
    """A time as those see it who may take it: which seats are gone, and never to whom."""

    slot: Slot
    teacher: str
    group: str
    round: str
    taken: frozenset[int]

    @property
    def free_seat(self) -> int | None:
        free = (one for one in range(1, self.slot.seats + 1) if one not in self.taken)
        return next(free, None)


@dataclass(frozen=True, slots=True)
class Seat:
    """Who has a time, for its teacher. Of a student whose data are restricted no name is told."""

    booking: UUID
    student: UUID
    student_name: str
    party: UUID
    party_name: str
    seat: int | None

    @property
    def comes_along(self) -> bool:
        return self.seat is None


@dataclass(frozen=True, slots=True)
class Held:
    """A time as its teacher sees it."""

    offered: Offered
    seats: tuple[Seat, ...]  # those who come along stand behind


_SLOT = (
    t.Slot.id, t.Slot.owner, t.Slot.school, t.Slot.round, t.Slot.group, t.Slot.teacher,
    t.Slot.starts_at, t.Slot.minutes, t.Slot.room, t.Slot.seats, t.Slot.cancelled_at,
)  # fmt: skip
_STUDENT, _PARTY = t.Person.alias(), t.Person.alias()


def add(owner: UUID, slots: Sequence[Slot], made_by: UUID) -> None:
    """Lay out times. Call inside a transaction, once nothing overlaps."""
    laid = [
        {
            "id": one.id, "owner": owner, "school": one.school, "round": one.round,
            "group": one.group, "teacher": one.teacher, "starts_at": one.starts_at,
            "minutes": one.minutes, "room": one.room, "seats": one.seats, "made_by": made_by,
        }
        for one in slots
    ]  # fmt: skip
    for some in portions(laid):
        t.Slot.insert_many(some).execute()


def slot(owner: UUID, slot_id: UUID, lock: bool = False) -> Slot:
    """One time, cancelled or not. With lock, nobody takes it before the deed is done."""
    this = (t.Slot.owner == owner) & (t.Slot.id == slot_id)
    if lock:
        lock_rows(t.Slot.select(t.Slot.id).where(this), beside=True)
    for row in rows(t.Slot.select(*_SLOT).where(this)):
        return Slot(*row)
    raise NotFound(f"slot {slot_id}")


def lock_people(owner: UUID, people: Iterable[UUID]) -> None:
    """Nobody else changes what these have at which time, until the deed is done."""
    for some in portions(sorted(set(people))):
        wanted = (t.Person.owner == owner) & t.Person.id.in_(some)
        lock_rows(t.Person.select(t.Person.id).where(wanted).order_by(t.Person.id), beside=True)


def near(
    owner: UUID, teachers: Collection[UUID], first: datetime, last: datetime
) -> tuple[Slot, ...]:
    """What these teachers offer between two moments, whoever has it; what is cancelled is not."""
    query = t.Slot.select(*_SLOT).where(
        t.Slot.owner == owner, t.Slot.teacher.in_(sorted(teachers)), t.Slot.cancelled_at.is_null(),
        t.Slot.starts_at > first - LONGEST, t.Slot.starts_at < last,
    )  # fmt: skip
    return tuple(Slot(*row) for row in rows(query.order_by(t.Slot.starts_at, t.Slot.id)))


def open_to(owner: UUID, groups: Collection[UUID]) -> tuple[Offered, ...]:
    """What is offered to the students of these classes from now on, taken or not, by time."""
    return _offered((t.Slot.owner == owner) & t.Slot.group.in_(sorted(groups)) & _to_come())


def of_round(owner: UUID, round_id: UUID) -> tuple[Offered, ...]:
    """Everything that is offered in a round, past and to come, by time and place."""
    return _offered((t.Slot.owner == owner) & (t.Slot.round == round_id) & _goes_on())


def of_teacher(owner: UUID, teacher: UUID, since: datetime) -> tuple[Held, ...]:
    """What a teacher offers from a moment on, with who has it."""
    mine = (t.Slot.owner == owner) & (t.Slot.teacher == teacher)
    return _held(mine & (t.Slot.starts_at > since - LONGEST) & _goes_on())


def next_of(owner: UUID, teacher: UUID) -> Offered | None:
    """The next time of a teacher that somebody has."""
    found = _gathered(_next_of.rows(owner=owner, teacher=teacher, since=now()))
    return next((offered for offered, _ in found), None)


def one_held(owner: UUID, slot_id: UUID) -> Held:
    """One time, cancelled or not."""
    for found in _held((t.Slot.owner == owner) & (t.Slot.id == slot_id)):
        return found
    raise NotFound(f"slot {slot_id}")


def of_class(owner: UUID, round_id: UUID, group: UUID) -> tuple[Held, ...]:
    """Everything that is offered to a class in a round, with who has it."""
    here = (t.Slot.owner == owner) & (t.Slot.round == round_id) & (t.Slot.group == group)
    return _held(here & _goes_on())


def rounds_of(
    owner: UUID, classes: Collection[UUID], teams: Collection[UUID]
) -> tuple[tuple[UUID, str], ...]:
    """The rounds that ask these classes or those of these teams, newest first, with their names."""
    query = (
        t.Round.select(t.Round.id, t.Round.title, t.Round.opens_on)
        .distinct()
        .join(t.RoundGroup)
        .join(t.Group)
        .where(
            t.RoundGroup.owner == owner, ~t.Round.trial,
            t.Group.id.in_(sorted(classes)) | t.Group.team.in_(sorted(teams)),
        )
        .order_by(t.Round.opens_on.desc(), t.Round.id.desc())
        .limit(FEW)
    )  # fmt: skip
    return tuple((key, title) for key, title, _ in rows(query))


def cancel(owner: UUID, slot_id: UUID) -> None:
    this = (t.Slot.owner == owner) & (t.Slot.id == slot_id)
    t.Slot.update(cancelled_at=now()).where(this).execute()


def move(owner: UUID, moved: Slot) -> None:
    """It is at another time, or somewhere else."""
    this = (t.Slot.owner == owner) & (t.Slot.id == moved.id)
    t.Slot.update(
        starts_at=moved.starts_at, minutes=moved.minutes, room=moved.room
    ).where(this).execute()  # fmt: skip


def _to_come() -> Any:
    return (t.Slot.starts_at > now()) & _goes_on()


def _goes_on() -> Any:
    return t.Slot.cancelled_at.is_null()


def _select(*columns: Any) -> Any:
    """Times with their teacher, class and round, a row for each who has one."""
    has = (t.Booking.slot == t.Slot.id) & (t.Booking.owner == t.Slot.owner)
    return (
        t.Slot.select(*_SLOT, *shown_name(), t.Group.name, t.Round.title, t.Booking.seat, *columns)
        .join(t.Person, on=t.Slot.teacher == t.Person.id)
        .join_from(t.Slot, t.Group)
        .join_from(t.Slot, t.Round)
        .join_from(t.Slot, t.Booking, JOIN.LEFT_OUTER, on=has)
        .order_by(t.Slot.starts_at, t.Slot.room, t.Slot.id, t.Booking.seat, t.Booking.id)
    )


def _first_taken(owner: Any, teacher: Any, since: Any) -> Any:
    taken = t.Booking.select(t.Booking.slot).where(
        t.Booking.owner == owner, t.Booking.teacher == teacher, t.Booking.seat.is_null(False)
    )
    mine = (t.Slot.owner == owner) & (t.Slot.teacher == teacher) & t.Slot.id.in_(taken)
    first = t.Slot.select(t.Slot.id).where(mine & (t.Slot.starts_at > since) & _goes_on())
    first = first.order_by(t.Slot.starts_at, t.Slot.id).limit(1)
    return _select().where((t.Slot.owner == owner) & t.Slot.id.in_(first))


_next_of = Prepared(
    _first_taken, owner=t.Slot.owner, teacher=t.Slot.teacher, since=t.Slot.starts_at
)


def _offered(which: Any) -> tuple[Offered, ...]:
    return tuple(offered for offered, _ in _gathered(rows(_select().where(which))))


def _held(which: Any) -> tuple[Held, ...]:
    restricted = _STUDENT.restricted_at.is_null(False)
    query = (
        _select(
            t.Booking.id, t.Booking.student, *shown_name(_STUDENT), t.Booking.party,
            *shown_name(_PARTY), restricted,
        )
        .join_from(t.Booking, _STUDENT, JOIN.LEFT_OUTER, on=t.Booking.student == _STUDENT.id)
        .join_from(t.Booking, _PARTY, JOIN.LEFT_OUTER, on=t.Booking.party == _PARTY.id)
        .where(which)
    )  # fmt: skip
    return tuple(
        Held(offered, tuple(_seat(seat, *rest) for seat, *rest in own if rest[0] is not None))
        for offered, own in _gathered(rows(query))
    )


def _gathered(found: Sequence[Sequence[Any]]) -> list[tuple[Offered, list[Sequence[Any]]]]:
    by_slot: dict[UUID, tuple[Sequence[Any], list[Sequence[Any]]]] = {}
    of_slot = len(_SLOT) + 4
    for row in found:
        by_slot.setdefault(row[0], (row[:of_slot], []))[1].append(row[of_slot:])
    return [(_of_row(first, own), own) for first, own in by_slot.values()]


def _of_row(row: Sequence[Any], own: Sequence[Sequence[Any]]) -> Offered:
    given, family, group, title = row[len(_SLOT) :]
    taken = frozenset(one[0] for one in own if one[0] is not None)
    return Offered(Slot(*row[: len(_SLOT)]), whole(given, family), group, title, taken)


def _seat(
    seat: int | None, booking: UUID, student: UUID, given: str, family: str, party: UUID,
    party_given: str, party_family: str, restricted: object,
) -> Seat:  # fmt: skip
    if restricted:
        return Seat(booking, student, "", party, "", seat)
    return Seat(
        booking, student, whole(given, family), party, whole(party_given, party_family), seat
    )
