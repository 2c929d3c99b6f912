"""Many devices come back at once, each with a queue of forms: how long until all is in, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

from bench import load, school
from bench.answering.returning import Device, writings
from bench.load import Burst, Unexpected
from bench.school import School
from bench.server import serving
from bench.visitor import logged_in
from questionnaires import Questionnaire
from service import actions
from service.store import tables as t
from service.store.ground import database
from service.store.people import Person

DEVICES, FORMS = 20, 30
NOTES = "visit"  # what is written in a classroom without a network


@dataclass(frozen=True, slots=True)
class Returning:
    seconds: float  # on the wall, until the last answer
    requests: int


def measure(of: School) -> Returning:
    """Coaches who have been on visits all week open their devices in the same minute.

    It changes the school: people who taught become coaches, and there are hundreds of visits.
    """
    school.use(of)
    notes = school.newest(NOTES)
    with database.connected():
        visits = _visits(of)
    with serving("wsgi:app", of.settings) as server, load.generator() as generator:
        queues = []
        for username, addresses in visits.items():
            device = Device(logged_in(partial(load.ask, server.port), username))
            for address in addresses:
                device.take_along(address, notes)
            queues.append(device.come_back())
        sent = generator.fire(Burst(server.port, tuple(queues), 200))
    _check_all_is_in_once(of, notes)
    return Returning(sent.seconds, len(sent.waits))


def _visits(of: School) -> dict[str, list[str]]:
    """Each coach with the addresses of what is to be written on the own visits."""
    with database.transaction():
        return {name: _week(of, school.known(name)) for name in _coaches(of)}


def _coaches(of: School) -> list[str]:
    """Contact teachers who visit their colleagues, and are nothing else: no hat is to be chosen."""
    guardians = t.Guardianship.select(t.Guardianship.guardian)
    query = (
        t.Person.select(t.Person.username, t.Person.id, t.Person.owner)
        .join(t.Membership, on=t.Membership.person == t.Person.id)
        .where(t.Membership.role == "contact_teacher", t.Person.id.not_in(guardians))
        .order_by(t.Person.username)
        .distinct()
        .limit(DEVICES)
    )
    found = database.rows(query)
    t.Membership.insert_many([_coaching(of, *row) for row in found]).execute()
    return [username for username, *_ in found]


def _coaching(of: School, username: str, person: Any, owner: Any) -> dict[str, object]:
    yesterday = school.known(username).owner.today() - timedelta(days=1)
    return {
        "owner": owner, "person": person, "role": "coach", "school": of.id, "from_day": yesterday,
    }  # fmt: skip


def _week(of: School, coach: Person) -> list[str]:
    (home, *_), colleague = coach.groups("contact_teacher"), _colleague(coach)
    today, found = coach.owner.today(), []
    for lesson in range(FORMS):
        visit = actions.visits.start(coach, of.id, home.id, colleague, f"Dansk {lesson}", today)
        response = actions.responses.begin_on_visit(coach, visit, NOTES, "da")
        found.append(f"/responses/{response}")
    return found


def _colleague(coach: Person) -> Any:
    query = (
        t.Membership.select(t.Membership.person)
        .where(t.Membership.role == "contact_teacher", t.Membership.person != coach.id)
        .order_by(t.Membership.id)
    )
    return database.rows(query)[0][0]


def _check_all_is_in_once(of: School, notes: Questionnaire) -> None:
    """A response counts how often it was written: each saving once, and the sending."""
    school.use(of)
    with database.connected():
        once = (t.Response.revision == writings(notes)) & (t.Response.asides == "")
        query = t.Response.select().where(t.Response.sent_at.is_null(False), once)
        found = int(query.where(t.Response.name == NOTES, t.Response.visit.is_null(False)).count())
    if found < DEVICES * FORMS:
        raise Unexpected(f"{found} of {DEVICES * FORMS} forms came in once")
