"""Goals that somebody at home, or the student, proposes before a conversation."""

from __future__ import annotations

import pytest

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
    with pytest.raises(NotFound):  # they have not begun to talk
        actions.at_home.take_up(world.carl, before[0].id)
    held = talked(world)
    with pytest.raises(OtherWrites):
        actions.at_home.take_up(world.carl, before[0].id)
    actions.agreeing.hand_over(world.carl, held, "teacher")
    actions.at_home.take_up(world.carl, before[0].id)
    after = actions.at_home.for_conversation(world.carl, world.anna, world.round)

    assert [one.text for one in before] == ["Læse", "Regne", "Tegne"]
    assert [one.text for one in on_screen] == ["Tegne"]  # the two at home are kept apart
    assert [one.taken_at is not None for one in after] == [True, False, False]
    assert sorted(readings()) == sorted(
        [(world.carl.log_key, world.karin.log_key), (world.carl.log_key, klaus.log_key)]
    )


@pytest.mark.parametrize("who", ["anna", "karin", "bo", "erik", "lise", "dorte", "signe"])
def test_nobody_else_reads_them_all_or_takes_them_up(world: World, who: str) -> None:
    propose(world, world.karin, "Læse")
    key = t.Proposal.get().id

    with pytest.raises(NotAllowed):
        actions.at_home.for_conversation(world.person(who), world.anna, world.round)
    with pytest.raises(NotAllowed):
        actions.at_home.take_up(world.person(who), key)
