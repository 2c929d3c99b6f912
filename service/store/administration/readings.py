"""The log of who read whose named answers, under pseudonyms."""

from uuid import UUID

from peewee import PeeweeException, Value

from service.errors import NotRecorded
from service.store import tables as t
from service.store.ground.database import new_id, now
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
