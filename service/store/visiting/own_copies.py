"""Copies of something private that a teacher gave to somebody, until they are taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class OwnCopy:
    id: UUID
    owner: UUID
    person: UUID  # whose it is
    reader: UUID
    lesson: UUID | None
    survey: UUID | None
    title: str
    content: str  # JSON; empty once it is taken back
    given_at: datetime
    withdrawn_at: datetime | None
    school: UUID | None  # of the class whose lesson or survey it shows
    giver_name: str
    reader_name: str


_Giver = t.Person.alias("giver")
_Reader = t.Person.alias("reader")
_OfLesson, _OfSurvey = t.Group.alias("of_lesson"), t.Group.alias("of_survey")
NAMES = 4  # columns at the end of a row


def give(
    owner: UUID, person: UUID, reader: UUID, title: str, content: str,
    lesson: UUID | None = None, survey: UUID | None = None,
) -> UUID:  # fmt: skip
    """Hand a copy over, as it stands now."""
    key = new_id()
    t.OwnCopy.insert(
        id=key, owner=owner, person=person, reader=reader, visit=lesson, survey=survey,
        title=title, content=content,
    ).execute()  # fmt: skip
    return key


def withdraw(owner: UUID, person: UUID, copy_id: UUID) -> bool:
    """Empty a copy at once. False where there is none of this person's that stands."""
    c = t.OwnCopy
    mine = (c.owner == owner) & (c.person == person) & (c.id == copy_id) & c.withdrawn_at.is_null()
    return bool(c.update(title="", content="", withdrawn_at=now()).where(mine).execute())


def given_by(owner: UUID, person: UUID) -> tuple[OwnCopy, ...]:
    """Those somebody gave away, newest first."""
    return _copies(owner, t.OwnCopy.person == person)


def given_to(owner: UUID, reader: UUID) -> tuple[OwnCopy, ...]:
    """Those somebody was given, newest first; what is taken back too, empty.

    Of whoever is restricted nothing is there.
    """
    return _copies(owner, _at(reader))


def read(owner: UUID, reader: UUID, copy_id: UUID) -> OwnCopy:
    """A copy, for the one to whom it was given."""
    for one in _copies(owner, _at(reader) & (t.OwnCopy.id == copy_id)):
        return one
    raise NotFound(f"copy {copy_id}")


def _at(reader: UUID) -> Any:
    return (t.OwnCopy.reader == reader) & _Giver.restricted_at.is_null()


def _copies(owner: UUID, which: Any) -> tuple[OwnCopy, ...]:
    c = t.OwnCopy
    query = (
        c.select(
            c.id, c.owner, c.person, c.reader, c.visit, c.survey, c.title, c.content, c.given_at,
            c.withdrawn_at, fn.COALESCE(_OfLesson.school, _OfSurvey.school),
            *shown_name(_Giver), *shown_name(_Reader),
        )
        .join(_Giver, on=c.person == _Giver.id)
        .switch(c)
        .join(_Reader, on=c.reader == _Reader.id)
        .switch(c)
        .join(t.OwnVisit, JOIN.LEFT_OUTER)
        .join(_OfLesson, JOIN.LEFT_OUTER, on=t.OwnVisit.group == _OfLesson.id)
        .switch(c)
        .join(t.OwnSurvey, JOIN.LEFT_OUTER)
        .join(_OfSurvey, JOIN.LEFT_OUTER, on=t.OwnSurvey.group == _OfSurvey.id)
        .where(c.owner == owner, which)
        .order_by(c.given_at.desc(), c.id.desc())
    )  # fmt: skip
    return tuple(map(_copy, rows(query)))


def _copy(row: Sequence[Any]) -> OwnCopy:
    known, (of_given, of_family, to_given, to_family) = row[:-NAMES], row[-NAMES:]
    return OwnCopy(*[*known, whole(of_given, of_family), whole(to_given, to_family)])
