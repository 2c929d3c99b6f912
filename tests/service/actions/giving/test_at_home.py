"""Goals that somebody at home, or the student, proposes before a conversation."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from forms import AgreedGiven
from questionnaires import Document
from service import actions
from service.actions.giving import at_home
from service.errors import NotAllowed, NotFound, OtherWrites, ProposedEnough, ProposedLate
from service.store import people, tables as t
from service.store.people import Person
from tests.school.anonymously import asked_anonymously
from tests.school.conversing.at_home import adult, another_guardian, talked
from tests.school.deeds import readings
from tests.school.world import World


def texts(world: World, who: Person) -> list[str]:
    student = world.anna
    found = (
        actions.at_home.mine(student)
        if who.id == student.id
        else actions.at_home.child(who, student.id).proposing
    )
    return [one.text for one in found.mine]


def propose(world: World, who: Person, text: str, why: str = "") -> None:
    actions.at_home.propose(who, world.anna.id, text, why)


def goal_of(*taken: UUID, text: str = "Læse for Klaus") -> AgreedGiven:
    """A goal that came of what was proposed, in other words."""
    row = str(uuid4())
    said = {f"goal.{row}.text": text, f"goal.{row}.who": "student"} if text else {}
    return AgreedGiven((row,), (), Document(said), tuple((row, one) for one in taken))


def taken_up() -> dict[str, bool]:
    return {one.text: one.taken_at is not None for one in t.Proposal.select()}


def test_several_are_proposed_and_each_sees_their_own_alone(world: World) -> None:
    klaus = another_guardian(world, "Klaus", apart_from=world.karin.id)
    propose(world, world.karin, "Læse højt", "Det bliver sjovere")
    propose(world, world.karin, "Svømme")
    propose(world, klaus, "Regne")
    propose(world, world.anna, "Tegne")

    assert texts(world, world.karin) == ["Læse højt", "Svømme"]
    assert texts(world, klaus) == ["Regne"]
    assert texts(world, world.anna) == ["Tegne"]


def test_one_is_changed_and_taken_back_by_its_proposer_alone(world: World) -> None:
    klaus = another_guardian(world, "Klaus")
    propose(world, world.karin, "Læse")
    (one,) = actions.at_home.child(world.karin, world.anna.id).proposing.mine

    actions.at_home.change(world.karin, one.id, "Læse højt", "")
    changed = texts(world, world.karin)
    for other in (klaus, world.anna, world.carl, world.bo):
        with pytest.raises(NotAllowed):
            actions.at_home.change(other, one.id, "Nej", "")
        with pytest.raises(NotAllowed):
            actions.at_home.take_back(other, one.id)
    with pytest.raises(NotFound):
        actions.at_home.take_back(world.far.gry, one.id)
    actions.at_home.take_back(world.karin, one.id)

    assert changed == ["Læse højt"]
    assert texts(world, world.karin) == []


def test_once_the_conversation_is_opened_it_is_late(world: World) -> None:
    propose(world, world.karin, "Læse")
    (one,) = actions.at_home.child(world.karin, world.anna.id).proposing.mine
    talked(world)

    for late in (
        lambda: propose(world, world.karin, "Svømme"),
        lambda: propose(world, world.anna, "Svømme"),
        lambda: actions.at_home.change(world.karin, one.id, "Nej", ""),
        lambda: actions.at_home.take_back(world.karin, one.id),
    ):
        with pytest.raises(ProposedLate):
            late()

    found = actions.at_home.child(world.karin, world.anna.id).proposing
    assert (found.opened, found.room) == (True, False)
    assert texts(world, world.karin) == ["Læse"]


def test_one_conversation_takes_no_more_than_ten_of_somebody(world: World) -> None:
    for number in range(at_home.MOST):
        propose(world, world.karin, f"Mål {number}")

    with pytest.raises(ProposedEnough):
        propose(world, world.karin, "Et til")
    propose(world, world.anna, "Mit eget")

    assert not actions.at_home.child(world.karin, world.anna.id).proposing.room


@pytest.mark.parametrize("who", ["bo", "carl", "erik", "lise", "dorte", "signe", "mette", "bente"])
def test_nobody_else_proposes(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        propose(world, world.person(who), "Læse")
    assert t.Proposal.select().count() == 0


def test_a_guardian_of_earlier_or_one_who_may_not_read_proposes_nothing(world: World) -> None:
    with pytest.raises(NotAllowed):  # until last week she was Bo's
        actions.at_home.propose(world.karin, world.bo.id, "Læse", "")
    t.Guardianship.update(may_read=False).execute()

    with pytest.raises(NotAllowed):
        propose(world, people.person(world.owner, world.karin.id), "Læse")


def test_at_home_of_one_who_is_of_age_nothing_is_asked_and_nothing_proposed(world: World) -> None:
    adult(world)

    found = actions.at_home.child(world.karin, world.anna.id)

    assert (found.tasks, found.proposing.round) == ((), None)
    with pytest.raises(NotAllowed):
        propose(world, world.karin, "Læse")


def test_a_round_that_asks_anonymously_has_no_conversation(world: World) -> None:
    asked_anonymously(world)

    proposing = actions.at_home.child(world.karin, world.anna.id).proposing

    assert proposing.round is not None
    assert proposing.round.id == world.round


def test_the_contact_teacher_reads_all_of_them_and_takes_them_up(world: World) -> None:
    klaus = another_guardian(world, "Klaus", apart_from=world.karin.id)
    for who, text in ((world.karin, "Læse"), (klaus, "Regne"), (world.anna, "Tegne")):
        propose(world, who, text)

    before = actions.at_home.for_conversation(world.carl, world.anna, world.round)
    on_screen = actions.at_home.for_conversation(
        world.carl, world.anna, world.round, on_screen=True
    )
    actions.at_home.log_proposals(world.carl, before)
    held = talked(world)
    with pytest.raises(OtherWrites):
        actions.agreeing.agree(world.carl, held, goal_of(before[0].id))
    actions.agreeing.hand_over(world.carl, held, "teacher")
    actions.agreeing.agree(world.carl, held, goal_of(before[0].id))
    after = actions.at_home.for_conversation(world.carl, world.anna, world.round)

    assert [one.text for one in before] == ["Læse", "Regne", "Tegne"]
    # the two at home are kept apart
    assert [(one.text, one.name) for one in on_screen] == [
        ("", ""),
        ("", ""),
        ("Tegne", "Anna Test"),
    ]
    assert [one.taken_at is not None for one in after] == [True, False, False]
    assert sorted(readings()) == sorted(
        [(world.carl.log_key, world.karin.log_key), (world.carl.log_key, klaus.log_key)]
    )


@pytest.mark.parametrize("who", ["anna", "karin", "bo", "erik", "lise", "dorte", "signe"])
def test_nobody_else_reads_them_all_or_takes_them_up(world: World, who: str) -> None:
    propose(world, world.karin, "Læse")
    key, held = t.Proposal.get().id, talked(world)

    with pytest.raises(NotAllowed):
        actions.at_home.for_conversation(world.person(who), world.anna, world.round)
    with pytest.raises(NotAllowed):
        actions.agreeing.agree(world.person(who), held, goal_of(key))
    assert not any(taken_up().values())


def test_it_is_taken_up_with_the_goal_that_came_of_it_and_not_before(world: World) -> None:
    for text in ("Læse", "Regne"):
        propose(world, world.karin, text)
    reading, counting = (one.id for one in t.Proposal.select().order_by(t.Proposal.id))
    held = talked(world)
    actions.agreeing.hand_over(world.carl, held, "teacher")

    actions.agreeing.agree(world.carl, held, goal_of(reading, text=""))
    emptied = taken_up()
    actions.agreeing.agree(world.carl, held, goal_of(counting))

    assert emptied == {"Læse": False, "Regne": False}
    assert taken_up() == {"Læse": False, "Regne": True}


def test_what_was_proposed_for_another_student_is_not_taken_up_here(world: World) -> None:
    actions.at_home.propose(world.bo, world.bo.id, "Svømme", "")
    of_bo = t.Proposal.get().id
    held = talked(world)
    actions.agreeing.hand_over(world.carl, held, "teacher")

    after = actions.agreeing.agree(world.carl, held, goal_of(of_bo))

    assert "Læse for Klaus" in [one.text for one in after.goals]
    assert taken_up() == {"Svømme": False}
