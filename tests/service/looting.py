"""Somebody who has the whole database, and every way they know to tell whose answer is whose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from service.store.ground.database import database, on_sqlite

Row = dict[str, Any]
Guess = dict[str, str]  # person → words
TABLES = ("participation", "anonymous_answer", "sealed_answer")
PAGE = 4096  # bytes, in SQLite
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T[0-9:.]+")
IN_QUOTES = re.compile(r'"([^"]+)"')


@dataclass(frozen=True)
class Loot:
    """What there is of one round: rows with what no page ever shows, and the bytes of all files."""

    persons: tuple[Row, ...]  # who took part
    answers: tuple[Row, ...]
    words: tuple[str, ...]  # of each answer, those that are in no other
    files: dict[str, bytes]


def loot(round_id: UUID, telling: re.Pattern[str]) -> Loot:
    """All of a round; `telling` are the words by which one answer is told from the others."""
    persons, *answers = (tuple(_rows(table, round_id)) for table in TABLES)
    found = tuple(row for some in answers for row in some)
    words = tuple(telling.findall(row["document"])[0] for row in found)
    files = dict(_sqlite_files() if on_sqlite() else _postgresql_files())
    return Loot(persons, found, words, files)


def guesses(of: Loot) -> Iterator[tuple[str, Guess]]:
    """Every way, by its name, and what it comes to."""
    yield "alone in a class", _alone_in_a_class(of)
    orders = list(_orders_of_answers(of))
    for column in _telling(of.persons):
        yield f"equal {column}", _by_equal_values(of, column)
        persons = [_said(row["person_id"]) for row in sorted(of.persons, key=_by(column))]
        for name, words in orders:
            yield f"{column}, {name}", dict(zip(persons, words, strict=False))
            yield f"{column}, {name}, backwards", dict(zip(persons, words[::-1], strict=False))


def _orders_of_answers(of: Loot) -> Iterator[tuple[str, Sequence[str]]]:
    """The answers in whatever order one can find: of a column, of moments, of bytes."""
    both = list(zip(of.answers, of.words, strict=True))
    for column in _telling(of.answers):
        key = _by(column)
        in_order = sorted(both, key=lambda one: key(one[0]))
        yield column, [words for _, words in in_order]
    moments = [MOMENT.findall(row["document"]) for row in of.answers]
    if all(moments):
        yield "moments", [words for _, words in sorted(zip(moments, of.words, strict=True))]
    for file, content in of.files.items():
        yield from _orders_of_bytes(file, content, of.words)


def _orders_of_bytes(
    file: str, content: bytes, words: Sequence[str]
) -> Iterator[tuple[str, Sequence[str]]]:
    """As they come in a file, the first or the last time, and as they stand on each page of it."""
    yield f"first in {file}", _in_order(content.find, words)
    yield f"last in {file}", _in_order(content.rfind, words)
    for start in range(0, len(content), PAGE):
        there = _in_order(content[start : start + PAGE].find, words)
        if len(there) == len(words):
            yield f"page {start // PAGE} of {file}", there


def _in_order(find: Callable[[bytes], int], words: Sequence[str]) -> list[str]:
    places = {one: find(one.encode()) for one in words}
    return sorted((one for one in words if places[one] >= 0), key=lambda one: places[one])


def _by_equal_values(of: Loot, column: str) -> Guess:
    """What stands in this column beside one person stands beside one answer too, or in it."""
    answers = [
        set(map(_said, [*row.values(), *IN_QUOTES.findall(row["document"])])) for row in of.answers
    ]
    found: Guess = {}
    for row in of.persons:
        there = [place for place, values in enumerate(answers) if _said(row[column]) in values]
        if len(there) == 1:
            found[_said(row["person_id"])] = of.words[there[0]]
    return found


def _alone_in_a_class(of: Loot) -> Guess:
    """Where one person of a class took part, and one answer is that class's."""
    found: Guess = {}
    for row in of.persons:
        others = [one for one in of.persons if one["group_id"] == row["group_id"]]
        there = [
            words
            for answer, words in zip(of.answers, of.words, strict=True)
            if answer["group_id"] == row["group_id"]
        ]
        if len(others) == len(there) == 1:
            found[_said(row["person_id"])] = there[0]
    return found


def _telling(rows: Sequence[Row]) -> list[str]:
    """The columns that put rows in an order."""
    columns = list(rows[0]) if rows else []
    return [one for one in columns if len({_said(row[one]) for row in rows}) == len(rows)]


def _by(column: str) -> Callable[[Row], Any]:
    return lambda row: row[column] if isinstance(row[column], tuple) else _said(row[column])


def _said(value: object) -> str:
    return str(value).replace("-", "")  # an id has hyphens in one database and none in the other


def _rows(table: str, round_id: UUID) -> Iterator[Row]:
    """With the place of each row in its file, and the number of the deed that wrote it."""
    place, deed = ("rowid", "0") if on_sqlite() else ("ctid::text", "xmin::text")
    cursor = database.execute_sql(
        f"SELECT {place} AS place, {deed} AS deed, * FROM {table}"
        f" WHERE round_id = {database.param} ORDER BY id",
        (round_id.hex if on_sqlite() else round_id,),
    )
    columns = [one[0] for one in cursor.description]
    for cells in cursor.fetchall():
        row = dict(zip(columns, cells, strict=True))
        places = tuple(map(int, re.findall(r"\d+", str(row["place"]))))
        yield {**row, "place": places, "deed": (int(row["deed"]),)}


def _sqlite_files() -> Iterator[tuple[str, bytes]]:
    file = Path(database.database)
    for end in ("", "-wal"):
        there = file.with_name(file.name + end)
        yield f"the file{end}", there.read_bytes() if there.exists() else b""


def _postgresql_files() -> Iterator[tuple[str, bytes]]:
    database.execute_sql("CHECKPOINT")
    for table in TABLES:
        query = "SELECT pg_read_binary_file(pg_relation_filepath(%s))"
        ((content,),) = database.execute_sql(query, (table,)).fetchall()
        yield f"the file of {table}", bytes(content)
