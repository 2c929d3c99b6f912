"""Taking a time, on both databases: each seat once, each party once, and nobody learns too much."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.errors import BusyThen, HasTime, NotAllowed, NotFound, SlotOver, SlotTaken
from service.store import people, tables as t
from service.store.booking import bookings
from service.store.ground.database import now
from tests.school.conversing.booking import (
    guardian_of,
    held_by,
    hours,
    is_over,
    lay_out,
    meeting,
    seats,
    take,
)
from tests.school.world import World, by_code


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def test_a_guardian_takes_a_time_and_the_teacher_sees_whose_it_is(world: World) -> None:
    first, second, *_ = lay_out(world)

    take(world.karin, world.anna, second)

    assert seats(world.carl) == [("Anna", "Karin")]
    mine = meeting(world.karin, world.anna, world.carl, world).mine
    assert mine is not None
    assert (mine.starts_at, mine.room, mine.booking.sequence) == (second.starts_at, "Lokale 14", 0)
    assert first.id in {
        one.slot.id for one in meeting(world.karin, world.anna, world.carl, world).free
    }


def test_a_student_takes_a_time_for_themselves(world: World) -> None:
    first, *_ = lay_out(world)

    take(world.bo, world.bo, first)

    assert seats(world.carl) == [("Bo", "Bo")]


def test_whoever_is_second_is_told_that_somebody_was_faster(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.bo, world.bo, first)

    with pytest.raises(SlotTaken):
        take(world.anna, world.anna, first)

    assert seats(world.carl) == [("Bo", "Bo")]
    assert first.id not in {
        one.slot.id for one in meeting(world.anna, world.anna, world.carl, world).free
    }


def test_a_retry_lands_once(world: World) -> None:
    first, *_ = lay_out(world)
    key = uuid4()

    take(world.karin, world.anna, first, key)
    take(world.karin, world.anna, first, key)

    (row,) = t.Booking.select()
    assert row.sequence == 0


def test_a_time_is_changed_and_the_first_is_free_again(world: World) -> None:
    first, second, *_ = lay_out(world)
    take(world.karin, world.anna, first)

    take(world.karin, world.anna, second, seen=0)

    (row,) = t.Booking.select()
    assert (row.slot_id, row.sequence) == (second.id, 1)
    take(world.bo, world.bo, first)


def test_two_devices_do_not_change_it_behind_each_others_back(world: World) -> None:
    first, second, third, _ = lay_out(world)
    take(world.karin, world.anna, first)
    take(world.karin, world.anna, second, seen=0)

    with pytest.raises(HasTime):
        take(world.karin, world.anna, third, seen=0)
    with pytest.raises(HasTime):  # nor is it taken a second time by a page that knew of none
        take(world.karin, world.anna, third)

    (row,) = t.Booking.select()
    assert row.slot_id == second.id


def test_a_time_that_is_called_off_is_free_and_may_be_taken_again(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)

    actions.bookings.call_off(world.karin, world.round, world.anna.id, world.carl.id)
    actions.bookings.call_off(world.karin, world.round, world.anna.id, world.carl.id)

    (row,) = t.Booking.select()
    assert (row.slot_id, row.seat, row.sequence) == (None, None, 1)
    assert row.was_at == first.starts_at
    take(world.karin, world.anna, first)
    (again,) = t.Booking.select()
    assert (again.id, again.sequence, again.was_at) == (row.id, 2, None)  # one event, all along


def test_nobody_takes_a_time_that_has_begun_or_was_called_off(world: World) -> None:
    first, second, *_ = lay_out(world)
    is_over(first)
    actions.slots.cancel(world.carl, second.id)

    for slot in (first, second):
        with pytest.raises(SlotOver):
            take(world.anna, world.anna, slot)
    assert seats(world.carl) == []


def test_what_has_begun_is_not_called_off_any_more(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    is_over(first)

    with pytest.raises(SlotOver):
        actions.bookings.call_off(world.karin, world.round, world.anna.id, world.carl.id)


def test_a_student_does_not_sit_at_two_tables_at_once(world: World) -> None:
    first, *_ = lay_out(world)
    lise, *_ = lay_out(world, world.lise)
    take(world.anna, world.anna, first)

    with pytest.raises(BusyThen):
        take(world.anna, world.anna, lise)
    free = meeting(world.anna, world.anna, world.lise, world).free
    assert lise.id not in {one.slot.id for one in free}
    assert len(free) == 3


def test_a_guardian_of_two_does_not_sit_at_two_tables_at_once(world: World) -> None:
    first, *_ = lay_out(world)
    lise, *_ = lay_out(world, world.lise)
    t.Guardianship.update(to_day=None).where(t.Guardianship.student == world.bo.id).execute()
    karin = people.person(world.owner, world.karin.id)
    take(karin, world.anna, first)

    with pytest.raises(BusyThen):
        take(karin, world.bo, lise)


def test_only_guardians_of_today_who_may_take_a_time(world: World) -> None:
    first, *_ = lay_out(world)
    not_asked = guardian_of(world, "Leif", world.anna, may_book=False)

    for person, student in (
        (world.karin, world.bo),  # whose guardian she was until last week
        (not_asked, world.anna),
        (world.bo, world.anna),
        (world.carl, world.anna),
        (world.far.gry, world.anna),
        (by_code(world.anna), world.anna),
    ):
        with pytest.raises(NotAllowed):
            take(person, student, first)
    assert seats(world.carl) == []
    (child,) = actions.bookings.overview(not_asked)
    assert (child.may_book, child.meetings) == (False, ())


def test_a_time_of_another_class_or_owner_is_not_taken(world: World) -> None:
    first, *_ = lay_out(world)

    with pytest.raises(NotAllowed):
        take(world.freja, world.freja, first)
    with pytest.raises(NotFound):
        take(world.far.gry, world.far.gry, first)
    with pytest.raises(NotFound):
        actions.bookings.take(
            world.anna, world.round, world.anna.id, world.lise.id, first.id, uuid4(), -1
        )


def test_guardians_of_an_adult_do_not_book_and_the_adult_does(world: World) -> None:
    first, *_ = lay_out(world)
    t.Person.update(adult_from=world.carl.owner.today()).where(
        t.Person.id == world.anna.id
    ).execute()

    with pytest.raises(NotAllowed):
        take(world.karin, world.anna, first)
    take(people.person(world.owner, world.anna.id), world.anna, first)


def test_another_guardian_comes_along_and_moves_with_whoever_has_the_seat(world: World) -> None:
    first, second, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    take(world.karin, world.anna, first)

    with pytest.raises(HasTime):
        take(leif, world.anna, second)
    actions.bookings.come_along(leif, world.round, world.anna.id, world.carl.id)
    actions.bookings.come_along(leif, world.round, world.anna.id, world.carl.id)
    take(world.karin, world.anna, second, seen=0)

    assert seats(world.carl) == [("Anna", "Karin"), ("Anna", "Leif")] or seats(world.carl) == [
        ("Anna", "Leif"), ("Anna", "Karin")
    ]  # fmt: skip
    there = bookings.in_slot(world.owner, second.id)
    assert {(one.party, one.seat, one.sequence) for one in there} == {
        (world.karin.id, 1, 1), (leif.id, None, 1)
    }  # fmt: skip
    actions.bookings.call_off(world.karin, world.round, world.anna.id, world.carl.id)
    assert seats(world.carl) == []


def test_whoever_comes_along_stays_away_without_taking_the_time_away(world: World) -> None:
    first, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    take(world.karin, world.anna, first)
    actions.bookings.come_along(leif, world.round, world.anna.id, world.carl.id)

    actions.bookings.call_off(leif, world.round, world.anna.id, world.carl.id)

    assert seats(world.carl) == [("Anna", "Karin")]


def test_a_group_conversation_has_a_seat_for_each_of_four(world: World) -> None:
    group, *_ = lay_out(world, laid=hours(seats=4))
    students = [people.person(world.owner, one.id) for one in world.students()[:5]]

    for student in students[:4]:
        take(student, student, group)
    with pytest.raises(SlotTaken):
        take(students[4], students[4], group)

    (one, *_) = held_by(world.carl)
    assert sorted(seat.seat or 0 for seat in one.seats) == [1, 2, 3, 4]


def test_a_teacher_gives_a_time_and_takes_it_back(world: World) -> None:
    first, second, *_ = lay_out(world)

    actions.bookings.give(world.carl, first.id, world.anna.id, world.karin.id, uuid4())
    assert seats(world.carl) == [("Anna", "Karin")]
    actions.bookings.give(world.carl, second.id, world.anna.id, world.karin.id, uuid4())
    (row,) = t.Booking.select()
    assert row.slot_id == second.id  # exchanged

    actions.bookings.take_back(world.carl, second.id, row.id)
    assert seats(world.carl) == []


def test_a_time_is_given_only_by_who_keeps_it_and_only_to_the_class(world: World) -> None:
    first, *_ = lay_out(world)
    not_asked = guardian_of(world, "Leif", world.anna, may_book=False)

    for teacher, student, party in (
        (world.lise, world.anna, world.anna),
        (world.dorte, world.anna, world.anna),
        (world.anna, world.anna, world.anna),
        (world.carl, world.freja, world.freja),
        (world.carl, world.anna, not_asked),
        (world.carl, world.bo, world.karin),
    ):
        with pytest.raises(NotAllowed):
            actions.bookings.give(teacher, first.id, student.id, party.id, uuid4())
    with pytest.raises(NotFound):
        actions.bookings.give(world.far.finn, first.id, world.anna.id, world.anna.id, uuid4())


def test_restricted_students_have_no_name_on_the_page_of_their_teacher(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.anna, world.anna, first)
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    (seat,) = held_by(world.carl)[0].seats
    assert (seat.student_name, seat.party_name) == ("", "")


def test_a_protected_name_is_shown_as_the_school_says(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.anna, world.anna, first)
    t.Person.update(shown_as="Elev A").where(t.Person.id == world.anna.id).execute()

    (seat,) = held_by(world.carl)[0].seats
    assert (seat.student_name, seat.party_name) == ("Elev A", "Elev A")


def test_the_next_time_stands_on_the_front_page_of_each(world: World) -> None:
    _first, second, *_ = lay_out(world)
    take(world.karin, world.anna, second)

    for person in (world.karin, world.anna):
        (next_one,) = actions.bookings.next_of(person)
        assert next_one.starts_at == second.starts_at
    assert actions.bookings.next_of(world.bo) == ()
    assert actions.bookings.next_of(by_code(world.anna)) == ()


def test_a_time_that_a_teacher_moves_goes_on_with_whoever_has_it(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    later = first.starts_at + timedelta(days=1)

    actions.slots.move(world.carl, first.id, later, "Bord 3")

    (mine,) = actions.bookings.next_of(world.karin)
    assert (mine.starts_at, mine.room, mine.booking.sequence) == (later, "Bord 3", 1)


def letters_about(booking: UUID) -> int:
    return int(t.Letter.select().where(t.Letter.about == booking).count())


def test_every_change_leaves_one_letter_that_waits(world: World) -> None:
    first, second, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    (row,) = t.Booking.select()
    assert letters_about(row.id) == 1

    take(world.karin, world.anna, second, seen=0)

    assert letters_about(row.id) == 1  # it tells of the time as it then is
