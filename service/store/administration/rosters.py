"""Rosters that were brought in, what stands here already, and writing what they change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import IntegrityError, Value

from service.errors import NotFound, Outdated
from service.store import tables as t
from service.store.ground.bulk import insert, portions
from service.store.ground.database import lock_rows, now, rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Import:
    """A roster that was brought in, without what is in it."""

    id: UUID
    owner: UUID
    school: UUID | None
    group: UUID | None
    made_by: UUID | None  # none: a command
    kind: str  # oneroster, class
    title: str
    state: str
    report: str
    done: int
    total: int
    made_at: datetime
    ended_at: datetime | None


_IMPORT = (
    t.RosterImport.id, t.RosterImport.owner, t.RosterImport.school, t.RosterImport.group,
    t.RosterImport.made_by, t.RosterImport.kind, t.RosterImport.title, t.RosterImport.state,
    t.RosterImport.report, t.RosterImport.done, t.RosterImport.total, t.RosterImport.made_at,
    t.RosterImport.ended_at,
)  # fmt: skip


def add(
    owner: UUID,
    kind: str,
    title: str,
    content: bytes,
    made_by: UUID | None,
    school: UUID | None = None,
    group: UUID | None = None,
) -> UUID:
    row = t.RosterImport.create(
        owner=owner, school=school, group=group, kind=kind, title=title, content=content,
        made_by=made_by,
    )  # fmt: skip
    return UUID(str(row.id))


def roster(owner: UUID, import_id: UUID, lock: bool = False) -> Import:
    this = (t.RosterImport.owner == owner) & (t.RosterImport.id == import_id)
    if lock:
        lock_rows(t.RosterImport.select(t.RosterImport.id).where(this))
    for row in rows(t.RosterImport.select(*_IMPORT).where(this)):
        return Import(*row)
    raise NotFound(f"roster {import_id}")


def every(owner: UUID, most: int = 100) -> tuple[Import, ...]:
    """Newest first, without their reports: those are long."""
    blank = (Value("") if one is t.RosterImport.report else one for one in _IMPORT)
    query = t.RosterImport.select(*blank).where(t.RosterImport.owner == owner)
    order = (t.RosterImport.made_at.desc(), t.RosterImport.id.desc())
    return tuple(Import(*row) for row in rows(query.order_by(*order).limit(most)))


def unfinished(age: timedelta) -> tuple[tuple[UUID, UUID, str], ...]:
    """Of all owners: what was brought in so long ago and is still being read or applied."""
    going_on = t.RosterImport.state.in_(["waiting", "applying"])
    query = t.RosterImport.select(
        t.RosterImport.owner, t.RosterImport.id, t.RosterImport.state
    ).where(going_on, t.RosterImport.made_at < now() - age)
    return tuple((row[0], row[1], row[2]) for row in rows(query.order_by(t.RosterImport.id)))


def lying(age: timedelta) -> tuple[tuple[UUID, UUID], ...]:
    """Of all owners: what was read so long ago, and nobody has said yes or no."""
    query = t.RosterImport.select(t.RosterImport.owner, t.RosterImport.id).where(
        t.RosterImport.state == "read", t.RosterImport.made_at < now() - age
    )
    return tuple((row[0], row[1]) for row in rows(query.order_by(t.RosterImport.id)))


def keep(owner: UUID, import_id: UUID, content: bytes | None) -> None:
    """What is needed of the file instead of all of it."""
    this = (t.RosterImport.owner == owner) & (t.RosterImport.id == import_id)
    t.RosterImport.update(content=content).where(this).execute()


def content(owner: UUID, import_id: UUID) -> bytes:
    this = (t.RosterImport.owner == owner) & (t.RosterImport.id == import_id)
    for (found,) in rows(t.RosterImport.select(t.RosterImport.content).where(this)):
        return bytes(found or b"")
    raise NotFound(f"roster {import_id}")


def reach(owner: UUID, import_id: UUID, done: int, total: int) -> None:
    """Say how far it is."""
    this = (t.RosterImport.owner == owner) & (t.RosterImport.id == import_id)
    t.RosterImport.update(done=done, total=total).where(this).execute()


def move(owner: UUID, import_id: UUID, state: str, report: str | None = None) -> None:
    """Bring it into another state. What was in the file is not kept once that is over."""
    this = (t.RosterImport.owner == owner) & (t.RosterImport.id == import_id)
    row: dict[str, Any] = {"state": state, "done": 0, "total": 0}
    if report is not None:
        row["report"] = report
    if state in ("applied", "dropped", "failed"):
        row |= {"content": None, "ended_at": now()}
    t.RosterImport.update(row).where(this).execute()


@dataclass(frozen=True, slots=True)
class StandingSchool:
    id: UUID
    roster_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class StandingGroup:
    id: UUID
    roster_id: str | None
    school: UUID
    kind: str
    name: str
    subject: str
    school_year: str
    ended: bool  # a database may say 0 or 1


@dataclass(frozen=True, slots=True)
class StandingPerson:
    """Somebody as others see them. `mark` tells whether a name is theirs, and not what it is."""

    id: UUID
    roster_id: str | None
    shown: str
    mark: str
    username: str | None
    email: str | None
    active: bool


@dataclass(frozen=True, slots=True)
class StandingMembership:
    id: UUID
    person: UUID
    role: str
    school: UUID | None
    group: UUID | None
    subject: str
    from_day: date
    to_day: date | None
    from_roster: bool


@dataclass(frozen=True, slots=True)
class StandingGuardianship:
    id: UUID
    guardian: UUID
    student: UUID
    from_roster: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that a roster may change, as it is today."""

    today: date  # on the wall of the owner's schools
    schools: tuple[StandingSchool, ...]
    groups: tuple[StandingGroup, ...]
    people: tuple[StandingPerson, ...]
    memberships: tuple[StandingMembership, ...]
    guardianships: tuple[StandingGuardianship, ...]


