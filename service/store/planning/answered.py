"""Whom a round asks, and who has answered: never what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from peewee import JOIN

from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Asked:
    """A student of a class, and those at home who are asked about them."""

    student: UUID
    name: str
    gets_mail: bool  # has an address, and wants to be reminded
    restricted: bool  # nobody else sees what they have answered for now
    guardians: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Invited:
    """How many a class has of those whom forms are for."""

    students: int
    guardians: int  # one for each child: that is how they answer

    def by(self, respondent: str) -> int:
        return self.guardians if respondent == "guardian" else self.students


@dataclass(frozen=True, slots=True)
class Answered:
    """That somebody has begun or sent a form about a student."""

    name: str
    person: UUID
    about: UUID
    sent_at: datetime | None
    changed: bool  # since it was sent; the changes are not sent yet


def students(owner: UUID, groups: Sequence[UUID]) -> dict[UUID, tuple[Asked, ...]]:
    """The students of each of these classes today, by name."""
    guardian = t.Person.alias()
    mail = t.Person.email.is_null(False) & (t.Person.email != "") & t.Person.digest
    query = (
        t.Membership.select(
            t.Membership.group, t.Person.id, *shown_name(), mail, t.Person.restricted_at,
            t.Person.adult_from, guardian.id,
        )
        .join(t.Person)
        .join_from(
            t.Person, t.Guardianship, JOIN.LEFT_OUTER,
            on=(t.Guardianship.student == t.Person.id)
            & (t.Guardianship.owner == t.Person.owner)
            & t.Guardianship.may_read
            & held(today(), t.Guardianship),
        )
        .join_from(
            t.Guardianship, guardian, JOIN.LEFT_OUTER,
            on=(t.Guardianship.guardian == guardian.id) & guardian.active,
        )
        .where(
            t.Membership.owner == owner, t.Membership.group.in_(list(groups)),
            t.Membership.role == "student", t.Person.active, held(today()),
        )
        .order_by(*shown_name(), t.Person.id, guardian.id)
    )  # fmt: skip
    found: dict[UUID, dict[UUID, Asked]] = {one: {} for one in groups}
    for group, key, given, family, by_mail, restricted_at, adult_from, home in rows(query):
        one = found[group].get(key) or Asked(
            key, whole(given, family), bool(by_mail), restricted_at is not None
        )
        grown_up = adult_from is not None and adult_from <= today()
        at_home = () if home is None or grown_up or home in one.guardians else (home,)
        found[group][key] = replace(one, guardians=(*one.guardians, *at_home))
    return {group: tuple(several.values()) for group, several in found.items()}


def invited(owner: UUID, groups: Sequence[UUID]) -> dict[UUID, Invited]:
    """How many are asked in each of these classes."""
    return {
        group: Invited(len(found), sum(len(one.guardians) for one in found))
        for group, found in students(owner, groups).items()
    }


def of_round(owner: UUID, round_id: UUID, about: Sequence[UUID]) -> tuple[Answered, ...]:
    """All that is begun or sent by name about these students. No answer is read."""
    query = (
        t.Response.select(
            t.Response.name, t.Response.person, t.Response.about, t.Response.sent_at,
            t.Response.changes.is_null(False),
        )
        .where(
            t.Response.owner == owner, t.Response.round == round_id,
            t.Response.about.in_(list(about)),
        )
        .order_by(t.Response.id)
    )  # fmt: skip
    return tuple(
        Answered(name, person, of, sent_at, bool(changed))
        for name, person, of, sent_at, changed in rows(query)
    )


def taken_part(owner: UUID, round_id: UUID) -> frozenset[tuple[str, UUID, UUID]]:
    """(form, person, about) of those who have taken part anonymously, so as not to remind them."""
    query = (
        t.Participation.select(
            t.Participation.name, t.Participation.person, t.Participation.about
        )
        .where(t.Participation.owner == owner, t.Participation.round == round_id)
        .order_by(t.Participation.id)
    )  # fmt: skip
    return frozenset(rows(query))
