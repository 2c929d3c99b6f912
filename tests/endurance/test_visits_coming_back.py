"""Tablets on which visits began without a network come back, all in the same minute."""

from __future__ import annotations

from functools import partial

from bench import load
from bench.answering.returning import Device, writings
from bench.load import Burst, fire
from bench.visitor import logged_in
from service.store import definitions, tables as t
from service.store.ground.database import new_id, rows, transaction
from tests.running.serving import Service
from tests.school.world import PASSWORD, World

TABLETS, VISITS = 20, 30
FORMS = ("visit", "interview")
Row = tuple[object, ...]


def test_20_tablets_with_30_visits_each_and_all_of_it_lands_once(
    service: Service, world: World
) -> None:
    asked = {one: definitions.latest(world.owner, one) for one in FORMS}
    today = world.signe.owner.today()
    queues = []
    for username in _coaches(world):
        visitor = logged_in(partial(load.ask, service.port), username, PASSWORD)
        tablet, kit = Device(visitor), visitor.fetch("/visits/kit")
        for number in range(VISITS):
            lesson = (world.class_a.id, world.carl.id, f"Dansk {number}", today)
            tablet.begin(kit, lesson, asked)
        queues.append(tablet.come_back())

    fire(Burst(service.port, tuple(queues), 200))  # any other answer is an error here

    landed = _rows()
    assert t.Visit.select().count() == TABLETS * VISITS
    assert len(landed) == TABLETS * VISITS * len(FORMS)
    assert {(name, revision) for name, revision, *_ in landed} == {
        (name, writings(one)) for name, one in asked.items()
    }
    assert all(sent_at for *_, sent_at in landed)

    # and once more, all of one, as if no answer had ever come back
    fire(Burst(service.port, (queues[0], queues[0]), 200))

    assert _rows() == landed
    assert t.Visit.select().count() == TABLETS * VISITS


def _coaches(world: World) -> list[str]:
    """Twenty who visit classes at the school, with the password of everybody."""
    password = t.Person.get_by_id(world.signe.id).password
    people = [
        {"id": new_id(), "owner": world.owner, "given_name": f"Vejleder{number}",
         "family_name": "Test", "username": f"vejleder{number}", "password": password,
         "login_key": f"login-vejleder-{number}"}
        for number in range(TABLETS)
    ]  # fmt: skip
    since = t.Membership.get(t.Membership.person == world.signe.id).from_day
    memberships = [
        {"id": new_id(), "owner": world.owner, "person": one["id"], "role": "coach",
         "school": world.school, "from_day": since}
        for one in people
    ]  # fmt: skip
    with transaction():
        t.Person.insert_many(people).execute()
        t.Membership.insert_many(memberships).execute()
    return [str(one["username"]) for one in people]


def _rows() -> list[Row]:
    """Everything that was written on visits."""
    query = t.Response.select(
        t.Response.name, t.Response.revision, t.Response.id, t.Response.document, t.Response.asides,
        t.Response.sent_at,
    ).where(t.Response.visit.is_null(False)).order_by(t.Response.id)  # fmt: skip
    return [tuple(row) for row in rows(query)]
