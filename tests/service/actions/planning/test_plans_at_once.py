"""Two of a team at once, on both databases: one year, no tick lost, no word lost."""

from __future__ import annotations

from uuid import uuid4

import pytest

from service import actions
from service.store import responses, rounds, tables as t
from service.store.planning import plans
from tests.school.deeds import save
from tests.school.plans import autumn_and_spring, in_days, make, planning, row, sent
from tests.school.world import World
from tests.service.actions.test_at_the_same_time import together


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def test_two_who_make_the_year_make_one(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))

    refused = together(
        lambda: void(make(world, plan, world.carl)), lambda: void(make(world, plan, world.erik))
    )

    assert refused == [None, None]
    assert t.Series.select().where(t.Series.owner == world.owner).count() == 1
    assert len(rounds.of_plan(world.owner, plan.id)) == 2


def test_a_tick_while_the_plan_is_sent_again_is_kept(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    assert plan.response is not None
    response = plan.response
    task = next(one for one in plans.tasks(world.owner, plan.id) if one.what == "Skrive hjem")
    save(world.erik, response, autumn_and_spring(world).without({"back_to_plan"}))

    refused = together(
        lambda: actions.plans.tick(world.carl, plan.id, task.id, True),
        lambda: actions.responses.send(world.erik, response, uuid4()),
    )

    assert refused == [None, None]
    now = {one.what: one.done_by for one in plans.tasks(world.owner, plan.id)}
    assert now == {"Finde vikar": "", "Skrive hjem": "Carl Test"}


def test_two_who_copy_a_plan_make_one_copy(world: World) -> None:
    plan = sent(world, planning(row(in_days(world, 100))))

    refused = together(
        lambda: void(actions.plans.copy(world.carl, plan.id, "da")),
        lambda: void(actions.plans.copy(world.erik, plan.id, "da")),
    )

    assert refused == [None, None]
    assert t.Sheet.select().where(t.Sheet.owner == world.owner).count() == 2
    copied = t.Sheet.get(t.Sheet.copied_from == plan.id)
    stands = [one for one in responses.of_person(world.owner, copied.maker_id) if one.task.sheet]
    assert copied.id in {one.task.sheet for one in stands}


def void(_made: object) -> None:
    """What is made is looked for afterwards."""
