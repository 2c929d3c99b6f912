"""A refusal has a calm page; a lost database loses nothing that was saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import errors
from service.store import responses
from service.store.ground import database
from service.store.people import Person
from service.web.ground.faces import FACES
from tests.running.postgres import Postgres
from tests.school.deeds import begin, filled, save
from tests.school.world import PASSWORD, World

ClientOf = Callable[[Person], FlaskClient]
# These never reach the table: they are caught where they are shown, or end a command.
SHOWN_ELSEWHERE = {
    errors.BackupRefused,
    errors.ConfigError,
    errors.DemoRefused,
    errors.NameTaken,
    errors.FoundingRefused,
    errors.NoRound,
    errors.NotComplete,
    errors.NotLoggedIn,
    errors.WrongCode,
}


def test_every_refusal_has_a_face() -> None:
    refusals = set(errors.ServiceError.__subclasses__())

    assert refusals == (set(FACES) & refusals) | SHOWN_ELSEWHERE
    assert not set(FACES) & SHOWN_ELSEWHERE


def posts(client: FlaskClient, draft: UUID) -> list[int]:
    """The statuses of what a student may do, with every page calm."""
    replies = [
        client.get("/"),
        client.get(f"/responses/{draft}"),
        client.post(f"/responses/{draft}/sections/when_hard", data={"q-try_first": "not_yet"}),
        client.post(f"/responses/{draft}/send", data={"key": str(draft)}),
        client.post("/language", data={"language": "sv"}),
        client.post("/login", data={"username": "carl", "password": PASSWORD}),
    ]
    for reply in replies:
        assert "Traceback" not in reply.text
        assert "sqlite" not in reply.text.lower()
        assert "psycopg" not in reply.text.lower()
        assert "<h1>" in reply.text
        assert reply.headers["Cache-Control"] == "no-store"
    return [reply.status_code for reply in replies]


@pytest.fixture
def draft(world: World) -> UUID:
    found = begin(world, world.anna, "start-up")
    save(world.anna, found, filled("start-up"))
    return found


def test_healthy_and_ready(app: Flask) -> None:
    client = app.test_client()

    assert client.get("/healthz").text == "ok"
    assert client.get("/readyz").status_code == 200


def test_a_file_that_is_gone_is_a_calm_page(
    app: Flask, client_of: ClientOf, world: World, draft: UUID, tmp_path: Path
) -> None:
    anna = client_of(world.anna)
    there = database.database.obj
    database.database.close_all()
    database.use(f"sqlite:///{tmp_path}/elsewhere/gone.db")

    assert posts(anna, draft) == [503] * 6
    assert app.test_client().get("/healthz").status_code == 200

    database.database.close_all()
    database.database.initialize(there)
    assert responses.response(world.owner, draft).document == filled("start-up")
    assert anna.get("/").status_code == 200


def test_a_file_that_cannot_be_opened_is_not_ready(app: Flask, tmp_path: Path) -> None:
    database.database.close_all()
    (tmp_path / "folder.db").mkdir()
    database.use(f"sqlite:///{tmp_path}/folder.db")
    client = app.test_client()

    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503
    assert client.get("/code").status_code == 503


def test_a_database_without_tables_is_not_ready(app: Flask, tmp_path: Path) -> None:
    database.database.close_all()
    database.use(f"sqlite:///{tmp_path}/empty.db")

    assert app.test_client().get("/readyz").status_code == 503


class TestPostgreSQL:
    @pytest.fixture
    def database_url(self, postgresql_url: str) -> str:
        return postgresql_url

    def test_a_server_that_is_away_is_a_calm_page_and_comes_back(
        self, app: Flask, client_of: ClientOf, world: World, draft: UUID, postgresql: Postgres
    ) -> None:
        anna = client_of(world.anna)
        assert anna.get("/").status_code == 200

        with postgresql.away():
            statuses = posts(anna, draft)
            ready = anna.get("/readyz").status_code
            health = anna.get("/healthz").status_code

        assert statuses == [503] * 6
        assert (health, ready) == (200, 503)
        assert [anna.get(path).status_code for path in ("/", "/readyz")] == [200, 200]
        assert responses.response(world.owner, draft).document == filled("start-up")


def test_a_mistake_of_ours_is_a_calm_page_too(
    app: Flask, client_of: ClientOf, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_person: Person) -> None:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr("service.actions.tasks.of_student", broken)
    reply = client_of(world.anna).get("/")

    assert reply.status_code == 500
    assert "a secret" not in reply.text
    assert "<h1>" in reply.text


def test_a_reading_that_cannot_be_logged_is_not_shown(
    client_of: ClientOf, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise errors.NotRecorded("conversation")

    for how in ("add_each", "add_all"):
        monkeypatch.setattr(f"service.store.administration.readings.{how}", broken)
    carl = client_of(world.carl)
    replies = [
        carl.get(f"/students/{world.anna.id}{page}") for page in ("", "/conversation", "/after")
    ]

    assert [reply.status_code for reply in replies] == [503] * 3
    assert not [one for one in replies if "Anna" in one.text.partition("<main")[2]]


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_a_page_that_only_shows_takes_nothing(
    client_of: ClientOf, world: World, method: str
) -> None:
    reply = getattr(client_of(world.anna), method)("/folder")

    assert reply.status_code == 404
    assert "<h1>" in reply.text


def test_an_address_that_is_not_ours(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.anna).get("/wp-admin/<script>")

    assert reply.status_code == 404
    assert "<script>" not in reply.text.partition("<main")[2]


def test_what_cannot_be_found_is_the_same_for_all(app: Flask, world: World) -> None:
    assert app.test_client().get("/nothing").status_code == 404
