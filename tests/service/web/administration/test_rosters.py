"""Rosters, on the pages of administrators."""

from __future__ import annotations

import io
from collections.abc import Callable

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.store import people, rosters, tables as t
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
    report = rosters.roster(world.owner, the_import(world).id).report
    digest = report.partition('"digest": "')[2].partition('"')[0]
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


def test_a_roster_of_nothing_new_says_so(client_of: ClientOf, world: World) -> None:
    bente = client_of(world.bente)
    brought(bente, district().zipped())
    agreed(bente, world)

    page = brought(bente, district().zipped())

    assert "Alt står her allerede" in page.text
    assert "/apply" not in page.text


def test_bad_rows_are_shown_with_file_and_line_and_nothing_can_be_applied(
    client_of: ClientOf, world: World
) -> None:
    of = district()
    of.change("users", "s1-k0-e0", role="elev")
    bente = client_of(world.bente)

    page = brought(bente, of.zipped())

    assert "users.csv" in page.text
    assert "“role” siger “elev”. Det kan være: administrator, aide" in page.text
    assert "/apply" not in page.text
    assert agreed(bente, world).status_code == 409


def test_a_long_report_is_bounded_and_says_how_long_it_is(
    client_of: ClientOf, world: World
) -> None:
    page = brought(client_of(world.bente), district(schools=3, classes=6, students=10).zipped())

    assert "De første 200 af" in page.text
    assert page.text.count("<tr>") < 250


def test_many_leave_only_after_a_second_tick(client_of: ClientOf, world: World) -> None:
    of = district(students=5)
    bente = client_of(world.bente)
    brought(bente, of.zipped())
    agreed(bente, world)
    of.without("users", "s1-k0-e0", "s1-k0-e0-f", "s1-k0-e1", "s1-k0-e1-f")
    of.files["enrollments"] = [
        one
        for one in of.files["enrollments"]
        if one["userSourcedId"] not in ("s1-k0-e0", "s1-k0-e1")
    ]

    page = brought(bente, of.zipped())
    refused = agreed(bente, world)
    state = the_import(world).state
    reply = agreed(bente, world, many="yes")

    assert "4 af 22 personer ville gå ud: 18 %" in page.text
    assert (refused.status_code, state) == (422, "read")
    assert "Sæt kryds" in refused.text
    assert (reply.status_code, the_import(world).state) == (303, "applied")


def test_a_file_can_be_left(client_of: ClientOf, world: World) -> None:
    bente = client_of(world.bente)
    brought(bente, district().zipped())

    reply = bente.post(f"/rosters/{the_import(world).id}/drop", follow_redirects=True)

    assert "Intet blev ændret" in reply.text
    assert the_import(world).state == "dropped"


def test_without_a_file_the_page_asks_for_one(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.bente).post("/rosters/new", data={})

    assert reply.status_code == 422
    assert "Vælg en fil." in reply.text


def test_who_does_not_administer_the_owner_brings_none(client_of: ClientOf, world: World) -> None:
    brought(client_of(world.bente), district().zipped())
    key = the_import(world).id
    for person in (world.rita, world.dorte, world.mette, world.carl, world.anna, world.far.elsa):
        client = client_of(person)
        data = {"file": (io.BytesIO(b"PK"), "x.zip")}
        assert client.post("/rosters/new", data=data).status_code == 403
        there = 404 if person is world.far.elsa else 403
        assert client.post(f"/rosters/{key}/apply").status_code == there
        assert client.post(f"/rosters/{key}/drop").status_code == there
    assert the_import(world).state == "read"


def test_the_list_of_a_class_comes_from_whoever_administers_its_school(
    client_of: ClientOf, world: World
) -> None:
    rita = client_of(world.rita)

    page = brought(rita, b"fornavn;efternavn\nIda;Holm\n", _of(world))
    reply = agreed(rita, world)

    assert "Ida Holm" in page.text
    assert (reply.status_code, the_import(world).state) == (303, "applied")
    assert "Ida Holm" in people.student_names(world.owner, world.class_b.id).values()
    assert client_of(world.erik).post(_of(world)).status_code == 403


def test_what_is_going_on_shows_how_far_it_is(client_of: ClientOf, world: World) -> None:
    key = rosters.add(world.owner, "oneroster", "nordby.zip", b"PK", world.bente.id)
    rosters.reach(world.owner, key, 400, 1000)

    page = client_of(world.bente).get(f"/rosters/{key}")

    assert "400 af 1000 rækker er læst" in page.text
    assert '<progress class="prog" max="1000" value="400"' in page.text
    assert f'data-far="/rosters/{key}"' in page.text
    assert "<noscript>" in page.text


def test_a_file_beyond_the_bound_is_refused(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.bente).post(
        "/rosters/new",
        content_type="multipart/form-data; boundary=x",
        environ_overrides={"CONTENT_LENGTH": str(34 * 1024**2)},
    )

    assert reply.status_code == 413


def _of(world: World) -> str:
    return f"/classes/{world.class_b.id}/roster"
