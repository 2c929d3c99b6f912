"""A plain list of one class, as CSV or XLSX: names, and perhaps user names, mail and guardians."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from questionnaires import NotReadable, first_sheet
from service.actions.administration.rosters import wanted as w
from service.actions.administration.rosters.faults import BadRow, Faults, NotARoster
from service.actions.administration.rosters.oneroster.columns import LONGEST
from service.rules import access
from service.store.administration.rosters import Standing, StandingPerson, mark_of

MOST_ROWS = 500
LARGEST = 1024**2  # bytes of a CSV
CLASS = "class"

HEADS: Mapping[str, tuple[str, ...]] = {
    "given_name": ("given name", "first name", "fornavn", "förnamn"),
    "family_name": ("family name", "last name", "surname", "efternavn", "efternamn"),
    "username": ("user name", "username", "brugernavn", "användarnamn"),
    "email": ("e-mail", "email", "mail", "e-post", "epost"),
    "role": ("role", "rolle", "roll"),
    "guardian_given_name": ("guardian given name", "forælders fornavn", "vårdnadshavares förnamn"),
    "guardian_family_name": (
        "guardian family name", "forælders efternavn", "vårdnadshavares efternamn",
    ),
    "guardian_email": ("guardian e-mail", "forælders e-mail", "vårdnadshavares e-post"),
}  # fmt: skip
NEEDED = ("given_name", "family_name")
ROLES: Mapping[str, str] = {
    **dict.fromkeys(("", "student", "elev"), "student"),
    **dict.fromkeys(("contact teacher", "kontaktlærer", "kontaktlärare", "mentor"),
                    "contact_teacher"),
    **dict.fromkeys(("teacher", "lærer", "lärare", "faglærer", "ämneslärare"), "subject_teacher"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pupil:
    """One row of the list."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    @property
    def mark(self) -> str:
        return mark_of(self["given_name"], self["family_name"])


def read(content: bytes, faults: Faults) -> tuple[Pupil, ...]:
    """The rows of the list; what is wrong is gathered."""
    lines = _workbook(content) if content.startswith(b"PK") else _csv(content)
    if not lines:
        raise NotARoster(BadRow("", 0, "no_rows"))
    _, first = lines[0]
    names = _names(first, faults)
    if faults.found:
        raise NotARoster(*faults.told())
    found: list[Pupil] = []
    for line, cells in lines[1:]:
        if len(found) >= MOST_ROWS:
            raise NotARoster(BadRow("", line, "too_many_rows", right=str(MOST_ROWS)))
        if not any(cells):
            continue
        if len(cells) > len(first) and any(cells[len(first) :]):
            faults.add("", line, "wrong_width", found=str(len(cells)), right=str(len(first)))
            continue
        row = {name: cells[place] for place, name in names.items() if place < len(cells)}
        found.append(Pupil(line, row))
    for pupil in found:
        _check(pupil, faults)
    _check_twice(found, faults)
    return tuple(found)


def _workbook(content: bytes) -> list[tuple[int, list[str]]]:
    try:
        rows = first_sheet(content, MOST_ROWS + 1)
    except NotReadable as why:
        raise NotARoster(BadRow("", 0, "not_a_workbook")) from why
    return [(line, [row.get(at, "") for at in range(max(row) + 1)]) for line, row in rows]


