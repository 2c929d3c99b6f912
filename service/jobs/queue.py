"""The queue: a file beside a SQLite database, a schema of its own in PostgreSQL.

Beside, because a queue that shares the database's one write lock makes people wait; in a schema
of its own, because its tables are huey's and no migration of ours knows them. Of huey's storages
these two need nothing that is not there already, and PostgreSQL wakes the worker itself.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import psycopg
from huey import Huey, PostgresHuey, SqliteHuey
from huey.registry import Message
from huey.serializer import Serializer

SCHEMA = "jobs"


class Plain(Serializer):  # type: ignore[misc]  # huey has no types
    """JSON: whoever can write into the queue still cannot have the worker run what they like."""

    def _serialize(self, data: Any) -> bytes:
        return json.dumps(data).encode()

    def _deserialize(self, data: bytes) -> Any:
        return Message(*json.loads(bytes(data)))


def opened(database_url: str) -> Huey:
    """The queue of this database. Nothing is connected yet: the service starts without it."""
    settings = {"results": False, "serializer": Plain(), "create_tables": False}
    if database_url.startswith("sqlite"):
        return SqliteHuey(SCHEMA, filename=str(file_beside(database_url)), **settings)
    return PostgresHuey(SCHEMA, connection=lambda: _connect(database_url), **settings)


def file_beside(database_url: str) -> Path:
    """Where the queue of a SQLite database lies."""
    return Path(database_url.removeprefix("sqlite:///").partition("?")[0]).with_suffix(".jobs.db")


def _connect(database_url: str) -> psycopg.Connection[Any]:
    connection = psycopg.connect(database_url, autocommit=True)
    # asked first: creating one needs a right that an account may lack once the schema is there
    there = connection.execute("SELECT to_regnamespace(%s)", (SCHEMA,)).fetchone()
    if there == (None,):
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
    connection.execute(f"SET search_path TO {SCHEMA}")
    return connection
