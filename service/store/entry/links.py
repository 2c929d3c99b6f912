"""Links that let somebody in once. Of the secret in them only a hash is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from peewee import JOIN

from service.store import tables as t
from service.store.ground.bulk import portions
from service.store.ground.database import new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Link:
    id: UUID
    owner: UUID
    person: UUID
    purpose: str
    made_by: UUID | None


def add(
    owner: UUID, person: UUID, purpose: str, lasts: timedelta, made_by: UUID | None = None
) -> UUID:
    """A link whose secret is still to be made: nothing opens it yet."""
    key = new_id()
    t.Link.create(
        id=key,
        owner=owner,
        person=person,
        purpose=purpose,
        token_hash=f"to be written {uuid4()}",
        made_by=made_by,
        expires_at=now() + lasts,
    )
    return key


def write(owner: UUID, person: UUID, purpose: str, token_hash: str, lasts: timedelta) -> bool:
    """Give the newest link of this person its secret; whether there is one that still counts."""
    newest = (
        t.Link.select(t.Link.id)
        .where(
            t.Link.owner == owner, t.Link.person == person, t.Link.purpose == purpose,
            t.Link.used_at.is_null(), t.Link.expires_at > now(),
        )
        .order_by(t.Link.made_at.desc(), t.Link.id.desc())
        .limit(1)
    )  # fmt: skip
    for (key,) in rows(newest):
        this = (t.Link.owner == owner) & (t.Link.id == key)
        written = t.Link.update(token_hash=token_hash, expires_at=now() + lasts)
        return bool(written.where(this, t.Link.used_at.is_null()).execute())
    return False


def opened_by(purpose: str, token_hash: str) -> Link | None:
    """The link that this secret opens, as long as it does."""
    query = t.Link.select(
        t.Link.id, t.Link.owner, t.Link.person, t.Link.purpose, t.Link.made_by
    ).where(
        t.Link.purpose == purpose, t.Link.token_hash == token_hash, t.Link.used_at.is_null(),
        t.Link.expires_at > now(),
    )  # fmt: skip
    return next((Link(*row) for row in rows(query)), None)


def use(owner: UUID, link_id: UUID) -> bool:
    """Use it up. Of two who try at the same time, one does."""
    this = (t.Link.owner == owner) & (t.Link.id == link_id)
    fresh = t.Link.used_at.is_null() & (t.Link.expires_at > now())
    return bool(t.Link.update(used_at=now()).where(this, fresh).execute())


def end(owner: UUID, *people: UUID) -> None:
    """Every link of these people that was not used stops working."""
    for some in portions(people):
        theirs = (t.Link.owner == owner) & t.Link.person.in_(some) & t.Link.used_at.is_null()
        t.Link.update(expires_at=now()).where(theirs, t.Link.expires_at > now()).execute()


@dataclass(frozen=True, slots=True)
class Guardian:
    """A guardian of a student, and how far their way in is."""

    id: UUID
    name: str
    gets_in: bool
    by_mail: bool
    until: datetime | None  # a link waits for them


def guardians(owner: UUID, student: UUID) -> tuple[Guardian, ...]:
    """Who is guardian of a student today, by name."""
    waits = (t.Link.person == t.Person.id) & (t.Link.owner == t.Person.owner)
    waits &= (t.Link.purpose == "welcome") & t.Link.used_at.is_null() & (t.Link.expires_at > now())
    query = (
        t.Guardianship.select(
            t.Person.id, *shown_name(), t.Person.password.is_null(False),
            t.Person.email.is_null(False), t.Link.expires_at,
        )
        .join(t.Person, on=(t.Guardianship.guardian == t.Person.id))
        .join_from(t.Person, t.Link, JOIN.LEFT_OUTER, on=waits)
        .where(
            t.Guardianship.owner == owner, t.Guardianship.student == student,
            held(today(), t.Guardianship), t.Person.active,
        )
        .order_by(*shown_name(), t.Person.id)
    )  # fmt: skip
    return tuple(
        Guardian(key, whole(given, family), bool(gets_in), bool(by_mail), until)
        for key, given, family, gets_in, by_mail, until in rows(query)
    )
