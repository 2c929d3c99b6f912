"""The people that administrators keep: who they are, what they are, and from when to when."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import today

A_PAGE = 50  # people on one page of a list


@dataclass(frozen=True, slots=True)
class Held:
    """A membership that is held, was held or will be."""

    id: UUID
    role: str
    school: UUID | None
    school_name: str
    group: UUID | None
    group_name: str
    subject: str
    from_day: date
    to_day: date | None


@dataclass(frozen=True, slots=True)
class Details:
    """What is written about somebody: the real name stands here, whatever is shown instead."""

    given_name: str
    family_name: str
    username: str | None = None
    email: str | None = None
    language: str | None = None
    roster_id: str | None = None
    adult_from: date | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Somebody as their administrator sees them. Names are the real ones: here they are mended."""

    id: UUID
    details: Details
    shown_as: str
    log_key: UUID
    active: bool
    restricted: bool
    second_factor: bool  # has set one up
    memberships: tuple[Held, ...]
    wards_at: frozenset[UUID]  # the schools of the students whose guardian this is or was

    @property
    def name(self) -> str:
        return whole(self.details.given_name, self.details.family_name)

    @property
    def shown(self) -> str:
        """What everybody else sees."""
        return self.shown_as or self.name

    def places(self) -> frozenset[UUID]:
        """The schools where somebody is or will be; of who left them all, where they were."""
        now = {one.school for one in self.holds() if one.school} | self.wards_at
        return frozenset(now or {one.school for one in self.memberships if one.school})

    def holds(self, *roles: str) -> tuple[Held, ...]:
        """What is held today or will be, in these roles or in any."""
        now = today()
        return tuple(
            one
            for one in self.memberships
            if (one.to_day is None or one.to_day >= now) and (not roles or one.role in roles)
        )

    def is_student(self) -> bool:
        return bool(self.holds("student"))


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody in a list, under the name that others see."""

    id: UUID
    name: str
    active: bool
    protected: bool
    memberships: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom a list is to show: of a school, or of the owner as a whole where it is None."""

    school: UUID | None
    words: str = ""
    role: str = ""  # a role, guardian, or former: who is not here any more
    group: UUID | None = None


_HELD = (
    t.Membership.id, t.Membership.role, t.Membership.school, t.School.name, t.Membership.group,
    t.Group.name, t.Membership.subject, t.Membership.from_day, t.Membership.to_day,
)  # fmt: skip


def listed(owner: UUID, wanted: Wanted, page: int = 1) -> tuple[tuple[Listed, ...], bool]:
    """A page of the list, by name, and whether more come after it."""
    given, family = shown_name()
    query = (
        t.Person.select(t.Person.id, given, family, t.Person.active, t.Person.shown_as != "")
        .where(t.Person.owner == owner, _in_list(owner, wanted), _called(wanted.words))
        .order_by(given, family, t.Person.id)
        .limit(A_PAGE + 1)
        .offset(A_PAGE * (max(page, 1) - 1))
    )
    found = rows(query)
    held = memberships(owner, [row[0] for row in found])
    return (
        tuple(
            Listed(key, whole(given, family), active, bool(hidden), held.get(key, ()))
            for key, given, family, active, hidden in found[:A_PAGE]
        ),
        len(found) > A_PAGE,
    )


def _in_list(owner: UUID, wanted: Wanted) -> Any:
    """Those with a membership at the school, or guardians of its students."""
    here = (t.Membership.owner == owner) & (
        t.Membership.school.is_null()
        if wanted.school is None
        else t.Membership.school == wanted.school
    )
    if wanted.group is not None:
        here &= t.Membership.group == wanted.group
    now = t.Membership.to_day.is_null() | (t.Membership.to_day >= today())
    ever, current = (
        t.Membership.select(t.Membership.person).where(which) for which in (here, here & now)
    )
    wards = t.Membership.select(t.Membership.person).where(
        here & now & (t.Membership.role == "student")
    )
    guardians = t.Guardianship.select(t.Guardianship.guardian).where(
        t.Guardianship.owner == owner, t.Guardianship.student.in_(wards)
    )
    if wanted.role == "former":
        left = t.Person.id.in_(ever) & t.Person.id.not_in(current)
        return left | (t.Person.id.in_(ever) & ~t.Person.active)
    if wanted.role == "guardian":
        return t.Person.id.in_(guardians)
    if wanted.role:
        in_role = t.Membership.select(t.Membership.person).where(
            here & now & (t.Membership.role == wanted.role)
        )
        return t.Person.id.in_(in_role)
    return t.Person.id.in_(current) | t.Person.id.in_(guardians)


def _called(words: str) -> Any:
    """Everybody whose shown name, user name or roster id has each of these words in it.

    Of a protected identity neither the name nor the user name, which may tell it, is searched.
    """
    given, family = shown_name()
    fits: Any = t.Person.id.is_null(False)
    for word in words.split():
        spellings = {word, word.lower(), word.capitalize()}  # SQLite knows no case of æ, ø and å
        any_of: Any = t.Person.roster_id == word
        for one in sorted(spellings):
            any_of |= given.contains(one) | family.contains(one)
            any_of |= (t.Person.shown_as == "") & t.Person.username.contains(one)
        fits &= any_of
    return fits


