"""A team's plan and what comes of it, asked by another owner."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from service.store import rounds, sheets
from service.store.ground.database import transaction
from service.store.planning import plans, series
from service.store.planning.plans import Wanted
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    day = world.carl.owner.today() + timedelta(days=30)
    with transaction():
        first = sheets.add(
            world.owner, world.school, world.team.id, "", "conversation-plan", 1, world.carl.id
        )
        copied = sheets.add(
            world.owner, world.school, world.team.id, "", "conversation-plan", 1, world.carl.id,
            copied_from=first,
        )  # fmt: skip
        plans.keep_tasks(world.owner, first, [Wanted("Finde vikar", "Carl", day)])
        year = series.add(world.owner, world.school, "Året", "2026/27", plan=first)
        rounds.add(
            world.owner, world.school, "Plan", day, day, {"start-up": 1}, [world.class_b.id],
            series=year,
        )  # fmt: skip
    (task,) = plans.tasks(world.owner, first)
    return {"plan": first, "copied": copied, "plan_task": task.id}


def _in_a_month(world: World) -> tuple[date, date]:
    today = world.carl.owner.today()
    return today, today + timedelta(days=40)


PART = Part(
    (plans,),
    {
        "plans.tasks": lambda far, _, ids: plans.tasks(far, ids["plan"]),
        "plans.tick": lambda far, w, ids: plans.tick(far, ids["plan"], ids["plan_task"], w.carl.id),
        "plans.due": lambda far, w, _: plans.due(far, *_in_a_month(w), [w.team.id]),
        "plans.asked": lambda far, w, _: plans.asked(far, [w.class_b.id], *_in_a_month(w)),
        "series.of_plan": lambda far, _, ids: series.of_plan(far, ids["plan"]),
        "rounds.of_plan": lambda far, _, ids: rounds.of_plan(far, ids["plan"]),
        "sheets.of_teams": lambda far, w, _: sheets.of_teams(far, [w.team.id], []),
        "sheets.beside": lambda far, _, ids: sheets.beside(far, ids["plan"]),
        "sheets.these": lambda far, _, ids: sheets.these(far, [ids["plan"]]),
        "sheets.copy_of": lambda far, _, ids: sheets.copy_of(far, ids["plan"]),
    },
    new_rows=frozenset({"plans.keep_tasks"}),
    prepare=_prepared,
)
