"""What is held about one person beside their answers: facts, roles, occasions, and the trail."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, Value, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today

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
    """A conversation about somebody, or an anonymous form that they took part in."""

    anonymous: bool
    round: str
    name: str


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
    """Conversations, and what was taken part in anonymously: never what was answered."""
    talked = (
        t.Conversation.select(Value(0), t.Round.title, Value(""))
        .join(t.Round)
        .where(t.Conversation.owner == owner, t.Conversation.student == person)
    )
    took_part = (
        t.Participation.select(Value(1), t.Round.title, t.Participation.name)
        .join(t.Round)
        .where(t.Participation.owner == owner, t.Participation.person == person)
    )
    return tuple(
        Occasion(bool(anonymous), title, name)
        for anonymous, title, name in sorted(rows(talked.union_all(took_part)))
    )


def rounds(owner: UUID, person: UUID) -> dict[UUID, str]:
    """The rounds in which somebody answered or was answered about, with their titles."""
    r = t.Response
    query = (
        r.select(t.Round.id, t.Round.title)
        .distinct()
        .join(t.Round)
        .where(r.owner == owner, (r.person == person) | (r.about == person))
        .order_by(t.Round.id)
    )
    return dict(rows(query))


def trail(owner: UUID, log_key: UUID, most: int | None = None) -> tuple[Trace, ...]:
    """Who read and who administered, newest first. Of those who are gone nothing is known."""
    read = _traced(t.Reading, t.Reading.reader, t.Reading.what, Value("{}"), 1)
    done = _traced(t.AuditEntry, t.AuditEntry.actor, t.AuditEntry.deed, t.AuditEntry.details, 0)
    both = [
        query.where(table.owner == owner, table.subject == log_key)
        .order_by(table.at.desc(), table.id.desc())
        .limit(most)
        for query, table in ((read, t.Reading), (done, t.AuditEntry))
    ]
    found = [_trace(row) for query in both for row in rows(query)]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[:most])


def _traced(table: Any, actor: Any, what: Any, details: Any, read: int) -> Any:
    role = t.Membership.select(fn.MIN(t.Membership.role)).where(
        t.Membership.owner == t.Person.owner, t.Membership.person == t.Person.id, held(today())
    )
    return table.select(
        Value(read), table.at, what, details, t.Person.id, *shown_name(), role
    ).join(
        t.Person, JOIN.LEFT_OUTER, on=(t.Person.log_key == actor) & (t.Person.owner == table.owner)
    )


def _trace(row: Any) -> Trace:
    read, at, what, details, actor, given, family, role = row
    known = json.loads(details)
    return Trace(bool(read), at, what, known, actor, whole(given or "", family or ""), role or "")


def names_around(owner: UUID, person: UUID) -> tuple[tuple[str, str], ...]:
    """(given, family) of everybody at the schools where somebody is or was, but their own."""
    m = t.Membership
    mine = m.select(m.school).where(m.owner == owner, m.person == person, m.school.is_null(False))
    there = m.select(m.person).where(m.owner == owner, m.school.in_(mine))
    query = t.Person.select(t.Person.given_name, t.Person.family_name).where(
        t.Person.owner == owner, t.Person.id != person, t.Person.id.in_(there)
    )
    return tuple(sorted(rows(query.distinct())))
