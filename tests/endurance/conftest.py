"""A real gunicorn on each kind of database, and a class of 64 who come in by their cards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid4

import pytest

from service import actions
from service.actions.entry.codes import Card
from service.store import tables as t
from service.store.ground.database import new_id, transaction
from tests.conftest import CODE_KEY
from tests.running.serving import Service, serving
from tests.school.world import World

CLASS = 64


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def cards(world: World) -> tuple[Card, ...]:
    """Of everybody in 5.a, which is as large as no class should be."""
    missing = CLASS - len(world.students())
    people = [
        {"id": new_id(), "owner": world.owner, "given_name": f"Ny{number}", "family_name": "Test",
         "username": f"ny{number}", "login_key": f"login-ny-{number}"}
        for number in range(missing)
    ]  # fmt: skip
    last_week = date.today() - timedelta(days=7)  # noqa: DTZ011 – any day in the past
    memberships = [
        {"id": new_id(), "owner": world.owner, "person": one["id"], "role": "student",
         "school": world.school, "group": world.class_a.id, "subject": "", "from_day": last_week}
        for one in people
    ]  # fmt: skip
    with transaction():
        t.Person.insert_many(people).execute()
        t.Membership.insert_many(memberships).execute()
    return actions.codes.new_codes(world.carl, world.class_a, uuid4(), CODE_KEY)


@pytest.fixture
def service(database_url: str, cards: tuple[Card, ...]) -> Iterator[Service]:
    with serving(database_url) as running:
        yield running
