"""Whatever people do in whatever order: each seat at most once, each party once at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID, uuid4

from hypothesis import HealthCheck, given, settings, strategies as st

from service import actions
from service.errors import ServiceError
from service.store import people, tables as t
from service.store.booking import slots
from service.store.booking.slots import Slot
from service.store.ground.database import database
from service.store.people import Person
from tests.school.conversing.booking import guardian_of, hours, keep_apart, lay_out
from tests.school.world import World

TAKE, GIVE, ALONG, OFF, CANCEL = range(5)
STEP = st.tuples(
    st.sampled_from([TAKE, TAKE, TAKE, GIVE, ALONG, OFF, CANCEL]),
    st.integers(0, 4),  # who
    st.integers(0, 5),  # which time
    st.integers(-1, 2),  # what their page knew
)


@dataclass
class School:
    """Anna with her parents, who are kept apart or not; two more students; two teachers."""

    world: World
    parties: list[tuple[Person, Person]]  # who takes a time, and for whom
    times: list[Slot]

    def do(self, step: tuple[int, int, int, int]) -> None:
        kind, who, which, seen = step
        party, student = self.parties[who]
        slot = self.times[which]
        of = (slot.round, student.id, slot.teacher)
        keeper = people.person(slot.owner, slot.teacher)
        deeds: dict[int, Callable[[], None]] = {
            TAKE: lambda: actions.bookings.take(party, *of, slot.id, uuid4(), seen),
            GIVE: lambda: actions.bookings.give(keeper, slot.id, student.id, party.id, uuid4()),
            ALONG: lambda: actions.bookings.come_along(party, *of),
            OFF: lambda: actions.bookings.call_off(party, *of),
            CANCEL: lambda: actions.slots.cancel(keeper, slot.id),
        }
        with suppress(ServiceError):  # by name; anything else is a mistake of ours
            deeds[kind]()


def _school(world: World, apart: bool) -> School:
    leif = guardian_of(world, "Leif", world.anna)
    if apart:
        keep_apart(world.anna, leif, world.karin)
    carl = lay_out(world, laid=hours(how_many=2))
    carls_group = lay_out(world, laid=hours(4, how_many=1, seats=4))
    lise = lay_out(world, world.lise, hours(how_many=3))
    elev = people.person(world.owner, world.students()[5].id)
    parties = [
        (world.anna, world.anna), (world.karin, world.anna), (leif, world.anna),
        (world.bo, world.bo), (elev, elev),
    ]  # fmt: skip
    return School(world, parties, [*carl, *carls_group, *lise])


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.booleans(), st.lists(STEP, min_size=3, max_size=14))
def test_no_order_of_deeds_gives_a_seat_twice(
    world: World, apart: bool, steps: list[tuple[int, int, int, int]]
) -> None:
    with database.atomic() as undone:
        school = _school(world, apart)
        for step in steps:
            school.do(step)
            _check(school, apart)
        undone.rollback()


def _check(school: School, apart: bool) -> None:
    by_id = {one.id: one for one in school.times}
    rows = [row for row in t.Booking.select() if row.slot_id is not None]
    seats = Counter((row.slot_id, row.seat) for row in rows if row.seat is not None)
    assert set(seats.values()) <= {1}
    assert all(1 <= seat <= by_id[slot].seats for slot, seat in seats)
    assert all(slots.slot(row.owner_id, row.slot_id).cancelled_at is None for row in rows)
    for row in rows:  # who comes along comes to a seat that is taken for the same student
        leads = [one for one in rows if one.slot_id == row.slot_id and one.seat is not None]
        assert row.student_id in {one.student_id for one in leads}
    _nobody_is_in_two_places(rows, by_id)
    if apart:
        at = {row.party_id: row.slot_id for row in rows if row.student_id == school.world.anna.id}
        karin, leif = school.parties[1][0].id, school.parties[2][0].id
        assert at.get(karin) is None or at.get(karin) != at.get(leif)


def _nobody_is_in_two_places(rows: list[t.Booking], by_id: dict[UUID, Slot]) -> None:
    for one in rows:
        for other in rows:
            mine, theirs = by_id[one.slot_id], by_id[other.slot_id]
            same = one.student_id == other.student_id or one.party_id == other.party_id
            if same and mine.id != theirs.id:
                assert not mine.overlaps(theirs.starts_at, theirs.ends_at)
