"""How conversations of a round are held is kept with it."""

from __future__ import annotations

from dataclasses import replace

from service.store import rounds
from service.store.planning.frames import Frame, read, written
from tests.school.world import World

PLANNED = Frame("learning", "Sige højt", ("tutor",), 4, "teacher", "friday", "10:15", 30, True)


def test_a_frame_comes_back_as_it_was_written() -> None:
    assert read(written(PLANNED)) == PLANNED
    assert read(written(Frame())) == read("") == Frame()


def test_a_round_keeps_its_frame(world: World) -> None:
    of = rounds.round(world.owner, world.round)
    assert of.frame == Frame()

    rounds.change(world.owner, replace(of, frame=PLANNED))

    assert rounds.round(world.owner, world.round).frame == PLANNED
