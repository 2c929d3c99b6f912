"""Releases are kept byte for byte."""

from __future__ import annotations

import pytest
from peewee import IntegrityError

from analysis import Counts
from service.store import releases
from tests.school.deeds import earlier_round
from tests.school.world import World

COUNTS = Counts(12, bytes(range(256)))


def test_counts_come_back_byte_for_byte(world: World) -> None:
    releases.add(world.owner, world.round, "start-up", 1, [(world.class_a.id, 12, COUNTS)])

    (found,) = releases.every()

    assert found.counts == COUNTS
    assert (found.group, found.invited, found.erased, found.changed) == (world.class_a.id, 12, 0, 0)


def test_a_round_is_released_once(world: World) -> None:
    one = [(world.class_a.id, 12, COUNTS)]
    releases.add(world.owner, world.round, "start-up", 1, one)

    with pytest.raises(IntegrityError):
        releases.add(world.owner, world.round, "start-up", 1, one)


def test_nothing_to_release_writes_nothing(world: World) -> None:
    releases.add(world.owner, world.round, "start-up", 1, [])

    assert releases.every() == ()


def test_only_the_named_rounds_and_groups_are_read(world: World) -> None:
    earlier = earlier_round(world)
    for of in (world.round, earlier):
        classes = [(group.id, 12, COUNTS) for group in (world.class_a, world.class_b)]
        releases.add(world.owner, of, "start-up", 1, classes)

    found = releases.of_rounds(world.owner, [earlier], [world.class_a.id], "start-up", 1)

    assert [(one.round, one.group) for one in found] == [(earlier, world.class_a.id)]
    assert not releases.of_rounds(world.owner, [earlier], [world.class_a.id], "start-up", 2)
