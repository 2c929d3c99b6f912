"""A OneRoster zip becomes values, or a list of what is wrong with it, line by line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from service.actions.administration.rosters.faults import Faults
from service.actions.administration.rosters.oneroster import archive, manifest, tables
from service.actions.administration.rosters.oneroster.columns import (
    ALLOWED,
    DATES,
    FILES,
    LONGEST,
    MANIFEST,
    ORDER,
    OWN_WORD,
    READ,
    REQUIRED,
)
from service.actions.administration.rosters.oneroster.linking import check_links
from service.actions.administration.rosters.oneroster.tables import Row, Step
from service.actions.administration.rosters.oneroster.values import (
    Class,
    Course,
    Enrollment,
    Org,
    Role,
    Roster,
    Session,
    User,
)

_WANTED = (MANIFEST, *(f"{name}.csv" for name in FILES))
_PERSONAL = frozenset({"username", "givenName", "familyName", "email"})  # is not repeated


def lines_in(content: bytes) -> int:
    """About how many rows there are to read, for whoever shows how far it is."""
    files, _ = archive.unpacked(content, _WANTED)
    return sum(file.count(b"\n") for file in files.values())


def read(content: bytes, faults: Faults, step: Step = lambda _rows: None) -> Roster:
    """The roster in a zip; what is wrong is gathered. Raises NotARoster where nothing can be read.

    Only where no fault is found may the roster be used.
    """
    files, names = archive.unpacked(content, _WANTED)
    version, bulk, there = manifest.read(files, names, faults)
    roster = Roster(version, bulk)
    for name in there:
        file = f"{name}.csv"
        order = ORDER[version][name]
        found: dict[str, Any] = getattr(roster, "sessions" if name == "academicSessions" else name)
        check = _Check(file, name, order, bulk, faults)
        for row in tables.rows(file, files[file], order, READ[name], faults, step):
            key = row["sourcedId"]
            if check.row(row):
                if key in found:
                    faults.add(file, row.line, "id_twice", "sourcedId", key)
                found[key] = _MAKERS[name](row)
    if not faults.found:
        check_links(roster, faults)
    return roster


class _Check:
    """What every row of one file must be like."""

    def __init__(
        self, file: str, name: str, order: tuple[str, ...], bulk: bool, faults: Faults
    ) -> None:
        self._file, self._bulk, self._faults = file, bulk, faults
        self._required = ("sourcedId", *(one for one in REQUIRED[name] if one in order))
        self._allowed = [
            (column, words)
            for (of, column), words in ALLOWED.items()
            if of == name and column in order
        ]
        self._dates = DATES.get(name)
        self._is_users = name == "users"
        self._is_sessions = name == "academicSessions"

    def row(self, row: Row) -> bool:
        """Is it in order? What is not is noted."""
        known = len(self._faults.found)
        self._filled(row)
        self._status(row)
        self._words(row)
        if self._dates:
            self._period(row, *self._dates)
        if self._is_users and row["email"] and "@" not in row["email"].strip("@"):
            self._add(row, "not_an_address", "email")
        if self._is_sessions and not _is_year(row["schoolYear"]):
            self._add(row, "not_a_year", "schoolYear")
        return len(self._faults.found) == known

    def _filled(self, row: Row) -> None:
        for column in self._required:
            if not row[column]:
                self._add(row, "empty", column)
        for column, cell in row.cells.items():
            if len(cell) > LONGEST and not column.endswith("SourcedIds"):
                self._add(row, "too_long", column, str(LONGEST))
            if not cell.isprintable():
                self._add(row, "not_printable", column)

    def _status(self, row: Row) -> None:
        status, modified = row["status"], row["dateLastModified"]
        if self._bulk:
            for column in ("status", "dateLastModified"):
                if row[column]:
                    self._add(row, "not_in_bulk", column)
            return
        if status not in ("active", "tobedeleted"):
            self._add(row, "not_allowed", "status", "active, tobedeleted")
        if not _is_moment(modified):
            self._add(row, "not_a_moment", "dateLastModified", "2026-08-10T06:00:00.000Z")

    def _words(self, row: Row) -> None:
        for column, words in self._allowed:
            cell = row[column]
            if cell and cell not in words and not cell.startswith(OWN_WORD):
                self._add(row, "not_allowed", column, ", ".join(words))

    def _period(self, row: Row, first: str, last: str) -> None:
        known = len(self._faults.found)
        for column in (first, last):
            if row[column] and _day(row[column]) is None:
                self._add(row, "not_a_day", column, "2026-08-10")
        if len(self._faults.found) == known and row[first] and row[last] and row[last] < row[first]:
            self._add(row, "ends_before", last, first)

    def _add(self, row: Row, fault: str, column: str, right: str = "") -> None:
        found = "" if column in _PERSONAL else row[column]
        self._faults.add(self._file, row.line, fault, column, found, right)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2026-08-10") else None
    except ValueError:
        return None


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return "T" in text


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdigit()


def _gone(row: Row) -> bool:
    return row["status"] == "tobedeleted"


def _of_org(row: Row) -> Org:
    key, line, gone = row["sourcedId"], row.line, _gone(row)
    return Org(key, line, gone, row["name"], row["type"], row["parentSourcedId"])


def _of_session(row: Row) -> Session:
    first, last = date.fromisoformat(row["startDate"]), date.fromisoformat(row["endDate"])
    year, parent = int(row["schoolYear"]), row["parentSourcedId"]
    return Session(row["sourcedId"], row.line, _gone(row), first, last, year, parent)


def _first_subject(row: Row) -> str:
    return next(iter(row.listed("subjects")), "")


def _of_course(row: Row) -> Course:
    return Course(
        row["sourcedId"], row.line, _gone(row), row["title"], row["orgSourcedId"],
        _first_subject(row), row["schoolYearSourcedId"],
    )  # fmt: skip


def _of_class(row: Row) -> Class:
    return Class(
        row["sourcedId"], row.line, _gone(row), row["title"], row["courseSourcedId"],
        row["classType"] == "homeroom", row["schoolSourcedId"], row.listed("termSourcedIds"),
        _first_subject(row),
    )  # fmt: skip


def _of_user(row: Row) -> User:
    return User(
        row["sourcedId"], row.line, _gone(row), row["enabledUser"] == "true",
        frozenset({row["role"]} - {""}), row.listed("orgSourcedIds"), row["username"],
        row["givenName"], row["familyName"], row["email"], row.listed("agentSourcedIds"),
    )  # fmt: skip


def _of_role(row: Row) -> Role:
    key, line, gone = row["sourcedId"], row.line, _gone(row)
    return Role(key, line, gone, row["userSourcedId"], row["role"], row["orgSourcedId"])


def _of_enrollment(row: Row) -> Enrollment:
    begins, ends = (_day(row[column]) for column in ("beginDate", "endDate"))
    return Enrollment(
        row["sourcedId"], row.line, _gone(row), row["classSourcedId"], row["schoolSourcedId"],
        row["userSourcedId"], row["role"], row["primary"] == "true", begins, ends,
    )  # fmt: skip


_MAKERS: Mapping[str, Callable[[Row], Any]] = {
    "orgs": _of_org,
    "academicSessions": _of_session,
    "courses": _of_course,
    "classes": _of_class,
    "users": _of_user,
    "roles": _of_role,
    "enrollments": _of_enrollment,
}
