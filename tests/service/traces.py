"""Look for somebody in every table, every file, the log and the mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

from service.store.ground.database import database, on_sqlite
from service.store.tables import TABLES


def of(person: UUID, *words: str) -> tuple[bytes, ...]:
    """How somebody can stand in a row or a file: in their words, and by the id."""
    known = [*words, str(person), person.hex]
    return (*(one.encode() for one in known), person.bytes)


def in_tables(needles: Sequence[bytes]) -> list[str]:
    """The columns in which one of these stands, in any table of the database."""
    found = set()
    for table in _tables():
        cursor = database.execute_sql(f'SELECT * FROM "{table}"')
        columns = [one[0] for one in cursor.description]
        for row in cursor.fetchall():
            for column, value in zip(columns, row, strict=True):
                if any(one.lower() in _bytes(value).lower() for one in needles):
                    found.add(f"{table}.{column}")
    return sorted(found)


def in_files(folder: Path, needles: Sequence[bytes]) -> list[str]:
    """The files below this folder in which one of these stands."""
    files = [one for one in sorted(folder.rglob("*")) if one.is_file()]
    return [
        str(one.relative_to(folder))
        for one in files
        if any(needle.lower() in one.read_bytes().lower() for needle in needles)
    ]


def _tables() -> Iterator[str]:
    """Whatever the database has, and not only what the code knows of."""
    listed = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if on_sqlite()
        else "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    )
    names = sorted(name for (name,) in database.execute_sql(listed).fetchall())
    assert len(names) >= len(TABLES)
    yield from names


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
