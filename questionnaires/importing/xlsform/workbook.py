"""The sheets of a workbook as rows of plain texts. Nothing in it is calculated or fetched.

openpyxl reads it. An archive can unpack to a thousand times its size and a few letters can become
many objects, so what is in it is measured before openpyxl sees it. Only the sheets that are asked
for are read, and of them only the rows: no styles, links, names or pictures.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from io import BytesIO
from typing import Any, TypeVar
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._reader import ROW_TAG, WorkSheetParser

from questionnaires.importing import reasons
from questionnaires.importing.report import NotReadable

LARGEST = 5 * 1024**2
LARGEST_UNPACKED = 50 * 1024**2
MOST_MEMBERS = 1000
MOST_TIMES = 100  # how many times its packed size a member may unpack to
SMALL = 1024**2  # the bytes of a member below which that does not matter
MOST_TAGS = 500_000  # of "<" in all members, whatever they are called
MOST_ATTRIBUTES = 1_000_000  # of "="
MOST_TAGS_AT_ONCE = 10_000  # in a member that becomes objects as a whole
MOST_COLUMNS = 100
LONGEST_CELL = 20_000

_OLD = bytes.fromhex("d0cf11e0a1b11ae1")  # the archive of old and of locked workbooks
_LOCKED = "EncryptedPackage".encode("utf-16-le")

Read = TypeVar("Read")
Each = TypeVar("Each")
Row = Mapping[int, str]  # by the number of the column; what is blank is not there


@dataclass(slots=True)
class Workbook:
    """The sheets that were asked for, by their names in small letters."""

    sheets: dict[str, list[Row]] = field(default_factory=dict)
    formulas: list[str] = field(default_factory=list)  # cells that were left out: survey!C4


def opened(content: bytes, most_rows: Mapping[str, int]) -> Workbook:
    """The sheets named, each with at most so many rows, or NotReadable."""
    return _guarded(content, lambda archive: _read(content, archive, most_rows))


def first_sheet(content: bytes, most_rows: int) -> list[tuple[int, Row]]:
    """The rows of the first sheet that is there, each with its line, or NotReadable."""
    return _guarded(content, lambda archive: _read_first(content, archive, most_rows))


def _guarded(content: bytes, read: Callable[[_Archive], Read]) -> Read:
    if len(content) > LARGEST:
        raise NotReadable(reasons.TOO_LARGE, most=LARGEST // 1024**2)
    if content.startswith(_OLD):
        raise NotReadable(reasons.LOCKED if _LOCKED in content else reasons.OLD_WORKBOOK)
    try:
        with _Archive(BytesIO(content)) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl's, of odd parts that it passes over
            archive.check()
            return read(archive)
    except NotReadable:
        raise
    except DefusedXmlException:
        raise NotReadable(reasons.UNSAFE_XML) from None
    except Exception:
        # Whatever zipfile, expat or openpyxl stumbles over, the file is at fault. They promise no
        # kinds of errors: damaged files raise KeyError, TypeError, zlib.error, NotImplementedError…
        raise NotReadable(reasons.NOT_A_WORKBOOK) from None


class _Archive(ZipFile):
    """The members of a workbook, measured before anything is made of them."""

    def check(self) -> None:
        """Raise NotReadable unless it is a small workbook that is not locked."""
        members = self.infolist()
        if any(member.flag_bits & 1 for member in members):
            raise NotReadable(reasons.LOCKED)
        if any(member.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for member in members):
            raise NotReadable(reasons.NOT_A_WORKBOOK)
        # reading a member stops at the size that it declares, so declared sizes can be trusted
        if _blown_up(members) or self._is_crowded(members):
            raise NotReadable(reasons.BLOWN_UP)
        if {"content.xml", "mimetype"} <= set(self.namelist()):
            raise NotReadable(reasons.OPEN_DOCUMENT)

    def _is_crowded(self, members: list[ZipInfo]) -> bool:
        tags = attributes = 0
        for member in members:
            content = super().read(member)
            tags += content.count(b"<")
            attributes += content.count(b"=")
        return tags > MOST_TAGS or attributes > MOST_ATTRIBUTES

    def read(self, name: str | ZipInfo, pwd: bytes | None = None) -> bytes:
        """A whole member. openpyxl does so with those it makes objects of, which is slow."""
        member = super().read(name, pwd)
        if member.count(b"<") > MOST_TAGS_AT_ONCE:
            raise NotReadable(reasons.BLOWN_UP)
        return member


def _blown_up(members: list[ZipInfo]) -> bool:
    return (
        len(members) > MOST_MEMBERS
        or sum(member.file_size for member in members) > LARGEST_UNPACKED
        or any(one.file_size > max(SMALL, MOST_TIMES * one.compress_size) for one in members)
    )


def _reader(content: bytes, archive: ZipFile) -> ExcelReader:
    # load_workbook would go through every sheet, asked for or not, and through its styles
    reader = ExcelReader(BytesIO(content), read_only=True, keep_links=False)
    reader.archive = archive
    reader.read_manifest()
    reader.read_strings()
    reader.read_workbook()
    return reader


def _read_first(content: bytes, archive: ZipFile, most_rows: int) -> list[tuple[int, Row]]:
    reader = _reader(content, archive)
    for _, file in reader.parser.find_sheets():
        if file.TargetMode == "External":
            continue
        with archive.open(file.target) as source:
            cells = _Cells(source, reader.shared_strings)
            elements = (element for _, element in iterparse(source, forbid_dtd=True))
            return _at_most(most_rows, "1", _rows_by_line("1", cells, elements, []))
    return []


def _read(content: bytes, archive: ZipFile, most_rows: Mapping[str, int]) -> Workbook:
    reader = _reader(content, archive)
    workbook = Workbook()
    files = set()
    for sheet, file in reader.parser.find_sheets():
        name = sheet.name.strip().lower()
        known = name in workbook.sheets or file.target in files
        if name not in most_rows or known or file.TargetMode == "External":
            continue
        files.add(file.target)
        with archive.open(file.target) as source:
            cells = _Cells(source, reader.shared_strings)
            elements = (element for _, element in iterparse(source, forbid_dtd=True))
            rows = _rows(name, cells, elements, workbook.formulas)
            workbook.sheets[name] = _at_most(most_rows[name], name, rows)
    return workbook


class _Cells(WorkSheetParser):
    """What openpyxl makes of a row, without what would take it long."""

    def parse_formula(self, element: Element) -> str:
        """Nothing: a formula that cells share would be worked out anew for each of them."""
        return ""


def _at_most(most: int, sheet: str, rows: Iterator[Each]) -> list[Each]:
    found: list[Each] = []
    for row in rows:
        if len(found) > most:  # the first one names the columns
            raise NotReadable(reasons.TOO_MANY_ROWS, sheet=sheet, most=most)
        found.append(row)
    return found


def _rows(
    sheet: str, cells: WorkSheetParser, elements: Iterator[Any], formulas: list[str]
) -> Iterator[Row]:
    """The rows in which something stands."""
    return (row for _, row in _rows_by_line(sheet, cells, elements, formulas))


def _rows_by_line(
    sheet: str, cells: WorkSheetParser, elements: Iterator[Any], formulas: list[str]
) -> Iterator[tuple[int, Row]]:
    for element in elements:
        if element.tag != ROW_TAG:
            continue
        line, found = cells.parse_row(element)
        element.clear()
        near = [cell for cell in found if cell["column"] <= MOST_COLUMNS]
        formulas += [f"{sheet}!{_place(cell)}" for cell in near if cell["data_type"] == "f"]
        texts = {cell["column"] - 1: _text(cell) for cell in near}
        if row := {column: text for column, text in texts.items() if text}:
            yield line, row


def _place(cell: Mapping[str, Any]) -> str:
    return f"{get_column_letter(cell['column'])}{cell['row']}"[:10]


def _text(cell: Mapping[str, Any]) -> str:
    """What stands in a cell, as one would write it: 3, not 3.0."""
    if cell["data_type"] in ("e", "f"):
        return ""
    match cell["value"]:
        case None:
            return ""
        case bool(value):
            return "true" if value else "false"
        case float(value) if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case date() | time() as value:
            return value.isoformat()
        case value:
            return unescape(str(value)[:LONGEST_CELL]).strip()
