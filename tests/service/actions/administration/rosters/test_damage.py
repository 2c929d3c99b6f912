"""Each kind of damage is named with its file, its line and what would be right."""

from __future__ import annotations

import pytest

from service.actions.administration.rosters import BadRow
from service.actions.administration.rosters.faults import Faults, NotARoster
from service.actions.administration.rosters.oneroster.columns import ORDER
from service.actions.administration.rosters.oneroster.reading import read
from service.web.administration.roster_words import FAULTS, plain_fault
from tests.school.district import (
    COLUMNS,
    MODIFIED,
    ROLES_1_2,
    USERS_1_1,
    USERS_1_2,
    delta,
    district,
    zipped,
)
from tests.service.actions.administration.rosters.damage import DAMAGES, Damage


def faults_of(content: bytes) -> list[BadRow]:
    faults = Faults()
    try:
        read(content, faults)
    except NotARoster as why:
        return list(why.faults)
    return list(faults.told())


def test_the_columns_are_those_of_the_standard() -> None:
    assert dict(ORDER["1.1"]) == {**COLUMNS, "users": USERS_1_1}
    assert dict(ORDER["1.2"]) == {**COLUMNS, "users": USERS_1_2, "roles": ROLES_1_2}


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_a_sound_file_has_no_fault(version: str) -> None:
    assert faults_of(district(schools=2, version=version).zipped()) == []


def test_a_mark_of_utf_8_and_columns_of_a_maker_are_welcome() -> None:
    of = district()
    of.columns["orgs"] = (*of.columns["orgs"], "metadata.kommunekode")
    members = {name: b"\xef\xbb\xbf" + content for name, content in of.members().items()}

    assert faults_of(zipped(members)) == []


def test_thirty_kinds_and_more() -> None:
    assert len(DAMAGES) >= 50
    assert len({one.fault for one in DAMAGES}) >= 25


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.name)
def test_damage_is_named(damage: Damage) -> None:
    found = faults_of(damage.spoil())

    named = [(one.file, one.line, one.fault, one.column) for one in found]
    assert (damage.file, damage.line, damage.fault, damage.column) in named
    assert any(damage.right in one.right for one in found if one.fault == damage.fault)
    assert all(plain_fault(one) for one in found)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.name)
def test_one_damage_is_one_fault(damage: Damage) -> None:
    """What follows from it is not told as well; a missing header names its columns."""
    assert len({(one.file, one.line) for one in faults_of(damage.spoil())}) == 1


def test_every_fault_has_words_and_no_name_stands_in_them() -> None:
    of = district()
    of.change("users", "s1-k0-e0", email="ida", givenName="Ida\x00", username="")

    found = faults_of(of.zipped())

    assert {one.fault for one in found} == {"not_an_address", "not_printable", "empty"}
    assert "Ida" not in "".join(map(plain_fault, found))
    assert {one.fault for one in DAMAGES} <= set(FAULTS)


def test_every_bad_row_is_told_at_once() -> None:
    of = district()
    of.change("users", "s1-k0-e0", role="elev")
    of.change("users", "s1-k0-e1", role="elev")
    of.change("orgs", "s1", type="skole")

    assert [(one.file, one.line) for one in faults_of(of.zipped())] == [
        ("orgs.csv", 3), ("users.csv", 3), ("users.csv", 5),
    ]  # fmt: skip


def test_far_too_many_faults_end_the_reading() -> None:
    of = district(classes=40, students=30)
    for row in of.files["users"]:
        row["enabledUser"] = "ja"

    found = faults_of(of.zipped())

    assert len(found) == 2001
    assert found[-1].fault == "too_many_faults"


def test_a_line_counts_the_lines_inside_quotes() -> None:
    of = district()
    of.change("courses", "s1-hjem", courseCode="a\nb\nc")
    of.change("courses", "s1-dansk", orgSourcedId="")

    (bad,) = faults_of(of.zipped())

    assert (bad.file, bad.line, bad.column) == ("courses.csv", 5, "orgSourcedId")


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"status": ""}, "not_allowed"),
        ({"status": "deleted"}, "not_allowed"),
        ({"dateLastModified": ""}, "not_a_moment"),
        ({"dateLastModified": "2026-08-10"}, "not_a_moment"),
    ],
)
def test_a_delta_says_what_is_active_and_since_when(cells: dict[str, str], fault: str) -> None:
    row = {**district().row("orgs", "s1"), **cells}

    (bad,) = faults_of(delta(orgs=[row]).zipped())

    assert (bad.file, bad.line, bad.fault) == ("orgs.csv", 2, fault)


def test_a_delta_may_be_of_one_file_alone() -> None:
    row = {**district().row("orgs", "s1"), "dateLastModified": MODIFIED}

    assert faults_of(delta(orgs=[row]).zipped()) == []
