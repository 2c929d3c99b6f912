"""The log of readings: under pseudonyms, and no reading without it."""

from __future__ import annotations

import pytest

from service.errors import NotRecorded
from service.store import tables as t
from service.store.administration import readings
from service.store.ground.database import database
from tests.school.world import World


def test_a_reading_names_nobody(world: World) -> None:
    readings.add(world.carl, world.anna.id, "conversation")

    (row,) = t.Reading.select()

    assert (row.reader, row.subject) == (world.carl.log_key, world.anna.log_key)
    assert row.__data__["owner"] == world.owner
    assert not {world.carl.id, world.anna.id} & set(row.__data__.values())


def test_a_reading_of_nobody_is_refused(world: World) -> None:
    with pytest.raises(NotRecorded):
        readings.add(world.carl, world.far.elsa.id, "conversation")


def test_what_cannot_be_logged_is_refused(world: World) -> None:
    with database.atomic() as deed:
        database.execute_sql("ALTER TABLE reading RENAME TO away")

        with pytest.raises(NotRecorded):
            readings.add(world.carl, world.anna.id, "conversation")
        deed.rollback()
