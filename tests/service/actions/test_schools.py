"""Dorte writes whom the students of her school can turn to."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import NotAllowed
from service.store import schools
from tests.school.world import World


def test_the_leader_tells_it_and_takes_it_back(world: World) -> None:
    actions.schools.tell_whom_to_turn_to(world.dorte, world.school, "Lone")
    told = schools.turn_to(world.owner, world.school)
    actions.schools.tell_whom_to_turn_to(world.dorte, world.school, "")

    assert (told, schools.turn_to(world.owner, world.school)) == ("Lone", "")


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "mette", "karin", "elsa"])
def test_nobody_else_does(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.schools.tell_whom_to_turn_to(world.person(who), world.school, "mig")

    assert schools.turn_to(world.owner, world.school) == ""
