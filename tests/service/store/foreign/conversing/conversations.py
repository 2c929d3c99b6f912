"""What is noted before a conversation and who sits at a table, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store.conversing import groups, notes
from service.store.conversing.notes import Note
from tests.school.conversing.seats import seated
from tests.school.world import World
from tests.service.store.foreign.asking import Ids, Part


def _prepared(world: World) -> dict[str, UUID]:
    notes.keep(world.owner, world.round, world.anna.id, world.carl.id, 0, Note("Husk mor"))
    return {"group_slot": seated(world.round, world.class_a, world.carl, [world.bo])}


def _noted(far: UUID, world: World, _: Ids) -> bool:
    found = notes.note(far, world.round, world.anna.id, world.carl.id)
    beside = notes.beside(far, world.round, world.anna.id, world.carl.id, None)
    assert beside.note == found
    return found.revision > 0


PART = Part(
    (groups, notes),
    {
        "groups.group_conversation": lambda far, _w, ids: groups.group_conversation(
            far, ids["group_slot"]
        ),
        "notes.note": _noted,
        "notes.beside": _noted,
        "notes.keep": lambda far, w, _: notes.keep(
            far, w.round, w.anna.id, w.carl.id, 1, Note("Noget andet")
        ),
    },
    prepare=_prepared,
)
