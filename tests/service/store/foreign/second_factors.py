"""Second factors, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store.entry import second_factors
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    second_factors.set_up(world.owner, world.dorte.id, "sealed", 7, ("hash",))
    return {}


PART = Part(
    (second_factors,),
    {
        "second_factors.of": lambda far, w, _: second_factors.of(far, w.dorte.id),
        "second_factors.set_up": lambda far, w, _: second_factors.set_up(
            far, w.dorte.id, "mine", 8, ()
        ),
        "second_factors.take": lambda far, w, _: second_factors.take(far, w.dorte.id, 8),
        "second_factors.use": lambda far, w, _: second_factors.use(
            far, w.dorte.id, second_factors.of(w.owner, w.dorte.id), "hash"
        ),
        "second_factors.remove": lambda far, w, _: second_factors.remove(far, w.dorte.id, "mine"),
    },
    prepare=_prepared,
)
