"""Whoever has a time is told by mail what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from service.actions.entry import letters
from service.store.booking import bookings
from service.store.booking.bookings import Booking

Letters = list[tuple[UUID, UUID]]  # owner and letter


def changed(booking: Booking, by: UUID | None) -> Letters:
    """Keep a booking that is new, or at another time, and tell its party."""
    now = replace(booking, sequence=booking.sequence + 1)
    bookings.put(now.owner, now, by)
    return [(now.owner, letters.add(now.owner, now.party, "booking", about=now.id))]


def called_off(those: Iterable[Booking], was_at: datetime, by: UUID | None) -> Letters:
    """These have no time any more. What they had is kept for the calendar that must forget it."""
    written: Letters = []
    for one in those:
        off = replace(one, slot=None, seat=None, key=None, was_at=was_at)
        written += changed(off, by)
    return written


def post(written: Letters) -> None:
    """Let them leave. Call it after the transaction."""
    for owner, letter in written:
        letters.post(owner, letter)
