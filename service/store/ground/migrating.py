"""Bring the tables up to date: a copy first, then step by step, then every reference is checked."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from peewee import SqliteDatabase
from playhouse.migrations import Runner

from service.errors import ConfigError
from service.store.ground.database import connect_to

STEPS = Path(__file__).parents[1] / "migrations"


def migrate(url: str) -> list[str]:
    """Apply what is not applied yet. Returns the names of the steps.

    Runs outside any transaction of ours: inside one, SQLite keeps foreign keys on while a table
    is rebuilt, and every child row that cascades would go.
    """
    database = connect_to(url)
    database.connect()
    try:
        runner = Runner(database, str(STEPS))
        pending = [one for one in runner.status() if not one.applied]
        if pending and isinstance(database, SqliteDatabase):
            _copy(Path(database.database))
        applied = list(runner.up())
        if isinstance(database, SqliteDatabase):
            _check_references(database)
        return applied
    finally:
        database.close_all()  # the pool, too: what is migrated may be copied or dropped at once


def _copy(file: Path) -> None:
    """A safe copy beside the file, unless there is nothing in it yet."""
    with sqlite3.connect(file) as source:
        if not source.execute("SELECT 1 FROM sqlite_master").fetchone():
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        with sqlite3.connect(file.with_name(f"{file.name}.before-{stamp}")) as target:
            source.backup(target)


def _check_references(database: SqliteDatabase) -> None:
    cursor = database.execute_sql(  # type: ignore[no-untyped-call]  # peewee types no statements
        "PRAGMA foreign_key_check"
    )
    broken = cursor.fetchall()
    if broken:
        raise ConfigError(f"rows point at nothing after migrating: {broken[:5]}; use the copy")
