"""The plan of a class visit, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store import responses
from service.store.ground.database import new_id, now
from service.store.responses import Task
from service.store.visiting import planning, visits
from service.store.visiting.planning import Lesson
from service.store.visiting.visits import Plan
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    pair = new_id()
    day = world.carl.owner.today()
    plan = Plan(starts_at=now(), agreed_at=now(), proposed_by=world.signe.id, pair=pair)
    planned = visits.add(
        world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id, "Dansk", day,
        "visit", 1, plan,
    )  # fmt: skip
    task = Task(
        world.owner, None, planned, "visit", 1, world.signe.id, world.carl.id, world.class_a.id
    )
    responses.begin(task, "da")
    return {"planned_visit": planned, "pair": pair}


def _lesson(world: World) -> Lesson:
    return Lesson("", "mine", world.carl.owner.today(), None, 10)


PART = Part(
    (planning,),
    {
        "planning.locked": lambda far, _, ids: planning.locked(far, ids["planned_visit"]),
        "planning.take_up": lambda far, w, ids: planning.take_up(
            far, ids["planned_visit"], w.carl.id
        ),
        "planning.agree": lambda far, _, ids: planning.agree(far, ids["planned_visit"], "mine"),
        "planning.change": lambda far, w, ids: planning.change(
            far, ids["planned_visit"], _lesson(w), "mine", w.carl.id
        ),
        "planning.call_off": lambda far, w, ids: planning.call_off(
            far, ids["planned_visit"], w.carl.id, "mine"
        ),
        "planning.agreed_of": lambda far, w, _: planning.agreed_of(
            far, w.carl.id, now().replace(year=2020)
        ),
        "visits.of_person": lambda far, w, _: visits.of_person(far, w.carl.id),
        "visits.drafts": lambda far, w, _: visits.drafts(far, w.signe.id),
        "visits.of_lesson": lambda far, w, ids: visits.of_lesson(far, w.carl.id, ids["pair"]),
    },
    prepare=_prepared,
)
