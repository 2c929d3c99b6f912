"""What tests stand on: a real database of each kind, the small school, and browsers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.app import create_app
from service.config import Config
from service.store import database, definitions, migrating
from service.store.people import Person
from tests import world as small_school
from tests.world import World

KEYS = {"secret_key": "test-secret-key-0123456789-0123456789", "code_key": "test-code-key-0123456789"}


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A migrated SQLite file, made once and copied for every test."""
    file = tmp_path_factory.mktemp("empty") / "empty.db"
    migrating.migrate(f"sqlite:///{file}")
    return file.read_bytes()


@pytest.fixture
def sqlite_url(tmp_path: Path, empty_sqlite: bytes) -> str:
    file = tmp_path / "test.db"
    file.write_bytes(empty_sqlite)
    return f"sqlite:///{file}"


@pytest.fixture
def app(sqlite_url: str) -> Iterator[Flask]:
    app = create_app(Config(**KEYS, database_url=sqlite_url, testing=True))
    app.config["WTF_CSRF_ENABLED"] = False  # test_requests.py has it on
    with database.connected():
        yield app


@pytest.fixture
def world(app: Flask) -> World:
    return small_school.build()


@pytest.fixture
def client_of(app: Flask) -> Callable[[Person], FlaskClient]:
    """A browser in which this person is logged in."""

    def log_in(person: Person) -> FlaskClient:
        client = app.test_client()
        with client.session_transaction() as session:
            session["_user_id"] = f"login-{person.given_name}"
            session["_fresh"] = True
            if person.by_code:
                session["by_code"] = True
        return client

    return log_in


@pytest.fixture(scope="session")
def shipped() -> None:
    definitions.use(())
