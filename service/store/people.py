"""Owners, and the people in their schools."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import JOIN

from service.errors import NotFound
from service.store import groups, tables as t
from service.store.ground.database import now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared
from service.store.groups import Group, held, today

TEACHING = ("contact_teacher", "subject_teacher")  # roles with lessons


@dataclass(frozen=True, slots=True)
class Owner:
    id: UUID
    name: str
    language: str
    zone: str
    second_factor: bool = False  # is asked of staff who read named answers
    country: str = "dk"  # dk, se: whose law its documents follow

    def today(self) -> date:
        """The day on the wall of the school."""
        return self.day_of(now())

    def day_of(self, moment: datetime) -> date:
        """The day on which something is there."""
        return moment.astimezone(ZoneInfo(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Membership:
    role: str
    school: UUID | None
    group: Group | None
    subject: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, with what they are today. `by_code` is a session that a code opened.

    Of somebody whose identity is protected, the name is the one that is shown instead.
    """

    id: UUID
    owner: Owner
    given_name: str
    family_name: str
    language: str | None
    log_key: UUID
    memberships: tuple[Membership, ...] = ()
    by_code: bool = False
    wards: frozenset[UUID] = frozenset()  # the students whose guardian this is, and may read of
    restricted: bool = False  # nobody else reads or counts their answers for now
    adult_from: date | None = None
    hat: str = ""  # what somebody who is several things is just now; empty: all there is

    @property
    def name(self) -> str:
        return whole(self.given_name, self.family_name)

    @property
    def initials(self) -> str:
        return f"{self.given_name[:1]}{self.family_name[:1]}".upper()

    def roles(self) -> frozenset[str]:
        return frozenset(one.role for one in self.memberships)

    def groups(self, *roles: str) -> tuple[Group, ...]:
        """The groups in which this person has one of these roles, each once."""
        found = {
            one.group.id: one.group for one in self.memberships if one.group and one.role in roles
        }
        return tuple(found.values())

    def schools(self, *roles: str) -> frozenset[UUID]:
        return frozenset(one.school for one in self.memberships if one.school and one.role in roles)

    @property
    def home_class(self) -> Group | None:
        """A student's own class."""
        return next((one for one in self.groups("student") if one.kind == "class"), None)

    @property
    def is_adult(self) -> bool:
        """From that day guardians see only what the student shares."""
        return self.adult_from is not None and self.adult_from <= self.owner.today()


@dataclass(frozen=True, slots=True)
class Account:
    """What logging in needs to know of a person."""

    person: Person
    login_key: str
    username: str | None
    password: str | None
    active: bool
    second_factor: bool = False  # is set up


def _columns(given: Any, family: Any) -> tuple[Any, ...]:
    return (
        t.Person.id, given, family, t.Person.language, t.Person.log_key, t.Person.adult_from,
        t.Person.restricted_at, t.Person.login_key, t.Person.username, t.Person.password,
        t.Person.active, t.Person.totp.is_null(False), t.Owner.id, t.Owner.name, t.Owner.language,
        t.Owner.zone, t.Owner.second_factor, t.Owner.country,
        t.Guardianship.student, t.Membership.role, t.Membership.school, t.Membership.subject,
    )  # fmt: skip


_OTHERS = _columns(*shown_name())
_ONESELF = _columns(t.Person.given_name, t.Person.family_name)  # nobody is hidden from themselves


def account_of_session(login_key: str) -> Account | None:
    """The person of a session, with memberships, in one statement."""
    found = _of_session.rows(key=login_key, today=today())
    return _account(found) if found else None


def account_named(username: str) -> Account | None:
    return next(iter(_accounts(t.Person.username == username)), None)


def accounts_with_roster_id(roster_id: str) -> tuple[Account, ...]:
    """Everybody with this id in a roster, of whatever owner: each owner has it once at most."""
    owners = t.Owner.select(t.Owner.id)  # so that the key of owner and id is used
    which = t.Person.owner.in_(owners) & (t.Person.roster_id == roster_id)
    return tuple(_accounts(which))


