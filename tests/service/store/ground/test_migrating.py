"""The migrations build what the code declares, and lose nothing on the way."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from playhouse.schema_diff import diff_models

from service.errors import ConfigError
from service.store import migrating
from service.store.ground.database import Table, connect_to, database
from service.store.tables import TABLES
from tests.school.world import World

MIGRATIONS = "schema_migration"  # where the runner keeps its own books


def test_migrations_build_exactly_the_declared_tables(world: World) -> None:
    assert not diff_models(database.obj, TABLES)


def test_what_may_be_empty_in_the_tables_may_be_empty_in_the_code(world: World) -> None:
    declared = {
        (table._meta.table_name, field.column_name): field.null
        for table in TABLES
        for field in table._meta.sorted_fields
    }
    built = {
        (table._meta.table_name, column.name): column.null
        for table in TABLES
        for column in database.get_columns(table._meta.table_name)
    }

    assert built == declared


def test_every_table_is_in_the_list() -> None:
    from_the_module = {one.__name__ for one in Table.__subclasses__()}

    assert {one.__name__ for one in TABLES} == from_the_module


def test_every_index_but_the_keys_starts_with_the_owner(world: World) -> None:
    tables: set[str] = set(database.get_tables()) - {MIGRATIONS}
    others = {
        (table, *index.columns)
        for table in tables
        for index in database.get_indexes(table)
        if index.columns[0] not in ("id", "owner_id")
    }

    assert len(tables) == len(TABLES)
    assert others == {
        # nobody's rows, or looked up before it is known whose they are
        ("failure", "account", "at"),
        ("person", "username"),
        ("person", "login_key"),
        ("school_group", "code_hash"),
        ("link", "token_hash"),
        ("feed", "token_hash"),
        ("letter", "sent_at", "next_at"),
    }


def test_migrating_again_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/twice.db"

    assert migrating.migrate(url)
    assert migrating.migrate(url) == []
    assert not list(tmp_path.glob("*.before-*"))


def test_a_file_with_something_in_it_is_copied_first(tmp_path: Path) -> None:
    file = tmp_path / "older.db"
    with sqlite3.connect(file) as older:
        older.execute("CREATE TABLE diary (words TEXT)")
        older.execute("INSERT INTO diary VALUES ('kept')")
    older.close()

    migrating.migrate(f"sqlite:///{file}")

    (copy,) = tmp_path.glob("older.db.before-*")
    with sqlite3.connect(copy) as kept:
        assert kept.execute("SELECT words FROM diary").fetchall() == [("kept",)]
    kept.close()


def test_a_row_that_points_at_nothing_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.db"
    migrating.migrate(f"sqlite:///{file}")
    with sqlite3.connect(file) as broken:
        broken.execute(
            "INSERT INTO school (id, owner_id, name, turn_to) VALUES ('1', '2', 'Nowhere', '')"
        )
    broken.close()

    with pytest.raises(ConfigError, match="school"):
        migrating.migrate(f"sqlite:///{file}")


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    connect_to(f"sqlite:///{tmp_path}/new/house.db")

    assert (tmp_path / "new").is_dir()