def memberships(owner: UUID, people: Sequence[UUID]) -> dict[UUID, tuple[Held, ...]]:
    """What these people are, were and will be, newest first. What never began is left out."""
    query = (
        t.Membership.select(t.Membership.person, *_HELD)
        .join(t.School, JOIN.LEFT_OUTER)
        .join_from(t.Membership, t.Group, JOIN.LEFT_OUTER)
        .where(
            t.Membership.owner == owner, t.Membership.person.in_(list(people)),
            t.Membership.to_day.is_null() | (t.Membership.to_day >= t.Membership.from_day),
        )
        .order_by(t.Membership.from_day.desc(), t.Membership.id.desc())
    )  # fmt: skip
    found: dict[UUID, list[Held]] = {}
    for person, *row in rows(query):
        found.setdefault(person, []).append(_held(row))
    return {person: tuple(own) for person, own in found.items()}


def _held(row: Sequence[Any]) -> Held:
    key, role, school, school_name, group, group_name, *rest = row
    return Held(key, role, school, school_name or "", group, group_name or "", *rest)


def kept(owner: UUID, person_id: UUID) -> Kept:
    """Somebody with all that is written about them, but for the log-in's secrets."""
    query = t.Person.select(
        t.Person.id, t.Person.given_name, t.Person.family_name, t.Person.username, t.Person.email,
        t.Person.language, t.Person.roster_id, t.Person.adult_from, t.Person.shown_as,
        t.Person.log_key, t.Person.active, t.Person.restricted_at.is_null(False),
        t.Person.totp.is_null(False),
    ).where(t.Person.owner == owner, t.Person.id == person_id)  # fmt: skip
    for key, *details, shown_as, log_key, active, restricted, second in rows(query):
        held = memberships(owner, [key]).get(key, ())
        return Kept(
            key, Details(*details), shown_as, log_key, active, bool(restricted), bool(second),
            held, _wards_at(owner, key),
        )  # fmt: skip
    raise NotFound(f"person {person_id}")


def _wards_at(owner: UUID, person: UUID) -> frozenset[UUID]:
    of_ward = (t.Membership.person == t.Guardianship.student) & (t.Membership.owner == owner)
    query = (
        t.Guardianship.select(t.Membership.school)
        .join(t.Membership, on=of_ward)
        .where(
            t.Guardianship.owner == owner, t.Guardianship.guardian == person,
            t.Membership.role == "student",
        )
        .distinct()
    )  # fmt: skip
    return frozenset(school for (school,) in rows(query) if school)


def known_as(owner: UUID, word: str) -> UUID | None:
    """Somebody by user name or by roster id."""
    called = (t.Person.username == word) | (t.Person.roster_id == word)
    query = t.Person.select(t.Person.id).where(t.Person.owner == owner, called)
    return next((key for (key,) in rows(query.order_by(t.Person.id))), None)


def username_is_taken(username: str, but_by: UUID | None = None) -> bool:
    """User names are unique in the whole service: one logs in before an owner is known."""
    query = t.Person.select(t.Person.id).where(t.Person.username == username)
    return any(key != but_by for (key,) in rows(query.order_by(t.Person.id)))


def roster_id_is_taken(owner: UUID, roster_id: str, but_by: UUID | None = None) -> bool:
    query = t.Person.select(t.Person.id).where(
        t.Person.owner == owner, t.Person.roster_id == roster_id
    )
    return any(key != but_by for (key,) in rows(query.order_by(t.Person.id)))


def add(owner: UUID, details: Details) -> UUID:
    """Somebody new, who cannot log in yet."""
    key = new_id()
    row = {**_columns(details), "id": key, "owner": owner, "login_key": _login_key()}
    t.Person.insert(row).execute()
    return key


def change(owner: UUID, person_id: UUID, details: Details) -> None:
    _update(owner, person_id, **_columns(details))


def protect(owner: UUID, person_id: UUID, shown_as: str) -> None:
    """Show another name instead from now on; an empty one shows the real name again."""
    _update(owner, person_id, shown_as=shown_as)


def set_active(owner: UUID, person_id: UUID, active: bool) -> None:
    _update(owner, person_id, active=active)


def log_out_everywhere(owner: UUID, person_id: UUID) -> None:
    """No session that is open goes on."""
    _update(owner, person_id, login_key=_login_key())


def _columns(details: Details) -> dict[str, Any]:
    return {
        "given_name": details.given_name,
        "family_name": details.family_name,
        "username": details.username or None,
        "email": details.email or None,
        "language": details.language or None,
        "roster_id": details.roster_id or None,
        "adult_from": details.adult_from,
    }


def _login_key() -> str:
    return secrets.token_hex(16)


def _update(owner: UUID, person_id: UUID, **columns: Any) -> None:
    this = (t.Person.owner == owner) & (t.Person.id == person_id)
    t.Person.update(columns).where(this).execute()


def join(
    owner: UUID,
    people: Iterable[UUID],
    role: str,
    school: UUID | None,
    group: UUID | None,
    from_day: date,
    to_day: date | None = None,
    subject: str = "",
) -> None:
    """Make these people something, from a day on."""
    added = [
        {
            "id": new_id(), "owner": owner, "person": person, "role": role, "school": school,
            "group": group, "subject": subject, "from_day": from_day, "to_day": to_day,
        }
        for person in people
    ]  # fmt: skip
    if added:
        t.Membership.insert_many(added).execute()


def end(owner: UUID, membership_ids: Iterable[UUID], last_day: date) -> None:
    """Let memberships end with that day. One that would begin later never begins."""
    these = (t.Membership.owner == owner) & t.Membership.id.in_(list(membership_ids))
    t.Membership.update(to_day=last_day).where(these).execute()
