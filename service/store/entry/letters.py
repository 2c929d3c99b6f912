"""Mails that are to be written, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import new_id, now, rows


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to somebody. What stands in it is made when it leaves."""

    id: UUID
    owner: UUID
    person: UUID
    kind: str
    day: date | None
    made_at: datetime
    tries: int
    about: UUID | None = None  # the booking that an invitation is of


def add(
    owner: UUID, person: UUID, kind: str, day: date | None = None, about: UUID | None = None
) -> UUID:
    """One more, in place of what waits for this person of the same kind, day and booking."""
    this = (t.Letter.owner == owner) & (t.Letter.person == person) & (t.Letter.kind == kind)
    this &= t.Letter.day.is_null() if day is None else t.Letter.day == day
    this &= t.Letter.about.is_null() if about is None else t.Letter.about == about
    t.Letter.delete().where(this, t.Letter.sent_at.is_null()).execute()
    key = new_id()
    t.Letter.create(id=key, owner=owner, person=person, kind=kind, day=day, about=about)
    return key


def waiting(most_tries: int, most: int = 200) -> tuple[tuple[UUID, UUID], ...]:
    """Owner and id of what may be tried now, of every owner, the oldest first."""
    query = (
        t.Letter.select(t.Letter.owner, t.Letter.id)
        .where(t.Letter.sent_at.is_null(), t.Letter.next_at <= now(), t.Letter.tries < most_tries)
        .order_by(t.Letter.made_at, t.Letter.id)
        .limit(most)
    )
    return tuple((owner, key) for owner, key in rows(query))


def claim(owner: UUID, letter_id: UUID, again_in: timedelta) -> Letter | None:
    """The letter, for whoever is first to try it now; put off until it would be tried again.

    Of two workers one gets it. One that dies while it writes loses nothing.
    """
    this = (t.Letter.owner == owner) & (t.Letter.id == letter_id)
    free = t.Letter.sent_at.is_null() & (t.Letter.next_at <= now())
    put_off = t.Letter.update(tries=t.Letter.tries + 1, next_at=now() + again_in)
    if not put_off.where(this, free).execute():
        return None
    query = t.Letter.select(
        t.Letter.id, t.Letter.owner, t.Letter.person, t.Letter.kind, t.Letter.day,
        t.Letter.made_at, t.Letter.tries, t.Letter.about,
    ).where(this)  # fmt: skip
    return next((Letter(*row) for row in rows(query)), None)


def sent(owner: UUID, letter_id: UUID) -> None:
    this = (t.Letter.owner == owner) & (t.Letter.id == letter_id)
    t.Letter.update(sent_at=now(), trouble="").where(this).execute()


def failed(owner: UUID, letter_id: UUID, trouble: str, again_in: timedelta) -> None:
    """What went wrong, in a word without an address, and when it is tried again."""
    this = (t.Letter.owner == owner) & (t.Letter.id == letter_id)
    t.Letter.update(trouble=trouble, next_at=now() + again_in).where(this).execute()


def drop(owner: UUID, letter_id: UUID) -> None:
    """Nobody wants it any more, or it cannot be written."""
    t.Letter.delete().where(t.Letter.owner == owner, t.Letter.id == letter_id).execute()
