"""A team's plan: everybody in the team writes it, ticks its tasks and copies it."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from questionnaires import Document, Rows
from service import actions
from service.actions.answering.merging import PageMarks
from service.errors import AlreadySent, NotAllowed, NotFound
from service.rules import stages
from service.rules.stages import Writing
from service.store import definitions, responses
from service.store.planning import plans
from tests.school.deeds import filled, readings, save
from tests.school.planning import audited
from tests.school.plans import (
    autumn_and_spring,
    begun,
    changed,
    in_days,
    planning,
    row,
    sent,
    sheet_of,
    task,
)
from tests.school.world import World, by_code

LEARNING = "At vælge sit næste skridt"


def learning(world: World, words: str) -> Document:
    return replace(
        autumn_and_spring(world), answers={**autumn_and_spring(world).answers, "learning": words}
    )


def test_the_whole_team_writes_a_plan_from_its_beginning_on(world: World) -> None:
    response = begun(world, planning(row(in_days(world, 30))))

    save(world.erik, response, planning(row(in_days(world, 40))))

    plan = actions.plans.one(world.carl, sheet_of(world, response).id)
    assert [one.day for one in plan.talks] == [in_days(world, 40)]
    assert plan.read.writing is Writing.DRAFT


def test_a_plan_that_was_sent_is_changed_and_sent_again(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    assert plan.response is not None

    save(world.erik, plan.response, learning(world, LEARNING))

    between = actions.plans.one(world.dorte, plan.id)
    assert between.read.document.text("learning") != LEARNING
    assert between.read.writing is Writing.CHANGED
    actions.responses.send(world.erik, plan.response, uuid4())
    after = actions.plans.one(world.dorte, plan.id).read
    assert (after.document.text("learning"), after.writing) == (LEARNING, Writing.SENT)


def test_sending_what_nobody_has_changed_is_refused_by_name(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    assert plan.response is not None

    with pytest.raises(AlreadySent):
        actions.responses.send(world.erik, plan.response, uuid4())


def test_other_sheets_stand_once_they_are_sent_and_are_one_persons(world: World) -> None:
    response = actions.sheets.start(world.carl, "team-data", str(world.team.id), "", "da")
    with pytest.raises(NotAllowed):
        actions.responses.mine(world.erik, response)
    save(world.carl, response, filled("team-data"))
    actions.responses.send(world.carl, response, uuid4())

    with pytest.raises(AlreadySent):
        save(world.carl, response, filled("team-data", words="Noget andet"))
    found = responses.response(world.owner, response)
    assert stages.writing(found, None, in_days(world, 0)) is Writing.STANDS


@pytest.mark.parametrize("who", ["lise", "dorte", "signe", "mette", "anna"])
def test_nobody_else_writes_it(world: World, who: str) -> None:
    response = begun(world, autumn_and_spring(world))

    with pytest.raises(NotAllowed):
        save(world.person(who), response, planning())
    with pytest.raises(NotAllowed):
        actions.responses.send(world.person(who), response, uuid4())


def test_who_came_by_code_and_who_has_left_the_team_write_it_no_more(world: World) -> None:
    response = begun(world, autumn_and_spring(world))
    left = replace(
        world.carl,
        memberships=tuple(one for one in world.carl.memberships if one.role != "team"),
    )

    for nobody in (by_code(world.erik), left):
        with pytest.raises(NotAllowed):
            save(nobody, response, planning())


def test_two_who_write_at_once_lose_no_word(world: World) -> None:
    response = begun(world, planning(learning="Før"))
    asked = definitions.latest(world.owner, "conversation-plan")
    (focus, *_rest) = asked.sections
    was = responses.response(world.owner, response).working.marks(["learning", "note_taker"])
    lanes = [str(uuid4()), str(uuid4())]

    for who, words, lane in zip((world.carl, world.erik), ("Carls", "Eriks"), lanes, strict=True):
        fresh = responses.response(world.owner, response).working.without(["learning"])
        fresh = fresh.joined(Document({"learning": words}))
        actions.responses.save(
            who, response, [focus], fresh, (), PageMarks(lane=lane, number=1, was=was)
        )

    stands = responses.response(world.owner, response)
    assert stands.working.text("learning") == "Carls"
    assert stands.asides[lanes[1]].text("learning") == "Eriks"
    actions.responses.settle(world.carl, response, lanes[1], "learning", "both")
    assert responses.response(world.owner, response).working.text("learning") == "Carls\nEriks"


@pytest.mark.parametrize("who", ["lise", "signe", "mette", "anna", "bente"])
def test_a_plan_is_read_by_the_team_and_the_leadership(world: World, who: str) -> None:
    plan = sent(world, autumn_and_spring(world))

    with pytest.raises(NotAllowed):
        actions.plans.one(world.person(who), plan.id)
    with pytest.raises(NotAllowed):
        actions.plans.two(world.person(who), plan.id, plan.id)
    with pytest.raises(NotFound):
        actions.plans.one(world.far.finn, plan.id)


def test_before_it_is_sent_the_leadership_reads_nothing_of_it(world: World) -> None:
    response = begun(world, autumn_and_spring(world))

    with pytest.raises(NotAllowed):
        actions.plans.one(world.dorte, sheet_of(world, response).id)
    assert actions.plans.shelf(world.dorte).plans == ()
    assert len(actions.plans.shelf(world.erik).plans) == 1


def test_every_reading_by_another_is_logged(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))

    for reader in (world.carl, world.dorte):
        actions.plans.one(reader, plan.id)

    assert readings() == [(world.dorte.log_key, world.carl.log_key)]


def test_another_sheet_is_no_plan(world: World) -> None:
    response = actions.sheets.start(world.carl, "team-data", str(world.team.id), "", "da")

    with pytest.raises(NotFound):
        actions.plans.one(world.carl, sheet_of(world, response).id)


def test_tasks_come_from_the_plan_and_stay_done_when_it_changes(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    first, *_rest, again = plans.tasks(world.owner, plan.id)
    assert (first.what, first.due_on, first.done_by) == ("Finde vikar", in_days(world, 3), "")
    assert (again.what, again.due_on) == ("", in_days(world, 60))

    actions.plans.tick(world.erik, plan.id, first.id, True)
    document = autumn_and_spring(world)
    tasks = (task("Bestille lokale"), task("Finde vikar", in_days(world, 5)))
    changed(world, plan, replace(document, answers={**document.answers, "tasks": Rows(tasks)}))

    now = plans.tasks(world.owner, plan.id)
    assert [(one.what, one.done_by) for one in now] == [
        ("Bestille lokale", ""), ("Finde vikar", "Erik Test"), ("", ""),
    ]  # fmt: skip
    actions.plans.tick(world.carl, plan.id, now[1].id, False)
    assert not any(one.done_at for one in plans.tasks(world.owner, plan.id))


@pytest.mark.parametrize("who", ["dorte", "lise", "anna"])
def test_only_the_team_ticks_its_tasks_and_copies_its_plan(world: World, who: str) -> None:
    plan = sent(world, autumn_and_spring(world))
    first = plans.tasks(world.owner, plan.id)[0]

    with pytest.raises(NotAllowed):
        actions.plans.tick(world.person(who), plan.id, first.id, True)
    with pytest.raises(NotAllowed):
        actions.plans.copy(world.person(who), plan.id, "da")
    with pytest.raises(NotFound):
        actions.plans.tick(world.carl, plan.id, uuid4(), True)


def test_a_copy_is_a_draft_with_every_day_a_year_later_on_the_same_weekday(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))

    copied = actions.plans.copy(world.erik, plan.id, "da")

    found = actions.plans.one(world.carl, copied)
    before = actions.plans.one(world.carl, plan.id)
    assert found.read.sheet.copied_from == plan.id
    assert found.read.writing is Writing.DRAFT
    for old, new in zip(before.talks, found.talks, strict=True):
        assert old.day is not None
        assert new.day is not None
        assert (new.day - old.day).days == 364
        assert replace(new.frame, day="") == replace(old.frame, day="")
    moved = found.read.document
    assert moved.text("back_to_plan") == in_days(world, 60 + 364).isoformat()
    assert found.rounds == ()
    assert actions.plans.copy(world.carl, plan.id, "da") == copied
    assert audited(world).count("plan.copied") == 1


def test_two_plans_are_read_by_whoever_reads_both(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    copied = actions.plans.copy(world.carl, plan.id, "da")

    before, after = actions.plans.two(world.erik, plan.id, copied)

    assert (before.sheet.id, after.sheet.id) == (plan.id, copied)
    with pytest.raises(NotAllowed):
        actions.plans.two(world.dorte, plan.id, copied)  # the copy is not sent
