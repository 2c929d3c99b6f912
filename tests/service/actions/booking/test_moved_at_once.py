"""A time that is moved or called off while somebody changes to another: neither is lost."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import BusyThen
from service.store.booking import bookings
from service.store.ground.database import now
from tests.school.conversing.booking import hours, lay_out, meeting, take
from tests.school.world import World
from tests.service.actions.test_at_the_same_time import together

TRIES = 12


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.mark.parametrize("deed", ["move", "cancel"])
def test_who_has_changed_to_another_time_keeps_that_one(world: World, deed: str) -> None:
    for ahead in range(3, 3 + TRIES):
        first, second, *_ = lay_out(world, laid=hours(ahead))
        seen = meeting(world.karin, world.anna, world.carl, world).seen
        take(world.karin, world.anna, first, seen=seen)
        changes = meeting(world.karin, world.anna, world.carl, world).seen
        deeds = {
            "move": lambda slot=first: actions.slots.move(
                world.carl, slot.id, slot.starts_at.replace(hour=8), ""
            ),
            "cancel": lambda slot=first: actions.slots.cancel(world.carl, slot.id),
        }

        refused = together(
            lambda slot=second, seen=changes: take(world.karin, world.anna, slot, seen=seen),
            deeds[deed],
        )

        mine = meeting(world.karin, world.anna, world.carl, world).mine
        if refused[0] is None:
            assert mine is not None
            assert mine.booking.slot == second.id
        else:  # it was moved first, and the page knew nothing of that
            assert mine is not None
            assert mine.booking.slot == first.id


def test_a_time_is_not_moved_onto_another_one_of_those_who_have_it(world: World) -> None:
    first, *_ = lay_out(world)
    lise, *_ = lay_out(world, world.lise, hours(ahead=4))
    take(world.karin, world.anna, first)
    take(world.karin, world.anna, lise)

    with pytest.raises(BusyThen):
        actions.slots.move(world.lise, lise.id, first.starts_at, "Lokale 3")

    times = [one.starts_at for one in bookings.of_party(world.owner, world.karin.id, now())]
    assert times == [first.starts_at, lise.starts_at]
