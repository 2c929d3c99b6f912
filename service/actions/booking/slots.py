"""Offer times for conversations, move one, cancel one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from service.actions.booking import invitations, lapsing
from service.errors import BusyThen, NotAllowed, SlotOver
from service.rules import access
from service.store import groups, rounds
from service.store.booking import bookings, families, slots
from service.store.booking.bookings import Booking
from service.store.booking.families import Party, Teaches
from service.store.booking.slots import Held, Offered, Slot
from service.store.ground.database import new_id, now, transaction
from service.store.people import Person
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Hours:
    """Times in a row, the same for everybody who holds them."""

    starts_at: datetime
    minutes: int
    pause: int
    how_many: int
    room: str
    seats: int

    def starts(self) -> tuple[datetime, ...]:
        step = timedelta(minutes=self.minutes + self.pause)
        return tuple(self.starts_at + number * step for number in range(self.how_many))


@dataclass(frozen=True, slots=True)
class Table:
    """What a page for laying out times needs."""

    round: Round
    rows: tuple[Teaches, ...]  # who may be laid out for which class


def table(person: Person, round_id: UUID) -> Table:
    """Whose times somebody may lay out in a round."""
    owner = person.owner.id
    found = rounds.round(owner, round_id)
    there = families.teachers(owner, rounds.groups_of(owner, round_id))
    access.check_offers(person, there)
    if found.trial:
        raise NotAllowed(f"round {round_id} is a trial: nobody talks about it")
    return Table(found, tuple(one for one in there if access.lays_out(person, one)))


def lay_out(
    person: Person, round_id: UUID, chosen: Sequence[tuple[UUID, UUID]], hours: Hours
) -> int:
    """Offer these hours to the class of each chosen teacher; returns how many times there are.

    With several teachers a number stands behind the room: the tables of one hall.
    """
    known = {(one.teacher, one.group): one for one in table(person, round_id).rows}
    if not chosen or not set(chosen) <= set(known):
        raise NotAllowed(f"{person.id} does not lay out times for all of these")
    owner, starts = person.owner.id, hours.starts()
    if starts[0] <= now():
        raise SlotOver("the first time has begun")
    laid = [
        _slot(known[one], round_id, hours, at, _room(hours.room, number, len(chosen)))
        for number, one in enumerate(dict.fromkeys(chosen), start=1)
        for at in starts
    ]
    teachers = {one.teacher for one in laid}
    with transaction():
        slots.lock_people(owner, teachers)
        there = slots.near(owner, teachers, laid[0].starts_at, laid[-1].ends_at)
        access.check_apart(laid, there)
        slots.add(owner, laid, person.id)
    return len(laid)


def _slot(row: Teaches, round_id: UUID, hours: Hours, at: datetime, room: str) -> Slot:
    return Slot(
        new_id(), row.owner, row.school, round_id, row.group, row.teacher, at, hours.minutes, room,
        hours.seats,
    )  # fmt: skip


def _room(room: str, number: int, of: int) -> str:
    return f"{room} {number}".strip() if of > 1 else room


def mine(person: Person) -> tuple[tuple[tuple[UUID, str], ...], tuple[Held, ...]]:
    """The rounds one may offer times for, and what one offers from today on."""
    access.check_logged_in_by_school(person)
    own = person.groups("contact_teacher", "subject_teacher")
    teams = person.groups("team")
    if not own and not teams:
        raise NotAllowed(f"{person.id} holds no conversations")
    owner = person.owner.id
    asked = slots.rounds_of(owner, [one.id for one in own], [one.id for one in teams])
    return asked, slots.of_teacher(owner, person.id, now())


def next_of(person: Person) -> Offered | None:
    """The next time that somebody has with a teacher, for the teacher's front page."""
    if person.by_code or not person.groups("contact_teacher", "subject_teacher", "team"):
        return None
    return slots.next_of(person.owner.id, person.id)


def hall(person: Person, round_id: UUID) -> tuple[Offered, ...]:
    """Everything that is offered in a round, for those who hold its conversations: no names."""
    access.check_offers(
        person, families.teachers(person.owner.id, rounds.groups_of(person.owner.id, round_id))
    )
    return slots.of_round(person.owner.id, round_id)


def of_class(person: Person, round_id: UUID, group: UUID) -> tuple[Held, ...]:
    """Who of a class has which time, for its contact teacher."""
    access.check_sees_times_of(person, group)
    return slots.of_class(person.owner.id, round_id, group)


def one(person: Person, slot_id: UUID) -> tuple[Held, tuple[Party, ...]]:
    """A time with who has it, for whoever keeps it, and to whom it may be given."""
    held = slots.one_held(person.owner.id, slot_id)
    _check_keeps(person, held.offered.slot)
    slot = held.offered.slot
    if held.offered.free_seat is None:
        return held, ()
    return held, families.parties(slot.owner, slot.group, person.owner.day_of(slot.starts_at))


def move(person: Person, slot_id: UUID, starts_at: datetime, room: str) -> None:
    """It is at another time or in another room; everybody who has it is told."""
    with transaction():
        slots.lock_people(person.owner.id, [slots.slot(person.owner.id, slot_id).teacher])
        slot = _kept(person, slot_id)
        moved = replace(slot, starts_at=starts_at, room=room)
        if moved == slot:
            return
        if starts_at <= now():
            raise SlotOver(f"slot {slot_id} would be over")
        there = slots.near(slot.owner, [slot.teacher], moved.starts_at, moved.ends_at)
        access.check_apart([moved], [other for other in there if other.id != slot.id])
        there_too = bookings.in_slot(slot.owner, slot.id, lock=True)
        _check_free(moved, there_too)
        slots.move(slot.owner, moved)
        written: invitations.Letters = []
        for booking in there_too:
            written += invitations.changed(booking, person.id)
        students = [one.student for one in there_too]
        written += lapsing.as_it_is(slot.owner, students, person.id)  # on that day some may not
    invitations.post(written)


def _check_free(moved: Slot, there: Sequence[Booking]) -> None:
    """Whoever has the time has no other one then, and neither has the student."""
    for one in there:
        for other in bookings.around(moved.owner, [one.student], one.party):
            elsewhere = other.booking.slot != moved.id
            if elsewhere and moved.overlaps(other.starts_at, other.ends_at):
                raise BusyThen(f"slot {moved.id} beside booking {other.booking.id}")


def cancel(person: Person, slot_id: UUID) -> None:
    """Take a time away; whoever has it is told that it is off."""
    with transaction():
        slot = _kept(person, slot_id)
        slots.cancel(slot.owner, slot.id)
        there = bookings.in_slot(slot.owner, slot.id, lock=True)
        written = invitations.called_off(there, slot.starts_at, person.id)
    invitations.post(written)


def _kept(person: Person, slot_id: UUID) -> Slot:
    slot = slots.slot(person.owner.id, slot_id, lock=True)
    _check_keeps(person, slot)
    access.check_to_come(slot, now())
    return slot


def _check_keeps(person: Person, slot: Slot) -> None:
    access.check_keeps_slot(person, slot, groups.group(person.owner.id, slot.group))
