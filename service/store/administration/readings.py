"""The log of who read whose named answers, under pseudonyms."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from peewee import PeeweeException, Value

from service.errors import NotRecorded
from service.store import tables as t
from service.store.ground.database import new_id, now
from service.store.people import Person


def add(reader: Person, subject: UUID, what: str) -> None:
    """Write it down before the page leaves; what cannot be written down is not shown."""
    add_all(reader, [(subject, what)])


def add_all(reader: Person, read: Sequence[tuple[UUID, str]]) -> None:
    """The same of several (subject, what) at once."""
    first, *others = (_written(reader, subject, what) for subject, what in read)
    for other in others:
        first = first.union_all(other)
    fields = (
        t.Reading.id, t.Reading.owner, t.Reading.reader, t.Reading.subject, t.Reading.what,
        t.Reading.at,
    )  # fmt: skip
    try:
        count = t.Reading.insert_from(first, fields).as_rowcount().execute()
    except PeeweeException as error:
        raise NotRecorded(str(read)) from error
    if count != len(read):
        raise NotRecorded(f"{read}: not everybody is there")


def _written(reader: Person, subject: UUID, what: str) -> Any:
    return t.Person.select(
        t.Reading.id.to_value(new_id()),
        t.Person.owner,
        t.Reading.reader.to_value(reader.log_key),
        t.Person.log_key,
        Value(what),
        t.Reading.at.to_value(now()),
    ).where(t.Person.owner == reader.owner.id, t.Person.id == subject)
