"""Times of those who may not come any more are called off, whatever ended; all others stay."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions import rosters
from service.actions.administration import classes, guardians as home, people as kept, years
from service.actions.administration.rosters import report
from service.actions.administration.years import Choice, Turn
from service.errors import NotAllowed
from service.store import people, rosters as brought_in, tables as t
from service.store.administration import guardians
from service.store.administration.erasures import use
from service.store.ground.database import now, transaction
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.conversing.booking import (
    guardian_of,
    hours,
    is_over,
    lay_out,
    meeting,
    seats,
    take,
)
from tests.school.world import World
from tests.service.actions.test_at_the_same_time import together

A_DAY = timedelta(days=1)
HEAD = "fornavn;efternavn;brugernavn;forælders fornavn;forælders efternavn;forælders e-mail"


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def guardianship_changes(world: World, guardian: Person, student: Person, **terms: object) -> None:
    """Rita, the school's administrator, changes what a guardian may."""
    there = guardians.of_student(world.owner, student.id)
    held = next(one for one in there if one.guardian == guardian.id)
    home.change(world.rita, student.id, held.id, replace(held.terms, **terms))  # type: ignore[arg-type]  # as the test says


def guardianship_ends(world: World, guardian: Person, student: Person, in_days: int = -1) -> None:
    last = world.rita.owner.today() + in_days * A_DAY
    guardianship_changes(world, guardian, student, to_day=last)


def guardian_of_both(world: World) -> Person:
    """Karin is Bo's guardian again."""
    t.Guardianship.update(to_day=None).where(t.Guardianship.student == world.bo.id).execute()
    return people.person(world.owner, world.karin.id)


def come_along(world: World, guardian: Person, student: Person) -> None:
    actions.bookings.come_along(guardian, world.round, student.id, world.carl.id)


def told() -> set[tuple[UUID, UUID]]:
    """Whom letters wait for, and about which booking."""
    return {(one.person_id, one.about) for one in t.Letter.select()}


def listed(world: World, content: str) -> None:
    """Rita brings in a list of 5.a and says yes to it."""
    key = rosters.put(
        world.owner, rosters.CLASS, content.encode(), "5a.csv", world.rita, world.class_a
    )
    rosters.read(world.owner, key)
    said = report.read(brought_in.roster(world.owner, key).report)
    rosters.say_yes(world.owner, key, said.digest, True, world.rita)
    rosters.apply_(world.owner, key)
    assert brought_in.roster(world.owner, key).state == "applied"


def by_an_administrator(world: World) -> None:
    guardianship_ends(world, world.karin, world.anna)


def by_a_roster(world: World) -> None:
    from_roster = t.Guardianship.update(from_roster=True)
    from_roster.where(t.Guardianship.student == world.anna.id).execute()
    listed(world, f"{HEAD}\nAnna;Test;anna;;;\n")


def by_leaving_school(world: World) -> None:
    (learns,) = kept.kept(world.rita, world.anna.id).memberships
    kept.end(world.rita, world.anna.id, learns.id, world.rita.owner.today())


def by_moving_class(world: World) -> None:
    today = world.rita.owner.today()
    classes.move(world.rita, world.anna.id, world.class_b.id, today, True)


def by_the_end_of_the_class(world: World) -> None:
    classes.end(world.rita, world.class_a.id, world.rita.owner.today())


def by_the_end_of_the_last_year(world: World) -> None:
    leaves, stays = Choice(world.class_a.id, "", leaves=True), Choice(world.class_b.id, "6.b")
    years.apply(world.rita, world.school, Turn(world.rita.owner.today(), (leaves, stays)))


def by_not_taking_times_any_more(world: World) -> None:
    guardianship_changes(world, world.karin, world.anna, may_book=False)


def by_coming_of_age(world: World) -> None:
    before = kept.kept(world.rita, world.anna.id).details
    of_age = replace(before, adult_from=world.rita.owner.today() + 3 * A_DAY)
    kept.change(world.rita, world.anna.id, of_age)


