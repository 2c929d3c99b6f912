"""The database handle, and the base of every table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import uuid_utils
from peewee import (
    DatabaseProxy,
    DateTimeField,
    InterfaceError,
    Model,
    OperationalError,
    PostgresqlDatabase,
    ProgrammingError,
    SqliteDatabase,
    UUIDField,
)
from playhouse.db_url import parse
from playhouse.pool import PooledPostgresqlDatabase, PooledSqliteDatabase

Lost = (OperationalError, InterfaceError)  # what a database that is away raises

database = DatabaseProxy()
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 10_000,
    "secure_delete": 1,  # what is deleted is written over: the anonymous mode promises it
}
CONNECTIONS = 8


def new_id() -> UUID:
    """Time-ordered, so that rows of one day lie together."""
    return UUID(int=uuid_utils.uuid7().int)


def now() -> datetime:
    return datetime.now(UTC)


class UtcField(DateTimeField):
    """A moment: aware UTC in the program, without a zone in the table."""

    def db_value(self, value: datetime | None) -> Any:
        plain = value and value.astimezone(UTC).replace(tzinfo=None)
        return super().db_value(plain)  # type: ignore[no-untyped-call]  # peewee types no fields

    def python_value(self, value: Any) -> Any:
        read = datetime.fromisoformat(value) if isinstance(value, str) else value
        return read and read.replace(tzinfo=UTC)


class Table(Model):
    id = UUIDField(primary_key=True, default=new_id)

    class Meta:
        database = database
        legacy_table_names = False


def connect_to(url: str) -> Any:
    """A pool for this address: a SQLite file or PostgreSQL."""
    parts = parse(url)
    if url.startswith("sqlite"):
        Path(parts["database"]).parent.mkdir(parents=True, exist_ok=True)
        return PooledSqliteDatabase(
            parts["database"],
            pragmas=PRAGMAS,
            lock_type="IMMEDIATE",
            max_connections=CONNECTIONS,
            check_same_thread=False,  # the pool lends a connection to one thread at a time
        )
    return PooledPostgresqlDatabase(
        **parts, prefer_psycopg3=True, max_connections=CONNECTIONS, stale_timeout=300
    )


def use(url: str) -> None:
    """Point every table at the database of this address."""
    database.initialize(connect_to(url))


@contextmanager
def transaction() -> Iterator[None]:
    """A deed: all of it or nothing. SQLite takes its write lock at once."""
    with database.atomic():
        yield


@contextmanager
def snapshot() -> Iterator[None]:
    """Many reads of one moment; nothing may be written inside."""
    with database.atomic("DEFERRED") if on_sqlite() else database.atomic():
        yield


def on_sqlite() -> bool:
    return isinstance(database.obj, SqliteDatabase)


@contextmanager
def connected() -> Iterator[None]:
    """A connection for a command; requests open and close their own."""
    database.connect(reuse_if_open=True)
    try:
        yield
    finally:
        database.close()


def rows(query: Any) -> list[tuple[Any, ...]]:
    """The rows of a query, in the order it asks for, each as plain values."""
    return list(query.tuples())


def lock_rows(query: Any, shared: bool = False, beside: bool = False) -> None:
    """Lock the rows that a deed builds on. SQLite has locked the whole file already.

    A shared lock lets others build on the same rows, and keeps everybody from changing them. With
    `beside`, others may meanwhile write rows that name these: who waits for them waits for nobody.
    """
    if isinstance(database.obj, PostgresqlDatabase):
        alone = "FOR NO KEY UPDATE" if beside else "FOR UPDATE"
        query.for_update("FOR SHARE" if shared else alone).execute()


def answers() -> bool:
    """Is the database there, and are its tables?"""
    try:
        database.execute_sql("SELECT 1 FROM person WHERE 1 = 0")
    except (*Lost, ProgrammingError):
        return False
    return True
