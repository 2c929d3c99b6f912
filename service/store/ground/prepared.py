"""Queries of the busiest pages, whose SQL is written once and then only run.

Writing a query out costs peewee several times as much as running it. A prepared query is built
once with places where values will stand, and afterwards only the values change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from peewee import (
    BooleanField,
    CharField,
    CompoundSelectQuery,
    DateField,
    Field,
    ForeignKeyField,
    IntegerField,
    Query,
    TextField,
    UUIDField,
    Value,
)

from service.store.ground.database import UtcField, database, on_sqlite

Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the value of a name goes, and how it is written for the database."""

    name: str
    convert: Convert


@dataclass(frozen=True, slots=True)
class _Written:
    sql: str
    params: tuple[Any, ...]  # a _Place wherever a value is still to come
    read: tuple[tuple[int, Convert], ...]  # for each column that is not read as it comes


class Prepared:
    """`Prepared(build, name=field, …)`: `build` gets a place for each name, of the field's type."""

    def __init__(self, build: Callable[..., Query], **fields: Field) -> None:
        self._build = build
        self._fields = fields
        self._written: dict[type, _Written] = {}  # SQLite and PostgreSQL write differently

    def rows(self, **values: Any) -> list[tuple[Any, ...]]:
        """The rows that a SELECT finds, each as plain values."""
        written = self._sql()
        found = self._execute(written, values).fetchall()
        return [_read(written.read, row) for row in found]

    def run(self, **values: Any) -> int:
        """An UPDATE or an INSERT. Returns how many rows it wrote."""
        return int(self._execute(self._sql(), values).rowcount)

    def _execute(self, written: _Written, values: dict[str, Any]) -> Any:
        params = [
            one.convert(values[one.name]) if isinstance(one, _Place) else one
            for one in written.params
        ]
        return database.execute_sql(written.sql, params)

    def _sql(self) -> _Written:
        kind = type(database.obj)
        if kind not in self._written:
            self._written[kind] = self._write()
        return self._written[kind]

    def _write(self) -> _Written:
        places = {
            name: Value(_Place(name, field.db_value), converter=False, unpack=False)
            for name, field in self._fields.items()
        }
        query = self._build(**places)
        sql, params = query.sql()
        while isinstance(query, CompoundSelectQuery):  # its columns are those of its first part
            query = query.lhs
        asked = getattr(query, "_returning", None) or ()
        return _Written(sql, tuple(params), _readers(asked))


def _read(readers: Sequence[tuple[int, Convert]], row: Sequence[Any]) -> tuple[Any, ...]:
    """There are thousands of cells, and most are as they are to be."""
    cells = list(row)
    for place, convert in readers:
        if cells[place] is not None:
            cells[place] = convert(cells[place])
    return tuple(cells)


def _readers(columns: Iterable[Any]) -> tuple[tuple[int, Convert], ...]:
    found = enumerate(_reader(column) for column in columns)
    return tuple((place, convert) for place, convert in found if convert)


def _reader(column: Any) -> Convert | None:
    """How a column's value is read; plain text and numbers need nothing."""
    if not isinstance(column, Field) or isinstance(column, CharField | TextField | IntegerField):
        return None
    kind = column.rel_field if isinstance(column, ForeignKeyField) else column
    if isinstance(kind, UUIDField | DateField) and not on_sqlite():
        return None  # PostgreSQL knows what they are
    if isinstance(kind, UUIDField):
        return _uuid
    if isinstance(kind, BooleanField):
        return bool
    if isinstance(kind, UtcField) and on_sqlite():
        return _moment
    read: Convert = date.fromisoformat if isinstance(kind, DateField) else column.python_value
    return read


@lru_cache(maxsize=8192)
def _moment(written: str) -> datetime:
    """In a join the same few stand in row after row."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@lru_cache(maxsize=8192)
def _uuid(digits: str) -> UUID:
    """SQLite keeps it as hex digits. On a page the same few stand in row after row."""
    return UUID(int=int(digits, 16))
