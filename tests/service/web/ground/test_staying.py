"""Sessions end by themselves, after a time that hangs on the role."""

from __future__ import annotations

import re
from collections.abc import Callable
from time import time

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.lived import Lived, new_codes
from tests.school.world import PASSWORD, World, by_code

ClientOf = Callable[[Person], FlaskClient]
JSON = {"Accept": "application/json"}


def put(browser: FlaskClient, seconds: float) -> None:
    """Let the session end in so many seconds."""
    with browser.session_transaction() as session:
        session["until"] = int(time() + seconds)


def left(browser: FlaskClient) -> float:
    with browser.session_transaction() as session:
        return float(session["until"]) - time()


@pytest.mark.parametrize(
    ("who", "minutes"), [("anna", 60), ("karin", 30), ("carl", 60), ("dorte", 60), ("rita", 30)]
)
def test_a_page_puts_the_end_off(client_of: ClientOf, world: World, who: str, minutes: int) -> None:
    browser = client_of(world.person(who))
    put(browser, 120)

    browser.get("/")

    assert minutes * 60 - 60 < left(browser) <= minutes * 60


def test_a_code_lasts_a_lesson(app: Flask, world: World) -> None:
    browser = app.test_client()
    codes = new_codes(world, CODE_KEY)
    browser.post("/code", data={"class_code": codes[0], "personal_code": codes[1]})

    browser.get("/")

    assert 44 * 60 < left(browser) <= 45 * 60


def test_what_a_script_asks_by_itself_does_not(client_of: ClientOf, world: World) -> None:
    browser = client_of(world.carl)
    put(browser, 120)

    told = browser.get("/session", headers=JSON).json

    assert left(browser) <= 120
    assert told is not None
    assert 60 < told["left"] <= 120


def test_who_says_stay_stays(client_of: ClientOf, world: World) -> None:
    browser = client_of(world.carl)
    put(browser, 120)

    told = browser.post("/session/stay", headers=JSON)
    plain = browser.post("/session/stay", data={"back": "/visits"})

    assert told.json is not None
    assert told.json["left"] > 3000
    assert left(browser) > 3000
    assert (plain.status_code, plain.location) == (303, "/visits")


def test_after_the_end_nobody_is_in(client_of: ClientOf, lived: Lived) -> None:
    browser = client_of(lived.world.dorte)
    put(browser, -1)

    page = browser.get("/")
    put_back = browser.post(f"/rounds/{lived.world.round}/close")
    device = browser.get("/session", headers=JSON)
    stay = browser.post("/session/stay", headers=JSON)

    assert (page.status_code, page.location) == (302, "/login")
    assert put_back.location == "/login"
    assert (device.status_code, stay.status_code) == (401, 401)
    assert t.Round.get_by_id(lived.world.round).closed_at is None
    assert browser.get("/login").status_code == 200


def test_what_was_written_too_late_is_shown_again(client_of: ClientOf, lived: Lived) -> None:
    browser = client_of(lived.world.anna)
    put(browser, -1)

    reply = browser.post(
        f"/responses/{lived.draft}/sections/coming_up", data={"q-talk_about": "Mine egne ord"}
    )

    assert reply.status_code == 401
    assert "Mine egne ord" in reply.text


def test_one_that_never_says_when_it_ends_is_over(client_of: ClientOf, world: World) -> None:
    browser = client_of(world.carl)
    with browser.session_transaction() as session:
        del session["until"]

    assert browser.get("/").location == "/login"


def test_nothing_of_it_is_left_for_whoever_comes_next(client_of: ClientOf, world: World) -> None:
    browser = client_of(by_code(world.anna))
    with browser.session_transaction() as session:
        session |= {"until": 1, "hat": "x", "second": True, "language": "sv"}

    page = browser.get("/login").text
    with browser.session_transaction() as session:
        kept = set(session)

    assert 'lang="sv"' in page
    assert "language" in kept
    assert not kept & {"_user_id", "until", "by_code", "hat", "second"}


def test_logging_in_begins_anew(app: Flask, world: World) -> None:
    browser = app.test_client()
    with browser.session_transaction() as session:
        session["until"] = 1

    browser.post("/login", data={"username": "carl", "password": PASSWORD})

    assert browser.get("/").status_code == 200


def test_the_cookie_is_written_anew_once_a_minute(client_of: ClientOf, world: World) -> None:
    browser = client_of(world.carl)
    browser.get("/")  # whatever else begins with a first page
    put(browser, 3600 - 30)
    soon = browser.get("/visits").headers.getlist("Set-Cookie")
    put(browser, 3600 - 90)
    later = browser.get("/visits").headers.getlist("Set-Cookie")

    assert (len(soon), len(later)) == (0, 1)


def test_every_page_says_how_long_there_is(client_of: ClientOf, world: World) -> None:
    page = client_of(world.carl).get("/visits").text
    said = re.search(r'data-left="(\d+)"', page)

    assert said
    assert 3500 < int(said[1]) <= 3600
    assert 'id="staying"' not in client_of(world.carl).get("/device").text
