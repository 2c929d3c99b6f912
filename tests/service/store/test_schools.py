"""What a school says in its own words."""

from __future__ import annotations

import pytest

from service.errors import NotFound
from service.store import schools
from tests.school.world import World


def test_a_school_that_has_said_nothing_says_nothing(world: World) -> None:
    assert schools.turn_to(world.owner, world.school) == ""
    assert schools.turn_to_of(world.owner, world.class_a.id) == ""


def test_its_words_hold_for_all_its_classes_and_for_no_other_school(world: World) -> None:
    schools.set_turn_to(world.owner, world.school, "Lone på kontoret")

    far = world.far
    assert schools.turn_to(world.owner, world.school) == "Lone på kontoret"
    assert {schools.turn_to_of(world.owner, one.id) for one in (world.class_a, world.class_b)} == {
        "Lone på kontoret"
    }
    assert schools.turn_to_of(far.owner, far.class_f.id) == ""


def test_a_class_that_is_not_there_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        schools.turn_to_of(world.owner, world.far.class_f.id)
    with pytest.raises(NotFound):
        schools.turn_to(world.owner, world.far.school)
