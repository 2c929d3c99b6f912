"""The commands that an operator runs, and how they end."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskCliRunner

from questionnaires import DEFINITIONS
from service import actions
from service.app import create_app
from service.store import tables as t
from service.store.ground import database
from tests.conftest import config
from tests.school.deeds import give_all, last_day_was
from tests.school.world import World

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(app: Flask) -> FlaskCliRunner:
    return app.test_cli_runner()


def test_a_definition_in_order_is_said_to_be(run: FlaskCliRunner) -> None:
    files = [str(file) for file in sorted(DEFINITIONS.glob("*/1.json"))]

    found = run.invoke(args=["questionnaires", "check", *files])

    assert found.exit_code == 0, found.output
    assert found.output.count("in order") == len(files)


def test_every_mistake_of_every_file_is_named(run: FlaskCliRunner, tmp_path: Path) -> None:
    whole = json.loads((DEFINITIONS / "start-up/1.json").read_text())
    first = {**whole, "respondent": "king", "keep_months": -1}
    second = {**whole, "sections": []}
    files = []
    for name, definition in (("first", first), ("second", second)):
        (tmp_path / name).mkdir()
        files.append(tmp_path / name / "1.json")
        files[-1].write_text(json.dumps(definition))

    found = run.invoke(args=["questionnaires", "check", *map(str, files)])

    assert found.exit_code == 1
    for said in (
        "first/1.json: respondent",
        "first/1.json: keep_months",
        "second/1.json: sections",
    ):
        assert said in found.output


def test_a_file_that_is_no_definition_is_named(run: FlaskCliRunner, tmp_path: Path) -> None:
    file = tmp_path / "broken" / "1.json"
    file.parent.mkdir()
    file.write_text("{")

    found = run.invoke(args=["questionnaires", "check", str(file), str(tmp_path / "gone/1.json")])

    assert found.exit_code == 1
    assert "broken/1.json" in found.output
    assert "gone/1.json" in found.output
    assert "Traceback" not in found.output


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    """What the school has published, and the next version that Signe is writing."""
    old, new = tmp_path / "ours/1.json", tmp_path / "ours/2.json"
    old.parent.mkdir()
    for file in (old, new):
        file.write_text((DEFINITIONS / "start-up/1.json").read_text())
    return old, new


def edit(file: Path, found: str, better: str) -> None:
    content = file.read_text()
    assert content.count(found) >= 1
    file.write_text(content.replace(found, better, 1))


def test_a_new_wording_breaks_nothing(run: FlaskCliRunner, versions: tuple[Path, Path]) -> None:
    old, new = versions
    edit(new, '"Sådan lærer jeg lige nu"', '"Sådan lærer jeg"')

    found = run.invoke(args=["questionnaires", "check", str(old), str(new)])

    assert found.exit_code == 0, found.output
    assert "changes besides:\n  title: worded anew in da\n" in found.output


def test_two_versions_that_are_the_same_differ_in_nothing(
    run: FlaskCliRunner, versions: tuple[Path, Path]
) -> None:
    found = run.invoke(args=["questionnaires", "check", *map(str, versions)])

    assert found.exit_code == 0, found.output
    assert "nothing differs" in found.output


def test_what_breaks_a_trend_is_told_before_the_rest_and_ends_with_one(
    run: FlaskCliRunner, versions: tuple[Path, Path]
) -> None:
    old, new = versions
    edit(new, '"Sådan lærer jeg lige nu"', '"Sådan lærer jeg"')
    edit(new, '"reversed": true', '"reversed": false')

    found = run.invoke(args=["questionnaires", "check", str(old), str(new)])

    assert found.exit_code == 1
    assert "(give_up): the scores are turned the other way" in found.output
    breaking, _, others = found.output.partition("changes besides:")
    assert "breaks a trend or a promise:" in breaking
    assert "title: worded anew in da" in others


def test_two_questionnaires_of_different_names_are_not_compared(run: FlaskCliRunner) -> None:
    files = [str(DEFINITIONS / name / "1.json") for name in ("start-up", "judgement")]

    found = run.invoke(args=["questionnaires", "check", *files])

    assert found.exit_code == 0, found.output
    assert found.output.count("\n") == 2


def test_who_writes_a_questionnaire_needs_no_secrets() -> None:
    file = DEFINITIONS / "start-up/1.json"
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "questionnaires", "check", file]

    found = subprocess.run(
        command, env={"DEFINITIONS": ""}, cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (found.returncode, found.stderr) == (0, "")
    assert "in order" in found.stdout


def test_rounds_whose_last_day_has_passed_are_closed(run: FlaskCliRunner, world: World) -> None:
    give_all(world, world.students())
    last_day_was(world, days_ago=1)

    first, second = (run.invoke(args=["rounds", "close"]) for _ in range(2))

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "November" in first.output
    assert str(world.round) in first.output
    assert str(world.far.round) not in first.output
    assert second.output == ""
    assert t.Release.select().count() == 1


def test_releases_that_say_what_was_counted_are_verified(run: FlaskCliRunner, world: World) -> None:
    give_all(world, world.students())
    actions.rounds.close(world.dorte, world.round)

    assert run.invoke(args=["releases", "verify"]).exit_code == 0


def test_a_release_that_differs_ends_with_one(run: FlaskCliRunner, world: World) -> None:
    give_all(world, world.students())
    actions.rounds.close(world.dorte, world.round)
    t.Response.delete().where(t.Response.person == world.anna.id).execute()

    found = run.invoke(args=["releases", "verify"])

    assert found.exit_code == 1
    assert str(t.Release.get().id) in found.output


@pytest.fixture
def new_house(tmp_path: Path) -> Iterator[FlaskCliRunner]:
    """A service whose database is not there yet."""
    url = f"sqlite:///{tmp_path}/new/house.db"
    yield create_app(config(url)).test_cli_runner()
    database.database.close_all()


def test_migrating_twice_migrates_once(new_house: FlaskCliRunner) -> None:
    first, second = (new_house.invoke(args=["db", "migrate"]) for _ in range(2))

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "0001" in first.output
    assert second.output == ""


def test_retention_tells_first_and_then_deletes(run: FlaskCliRunner, world: World) -> None:
    give_all(world, world.students())
    actions.rounds.close(world.dorte, world.round)
    long_ago = t.Round.update(closed_at=datetime(2020, 1, 1, tzinfo=UTC))
    long_ago.where(t.Round.id == world.round).execute()

    told = run.invoke(args=["retention", "run", "--dry-run"])
    assert "12 answers to start-up" in told.output
    assert t.Response.select().count() == 12
    done = run.invoke(args=["retention", "run"])

    assert done.output == told.output
    assert t.Response.select().count() == 0
    assert run.invoke(args=["retention", "run"]).output == ""
    assert run.invoke(args=["releases", "verify"]).exit_code == 0
