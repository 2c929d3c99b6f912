"""What is counted of visits, asked by another owner."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from service.store.visiting import counting
from tests.school.seen import SPRING, by_two, notes, seen
from tests.school.world import World
from tests.service.store.foreign.asking import Part

FIRST, AFTER = date(2026, 1, 1), date(2026, 8, 1)


def _prepared(world: World) -> dict[str, UUID]:
    by_two(world, 1, day=SPRING)
    seen(world, world.carl, notes(3))
    counting.keep(world.owner, world.school, FIRST, "[]")
    return {}


PART = Part(
    (counting,),
    {
        "counting.written": lambda far, w, _: counting.written(far, w.school, FIRST, AFTER),
        "counting.in_pairs": lambda far, w, _: counting.in_pairs(far, w.school),
        "counting.counted": lambda far, w, _: counting.counted(far, w.school),
        "counting.talked_on": lambda far, *_: counting.talked_on(far),
        "counting.counted_of": lambda far, *_: counting.counted_of(far),
    },
    new_rows=frozenset({"counting.keep"}),
    prepare=_prepared,
)
