"""Cards, and what they are picked from, in one statement."""

from __future__ import annotations

from uuid import UUID

from service.store import cards, conversations, tables as t
from service.store.conversing.conversations import GoalWords
from service.store.ground.database import now, transaction
from tests.school.conversing.preparing import close, open_
from tests.school.deeds import begin, earlier_round, filled, give
from tests.school.world import World
from tests.test_statements import listening


def picked(world: World, *sources: str) -> tuple[UUID, ...]:
    with transaction():
        cards.turn(world.owner, world.anna.id)
        cards.pick(world.owner, world.anna.id, world.round, [(one, "") for one in sources])
    return tuple(one.id for one in material(world).cards)


def material(world: World) -> cards.Material:
    return cards.material(world.owner, world.anna.id, world.round)


def test_what_is_picked_stands_behind_and_nothing_stands_twice(world: World) -> None:
    picked(world, "theme:start-up:goals", "theme:start-up:effort")
    picked(world, "theme:start-up:effort", "own:1")

    found = [(one.source, one.place) for one in material(world).cards]
    assert found == [("theme:start-up:goals", 0), ("theme:start-up:effort", 1), ("own:1", 2)]


def test_an_order_is_kept_and_a_card_taken_out(world: World) -> None:
    first, second, third = picked(world, "own:1", "own:2", "own:3")

    cards.arrange(world.owner, world.anna.id, world.round, [third, first, second])
    cards.remove(world.owner, first)

    assert [one.id for one in material(world).cards] == [third, second]


def test_what_was_released_keeps_its_moment(world: World) -> None:
    (first,) = picked(world, "own:1")
    cards.release(world.owner, [first], True)
    (before,) = material(world).cards
    cards.release(world.owner, [first], True)

    assert material(world).cards == (before,)
    assert before.released_at is not None
    cards.release(world.owner, [first], False)
    assert material(world).cards[0].released_at is None


def test_all_that_is_ones_own_comes_in_one_statement(world: World) -> None:
    give(world, world.anna, "start-up")
    begin(world, world.anna, "preparation")  # a draft is no material
    give(world, world.carl, "judgement", world.anna)  # nor is what somebody else wrote
    august = earlier_round(world)
    conversations.open_(world.owner, august, world.anna.id, world.carl.id, False)
    (talk,) = conversations.of_student(world.owner, world.anna.id)
    conversations.keep_goals(world.owner, talk.id, [(None, GoalWords("Læse højt"))])
    goal = conversations.conversation(world.owner, talk.id).goals[0].id
    t.Evidence.create(
        owner=world.owner, goal=goal, student=world.anna.id, title="Min film", text="Jeg læser"
    )

    with listening() as heard:
        found = material(world)

    assert len(heard) == 1
    assert [one.name for one in found.sent] == ["start-up"]
    assert found.sent[0].document == filled("start-up")
    assert [one.text for one in found.goals] == ["Læse højt"]
    assert [one.text for one in found.evidence] == ["Min film: Jeg læser"]
    assert (found.opened, found.closed) == (False, False)


def test_a_conversation_is_opened_and_closed(world: World) -> None:
    open_(world, world.anna)
    assert (material(world).opened, material(world).closed) == (True, False)
    close(world, world.anna)
    assert material(world).closed


def test_another_rounds_cards_and_another_students_are_left_out(world: World) -> None:
    t.Card.create(
        owner=world.owner, round=earlier_round(world), student=world.anna.id, source="own:1",
        text="før", place=0, released_at=now(),
    )  # fmt: skip
    t.Card.create(
        owner=world.owner, round=world.round, student=world.bo.id, source="own:2", text="Bos",
        place=0,
    )  # fmt: skip

    assert material(world).cards == ()
