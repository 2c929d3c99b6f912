"""Class visits: who saw which teacher with which class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Visit:
    id: UUID
    owner: UUID
    school: UUID
    observer: UUID
    teacher: UUID
    group: UUID
    lesson: str
    held_on: date
    name: str  # of the observation's definition
    version: int
    group_name: str
    observer_name: str
    teacher_name: str
    response: UUID | None
    sent_at: datetime | None
    revision: int | None = None  # of the response


_Observer = t.Person.alias("observer")
_Teacher = t.Person.alias("teacher")
_VISIT = (
    t.Visit.id, t.Visit.owner, t.Visit.school, t.Visit.observer, t.Visit.teacher, t.Visit.group,
    t.Visit.lesson, t.Visit.held_on, t.Visit.name, t.Visit.version, t.Group.name,
    *shown_name(_Observer), *shown_name(_Teacher),
    t.Response.id, t.Response.sent_at, t.Response.revision,
)  # fmt: skip


def add(
    owner: UUID, school: UUID, observer: UUID, teacher: UUID, group: UUID, lesson: str,
    held_on: date, name: str, version: int,
) -> UUID:  # fmt: skip
    key = new_id()
    t.Visit.insert(
        id=key, owner=owner, school=school, observer=observer, teacher=teacher, group=group,
        lesson=lesson, held_on=held_on, name=name, version=version,
    ).execute()  # fmt: skip
    return key


def visit(owner: UUID, visit_id: UUID) -> Visit:
    for row in _by_id.rows(owner=owner, key=visit_id):
        return _visit(row)
    raise NotFound(f"visit {visit_id}")


def by_observer(owner: UUID, observer: UUID) -> tuple[Visit, ...]:
    """The visits somebody made, newest first."""
    return tuple(map(_visit, _by_observer.rows(owner=owner, observer=observer)))


def with_teacher(owner: UUID, teacher: UUID) -> tuple[Visit, ...]:
    """The visits that a teacher had, newest first, whether the notes are sent yet or not."""
    return tuple(map(_visit, _with_teacher.rows(owner=owner, teacher=teacher)))


def _select(owner: Any, which: Any) -> Any:
    return (
        t.Visit.select(*_VISIT)
        .join(t.Group)
        .switch(t.Visit)
        .join(_Observer, on=t.Visit.observer == _Observer.id)
        .switch(t.Visit)
        .join(_Teacher, on=t.Visit.teacher == _Teacher.id)
        .switch(t.Visit)
        .join(
            t.Response,
            JOIN.LEFT_OUTER,
            on=(t.Response.visit == t.Visit.id)
            & (t.Response.owner == t.Visit.owner)
            & (t.Response.name == t.Visit.name)  # the notes; other forms lie beside them
            & (t.Response.person == t.Visit.observer),
        )
        .where(t.Visit.owner == owner, which)
        .order_by(t.Visit.held_on.desc(), t.Visit.id.desc())
    )


_by_id = Prepared(
    lambda owner, key: _select(owner, t.Visit.id == key),
    owner=t.Visit.owner,
    key=t.Visit.id,
)


_by_observer = Prepared(
    lambda owner, observer: _select(owner, t.Visit.observer == observer),
    owner=t.Visit.owner,
    observer=t.Visit.observer,
)
_with_teacher = Prepared(
    lambda owner, teacher: _select(owner, t.Visit.teacher == teacher),
    owner=t.Visit.owner,
    teacher=t.Visit.teacher,
)


def _visit(row: Sequence[Any]) -> Visit:
    *own, of_given, of_family, to_given, to_family, response, sent_at, revision = row
    people = (whole(of_given, of_family), whole(to_given, to_family))
    return Visit(*[*own, *people, response, sent_at, revision])
