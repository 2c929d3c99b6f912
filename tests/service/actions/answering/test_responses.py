"""Answering: begun once, saved section by section, sent once, and only while the round is open."""

from __future__ import annotations

from uuid import uuid4

import pytest

from questionnaires import Chosen, Document
from service import actions
from service.errors import AlreadySent, NotAllowed, NotComplete, NotFound, NotOpen
from service.store import definitions, people, responses, rounds, tables as t
from tests.school.deeds import begin, filled, give, last_day_was, newest, save
from tests.school.world import World, by_code


def test_the_same_key_sends_once(world: World) -> None:
    response, key = begin(world, world.anna, "start-up"), uuid4()

    actions.responses.send(world.anna, response, key)
    first = responses.response(world.owner, response).sent_at
    actions.responses.send(world.anna, response, key)

    assert first is not None
    assert responses.response(world.owner, response).sent_at == first


def test_another_key_is_told_that_it_was_sent(world: World) -> None:
    response = give(world, world.anna, "start-up")

    with pytest.raises(AlreadySent):
        actions.responses.send(world.anna, response, uuid4())


def test_what_was_sent_stands_beside_what_is_changed_since(world: World) -> None:
    response = give(world, world.anna, "start-up")

    save(world.anna, response, filled("start-up", step=3))

    found = responses.response(world.owner, response)
    assert found.document == filled("start-up")
    assert found.working == filled("start-up", step=3)
    counted = responses.sent_documents(world.owner, world.round, "start-up", newest("start-up"))
    assert counted == [(world.class_a.id, filled("start-up"))]


def test_changes_take_the_place_of_what_was_sent_when_they_are_sent(world: World) -> None:
    response = give(world, world.anna, "start-up")
    save(world.anna, response, filled("start-up", step=3))

    actions.responses.send(world.anna, response, uuid4())

    found = responses.response(world.owner, response)
    assert found.document == filled("start-up", step=3)
    assert found.changes is None
    assert found.revised_at is None


def test_changes_can_be_thrown_away(world: World) -> None:
    response = give(world, world.anna, "start-up")
    save(world.anna, response, filled("start-up", step=3))

    actions.responses.discard(world.anna, response)

    assert responses.response(world.owner, response).working == filled("start-up")


def test_the_first_key_never_sends_the_changes(world: World) -> None:
    """A device that comes back late and sends what it sent before."""
    response, first = begin(world, world.anna, "start-up"), uuid4()
    actions.responses.send(world.anna, response, first)
    save(world.anna, response, filled("start-up"))
    actions.responses.send(world.anna, response, uuid4())
    save(world.anna, response, filled("start-up", step=3))

    actions.responses.send(world.anna, response, first)

    assert responses.response(world.owner, response).document == filled("start-up")


def test_a_change_after_the_conversation_was_opened_is_marked(world: World) -> None:
    response = give(world, world.anna, "start-up")
    give(world, world.carl, "judgement", world.anna)
    actions.conversations.open_(world.carl, world.anna.id, world.round, waive=False)
    save(world.anna, response, filled("start-up", step=3))

    actions.responses.send(world.anna, response, uuid4())

    assert responses.response(world.owner, response).revised_at is not None


def test_a_sheet_that_was_sent_stands(world: World) -> None:
    team = f"team:{world.team.id}"
    place = next(
        one.key
        for offer in actions.sheets.offers(world.carl)
        if offer.questionnaire.name == "team-data"
        for one in offer.places
    )
    sheet = actions.sheets.start(world.carl, "team-data", place, team, "da")
    actions.responses.send(world.carl, sheet, uuid4())

    with pytest.raises(AlreadySent):
        actions.responses.save(world.carl, sheet, [], Document(), ())


def test_a_retry_after_the_round_closed_is_still_the_same_sending(world: World) -> None:
    response, key = begin(world, world.anna, "start-up"), uuid4()
    actions.responses.send(world.anna, response, key)
    actions.rounds.close(world.dorte, world.round)

    actions.responses.send(world.anna, response, key)

    assert responses.response(world.owner, response).key == key


def test_each_section_keeps_what_the_others_hold(world: World) -> None:
    response = begin(world, world.anna, "start-up")
    first, second = definitions.latest(world.owner, "start-up").sections[:2]

    actions.responses.save(world.anna, response, [first], Document({"goal_known": "mostly"}), ())
    actions.responses.save(world.anna, response, [second], Document({"try_first": "mostly"}), ())

    assert responses.response(world.owner, response).document == Document(
        {"goal_known": "mostly", "try_first": "mostly"}
    )


def test_what_failed_keeps_what_was_there(world: World) -> None:
    response = begin(world, world.anna, "start-up")
    (section,) = definitions.latest(world.owner, "start-up").sections[1:2]
    actions.responses.save(world.anna, response, [section], Document({"hard_success": "Øve"}), ())

    actions.responses.save(
        world.anna, response, [section], Document({"try_first": "mostly"}), {"hard_success"}
    )

    assert responses.response(world.owner, response).document == Document(
        {"try_first": "mostly", "hard_success": "Øve"}
    )


def test_required_questions_are_asked_for_by_name(world: World) -> None:
    response = begin(world, world.anna, "preparation")

    with pytest.raises(NotComplete) as refused:
        actions.responses.send(world.anna, response, uuid4())

    assert refused.value.questions == ("goal_progress", "talk_about")
    assert responses.response(world.owner, response).sent_at is None


