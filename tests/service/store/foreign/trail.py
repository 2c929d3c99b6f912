"""The trail of administration, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store.administration import audit
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    audit.add(world.owner, "round.closed", world.dorte)
    return {}


PART = Part(
    (audit,),
    {"audit.entries": lambda far, _w, _: audit.entries(far)},
    new_rows=frozenset({"audit.add"}),
    prepare=_prepared,
)
