"""A deed is whole or not at all, and a moment is a moment in both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from service.store import people, tables as t
from service.store.ground import database
from tests.school.world import World


def test_a_deed_that_fails_leaves_nothing(world: World) -> None:
    def fail() -> None:
        with database.transaction():
            people.set_language(world.owner, world.anna.id, "sv")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert people.person(world.owner, world.anna.id).language is None


def test_a_moment_comes_back_as_it_was_in_utc(world: World) -> None:
    moment = datetime(2026, 3, 29, 3, 30, tzinfo=timezone(timedelta(hours=2)))

    t.Failure.create(account="name anna", at=moment)
    found = t.Failure.get().at

    assert found == moment
    assert found.tzinfo is UTC


def test_a_snapshot_reads(world: World) -> None:
    with database.snapshot():
        assert people.person(world.owner, world.anna.id) == world.anna


def test_ids_of_one_moment_stand_in_the_order_they_were_made(world: World) -> None:
    ids = [database.new_id() for _ in range(100)]

    assert ids == sorted(ids)


def test_the_database_answers(world: World) -> None:
    assert database.answers()
