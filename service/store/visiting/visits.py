"""Class visits: who saw which teacher with which class."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Plan:
    """What teacher and observer have agreed of a visit, and how far they have come with it."""

    subject: str = ""
    starts_at: datetime | None = None
    minutes: int = 45
    room: str = ""
    looks_for: str = ""  # what the teacher wants eyes on
    focus: UUID | None = None  # the version of the school's focus it keeps its meaning by
    area: str = ""  # of that focus, by its id
    proposed_by: UUID | None = None  # nobody: from before visits were planned
    agreed_at: datetime | None = None
    called_off_at: datetime | None = None
    called_off_by: UUID | None = None
    off_note: str = ""  # a word to the other one with that
    pair: UUID | None = None  # visits of one lesson by several observers
    sequence: int = 0  # of its event in calendars
    seen_at: datetime | None = None  # when the teacher first read the notes
    talked_at: datetime | None = None  # when the two had talked it through

    @property
    def by_word(self) -> bool:
        """Agreed by word of mouth: whoever came to visit says so, and no plan was sent before."""
        return self.agreed_at is not None and self.sequence == 0

    @property
    def waits(self) -> bool:
        """Proposed by one, and not agreed by the other yet."""
        return self.proposed_by is not None and self.agreed_at is None and not self.called_off_at


NO_PLAN = Plan()


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
    plan: Plan = NO_PLAN


_Observer = t.Person.alias("observer")
_Teacher = t.Person.alias("teacher")
_VISIT = (
    t.Visit.id, t.Visit.owner, t.Visit.school, t.Visit.observer, t.Visit.teacher, t.Visit.group,
    t.Visit.lesson, t.Visit.held_on, t.Visit.name, t.Visit.version, t.Group.name,
    *shown_name(_Observer), *shown_name(_Teacher),
    t.Response.id, t.Response.sent_at, t.Response.revision,
    *(getattr(t.Visit, one.name) for one in fields(Plan)),
)  # fmt: skip
OWN, HEAD = 11, 18  # columns: of the visit, and with the names and the notes


def add(
    owner: UUID, school: UUID, observer: UUID, teacher: UUID, group: UUID, lesson: str,
    held_on: date, name: str, version: int, plan: Plan = NO_PLAN, key: UUID | None = None,
) -> UUID:  # fmt: skip
    """Returns its id: `key`, where a device has made one, or a new one.

    What a device sends once more, or has made of somebody else's id, changes nothing.
    """
    key = key or new_id()
    t.Visit.insert(
        id=key, owner=owner, school=school, observer=observer, teacher=teacher, group=group,
        lesson=lesson, held_on=held_on, name=name, version=version,
        **{one.name: getattr(plan, one.name) for one in fields(Plan)},
    ).on_conflict_ignore().execute()  # fmt: skip
    return key


def visit(owner: UUID, visit_id: UUID) -> Visit:
    for row in _by_id.rows(owner=owner, key=visit_id):
        return _visit(row)
    raise NotFound(f"visit {visit_id}")


def by_observer(owner: UUID, observer: UUID) -> tuple[Visit, ...]:
    """The visits somebody made, newest first."""
    return tuple(map(_visit, _by_observer.rows(owner=owner, observer=observer)))


def of_person(owner: UUID, person: UUID) -> tuple[Visit, ...]:
    """The visits that somebody makes or has, newest first."""
    return tuple(map(_visit, _of_person.rows(owner=owner, person=person)))


def drafts(owner: UUID, observer: UUID) -> Mapping[UUID, Mapping[UUID, int]]:
    """What an observer has begun and not sent: of each visit the forms, with their revisions."""
    query = (
        t.Response.select(t.Response.visit, t.Response.id, t.Response.revision)
        .join(t.Visit, on=t.Response.visit == t.Visit.id)
        .where(
            t.Response.owner == owner,
            t.Response.person == observer,
            t.Response.sent_at.is_null(),
            t.Visit.owner == owner,
            t.Visit.observer == observer,
        )
    )
    found: dict[UUID, dict[UUID, int]] = defaultdict(dict)
    for visit_id, response, revision in rows(query):
        found[visit_id][response] = revision
    return dict(found)


def of_lesson(owner: UUID, teacher: UUID, pair: UUID) -> tuple[Visit, ...]:
    """The visits of one lesson, by several observers."""
    which = (t.Visit.teacher == teacher) & (t.Visit.pair == pair)
    return tuple(map(_visit, rows(_select(owner, which))))


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
_of_person = Prepared(
    lambda owner, person: _select(
        owner, (t.Visit.observer == person) | (t.Visit.teacher == person)
    ),
    owner=t.Visit.owner,
    person=t.Visit.observer,
)
_with_teacher = Prepared(
    lambda owner, teacher: _select(owner, t.Visit.teacher == teacher),
    owner=t.Visit.owner,
    teacher=t.Visit.teacher,
)


def _visit(row: Sequence[Any]) -> Visit:
    own, (of_given, of_family, to_given, to_family, *notes) = row[:OWN], row[OWN:HEAD]
    people = (whole(of_given, of_family), whole(to_given, to_family))
    return Visit(*[*own, *people, *notes, Plan(*row[HEAD:])])
