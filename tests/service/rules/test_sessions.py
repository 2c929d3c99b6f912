"""How long somebody may be away."""

from __future__ import annotations

from dataclasses import replace

from service.rules import hats, sessions
from tests.school.world import World, by_code


def test_each_role_has_its_time(world: World) -> None:
    people = ("anna", "karin", "carl", "dorte", "mette", "rita", "bente")

    found = {name: sessions.minutes(world.person(name)) for name in people}

    assert found == {
        "anna": 60, "karin": 30, "carl": 60, "dorte": 60, "mette": 60, "rita": 30, "bente": 30,
    }  # fmt: skip
    assert sessions.minutes(by_code(world.anna)) == 45


def test_a_hat_has_the_time_of_its_role(world: World) -> None:
    """Carl is a father, too."""
    carl = replace(world.carl, wards=frozenset({world.freja.id}))

    assert sessions.minutes(hats.wearing(carl, "guardian")) == 30
    assert sessions.minutes(hats.wearing(carl, f"staff:{world.school}")) == 60
    assert sessions.minutes(carl) == 30


def test_who_is_nothing_here_has_the_shortest(world: World) -> None:
    nobody = replace(world.carl, memberships=())

    assert sessions.minutes(nobody) == sessions.SHORTEST == 30
