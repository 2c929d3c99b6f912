"""Take a time, give one, come along, change it, call it off: each seat once, each party once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from uuid import UUID

from service.actions.booking import invitations, lapsing
from service.errors import HasTime, NotAllowed, NotFound, SlotTaken
from service.rules import access
from service.store import groups
from service.store.booking import bookings, families, slots
from service.store.booking.bookings import Booking, Timed
from service.store.booking.families import Party, Ward
from service.store.booking.slots import Offered, Slot
from service.store.ground.database import now, transaction
from service.store.people import Person

NONE = -1  # what a page knows of a time that is not there yet


@dataclass(frozen=True, slots=True)
class Meeting:
    """One student's conversation with one teacher of a round, as one party sees it."""

    round: UUID
    round_title: str
    teacher: UUID
    teacher_name: str
    mine: Timed | None  # the own time; without a seat one comes along
    theirs: Timed | None  # what is taken for the student by another, where one may know
    free: tuple[Offered, ...]

    @property
    def seen(self) -> int:
        return self.mine.booking.sequence if self.mine else NONE


@dataclass(frozen=True, slots=True)
class Child:
    """A student for whom somebody takes times; oneself, for students."""

    ward: Ward
    may_book: bool
    meetings: tuple[Meeting, ...]


def overview(person: Person) -> tuple[Child, ...]:
    """Everybody one may take a time for, with each teacher who offers some."""
    wards = _wards(person)
    groups = frozenset[UUID]().union(*(one.groups for one in wards))
    offered = slots.open_to(person.owner.id, groups) if groups else ()
    held = bookings.around(person.owner.id, [one.student for one in wards], person.id)
    today = person.owner.today()
    return tuple(
        Child(
            one,
            access.may_book(one, today),
            _meetings(person, one, offered, held) if access.may_book(one, today) else (),
        )
        for one in wards
    )


def meeting(
    person: Person, round_id: UUID, student: UUID, teacher: UUID
) -> tuple[Ward, Meeting | None]:
    """One of them, with the times that are free; none where nothing is offered or taken."""
    ward = _ward(person, student)
    offered = slots.open_to(person.owner.id, ward.groups)
    held = bookings.around(person.owner.id, [student], person.id)
    asked = (round_id, teacher)
    there = _meetings(person, ward, offered, held)
    return ward, next((one for one in there if (one.round, one.teacher) == asked), None)


def _wards(person: Person) -> tuple[Ward, ...]:
    access.check_logged_in_by_school(person)
    if person.home_class is not None:
        own = frozenset(one.id for one in person.groups("student"))
        return (Ward(person.id, person.given_name, own, True, False, None, False),)
    if person.roles() - {"guardian"}:  # under this hat somebody is at work, and nobody's guardian
        raise NotAllowed(f"{person.id} takes no times as what they are now")
    found = families.wards(person.owner.id, person.id)
    if not found:
        raise NotAllowed(f"{person.id} has nobody to take a time for")
    return found


def _ward(person: Person, student: UUID) -> Ward:
    found = next((one for one in _wards(person) if one.student == student), None)
    return access.check_may_book(person, found)


def _meetings(
    person: Person, ward: Ward, offered: Sequence[Offered], held: Sequence[Timed]
) -> tuple[Meeting, ...]:
    """By teacher's name. What is over is left out, and so is what one may not know of."""
    party = person.id
    to_come = [one for one in held if one.booking.student == ward.student and one.ends_at > now()]
    known = [one for one in to_come if access.sees(ward, party, one.booking)]
    open_ = [
        one
        for one in offered
        if one.slot.group in ward.groups
        and access.is_in_time(ward, person.owner.day_of(one.slot.starts_at))
    ]
    names = {(one.slot.round, one.slot.teacher): (one.round, one.teacher) for one in open_}
    names |= {(one.booking.round, one.booking.teacher): (one.round, one.teacher) for one in known}
    found = []
    for key, (title, teacher) in sorted(names.items(), key=lambda item: (item[1], item[0])):
        own = [one for one in known if (one.booking.round, one.booking.teacher) == key]
        mine = next((one for one in own if one.booking.party == party), None)
        theirs = next(
            (one for one in own if one.booking.party != party and one.booking.leads), None
        )
        moving = [one.booking.id for one in own]
        free = tuple(
            one
            for one in open_
            if (one.slot.round, one.slot.teacher) == key
            and one.free_seat is not None
            and not (mine and mine.booking.slot == one.slot.id)
            and not access.in_the_way(ward, one.slot, held, moving)
        )
        found.append(Meeting(key[0], title, key[1], teacher, mine, theirs, free))
    return tuple(found)


