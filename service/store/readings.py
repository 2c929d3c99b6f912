"""The log of who read whose named answers, under pseudonyms."""

from peewee import PeeweeException

from service.errors import NotRecorded
from service.store import tables as t
from service.store.people import Person


def add(reader: Person, subject: Person, what: str) -> None:
    """Write it down before the page leaves; what cannot be written down is not shown."""
    try:
        t.Reading.insert(
            owner=reader.owner.id, reader=reader.log_key, subject=subject.log_key, what=what
        ).execute()
    except PeeweeException as error:
        raise NotRecorded(what) from error