def mark_of(given_name: str, family_name: str) -> str:
    """Tells a name from others without being it."""
    return sha256(f"{given_name}\0{family_name}".encode()).hexdigest()[:24]


def standing(owner: UUID) -> Standing:
    """What an owner's rosters may change: what is over today is not in it."""
    today = _today(owner)
    schools = t.School.select(t.School.id, t.School.roster_id, t.School.name)
    groups = t.Group.select(
        t.Group.id, t.Group.roster_id, t.Group.school, t.Group.kind, t.Group.name, t.Group.subject,
        t.Group.school_year, t.Group.ended_on.is_null(False),
    ).where(t.Group.owner == owner)  # fmt: skip
    return Standing(
        today,
        tuple(
            StandingSchool(*row)
            for row in rows(schools.where(t.School.owner == owner).order_by(t.School.id))
        ),
        tuple(StandingGroup(*row) for row in rows(groups.order_by(t.Group.id))),
        _people(owner),
        _memberships(owner, today),
        _guardianships(owner, today),
    )


def _people(owner: UUID) -> tuple[StandingPerson, ...]:
    query = t.Person.select(
        t.Person.id, t.Person.roster_id, *shown_name(), t.Person.given_name, t.Person.family_name,
        t.Person.username, t.Person.email, t.Person.active,
    ).where(t.Person.owner == owner)  # fmt: skip
    return tuple(
        StandingPerson(
            key, roster_id, whole(shown, family), mark_of(given, own_family), username, email,
            bool(active),
        )
        for key, roster_id, shown, family, given, own_family, username, email, active in rows(
            query.order_by(t.Person.id)
        )
    )  # fmt: skip


def _memberships(owner: UUID, today: date) -> tuple[StandingMembership, ...]:
    query = t.Membership.select(
        t.Membership.id, t.Membership.person, t.Membership.role, t.Membership.school,
        t.Membership.group, t.Membership.subject, t.Membership.from_day, t.Membership.to_day,
        t.Membership.from_roster,
    ).where(t.Membership.owner == owner, _lasts(t.Membership, today))  # fmt: skip
    return tuple(StandingMembership(*row) for row in rows(query.order_by(t.Membership.id)))


def _guardianships(owner: UUID, today: date) -> tuple[StandingGuardianship, ...]:
    query = t.Guardianship.select(
        t.Guardianship.id, t.Guardianship.guardian, t.Guardianship.student,
        t.Guardianship.from_roster,
    ).where(t.Guardianship.owner == owner, _lasts(t.Guardianship, today))  # fmt: skip
    return tuple(StandingGuardianship(*row) for row in rows(query.order_by(t.Guardianship.id)))