def _csv(content: bytes) -> list[tuple[int, list[str]]]:
    """Written with commas or, as Danish and Swedish spreadsheets do, with semicolons."""
    if len(content) > LARGEST:
        raise NotARoster(BadRow("", 0, "too_large", right="1"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise NotARoster(BadRow("", line, "not_utf8")) from None
    first = text.partition("\n")[0]
    mark = ";" if first.count(";") >= first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    found: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            found.append((line, [cell.strip() for cell in cells]))
            line = reader.line_num + 1
            if len(found) > MOST_ROWS + 1:
                raise NotARoster(BadRow("", found[-1][0], "too_many_rows", right=str(MOST_ROWS)))
    except csv.Error:
        raise NotARoster(BadRow("", line, "not_csv")) from None
    return found


def _names(header: Sequence[str], faults: Faults) -> dict[int, str]:
    known = {head: name for name, heads in HEADS.items() for head in heads}
    found: dict[int, str] = {}
    for place, cell in enumerate(header):
        name = known.get(" ".join(cell.casefold().split()))
        if name is None and cell:
            right = ", ".join(heads[0] for heads in HEADS.values())
            faults.add("", 1, "unknown_column", cell[:40], cell, right)
        elif name in found.values():
            faults.add("", 1, "column_twice", cell[:40])
        elif name:
            found[place] = name
    for name in NEEDED:
        if name not in found.values():
            faults.add("", 1, "missing_column", HEADS[name][0], right=", ".join(HEADS[name]))
    return found


def _check(pupil: Pupil, faults: Faults) -> None:
    line = pupil.line
    for name in NEEDED:
        if not pupil[name]:
            faults.add("", line, "empty", HEADS[name][0])
    _check_letters(pupil, faults)
    for name in ("email", "guardian_email"):
        if pupil[name] and "@" not in pupil[name].strip("@"):
            faults.add("", line, "not_an_address", HEADS[name][0])
    if pupil["role"].casefold() not in ROLES:
        right = ", ".join(sorted(word for word in ROLES if word))
        faults.add("", line, "not_allowed", "role", pupil["role"], right)
    _check_guardian(pupil, faults)


def _check_letters(pupil: Pupil, faults: Faults) -> None:
    for name, cell in pupil.cells.items():
        if len(cell) > LONGEST:
            faults.add("", pupil.line, "too_long", HEADS[name][0], right=str(LONGEST))
        if not cell.isprintable():
            faults.add("", pupil.line, "not_printable", HEADS[name][0])


def _check_guardian(pupil: Pupil, faults: Faults) -> None:
    parts = [pupil[name] for name in ("guardian_given_name", "guardian_family_name")]
    if any(parts) != all(parts) or (pupil["guardian_email"] and not all(parts)):
        empty = "guardian_given_name" if not parts[0] else "guardian_family_name"
        faults.add("", pupil.line, "empty", HEADS[empty][0])
    elif all(parts) and not pupil["guardian_email"]:
        faults.add("", pupil.line, "empty", HEADS["guardian_email"][0])


def _check_twice(pupils: Sequence[Pupil], faults: Faults) -> None:
    """The same student may stand twice, for each guardian; two students need two user names."""
    user_names: dict[str, Pupil] = {}
    names: dict[str, Pupil] = {}
    for one in pupils:
        first = user_names.setdefault(one["username"], one)
        if one["username"] and first.mark != one.mark:
            faults.add("", one.line, "user_name_twice", "user name", right=str(first.line))
        first = names.setdefault(one.mark, one)
        if bool(first["username"]) != bool(one["username"]):
            faults.add("", one.line, "name_twice", "user name", right=str(first.line))


@dataclass(frozen=True, slots=True)
class Place:
    """The class that a list is of, and whoever brought it."""

    school: UUID
    group: UUID
    brought_by: UUID | None  # none: a command


def meant(pupils: Sequence[Pupil], standing: Standing, place: Place, faults: Faults) -> w.Wanted:
    """What a list wants of its class. Others of the school are known by user name and name."""
    found = w.Wanted("class", known_groups={CLASS: place.group})
    found.with_guardians = any("guardian_email" in one.cells for one in pupils)
    known = _Known(standing, place)
    for one in pupils:
        key = one["username"] or one.mark
        role = ROLES[one["role"].casefold()]
        own = known.person(one)
        known.check_not_oneself(one, own, role, faults)
        found.people[key] = known.wanted(
            key, one["given_name"], one["family_name"], one["username"], one["email"], own
        )
        found.memberships[key, role, CLASS] = w.Membership(key, role, CLASS, "")
        if one["guardian_email"] and role == "student":
            guardian = f"guardian {one['guardian_email'].casefold()}"
            bound = known.guardian(one)
            known.check_no_ward_of_oneself(one, bound, own, faults)
            found.people[guardian] = known.wanted(
                guardian, one["guardian_given_name"], one["guardian_family_name"], "",
                one["guardian_email"], bound,
            )  # fmt: skip
            found.guardianships[guardian, key] = None
    return found


class _Known:
    """Whom a row of the list means, among those at the school, and what it may say of them."""

    def __init__(self, standing: Standing, place: Place) -> None:
        self._standing, self._place = standing, place
        here = {one.person for one in standing.memberships if one.school == place.school}
        in_class = {one.person for one in standing.memberships if one.group == place.group}
        self._wards = {(one.guardian, one.student) for one in standing.guardianships}
        wards = {guardian for guardian, student in self._wards if student in here}
        elsewhere = {one.person for one in standing.memberships} - here
        beyond = {
            one.person
            for one in standing.memberships
            if one.school != place.school or one.role not in access.OF_A_GROUP
        }
        beyond |= {guardian for guardian, student in self._wards if student in beyond}
        self._log_in_is_kept = (here | wards) - beyond
        self._by_user_name: dict[tuple[str | None, str], UUID] = {}
        self._by_name: dict[str, UUID] = {}
        self._guardians: dict[tuple[str, str], UUID] = {}
        for one in standing.people:
            if one.username and one.id not in elsewhere:
                self._by_user_name[one.username, one.mark] = one.id
            if one.id in in_class:
                self._by_name.setdefault(one.mark, one.id)
            if one.id in wards:
                self._guardians[_address(one), one.mark] = one.id

    def person(self, pupil: Pupil) -> UUID | None:
        named = self._by_user_name.get((pupil["username"], pupil.mark))
        return named or self._by_name.get(pupil.mark)

    def guardian(self, pupil: Pupil) -> UUID | None:
        mark = mark_of(pupil["guardian_given_name"], pupil["guardian_family_name"])
        return self._guardians.get((pupil["guardian_email"].casefold(), mark))

    def wanted(
        self, key: str, given: str, family: str, username: str, email: str, own: UUID | None
    ) -> w.Person:
        """User name and mail open an account: of whoever is more than the class's, they stay.

        Otherwise a list with another address would bring its writer a link to their password.
        """
        said = own is None or own in self._log_in_is_kept
        told = (username or None, email or None) if said else (None, None)
        return w.Person(key, given, family, *told, id=own)

    def check_not_oneself(self, pupil: Pupil, own: UUID | None, role: str, faults: Faults) -> None:
        """As on the pages: nobody makes themselves something."""
        if own is None or own != self._place.brought_by:
            return
        held = {(one.person, one.role, one.group) for one in self._standing.memberships}
        if (own, role, self._place.group) not in held:
            faults.add("", pupil.line, "oneself")

    def check_no_ward_of_oneself(
        self, pupil: Pupil, guardian: UUID | None, student: UUID | None, faults: Faults
    ) -> None:
        """Whoever could do that could read any student's answers."""
        if guardian is None or guardian != self._place.brought_by:
            return
        if student is None or (guardian, student) not in self._wards:
            faults.add("", pupil.line, "oneself")


def _address(one: StandingPerson) -> str:
    return (one.email or "").casefold()
