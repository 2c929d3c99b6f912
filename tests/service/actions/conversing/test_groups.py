"""A conversation with several: each has an own record, and the others see none of it."""

from __future__ import annotations

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.store import conversations, people, tables as t
from service.store.ground.database import now
from tests.school.conversing.at_home import new_contact_teacher
from tests.school.conversing.seats import seated
from tests.school.world import World


def test_all_are_opened_each_on_an_own_record(world: World) -> None:
    slot = seated(world.round, world.class_a, world.carl, [world.anna, world.bo])

    actions.groups.open_all(world.carl, slot)
    actions.groups.open_all(world.carl, slot)  # a second time is once

    each = [conversations.of_student(world.owner, one.id) for one in (world.anna, world.bo)]
    assert [len(one) for one in each] == [1, 1]
    found = actions.groups.group_conversation(world.carl, slot)
    assert [one.given_name for one in found.students] == ["Anna", "Bo"]
    assert [one.conversation for one in found.students] == [one.id for (one,) in each]


@pytest.mark.parametrize("who", ["anna", "erik", "lise", "dorte", "karin"])
def test_the_table_is_its_teachers(world: World, who: str) -> None:
    slot = seated(world.round, world.class_a, world.carl, [world.anna])

    with pytest.raises(NotAllowed):
        actions.groups.group_conversation(world.person(who), slot)
    with pytest.raises(NotAllowed):
        actions.groups.open_all(world.person(who), slot)


def test_nobody_is_opened_where_one_is_anothers_student(world: World) -> None:
    slot = seated(world.round, world.class_a, world.carl, [world.anna, world.freja])

    with pytest.raises(NotAllowed):
        actions.groups.open_all(world.carl, slot)

    assert conversations.of_student(world.owner, world.anna.id) == ()


def test_a_time_for_one_or_one_that_is_called_off_is_no_group(world: World) -> None:
    alone = seated(world.round, world.class_a, world.carl, [world.anna], seats=1)
    off = seated(world.round, world.class_a, world.carl, [world.bo])
    t.Slot.update(cancelled_at=t.Slot.starts_at).where(t.Slot.id == off).execute()

    for slot in (alone, off):
        with pytest.raises(NotFound):
            actions.groups.group_conversation(world.carl, slot)
    with pytest.raises(NotFound):
        actions.groups.group_conversation(world.far.finn, alone)


def test_a_guardian_who_comes_along_has_no_seat(world: World) -> None:
    slot = seated(world.round, world.class_a, world.carl, [world.anna])
    t.Booking.create(
        owner=world.owner, round=world.round, student=world.anna.id, party=world.karin.id,
        teacher=world.carl.id, slot=slot, booked_by=world.karin.id,
    )  # fmt: skip

    found = actions.groups.group_conversation(world.carl, slot)

    assert [one.given_name for one in found.students] == ["Anna"]


def test_whoever_teaches_the_class_no_more_has_no_list_of_its_students(world: World) -> None:
    slot = seated(world.round, world.class_a, world.carl, [world.anna])
    new_contact_teacher(world)
    carl = people.person(world.owner, world.carl.id)

    with pytest.raises(NotAllowed):
        actions.groups.group_conversation(carl, slot)
    with pytest.raises(NotAllowed):
        actions.slots.one(carl, slot)


def test_whose_data_are_restricted_is_not_at_the_table_and_stops_nobody(world: World) -> None:
    slot = seated(world.round, world.class_a, world.carl, [world.anna, world.bo])
    t.Person.update(restricted_at=now()).where(t.Person.id == world.bo.id).execute()

    found = actions.groups.open_all(world.carl, slot)

    assert [one.given_name for one in found.students] == ["Anna"]
    assert conversations.of_student(world.owner, world.anna.id)
    assert not conversations.of_student(world.owner, world.bo.id)
