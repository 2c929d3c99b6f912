"""What is agreed in a conversation is kept with it."""

from __future__ import annotations

from uuid import UUID

from service.store import conversations, tables as t
from service.store.conversing.conversations import AgreementWords, GoalWords
from tests.school.deeds import earlier_round
from tests.school.world import World

TWO = [(None, AgreementWords("Øve", "student")), (None, AgreementWords("Spørge", "teacher"))]


def opened(world: World, of: UUID | None = None) -> UUID:
    conversations.open_(world.owner, of or world.round, world.anna.id, world.carl.id, False)
    return conversations.of_student(world.owner, world.anna.id)[0].id


def test_opening_twice_is_opening_once(world: World) -> None:
    assert opened(world) == opened(world)
    assert t.Conversation.select().count() == 1


def test_a_goal_stays_itself_when_its_words_change(world: World) -> None:
    held = opened(world)
    signs = GoalWords("Læse højt", "Jeg rækker hånden op", help="Carl spørger")

    conversations.keep_goals(world.owner, held, [(None, signs)])
    (first,) = conversations.conversation(world.owner, held).goals
    conversations.keep_goals(
        world.owner, held, [(None, GoalWords("Skrive")), (first.id, GoalWords("Læse højere"))]
    )
    found = conversations.conversation(world.owner, held).goals

    assert [(one.text, one.words.signs) for one in found] == [("Skrive", ""), ("Læse højere", "")]
    assert found[1].id == first.id
    conversations.keep_goals(world.owner, held, [(first.id, GoalWords("Læse"))])
    assert [one.id for one in conversations.conversation(world.owner, held).goals] == [first.id]


def test_goals_and_agreements_stand_beside_each_other_once(world: World) -> None:
    held = opened(world)
    conversations.keep_goals(
        world.owner, held, [(None, GoalWords("Læse")), (None, GoalWords("Skrive"))]
    )
    conversations.keep_agreements(
        world.owner,
        held,
        TWO,
    )

    found = conversations.conversation(world.owner, held)

    assert [one.text for one in found.goals] == ["Læse", "Skrive"]
    assert [one.text for one in found.agreements] == ["Øve", "Spørge"]


def test_agreements_stand_in_the_order_they_were_agreed(world: World) -> None:
    held = opened(world)

    conversations.keep_agreements(world.owner, held, [(None, AgreementWords("old", "other"))])
    conversations.keep_agreements(
        world.owner,
        held,
        TWO,
    )
    found = conversations.conversation(world.owner, held).agreements

    assert [(one.text, one.who) for one in found] == [("Øve", "student"), ("Spørge", "teacher")]


def test_no_agreements_leave_none(world: World) -> None:
    held = opened(world)
    conversations.keep_agreements(world.owner, held, [(None, AgreementWords("Øve", "student"))])

    conversations.keep_agreements(world.owner, held, [])

    assert conversations.conversation(world.owner, held).agreements == ()


def test_how_far_it_came_is_told_later(world: World) -> None:
    held = opened(world)
    conversations.keep_goals(world.owner, held, [(None, GoalWords("Læse højt"))])
    conversations.keep_agreements(
        world.owner,
        held,
        TWO,
    )
    first, second = conversations.conversation(world.owner, held).agreements

    (goal,) = conversations.conversation(world.owner, held).goals
    conversations.set_status(world.owner, held, {goal.id: "reached"}, {first.id: "kept"})
    found = conversations.conversation(world.owner, held)

    assert found.goal is not None
    assert found.goal.status == "reached"
    assert found.goal.rated_at is not None
    assert [one.status for one in found.agreements] == ["kept", second.status]
    assert [one.followed_at is not None for one in found.agreements] == [True, False]


def test_an_agreement_of_another_conversation_is_not_touched(world: World) -> None:
    held, other = opened(world), opened(world, earlier_round(world))
    conversations.keep_agreements(world.owner, held, [(None, AgreementWords("Øve", "student"))])
    (agreement,) = conversations.conversation(world.owner, held).agreements

    conversations.set_status(world.owner, other, {}, {agreement.id: "kept"})

    assert conversations.conversation(world.owner, held).agreements == (agreement,)


def test_the_newest_conversation_stands_first(world: World) -> None:
    held, later = opened(world, earlier_round(world)), opened(world)
    found = conversations.of_student(world.owner, world.anna.id)

    assert [one.id for one in found] == [later, held]
    mine = conversations.of_students(world.owner, [world.round], [world.anna.id, world.bo.id])
    assert [one.id for one in mine] == [later]
