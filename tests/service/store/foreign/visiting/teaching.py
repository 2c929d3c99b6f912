"""A teacher's visited lessons over time, asked by another owner."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from service.store import responses, teaching
from tests.school.visits import experiment, noted
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    visit = noted(world, date(2026, 11, 3))
    experiment(world, visit, "Vente fem sekunder")
    return {"seen": visit}


PART = Part(
    (teaching,),
    {
        "teaching.experiments": lambda far, _w, ids: teaching.experiments(far, [ids["seen"]]),
        "teaching.heard": lambda far, w, _: teaching.heard(far, w.class_a.id, ["start-up"]),
        "responses.sent_on_visits": lambda far, w, ids: responses.sent_on_visits(
            far, [ids["seen"]], w.carl.id
        ),
    },
    prepare=_prepared,
)
