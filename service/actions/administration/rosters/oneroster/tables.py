"""CSV as RFC 4180 has it: UTF-8 to rows with their lines, of which only some columns are kept."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from service.actions.administration.rosters.faults import Faults
from service.actions.administration.rosters.oneroster.columns import EXTENSION

MOST_ROWS = 500_000
OFTEN = 2000  # rows between two reports of how far the reading is
Step = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Row:
    """The kept columns of one row. What was not given is empty."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def listed(self, column: str) -> tuple[str, ...]:
        """The ids of a column that holds several."""
        return tuple(one.strip() for one in self[column].split(",") if one.strip())


def text_of(file: str, content: bytes, faults: Faults) -> str | None:
    """UTF-8, with or without its mark."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        faults.add(file, line, "not_utf8")
        return None


def rows(
    file: str,
    content: bytes,
    order: Sequence[str],
    kept: frozenset[str],
    faults: Faults,
    step: Step,
) -> Iterator[Row]:
    """The rows of a file whose header is in order."""
    text = text_of(file, content, faults)
    if text is None:
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next(reader, [])
        if not _header_is_right(file, header, order, faults):
            return
        places = [(name, place) for place, name in enumerate(order) if name in kept]
        yield from _body(file, reader, len(header), places, faults, step)
    except csv.Error:
        faults.add(file, reader.line_num, "not_csv")


def _header_is_right(file: str, found: list[str], order: Sequence[str], faults: Faults) -> bool:
    known = len(faults.found)
    for name in order:
        if name not in found:
            faults.add(file, 1, "missing_column", name, right=",".join(order))
    for place, name in enumerate(found):
        if name not in order and not name.startswith(EXTENSION):
            faults.add(file, 1, "unknown_column", name, found=name, right=",".join(order))
        elif found.index(name) != place:
            faults.add(file, 1, "column_twice", name)
    if len(faults.found) == known and found[: len(order)] != list(order):
        wrong = next(place for place, name in enumerate(order) if found[place] != name)
        faults.add(file, 1, "wrong_order", order[wrong], found[wrong], ",".join(order))
    return len(faults.found) == known


def _body(
    file: str,
    reader: Iterator[list[str]],
    width: int,
    places: list[tuple[str, int]],
    faults: Faults,
    step: Step,
) -> Iterator[Row]:
    line = 2
    for number, cells in enumerate(reader):
        if number % OFTEN == OFTEN - 1:
            step(OFTEN)
        if number >= MOST_ROWS:
            faults.add(file, line, "too_many_rows", right=str(MOST_ROWS))
            return
        if len(cells) == width:
            yield Row(line, {name: cells[place].strip() for name, place in places})
        elif cells:
            faults.add(file, line, "wrong_width", found=str(len(cells)), right=str(width))
        line = reader.line_num + 1  # type: ignore[attr-defined]  # csv's readers know their line