def account_with_code(class_hash: str, personal_hash: str) -> Account | None:
    """The student whose personal code this is, in the class whose code this is."""
    in_class = (
        t.Membership.select(t.Membership.person)
        .join(
            t.Group,
            on=(t.Membership.group == t.Group.id) & (t.Membership.owner == t.Group.owner),
        )
        .where(t.Group.code_hash == class_hash, t.Membership.role == "student", held(today()))
    )
    found = _accounts((t.Person.code_hash == personal_hash) & t.Person.id.in_(in_class))
    return next(iter(found), None)


def person(owner: UUID, person_id: UUID, day: date | None = None) -> Person:
    """Somebody, with what they are today, or were on a day."""
    found = _by_id.rows(owner=owner, key=person_id, today=day or today())
    if not found:
        raise NotFound(f"person {person_id}")
    return _account(found).person


def class_of(owner: UUID, group_id: UUID) -> tuple[Person, ...]:
    """The students of a class, by name."""
    return members(owner, (group_id,), "student")[group_id]


def members(owner: UUID, groups: Sequence[UUID], role: str) -> dict[UUID, tuple[Person, ...]]:
    """Who has a role in each of these groups today, by name."""
    query = (
        t.Membership.select(
            t.Membership.group, t.Person.id, *shown_name(),
            t.Person.language, t.Person.log_key, t.Person.restricted_at,
            t.Owner.id, t.Owner.name, t.Owner.language, t.Owner.zone,
        )
        .join(t.Person)
        .join(t.Owner)
        .where(
            t.Membership.owner == owner, t.Membership.group.in_(list(groups)),
            t.Membership.role == role, t.Person.active, held(today()),
        )
        .order_by(*shown_name(), t.Person.id)
    )  # fmt: skip
    found: dict[UUID, list[Person]] = {group: [] for group in groups}
    for group, key, given, family, language, log_key, restricted_at, *home in rows(query):
        restricted = restricted_at is not None
        one = Person(key, Owner(*home), given, family, language, log_key, restricted=restricted)
        found[group].append(one)
    return {group: tuple(people) for group, people in found.items()}


def student_names(owner: UUID, group_id: UUID) -> dict[UUID, str]:
    """What the students of a class are called, by name."""
    found = _students.rows(owner=owner, group=group_id, today=today())
    return {key: whole(given, family) for key, given, family in found}


def staff(owner: UUID, school: UUID, *more: str) -> tuple[Person, ...]:
    """Everybody who teaches at a school, or has one of these roles there, by name."""
    teaching = t.Membership.select(t.Membership.person).where(
        t.Membership.owner == owner,
        t.Membership.school == school,
        t.Membership.role.in_([*TEACHING, *more]),
        held(today()),
    )
    found = _accounts((t.Person.owner == owner) & t.Person.id.in_(teaching))
    return tuple(account.person for account in found)


def names(owner: UUID, people: Sequence[UUID]) -> dict[UUID, str]:
    """What these people are called, whether they are still here or not."""
    query = t.Person.select(t.Person.id, *shown_name()).where(
        t.Person.owner == owner, t.Person.id.in_(list(people))
    )
    found = rows(query.order_by(t.Person.id))
    return {key: whole(given, family) for key, given, family in found}


def someone(owner: UUID, role: str, schools: Collection[UUID] | None) -> UUID | None:
    """Whoever comes first of those with a role today, at some of the schools if they are named."""
    if role == "guardian":
        children = t.Guardianship.select(t.Guardianship.guardian).where(
            t.Guardianship.owner == owner, t.Guardianship.may_read, held(today(), t.Guardianship)
        )
        return next((key for (key,) in rows(children.order_by(t.Guardianship.id).limit(1))), None)
    which = (t.Membership.owner == owner) & (t.Membership.role == role) & held(today())
    if schools is not None:
        which &= t.Membership.school.in_(sorted(schools))
    found = t.Membership.select(t.Membership.person).where(which).order_by(t.Membership.id).limit(1)
    return next((key for (key,) in rows(found)), None)


