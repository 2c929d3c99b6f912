"""A guardian prepares at home, for the own child and for no other."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from service import actions
from service.errors import NotAllowed
from service.store import people, responses, rounds, tables as t
from tests.school.deeds import filled, newest, save
from tests.school.world import World


@pytest.fixture
def asked(world: World) -> UUID:
    """A round that asks guardians too."""
    today = world.carl.owner.today()
    forms = {"preparation": 1, "guardian-preparation": 1}
    return rounds.add(world.owner, world.school, "Hjemme", today, today, forms, [world.class_a.id])


@pytest.fixture
def with_looks(world: World) -> UUID:
    """A round that asks for two looks and guardians too."""
    today = world.carl.owner.today()
    forms = {name: newest(name) for name in ("start-up", "judgement", "guardian-preparation")}
    return rounds.add(world.owner, world.school, "Alle", today, today, forms, [world.class_a.id])


def test_the_task_stands_under_the_child(world: World, asked: UUID) -> None:
    ((child, (task,)),) = actions.tasks.of_guardian(world.karin)

    assert (child.id, task.questionnaire.name) == (world.anna.id, "guardian-preparation")
    assert task.round.id == asked


def test_the_teacher_reads_it_once_it_is_sent(world: World, asked: UUID) -> None:
    response = actions.responses.begin(
        world.karin, asked, "guardian-preparation", world.anna.id, "da"
    )
    save(world.karin, response, filled("guardian-preparation"))
    before = actions.conversations.table(world.carl, world.anna.id, asked)
    actions.responses.send(world.karin, response, uuid4())
    after = actions.conversations.table(world.carl, world.anna.id, asked)

    sheets = {one.questionnaire.name: one for one in before.preparation}
    assert sheets["guardian-preparation"].document is None
    sheets = {one.questionnaire.name: one for one in after.preparation}
    assert sheets["guardian-preparation"].document is not None


def test_two_guardians_prepare_each_alone_and_both_are_read(world: World, asked: UUID) -> None:
    guardianship = t.Guardianship.get(t.Guardianship.student == world.anna.id)
    t.Guardianship.insert(
        owner=world.owner,
        guardian=world.lise.id,
        student=world.anna.id,
        from_day=guardianship.from_day,
    ).execute()
    for guardian in (world.karin, people.person(world.owner, world.lise.id)):
        response = actions.responses.begin(
            guardian, asked, "guardian-preparation", world.anna.id, "da"
        )
        save(guardian, response, filled("guardian-preparation"))
        actions.responses.send(guardian, response, uuid4())

    table = actions.conversations.table(world.carl, world.anna.id, asked)

    writers = {one.response.task.person for one in table.preparation if one.response}
    assert writers == {world.karin.id, world.lise.id}


@pytest.mark.parametrize("child", ["bo", "freja"])
def test_nobody_prepares_for_another_child(world: World, asked: UUID, child: str) -> None:
    with pytest.raises(NotAllowed):
        actions.responses.begin(
            world.karin, asked, "guardian-preparation", world.person(child).id, "da"
        )


@pytest.mark.parametrize("who", ["anna", "carl", "dorte"])
def test_nobody_else_answers_for_the_guardian(world: World, asked: UUID, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.responses.begin(
            world.person(who), asked, "guardian-preparation", world.anna.id, "da"
        )


def test_a_teacher_who_gives_no_look_keeps_nobody_at_home_from_preparing(
    world: World, with_looks: UUID
) -> None:
    """They waive a look of their own, and no other's words."""
    actions.conversations.open_(world.carl, world.anna.id, with_looks, True)

    response = actions.responses.begin(
        world.karin, with_looks, "guardian-preparation", world.anna.id, "da"
    )
    save(world.karin, response, filled("guardian-preparation"))
    actions.responses.send(world.karin, response, uuid4())

    sent = responses.response(world.owner, response)
    assert sent.sent_at is not None
    assert sent.revised_at is None  # it is not changed, and nobody at home saw other answers
