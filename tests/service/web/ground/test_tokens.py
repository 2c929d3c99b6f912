"""Every POST needs the token of its form, comes from here, and holds no more than a form can."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.store.ground.database import database
from service.store.people import Person
from service.web.ground.requests import LARGEST_POST, LONGEST_QUERY, MOST_FIELDS
from tests.school.doors import DOORS
from tests.school.doors.places import near_ids
from tests.school.doors.visiting import address, routes
from tests.school.lived import lived_in
from tests.school.world import World, by_code
from tests.service.store.test_owners import everything

ClientOf = Callable[[Person], FlaskClient]
URLENCODED = "application/x-www-form-urlencoded"


@pytest.fixture
def guarded(app: Flask) -> Iterator[Flask]:
    app.config["WTF_CSRF_ENABLED"] = True
    yield app
    app.config["WTF_CSRF_ENABLED"] = False


def _posts(app: Flask) -> list[str]:
    return sorted(one for one in routes(app) if one.startswith("POST "))


def _person(world: World, names: tuple[str, ...]) -> Person:
    name = next(iter(names), "anna")
    return by_code(world.anna) if name == "anna by code" else world.person(name)


def test_no_post_does_anything_without_its_token(
    guarded: Flask, client_of: ClientOf, world: World
) -> None:
    near = near_ids(lived_in(world))
    before = everything()
    done = []
    for door in _posts(guarded):
        row = DOORS[door]
        _, path = address(door, row, near)
        reply = client_of(_person(world, row.opens_for)).post(
            path, data=dict(row.sends(near)) if row.sends else {}
        )
        if reply.status_code != 400:
            done.append((door, reply.status_code))

    database.connect(reuse_if_open=True)
    assert done == []
    assert everything() == before


@pytest.mark.parametrize(
    "told",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost"},
    ],
)
def test_no_post_does_anything_for_another_site(
    app: Flask, client_of: ClientOf, world: World, told: dict[str, str]
) -> None:
    """Even where a token was got hold of: here none is asked for."""
    near = near_ids(lived_in(world))
    before = everything()
    done = []
    for door in _posts(app):
        row = DOORS[door]
        _, path = address(door, row, near)
        person = _person(world, row.opens_for)
        reply = client_of(person).post(
            path, data=dict(row.sends(near)) if row.sends else {}, headers=told
        )
        if reply.status_code != 400:
            done.append((door, reply.status_code))

    database.connect(reuse_if_open=True)
    assert done == []
    assert everything() == before


@pytest.mark.parametrize(
    "told", [{"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin"}, {}]
)
def test_a_form_of_ours_goes_through(
    client_of: ClientOf, world: World, told: dict[str, str]
) -> None:
    reply = client_of(world.anna).post("/language", data={"language": "sv"}, headers=told)

    assert reply.status_code == 303


def test_more_than_a_form_can_hold_is_refused_calmly(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    replies = [
        anna.post("/language", data=b"x=" + b"a" * LARGEST_POST, content_type=URLENCODED),
        anna.post("/language", data=b"a&" * (MOST_FIELDS + 1), content_type=URLENCODED),
        anna.post("/language", data={
            **{f"f{n}": "" for n in range(MOST_FIELDS + 1)}, "file": (io.BytesIO(b"a"), "a.txt"),
        }),
        anna.post("/language", data={"file": (io.BytesIO(b"a" * LARGEST_POST), "a.txt")}),
        anna.post("/language", input_stream=io.BytesIO(b"x=" + b"a" * LARGEST_POST * 2),
                  content_type=URLENCODED, environ_overrides={"wsgi.input_terminated": True}),
    ]  # fmt: skip

    assert [one.status_code for one in replies] == [413] * 5
    assert all("<h1>" in one.text for one in replies)


def test_a_question_longer_than_any_of_ours_is_refused_calmly(
    client_of: ClientOf, world: World
) -> None:
    reply = client_of(world.anna).get("/?" + "a" * (LONGEST_QUERY + 1))

    assert (reply.status_code, "<h1>" in reply.text) == (414, True)


def test_what_no_form_of_ours_sends_is_not_read(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)

    assert anna.post("/language", json={"language": "sv"}).status_code == 415
    assert anna.post("/language", data={"back": "a\0b"}).status_code == 400
    assert anna.get("/?round=%00").status_code == 400
    assert client_of(world.mette).get(f"/questionnaires/start-up/{2**31}").status_code == 404


@pytest.mark.parametrize("where", ["header", "address", "form"])
def test_nobody_is_somebody_by_a_token(app: Flask, world: World, where: str) -> None:
    """A session is the only way in: the library's other doors are closed."""
    with app.test_request_context():
        user = app.extensions["security"].datastore.find_user(username="carl")
        token = user.get_auth_token()
    browser = app.test_client()
    reply = {
        "header": lambda: browser.get("/", headers={"Authentication-Token": token}),
        "address": lambda: browser.get(f"/?auth_token={token}"),
        "form": lambda: browser.post("/responses", data={"auth_token": token}),
    }[where]()

    assert reply.status_code in (302, 401)
    assert "/login" in (reply.location or "/login")


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
        "/%0d%0aSet-Cookie:a=b", "/\r\nSet-Cookie: a=b", "javascript:alert(1)", "/\u2028//evil",
        "/\t/evil.example", "http:evil.example", " //evil.example", "",
    ],
)  # fmt: skip
def test_choosing_a_language_leads_nowhere_else(
    client_of: ClientOf, world: World, elsewhere: str
) -> None:
    reply = client_of(world.anna).post("/language", data={"language": "da", "back": elsewhere})

    assert reply.status_code == 303
    assert reply.location == "/" or reply.location.startswith("/%")
    assert "\n" not in reply.location
