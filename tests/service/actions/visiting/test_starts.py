"""A visit that began on a device is taken in once, by what was right on its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions.visiting import planning
from service.actions.visiting.starts import Begun, Start
from service.errors import NoSuchLesson, NotAllowed, NotFound, VisitsNoMore
from service.store import definitions, people, responses, tables as t, visits
from service.store.ground.database import new_id
from service.store.visiting.planning import Lesson
from tests.school.deeds import filled, save
from tests.school.world import World


def begun(world: World, name: str) -> Begun:
    return Begun(new_id(), name, definitions.latest(world.owner, name).version)


def start(world: World, days_ago: int = 0) -> Start:
    return Start(
        visit=new_id(),
        group=world.class_a.id,
        teacher=world.carl.id,
        lesson="Dansk",
        held_on=day(world, days_ago),
        starts_at=None,
        looks_for="hvem der tier",
        focus=None,
        forms=(begun(world, "visit"), begun(world, "interview")),
    )


def day(world: World, days_ago: int) -> date:
    return world.signe.owner.today() - timedelta(days=days_ago)


def leaves(world: World, person: UUID, role: str, days_ago: int) -> None:
    of = (t.Membership.person == person) & (t.Membership.role == role)
    ended = {"from_day": day(world, 365), "to_day": day(world, days_ago)}
    t.Membership.update(**ended).where(of).execute()


def since_long(world: World) -> None:
    t.Membership.update(from_day=day(world, 365)).execute()


def test_it_lands_under_the_ids_of_its_device(world: World) -> None:
    one = start(world)

    given = actions.starts.take(world.signe, one, "da")

    visit = visits.visit(world.owner, one.visit)
    notes, interview = one.forms
    assert given == {notes.response: notes.response, interview.response: interview.response}
    assert (visit.observer, visit.teacher, visit.group) == (
        world.signe.id, world.carl.id, world.class_a.id,
    )  # fmt: skip
    assert (visit.lesson, visit.held_on, visit.plan.looks_for) == (
        "Dansk", one.held_on, "hvem der tier",
    )  # fmt: skip
    assert visit.response == notes.response


def test_it_lands_once_however_often_it_is_sent(world: World) -> None:
    one = start(world)
    actions.starts.take(world.signe, one, "da")
    save(world.signe, one.forms[0].response, filled("visit"))

    again = actions.starts.take(world.signe, replace(one, lesson="Matematik"), "sv")

    assert again == {form.response: form.response for form in one.forms}
    assert t.Visit.select().count() == 1
    assert visits.visit(world.owner, one.visit).lesson == "Dansk"
    notes = responses.response(world.owner, one.forms[0].response)
    assert notes.document == filled("visit")
    assert {each.id for each in responses.of_visit(world.owner, one.visit)} == set(again)


def test_a_form_that_was_begun_elsewhere_meanwhile_is_named(world: World) -> None:
    one = start(world)
    actions.starts.take(world.signe, replace(one, forms=one.forms[:1]), "da")
    there = actions.responses.begin_on_visit(world.signe, one.visit, "interview", "da")

    given = actions.starts.take(world.signe, one, "da")

    assert given[one.forms[1].response] == there


def test_a_visit_of_somebody_else_stays_theirs(world: World) -> None:
    one = start(world)
    actions.starts.take(world.signe, one, "da")

    with pytest.raises(NotAllowed):
        actions.starts.take(world.dorte, one, "da")
    with pytest.raises(NotFound):  # her form under an id that is taken
        actions.starts.take(world.dorte, replace(start(world), forms=one.forms), "da")

    assert t.Visit.select().count() == 1
    assert {each.task.person for each in responses.of_visit(world.owner, one.visit)} == {
        world.signe.id
    }


def test_another_owner_gets_neither_the_visit_nor_its_id(world: World) -> None:
    one = start(world)
    actions.starts.take(world.signe, one, "da")
    theirs = replace(one, group=world.far.class_f.id, teacher=world.far.finn.id)

    with pytest.raises(NotFound):
        actions.starts.take(world.far.elsa, theirs, "da")
    with pytest.raises(NoSuchLesson):
        actions.starts.take(world.far.elsa, replace(one, visit=uuid4()), "da")

    assert visits.visit(world.owner, one.visit).observer == world.signe.id


@pytest.mark.parametrize("who", ["anna", "carl", "lise", "mette", "karin", "rita"])
def test_who_visits_no_classes_starts_none(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.starts.take(world.person(who), start(world), "da")
    assert t.Visit.select().count() == 0


def test_a_class_that_has_ended_since_is_no_hindrance(world: World) -> None:
    since_long(world)
    t.Group.update(ended_on=day(world, 2)).where(t.Group.id == world.class_a.id).execute()

    with pytest.raises(NoSuchLesson):
        actions.starts.take(world.signe, start(world), "da")

    one = start(world, 3)
    actions.starts.take(world.signe, one, "da")
    assert visits.visit(world.owner, one.visit).group == world.class_a.id


def test_a_teacher_who_has_left_since_is_none_either(world: World) -> None:
    since_long(world)
    leaves(world, world.carl.id, "contact_teacher", 2)

    with pytest.raises(NoSuchLesson):
        actions.starts.take(world.signe, start(world, 1), "da")

    one = start(world, 2)
    actions.starts.take(world.signe, one, "da")
    assert visits.visit(world.owner, one.visit).teacher == world.carl.id


def test_a_class_that_is_gone_is_refused_by_name(world: World) -> None:
    with pytest.raises(NoSuchLesson):
        actions.starts.take(world.signe, replace(start(world), group=uuid4()), "da")


def test_what_was_seen_before_one_left_is_taken_for_30_days(world: World) -> None:
    since_long(world)
    leaves(world, world.signe.id, "coach", 20)
    signe = people.person(world.owner, world.signe.id)
    assert not signe.schools("coach")

    with pytest.raises(NotAllowed):  # seen after she had left
        actions.starts.take(signe, start(world, 19), "da")
    with pytest.raises(VisitsNoMore):
        actions.starts.take(signe, start(world, 31), "da")

    one = start(world, 30)
    actions.starts.take(signe, one, "da")
    save(signe, one.forms[0].response, filled("visit"))
    actions.responses.send(signe, one.forms[0].response, uuid4())
    assert visits.visit(world.owner, one.visit).sent_at is not None


def test_nothing_is_seen_before_its_day(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.starts.take(world.signe, start(world, -2), "da")
    actions.starts.take(world.signe, start(world, -1), "da")  # a device whose clock is ahead


def test_nobody_observes_the_own_lesson(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.starts.take(world.signe, replace(start(world), teacher=world.signe.id), "da")


@pytest.mark.parametrize("names", [(), ("interview",), ("visit", "visit"), ("own-lesson",)])
def test_it_is_written_on_notes_and_an_interview(world: World, names: tuple[str, ...]) -> None:
    forms = tuple(begun(world, one) for one in names)
    with pytest.raises((NotAllowed, NotFound)):
        actions.starts.take(world.signe, replace(start(world), forms=forms), "da")
    assert t.Visit.select().count() == 0


def test_a_form_nobody_knows_is_not_begun(world: World) -> None:
    with pytest.raises(NotFound):
        actions.starts.take(
            world.signe, replace(start(world), forms=(Begun(new_id(), "visit", 99),)), "da"
        )


def test_a_visit_that_the_teacher_never_agreed_to_is_not_begun_by_a_device(world: World) -> None:
    one = start(world)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    lesson = Lesson("Dansk", "1. lektion", day(world, -1), tomorrow, 45)
    asked = planning.propose(world.signe, [world.signe.id], world.carl.id, one.group, lesson)
    for declined in (False, True):
        if declined:
            planning.call_off(world.carl, asked, 0)

        with pytest.raises(NotAllowed):
            actions.starts.take(world.signe, replace(one, visit=asked), "da")

        assert responses.of_visit(world.owner, asked) == ()
