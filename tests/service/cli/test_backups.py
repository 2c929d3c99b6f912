"""A school in a file, and back: nothing is lost, and who was erased since stays erased."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient, FlaskCliRunner

from service import actions
from service.app import create_app
from service.store import people, tables as t
from service.store.administration import erasures
from service.store.ground.database import connected, database
from service.store.people import Person
from tests.conftest import CODE_KEY, config
from tests.running.postgres import TOOLS
from tests.school.lived import lived_in
from tests.school.world import World
from tests.service.store.test_owners import everything

ClientOf = Callable[[Person], FlaskClient]


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def app(database_url: str) -> Iterator[Flask]:
    """Of its own, because commands of the database know its address."""
    with_commands = create_app(config(database_url))
    with connected():
        yield with_commands
    database.close_all()


@pytest.fixture
def run(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FlaskCliRunner:
    monkeypatch.setenv("PATH", str(TOOLS), prepend=":")
    erasures.use(tmp_path / "erasures.jsonl", CODE_KEY)
    return app.test_cli_runner()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "monday.backup"


@pytest.fixture
def backed_up(run: FlaskCliRunner, world: World, file: Path) -> World:
    """On Monday there was a backup."""
    lived_in(world)
    file.parent.mkdir()
    done = run.invoke(args=["backup", str(file)])
    assert done.exit_code == 0, done.output
    return world


def without_keys() -> list[list[str]]:
    """All rows, apart from the keys of sessions."""
    with connected():
        t.Person.update(login_key=t.Person.id.cast("text")).execute()
        return everything()


def test_everything_comes_back(run: FlaskCliRunner, backed_up: World, file: Path) -> None:
    """But for mails that waited then: they were sent or called back since."""
    with connected():
        assert t.Letter.delete().where(t.Letter.sent_at.is_null()).execute()
    before = without_keys()
    with connected():
        t.Goal.update(text="Noget andet").execute()
        t.Response.delete().execute()

    done = run.invoke(args=["restore", str(file), "--replace"])

    assert done.exit_code == 0, done.output
    assert without_keys() == before


def test_nobody_is_logged_in_afterwards(
    run: FlaskCliRunner, client_of: ClientOf, backed_up: World, file: Path
) -> None:
    carl = client_of(backed_up.carl)
    assert carl.get("/").status_code == 200

    run.invoke(args=["restore", str(file), "--replace"])

    assert carl.get("/").status_code == 302
    with connected():
        keys = [one.login_key for one in t.Person.select()]
        assert len(set(keys)) == len(keys)
        assert all(len(key) >= 32 for key in keys)


def test_who_was_erased_on_tuesday_stays_erased(
    run: FlaskCliRunner, backed_up: World, file: Path
) -> None:
    world = backed_up
    with connected():
        with database.atomic():
            actions.erasure.person(world.owner, world.anna.id, world.carl.owner.today())
        assert not named_anywhere("Anna", world.anna)

    done = run.invoke(args=["restore", str(file), "--replace"])

    assert done.exit_code == 0, done.output
    assert "erased again" in done.output
    with connected():
        assert not named_anywhere("Anna", world.anna)
        assert people.person(world.owner, world.bo.id).given_name == "Bo"
        assert actions.releases.verify() == ()


def named_anywhere(name: str, person: Person) -> bool:
    found = "\n".join(row for rows in everything() for row in rows)
    # the trail keeps a pseudonym that nothing leads from to anybody any more
    return any(word in found for word in (name, str(person.id)))


def test_a_backup_is_for_its_owners_eyes_and_is_written_over_by_none(
    run: FlaskCliRunner, backed_up: World, file: Path
) -> None:
    before = file.read_bytes()
    again = run.invoke(args=["backup", str(file)])

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert again.exit_code == 1
    assert "another file" in again.output
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_database_that_is_there_is_not_replaced_by_mistake(
    run: FlaskCliRunner, backed_up: World, file: Path
) -> None:
    before = without_keys()
    done = run.invoke(args=["restore", str(file)])

    assert done.exit_code == 1
    assert "--replace" in done.output
    assert without_keys() == before


def test_what_was_there_before_is_written_beside(
    run: FlaskCliRunner, backed_up: World, file: Path
) -> None:
    with connected():
        t.Goal.update(text="Siden i mandags").execute()
    run.invoke(args=["restore", str(file), "--replace"])
    (beside,) = [one for one in file.parent.iterdir() if one != file]

    run.invoke(args=["restore", str(beside), "--replace"])

    with connected():
        assert {one.text for one in t.Goal.select()} == {"Siden i mandags"}


@pytest.mark.parametrize("damage", ["nothing", "words", "half", "most", "gone"])
def test_a_file_that_is_damaged_replaces_nothing(
    run: FlaskCliRunner, backed_up: World, file: Path, damage: str
) -> None:
    before, whole = without_keys(), file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        left = {"nothing": b"", "words": b"words", "half": whole[: len(whole) // 7]}
        left["most"] = whole[: len(whole) * 9 // 10]
        file.write_bytes(left[damage])

    done = run.invoke(args=["restore", str(file), "--replace"])

    assert done.exit_code == 1
    assert "Traceback" not in done.output
    assert without_keys() == before


def test_a_backup_of_the_other_kind_is_named(
    run: FlaskCliRunner, backed_up: World, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.backup"
    if file.read_bytes().startswith(b"PGDMP"):
        with closing(sqlite3.connect(other)) as made:
            made.execute("CREATE TABLE person (id)")
    else:
        other.write_bytes(b"PGDMP and more")

    done = run.invoke(args=["restore", str(other), "--replace"])

    assert done.exit_code == 1
    assert "another kind" in done.output


def test_without_its_tools_postgresql_says_what_is_missing(
    app: Flask, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on_both: str
) -> None:
    if on_both.startswith("sqlite"):
        return  # it copies itself
    monkeypatch.setenv("PATH", str(tmp_path))

    done = app.test_cli_runner().invoke(args=["backup", str(tmp_path / "a.backup")])

    assert done.exit_code == 1
    assert "pg_dump is not there" in done.output
