"""200 guardians reach for 100 times at once: each is given once, and everybody gets an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient

from bench import load
from bench.load import Reply, Request
from service.store import people, tables as t
from service.store.booking import slots
from service.store.booking.slots import Slot
from service.store.ground.database import new_id, now, transaction
from service.store.people import Person
from tests.running.serving import Service, serving
from tests.school.world import World

GUARDIANS, TIMES = 200, 100
FIRST_CHOICES = 40  # all want the same afternoon
HIDDEN = re.compile(r'name="(csrf_token|key|seen)" value="([^"]+)"')
FREE = re.compile(r'name="slot" value="([^"]+)"')
FASTER, NONE_LEFT = "En anden var hurtigere", "Ingen ledige tider"


@pytest.fixture
def guardians(world: World) -> dict[Person, Person]:
    """Each with a child in 5.a."""
    since = world.carl.owner.today() - timedelta(days=7)
    pairs = [(new_id(), new_id()) for _ in range(GUARDIANS)]
    everybody = [
        {"id": key, "owner": world.owner, "given_name": f"{kind}{number}", "family_name": "Test",
         "login_key": f"login-{kind}{number}"}
        for number, pair in enumerate(pairs)
        for kind, key in zip(("Barn", "Voksen"), pair, strict=True)
    ]  # fmt: skip
    with transaction():
        t.Person.insert_many(everybody).execute()
        for child, adult in pairs:
            t.Membership.create(
                owner=world.owner, person=child, role="student", school=world.school,
                group=world.class_a.id, from_day=since,
            )  # fmt: skip
            t.Guardianship.create(owner=world.owner, guardian=adult, student=child, from_day=since)
    return {
        people.person(world.owner, adult): people.person(world.owner, child)
        for child, adult in pairs
    }


@pytest.fixture
def times(world: World) -> tuple[Slot, ...]:
    """Of Carl, one after the other, for some days."""
    first = now() + timedelta(days=3)
    laid = [
        Slot(
            new_id(), world.owner, world.school, world.round, world.class_a.id, world.carl.id,
            first + number * timedelta(minutes=15), 15, "Lokale 14", 1,
        )
        for number in range(TIMES)
    ]  # fmt: skip
    with transaction():
        slots.add(world.owner, laid, world.carl.id)
    return tuple(laid)


@pytest.fixture
def service(
    database_url: str, guardians: dict[Person, Person], times: tuple[Slot, ...]
) -> Iterator[Service]:
    with serving(database_url) as running:
        yield running


@dataclass
class Reaching:
    """One guardian at the page, as a browser has it."""

    port: int
    cookie: str
    path: str
    wants: str
    answers: list[Reply] = field(default_factory=list)

    def open(self) -> None:
        self.page = self.ask(Request(self.path, self.cookie)).body

    def ask(self, request: Request) -> Reply:
        reply = load.ask(self.port, request)
        for line in reply.cookies:
            self.cookie = line.partition(";")[0]  # the session is the only cookie
        return reply

    def reach(self) -> None:
        """Try until there is a time, or none is left to try."""
        drawn = Random(self.path)
        wants: str | None = self.wants
        while wants is not None:
            reply = self.ask(self.taking(wants))
            self.answers.append(reply)
            free = FREE.findall(reply.body)
            self.page = reply.body or self.page
            wants = drawn.choice(free) if reply.status == 409 and free else None

    def taking(self, slot: str) -> Request:
        self.sent = Request(
            self.path, self.cookie, urlencode({**dict(HIDDEN.findall(self.page)), "slot": slot})
        )
        return self.sent


def test_200_guardians_reach_for_100_times_and_each_time_is_given_once(
    service: Service,
    world: World,
    guardians: dict[Person, Person],
    times: tuple[Slot, ...],
    client_of: Callable[[Person], FlaskClient],
) -> None:
    reaching = []
    for number, (guardian, child) in enumerate(guardians.items()):
        cookie = client_of(guardian).get_cookie("samtalebordet")
        assert cookie is not None
        path = f"/bookings/{world.round}/{child.id}/{world.carl.id}"
        wants = str(times[number % FIRST_CHOICES].id)
        reaching.append(Reaching(service.port, f"samtalebordet={cookie.value}", path, wants))
    with ThreadPoolExecutor(GUARDIANS) as all_at_once:
        list(all_at_once.map(Reaching.open, reaching))
        list(all_at_once.map(Reaching.reach, reaching))

    answers = [one for reached in reaching for one in reached.answers]
    assert {one.status for one in answers} == {303, 409}
    assert all(FASTER in one.body for one in answers if one.status == 409)
    got = [one for one in reaching if one.answers[-1].status == 303]
    assert len(got) == TIMES
    assert all(NONE_LEFT in one.answers[-1].body for one in reaching if one not in got)
    rows = list(t.Booking.select())
    assert {row.slot_id for row in rows} == {one.id for one in times}
    assert len({row.party_id for row in rows}) == len(rows) == TIMES

    again = [load.ask(service.port, one.sent) for one in got]  # no answer had come back
    assert {one.status for one in again} == {303}
    assert [row.sequence for row in t.Booking.select()] == [0] * TIMES
