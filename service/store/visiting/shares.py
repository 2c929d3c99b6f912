"""Whom a visited teacher lets read a visit, until it is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from peewee import fn

from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today

_Observer = t.Person.alias("observer")


@dataclass(frozen=True, slots=True)
class Share:
    visit: UUID
    reader: UUID
    shared_at: datetime
    withdrawn_at: datetime | None
    name: str = ""  # of the reader


@dataclass(frozen=True, slots=True)
class SharedVisit:
    """A visit that somebody was let into, as a list names it."""

    visit: UUID
    school: UUID
    lesson: str
    group_name: str
    teacher_name: str
    held_on: date
    shared_at: datetime


def of_visit(owner: UUID, visit_id: UUID) -> tuple[Share, ...]:
    """With whom a visit is, or was, shared: the newest first."""
    query = (
        t.VisitShare.select(
            t.VisitShare.visit, t.VisitShare.reader, t.VisitShare.shared_at,
            t.VisitShare.withdrawn_at, *shown_name(),
        )
        .join(t.Person, on=t.VisitShare.reader == t.Person.id)
        .where(t.VisitShare.owner == owner, t.VisitShare.visit == visit_id)
        .order_by(t.VisitShare.shared_at.desc(), t.VisitShare.id)
    )  # fmt: skip
    return tuple(
        Share(visit, reader, shared_at, withdrawn_at, whole(given, family))
        for visit, reader, shared_at, withdrawn_at, given, family in rows(query)
    )


def of_reader(owner: UUID, visit_id: UUID, reader: UUID) -> Share | None:
    """What lets somebody read a visit just now: nothing where one of the two is restricted."""
    query = (
        t.VisitShare.select(t.VisitShare.shared_at)
        .join(t.Visit)
        .join(t.Person, on=t.Visit.teacher == t.Person.id)
        .join_from(t.Visit, _Observer, on=t.Visit.observer == _Observer.id)
        .where(
            t.VisitShare.owner == owner, t.VisitShare.visit == visit_id,
            t.VisitShare.reader == reader, t.VisitShare.withdrawn_at.is_null(),
            t.Person.restricted_at.is_null(), _Observer.restricted_at.is_null(),
        )
        .order_by(t.VisitShare.id)
    )  # fmt: skip
    found = (Share(visit_id, reader, at, None) for (at,) in rows(query))
    return next(found, None)


def with_reader(owner: UUID, reader: UUID) -> tuple[SharedVisit, ...]:
    """What somebody may read just now, newest lesson first: nothing of whoever is restricted."""
    query = (
        t.VisitShare.select(
            t.Visit.id, t.Visit.school, t.Visit.lesson, t.Group.name, *shown_name(),
            t.Visit.held_on, t.VisitShare.shared_at,
        )
        .join(t.Visit)
        .join(t.Group)
        .join_from(t.Visit, t.Person, on=t.Visit.teacher == t.Person.id)
        .join_from(t.Visit, _Observer, on=t.Visit.observer == _Observer.id)
        .where(
            t.VisitShare.owner == owner, t.VisitShare.reader == reader,
            t.VisitShare.withdrawn_at.is_null(), t.Person.restricted_at.is_null(),
            _Observer.restricted_at.is_null(),
        )
        .order_by(t.Visit.held_on.desc(), t.Visit.id.desc())
    )  # fmt: skip
    return tuple(
        SharedVisit(visit, school, lesson, group, whole(given, family), held_on, shared_at)
        for visit, school, lesson, group, given, family, held_on, shared_at in rows(query)
    )


def share(owner: UUID, visit_id: UUID, reader: UUID) -> None:
    """Let somebody read, from now on. Call on a visit that is locked."""
    this = (
        (t.VisitShare.owner == owner) & (t.VisitShare.visit == visit_id)
        & (t.VisitShare.reader == reader)
    )  # fmt: skip
    again = t.VisitShare.update(shared_at=now(), withdrawn_at=None)
    if again.where(this, t.VisitShare.withdrawn_at.is_null(False)).execute():
        return
    t.VisitShare.insert(
        id=new_id(), owner=owner, visit=visit_id, reader=reader
    ).on_conflict_ignore().execute()


def withdraw(owner: UUID, visit_id: UUID, reader: UUID) -> bool:
    """Nobody reads on. Was there anything to take back?"""
    return bool(
        t.VisitShare.update(withdrawn_at=now())
        .where(
            t.VisitShare.owner == owner, t.VisitShare.visit == visit_id,
            t.VisitShare.reader == reader, t.VisitShare.withdrawn_at.is_null(),
        )
        .execute()
    )  # fmt: skip


def colleagues(owner: UUID, school: UUID, roles: tuple[str, ...]) -> dict[UUID, str]:
    """Who works at a school today in one of these roles, by name."""
    working = t.Membership.select(t.Membership.person).where(
        t.Membership.owner == owner, t.Membership.school == school,
        t.Membership.role.in_(roles), held(today()),
    )  # fmt: skip
    query = (
        t.Person.select(t.Person.id, *shown_name())
        .where(
            t.Person.owner == owner, t.Person.id.in_(working), t.Person.active,
            t.Person.restricted_at.is_null(),
        )
        .order_by(*shown_name(), t.Person.id)
    )  # fmt: skip
    return {key: whole(given, family) for key, given, family in rows(query)}


def read_by(owner: UUID, visit_id: UUID) -> tuple[tuple[UUID, str, datetime], ...]:
    """Who, besides the two, has read the visit of somebody else, and when: (id, name, moment)."""
    query = (
        t.Reading.select(t.Person.id, *shown_name(), fn.MAX(t.Reading.at))
        .join(
            t.Person,
            on=(t.Person.log_key == t.Reading.reader) & (t.Person.owner == t.Reading.owner),
        )
        .join_from(
            t.Person,
            t.VisitShare,
            on=(t.VisitShare.reader == t.Person.id) & (t.VisitShare.owner == t.Person.owner),
        )
        .where(
            t.Reading.owner == owner, t.Reading.what == f"visit {visit_id}",
            t.VisitShare.visit == visit_id,
        )
        .group_by(t.Person.id, *shown_name())
        .order_by(fn.MAX(t.Reading.at), t.Person.id)
    )  # fmt: skip
    return tuple((key, whole(given, family), _moment(at)) for key, given, family, at in rows(query))


def _moment(at: str | datetime) -> datetime:
    moment = t.Reading.at.python_value(at)
    assert isinstance(moment, datetime)
    return moment
