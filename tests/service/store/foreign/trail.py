"""The trail of administration, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store import people
from service.store.administration import audit
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    audit.add(world.owner, "round.closed", world.dorte)
    return {}


PART = Part(
    (audit,),
    {
        "audit.entries": lambda far, _w, _: audit.entries(far),
        "people.names_by_log_key": lambda far, w, _: people.names_by_log_key(far, [w.anna.log_key]),
        "people.someone": lambda far, w, _: people.someone(far, "coach", [w.school]),
    },
    new_rows=frozenset({"audit.add"}),
    prepare=_prepared,
)