def take(
    person: Person, round_id: UUID, student: UUID, teacher: UUID, slot_id: UUID, key: UUID,
    seen: int,
) -> None:  # fmt: skip
    """Take a time, or change to it. A retry with the same key lands once.

    `seen` is the number of the change that the page knew: whoever has changed it on another
    device in between is told, and nothing is lost.
    """
    ward = _ward(person, student)
    wanted = bookings.fresh(person.owner.id, round_id, student, person.id, teacher)
    with transaction():
        written = _take(person, ward, replace(wanted, slot=slot_id, key=key), seen)
    invitations.post(written)


def give(person: Person, slot_id: UUID, student: UUID, party: UUID, key: UUID) -> None:
    """A teacher gives somebody a time, in place of one they may have with this teacher."""
    owner = person.owner.id
    slot = slots.slot(owner, slot_id)
    _check_keeps(person, slot)
    there = families.parties(owner, slot.group, person.owner.day_of(slot.starts_at))
    chosen = [one for one in there if _is(one, student, party)]
    if not chosen:
        raise NotAllowed(f"{party} gets no time for {student}")
    apart = party != student and families.alone(owner, student)
    groups = frozenset({slot.group})
    ward = Ward(student, chosen[0].student_name, groups, True, apart, None, False)
    wanted = bookings.fresh(owner, slot.round, student, party, slot.teacher)
    with transaction():
        written = _take(person, ward, replace(wanted, slot=slot_id, key=key), None)
    invitations.post(written)


def _is(one: Party, student: UUID, party: UUID) -> bool:
    return (one.student, one.party) == (student, party)


def _take(
    by: Person, ward: Ward, wanted: Booking, seen: int | None
) -> invitations.Letters:  # fmt: skip
    owner, party = wanted.owner, wanted.party
    assert wanted.slot is not None
    slots.lock_people(owner, {wanted.student, party})
    slot = slots.slot(owner, wanted.slot, lock=True)
    if (slot.round, slot.teacher) != (wanted.round, wanted.teacher):
        raise NotFound(f"slot {slot.id} is of another round or teacher")
    if slot.group not in ward.groups:
        raise NotAllowed(f"slot {slot.id} is of another class")
    there = bookings.of_parties(owner, wanted.round, wanted.student, wanted.teacher)
    mine = next((one for one in there if one.party == party), wanted)
    if mine is not wanted and mine.slot == slot.id and (mine.key == wanted.key or mine.leads):
        return []  # a retry, or nothing to change
    access.check_to_come(slot, now())
    if mine is not wanted and mine.slot is not None and seen not in (None, mine.sequence):
        raise HasTime(f"booking {mine.id} is at {mine.sequence}")
    known = [one for one in there if access.sees(ward, party, one)]
    if any(one.leads and one.id != mine.id for one in known):
        raise HasTime(f"{wanted.student} has a time with {wanted.teacher}")
    held = bookings.around(owner, [wanted.student], party)
    busy = access.in_the_way(ward, slot, held, [one.id for one in known])
    access.check_free(ward, party, slot, busy)
    was = mine.slot if mine is not wanted else None
    along = [one for one in known if one.slot == was is not None and one.seat is None]
    seat = _free_seat(slot)
    written = invitations.changed(
        replace(mine, slot=slot.id, seat=seat, key=wanted.key, was_at=None), by.id
    )
    for one in along:
        written += invitations.changed(replace(one, slot=slot.id), by.id)
    lapsing.check_comes(owner, mine)
    return written + lapsing.as_it_is(owner, [wanted.student], by.id)  # who came along may not


