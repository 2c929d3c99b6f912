"""Anna keeps her goals alive; nobody does it for her, and what is past stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from service import actions
from service.actions.between.weeks import WEEK, monday
from service.errors import GoalPast, NotAllowed, NotFound
from service.store import conversations, rounds, tables as t
from service.store.between import goals
from service.store.between.check_ins import Words
from service.store.between.evidence import Words as Piece
from service.store.ground.database import now
from tests.school.conversing.between import again, on_board, round_before, said, shows, with_goal
from tests.school.deeds import earlier_round, readings
from tests.school.world import World, by_code

WELL = Words("well", "as_planned", "keep_on", "Det gik")


def test_a_week_that_is_said_again_is_changed(world: World) -> None:
    goal = with_goal(world, world.anna)

    actions.check_ins.save(world.anna, goal, WELL)
    actions.check_ins.save(world.anna, goal, replace(WELL, line="Endnu bedre"))

    (alive,) = actions.goals.mine(world.anna).goals
    assert [one.words.line for one in alive.check_ins] == ["Endnu bedre"]
    assert alive.this_week is not None
    assert len(alive.weeks) == 10  # nine weeks ago, and this one


def test_weeks_in_which_nothing_was_said_stand_among_the_others(world: World) -> None:
    goal = with_goal(world, world.anna, weeks=3)
    for weeks_ago in (3, 1):
        said(world, world.anna, goal, weeks_ago)

    (alive,) = actions.goals.mine(world.anna).goals

    assert [one is not None for _, one in alive.weeks] == [True, False, True, False]


def test_a_goal_that_others_have_followed_is_not_worked_on(world: World) -> None:
    past = with_goal(world, world.anna, "Før", 12, earlier_round(world))
    kept = shows(world, world.anna, past)
    with_goal(world, world.anna, "Nu", 1)

    for deed in (
        lambda: actions.check_ins.save(world.anna, past, WELL),
        lambda: actions.evidence.add(world.anna, past, Piece("Bog")),
        lambda: actions.goals.show(world.anna, past, True),
        lambda: actions.evidence.show(world.anna, kept, True),
    ):
        with pytest.raises(GoalPast):
            deed()
    actions.goals.show(world.anna, past, False)  # off the board it comes all the same
    actions.evidence.change(world.anna, kept, Piece("Bogen"))
    assert t.CheckIn.select().count() == 0


@pytest.mark.parametrize("who", ["bo", "carl", "dorte", "karin", "lise", "gry"])
def test_nobody_else_writes_on_annas_goal(world: World, who: str) -> None:
    goal = with_goal(world, world.anna)
    kept = shows(world, world.anna, goal)
    other = world.person(who)

    for deed in (
        lambda: actions.check_ins.save(other, goal, WELL),
        lambda: actions.goals.show(other, goal, True),
        lambda: actions.goals.look_back(other, {goal: ("reached", "Ja")}),
        lambda: actions.evidence.add(other, goal, Piece("Bog")),
        lambda: actions.evidence.change(other, kept, Piece("Bog")),
        lambda: actions.evidence.show(other, kept, True),
        lambda: actions.evidence.remove(other, kept),
    ):
        with pytest.raises((NotAllowed, NotFound)):
            deed()


def test_whoever_came_by_code_sees_no_history(world: World) -> None:
    goal = with_goal(world, world.anna)
    anna = by_code(world.anna)

    for deed in (
        lambda: actions.goals.mine(anna),
        lambda: actions.goals.of_this_term(anna),
        lambda: actions.check_ins.this_week(anna, goal),
        lambda: actions.check_ins.save(anna, goal, WELL),
        lambda: actions.study_book.of_student(anna, anna.id),
        lambda: actions.boards.of_class(anna, world.class_a.id),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert actions.goals.last_time(anna, world.round) is None


def test_anna_sees_of_herself_exactly_what_the_class_sees(world: World) -> None:
    goal = with_goal(world, world.anna)
    shows(world, world.anna, goal, "Dagbog")
    on_board(world, goal)
    on_board(world, with_goal(world, world.bo, "Skrive"))

    mine = actions.goals.mine(world.anna)
    board = actions.boards.of_class(world.bo, world.class_a.id)

    assert [shown for name, shown in board.places if name == "Anna"] == [mine.shown]
    assert not mine.hidden
    assert mine.shown[0].pieces == ()


def test_what_the_school_keeps_off_the_board_is_told_to_its_student(world: World) -> None:
    on_board(world, with_goal(world, world.anna))
    t.Person.update(shown_as="Elev").where(t.Person.id == world.anna.id).execute()

    mine = actions.goals.mine(world.anna)

    assert (mine.shown, mine.hidden) == ((), True)


def test_two_of_the_same_first_name_are_told_apart(world: World) -> None:
    for one in (world.anna, world.bo):
        on_board(world, with_goal(world, one))
    t.Person.update(given_name="Anna", family_name="Ravn").where(
        t.Person.id == world.bo.id
    ).execute()

    names = [name for name, _ in actions.boards.of_class(world.carl, world.class_a.id).places]

    assert names == ["Anna R", "Anna T"]


def test_a_shuffled_board_shows_the_same(world: World) -> None:
    for one in world.students()[:6]:
        on_board(world, with_goal(world, one))

    straight, *others = (
        actions.boards.of_class(world.anna, world.class_a.id, shuffled).places
        for shuffled in (False, *[True] * 8)
    )

    assert all(sorted(one) == sorted(straight) for one in others)
    assert any(one != straight for one in others)


def test_what_the_teacher_reads_of_a_class_is_logged_and_a_classmates_look_is_not(
    world: World,
) -> None:
    on_board(world, with_goal(world, world.anna))
    with_goal(world, world.bo)

    actions.boards.of_class(world.bo, world.class_a.id)
    assert readings() == []
    actions.boards.of_class(world.carl, world.class_a.id)
    assert readings() == [(world.carl.log_key, world.anna.log_key)]
    actions.goals.of_class(world.carl, world.class_a.id)
    assert set(readings()[1:]) == {
        (world.carl.log_key, one.log_key) for one in (world.anna, world.bo)
    }


def test_what_was_reached_opens_the_next_round(world: World) -> None:
    august = earlier_round(world)
    goal = with_goal(world, world.anna, "Læse", 12, august)
    conversations.open_(world.owner, world.round, world.anna.id, world.carl.id, False)

    actions.goals.look_back(world.anna, {goal: ("reached", "Jeg læser nu")})

    last = actions.goals.last_time(world.anna, world.round)
    assert last is not None
    assert [(one.status, one.reached) for one in last.goals] == [("reached", "Jeg læser nu")]
    assert actions.goals.last_time(world.anna, august) is None  # not with its own


def test_a_goal_of_another_school_year_is_not_rated_any_more(world: World) -> None:
    old = with_goal(world, world.anna, "Før", 60, earlier_round(world))
    assert [one.id for _, own in actions.goals.of_this_term(world.anna) for one in own] == [old]
    with_goal(world, world.anna, "Nu", 0)

    with pytest.raises(GoalPast):
        actions.goals.look_back(world.anna, {old: ("reached", "Ja")})
    assert len(actions.goals.of_this_term(world.anna)) == 1


def test_one_is_reminded_when_the_day_of_a_goal_has_passed(world: World) -> None:
    goal = with_goal(world, world.anna)
    yesterday = world.anna.owner.today() - timedelta(days=1)
    assert not actions.tasks.of_student(world.anna).looks_back

    t.Goal.update(until=yesterday).where(t.Goal.id == goal).execute()
    assert actions.tasks.of_student(world.anna).looks_back
    assert actions.goals.mine(world.anna).looks_back

    actions.goals.look_back(world.anna, {goal: ("reached", "Ja")})
    assert not actions.tasks.of_student(world.anna).looks_back


def test_one_is_reminded_when_the_last_round_that_is_planned_is_over(world: World) -> None:
    with_goal(world, world.anna, of=round_before(world, "August", 60))
    assert not actions.tasks.of_student(world.anna).looks_back  # November is open

    rounds.close(world.owner, world.round)

    assert actions.tasks.of_student(world.anna).looks_back


def test_the_next_conversation_hears_of_the_goals_what_the_student_lets_it(world: World) -> None:
    goal = with_goal(world, world.anna, weeks=8)
    for weeks_ago in range(7):
        said(world, world.anna, goal, weeks_ago, f"for {weeks_ago}")
    shows(world, world.anna, goal)
    (last,) = conversations.of_student(world.owner, world.anna.id)

    (closed,) = actions.goals.since_then(world.carl, world.anna, last)
    (told,) = actions.goals.since_then(world.carl, world.anna, last, {goal})

    assert (closed.answered, closed.weeks, closed.tells) == (7, 9, False)
    assert told.tells
    assert [one.words.line for one in told.alive.lines[:2]] == ["for 0", "for 1"]
    assert [one.words.title for one in told.alive.evidence] == ["Min bog"]
    assert actions.goals.since_then(world.carl, world.anna, None) == ()
    for other in (world.erik, world.lise, world.dorte, world.bo, world.karin):
        with pytest.raises(NotAllowed):
            actions.goals.since_then(other, world.anna, last)
    with pytest.raises(NotFound):
        actions.goals.since_then(world.carl, world.bo, last)


def test_a_restricted_student_is_on_no_list_of_goals(world: World) -> None:
    with_goal(world, world.anna)
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    _, found = actions.goals.of_class(world.carl, world.class_a.id)

    assert world.anna.id not in {one.student for one in found}
    with pytest.raises(NotAllowed):
        actions.study_book.of_student(world.carl, world.anna.id)
    assert actions.study_book.of_student(again(world.anna), world.anna.id).pages


def test_a_week_begins_on_monday() -> None:
    assert monday(date(2026, 11, 29)) == date(2026, 11, 23)
    assert monday(date(2026, 11, 30)) == date(2026, 11, 30)
    assert monday(date(2026, 11, 30)) - monday(date(2026, 11, 29)) == WEEK


def test_goals_of_a_class_stand_once_each(world: World) -> None:
    """A conversation of the open round that has left no goal yet hides nothing."""
    with_goal(world, world.anna, "Læse", 12, earlier_round(world))
    conversations.open_(world.owner, world.round, world.anna.id, world.carl.id, False)

    found = [
        one
        for one in goals.of_class(world.owner, world.class_a.id, world.carl.id)
        if one.name == "Anna Test"
    ]

    assert [one.text for one in found] == ["Læse"]
