"""A school's focus, asked by another owner."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from service.store import focus, visits
from tests.school.focused import CONTENT, drafted, published
from tests.school.world import World
from tests.service.store.foreign.asking import Part

FORMS = (("visit", 3), ("interview", 2))


def _prepared(world: World) -> dict[str, UUID]:
    found = published(world)
    drafted(world)
    visit = visits.add(
        world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id, "Dansk",
        world.carl.owner.today(), "visit", 3, visits.Plan(focus=found.id),
    )  # fmt: skip
    return {"focus": found.id, "focused_visit": visit}


PART = Part(
    (focus,),
    {
        "focus.standing": lambda far, w, _: focus.standing(far, w.school).published,
        "focus.current": lambda far, w, _: focus.current(far, w.school),
        "focus.version": lambda far, _, ids: focus.version(far, ids["focus"]),
        "focus.of_visit": lambda far, _, ids: focus.of_visit(far, ids["focused_visit"]),
        "focus.keep": lambda far, w, _: focus.keep(
            far, w.school, 2, 1, replace(CONTENT, why="Mit"), *FORMS, w.far.elsa.id
        ),
        "focus.publish": lambda far, w, _: focus.publish(far, w.school, 2, 1),
    },
    prepare=_prepared,
)
