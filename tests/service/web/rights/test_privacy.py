"""Privacy in plain words, for every form that is shipped, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.store import definitions
from service.store.people import Person
from service.web.sight import sight_of
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]


@pytest.mark.parametrize("language", ["da", "sv", "en"])
def test_every_shipped_form_has_its_page(client_of: ClientOf, world: World, language: str) -> None:
    anna = client_of(world.anna)
    anna.post("/language", data={"language": language})

    for one in definitions.shipped():
        reply = anna.get(f"/questionnaires/{one.name}/{one.version}/privacy")
        assert reply.status_code == 200
        assert f"{one.keep_months} m" in reply.text
        assert "%(" not in reply.text


def test_it_says_the_same_as_the_note_before_answering(
    client_of: ClientOf, world: World, app: Flask
) -> None:
    text = client_of(world.anna).get("/questionnaires/start-up/1/privacy").text

    with app.test_request_context():
        sight = sight_of(definitions.questionnaire(world.owner, "start-up", 1))
        assert all(line in text for line in (*sight.yes, *sight.no))


@pytest.mark.parametrize(
    ("name", "promise"),
    [
        ("class-climate", "Dette skema er anonymt"),
        ("start-up", "Det, du har skrevet og ikke sendt, er dit alene."),
        ("conversation-plan", "Den bliver hos teamet, når du går."),
    ],
)
def test_each_mode_has_its_promise(
    client_of: ClientOf, world: World, name: str, promise: str
) -> None:
    assert promise in client_of(by_code(world.anna)).get(f"/questionnaires/{name}/1/privacy").text


def test_it_is_for_those_who_are_logged_in(app: Flask, world: World) -> None:
    stranger = app.test_client()

    assert stranger.get("/questionnaires/start-up/1/privacy").status_code == 302
    assert stranger.get("/privacy").status_code == stranger.get("/accessibility").status_code == 200
    assert "Nordby" not in stranger.get("/privacy").text


def test_every_page_leads_there(client_of: ClientOf, world: World, app: Flask) -> None:
    for client in (client_of(world.anna), client_of(world.carl), app.test_client()):
        text = client.get("/", follow_redirects=True).text
        assert 'href="/privacy"' in text
        assert 'href="/accessibility"' in text
