"""Either side may waive: here the student, who wants to talk without the own answers."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions.conversing.conversations import Table
from service.errors import Final, NotAllowed
from service.rules.stages import Looks
from service.store import responses
from service.store.people import Person
from tests.school.conversing.preparing import close, open_
from tests.school.deeds import begin, filled, give, save
from tests.school.world import World


@pytest.fixture
def held(world: World) -> UUID:
    """The teacher has given a look, and opened the conversation; Anna has written, and not sent."""
    give(world, world.carl, "judgement", world.anna)
    save(world.anna, begin(world, world.anna, "start-up"), filled("start-up"))
    return open_(world, world.anna)


def table(reader: Person, world: World) -> Table:
    return actions.conversations.table(reader, world.anna.id, None)


@pytest.mark.parametrize("who", ["anna", "carl"])
def test_the_look_stands_alone_and_what_is_not_sent_is_shown_to_nobody(
    world: World, held: UUID, who: str
) -> None:
    before = table(world.anna, world)
    assert before.judgement
    assert before.judgement.document is None

    actions.conversations.waive_answers(world.person(who), held)

    anna, carl = table(world.anna, world), table(world.carl, world)
    assert (anna.looks, carl.looks) == (Looks.ALONE, Looks.ALONE)
    assert anna.judgement
    assert anna.judgement.document is not None
    assert carl.evaluation
    assert carl.evaluation.document is None
    assert carl.feedback
    assert {row.now for row in carl.feedback.rows} == {None}
    assert any(row.teacher is not None for row in carl.feedback.rows)
    assert carl.prompts == ()
    shared = actions.conversations.table(world.carl, world.anna.id, world.round, room=True)
    assert shared.evaluation
    assert shared.evaluation.document is None


def test_answers_that_come_afterwards_count_and_say_so(world: World, held: UUID) -> None:
    actions.conversations.waive_answers(world.anna, held)
    (own,) = [
        one
        for one in responses.about_student(world.owner, world.anna.id)
        if one.task.name == "start-up"
    ]

    actions.responses.send(world.anna, own.id, uuid4())

    assert table(world.carl, world).looks is Looks.OPEN
    assert responses.response(world.owner, own.id).revised_at is not None


def test_a_preparation_that_comes_afterwards_is_no_late_look(world: World, held: UUID) -> None:
    actions.conversations.waive_answers(world.anna, held)

    own = give(world, world.anna, "preparation")

    assert responses.response(world.owner, own).revised_at is None


def test_it_opens_nothing_before_the_teacher_has_given_a_look(world: World) -> None:
    held = open_(world, world.anna)

    actions.conversations.waive_answers(world.anna, held)

    assert table(world.carl, world).looks is Looks.WAITING


def test_the_other_ones_open_page_hears_of_it(world: World, held: UUID) -> None:
    before = actions.watching.stands(world.carl, held)

    actions.conversations.waive_answers(world.anna, held)

    assert actions.watching.stands(world.carl, held) != before


def test_after_the_conversation_nothing_is_waived(world: World, held: UUID) -> None:
    close(world, world.anna)

    with pytest.raises(Final):
        actions.conversations.waive_answers(world.anna, held)

    assert table(world.anna, world).looks is Looks.WAITING


@pytest.mark.parametrize("who", ["bo", "erik", "dorte", "karin"])
def test_nobody_else_says_it(world: World, held: UUID, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.conversations.waive_answers(world.person(who), held)

    assert table(world.carl, world).looks is Looks.WAITING
