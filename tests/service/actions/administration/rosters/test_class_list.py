"""The list of one class, as a school's secretary has it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from uuid import UUID

import openpyxl
import pytest

from service.actions import rosters
from service.actions.administration.rosters import BadRow, Report, class_list
from service.actions.administration.rosters.faults import Faults, NotARoster
from service.errors import NotAllowed, NotFound
from service.store import people, rosters as kept, tables as t
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import everything, report_of

HEAD = "fornavn;efternavn;brugernavn;forælders fornavn;forælders efternavn;forælders e-mail"
LIST = f"""{HEAD}
Ida;Holm;idah;Maja;Holm;maja@nordby.example
Ida;Holm;idah;Emil;Lund;emil@nordby.example
Oskar;Bech;oskb;;;
"""


def listed(world: World, content: str | bytes, many: bool = True) -> tuple[UUID, Report]:
    """Rita brings in a list of 5.b and says yes to it."""
    written = content.encode() if isinstance(content, str) else content
    key = rosters.put(world.owner, rosters.CLASS, written, "5b.csv", world.rita, world.class_b)
    rosters.read(world.owner, key)
    report = report_of(world, key)
    if not report.bad:
        rosters.say_yes(world.owner, key, report.digest, many, world.rita)
        rosters.apply_(world.owner, key)
        assert kept.roster(world.owner, key).state == "applied"
    return key, report


def names(world: World) -> list[str]:
    return sorted(people.student_names(world.owner, world.class_b.id).values())


def workbook(rows: Sequence[Sequence[str]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_list_brings_students_and_guardians(world: World) -> None:
    _, report = listed(world, LIST)

    assert report.counts == {"people added": 4, "memberships begun": 2, "guardians begun": 2}
    assert {"Ida Holm", "Oskar Bech", "Freja Test"} <= set(names(world))
    ida = t.Person.get(t.Person.username == "idah")
    guardians = t.Guardianship.select().where(t.Guardianship.student == ida.id)
    assert {one.guardian.email for one in guardians} == {
        "maja@nordby.example", "emil@nordby.example",
    }  # fmt: skip


def test_the_same_list_twice_changes_nothing(world: World) -> None:
    listed(world, LIST)
    before = everything()

    _, report = listed(world, LIST)

    assert report.changes_nothing
    assert everything() == before


@pytest.mark.parametrize(
    "content",
    [
        "given name,family name,user name\r\nIda,Holm,idah\r\n",
        "\ufeffFornavn;Efternavn;Brugernavn\r\nIda;Holm;idah\r\n",
        "förnamn;efternamn;användarnamn\nIda;Holm;idah\n\n",
        workbook([("Fornavn", "Efternavn", "Brugernavn"), ("Ida", "Holm", "idah")]),
    ],
    ids=["english", "danish", "swedish", "workbook"],
)
def test_lists_of_three_languages_and_two_kinds(world: World, content: str | bytes) -> None:
    _, report = listed(world, content)

    assert report.counts == {"people added": 1, "memberships begun": 1}
    assert t.Person.get(t.Person.username == "idah").family_name == "Holm"


def test_who_is_no_longer_listed_leaves_and_whom_pages_made_stays(world: World) -> None:
    listed(world, LIST)

    _, report = listed(world, f"{HEAD}\nIda;Holm;idah;Maja;Holm;maja@nordby.example\n")

    assert report.counts == {"people left": 2, "memberships ended": 1, "guardians ended": 1}
    assert "Oskar Bech" not in names(world)
    assert "Freja Test" in names(world)
    assert not t.Person.get(t.Person.email == "emil@nordby.example").active


def test_many_leave_by_a_list_too(world: World) -> None:
    listed(world, LIST)

    key, report = listed(world, f"{HEAD}\nOskar;Bech;oskb;;;\n")

    assert report.many_leave
    assert kept.roster(world.owner, key).state == "applied"


def test_a_list_names_whom_a_page_has_made_by_name(world: World) -> None:
    _, report = listed(world, "fornavn;efternavn\nFreja;Test\n")

    assert report.changes_nothing


def test_teachers_may_be_listed(world: World) -> None:
    listed(world, "fornavn;efternavn;rolle\nIda;Holm;kontaktlærer\nBo;Lund;lærer\n")

    roles = {one.role for one in t.Membership.select().where(t.Membership.from_roster)}
    assert roles == {"contact_teacher", "subject_teacher"}


def test_only_whoever_administers_the_school_brings_a_list(world: World) -> None:
    for person in (world.erik, world.dorte, world.mette, world.freja):
        with pytest.raises(NotAllowed):
            rosters.bring_in_class(person, world.class_b.id, b"", "5b.csv")
    with pytest.raises(NotFound):
        rosters.bring_in_class(world.rita, world.team.id, b"", "5b.csv")
    with pytest.raises(NotFound):
        rosters.bring_in_class(world.rita, world.far.class_f.id, b"", "6f.csv")


def faults_of(content: str | bytes) -> list[BadRow]:
    faults = Faults()
    try:
        class_list.read(content.encode() if isinstance(content, str) else content, faults)
    except NotARoster as why:
        return list(why.faults)
    return list(faults.told())


@pytest.mark.parametrize(
    ("content", "line", "fault"),
    [
        ("", 0, "no_rows"),
        ("fornavn;brugernavn\nIda;idah\n", 1, "missing_column"),
        ("fornavn;efternavn;cpr\nIda;Holm;1\n", 1, "unknown_column"),
        ("fornavn;efternavn;fornavn\nIda;Holm;1\n", 1, "column_twice"),
        ("fornavn;efternavn\nIda;\n", 2, "empty"),
        ("fornavn;efternavn\nIda;Holm;1\n", 2, "wrong_width"),
        ("fornavn;efternavn;e-mail\nIda;Holm;ida\n", 2, "not_an_address"),
        ("fornavn;efternavn;rolle\nIda;Holm;leder\n", 2, "not_allowed"),
        ("fornavn;efternavn;brugernavn\nIda;Holm;x\nBo;Lund;x\n", 3, "user_name_twice"),
        ("fornavn;efternavn;brugernavn\nIda;Holm;x\nIda;Holm;\n", 3, "name_twice"),
        (f"{HEAD}\nIda;Holm;x;Maja;;\n", 2, "empty"),
        (f"{HEAD}\nIda;Holm;x;Maja;Holm;\n", 2, "empty"),
        (f"fornavn;efternavn\n{'a' * 300};Holm\n", 2, "too_long"),
        ("fornavn;efternavn\nI\x07a;Holm\n", 2, "not_printable"),
        ('fornavn;efternavn\nIda;"Holm\n', 2, "not_csv"),
        ("fornavn;efternavn\nS\xf8ren;Holm\n".encode("latin-1"), 2, "not_utf8"),
        (b"PK\x03\x04 no workbook", 0, "not_a_workbook"),
        ("fornavn;efternavn\n" + "Ida;Holm\n" * 600, 502, "too_many_rows"),
    ],
)
def test_damage_is_named(content: str | bytes, line: int, fault: str) -> None:
    found = faults_of(content)

    assert (line, fault) in {(one.line, one.fault) for one in found}
    assert len({one.line for one in found}) == 1


def test_a_workbook_tells_its_lines(world: World) -> None:
    rows = [("fornavn", "efternavn"), ("Ida", "Holm"), ("", ""), ("Bo", "")]

    (bad,) = faults_of(workbook(rows))

    assert (bad.line, bad.fault, bad.column) == (4, "empty", "family name")
