"""What conversations become, for a team and a school: numbers, and nobody's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from analysis import Halves, Hidden, Shown
from service import actions
from service.errors import NotAllowed
from service.rules.conversing.outcomes import Figure, Told
from service.store import conversations, tables as t
from service.store.administration import erasure
from service.store.between import goals
from service.store.conversing.conversations import AgreementWords
from service.store.ground.database import now
from service.store.groups import group as group_of
from tests.school.conversing.between import round_before, said, with_goal
from tests.school.world import World, by_code

WEEKS_AGO = 27  # half a year: all of it is counted


def talked(world: World, everybody: int = 9) -> None:
    """Some students of 5.a and all four of 5.b have left a conversation with a goal."""
    t.Membership.update(from_day=now().date().replace(year=2020)).execute()
    of = round_before(world, "September", WEEKS_AGO * 7)
    four = [one.person_id for one in t.Membership.select().where(
        t.Membership.group == world.class_b.id, t.Membership.role == "student"
    )]  # fmt: skip
    some = list(world.students()[:everybody])
    some += [one for one in (world.freja,) if one.id in four]
    for number, student in enumerate(some):
        goal = with_goal(world, student, weeks=WEEKS_AGO - 1, of=of)
        held = goals.goal(world.owner, goal).conversation
        conversations.keep_agreements(world.owner, held, [(None, AgreementWords("Øve", "student"))])
        if number < 3:
            goals.rate(world.owner, goal, "reached", "Ja")
            t.Goal.update(rated_at=None).where(t.Goal.id == goal).execute()  # told in the talk
        if number < 6:
            said(world, student, goal, weeks_ago=9)
    t.CheckIn.update(saved_at=now() - timedelta(weeks=9)).execute()


def counted(world: World) -> None:
    """The night in which the job comes round."""
    actions.outcomes.count_due()


def by_name(told: Told) -> dict[str, Figure]:
    return {one.name: one for one in told.figures}


def test_a_team_hears_of_those_who_can_be_counted(world: World) -> None:
    talked(world)
    counted(world)

    _, found = actions.outcomes.of_team(world.carl, world.team.id)

    ((of, told),) = found.rounds
    assert of.title == "September"
    assert told.asked == Shown(12)  # 5.b has four: they are left out
    named = by_name(told)
    assert named["held"].halves == Halves(3, 9)
    assert named["held"].left_out == 1
    assert isinstance(named["with_goal"].halves, Hidden)  # all nine have one
    assert isinstance(named["reached"].halves, Hidden)


def test_the_school_is_the_sum_of_what_its_teams_show(world: World) -> None:
    talked(world, everybody=12)
    counted(world)

    _, of_team = actions.outcomes.of_team(world.dorte, world.team.id)
    _, of_school = actions.outcomes.of_school(world.dorte, world.school)

    assert of_team.rounds == of_school.rounds
    named = by_name(of_school.rounds[0][1])
    assert named["reached"].halves == Halves(9, 3)
    assert named["checked_in"].halves == Halves(6, 6)
    assert named["followed"].halves == Halves(12, 0)


def test_an_open_round_a_trial_and_one_just_over_tell_nothing(world: World) -> None:
    round_before(world, "I denne uge", 0, closed=False)
    round_before(world, "For fem uger siden", 35)
    trial = round_before(world, "Prøve", 60)
    t.Round.update(trial=True).where(t.Round.id == trial).execute()
    counted(world)

    _, found = actions.outcomes.of_school(world.dorte, world.school)

    assert found.rounds == ()


def test_what_came_of_it_is_counted_when_the_next_round_was_talked_of(world: World) -> None:
    talked(world)
    days = now().date() - timedelta(days=(WEEKS_AGO - 18) * 7)
    t.Round.update(closes_on=days).where(t.Round.title == "September").execute()
    t.Conversation.update(opened_at=now() - timedelta(weeks=8)).execute()
    counted(world)
    (_, first), *_ = actions.outcomes.of_school(world.dorte, world.school)[1].rounds
    assert set(by_name(first)) == {"held", "with_goal", "agreed"}

    round_before(world, "Oktober", 43)
    counted(world)

    told = {
        of.title: told
        for of, told in actions.outcomes.of_school(world.dorte, world.school)[1].rounds
    }
    assert {"reached", "followed"} <= set(by_name(told["September"]))
    assert set(by_name(told["Oktober"])) == {"held", "with_goal", "agreed"}


def test_once_counted_nothing_moves(world: World) -> None:
    """Not when somebody talks, reaches, is restricted or erased: two looks tell of nobody."""
    talked(world, everybody=11)
    counted(world)
    before = actions.outcomes.of_team(world.erik, world.team.id)[1]
    assert before.rounds

    of, *_, last = before.rounds[0][0].id, world.students()[11]
    conversations.open_(world.owner, of, last.id, world.carl.id, True)
    (held,) = conversations.of_student(world.owner, last.id)
    conversations.keep_agreements(world.owner, held.id, [(None, AgreementWords("Øve", "student"))])
    (reached,) = [
        one.goals[0] for one in conversations.of_student(world.owner, world.students()[5].id)
    ]
    goals.rate(world.owner, reached.id, "reached", "Nu")
    t.Person.update(restricted_at=now()).where(t.Person.id == world.students()[1].id).execute()
    erasure.delete_conversations(world.owner, world.students()[2].id)
    counted(world)

    assert actions.outcomes.of_team(world.erik, world.team.id)[1] == before


@pytest.mark.parametrize("who", ["anna", "lise", "signe", "mette", "karin", "bente", "rita"])
def test_nobody_else_sees_it(world: World, who: str) -> None:
    person = world.person(who)
    with pytest.raises(NotAllowed):
        actions.outcomes.of_team(person, world.team.id)
    with pytest.raises(NotAllowed):
        actions.outcomes.of_school(person, world.school)


def test_a_teacher_sees_the_team_and_not_the_school(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.outcomes.of_school(world.carl, world.school)
    with pytest.raises(NotAllowed):
        actions.outcomes.of_team(by_code(world.carl), world.team.id)
    assert group_of(world.owner, world.team.id).kind == "team"
