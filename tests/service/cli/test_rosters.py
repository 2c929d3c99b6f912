"""The command that brings in a roster."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from service.store import rosters, tables as t
from tests.school.district import District, district
from tests.school.world import World


@pytest.fixture
def of() -> District:
    return district(students=5)


def imported(app: Flask, file: Path, *more: str) -> Result:
    args = ["roster", "import", str(file), "--owner", "Nordby Kommune", *more]
    return app.test_cli_runner().invoke(args=args)


def test_a_roster_is_brought_in_twice(
    app: Flask, world: World, of: District, tmp_path: Path
) -> None:
    file = tmp_path / "nordby.zip"
    file.write_bytes(of.zipped())

    first = imported(app, file)
    second = imported(app, file)

    assert (first.exit_code, second.exit_code) == (0, 0), first.output + second.output
    assert "22 people added" in first.output
    assert "applied" in first.output
    assert "nothing to change" in second.output
    assert t.Person.select().where(t.Person.roster_id.is_null(False)).count() == 22


def test_a_dry_run_changes_nothing(app: Flask, world: World, of: District, tmp_path: Path) -> None:
    file = tmp_path / "nordby.zip"
    file.write_bytes(of.zipped())

    found = imported(app, file, "--dry-run")

    assert found.exit_code == 0
    assert "22 people added" in found.output
    assert t.Person.select().where(t.Person.roster_id.is_null(False)).count() == 0
    assert [one.state for one in rosters.every(world.owner)] == ["dropped"]


def test_bad_rows_are_told_like_a_compiler_does(
    app: Flask, world: World, of: District, tmp_path: Path
) -> None:
    of.change("users", "s1-k0-e0", role="elev")
    file = tmp_path / "nordby.zip"
    file.write_bytes(of.zipped())

    found = imported(app, file)

    assert found.exit_code == 1
    assert "users.csv:3: “role” says “elev”. It may be: administrator, aide" in found.output
    assert "1 to mend" in found.output


def test_many_leave_only_when_it_is_said(
    app: Flask, world: World, of: District, tmp_path: Path
) -> None:
    file = tmp_path / "nordby.zip"
    file.write_bytes(of.zipped())
    imported(app, file)
    of.files["enrollments"] = of.files["enrollments"][:5]
    file.write_bytes(of.zipped())

    refused = imported(app, file)
    done = imported(app, file, "--yes-many-leave")

    assert (refused.exit_code, done.exit_code) == (1, 0), refused.output + done.output
    assert "--yes-many-leave" in refused.output
    assert "people left" in done.output


def test_the_list_of_a_class(app: Flask, world: World, tmp_path: Path) -> None:
    file = tmp_path / "5b.csv"
    file.write_text("fornavn;efternavn\nIda;Holm\n", encoding="utf-8")

    found = imported(app, file, "--school", "Nordskolen", "--class", "5.b")
    nobodys = imported(app, file, "--school", "Nordskolen", "--class", "9.x")

    assert found.exit_code == 0, found.output
    assert t.Person.get(t.Person.family_name == "Holm").given_name == "Ida"
    assert nobodys.exit_code == 1
    assert "0 classes are called 9.x" in nobodys.output
