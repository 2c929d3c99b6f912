"""For whom somebody may take a time, and who of a class may be given one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Ward:
    """A student whose guardian somebody is today, and what that opens."""

    student: UUID
    name: str
    groups: frozenset[UUID]
    may_book: bool
    alone: bool  # guardians of this student are kept apart: each sees the own time alone
    adult_from: date | None
    restricted: bool
    until: date | None = None  # the guardian's last day


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody to whom a teacher may give a time: a student, or a guardian for a student."""

    student: UUID
    student_name: str
    party: UUID
    party_name: str


@dataclass(frozen=True, slots=True)
class Teaches:
    """Somebody who may hold conversations with a class."""

    owner: UUID
    teacher: UUID
    name: str
    group: UUID
    group_name: str
    school: UUID
    team: UUID | None  # of the class


def wards(owner: UUID, guardian: UUID) -> tuple[Ward, ...]:
    """The students of a guardian, by name, whether they may take a time for them or not."""
    query = (
        t.Guardianship.select(
            t.Person.id, *shown_name(), t.Membership.group, t.Guardianship.may_book,
            fn.EXISTS(_marks(owner, t.Guardianship.student)), t.Person.adult_from,
            t.Person.restricted_at.is_null(False), t.Guardianship.to_day,
        )
        .join(t.Person, on=t.Guardianship.student == t.Person.id)
        .join_from(
            t.Person, t.Membership, JOIN.LEFT_OUTER,
            on=(t.Membership.person == t.Person.id) & (t.Membership.owner == t.Person.owner)
            & (t.Membership.role == "student") & held(today()),
        )
        .where(
            t.Guardianship.owner == owner, t.Guardianship.guardian == guardian,
            held(today(), t.Guardianship), t.Person.active,
        )
        .order_by(*shown_name(), t.Person.id, t.Membership.id)
    )  # fmt: skip
    found: dict[UUID, tuple[tuple[Any, ...], set[UUID]]] = {}
    for key, given, family, group, *terms in rows(query):
        found.setdefault(key, ((whole(given, family), *terms), set()))[1].add(group)
    return tuple(
        Ward(
            key,
            name,
            frozenset(groups - {None}),
            bool(may_book),
            bool(alone),
            adult,
            bool(shut),
            until,
        )
        for key, ((name, may_book, alone, adult, shut, until), groups) in found.items()
    )


def teachers(owner: UUID, classes: Collection[UUID]) -> tuple[Teaches, ...]:
    """Who teaches these classes, and who is in their teams, by name: once a class each."""
    of_team = (t.Membership.role == "team") & (t.Membership.group == t.Group.team)
    of_class = t.Membership.role.in_(["contact_teacher", "subject_teacher"])
    of_class &= t.Membership.group == t.Group.id
    query = (
        t.Membership.select(
            t.Person.id, *shown_name(), t.Group.id, t.Group.name, t.Group.school, t.Group.team
        )
        .join(t.Group, on=(of_team | of_class) & (t.Group.owner == t.Membership.owner))
        .join_from(t.Membership, t.Person, on=t.Membership.person == t.Person.id)
        .where(
            t.Membership.owner == owner, t.Group.id.in_(sorted(classes)), held(today()),
            t.Person.active,
        )
        .order_by(*shown_name(), t.Person.id, t.Group.name, t.Group.id)
    )  # fmt: skip
    found = dict.fromkeys(rows(query))
    return tuple(
        Teaches(owner, key, whole(given, family), *of_group)
        for key, given, family, *of_group in found
    )


def parties(owner: UUID, group: UUID, day: date) -> tuple[Party, ...]:
    """The students of a class and the guardians who may take a time that day, by name."""
    guardian = t.Person.alias()
    may = (t.Guardianship.student == t.Person.id) & (t.Guardianship.owner == t.Person.owner)
    may &= t.Guardianship.may_book & held(today(), t.Guardianship) & held(day, t.Guardianship)
    query = (
        t.Membership.select(
            t.Person.id, *shown_name(), t.Person.adult_from, guardian.id, *shown_name(guardian)
        )
        .join(t.Person, on=t.Membership.person == t.Person.id)
        .join_from(t.Person, t.Guardianship, JOIN.LEFT_OUTER, on=may)
        .join_from(
            t.Guardianship, guardian, JOIN.LEFT_OUTER, on=t.Guardianship.guardian == guardian.id
        )
        .where(
            t.Membership.owner == owner, t.Membership.group == group,
            t.Membership.role == "student", held(today()), held(day), t.Person.active,
            t.Person.restricted_at.is_null(),
        )
        .order_by(*shown_name(), t.Person.id, *shown_name(guardian), guardian.id)
    )  # fmt: skip
    return tuple(_parties(rows(query), day))


def _parties(found: Sequence[Sequence[Any]], day: date) -> list[Party]:
    told: list[Party] = []
    seen: set[UUID] = set()
    for student, given, family, adult_from, guardian, *named in found:
        name = whole(given, family)
        if student not in seen:
            seen.add(student)
            told.append(Party(student, name, student, name))
        adult = adult_from is not None and adult_from <= day
        if guardian is not None and not adult:
            told.append(Party(student, name, guardian, whole(*named)))
    return told


def alone(owner: UUID, student: UUID) -> bool:
    """Are guardians of this student kept apart?"""
    return bool(rows(_marks(owner, student).limit(1)))


def _marks(owner: Any, student: Any) -> Any:
    """The guardianships of a student that are held today and keep somebody apart."""
    apart = t.Guardianship.alias()
    return apart.select(apart.id).where(
        apart.owner == owner, apart.student == student, apart.keep_apart_from.is_null(False),
        held(today(), apart),
    )  # fmt: skip