@pytest.mark.parametrize(
    "ends",
    [
        by_an_administrator, by_a_roster, by_leaving_school, by_moving_class,
        by_the_end_of_the_class, by_the_end_of_the_last_year, by_not_taking_times_any_more,
        by_coming_of_age,
    ],
)  # fmt: skip
def test_a_time_to_come_is_free_again_and_its_guardian_is_told(
    world: World, ends: Callable[[World], None]
) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    t.Letter.delete().execute()  # that of the taking

    ends(world)

    (row,) = t.Booking.select()
    assert (row.slot_id, row.seat, row.sequence) == (None, None, 1)
    assert row.was_at == first.starts_at
    assert told() == {(world.karin.id, row.id)}
    assert seats(world.carl) == []


def test_another_student_takes_the_time_that_is_free_again(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)

    guardianship_ends(world, world.karin, world.anna)
    take(world.bo, world.bo, first)

    assert seats(world.carl) == [("Bo", "Bo")]


def test_the_own_time_of_a_student_who_moves_is_called_off(world: World) -> None:
    first, second, *_ = lay_out(world)
    take(world.anna, world.anna, first)
    take(world.bo, world.bo, second)

    by_moving_class(world)

    assert seats(world.carl) == [("Bo", "Bo")]


def test_until_the_last_day_all_stays_and_what_is_over_stays_as_it_was(world: World) -> None:
    first, *_ = lay_out(world)
    later, *_ = lay_out(world, world.lise, hours(ahead=5))
    over, *_ = lay_out(world, laid=hours(ahead=6))
    bo = guardian_of(world, "Leif", world.bo)
    take(world.karin, world.anna, first)
    take(world.karin, world.anna, later)
    take(bo, world.bo, over)
    is_over(over)

    guardianship_ends(world, world.karin, world.anna, in_days=4)
    guardianship_ends(world, bo, world.bo)

    assert {row.slot_id for row in t.Booking.select()} == {first.id, None, over.id}
    assert seats(world.lise) == []


def test_the_other_guardians_own_time_stays(world: World) -> None:
    first, second, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    guardianship_changes(world, world.karin, world.anna, keep_apart_from=leif.id)
    take(world.karin, world.anna, first)
    take(leif, world.anna, second)

    guardianship_ends(world, world.karin, world.anna)

    assert seats(world.carl) == [("Anna", "Leif")]
    assert [one.starts_at for one in actions.bookings.next_of(leif)] == [second.starts_at]


def test_who_came_along_has_the_time_when_the_one_who_took_it_may_not_come(world: World) -> None:
    """The student's time is not lost with one of two guardians; for the other nothing changes."""
    first, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    take(world.karin, world.anna, first)
    come_along(world, leif, world.anna)
    t.Letter.delete().execute()

    guardianship_ends(world, world.karin, world.anna)

    assert seats(world.carl) == [("Anna", "Leif")]
    mine = meeting(leif, world.anna, world.carl, world).mine
    assert mine is not None
    assert (mine.booking.seat, mine.booking.sequence, mine.starts_at) == (1, 0, first.starts_at)
    assert {person for person, _ in told()} == {world.karin.id}


def test_who_only_came_along_leaves_the_time_to_the_other(world: World) -> None:
    first, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    take(world.karin, world.anna, first)
    come_along(world, leif, world.anna)

    guardianship_ends(world, leif, world.anna)

    assert seats(world.carl) == [("Anna", "Karin")]


def test_guardians_who_are_kept_apart_from_now_on_do_not_come_to_one_time(world: World) -> None:
    first, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    take(world.karin, world.anna, first)
    come_along(world, leif, world.anna)
    t.Letter.delete().execute()

    guardianship_changes(world, world.karin, world.anna, keep_apart_from=leif.id)

    assert seats(world.carl) == [("Anna", "Karin")]
    assert {person for person, _ in told()} == {leif.id}


