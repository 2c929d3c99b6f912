"""Who offers times, who may take one for whom, and who sees whose. access.py is the door to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from service.errors import BusyThen, NotAllowed, SlotOver, SlotTaken, TimesOverlap
from service.rules.offices import check_logged_in_by_school
from service.store.booking.bookings import Booking, Timed
from service.store.booking.families import Teaches, Ward
from service.store.booking.lapsing import Coming
from service.store.booking.slots import Slot
from service.store.groups import Group
from service.store.people import Person

TEACHING = ("contact_teacher", "subject_teacher")


def lays_out(person: Person, row: Teaches) -> bool:
    """Teachers offer their own times; a team lays out the hours of all its members."""
    teams = {team.id for team in person.groups("team")}
    return row.teacher == person.id or (row.team is not None and row.team in teams)


def check_offers(person: Person, rows: Sequence[Teaches]) -> None:
    """Somebody who offers times to at least one of these classes."""
    check_logged_in_by_school(person)
    near = {group.id for group in person.groups(*TEACHING, "team")}
    if not any({row.group, row.team} & near for row in rows):
        raise NotAllowed(f"{person.id} offers no times here")


def keeps_slot(person: Person, slot: Slot, group: Group) -> bool:
    """A time is kept by its teacher, and by the team of the class, which lays them out.

    Whoever teaches the class no more, and is not in its team, keeps none of its times.
    """
    in_team = group.team is not None and group.team in {one.id for one in person.groups("team")}
    teaches = group in person.groups(*TEACHING)
    return not person.by_code and (in_team or (slot.teacher == person.id and teaches))


def check_sits_with(person: Person, teacher: UUID, group: UUID) -> None:
    """The teacher of a group conversation, as long as they teach the class or are in a team."""
    check_logged_in_by_school(person)
    near = {one.id for one in person.groups(*TEACHING)}
    if person.id != teacher or not (group in near or person.groups("team")):
        raise NotAllowed(f"{person.id} does not sit with {group}")


def check_keeps_slot(person: Person, slot: Slot, group: Group) -> None:
    if not keeps_slot(person, slot, group):
        raise NotAllowed(f"slot {slot.id} is not {person.id}'s")


def check_sees_times_of(person: Person, group: UUID) -> None:
    """All times of a class, with names: its contact teachers. Others see their own."""
    check_logged_in_by_school(person)
    if group not in {one.id for one in person.groups("contact_teacher")}:
        raise NotAllowed(f"{person.id} does not see the times of {group}")


def may_book(ward: Ward, today: date) -> bool:
    """Guardians take times as long as the school lets them, and until the student is an adult.

    Adults arrange their own conversations: whether somebody from home is there is theirs to say,
    and they say it by sharing, not by a guardian taking a seat beside them.
    """
    adult = ward.adult_from is not None and ward.adult_from <= today
    return ward.may_book and not adult and not ward.restricted


def is_in_time(ward: Ward, day: date) -> bool:
    """Is somebody still the guardian on that day, and the student not of age yet?"""
    adult = ward.adult_from is not None and ward.adult_from <= day
    return not adult and (ward.until is None or day <= ward.until)


def may_come(coming: Coming) -> bool:
    """Does what was so when a time was taken still hold on its day?

    The student is in the class. A guardian is one who may take times for a student who is not of
    age; where guardians are kept apart, none of them comes along to another one's time.
    """
    one, day = coming.booking, coming.day
    if not any(span.holds(day) for span in coming.learns):
        return False
    if one.party == one.student:
        return True
    guards = [guard for guard in coming.guards if guard.span.holds(day)]
    adult = coming.adult_from is not None and coming.adult_from <= day
    apart = any(guard.apart for guard in guards)
    may = any(guard.guardian == one.party and guard.may_book for guard in guards)
    return may and not adult and (one.leads or not apart)


def check_may_come(coming: Coming) -> None:
    if not may_come(coming):
        one = coming.booking
        raise NotAllowed(f"{one.party} does not come to booking {one.id} on {coming.day}")


def check_may_book(person: Person, ward: Ward | None) -> Ward:
    """The student themselves, or a guardian who may."""
    if ward is None or not may_book(ward, person.owner.today()):
        raise NotAllowed(f"{person.id} takes no time for this student")
    return ward


def sees(ward: Ward, party: UUID, booking: Booking) -> bool:
    """Does this party learn of a booking of the same student?

    Where guardians are kept apart, each sees the own time alone, and so do all others at home:
    what one of them knows, the other would hear.
    """
    mine = booking.party == party
    return mine or (booking.student == ward.student and not ward.alone)


def check_to_come(slot: Slot, now: datetime) -> None:
    if slot.cancelled_at is not None or slot.starts_at <= now:
        raise SlotOver(f"slot {slot.id}")


def in_the_way(ward: Ward, slot: Slot, held: Sequence[Timed], own: Sequence[UUID]) -> list[Timed]:
    """What the student or the party has at that time. `own` are the bookings that would move.

    Two children in one group conversation have the same time, and that is meant.
    """
    return [
        one
        for one in held
        if one.booking.id not in own
        and slot.overlaps(one.starts_at, one.ends_at)
        and not (one.booking.student != ward.student and one.booking.slot == slot.id)
    ]


def check_free(ward: Ward, party: UUID, slot: Slot, busy: Sequence[Timed]) -> None:
    """A time that is in the way of one that nobody may know of looks taken, and no more."""
    for one in busy:
        if sees(ward, party, one.booking):
            raise BusyThen(f"slot {slot.id} beside booking {one.booking.id}")
        raise SlotTaken(f"slot {slot.id}")


def check_apart(laid: Sequence[Slot], there: Sequence[Slot]) -> None:
    """No teacher holds two conversations at a time; the message says where."""
    placed: list[Slot] = list(there)
    for slot in laid:
        for other in placed:
            if other.teacher == slot.teacher and slot.overlaps(other.starts_at, other.ends_at):
                raise TimesOverlap(f"{slot.teacher} at {slot.starts_at.isoformat()}")
        placed.append(slot)
