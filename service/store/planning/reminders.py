"""Reminders: who wants them by mail, and the digests that are to leave."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id, now, rows

AT_ONCE = 500  # people in one statement


@dataclass(frozen=True, slots=True)
class Wish:
    """Can somebody be reminded by mail, and do they want to?"""

    has_mail: bool
    reminded: bool


def clocks() -> tuple[tuple[UUID, datetime], ...]:
    """Every owner, with the time on the wall of its schools."""
    found = rows(t.Owner.select(t.Owner.id, t.Owner.zone).order_by(t.Owner.id))
    return tuple((owner, now().astimezone(ZoneInfo(zone))) for owner, zone in found)


def reachable(owner: UUID, people: Collection[UUID]) -> frozenset[UUID]:
    """Those of these people who have an address and want to be reminded."""
    asked = sorted(people)
    found: set[UUID] = set()
    for start in range(0, len(asked), AT_ONCE):
        query = t.Person.select(t.Person.id).where(
            t.Person.owner == owner,
            t.Person.id.in_(asked[start : start + AT_ONCE]),
            t.Person.active, t.Person.digest, t.Person.restricted_at.is_null(),
            t.Person.email.is_null(False), t.Person.email != "",
        )  # fmt: skip
        found |= {key for (key,) in rows(query.order_by(t.Person.id))}
    return frozenset(found)


def write(owner: UUID, people: Collection[UUID], day: date) -> int:
    """One digest of that day for each of these people; whoever has one gets no other.

    Returns how many are new. Call inside a transaction.
    """
    asked = sorted(people)
    new = 0
    for start in range(0, len(asked), AT_ONCE):
        some = asked[start : start + AT_ONCE]
        theirs = (
            (t.Letter.owner == owner) & (t.Letter.kind == "digest") & (t.Letter.day == day)
            & t.Letter.person.in_(some)
        )  # fmt: skip
        before = t.Letter.select().where(theirs).count()
        t.Letter.insert_many(
            [
                {"id": new_id(), "owner": owner, "person": one, "kind": "digest", "day": day}
                for one in some
            ]
        ).on_conflict_ignore().execute()
        new += t.Letter.select().where(theirs).count() - before
    return new


def drop_before(owner: UUID, day: date) -> None:
    """Digests of earlier days that never left, for want of a mail server: they are no news."""
    old = (t.Letter.owner == owner) & (t.Letter.kind == "digest") & (t.Letter.day < day)
    t.Letter.delete().where(old, t.Letter.sent_at.is_null()).execute()


def wish(owner: UUID, person: UUID) -> Wish:
    query = t.Person.select(t.Person.email, t.Person.digest).where(
        t.Person.owner == owner, t.Person.id == person
    )
    for email, digest in rows(query.order_by(t.Person.id)):
        return Wish(bool(email), bool(digest))
    raise NotFound(f"person {person}")


def set_wish(owner: UUID, person: UUID, reminded: bool) -> None:
    this = (t.Person.owner == owner) & (t.Person.id == person)
    t.Person.update(digest=reminded).where(this).execute()