def _lasts(table: Any, today: date) -> Any:
    """Also what begins later: a roster that knows of it must not bring it twice."""
    return table.to_day.is_null() | (table.to_day >= today)


def taken(usernames: Collection[str]) -> frozenset[str]:
    """Which of these user names somebody has, here or at another owner: they log in by it."""
    found: set[str] = set()
    for some in portions(sorted(usernames)):
        query = t.Person.select(t.Person.username).where(t.Person.username.in_(some))
        found |= {name for (name,) in rows(query)}
    return frozenset(found)


def _today(owner: UUID) -> date:
    for (zone,) in rows(t.Owner.select(t.Owner.zone).where(t.Owner.id == owner)):
        return now().astimezone(ZoneInfo(zone)).date()
    raise NotFound(f"owner {owner}")


def lock(owner: UUID) -> None:
    """One roster of an owner at a time. The owner's own row stays free: answers point to it."""
    these = (t.RosterImport.owner == owner) & (t.RosterImport.state == "applying")
    lock_rows(t.RosterImport.select(t.RosterImport.id).where(these).order_by(t.RosterImport.id))


Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Writing:
    """The rows that a roster adds, and the columns that it changes, by the row's id."""

    new_schools: Sequence[Row] = ()
    new_groups: Sequence[Row] = ()
    new_people: Sequence[Row] = ()
    new_memberships: Sequence[Row] = ()
    new_guardianships: Sequence[Row] = ()
    schools: Sequence[tuple[UUID, Row]] = ()
    groups: Sequence[tuple[UUID, Row]] = ()
    people: Sequence[tuple[UUID, Row]] = ()
    memberships: Sequence[tuple[UUID, Row]] = ()
    guardianships: Sequence[tuple[UUID, Row]] = ()


def write(owner: UUID, writing: Writing, step: Callable[[int], None] = lambda _: None) -> None:
    """All of it. Call inside a transaction; rows that are over are changed before others come.

    Where somebody has taken a name or an id in the meantime, it is Outdated.
    """
    try:
        _write(owner, writing, step)
    except IntegrityError as error:
        raise Outdated("a row of the roster stands already") from error


def _write(owner: UUID, writing: Writing, step: Callable[[int], None]) -> None:
    # two schools may swap their names, and no two may have the same for a moment
    for key, row in writing.schools:
        this = (t.School.owner == owner) & (t.School.id == key)
        t.School.update(name=str(key)).where(this, t.School.name != row["name"]).execute()
    for table, changed in (
        (t.School, writing.schools),
        (t.Group, writing.groups),
        (t.Person, writing.people),
        (t.Membership, writing.memberships),
        (t.Guardianship, writing.guardianships),
    ):
        _change(owner, table, changed)
        step(len(changed))
    for table, new in (
        (t.School, writing.new_schools),
        (t.Group, writing.new_groups),
        (t.Person, writing.new_people),
        (t.Membership, writing.new_memberships),
        (t.Guardianship, writing.new_guardianships),
    ):
        insert(table, [{"owner": owner, **row} for row in new], step)


def concerned(owner: UUID, writing: Writing) -> frozenset[UUID]:
    """Whose memberships, and the students whose guardianships, a roster changes."""
    found: set[UUID] = set()
    for whose, changed in (
        (t.Membership.person, writing.memberships),
        (t.Guardianship.student, writing.guardianships),
    ):
        table = whose.model
        for some in portions([key for key, _ in changed]):
            query = table.select(whose).where(table.owner == owner, table.id.in_(some))
            found |= {person for (person,) in rows(query.order_by(table.id))}
    return frozenset(found)


def _change(owner: UUID, table: Any, changed: Sequence[tuple[UUID, Row]]) -> None:
    """Rows that change in the same way are changed together."""
    alike: dict[tuple[tuple[str, Any], ...], list[UUID]] = {}
    for key, row in changed:
        alike.setdefault(tuple(sorted(row.items())), []).append(key)
    for row_, keys in alike.items():
        for some in portions(keys):
            these = (table.owner == owner) & table.id.in_(some)
            table.update(dict(row_)).where(these).execute()
