"""Nothing of a visit reaches anybody until its teacher shares it, and then one more person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.errors import NotAllowed, NotFound, SharedAlready
from service.rules import access
from service.store import people, shares, tables as t
from service.store.ground.database import now
from service.store.people import Person
from service.store.visiting.talks import ExperimentWords
from tests.school.deeds import readings
from tests.school.seen import notes, seen
from tests.school.visited import looked_at, noted, visited
from tests.school.world import World

EMPTY = access.mark("")


@pytest.fixture
def visit(world: World) -> UUID:
    """Everything that can be written on a visit stands on it."""
    key = visited(world)
    noted(world, key, words="Ord fra noterne", interview=True)
    looked_at(world, key, words="Ord fra eget blik")
    actions.talks.keep_reflection(world.carl, key, ("Ord fra samtalen",) * 4, (EMPTY,) * 4)
    actions.talks.keep_note(world.carl, key, "Ord fra egen note", EMPTY)
    actions.talks.add_experiment(world.carl, key, ExperimentWords("Ord fra det, der prøves"))
    return key


def fresh(world: World, name: str) -> Person:
    return people.person(world.owner, world.person(name).id)


@pytest.mark.parametrize("who", ["dorte", "erik", "lise"])
def test_one_of_the_staff_reads_what_the_teacher_shares(
    world: World, visit: UUID, who: str
) -> None:
    actions.shares.share(world.carl, visit, world.person(who).id)

    talk = actions.talks.open_(world.person(who), visit)

    assert [one.questionnaire.name for one in talk.forms] == ["visit"]
    assert talk.signs
    assert [one.words.text for one in talk.experiments] == ["Ord fra det, der prøves"]
    assert [one.visit for one in actions.shares.with_me(world.person(who))] == [visit]


def test_the_talk_the_own_look_and_own_notes_are_not_shared(world: World, visit: UUID) -> None:
    actions.shares.share(world.carl, visit, world.dorte.id)

    found = repr(actions.talks.open_(world.dorte, visit))

    assert "Ord fra noterne" in found
    for kept in ("Ord fra samtalen", "Ord fra egen note", "Ord fra eget blik"):
        assert kept not in found


@pytest.mark.parametrize("who", ["dorte", "erik", "lise", "mette", "bente", "rita", "anna"])
def test_without_being_shared_it_is_read_by_nobody_else(
    world: World, visit: UUID, who: str
) -> None:
    with pytest.raises(NotAllowed):
        actions.talks.open_(world.person(who), visit)


def test_taken_back_it_is_read_no_more(world: World, visit: UUID) -> None:
    actions.shares.share(world.carl, visit, world.dorte.id)
    actions.shares.withdraw(world.carl, visit, world.dorte.id)

    with pytest.raises(NotAllowed):
        actions.talks.open_(world.dorte, visit)
    assert actions.shares.with_me(world.dorte) == ()


@pytest.mark.parametrize("who", ["signe", "dorte", "erik", "bente", "anna"])
def test_nobody_but_the_teacher_shares_or_takes_back(world: World, visit: UUID, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.shares.share(world.person(who), visit, world.erik.id)
    with pytest.raises(NotAllowed):
        actions.shares.withdraw(world.person(who), visit, world.erik.id)
    with pytest.raises(NotAllowed):
        actions.shares.of_visit(world.person(who), visit)


@pytest.mark.parametrize("reader", ["anna", "karin", "mette", "bente", "signe", "carl"])
def test_it_is_shared_with_other_staff_of_the_school_alone(
    world: World, visit: UUID, reader: str
) -> None:
    with pytest.raises(NotAllowed):
        actions.shares.share(world.carl, visit, world.person(reader).id)

    assert t.VisitShare.select().count() == 0


def test_it_is_not_shared_with_another_owners_people(world: World, visit: UUID) -> None:
    with pytest.raises(NotFound):
        actions.shares.share(world.carl, visit, world.far.elsa.id)
    with pytest.raises(NotFound):
        actions.shares.share(world.far.finn, visit, world.far.elsa.id)


def test_one_more_person_at_a_time(world: World, visit: UUID) -> None:
    actions.shares.share(world.carl, visit, world.dorte.id)
    actions.shares.share(world.carl, visit, world.dorte.id)

    with pytest.raises(SharedAlready):
        actions.shares.share(world.carl, visit, world.erik.id)
    actions.shares.withdraw(world.carl, visit, world.dorte.id)
    actions.shares.share(world.carl, visit, world.erik.id)

    assert [one.reader for one in actions.shares.of_visit(world.carl, visit).now] == [world.erik.id]


def test_notes_that_are_not_sent_are_not_shared(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.shares.share(world.carl, visited(world), world.dorte.id)


def test_whoever_works_here_no_more_reads_no_more(world: World, visit: UUID) -> None:
    actions.shares.share(world.carl, visit, world.erik.id)
    ended = t.Membership.update(to_day=world.carl.owner.today() - timedelta(days=3))
    ended.where(t.Membership.person == world.erik.id).execute()

    with pytest.raises(NotAllowed):
        actions.talks.open_(fresh(world, "erik"), visit)


def test_under_another_hat_it_is_not_read(world: World, visit: UUID) -> None:
    actions.shares.share(world.carl, visit, world.dorte.id)

    with pytest.raises(NotAllowed):
        actions.talks.open_(replace(world.dorte, memberships=()), visit)


def test_whose_data_are_restricted_is_let_into_nothing(world: World, visit: UUID) -> None:
    t.Person.update(restricted_at=now()).where(t.Person.id == world.erik.id).execute()

    with pytest.raises(NotAllowed):
        actions.shares.share(world.carl, visit, world.erik.id)


def test_a_teacher_whose_data_are_restricted_is_read_by_nobody_more(
    world: World, visit: UUID
) -> None:
    actions.shares.share(world.carl, visit, world.dorte.id)
    t.Person.update(restricted_at=now()).where(t.Person.id == world.carl.id).execute()

    with pytest.raises(NotAllowed):
        actions.talks.open_(world.dorte, visit)


def test_both_see_who_has_read_it(world: World, visit: UUID) -> None:
    actions.shares.share(world.carl, visit, world.dorte.id)
    actions.talks.open_(world.dorte, visit)

    for who in (world.carl, world.signe):
        laid = actions.talks.open_(who, visit).laid
        assert laid is not None
        assert [name for name, _at in laid.read] == ["Dorte Test"]
    assert [name for _key, name, _at in actions.shares.of_visit(world.carl, visit).read] == [
        "Dorte Test"
    ]
    mine = {subject for reader, subject in readings() if reader == world.dorte.log_key}
    assert mine == {world.carl.log_key, world.signe.log_key}


def test_who_saw_the_same_lesson_reads_it_when_they_have_talked_of_theirs(world: World) -> None:
    """Two observers agree honestly only where neither has read the other one."""
    pair = uuid4()
    first = seen(world, world.carl, notes(3), pair=pair)
    second = seen(world, world.carl, notes(1), observer=world.dorte, pair=pair, talked=False)
    with pytest.raises(NotAllowed):
        actions.shares.share(world.carl, first, world.dorte.id)
    assert world.dorte.id not in actions.shares.of_visit(world.carl, first).colleagues
    with pytest.raises(NotAllowed):
        actions.talks.open_(world.dorte, first)
    assert actions.teaching.with_teacher(world.dorte, world.carl.id).visits[0].id == second

    actions.talks.set_talked(world.dorte, second, True)
    actions.shares.share(world.carl, first, world.dorte.id)

    assert actions.talks.open_(world.dorte, first).signs


def test_nobody_reads_the_notes_of_the_other_observer_of_a_lesson(world: World) -> None:
    """Neither before both have sent theirs, nor after."""
    pair = uuid4()
    theirs = {who: seen(world, world.carl, notes(3), observer=world.person(who), pair=pair)
              for who in ("signe", "dorte")}  # fmt: skip

    for who, other in (("signe", "dorte"), ("dorte", "signe")):
        with pytest.raises(NotAllowed):
            actions.talks.open_(world.person(who), theirs[other])
        looked = actions.teaching.with_teacher(world.person(who), world.carl.id)
        assert [one.id for one in looked.visits] == [theirs[who]]


def test_the_list_of_whom_to_share_with_leaves_out_the_two(world: World, visit: UUID) -> None:
    found = actions.shares.of_visit(world.carl, visit).colleagues

    assert list(found.values()) == ["Dorte Test", "Erik Test", "Lise Test"]


def test_shared_with_me_is_for_staff(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.shares.with_me(world.anna)


def test_a_share_of_another_visit_opens_nothing(world: World, visit: UUID) -> None:
    another = visited(world, 3)
    noted(world, another)
    shares.share(world.owner, another, world.dorte.id)

    with pytest.raises(NotAllowed):
        actions.talks.open_(world.dorte, visit)
