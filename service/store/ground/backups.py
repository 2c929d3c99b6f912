"""A whole database in one file, and back. SQLite copies itself; PostgreSQL has its own tools.

The queue of jobs is not in it, and neither is the list of what was erased, which is kept apart.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from peewee import fn
from psycopg.conninfo import conninfo_to_dict

from service.errors import BackupRefused
from service.store import tables as t
from service.store.ground.database import database, on_sqlite

OF_SQLITE, OF_POSTGRESQL = b"SQLite format 3\0", b"PGDMP"
QUEUE = "jobs"  # a schema that only waits for the worker
ENVIRONMENT = {
    "host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD",
    "dbname": "PGDATABASE", "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT",
}  # fmt: skip


def write(url: str, file: Path) -> None:
    """Everything of one moment, while the service goes on. A file that is there stays as it is."""
    if file.exists():
        raise BackupRefused(f"{file} is there already; name another file")
    with _unfinished(file) as growing:
        if url.startswith("sqlite"):
            _copy_sqlite(_path(url), growing)
        else:
            _tool(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges",
                  f"--exclude-schema={QUEUE}", f"--file={growing}")  # fmt: skip


def restore(url: str, file: Path, replace: bool) -> Path | None:
    """Put a backup in the place of the database. What was there before is written beside it."""
    _check_fits(url, file)
    before = None
    if not is_empty(url):
        if not replace:
            raise BackupRefused(
                "there is something in this database; add --replace to put the backup in its place"
            )
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        before = file.with_name(f"{file.name}.before-{stamp}")
        write(url, before)
    if url.startswith("sqlite"):
        _path(url).parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(_path(url))) as to:
            source.backup(to)
    else:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("DROP SCHEMA IF EXISTS public CASCADE")
            connection.execute("CREATE SCHEMA public")
        _tool(url, "pg_restore", "--no-owner", "--no-privileges", "--single-transaction",
              "--exit-on-error", f"--dbname={_name(url)}", str(file))  # fmt: skip
    return before


def is_empty(url: str) -> bool:
    """Has this database no table yet?"""
    if url.startswith("sqlite"):
        if not _path(url).exists():
            return True
        with closing(sqlite3.connect(_path(url))) as there:
            return there.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    with psycopg.connect(url) as connection:
        found = connection.execute(
            "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() LIMIT 1"
        )
        return found.fetchone() is None


def end_sessions() -> int:
    """Nobody who was logged in then is now. Returns how many people have a key."""
    anew = fn.LOWER(fn.HEX(fn.RANDOMBLOB(16))) if on_sqlite() else _uuid_as_text()
    return int(t.Person.update(login_key=anew).execute())


def drop_waiting() -> tuple[int, int]:
    """Links and unsent mails of then: they were used, sent or called back since."""
    links = t.Link.delete().execute()
    letters = t.Letter.delete().where(t.Letter.sent_at.is_null()).execute()
    return int(links), int(letters)


def _uuid_as_text() -> object:
    return fn.gen_random_uuid().cast("text")


def _check_fits(url: str, file: Path) -> None:
    kind = OF_SQLITE if url.startswith("sqlite") else OF_POSTGRESQL
    try:
        with file.open("rb") as opened:
            begins = opened.read(len(OF_SQLITE))
    except OSError as error:
        raise BackupRefused(f"{file} cannot be read: {error.strerror}") from None
    if not begins.startswith((OF_SQLITE, OF_POSTGRESQL)):
        raise BackupRefused(f"{file} is no backup of this service")
    if not begins.startswith(kind):
        other = "SQLite" if kind == OF_POSTGRESQL else "PostgreSQL"
        raise BackupRefused(f"{file} is a backup of {other}, and DATABASE_URL names another kind")
    if kind == OF_SQLITE:
        _check_whole(file)
    else:
        # as SQL into nothing: so all of it is read before anything is taken away
        _tool(url, "pg_restore", f"--file={os.devnull}", str(file))


def _check_whole(file: Path) -> None:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as found:
        try:
            whole = found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            ours = found.execute("SELECT 1 FROM sqlite_master WHERE name = 'person'").fetchone()
        except sqlite3.DatabaseError:
            whole, ours = False, None
    if not (whole and ours):
        raise BackupRefused(f"{file} is damaged; take an earlier backup")


def _copy_sqlite(path: Path, growing: Path) -> None:
    if not path.exists():
        raise BackupRefused(f"there is no database at {path}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(growing)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = delete")  # one file, with nothing beside it
    _check_whole(growing)


@contextmanager
def _unfinished(file: Path) -> Iterator[Path]:
    """A file for its owner's eyes that only takes its name once it is whole."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    except OSError as error:
        raise BackupRefused(f"{file} cannot be written: {error.strerror}") from None
    os.close(handle)  # made with mode 0600, which stays
    growing = Path(name)
    try:
        yield growing
        with growing.open("rb") as written:
            os.fsync(written.fileno())
        try:
            os.link(growing, file)  # which never takes another's place
        except FileExistsError:
            raise BackupRefused(f"{file} is there already; name another file") from None
    finally:
        growing.unlink(missing_ok=True)


def _path(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///").partition("?")[0])


def _name(url: str) -> str:
    return str(conninfo_to_dict(url).get("dbname", ""))


def _tool(url: str, name: str, *arguments: str) -> None:
    """Run one of PostgreSQL's tools. The password goes by the environment: others see arguments."""
    if shutil.which(name) is None:
        raise BackupRefused(
            f"{name} is not there; install PostgreSQL's client, of the server's version or newer"
        )
    given = conninfo_to_dict(url)
    env = {ENVIRONMENT[key]: str(value) for key, value in given.items() if key in ENVIRONMENT}
    done = subprocess.run(
        [name, *arguments], env={**os.environ, **env}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        told = next((line for line in done.stderr.splitlines() if "error" in line), "")
        raise BackupRefused(f"{name} failed: {told or done.returncode}")


def let_go() -> None:
    """No connection of ours stands in the way of what is put in the database's place."""
    database.close_all()
