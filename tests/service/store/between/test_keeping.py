"""Weeks, evidence, the board and what became of conversations, on both databases."""

from __future__ import annotations

from uuid import uuid4

import pytest

from service.actions.between.weeks import WEEK, monday
from service.errors import NotFound
from service.store import conversations, tables as t
from service.store.between import boards, check_ins, evidence, goals, outcomes, study_book
from service.store.between.check_ins import Words
from service.store.between.outcomes import Became
from service.store.conversing.conversations import AgreementWords
from service.store.ground.database import now
from tests.school.conversing.between import on_board, said, shows, with_goal
from tests.school.deeds import earlier_round
from tests.school.world import World


def test_a_week_is_said_once_and_may_be_said_again(world: World) -> None:
    goal = with_goal(world, world.anna)
    week = monday(world.carl.owner.today())

    check_ins.save(world.owner, goal, world.anna.id, week, Words("stuck"))
    check_ins.save(world.owner, goal, world.anna.id, week, Words("well", "asked", "talk", "Ja!"))

    (kept,) = study_book.kept(world.owner, world.anna.id).check_ins
    assert (kept.week, kept.words) == (week, Words("well", "asked", "talk", "Ja!"))


def test_weeks_and_evidence_come_in_one_statement_each_in_order(world: World) -> None:
    goal = with_goal(world, world.anna)
    key = shows(world, world.anna, goal, on_board=True)
    for weeks_ago in (1, 3, 0):
        said(world, world.anna, goal, weeks_ago, f"for {weeks_ago}")

    kept = study_book.kept(world.owner, world.anna.id)

    assert [one.words.line for one in kept.check_ins] == ["for 3", "for 1", "for 0"]
    (piece,) = kept.evidence
    assert piece == evidence.piece(world.owner, key).evidence
    assert piece.words == evidence.Words(
        "Min bog", "Den er lang", "https://skole.example/bog", True
    )
    assert kept.of(uuid4()) == study_book.Kept()


def test_a_goal_is_past_when_a_later_conversation_leaves_another(world: World) -> None:
    august = earlier_round(world)
    before = with_goal(world, world.anna, "Før", weeks=12, of=august)
    assert goals.goal(world.owner, before, lock=True).stands

    conversations.open_(world.owner, world.round, world.anna.id, world.carl.id, True)
    assert goals.goal(world.owner, before).stands  # it has left no goal yet
    after = with_goal(world, world.anna, "Nu", weeks=1)

    assert not goals.goal(world.owner, before).stands
    assert goals.goal(world.owner, after).stands


def test_evidence_is_changed_and_taken_away(world: World) -> None:
    key = shows(world, world.anna, with_goal(world, world.anna))

    evidence.change(world.owner, key, evidence.Words("Min film"))
    assert evidence.piece(world.owner, key, lock=True).evidence.words.title == "Min film"
    evidence.remove(world.owner, key)

    with pytest.raises(NotFound):
        evidence.piece(world.owner, key)


def test_only_what_was_chosen_stands_on_the_board(world: World) -> None:
    annas, bos = (with_goal(world, one) for one in (world.anna, world.bo))
    with_goal(world, world.students()[5])
    on_board(world, annas)
    shows(world, world.anna, annas, "Min dagbog")
    shows(world, world.bo, bos, "Min film", on_board=True)

    found = boards.of_class(world.owner, world.class_a.id)

    assert [(one.given, one.goal, len(one.pieces)) for one in found] == [
        ("Anna", "Læse højt", 0),
        ("Bo", "", 1),
    ]
    assert boards.of_class(world.owner, world.class_a.id, world.anna.id) == found[:1]


def test_goals_of_an_earlier_conversation_have_left_the_board(world: World) -> None:
    on_board(world, with_goal(world, world.anna, "Før", 12, earlier_round(world)))
    assert boards.of_class(world.owner, world.class_a.id)

    with_goal(world, world.anna, "Nu", weeks=1)

    assert boards.of_class(world.owner, world.class_a.id) == ()


@pytest.mark.parametrize(
    "kept_off", [{"shown_as": "Elev"}, {"restricted_at": now()}, {"active": False}]
)
def test_who_is_protected_restricted_or_gone_is_never_on_a_board(
    world: World, kept_off: dict[str, object]
) -> None:
    goal = with_goal(world, world.anna)
    on_board(world, goal)
    shows(world, world.anna, goal, on_board=True)

    t.Person.update(**kept_off).where(t.Person.id == world.anna.id).execute()

    assert boards.of_class(world.owner, world.class_a.id) == ()


def test_a_class_stands_with_and_without_goals(world: World) -> None:
    goal = with_goal(world, world.bo, "Skrive")
    conversations.open_(world.owner, world.round, world.anna.id, world.carl.id, True)
    goals.rate(world.owner, goal, "reached", "Jeg kan det")

    found = goals.of_class(world.owner, world.class_a.id, world.carl.id)

    assert len(found) == len(world.students())
    by_name = {one.name: (one.text, one.status, one.reached) for one in found}
    assert by_name["Bo Test"] == ("Skrive", "reached", "Jeg kan det")
    assert by_name["Anna Test"] == ("", "", "")


def test_a_conversation_is_counted_as_it_stood(world: World) -> None:
    goal = with_goal(world, world.anna, weeks=6)
    held = goals.goal(world.owner, goal).conversation
    conversations.keep_agreements(
        world.owner,
        held,
        [(None, AgreementWords("Øve", "student")), (None, AgreementWords("Spørge", "teacher"))],
    )
    first, _ = conversations.conversation(world.owner, held).agreements
    conversations.set_status(world.owner, held, {}, {first.id: "kept"})
    two_weeks_ago = now() - WEEK * 2
    t.Agreement.update(followed_at=two_weeks_ago).where(t.Agreement.id == first.id).execute()
    said(world, world.anna, goal, weeks_ago=2)
    t.CheckIn.update(saved_at=two_weeks_ago).execute()

    def became(weeks_ago: int = 0) -> Became | None:
        moment = now() - WEEK * weeks_ago
        return outcomes.became(world.owner, world.round, moment, moment).get(world.anna.id)

    assert became() == Became(True, False, True, True, True, True)
    goals.rate(world.owner, goal, "reached", "")
    assert became() == Became(True, True, True, True, True, True)
    assert became(weeks_ago=1) == Became(True, False, True, True, True, True)  # rated later
    assert became(weeks_ago=3) == Became(True, False, False, True, False, False)  # all of it later
    assert became(weeks_ago=8) is None  # held later


def test_a_round_asks_those_who_were_in_its_classes_on_its_last_day(world: World) -> None:
    asked = outcomes.asked(world.owner, world.round)
    assert len(asked) == 16
    assert {one.group for one in asked} == {world.class_a.id, world.class_b.id}

    t.Person.update(restricted_at=now()).where(t.Person.id == world.bo.id).execute()
    t.Membership.update(to_day=world.carl.owner.today()).where(
        t.Membership.person == world.anna.id
    ).execute()

    left = {one.student for one in outcomes.asked(world.owner, world.round)}
    assert len(left) == 14
    assert not left & {world.anna.id, world.bo.id}
