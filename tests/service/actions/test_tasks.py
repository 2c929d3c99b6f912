"""The next thing to do, for everybody."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import NotAllowed
from service.rules.stages import Stage
from tests.school.deeds import agree, begin, filled, give, last_day_was, save
from tests.school.world import World, by_code


def test_a_student_finds_what_is_asked_with_what_is_sent_last(world: World) -> None:
    give(world, world.anna, "start-up")

    home = actions.tasks.of_student(world.anna)

    assert [task.questionnaire.name for task in home.tasks] == ["preparation", "start-up"]
    assert [task.sent for task in home.tasks] == [False, True]
    assert home.last is None


def test_a_task_tells_how_far_it_is(world: World) -> None:
    save(world.anna, begin(world, world.anna, "start-up"), filled("start-up"))

    task = next(
        one
        for one in actions.tasks.of_student(world.anna).tasks
        if one.questionnaire.name == "start-up"
    )

    assert task.done == task.total == 22
    assert not task.sent


def test_what_is_over_waits_for_nobody(world: World) -> None:
    last_day_was(world, days_ago=1)

    home = actions.tasks.of_student(world.anna)

    assert home.tasks == ()
    assert [stage for _, stage in home.rounds] == [Stage.OVER]


def test_who_came_by_code_sees_no_earlier_conversation(world: World) -> None:
    actions.conversations.open_(world.carl, world.anna.id, world.round, False)
    held = actions.tasks.readiness(world.carl, [world.class_a])[0].students
    conversation = next(one.conversation for one in held if one.student.id == world.anna.id)
    assert conversation is not None
    agree(world, conversation.id, "Læse højt")

    assert actions.tasks.of_student(world.anna).last is not None
    assert actions.tasks.of_student(by_code(world.anna)).last is None


def test_a_teacher_is_no_student(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.tasks.of_student(world.carl)


def test_a_teacher_sees_who_is_ready(world: World) -> None:
    for name in ("start-up", "preparation"):
        give(world, world.anna, name)
    give(world, world.carl, "judgement", world.anna)

    (own,) = actions.tasks.of_staff(world.carl).classes

    assert (own.group, own.ready, own.judged) == (world.class_a, 1, 1)
    assert len(own.students) == 12
    (anna,) = [one for one in own.students if one.student.id == world.anna.id]
    assert (anna.sent, anna.asked) == (2, 2)


def test_a_leader_sees_rounds_and_no_names(world: World) -> None:
    home = actions.tasks.of_staff(world.dorte)

    assert home.classes == ()
    assert [one.school for one in home.schools] == [world.school]
    assert home.may_visit


def test_readiness_is_for_the_own_class(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.tasks.readiness(world.carl, [world.class_b])
