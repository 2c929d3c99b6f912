"""The log of who read whose named answers, under pseudonyms."""

from collections.abc import Collection, Sequence
from uuid import UUID

from peewee import Case, PeeweeException, Value

from service.errors import NotRecorded
from service.store import tables as t
from service.store.ground.database import new_id, now
from service.store.ground.prepared import Prepared
from service.store.people import Person


def add(reader: Person, subject: UUID, what: str) -> None:
    """Write it down before the page leaves; what cannot be written down is not shown."""
    add_each(reader, [(subject, what)])


def add_each(reader: Person, read: Sequence[tuple[UUID, str]]) -> None:
    """The same of several (subject, what)."""
    try:
        for subject, what in read:
            written = _add.run(
                key=new_id(),
                reader=reader.log_key,
                what=what,
                at=now(),
                owner=reader.owner.id,
                subject=subject,
            )
            if written != 1:
                raise NotRecorded(f"{what}: nobody {subject}")
    except PeeweeException as error:
        raise NotRecorded(str(read)) from error


_FIELDS = (
    t.Reading.id, t.Reading.owner, t.Reading.reader, t.Reading.subject, t.Reading.what,
    t.Reading.at,
)  # fmt: skip
_add = Prepared(
    lambda key, reader, what, at, owner, subject: t.Reading.insert_from(
        t.Person.select(key, t.Person.owner, reader, t.Person.log_key, what, at).where(
            t.Person.owner == owner, t.Person.id == subject
        ),
        _FIELDS,
    ),
    key=t.Reading.id, reader=t.Reading.reader, what=t.Reading.what, at=t.Reading.at,
    owner=t.Person.owner, subject=t.Person.id,
)  # fmt: skip


def add_all(reader: Person, subjects: Collection[UUID], what: str) -> None:
    """The same of several people at once, a line for each; of nobody, nothing is written."""
    if not subjects:
        return
    people = sorted(set(subjects))
    new = [(t.Person.id.to_value(one), t.Reading.id.to_value(new_id())) for one in people]
    keys = Case(t.Person.id, new, t.Person.id)  # the last one tells PostgreSQL that they are keys
    written = t.Person.select(
        keys,
        t.Person.owner,
        t.Reading.reader.to_value(reader.log_key),
        t.Person.log_key,
        Value(what),
        t.Reading.at.to_value(now()),
    ).where(t.Person.owner == reader.owner.id, t.Person.id.in_(people))
    try:
        count = t.Reading.insert_from(written, _FIELDS).as_rowcount().execute()
    except PeeweeException as error:
        raise NotRecorded(what) from error
    if count != len(people):
        raise NotRecorded(f"{what}: somebody of {people} is not there")
