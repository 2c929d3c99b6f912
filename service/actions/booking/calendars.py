"""A calendar address: made, renewed, revoked, and what it shows to whoever knows it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from service.actions.entry.letters import token_hash
from service.errors import NotFound
from service.rules import access
from service.store import people
from service.store.booking import bookings, calendars, families, slots
from service.store.booking.bookings import Timed
from service.store.booking.slots import Held
from service.store.ground.database import now, transaction
from service.store.people import Person
from service.store.visiting import planning
from service.store.visiting.visits import Visit

BACK = timedelta(days=30)  # how far a calendar looks back


@dataclass(frozen=True, slots=True)
class Event:
    """A time in a calendar. Of those who take it part only the number is known."""

    uid: UUID
    starts_at: datetime
    minutes: int  # none of what is called off
    room: str
    sequence: int
    changed_at: datetime
    booked: int | None = None  # of a teacher's own time
    seats: int = 1


def made_at(person: Person) -> datetime | None:
    access.check_logged_in_by_school(person)
    return calendars.made_at(person.owner.id, person.id)


def renew(person: Person) -> str:
    """The secret of a new address, told this once; the one before it stops working."""
    access.check_logged_in_by_school(person)
    token = secrets.token_urlsafe(32)
    with transaction():
        calendars.renew(person.owner.id, person.id, token_hash(token))
    return token


def revoke(person: Person) -> None:
    access.check_logged_in_by_school(person)
    with transaction():
        calendars.revoke(person.owner.id, person.id)


def feed(token: str) -> tuple[Person, tuple[Event, ...]]:
    """Whose address this is, and what stands in their calendar. Whoever has left has none."""
    found = calendars.opened_by(token_hash(token))
    if found is None:
        raise NotFound("no such calendar")
    owner, key = found
    person = people.person(owner, key)
    wards = {one.student for one in families.wards(owner, key)}
    if not person.memberships and not wards:
        raise NotFound("whoever made this calendar has left")
    since = now() - BACK
    own = [*bookings.of_party(owner, key, since), *bookings.about(owner, key, since)]
    taken = {one.booking.id: one for one in own if one.booking.student in {*wards, key}}
    offers = slots.of_teacher(owner, key, since)
    seen = (of_visit(one) for one in planning.agreed_of(owner, key, since))
    events = [
        *_of_bookings(taken.values()),
        *(_of_slot(one) for one in offers),
        *(one for one in seen if one is not None),
    ]
    return person, tuple(sorted(events, key=lambda one: (one.starts_at, one.uid)))


def told(owner: UUID, booking: UUID) -> tuple[Event, bool] | None:
    """What a mail tells of a booking as it now stands, and whether that is its end."""
    timed = bookings.timed(owner, booking)
    if timed is not None:
        return event(timed), False
    off = bookings.found(owner, booking)
    if off is None or off.was_at is None:
        return None
    return Event(off.id, off.was_at, 0, "", off.sequence, off.changed_at), True


def event(of: Timed) -> Event:
    one = of.booking
    return Event(one.id, of.starts_at, of.minutes, of.room, one.sequence, one.changed_at)


def of_visit(visit: Visit) -> Event | None:
    """A class visit, which is none of a day without a time. What is called off has no end."""
    plan = visit.plan
    if plan.starts_at is None:
        return None
    minutes = 0 if plan.called_off_at else plan.minutes
    changed = plan.called_off_at or plan.agreed_at or now()
    return Event(visit.id, plan.starts_at, minutes, plan.room, plan.sequence, changed)


def _of_bookings(found: Iterable[Timed]) -> list[Event]:
    return [event(one) for one in found]


def _of_slot(held: Held) -> Event:
    slot = held.offered.slot
    return Event(
        slot.id, slot.starts_at, slot.minutes, slot.room, 0, now(),
        booked=len(held.offered.taken), seats=slot.seats,
    )  # fmt: skip
