"""A note is kept for its writer, and is never written over unseen."""

from __future__ import annotations

from uuid import UUID

import pytest

from service.store import releases
from service.store.conversing import conversations, notes
from service.store.conversing.notes import NOTHING, Note
from service.store.people import Person
from tests.school.world import World
from tests.service.store.conversing.test_conversations import opened
from tests.service.store.test_releases import COUNTS


def of(world: World, writer: Person) -> Note:
    return notes.note(world.owner, world.round, world.anna.id, writer.id)


def keep(world: World, before: int, text: str, *picked: str, writer: Person | None = None) -> bool:
    who = (writer or world.carl).id
    return notes.keep(world.owner, world.round, world.anna.id, who, before, Note(text, picked))


def test_what_is_noted_is_kept_with_what_is_taken_along(world: World) -> None:
    assert of(world, world.carl) == NOTHING
    assert keep(world, 0, "Husk mor", "card:open:1", "prompt:gap")

    found = of(world, world.carl)

    assert (found.text, found.picked, found.revision) == (
        "Husk mor", ("card:open:1", "prompt:gap"), 1,
    )  # fmt: skip
    assert found.saved_at is not None
    assert of(world, world.erik) == NOTHING


@pytest.mark.parametrize("before", [0, 1, 7, -1])
def test_what_another_device_has_saved_stands(world: World, before: int) -> None:
    keep(world, 0, "Først")
    keep(world, 1, "Så")

    assert not keep(world, before, "Oveni")
    assert of(world, world.carl).text == "Så"


def test_each_teacher_has_an_own_note_and_the_table_knows_what_both_take_along(
    world: World,
) -> None:
    held = opened(world)
    keep(world, 0, "Hemmeligt", "card:open:1", "prompt:gap")
    keep(world, 0, "Også hemmeligt", "prompt:gap", "card:open:2", writer=world.erik)

    found = conversations.conversation(world.owner, held)

    assert found.picked == ("card:open:1", "prompt:gap", "card:open:2")
    assert "emmeligt" not in repr(found)


@pytest.mark.parametrize("noted", [True, False])
@pytest.mark.parametrize("is_released", [True, False])
def test_note_and_release_lie_beside_each_other_or_alone(
    world: World, noted: bool, is_released: bool
) -> None:
    owner, home = world.owner, world.class_a.id
    if noted:
        keep(world, 0, "Husk mor")
    if is_released:
        releases.add(owner, world.round, "start-up", 1, [(home, 12, COUNTS)])

    found = notes.beside(owner, world.round, world.anna.id, world.carl.id, (home, "start-up", 1))

    assert found.note == (of(world, world.carl) if noted else NOTHING)
    assert found.counts == (COUNTS if is_released else None)


def test_the_newest_release_of_a_class_stands_for_it(world: World) -> None:
    def counted(group: UUID, *of_rounds: UUID) -> None:
        for one in of_rounds:
            releases.add(world.owner, one, "start-up", 1, [(group, 12, COUNTS)])

    counted(world.class_a.id, world.round)
    counted(world.class_b.id, world.round)

    assert releases.newest_of_each_class(world.owner, "start-up", 1, 9) == (COUNTS, COUNTS)
    assert releases.newest_of_each_class(world.owner, "start-up", 1, 1) == (COUNTS,)
    assert releases.newest_of_each_class(world.owner, "start-up", 2, 9) == ()
