"""What stands around every request: the token of its form, safe headers, nothing in caches."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient

from questionnaires import Document
from service.store import responses
from service.store.people import Person
from tests.school.addresses import OPEN_TO_ALL, PAGES
from tests.school.deeds import begin
from tests.school.lived import Lived
from tests.school.world import PASSWORD, World

ClientOf = Callable[[Person], FlaskClient]


@pytest.fixture
def guarded(app: Flask) -> Iterator[Flask]:
    """The app as it runs, with the tokens of its forms."""
    app.config["WTF_CSRF_ENABLED"] = True
    yield app
    app.config["WTF_CSRF_ENABLED"] = False


def test_a_post_without_the_token_changes_nothing(
    guarded: Flask, client_of: ClientOf, lived: Lived
) -> None:
    world, carl, anna, dorte = (
        lived.world,
        *(client_of(lived.world.person(who)) for who in ("carl", "anna", "dorte")),
    )
    replies = [
        anna.post(f"/responses/{lived.draft}/sections/coming_up", data={"q-talk_about": "Nej"}),
        anna.post(f"/responses/{lived.draft}/send", data={"key": str(lived.draft)}),
        anna.post("/responses", data={"round": str(world.round), "name": "start-up"}),
        anna.post("/language", data={"language": "sv"}),
        anna.post("/logout"),
        carl.post(f"/classes/{world.class_a.id}/codes"),
        carl.post(f"/students/{world.anna.id}/conversations", data={"round": str(world.round)}),
        carl.post(f"/conversations/{lived.held}/agreed", data={"goal": "Nej"}),
        carl.post(f"/conversations/{lived.held}/followed-up", data={"goal": "dropped"}),
        dorte.post(f"/rounds/{world.round}/close"),
        dorte.post("/rounds", data={"title": "Nej"}),
        dorte.post("/visits", data={}),
        guarded.test_client().post("/code", data={}),
    ]

    assert [reply.status_code for reply in replies] == [400] * len(replies)
    assert responses.response(world.owner, lived.draft).document.answers["talk_about"] != "Nej"
    assert anna.get("/").status_code == 200


def test_a_form_brings_its_token(guarded: Flask, client_of: ClientOf, world: World) -> None:
    anna, draft = client_of(world.anna), begin(world, world.anna, "start-up")
    path = f"/responses/{draft}/sections/when_hard"

    token = _token(anna.get(path).text)
    reply = anna.post(path, data={"csrf_token": token, "q-try_first": "mostly"})

    assert reply.status_code == 303
    assert _document(world, draft) == Document({"try_first": "mostly"})


def test_what_was_written_for_longer_than_a_lesson_is_kept(
    guarded: Flask, client_of: ClientOf, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, draft = client_of(world.anna), begin(world, world.anna, "start-up")
    path = f"/responses/{draft}/sections/when_hard"
    token = _token(anna.get(path).text)
    now = time.time()

    monkeypatch.setattr("itsdangerous.timed.time.time", lambda: now + 3 * 3600)
    reply = anna.post(path, data={"csrf_token": token, "q-try_first": "mostly"})

    assert reply.status_code == 303


def test_the_token_of_another_session_is_refused(
    guarded: Flask, client_of: ClientOf, world: World
) -> None:
    draft = begin(world, world.anna, "start-up")
    path = f"/responses/{draft}/sections/when_hard"
    of_bo = _token(client_of(world.bo).get("/").text)

    reply = client_of(world.anna).post(path, data={"csrf_token": of_bo, "q-try_first": "mostly"})

    assert reply.status_code == 400
    assert _document(world, draft) == Document()


def test_logging_in_needs_the_token_of_its_page(guarded: Flask, world: World) -> None:
    browser = guarded.test_client()
    given = {"username": "carl", "password": PASSWORD}

    without = browser.post("/login", data=given)
    with_it = browser.post(
        "/login", data={**given, "csrf_token": _token(browser.get("/login").text)}
    )

    assert (without.status_code, with_it.status_code) in [(200, 302), (400, 302)]


def test_every_page_is_sent_with_safe_headers(client_of: ClientOf, lived: Lived) -> None:
    for name, page in PAGES.items():
        reply = client_of(lived.world.person(page.opens_for[0])).get(page.path(lived))
        policy = reply.headers["Content-Security-Policy"]

        assert "default-src 'self'" in policy, name
        assert "unsafe" not in policy, name
        is_frame = page.path(lived).partition("?")[0].endswith("/frame")
        framed_by, sends_to = ("self", "none") if is_frame else ("none", "self")
        assert f"frame-ancestors '{framed_by}'" in policy, name
        assert f"form-action '{sends_to}'" in policy, name
        assert reply.headers["X-Content-Type-Options"] == "nosniff", name
        assert reply.headers["Cache-Control"] == "no-store", name
        assert reply.headers["Referrer-Policy"] == "same-origin", name


@pytest.mark.parametrize("path", [*OPEN_TO_ALL, "/nothing-here", "/"])
def test_pages_for_strangers_have_them_too(app: Flask, world: World, path: str) -> None:
    reply = app.test_client().get(path)

    assert "default-src 'self'" in reply.headers["Content-Security-Policy"]
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert reply.headers["Cache-Control"] == "no-store"


def test_pages_hold_no_script_style_or_address_from_elsewhere(
    client_of: ClientOf, lived: Lived
) -> None:
    for name, page in PAGES.items():
        reply = client_of(lived.world.person(page.opens_for[0])).get(page.path(lived))
        policy = reply.headers["Content-Security-Policy"]
        # where a student's work lies: one goes there by pressing, and nothing is fetched
        text = re.sub(
            r'<a href="https://[^"]*" rel="noopener noreferrer nofollow"', "<a", reply.text
        )

        assert not re.findall(r'(?:src|href|action)="(?:https?:)?//(?!localhost)[^"]*"', text), name
        nonces = re.findall(r"script-src 'nonce-([\w-]+)'", policy)
        assert set(re.findall(r'<script(?![^>]*json)(?: nonce="([^"]*)")?', text)) <= set(nonces), (
            name
        )
        assert not re.findall(r"\son[a-z]+=\"", text), name
        assert not re.findall(r"\sstyle=\"", text), name
        styles = re.findall(r"<style[^>]*>", text)
        assert all("nonce=" in style for style in styles), name


def test_no_two_answers_have_the_same_nonce(client_of: ClientOf, lived: Lived) -> None:
    anna = client_of(lived.world.anna)
    section = f"/responses/{lived.draft}/sections/coming_up"  # drawn once, filled many times
    policies = [anna.get(path).headers["Content-Security-Policy"] for path in [section] * 2 + ["/"]]

    assert len({re.search(r"'nonce-([\w-]{16,})'", one)[0] for one in policies}) == 3


def test_what_browsers_keep_has_an_address_that_changes_with_it(app: Flask, world: World) -> None:
    browser = app.test_client()
    (address, *_) = re.findall(r'href="(/static/[^"]+\?v=[0-9a-f]+)"', browser.get("/login").text)

    with browser.get(address) as kept:
        assert kept.status_code == 200
        assert "max-age=31536000" in kept.headers["Cache-Control"]


def test_the_cookie_is_for_this_service_alone(app: Flask, world: World) -> None:
    reply = app.test_client().post("/login", data={"username": "carl", "password": PASSWORD})
    (cookie,) = reply.headers.getlist("Set-Cookie")

    assert cookie.startswith("samtalebordet=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def _token(page: str) -> str:
    found = re.search(r'name="csrf_token"[^>]* value="([^"]+)"', page)
    assert found is not None
    return found[1]


def _document(world: World, response: UUID) -> Document:
    return responses.response(world.owner, response).document
