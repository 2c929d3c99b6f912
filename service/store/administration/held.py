"""What is held about one person beside their answers: facts, roles, occasions, and the trail."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, SQL, Value, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today

ANSWERED, TALKED = "+", "-"  # no form is called so
MOST = 500  # lines of the trail on a page; a copy has all


@dataclass(frozen=True, slots=True)
class Facts:
    """The row of a person, as it is told to themselves."""

    given_name: str
    family_name: str
    shown_as: str
    username: str | None
    email: str | None
    language: str | None
    roster_id: str | None
    adult_from: date | None
    restricted_at: datetime | None
    digest: bool
    active: bool

    @property
    def name(self) -> str:
        return whole(self.given_name, self.family_name)


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is or was, and where."""

    role: str
    school: str
    group: str
    subject: str
    from_day: date
    to_day: date | None


@dataclass(frozen=True, slots=True)
class Bond:
    """Whose guardian somebody is, or who is theirs."""

    of_child: bool  # the other one is the child
    name: str
    from_day: date
    to_day: date | None


@dataclass(frozen=True, slots=True)
class Occasion:
    """A round in which somebody answered or talked, or took part anonymously."""

    round: str
    round_id: UUID
    what: str  # ANSWERED, TALKED, or the name of the anonymous form


@dataclass(frozen=True, slots=True)
class Trace:
    """Somebody read what is mine, or administered what I am."""

    read: bool
    at: datetime
    what: str
    details: dict[str, str | int] = field(default_factory=dict)
    actor: UUID | None = None
    name: str = ""
    role: str = ""  # one of those they have today


def facts(owner: UUID, person: UUID) -> Facts:
    p = t.Person
    query = p.select(
        p.given_name, p.family_name, p.shown_as, p.username, p.email, p.language, p.roster_id,
        p.adult_from, p.restricted_at, p.digest, p.active,
    ).where(p.owner == owner, p.id == person)  # fmt: skip
    for row in rows(query):
        return Facts(*row)
    raise NotFound(f"person {person}")


def roles(owner: UUID, person: UUID) -> tuple[Role, ...]:
    """All that somebody was here, oldest first."""
    m = t.Membership
    query = (
        m.select(m.role, t.School.name, t.Group.name, m.subject, m.from_day, m.to_day)
        .join(t.School, JOIN.LEFT_OUTER)
        .switch(m)
        .join(t.Group, JOIN.LEFT_OUTER, on=m.group == t.Group.id)
        .where(m.owner == owner, m.person == person)
        .order_by(m.from_day, m.id)
    )
    return tuple(
        Role(role, school or "", group or "", *rest) for role, school, group, *rest in rows(query)
    )


def bonds(owner: UUID, person: UUID) -> tuple[Bond, ...]:
    """Guardians and children, those of earlier too."""
    g = t.Guardianship
    found: list[Bond] = []
    for mine, other, of_child in ((g.guardian, g.student, True), (g.student, g.guardian, False)):
        query = (
            g.select(*shown_name(), g.from_day, g.to_day)
            .join(t.Person, on=other == t.Person.id)
            .where(g.owner == owner, mine == person)
            .order_by(g.from_day, g.id)
        )
        found += [Bond(of_child, whole(*row[:2]), *row[2:]) for row in rows(query)]
    return tuple(found)


def occasions(owner: UUID, person: UUID) -> tuple[Occasion, ...]:
    """Where somebody talked, took part anonymously or answered: never what was answered."""
    r, c, p = t.Response, t.Conversation, t.Participation
    answered = (
        r.select(t.Round.title, t.Round.id, Value(ANSWERED))
        .join(t.Round)
        .where(r.owner == owner, (r.person == person) | (r.about == person))
    )
    talked = (
        c.select(t.Round.title, t.Round.id, Value(TALKED))
        .join(t.Round)
        .where(c.owner == owner, c.student == person)
    )
    took_part = (
        p.select(t.Round.title, t.Round.id, p.name)
        .join(t.Round)
        .where(p.owner == owner, p.person == person)
    )
    both = answered.union(talked).union(took_part)
    return tuple(Occasion(*row) for row in sorted(rows(both), key=str))


def trail(owner: UUID, log_key: UUID, most: int | None = None) -> tuple[Trace, ...]:
    """Who read and who administered, newest first. Of those who are gone nothing is known."""
    read, done = t.Reading, t.AuditEntry
    read_mine = _traced(read, read.reader, read.what, Value(""), Value("read")).where(
        read.owner == owner, read.subject == log_key
    )
    done_mine = _traced(done, done.actor, done.deed, done.details, Value("done")).where(
        done.owner == owner, done.subject == log_key
    )
    both = read_mine.union_all(done_mine)
    return tuple(_trace(row) for row in rows(both.order_by(SQL("1").desc()).limit(most)))


def _traced(table: Any, actor: Any, what: Any, details: Any, kind: Any) -> Any:
    role = t.Membership.select(fn.MIN(t.Membership.role)).where(
        t.Membership.owner == t.Person.owner, t.Membership.person == t.Person.id, held(today())
    )
    return table.select(table.at, kind, what, details, t.Person.id, *shown_name(), role).join(
        t.Person, JOIN.LEFT_OUTER, on=(t.Person.log_key == actor) & (t.Person.owner == table.owner)
    )


def _trace(row: Any) -> Trace:
    at, kind, what, details, actor, given, family, role = row
    known = json.loads(details or "{}")
    name = whole(given or "", family or "")
    return Trace(kind == "read", at, what, known, actor, name, role or "")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody near: what they are called here, and each name by which a text can tell them."""

    shown: str
    names: tuple[str, ...]


def people_around(owner: UUID, person: UUID, also: Collection[UUID]) -> dict[UUID, Named]:
    """Everybody at the schools where somebody is or was, and some others; not the person."""
    m, p = t.Membership, t.Person
    mine = m.select(m.school).where(m.owner == owner, m.person == person, m.school.is_null(False))
    there = m.select(m.person).where(m.owner == owner, m.school.in_(mine))
    query = p.select(p.id, *shown_name(), p.given_name, p.family_name).where(
        p.owner == owner, p.id != person, p.id.in_(there) | p.id.in_(list(also))
    )
    return {
        key: Named(whole(given, family), tuple({given, *names}))
        for key, given, family, *names in rows(query.order_by(p.id))
    }
