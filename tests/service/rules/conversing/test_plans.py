"""Whose a plan is, and how long it is written on."""

from __future__ import annotations

import pytest

from service.errors import NotAllowed
from service.rules import access, stages
from service.rules.stages import Writing
from service.store import definitions, responses
from tests.school.plans import autumn_and_spring, in_days, sent
from tests.school.world import World, by_code


def test_of_what_is_shipped_one_form_is_a_teams_plan() -> None:
    plans = {one.name for one in definitions.shipped() if access.is_plan(one)}

    assert plans == {"conversation-plan"}


def test_a_plan_lives_as_long_as_its_team(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    assert plan.response is not None
    response = responses.response(world.owner, plan.response)

    assert access.lives(response.task)
    assert stages.writing(response, None, in_days(world, 400)) is Writing.SENT


@pytest.mark.parametrize("who", ["dorte", "lise", "mette", "anna", "finn"])
def test_it_is_the_teams_and_nobody_elses(world: World, who: str) -> None:
    plan = sent(world, autumn_and_spring(world))

    assert access.in_team(world.erik, plan)
    assert not access.in_team(world.person(who), plan)
    with pytest.raises(NotAllowed):
        access.check_in_team(world.person(who), plan)


@pytest.mark.parametrize("who", ["lise", "signe", "mette", "anna", "bente", "karin"])
def test_the_list_of_plans_is_for_teams_and_leaders(world: World, who: str) -> None:
    access.check_sees_plans(world.erik)
    access.check_sees_plans(world.dorte)

    with pytest.raises(NotAllowed):
        access.check_sees_plans(world.person(who))
    with pytest.raises(NotAllowed):
        access.check_sees_plans(by_code(world.erik))
