"""Damaged files, one fault each: what is done to a sound district, and where the fault is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.school.district import MODIFIED, District, district, zipped

Spoil = Callable[[District], None]


@dataclass(frozen=True)
class Damage:
    name: str
    spoil: Callable[[], bytes]
    file: str
    line: int
    fault: str
    column: str = ""
    right: str = ""  # a part of what would be right


def _in_rows(spoil: Callable[[District], object], version: str = "1.1") -> Callable[[], bytes]:
    def made() -> bytes:
        of = district(version=version)
        spoil(of)
        return of.zipped()

    return made


def _in_bytes(file: str, spoil: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    def made() -> bytes:
        members = district().members()
        members[file] = spoil(members[file])
        return zipped(members)

    return made


def _with(**more: bytes) -> Callable[[], bytes]:
    return lambda: zipped({**district().members(), **more})


def _told(name: str, value: str) -> Callable[[], bytes]:
    """The manifest says something else of a property."""
    return _in_rows(
        lambda of: of.manifest.__setitem__(
            [key for key, _ in of.manifest].index(name), (name, value)
        )
    )


def _cell(
    file: str, key: str, column: str, value: str, version: str = "1.1"
) -> Callable[[], bytes]:
    return _in_rows(lambda of: of.change(file, key, **{column: value}), version)


def _swapped(of: District) -> None:
    first, *rest = of.columns["orgs"]
    of.columns["orgs"] = (rest[0], first, *rest[1:])


def _twice(file: str, key: str, **cells: str) -> Callable[[], bytes]:
    return _in_rows(lambda of: of.files[file].append({**of.row(file, key), **cells}))


def _without(name: str) -> bytes:
    members = district().members()
    del members[name]
    return zipped(members)


def _locked() -> bytes:
    """The mark of a password in every header."""
    content = bytearray(district().zipped())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


HOME = "s1-k0/s1-k0-e0/student"
DAMAGES = (
    Damage("not a zip", lambda: b"navn;klasse\r\n", "", 0, "not_a_zip"),
    Damage("half a zip", lambda: district().zipped()[:-500], "", 0, "not_a_zip"),
    Damage("locked", _locked, "", 0, "locked"),
    Damage("in a folder", _with(**{"nordby/users.csv": b""}), "nordby/users.csv", 0, "not_at_root"),
    Damage("out of the zip", _with(**{"../x.csv": b""}), "../x.csv", 0, "not_at_root"),
    Damage("in a folder of Windows", _with(**{"a\\x.csv": b""}), "a\\x.csv", 0, "not_at_root"),
    Damage("bomb", _with(**{"x.csv": b"0" * 30_000_000}), "", 0, "blown_up"),
    Damage("no manifest", lambda: _without("manifest.csv"), "manifest.csv", 0, "missing_file"),
    Damage("no users", lambda: _without("users.csv"), "users.csv", 0, "missing_file"),
    Damage("manifest of another version", _told("manifest.version", "2.0"), "manifest.csv", 2,
           "not_allowed", "manifest.version", "1.0"),
    Damage("another OneRoster", _told("oneroster.version", "1.0"), "manifest.csv", 3,
           "not_allowed", "oneroster.version", "1.1, 1.2"),
    Damage("unknown mode", _told("file.orgs", "all"), "manifest.csv", 4, "not_allowed",
           "file.orgs", "absent, bulk, delta"),
    Damage("said to be absent", _told("file.orgs", "absent"), "manifest.csv", 4, "said_absent",
           "file.orgs"),
    Damage("bulk and delta", _told("file.users", "delta"), "manifest.csv", 0, "mixed"),
    Damage("header of the manifest", _in_bytes("manifest.csv", lambda old: b"a,b" + old[18:]),
           "manifest.csv", 1, "wrong_header", "", "propertyName,value"),
    Damage("told twice", _in_bytes("manifest.csv", lambda old: old + b"file.orgs,bulk\r\n"),
           "manifest.csv", 12, "told_twice", "file.orgs"),
    Damage("not UTF-8", _in_bytes("users.csv", lambda old: old.replace(b"Ida", b"S\xf8ren", 1)),
           "users.csv", 2, "not_utf8"),
    Damage("UTF-16", _in_bytes("orgs.csv", lambda old: old.decode().encode("utf-16")), "orgs.csv",
           1, "not_utf8"),
    Damage("open quotes", _in_bytes("orgs.csv", lambda old: old + b's9,,,"Skolen,school,,'),
           "orgs.csv", 4, "not_csv"),
    Damage("a word after quotes", _in_bytes("orgs.csv", lambda old: old + b'"s9"x,,,S,school,,'),
           "orgs.csv", 4, "not_csv"),
    Damage("a cell too many", _in_bytes("orgs.csv", lambda old: old + b"s9,,,S,school,,,\r\n"),
           "orgs.csv", 4, "wrong_width", "", "7"),
    Damage("order of columns", _in_rows(_swapped), "orgs.csv", 1, "wrong_order", "sourcedId",
           "sourcedId,status"),
    Damage("column missing", _in_rows(lambda of: of.columns.update(orgs=of.columns["orgs"][:-1])),
           "orgs.csv", 1, "missing_column", "parentSourcedId"),
    Damage("column of nobody",
           _in_rows(lambda of: of.columns.update(orgs=(*of.columns["orgs"], "x"))),
           "orgs.csv", 1, "unknown_column", "x"),
    Damage("letters of a column",
           _in_bytes("orgs.csv", lambda old: old.replace(b"sourcedId", b"SourcedID", 1)),
           "orgs.csv", 1, "unknown_column", "SourcedID"),
    Damage("an empty header", _in_bytes("orgs.csv", lambda _: b""), "orgs.csv", 1,
           "missing_column", "sourcedId"),
    Damage("no id", _cell("orgs", "s1", "sourcedId", ""), "orgs.csv", 3, "empty", "sourcedId"),
    Damage("id twice", _twice("orgs", "s1"), "orgs.csv", 4, "id_twice", "sourcedId"),
    Damage("no name", _cell("users", "s1-k0-e0", "givenName", ""), "users.csv", 3, "empty",
           "givenName"),
    Damage("status in bulk", _cell("orgs", "s1", "status", "active"), "orgs.csv", 3,
           "not_in_bulk", "status"),
    Damage("moment in bulk", _cell("orgs", "s1", "dateLastModified", MODIFIED), "orgs.csv", 3,
           "not_in_bulk", "dateLastModified"),
    Damage("kind of organisation", _cell("orgs", "s1", "type", "skole"), "orgs.csv", 3,
           "not_allowed", "type", "school"),
    Damage("kind of class", _cell("classes", "s1-k0", "classType", "Homeroom"), "classes.csv", 2,
           "not_allowed", "classType", "homeroom, scheduled"),
    Damage("role of a user", _cell("users", "s1-k0-e0", "role", "elev"), "users.csv", 3,
           "not_allowed", "role", "student"),
    Damage("role of 1.2", _cell("roles", "rolle-s1-k0-e0", "role", "pupil", "1.2"), "roles.csv",
           3, "not_allowed", "role", "student"),
    Damage("role of an enrollment", _cell("enrollments", HOME, "role", "guardian"),
           "enrollments.csv", 4, "not_allowed", "role", "student"),
    Damage("neither true nor false", _cell("users", "s1-k0-e0", "enabledUser", "ja"), "users.csv",
           3, "not_allowed", "enabledUser", "true"),
    Damage("not a day", _cell("enrollments", HOME, "beginDate", "10-08-2026"), "enrollments.csv",
           4, "not_a_day", "beginDate", "2026-08-10"),
    Damage("ends before it begins",
           _in_rows(
               lambda of: of.change(
                   "enrollments", HOME, beginDate="2026-08-10", endDate="2026-08-09"
               )
           ), "enrollments.csv", 4, "ends_before", "endDate", "beginDate"),
    Damage("not a year", _cell("academicSessions", "aar", "schoolYear", "26/27"),
           "academicSessions.csv", 2, "not_a_year", "schoolYear"),
    Damage("not an address", _cell("users", "s1-k0-e0", "email", "ida"), "users.csv", 3,
           "not_an_address", "email"),
    Damage("far too long", _cell("orgs", "s1", "name", "a" * 300), "orgs.csv", 3, "too_long",
           "name", "255"),
    Damage("a sign that nobody sees", _cell("orgs", "s1", "name", "a\x07b"), "orgs.csv", 3,
           "not_printable", "name"),
    Damage("a class of no course", _cell("classes", "s1-k0", "courseSourcedId", "x"),
           "classes.csv", 2, "leads_nowhere", "courseSourcedId"),
    Damage("a class of no school", _cell("classes", "s1-k0", "schoolSourcedId", "kommune"),
           "classes.csv", 2, "leads_nowhere", "schoolSourcedId"),
    Damage("a class of no term", _cell("classes", "s1-k0", "termSourcedIds", "aar,x"),
           "classes.csv", 2, "leads_nowhere", "termSourcedIds"),
    Damage("a course of nobody", _cell("courses", "s1-dansk", "orgSourcedId", "x"), "courses.csv",
           3, "leads_nowhere", "orgSourcedId"),
    Damage("a user of no school", _cell("users", "s1-k0-e0", "orgSourcedIds", "s1,x"),
           "users.csv", 3, "leads_nowhere", "orgSourcedIds"),
    Damage("a guardian who is nobody", _cell("users", "s1-k0-e0", "agentSourcedIds", "x"),
           "users.csv", 3, "leads_nowhere", "agentSourcedIds"),
    Damage("a role of nobody", _cell("roles", "rolle-s1-k0-e0", "userSourcedId", "x", "1.2"),
           "roles.csv", 3, "leads_nowhere", "userSourcedId"),
    Damage("an enrollment of nobody", _cell("enrollments", HOME, "userSourcedId", "x"),
           "enrollments.csv", 4, "leads_nowhere", "userSourcedId"),
    Damage("an enrollment in no class", _cell("enrollments", HOME, "classSourcedId", "x"),
           "enrollments.csv", 4, "leads_nowhere", "classSourcedId"),
    Damage("user name twice", _cell("users", "s1-k0-e1", "username", "u.s1-k0-e0"), "users.csv",
           5, "user_name_twice", "username", "3"),
    Damage("enrolled twice", _twice("enrollments", HOME, sourcedId="x"), "enrollments.csv", 18,
           "enrolled_twice", "userSourcedId", "4"),
)  # fmt: skip
