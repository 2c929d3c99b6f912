"""What fits into the time there is, and what a class still lacks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.store import rounds, tables as t
from service.store.ground.database import now
from service.store.planning.frames import Frame
from tests.school.conversing.preparing import (
    give,
    judge,
    open_,
    own_card,
    teaching_group,
    time_to_prepare,
)
from tests.school.deeds import begin, filled, give as send, save
from tests.school.world import World, by_code

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


def todo(world: World) -> list[tuple[str, bool]]:
    found = actions.preparing.mine(world.anna).todo
    return [(one.task.questionnaire.name, one.fits) for one in found]


def test_without_a_time_on_the_timetable_all_stands_there(world: World) -> None:
    assert actions.preparing.mine(world.anna).slot is None
    assert {fits for _, fits in todo(world)} == {True}


def test_what_does_not_fit_any_more_stands_apart(world: World) -> None:
    minutes = [one.minutes for one in actions.preparing.mine(world.anna).todo]
    assert len(minutes) == 2

    time_to_prepare(world, Frame(slot_day="varies", slot_minutes=minutes[0]))
    assert [fits for _, fits in todo(world)] == [True, False]
    time_to_prepare(world, Frame(slot_day="varies", slot_minutes=sum(minutes)))
    assert [fits for _, fits in todo(world)] == [True, True]


def test_what_is_answered_already_takes_no_time(world: World) -> None:
    whole = actions.preparing.mine(world.anna).minutes
    response = begin(world, world.anna, "start-up")
    save(world.anna, response, filled("start-up"))

    assert actions.preparing.mine(world.anna).minutes < whole


def test_what_is_sent_is_done(world: World) -> None:
    send(world, world.anna, "start-up")
    own_card(world, world.anna, "Mit")

    found = actions.preparing.mine(world.anna)

    assert [one.questionnaire.name for one in found.done] == ["start-up"]
    assert [name for name, _ in todo(world)] == ["preparation"]
    assert found.picked == 1


def test_the_next_time_is_the_one_of_the_round_that_comes_first(world: World) -> None:
    today = world.anna.owner.today()
    tomorrow = today + timedelta(days=1)
    forms = rounds.round(world.owner, world.round).forms
    time_to_prepare(world, Frame(slot_day="varies", slot_minutes=20))
    if tomorrow.weekday() < len(DAYS):
        frame = Frame(slot_day=DAYS[tomorrow.weekday()], slot_begins="10:15", slot_minutes=30)
        last = today + timedelta(days=9)
        rounds.add(
            world.owner, world.school, "Også", today, last, forms, [world.class_a.id], frame=frame
        )
        slot = actions.preparing.mine(world.anna).slot
        assert slot is not None
        assert (slot.day, slot.begins, slot.minutes) == (tomorrow, "10:15", 30)


def test_the_list_is_the_students_alone(world: World) -> None:
    for stranger in (by_code(world.anna), world.carl, world.karin):
        with pytest.raises(NotAllowed):
            actions.preparing.mine(stranger)


def test_what_is_there_and_what_is_missing(world: World) -> None:
    teaching_group(world)
    send(world, world.anna, "start-up")
    send(world, world.carl, "judgement", world.anna)
    give(world, world.lise, world.anna, "Læser sikkert")
    judge(world, world.lise, world.bo, "Kun min kladde")
    actions.cards.release(world.anna, own_card(world, world.anna, "Mit"), True)
    own_card(world, world.anna, "Kun mit")
    open_(world, world.anna)

    found = actions.preparing.of_class(world.carl, world.class_a.id, world.round)
    anna = next(one for one in found.rows if one.student.student == world.anna.id)
    bo = next(one for one in found.rows if one.student.student == world.bo.id)

    assert [one.name for one in anna.todo] == ["preparation"]
    assert (anna.sent, anna.look, anna.there.cards) == (1, True, 1)
    assert [(one.subject, one.teachers, one.given) for one in anna.subjects] == [
        ("dansk", ("Lise Test",), True), ("tysk", ("Signe Test",), False),
    ]  # fmt: skip
    assert [one.subject for one in bo.missing] == ["dansk"]
    assert (bo.look, bo.there.cards) == (False, 0)
    assert found.to_nudge == {("dansk", "Lise Test"): 11, ("tysk", "Signe Test"): 1}
    assert anna.student in {row.student for row in found.waiting}


def test_of_a_restricted_student_nothing_is_told(world: World) -> None:
    send(world, world.anna, "start-up")
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    found = actions.preparing.of_class(world.carl, world.class_a.id, world.round)
    anna = next(one for one in found.rows if one.student.student == world.anna.id)

    assert (anna.sent, anna.todo, anna.subjects, anna.look) == (0, (), (), None)


def test_only_the_contact_teacher_sees_what_is_ready(world: World) -> None:
    for stranger in (world.erik, world.lise, world.dorte, world.anna, world.karin, world.bente):
        with pytest.raises(NotAllowed):
            actions.preparing.of_class(stranger, world.class_a.id, world.round)
    with pytest.raises(NotFound):
        actions.preparing.of_class(world.carl, world.class_a.id, world.far.round)
