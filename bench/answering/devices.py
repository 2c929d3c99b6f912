"""Many devices come back at once, each with visits that began on it: when is all in, once?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from bench import load, school
from bench.answering.returning import Device, writings
from bench.load import Burst, Unexpected
from bench.school import School
from bench.server import serving
from bench.visitor import logged_in
from questionnaires import Questionnaire
from service.store import definitions, tables as t
from service.store.ground import database
from service.store.people import Person

DEVICES, VISITS = 20, 30


@dataclass(frozen=True, slots=True)
class Returning:
    seconds: float  # on the wall, until the last answer
    requests: int
    forms: int  # that were begun, written and sent
    cpu: float  # seconds of the workers


def measure(of: School) -> Returning:
    """Coaches who have been on visits all week open their devices in the same minute.

    It changes the school: people who taught become coaches, and there are hundreds of visits.
    """
    school.use(of)
    with database.connected():
        with database.transaction():
            coaches = {name: school.known(name) for name in _coaches(of)}
        lessons = {name: _lesson(one) for name, one in coaches.items()}
    asked: dict[str, Questionnaire] = {}
    with serving("wsgi:app", of.settings) as server, load.generator() as generator:
        queues = []
        for username, lesson in lessons.items():
            visitor = logged_in(partial(load.ask, server.port), username)
            kit, device = visitor.fetch("/visits/kit"), Device(visitor)
            asked |= _forms(coaches[username], kit)
            for number in range(VISITS):
                device.begin(kit, (*lesson[:2], f"Dansk {number}", lesson[2]), asked)
            queues.append(device.come_back())
        before = server.cpu()
        sent = generator.fire(Burst(server.port, tuple(queues), 200))
        cpu = server.cpu() - before
    for form in asked.values():
        _check_all_is_in_once(of, form)
    return Returning(sent.seconds, len(sent.waits), DEVICES * VISITS * len(asked), cpu)


def _forms(coach: Person, kit: Mapping[str, Any]) -> dict[str, Questionnaire]:
    (place,) = kit["schools"]
    with database.connected():
        return {
            one["name"]: definitions.questionnaire(coach.owner.id, one["name"], one["version"])
            for one in place["forms"]
        }


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


def _lesson(coach: Person) -> tuple[UUID, UUID, date]:
    """The class of a colleague, who is seen there, and today."""
    query = (
        t.Membership.select(t.Membership.group, t.Membership.person)
        .where(t.Membership.role == "contact_teacher", t.Membership.person != coach.id)
        .order_by(t.Membership.id)
    )
    group, teacher = database.rows(query)[0]
    return group, teacher, coach.owner.today()


def _check_all_is_in_once(of: School, form: Questionnaire) -> None:
    """A response counts how often it was written: each saving once, and the sending."""
    school.use(of)
    with database.connected():
        once = (t.Response.revision == writings(form)) & (t.Response.asides == "")
        query = t.Response.select().where(t.Response.sent_at.is_null(False), once)
        of_visits = (t.Response.name == form.name) & t.Response.visit.is_null(False)
        found = int(query.where(of_visits).count())
    if found < DEVICES * VISITS:
        raise Unexpected(f"{found} of {DEVICES * VISITS} forms of {form.name} came in once")
