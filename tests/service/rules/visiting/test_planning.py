"""Who plans a visit with whom, and who has to agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from service.errors import NotAllowed, NotColleagues
from service.rules.visiting import planning
from service.store import visits
from service.store.ground.database import now
from service.store.visiting.visits import Visit
from tests.school.lived import proposed_visit
from tests.school.world import World, by_code


@pytest.fixture
def proposed(world: World) -> Visit:
    """Signe's to Carl, by her."""
    return visits.visit(world.owner, proposed_visit(world))


def test_whoever_visits_or_has_lessons_plans(world: World) -> None:
    may = {
        who for who in ("anna", "karin", "mette", "bente", "carl", "lise", "dorte", "signe")
        if planning.may_plan(world.person(who))
    }  # fmt: skip

    assert may == {"carl", "lise", "dorte", "signe"}
    with pytest.raises(NotAllowed):
        planning.check_may_plan(by_code(world.carl))


def test_a_coach_proposes_to_a_teacher_and_a_teacher_to_both(world: World) -> None:
    w = world
    for person, observer, teacher in (
        (w.signe, w.signe, w.carl), (w.carl, w.signe, w.carl), (w.carl, w.lise, w.carl),
    ):  # fmt: skip
        planning.check_proposes_visit(person, observer, teacher, w.class_a)


def test_a_teacher_invites_themselves_to_nobody(world: World) -> None:
    with pytest.raises(NotAllowed):
        planning.check_proposes_visit(world.lise, world.lise, world.carl, world.class_a)


def test_nobody_plans_for_two_others(world: World) -> None:
    with pytest.raises(NotAllowed):
        planning.check_proposes_visit(world.dorte, world.signe, world.carl, world.class_a)


def test_nobody_visits_the_own_lesson(world: World) -> None:
    with pytest.raises(NotAllowed):
        planning.check_are_colleagues(world.carl, world.carl, world.class_a)


@pytest.mark.parametrize("who", ["anna", "karin", "mette", "finn"])
def test_nobody_without_a_part_at_the_school_is_a_colleague(world: World, who: str) -> None:
    with pytest.raises(NotColleagues):
        planning.check_are_colleagues(world.person(who), world.carl, world.class_a)


def test_whose_data_are_restricted_has_no_visits(world: World) -> None:
    for observer, teacher in (
        (replace(world.signe, restricted=True), world.carl),
        (world.signe, replace(world.carl, restricted=True)),
    ):
        with pytest.raises(NotColleagues):
            planning.check_are_colleagues(observer, teacher, world.class_a)


def test_a_second_observer_visits_by_office(world: World) -> None:
    planning.check_may_come_along(world.dorte, world.signe, world.carl, world.class_a)
    for who in ("signe", "lise"):
        with pytest.raises(NotAllowed):
            planning.check_may_come_along(world.person(who), world.signe, world.carl, world.class_a)


def test_a_proposal_waits_for_the_other_one(world: World, proposed: Visit) -> None:
    by_carl = replace(proposed, plan=replace(proposed.plan, proposed_by=world.carl.id))
    agreed = replace(proposed, plan=replace(proposed.plan, agreed_at=now()))

    assert planning.waits_for(proposed) == world.carl.id
    assert planning.waits_for(by_carl) == world.signe.id
    assert planning.waits_for(agreed) is None


def test_nobody_agrees_to_what_they_have_proposed(world: World, proposed: Visit) -> None:
    planning.check_answers(world.carl, proposed)
    for who in ("signe", "lise", "dorte"):
        with pytest.raises(NotAllowed):
            planning.check_answers(world.person(who), proposed)


def test_a_plan_is_read_by_the_two(world: World, proposed: Visit) -> None:
    planning.check_plans(world.signe, proposed)
    planning.check_plans(world.carl, proposed)
    for person in (world.dorte, world.lise, by_code(world.carl)):
        with pytest.raises(NotAllowed):
            planning.check_plans(person, proposed)
