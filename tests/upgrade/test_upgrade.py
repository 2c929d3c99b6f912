"""Databases as each release left them: brought up to date, counted, verified and opened."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from time import time

import pytest

from service import actions
from service.app import create_app
from service.config import Config
from service.store import migrating, people
from service.store.ground import database

LEFT = sorted(Path(__file__).parent.glob("*.sql"))
KEYS = {
    "secret_key": "upgrade-secret-key-0123456789-012",
    "code_key": "upgrade-code-key-0123456789-01234",
}


def counted(file: Path) -> dict[str, int]:
    """How many rows there are in each table."""
    with sqlite3.connect(file) as known:
        names = [
            name for (name,) in known.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: known.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in names
            if name != "schema_migration"
        }


@pytest.fixture(params=LEFT, ids=lambda path: path.stem)
def left(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = tmp_path / "left.db"
    with sqlite3.connect(file) as old:
        old.executescript(request.param.read_text())
    return file


def test_nothing_is_lost_and_the_releases_still_stand(left: Path) -> None:
    before = counted(left)

    migrating.migrate(f"sqlite:///{left}")

    after = counted(left)
    assert {name: after[name] for name in before} == before
    assert before["release"] > 0

    app = create_app(Config(**KEYS, database_url=f"sqlite:///{left}", testing=True))
    with database.connected():
        assert actions.releases.verify() == ()
        alma = people.account_named("alma")
        assert alma is not None
    client = app.test_client()
    with client.session_transaction() as session:
        session["_user_id"] = alma.login_key
        session["until"] = int(time()) + 60
        session["_fresh"] = True
    assert "Alma" in client.get("/").text
    assert client.get("/folder").status_code == 200
