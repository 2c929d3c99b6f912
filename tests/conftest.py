"""What tests stand on: a real database of each kind, the small school, and browsers."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from time import time

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import settings
from jinja2 import FileSystemBytecodeCache
from werkzeug.routing import Rule

from service.app import create_app, work_on
from service.config import Config
from service.store import definitions, migrating
from service.store.ground import database
from service.store.people import Person
from tests.running import postgres
from tests.running.postgres import Postgres
from tests.school import world as small_school
from tests.school.world import World

# how long an example takes is the machine's matter; `make bench` measures
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

SECRET_KEY = "test-secret-key-0123456789-0123456789"
CODE_KEY = "test-code-key-0123456789-0123456789"


def config(database_url: str) -> Config:
    return Config(SECRET_KEY, CODE_KEY, database_url, testing=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where nobody looks, a test that is left out is a test that fails."""
    report = yield
    if report.skipped and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped: {report.longrepr}"
    return report


@pytest.fixture(scope="session", autouse=True)
def _no_power_is_lost_here() -> None:
    """Waiting for the disk would be most of the test run."""
    database.PRAGMAS["synchronous"] = "off"


@pytest.fixture(scope="session", autouse=True)
def _addresses_are_compiled_once() -> None:
    """Every app compiles the same few hundred rules; doing so was most of what an app costs."""
    compiled: dict[tuple[object, ...], Callable[..., tuple[str, str]]] = {}
    compile_ = Rule._compile_builder

    def once(rule: Rule, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
        key = (append_unknown, *rule._trace, repr(rule.defaults), *sorted(rule.arguments))
        if key not in compiled:
            compiled[key] = compile_(rule, append_unknown)
        return compiled[key]

    Rule._compile_builder = once  # type: ignore[assignment,method-assign]


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


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgres]:
    """A real server, started by the first test that wants one."""
    with postgres.running() as server:
        yield server


@pytest.fixture
def postgresql_url(postgresql: Postgres) -> str:
    return postgresql.emptied()


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """SQLite; tests of what the database does for us take both kinds (`on_both`)."""
    return sqlite_url


@pytest.fixture(params=["sqlite", "postgresql"])
def on_both(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, once of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> FileSystemBytecodeCache:
    """Every app reads its templates anew; compiled once, that costs next to nothing."""
    return FileSystemBytecodeCache(str(tmp_path_factory.mktemp("templates")))


@pytest.fixture(scope="session")
def house(templates: FileSystemBytecodeCache) -> Flask:
    """The app of most tests: making one is half of what a small test costs."""
    app = create_app(config("sqlite:///:memory:"))
    app.jinja_env.bytecode_cache = templates
    app.config["WTF_CSRF_ENABLED"] = False  # test_requests.py has it on
    return app


@pytest.fixture
def app(house: Flask, database_url: str) -> Iterator[Flask]:
    work_on(house, config(database_url))
    as_built = dict(house.config)
    with database.connected():
        yield house
    house.config.update(as_built)  # what a test has changed
    database.database.close_all()


@pytest.fixture(scope="session")
def password_hash() -> str:
    """argon2id of everybody's password, made once and cheaply: only logging in looks at it."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(small_school.PASSWORD)


@pytest.fixture
def world(app: Flask, password_hash: str) -> World:
    return small_school.build(password_hash)


@pytest.fixture
def client_of(app: Flask) -> Callable[[Person], FlaskClient]:
    """A browser in which this person is logged in."""

    def log_in(person: Person) -> FlaskClient:
        client = app.test_client()
        with client.session_transaction() as session:
            session["_user_id"] = small_school.login_key(person)
            session["_fresh"] = True
            session["until"] = int(time()) + 3600
            if person.by_code:
                session["by_code"] = True
        return client

    return log_in


@pytest.fixture(scope="session")
def shipped() -> None:
    definitions.use(())
