"""Rosters, on the pages of administrators."""

from __future__ import annotations

import io
from collections.abc import Callable

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.store import rosters, tables as t
from service.store.people import Person
from tests.school.district import PASSWORD, district
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def brought(client: FlaskClient, content: bytes, to: str = "/rosters/new") -> TestResponse:
    """A file is chosen and sent; what stands on its page."""
    data = {"file": (io.BytesIO(content), "nordby.zip")}
    reply = client.post(to, data=data, content_type="multipart/form-data")
    assert reply.status_code == 303
    return client.get(reply.location)


def the_import(world: World) -> rosters.Import:
    (newest, *_) = rosters.every(world.owner)
    return newest


def agreed(client: FlaskClient, world: World, **more: str) -> TestResponse:
    digest = t.RosterImport.get().report.partition('"digest": "')[2].partition('"')[0]
    key = the_import(world).id
    return client.post(f"/rosters/{key}/apply", data={"digest": digest, **more})


def test_a_roster_is_looked_at_before_it_is_applied(client_of: ClientOf, world: World) -> None:
    bente = client_of(world.bente)

    page = brought(bente, district().zipped())

    assert "Ida" in page.text
    assert "Læs" not in page.text
    assert PASSWORD not in page.text
    assert the_import(world).state == "read"
    assert t.School.select().where(t.School.owner == world.owner).count() == 1


def test_a_roster_is_applied(client_of: ClientOf, world: World) -> None:
    bente = client_of(world.bente)
    brought(bente, district().zipped())

    reply = agreed(bente, world)

    assert reply.status_code == 303
    assert the_import(world).state == "applied"
    assert rosters.content(world.owner, the_import(world).id) == b""
    assert t.School.select().where(t.School.owner == world.owner).count() == 2
