"""Logging in by password, and out again."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urljoin

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.actions.entry.logins import MOST_FAILURES
from service.store import people, tables as t
from service.store.people import Person
from tests.school.world import PASSWORD, World

ClientOf = Callable[[Person], FlaskClient]


def log_in(browser: FlaskClient, name: str, password: str, to: str = "") -> TestResponse:
    return browser.post(f"/login{to}", data={"username": name, "password": password})


def is_in(browser: FlaskClient) -> bool:
    return browser.get("/").status_code == 200


@pytest.mark.parametrize("name", ["carl", "Carl", " CARL "])
def test_the_right_password_opens(app: Flask, world: World, name: str) -> None:
    browser = app.test_client()

    reply = log_in(browser, name, PASSWORD)

    assert (reply.status_code, reply.location) == (302, "/")
    assert "Carl Test" in browser.get("/").text


@pytest.mark.parametrize(
    ("name", "password"),
    [("carl", "wrong"), ("carl", ""), ("", PASSWORD), ("nobody", PASSWORD), ("carl' --", "x")],
)
def test_a_wrong_one_does_not_and_tells_not_why(
    app: Flask, world: World, name: str, password: str
) -> None:
    browser = app.test_client()

    reply = log_in(browser, name, password)

    assert reply.status_code in (200, 401, 422)
    assert "passer ikke sammen" in reply.text
    assert not is_in(browser)


def test_who_left_does_not_get_in(app: Flask, world: World) -> None:
    t.Person.update(active=False).where(t.Person.id == world.carl.id).execute()
    browser = app.test_client()

    log_in(browser, "carl", PASSWORD)

    assert not is_in(browser)


def test_who_left_is_out_at_once(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    assert is_in(carl)

    t.Person.update(active=False).where(t.Person.id == world.carl.id).execute()

    assert not is_in(carl)


def test_a_new_login_key_logs_out_everywhere(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    t.Person.update(login_key="another").where(t.Person.id == world.carl.id).execute()

    assert not is_in(carl)


def test_who_guesses_too_often_waits_even_with_the_right_one(app: Flask, world: World) -> None:
    t.Failure.insert_many([{"account": "name carl"}] * (MOST_FAILURES - 1)).execute()
    browser = app.test_client()

    wrong = log_in(browser, "carl", "wrong")
    right = log_in(browser, "CARL", PASSWORD)

    assert "passer ikke sammen" in wrong.text
    assert "15" in right.text
    assert not is_in(browser)
    assert log_in(app.test_client(), "erik", PASSWORD).status_code == 302


def test_getting_in_forgets_the_failures(app: Flask, world: World) -> None:
    browser = app.test_client()
    log_in(browser, "carl", "wrong")

    log_in(browser, "carl", PASSWORD)

    (left,) = t.Failure.select()
    # whoever has an account of their own does not wash their address clean with it
    assert left.account.startswith("address ")
    assert "127.0.0.1" not in left.account


def test_a_weak_hash_is_renewed(app: Flask, world: World) -> None:
    before = people.account_named("carl")
    log_in(app.test_client(), "carl", PASSWORD)
    after = people.account_named("carl")

    assert before is not None
    assert after is not None
    assert before.password != after.password
    assert log_in(app.test_client(), "carl", PASSWORD).status_code == 302


def test_after_logging_in_one_is_where_one_wanted(app: Flask, world: World) -> None:
    browser = app.test_client()
    asked = browser.get("/conversations?class=5a")

    reply = log_in(browser, "carl", PASSWORD, asked.location.removeprefix("/login"))

    assert reply.location == "/conversations?class=5a"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
        "///evil.example", "%2F%2Fevil.example", "javascript:alert(1)", "/%09/evil.example",
    ],
)  # fmt: skip
def test_logging_in_leads_nowhere_else(app: Flask, world: World, elsewhere: str) -> None:
    reply = log_in(app.test_client(), "carl", PASSWORD, f"?next={elsewhere}")

    assert reply.status_code == 302
    # as a browser resolves it: a path of ours, whatever it is called
    assert urljoin("http://localhost/login", reply.location).startswith("http://localhost/")
    assert not reply.location.startswith(("/\\", "\\"))


def test_logging_out_is_asked_for_not_looked_at(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)

    looked = carl.get("/logout")
    still_in = is_in(carl)
    asked = carl.post("/logout")

    assert looked.status_code in (404, 405)
    assert still_in
    assert (asked.status_code, asked.location) == (302, "/login")
    assert not is_in(carl)


@pytest.mark.parametrize("path", ["/register", "/reset", "/change", "/verify", "/confirm"])
def test_no_other_door_is_open(app: Flask, world: World, path: str) -> None:
    assert app.test_client().get(path).status_code == 404


def test_a_forged_session_opens_nothing(app: Flask, world: World) -> None:
    browser = app.test_client()
    browser.set_cookie("samtalebordet", "eyJfdXNlcl9pZCI6ImxvZ2luLUNhcmwifQ.aSHx0A.forged")

    assert not is_in(browser)
