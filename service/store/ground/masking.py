"""A view of the database in which nothing that anybody wrote, and nobody's name, is to be found.

Inside, empty tables stand before all that hold answers, and a copy without names before the
people: whatever a page asks, however it asks, finds these. They are temporary and go with the
transaction, so nothing can be written either.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, IntegerField, TextField

from service.store import tables as t
from service.store.ground.database import database, on_sqlite, snapshot

MASK = "•••••"
# what a page's layout is made of: who is what where, and what is asked
SEEN = (
    t.Owner, t.School, t.Group, t.Membership, t.Guardianship, t.Definition, t.Series, t.Round,
    t.RoundForm, t.RoundGroup,
)  # fmt: skip
OF_PEOPLE = {"id", "owner", "active", "log_key"}  # the keys that layouts hang together by


class Masked(Exception):
    """Ends the view: all that was done inside is taken back."""


@contextmanager
def masked(owner: UUID) -> Iterator[None]:
    """Read as if nobody of this owner had written anything, and nobody had a name."""
    try:
        with snapshot():
            for table in t.TABLES:
                if table is t.Person:
                    _put_before(table, _without_names(), (_owner_value(owner),))
                elif table not in SEEN:
                    _put_before(table, "SELECT * FROM {} WHERE 1 = 0", ())
            _forget_prepared()
            yield
            raise Masked
    except Masked:
        pass
    finally:
        _forget_prepared()


def _forget_prepared() -> None:
    """What PostgreSQL has prepared knows the tables that stood there then."""
    if not on_sqlite():
        database.execute_sql("DEALLOCATE ALL")


def _put_before(table: Any, rows: str, values: tuple[Any, ...]) -> None:
    name = f'"{table._meta.table_name}"'
    database.execute_sql(f"CREATE TEMPORARY TABLE {name} AS {rows.format(name)}", values)


def _without_names() -> str:
    """The people of an owner: their keys, and a mask or nothing in every other column."""
    columns = ", ".join(_masked_column(field) for field in t.Person._meta.sorted_fields)
    place = "?" if on_sqlite() else "%s"
    return f"SELECT {columns} FROM {{}} WHERE owner_id = {place}"


def _masked_column(field: Any) -> str:
    column = field.column_name
    if field.name in OF_PEOPLE:
        return f'"{column}"'
    if field.name == "given_name":
        return f"'{MASK}' AS {column}"
    if field.null:
        return f'CASE WHEN 1 = 0 THEN "{column}" END AS {column}'  # nothing, of the same type
    blank = {BooleanField: "1 = 0", IntegerField: "0", CharField: "''", TextField: "''"}
    return f"{blank[type(field)]} AS {column}"


def _owner_value(owner: UUID) -> Any:
    return t.Person.owner.db_value(owner)  # type: ignore[no-untyped-call]  # peewee types no fields