def _free_seat(slot: Slot) -> int:
    gone = {one.seat for one in bookings.in_slot(slot.owner, slot.id)}
    free = [seat for seat in range(1, slot.seats + 1) if seat not in gone]
    if not free:
        raise SlotTaken(f"slot {slot.id}")
    return free[0]


def come_along(person: Person, round_id: UUID, student: UUID, teacher: UUID) -> None:
    """A guardian comes to the time that is taken for the student: it stands in their calendar."""
    ward = _ward(person, student)
    owner = person.owner.id
    with transaction():
        slots.lock_people(owner, {student, person.id})
        there = bookings.of_parties(owner, round_id, student, teacher)
        known = [one for one in there if access.sees(ward, person.id, one)]
        lead = next((one for one in known if one.leads and one.party != person.id), None)
        if lead is None or lead.slot is None or person.id == student:
            raise NotFound(f"no time to come along to with {student}")
        fresh = bookings.fresh(owner, round_id, student, person.id, teacher)
        mine = next((one for one in there if one.party == person.id), fresh)
        if mine.slot == lead.slot:
            return
        slot = slots.slot(owner, lead.slot)
        access.check_to_come(slot, now())
        held = bookings.around(owner, [student], person.id)
        busy = access.in_the_way(ward, slot, held, [one.id for one in known])
        access.check_free(ward, person.id, slot, busy)
        written = invitations.changed(
            replace(mine, slot=slot.id, seat=None, key=None, was_at=None), person.id
        )
        lapsing.check_comes(owner, mine)
    invitations.post(written)


def call_off(person: Person, round_id: UUID, student: UUID, teacher: UUID) -> None:
    """Give the own time back. Who came along to it has none any more, either."""
    _ward(person, student)
    owner = person.owner.id
    with transaction():
        slots.lock_people(owner, {student, person.id})
        there = bookings.of_parties(owner, round_id, student, teacher)
        mine = next((one for one in there if one.party == person.id and one.slot), None)
        written = _off(mine, there, person.id) if mine else []
    invitations.post(written)


def take_back(person: Person, slot_id: UUID, booking_id: UUID) -> None:
    """A teacher takes a time back from whoever has it."""
    owner = person.owner.id
    _check_keeps(person, slots.slot(owner, slot_id))
    found = bookings.booking(owner, booking_id)
    with transaction():
        slots.lock_people(owner, {found.student, found.party})
        there = bookings.of_parties(owner, found.round, found.student, found.teacher)
        mine = next((one for one in there if one.id == booking_id and one.slot == slot_id), None)
        written = _off(mine, there, person.id) if mine else []
    invitations.post(written)


def _off(mine: Booking, there: Sequence[Booking], by: UUID) -> invitations.Letters:
    assert mine.slot is not None
    slot = slots.slot(mine.owner, mine.slot)
    access.check_to_come(slot, now())
    along = [one for one in there if mine.leads and one.slot == mine.slot and one.seat is None]
    return invitations.called_off([mine, *along], slot.starts_at, by)


def _check_keeps(person: Person, slot: Slot) -> None:
    access.check_keeps_slot(person, slot, groups.group(person.owner.id, slot.group))


def with_me(person: Person, rounds: Collection[UUID]) -> dict[tuple[UUID, UUID], Timed]:
    """When each student of some rounds talks with this teacher, by round and student."""
    access.check_logged_in_by_school(person)
    return bookings.with_teacher(person.owner.id, person.id, rounds)


def of_conversation(person: Person, student: Person, round_id: UUID) -> tuple[Timed, ...]:
    """When one student talks in a round, for the page of the conversation."""
    access.check_may_talk_with(person, student)
    return bookings.of_student(person.owner.id, round_id, student.id)


def next_of(person: Person) -> tuple[Timed, ...]:
    """The times to come of a student or a guardian, for the front page."""
    if person.by_code:
        return ()
    if person.home_class is not None:
        found = bookings.about(person.owner.id, person.id, now())
    else:
        found = bookings.of_party(person.owner.id, person.id, now())
    return tuple(next(own) for _, own in groupby(found, key=lambda one: one.booking.student))
