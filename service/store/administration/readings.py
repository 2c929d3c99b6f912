"""The log of who read whose named answers, under pseudonyms."""

from collections.abc import Sequence
from uuid import UUID

from peewee import PeeweeException

from service.errors import NotRecorded
from service.store import tables as t
from service.store.ground.database import new_id, now
from service.store.ground.prepared import Prepared
from service.store.people import Person


def add(reader: Person, subject: UUID, what: str) -> None:
    """Write it down before the page leaves; what cannot be written down is not shown."""
    add_all(reader, [(subject, what)])


def add_all(reader: Person, read: Sequence[tuple[UUID, str]]) -> None:
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
