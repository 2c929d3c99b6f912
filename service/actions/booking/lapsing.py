"""Times lapse when whoever has them may not come any more: they are free again, and it is told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from service.actions.booking import invitations
from service.actions.booking.invitations import Letters
from service.rules import access
from service.store.booking import bookings, lapsing, slots
from service.store.booking.bookings import Booking
from service.store.booking.lapsing import Coming
from service.store.ground.database import now


def call_off(owner: UUID, students: Collection[UUID], by: UUID | None) -> Letters:
    """Call off what nobody may come to any more. Call it in the deed that ends something.

    Let the letters leave after the transaction. Without `by` it is nobody's doing: a command's.
    """
    slots.lock_people(owner, students)  # whoever takes a time meanwhile is asked again after this
    return as_it_is(owner, students, by)


def as_it_is(owner: UUID, students: Collection[UUID], by: UUID | None) -> Letters:
    """The same, in a deed that has locked what it changes."""
    there = lapsing.coming(owner, students)
    return _let_go(there, [one for one in there if not access.may_come(one)], by)


def check_comes(owner: UUID, taken: Booking) -> None:
    """Refuse a time that was taken for a day on which its party may not come any more."""
    for one in lapsing.coming(owner, [taken.student]):
        if one.booking.id == taken.id:
            access.check_may_come(one)


def let_go_of(owner: UUID, party: UUID) -> None:
    """Somebody is to be erased: those who came along to their times have them from now on."""
    theirs = bookings.of_party(owner, party, now())
    there = lapsing.coming(owner, [one.booking.student for one in theirs])
    _let_go(there, [one for one in there if one.booking.party == party], None)


def _let_go(there: Sequence[Coming], lapsed: Sequence[Coming], by: UUID | None) -> Letters:
    """Whoever came along to a time, and still may, has it in place of the one who had it.

    It stays their event at the same time, so nothing is told to them.
    """
    written: Letters = []
    gone = {one.booking.id for one in lapsed}
    for one in lapsed:
        was = one.booking
        written += invitations.called_off([was], one.starts_at, by)
        along = (
            other.booking
            for other in there
            if other.booking.id not in gone
            and not other.booking.leads
            and (other.booking.student, other.booking.slot) == (was.student, was.slot)
        )
        heir = next(along, None) if was.leads else None
        if heir is not None:
            bookings.put(was.owner, replace(heir, seat=was.seat), by)
    return written
