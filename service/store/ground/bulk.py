"""Many rows into one table: the SQL of a portion is written out once, and then only filled.

Writing an INSERT of some hundred rows out costs peewee ten times as much as running it, and a
roster's deed holds the write lock of SQLite meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from service.store.ground.database import Table, database

AT_ONCE = 500  # rows in one statement

Row = Mapping[str, Any]


def insert(table: type[Table], rows: Sequence[Row], step: Callable[[int], None]) -> None:
    """Write rows that all have the same columns; the others get their defaults."""
    if not rows:
        return
    fields = {field.name: field for field in table._meta.sorted_fields}
    given = [fields[name] for name in rows[0]]
    defaults = [
        one for name, one in fields.items() if one.default is not None and name not in rows[0]
    ]
    columns = [*given, *defaults]
    written: dict[int, str] = {}
    for some in portions(rows):
        if len(some) not in written:
            blank = [(None,) * len(columns)] * len(some)
            written[len(some)] = table.insert_many(blank, fields=columns).sql()[0]
        params: list[Any] = []
        for row in some:
            params += [one.db_value(row[one.name]) for one in given]
            params += [one.db_value(_default(one)) for one in defaults]
        database.execute_sql(written[len(some)], params)
        step(len(some))


def _default(field: Any) -> Any:
    return field.default() if callable(field.default) else field.default


def portions(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for first in range(0, len(rows), AT_ONCE):
        yield rows[first : first + AT_ONCE]