def test_declining_a_required_question_is_an_answer(world: World) -> None:
    response = begin(world, world.anna, "preparation")
    save(world.anna, response, Document({}, frozenset({"goal_progress", "talk_about"})))

    actions.responses.send(world.anna, response, uuid4())

    assert responses.response(world.owner, response).sent_at is not None


def test_what_is_hidden_is_not_sent(world: World) -> None:
    """Anna wrote what happened, and then said that she has tried nothing yet."""
    today = world.carl.owner.today()
    weekly = rounds.add(
        world.owner, world.school, "Uge 47", today, today, {"check-in": 1}, [world.class_a.id]
    )
    response = actions.responses.begin(world.anna, weekly, "check-in", world.anna.id, "da")
    given = {"tried": Chosen(("nothing_yet",)), "happened": "helped", "next_step": "Øve i dag"}
    save(world.anna, response, Document(given))

    actions.responses.send(world.anna, response, uuid4())

    sent = responses.response(world.owner, response)
    assert set(sent.document.answers) == {"tried", "next_step"}


@pytest.mark.parametrize("how", ["over", "closed"])
def test_who_comes_late_keeps_what_was_written_and_cannot_send(world: World, how: str) -> None:
    response = begin(world, world.anna, "start-up")
    save(world.anna, response, filled("start-up"))
    if how == "over":
        last_day_was(world, days_ago=1)
    else:
        actions.rounds.close(world.dorte, world.round)

    save(world.anna, response, filled("start-up", step=3))
    with pytest.raises(NotOpen):
        save(by_code(world.anna), response, filled("start-up", step=2))
    with pytest.raises(NotOpen):
        actions.responses.send(world.anna, response, uuid4())
    with pytest.raises(NotOpen):
        begin(world, world.bo, "start-up")

    kept = responses.response(world.owner, response)
    assert kept.document == filled("start-up", step=3)  # her own draft is kept, and stays hers
    assert kept.sent_at is None
    assert t.Response.select().count() == 1


def test_on_the_last_day_one_may_still_send(world: World) -> None:
    last_day_was(world, days_ago=0)

    assert responses.response(world.owner, give(world, world.anna, "start-up")).sent_at


@pytest.mark.parametrize(
    ("who", "name", "about"),
    [
        ("bo", "start-up", "anna"),
        ("carl", "start-up", "anna"),
        ("anna", "judgement", "anna"),
        ("carl", "judgement", "freja"),
        ("erik", "judgement", "anna"),
        ("lise", "judgement", "anna"),
        ("dorte", "judgement", "anna"),
        ("signe", "visit", "signe"),
        ("anna", "nothing-of-the-kind", "anna"),
    ],
)
def test_nobody_begins_what_they_are_not_asked(
    world: World, who: str, name: str, about: str
) -> None:
    with pytest.raises(NotAllowed):
        begin(world, world.person(who), name, world.person(about))

    assert t.Response.select().count() == 0


def test_a_class_that_the_round_does_not_ask_may_not_answer(world: World) -> None:
    t.RoundGroup.delete().where(t.RoundGroup.group == world.class_b.id).execute()

    with pytest.raises(NotAllowed):
        begin(world, world.freja, "start-up")


def test_the_rounds_of_another_owner_are_not_there(world: World) -> None:
    with pytest.raises(NotFound):
        actions.responses.begin(world.anna, world.far.round, "start-up", world.anna.id, "da")
    with pytest.raises(NotFound):
        begin(world, world.far.finn, "judgement", world.anna)


def test_nobody_writes_in_the_draft_of_another(world: World) -> None:
    response = begin(world, world.anna, "start-up")

    for other in (world.bo, world.carl, world.dorte):
        with pytest.raises(NotAllowed):
            save(other, response, filled("start-up"))
        with pytest.raises(NotAllowed):
            actions.responses.send(other, response, uuid4())
        with pytest.raises(NotAllowed):
            actions.responses.mine(other, response)
    with pytest.raises(NotFound):
        actions.responses.mine(world.far.gry, response)

    assert responses.response(world.owner, response).document == Document()


def test_an_answer_stays_with_the_class_it_was_given_in(world: World) -> None:
    response = give(world, world.anna, "start-up")
    t.Membership.update(group=world.class_b.id).where(
        t.Membership.person == world.anna.id
    ).execute()

    moved = people.person(world.owner, world.anna.id)

    assert moved.home_class == world.class_b
    assert responses.response(world.owner, response).task.group == world.class_a.id


def test_a_first_look_after_the_table_was_set_is_marked(world: World) -> None:
    """Erik teaches the class too, and has seen what Carl and Anna gave."""
    t.Membership.create(
        owner=world.owner, person=world.erik.id, role="contact_teacher", school=world.school,
        group=world.class_a.id, from_day=world.carl.owner.today(),
    )  # fmt: skip
    erik = people.person(world.owner, world.erik.id)
    give(world, world.anna, "start-up")
    first = give(world, world.carl, "judgement", world.anna)
    actions.conversations.open_(world.carl, world.anna.id, world.round, waive=False)

    late = give(world, erik, "judgement", world.anna)

    assert responses.response(world.owner, late).revised_at is not None
    table = actions.conversations.table(world.anna, world.anna.id)
    assert table.judgement is not None
    assert table.judgement.response is not None
    assert table.judgement.response.id == first
