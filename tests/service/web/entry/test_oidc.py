"""A log-in from outside, with a real provider that can misbehave."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.app import create_app
from service.config import Config
from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY, SECRET_KEY, config
from tests.running.oidc_provider import WRONGS, Provider, providing
from tests.school.several import also, guardian_too
from tests.school.world import PASSWORD, World

TEACHER, PUPIL, PARENT = "Medarbejder", "Elev", "Kontaktperson"


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with providing() as started:
        yield started


@pytest.fixture
def app(app: Flask, provider: Provider, database_url: str) -> Flask:
    """The same service, with a log-in from outside."""
    env = {"SECRET_KEY": SECRET_KEY, "CODE_KEY": CODE_KEY, **provider.settings()}
    with_oidc = create_app(replace(config(database_url), oidc=Config.from_env(env).oidc))
    with_oidc.jinja_env.bytecode_cache = app.jinja_env.bytecode_cache
    with_oidc.config["WTF_CSRF_ENABLED"] = False
    provider.faults.clear()
    provider.asked.clear()
    return with_oidc


def listed(person: Person, roster_id: str) -> None:
    t.Person.update(roster_id=roster_id).where(t.Person.id == person.id).execute()


def come(  # what a provider may say of somebody
    browser: FlaskClient, uniid: str, group: str = TEACHER, loa: str = "", wrong: str = "",
    to: str = "/",
) -> TestResponse:  # fmt: skip
    """To the provider and back, as a browser goes."""
    there = browser.get(f"/login/outside?next={to}")
    assert there.status_code == 302
    said = {"uniid": uniid, "group": group, "loa": loa, "wrong": wrong}
    back = requests.post(there.location, data=said, allow_redirects=False, timeout=10)
    assert back.status_code == 303, back.text
    address = urlsplit(back.headers["Location"])
    return browser.get(f"{address.path}?{address.query}")


def test_whoever_the_roster_knows_gets_in(app: Flask, world: World, provider: Provider) -> None:
    listed(world.carl, "u-carl")
    browser = app.test_client()

    reply = come(browser, "u-carl", to="/conversations")

    assert (reply.status_code, reply.location) == (302, "/conversations")
    assert "Carl Test" in browser.get("/").text
    assert provider.faults == []
    (asked,) = provider.asked[-1:]
    assert (asked["scope"], asked["code_challenge_method"]) == ("openid", "S256")


def test_nothing_of_the_provider_stays_in_the_session(app: Flask, world: World) -> None:
    listed(world.carl, "u-carl")
    browser = app.test_client()

    come(browser, "u-carl")

    with browser.session_transaction() as session:
        kept = str(dict(session))
        assert not [name for name in session if name.startswith("_state")]
    assert "u-carl" not in kept
    assert "token" not in kept.replace("csrf_token", "")


def test_the_way_there_gives_nothing_away(app: Flask, world: World) -> None:
    there = app.test_client().get("/login/outside").location
    asked = parse_qs(urlsplit(there).query)

    assert set(asked) == {
        "client_id", "response_type", "scope", "redirect_uri", "state", "nonce", "code_challenge",
        "code_challenge_method",
    }  # fmt: skip


@pytest.mark.parametrize("wrong", WRONGS)
def test_a_provider_that_errs_lets_nobody_in(
    app: Flask, world: World, caplog: pytest.LogCaptureFixture, wrong: str
) -> None:
    listed(world.carl, "u-carl")
    browser = app.test_client()

    with caplog.at_level(logging.INFO):
        reply = come(browser, "u-carl", wrong=wrong)

    assert reply.status_code == 403
    assert "Du blev ikke logget ind" in reply.text
    assert browser.get("/").location == "/login"
    assert "u-carl" not in caplog.text
    assert browser.post("/login", data={"username": "carl", "password": PASSWORD}).location == "/"


def test_an_answer_that_nobody_asked_for_opens_nothing(app: Flask, world: World) -> None:
    listed(world.carl, "u-carl")
    mine, another = app.test_client(), app.test_client()
    there = mine.get("/login/outside").location
    back = requests.post(
        there, data={"uniid": "u-carl", "group": TEACHER, "wrong": ""}, allow_redirects=False,
        timeout=10,
    )  # fmt: skip
    address = urlsplit(back.headers["Location"])

    stolen = another.get(f"{address.path}?{address.query}")
    own = mine.get(f"{address.path}?{address.query}")
    again = mine.get(f"{address.path}?{address.query}")

    assert (stolen.status_code, own.status_code, again.status_code) == (403, 302, 403)


@pytest.mark.parametrize("query", ["", "?code=x", "?state=x", "?code=x&state=x", "?error=%00<b>"])
def test_an_odd_answer_is_refused(app: Flask, world: World, query: str) -> None:
    reply = app.test_client().get(f"/login/outside/back{query}")

    assert reply.status_code == 403
    assert "<b>" not in reply.text.partition("<main")[2].partition('class="ref"')[0]


def test_whom_no_roster_knows_is_told_and_not_stored(app: Flask, world: World) -> None:
    people = t.Person.select().count()
    browser = app.test_client()

    reply = come(browser, "u-nobody")

    assert reply.status_code == 403
    assert "Du står ikke på skolens liste endnu" in reply.text
    assert "u-nobody" not in reply.text
    assert t.Person.select().count() == people
    assert browser.get("/").location == "/login"


@pytest.mark.parametrize("uniid", ["", "carl", "Carl Test", "carl@nordskolen.dk", "None"])
def test_nobody_is_linked_by_a_name_or_an_address(app: Flask, world: World, uniid: str) -> None:
    t.Person.update(email="carl@nordskolen.dk").where(t.Person.id == world.carl.id).execute()

    assert come(app.test_client(), uniid).status_code == 403


def test_an_id_that_two_owners_have_opens_neither(
    app: Flask, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    listed(world.carl, "u-both")
    listed(world.far.finn, "u-both")

    with caplog.at_level(logging.INFO):
        reply = come(app.test_client(), "u-both")

    assert reply.status_code == 403
    assert "2 owners" in caplog.text
    assert "u-both" not in caplog.text


def test_who_left_one_owner_comes_in_at_the_other(app: Flask, world: World) -> None:
    listed(world.carl, "u-both")
    listed(world.far.finn, "u-both")
    t.Person.update(active=False).where(t.Person.id == world.carl.id).execute()
    browser = app.test_client()

    come(browser, "u-both")

    assert "Finn Test" in browser.get("/").text


def test_who_left_does_not_get_in(app: Flask, world: World) -> None:
    listed(world.carl, "u-carl")
    t.Person.update(active=False).where(t.Person.id == world.carl.id).execute()

    assert come(app.test_client(), "u-carl").status_code == 403


@pytest.mark.parametrize(
    ("who", "group", "opens"),
    [
        ("carl", TEACHER, True), ("rita", TEACHER, True), ("anna", PUPIL, True),
        ("karin", PARENT, True), ("carl", PARENT, False), ("carl", PUPIL, False),
        ("anna", TEACHER, False), ("karin", TEACHER, False), ("carl", "Ekstern", False),
        ("carl", "", False), ("carl", "medarbejder", False),
    ],
)  # fmt: skip
def test_a_group_must_fit(app: Flask, world: World, who: str, group: str, opens: bool) -> None:
    listed(world.person(who), "u-somebody")
    browser = app.test_client()

    reply = come(browser, "u-somebody", group)

    assert reply.status_code == (302 if opens else 403)
    assert (browser.get("/").status_code == 200) is opens


def test_the_group_is_the_hat(app: Flask, world: World) -> None:
    listed(world.carl, "u-carl")
    guardian_too(world, world.carl, world.freja)
    as_parent, as_teacher = app.test_client(), app.test_client()

    come(as_parent, "u-carl", PARENT)
    come(as_teacher, "u-carl", TEACHER)

    assert "Freja" in as_parent.get("/").text
    assert as_parent.get("/conversations").status_code == 403
    assert as_teacher.get("/conversations").status_code == 200


def test_who_is_two_things_of_one_group_chooses(app: Flask, world: World) -> None:
    listed(world.carl, "u-carl")
    also(world, world.carl, "administrator", world.school)
    browser = app.test_client()

    come(browser, "u-carl", TEACHER)

    assert browser.get("/").location == "/hats"


@pytest.mark.parametrize(("loa", "asked"), [("ToFaktor", False), ("EnFaktor", True), ("", True)])
def test_a_second_factor_shown_there_counts_here(
    app: Flask, world: World, loa: str, asked: bool
) -> None:
    t.Owner.update(second_factor=True).where(t.Owner.id == world.owner).execute()
    listed(world.carl, "u-carl")
    browser = app.test_client()

    come(browser, "u-carl", loa=loa)

    assert browser.get("/").location == ("/second-factor" if asked else None)


def test_what_a_session_had_before_is_gone(app: Flask, world: World) -> None:
    listed(world.carl, "u-carl")
    browser = app.test_client()
    browser.post("/login", data={"username": "dorte", "password": PASSWORD})
    with browser.session_transaction() as session:
        session |= {"hat": "x", "second": True, "by_code": True, "language": "sv"}

    come(browser, "u-carl")
    with browser.session_transaction() as session:
        kept = dict(session)

    assert (kept.get("second"), kept.get("by_code")) == (None, None)
    assert kept["language"] == "sv"
    assert "Carl Test" in browser.get("/").text


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/\\evil"])
def test_coming_in_leads_nowhere_else(app: Flask, world: World, elsewhere: str) -> None:
    listed(world.carl, "u-carl")

    assert come(app.test_client(), "u-carl", to=elsewhere).location == "/"


def test_a_provider_that_is_away_is_told_and_passwords_work(database_url: str, app: Flask) -> None:
    with providing() as gone:
        env = {"SECRET_KEY": SECRET_KEY, "CODE_KEY": CODE_KEY, **gone.settings()}
    away = create_app(replace(config(database_url), oidc=Config.from_env(env).oidc))
    browser = away.test_client()

    reply = browser.get("/login/outside")

    assert reply.status_code == 503
    assert "svarer ikke" in reply.text
    assert "Log ind med UNI-Login" in browser.get("/login").text


def test_a_key_that_was_changed_is_asked_for_anew(
    app: Flask, world: World, provider: Provider
) -> None:
    listed(world.carl, "u-carl")
    assert come(app.test_client(), "u-carl").status_code == 302
    before = provider.key

    provider.key = type(before).generate_key(2048, {"kid": "two"})
    provider.kid = "two"
    try:
        assert come(app.test_client(), "u-carl").status_code == 302
    finally:
        provider.key, provider.kid = before, "one"


def test_without_settings_there_is_no_such_door(database_url: str, app: Flask) -> None:
    browser = create_app(config(database_url)).test_client()

    assert browser.get("/login/outside").status_code == 404
    assert browser.get("/login/outside/back?code=x&state=y").status_code == 404
    assert "/login/outside" not in browser.get("/login").text
