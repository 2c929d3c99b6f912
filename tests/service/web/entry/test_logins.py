"""Coming in by code."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service import actions
from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.lived import Lived, new_codes
from tests.school.world import PASSWORD, World

ClientOf = Callable[[Person], FlaskClient]


def enter(browser: FlaskClient, class_code: str, personal_code: str) -> TestResponse:
    return browser.post("/code", data={"class_code": class_code, "personal_code": personal_code})


@pytest.fixture
def codes(world: World) -> tuple[str, str]:
    return new_codes(world, CODE_KEY)


def test_two_codes_open_the_task(app: Flask, world: World, codes: tuple[str, str]) -> None:
    browser = app.test_client()

    reply = enter(browser, *codes)
    home = browser.get("/")

    assert (reply.status_code, reply.location) == (303, "/")
    assert "Anna" in home.text
    assert "/folder" not in home.text


def test_codes_may_be_typed_as_they_come(app: Flask, world: World, codes: tuple[str, str]) -> None:
    of_class, own = (f" {code[:4].lower()}-{code[4:].lower()} " for code in codes)

    assert enter(app.test_client(), of_class, own).status_code == 303


def test_codes_that_do_not_fit_open_nothing(
    app: Flask, world: World, codes: tuple[str, str]
) -> None:
    browser = app.test_client()

    reply = enter(browser, codes[0], "00000000")

    assert reply.status_code == 403
    assert browser.get("/").status_code == 302
    assert sorted(one.account.split()[0] for one in t.Failure.select()) == ["address", "class"]


@pytest.mark.parametrize("typed", ["", "ABC", "UUUUUUUU", "x" * 10_000, "<script>"])
def test_what_cannot_be_a_code_is_shown_again(
    app: Flask, world: World, codes: tuple[str, str], typed: str
) -> None:
    reply = enter(app.test_client(), codes[0], typed)

    assert reply.status_code == 422
    assert "<script>" not in reply.text.partition("<main")[2]
    assert t.Failure.select().count() == 0


def test_who_guesses_has_to_wait(app: Flask, world: World, codes: tuple[str, str]) -> None:
    account = f"class {actions.logins.hashed(CODE_KEY, codes[0])}"
    most = actions.logins.MOST_OF_A_CLASS
    t.Failure.insert_many([{"account": account}] * most).execute()

    reply = enter(app.test_client(), *codes)

    assert reply.status_code == 429
    assert "15" in reply.text


def test_a_code_sees_neither_the_folder_nor_earlier_rounds(app: Flask, lived: Lived) -> None:
    browser = app.test_client()
    enter(browser, *new_codes(lived.world, CODE_KEY))

    for path in ("/folder", f"/students/{lived.world.anna.id}", "/conversations", "/visits"):
        assert browser.get(path).status_code == 403, path
    assert "Læse højt" not in browser.get("/").text


def test_a_password_opens_everything_again(
    app: Flask, world: World, codes: tuple[str, str]
) -> None:
    browser = app.test_client()
    enter(browser, *codes)
    browser.post("/logout")

    browser.post("/login", data={"username": "anna", "password": PASSWORD})

    assert browser.get("/folder").status_code == 200


def test_a_code_does_not_go_on_with_the_session_before(
    app: Flask, client_of: ClientOf, world: World, codes: tuple[str, str]
) -> None:
    """Two children share a tablet: what the first one was is gone."""
    browser = client_of(world.bo)
    assert browser.get("/folder").status_code == 200

    enter(browser, *codes)

    assert "Anna" in browser.get("/").text
    assert browser.get("/folder").status_code == 403
