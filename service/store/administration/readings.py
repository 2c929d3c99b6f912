"""The log of who read whose named answers, under pseudonyms."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from peewee import PeeweeException, Value

from service.errors import NotRecorded
from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.people import Person


def add(reader: Person, subject: UUID, what: str) -> None:
    """Write it down before the page leaves; what cannot be written down is not shown."""
    fields = (
        t.Reading.id, t.Reading.owner, t.Reading.reader, t.Reading.subject, t.Reading.what,
        t.Reading.at,
    )  # fmt: skip
    written = t.Person.select(
        t.Reading.id.to_value(new_id()),
        t.Person.owner,
        t.Reading.reader.to_value(reader.log_key),
        t.Person.log_key,
        Value(what),
        t.Reading.at.to_value(now()),
    ).where(t.Person.owner == reader.owner.id, t.Person.id == subject)
    try:
        count = t.Reading.insert_from(written, fields).as_rowcount().execute()
    except PeeweeException as error:
        raise NotRecorded(what) from error
    if count != 1:
        raise NotRecorded(f"{what}: nobody {subject}")


def add_all(reader: Person, subjects: Sequence[UUID], what: str) -> None:
    """The same of several people on one page; of nobody, nothing is written."""
    if not subjects:
        return
    whose = t.Person.select(t.Person.log_key).where(
        t.Person.owner == reader.owner.id, t.Person.id.in_(list(subjects))
    )
    keys = [key for (key,) in rows(whose.order_by(t.Person.id))]
    if len(keys) != len(set(subjects)):
        raise NotRecorded(f"{what}: somebody of {len(subjects)} is not here")
    read = {"owner": reader.owner.id, "reader": reader.log_key, "what": what, "at": now()}
    try:
        t.Reading.insert_many([{"id": new_id(), "subject": key, **read} for key in keys]).execute()
    except PeeweeException as error:
        raise NotRecorded(what) from error