def wards(owner: UUID, guardian: UUID, grown_up: bool = False) -> tuple[Person, ...]:
    """The students whose guardian somebody is today, by name, whether they may read or not.

    Those who are of age are among them only where asked for.
    """
    of_guardian = (t.Guardianship.owner == owner) & (t.Guardianship.guardian == guardian)
    theirs = t.Guardianship.select(t.Guardianship.student).where(
        of_guardian, held(today(), t.Guardianship)
    )
    found = _accounts((t.Person.owner == owner) & t.Person.active & t.Person.id.in_(theirs))
    return tuple(one.person for one in found if grown_up or not one.person.is_adult)


def names_by_log_key(owner: UUID, keys: Collection[UUID]) -> dict[UUID, str]:
    """Who stands behind these pseudonyms; whoever was erased is nobody's any more."""
    query = t.Person.select(t.Person.log_key, *shown_name()).where(
        t.Person.owner == owner, t.Person.log_key.in_(sorted(keys))
    )
    found = rows(query.order_by(t.Person.id))
    return {key: whole(given, family) for key, given, family in found}


def set_language(owner: UUID, person_id: UUID, language: str) -> None:
    mine = (t.Person.owner == owner) & (t.Person.id == person_id)
    t.Person.update(language=language).where(mine).execute()


def set_password(owner: UUID, person_id: UUID, password: str) -> None:
    mine = (t.Person.owner == owner) & (t.Person.id == person_id)
    t.Person.update(password=password).where(mine).execute()


def _accounts(which: Any) -> list[Account]:
    by_person = groupby(rows(_with_memberships(which, today())), key=lambda row: row[0])
    return [_account(list(own)) for _, own in by_person]


def _with_memberships(which: Any, today: Any, columns: tuple[Any, ...] = _OTHERS) -> Any:
    """Persons with their owner and what they are on that day, a row for each membership.

    A guardian has such a row for each ward, too.
    """
    return (
        t.Person.select(*columns, *groups.COLUMNS)
        .join(t.Owner)
        .switch(t.Person)
        .join(
            t.Membership,
            JOIN.LEFT_OUTER,
            on=(t.Membership.person == t.Person.id)
            & (t.Membership.owner == t.Person.owner)
            & held(today),
        )
        .join(t.Group, JOIN.LEFT_OUTER)
        .join_from(
            t.Person,
            t.Guardianship,
            JOIN.LEFT_OUTER,
            on=(t.Guardianship.guardian == t.Person.id)
            & (t.Guardianship.owner == t.Person.owner)
            & t.Guardianship.may_read
            & held(today, t.Guardianship),
        )
        .where(which)
        .order_by(*shown_name(), t.Person.id, t.Membership.id)
    )


_by_id = Prepared(
    lambda owner, key, today: _with_memberships(
        (t.Person.owner == owner) & (t.Person.id == key), today
    ),
    owner=t.Person.owner,
    key=t.Person.id,
    today=t.Membership.from_day,
)
_of_session = Prepared(
    lambda key, today: _with_memberships(t.Person.login_key == key, today, _ONESELF),
    key=t.Person.login_key,
    today=t.Membership.from_day,
)


_students = Prepared(
    lambda owner, group, today: (
        t.Membership.select(t.Person.id, *shown_name())
        .join(t.Person)
        .where(
            t.Membership.owner == owner, t.Membership.group == group,
            t.Membership.role == "student", t.Person.active, held(today),
        )
        .order_by(*shown_name(), t.Person.id)
    ),
    owner=t.Membership.owner, group=t.Membership.group, today=t.Membership.from_day,
)  # fmt: skip


def _account(own: Sequence[Sequence[Any]]) -> Account:
    first = own[0]
    key, given, family, language, log_key, adult_from, restricted_at = first[:7]
    login_key, username, password, active, second_factor = first[7:12]
    owner = Owner(*first[12:18])
    memberships = tuple(
        Membership(
            role, school_id, Group.of_row(owner.id, of_group) if of_group[0] else None, subject
        )
        for role, school_id, subject, *of_group in dict.fromkeys(tuple(row[19:]) for row in own)
        if role is not None
    )
    person = Person(
        key, owner, given, family, language, log_key, memberships,
        wards=frozenset(row[18] for row in own if row[18] is not None),
        restricted=restricted_at is not None,
        adult_from=adult_from,
    )  # fmt: skip
    return Account(person, login_key, username, password, active, bool(second_factor))
