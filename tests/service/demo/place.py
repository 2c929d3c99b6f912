"""Where a demo is made in a test: a migrated SQLite file of its own."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

from service import demo
from service.config import Config
from service.store import definitions, migrating
from service.store.ground import database

TODAY = date(2026, 3, 18)
SMALL = demo.Size(schools=2, classes=3, students=10, rounds=3, seed=7)


class Place:
    """A migrated database of its own, in a file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.config = Config("s" * 32, "c" * 32, f"sqlite:///{file}")
        migrating.migrate(self.config.database_url)
        self.use()

    def use(self) -> None:
        definitions.use(())
        database.use(self.config.database_url)

    def make(self, size: demo.Size = SMALL, if_empty: bool = False) -> tuple[str, ...]:
        self.use()
        with database.connected():
            return demo.make(
                self.config, size, lambda word: f"hash of {word}", if_empty, today=TODAY
            )

    def rows(self, statement: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.file)) as connection:
            return connection.execute(statement).fetchall()

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        tables = self.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        # when a step was applied is the database's story, not the demo's
        names = [str(name) for (name,) in tables if "migration" not in str(name)]
        return {name: sorted(self.rows(f'SELECT * FROM "{name}"'), key=repr) for name in names}

    def key(self, text: object) -> UUID:
        """A key as it stands in a row."""
        return UUID(str(text))

    def number(self, statement: str) -> int:
        return int(str(self.rows(statement)[0][0]))