def test_who_is_guardian_of_one_of_two_from_now_on_keeps_the_time_of_that_one(
    world: World,
) -> None:
    group, *_ = lay_out(world, laid=hours(seats=4))
    karin = guardian_of_both(world)
    take(karin, world.anna, group)
    take(karin, world.bo, group)

    guardianship_ends(world, karin, world.bo)

    assert seats(world.carl) == [("Anna", "Karin")]


def test_a_class_that_goes_on_in_a_new_year_keeps_its_times(world: World) -> None:
    first, second, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    take(world.bo, world.bo, second)
    of_a, of_b = (
        Choice(one.id, years.next_name(one.name)) for one in (world.class_a, world.class_b)
    )

    years.apply(world.rita, world.school, Turn(world.rita.owner.today(), (of_a, of_b)))

    assert sorted(row.slot_id for row in t.Booking.select()) == sorted([first.id, second.id])


def test_no_time_is_taken_or_given_for_a_day_after_the_last_one(world: World) -> None:
    first, *_ = lay_out(world)
    later, *_ = lay_out(world, laid=hours(ahead=9))
    guardianship_ends(world, world.karin, world.anna, in_days=5)

    free = meeting(world.karin, world.anna, world.carl, world).free
    parties = actions.slots.one(world.carl, later.id)[1]
    assert {one.slot.starts_at.date() for one in free} == {first.starts_at.date()}
    assert world.karin.id not in {one.party for one in parties}
    with pytest.raises(NotAllowed):
        take(world.karin, world.anna, later)
    with pytest.raises(NotAllowed):
        actions.bookings.give(world.carl, later.id, world.anna.id, world.karin.id, uuid4())
    assert seats(world.carl) == []
    take(world.karin, world.anna, first)


def test_a_time_that_is_moved_past_the_last_day_is_called_off(world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    guardianship_ends(world, world.karin, world.anna, in_days=5)

    actions.slots.move(world.carl, first.id, first.starts_at + 9 * A_DAY, "")

    assert seats(world.carl) == []


def test_who_takes_a_time_while_the_guardianship_ends_is_refused(world: World) -> None:
    """When she asked she was a guardian, and when the deed before hers is done she is none."""
    first, *_ = lay_out(world)
    ending = Event()

    def ends() -> None:
        with transaction():
            guardianship_ends(world, world.karin, world.anna)
            ending.set()
            time.sleep(0.5)  # she asks and waits meanwhile

    def takes() -> None:
        ending.wait()
        take(world.karin, world.anna, first)

    refused, _ = together(takes, ends)

    assert isinstance(refused, NotAllowed)
    assert seats(world.carl) == []


def test_who_takes_a_time_at_the_same_moment_has_none_afterwards(world: World) -> None:
    for ahead in range(3, 9):
        first, *_ = lay_out(world, laid=hours(ahead))
        guardianship_changes(world, world.karin, world.anna, to_day=None)
        row = t.Booking.get_or_none(t.Booking.party == world.karin.id)
        seen = row.sequence if row else actions.bookings.NONE

        together(
            lambda slot=first, seen=seen: take(world.karin, world.anna, slot, seen=seen),
            lambda: guardianship_ends(world, world.karin, world.anna),
        )

        assert seats(world.carl) == []


def test_when_a_guardian_is_erased_who_came_along_has_the_time(
    world: World, tmp_path: Path
) -> None:
    first, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    take(world.karin, world.anna, first)
    come_along(world, leif, world.anna)
    use(tmp_path / "erasures.jsonl", CODE_KEY)

    with transaction():
        actions.erasure.person(world.owner, world.karin.id, now().date())

    assert seats(world.carl) == [("Anna", "Leif")]
    assert leif.id in {row.party_id for row in t.Booking.select().where(t.Booking.seat == 1)}
