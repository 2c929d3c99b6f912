"""The front page, and the language it speaks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import actions
from service.store import people, rounds
from service.store.people import Person
from tests.school.deeds import begin, filled, give, last_day_was, save
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
ELSEWHERE = [
    "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
    "///evil.example", "/\t/evil.example", "javascript:alert(1)", "//[", "http:evil.example", "",
    "evil.example", "/%0d%0aSet-Cookie:x=1//", "/\r\nLocation: https://evil.example",
]  # fmt: skip


def test_a_student_sees_what_waits(client_of: ClientOf, world: World) -> None:
    page = client_of(world.anna).get("/").text

    assert "November" in page
    assert 'name="round"' in page
    assert str(world.round) in page


def test_a_teacher_sees_the_own_class(client_of: ClientOf, lived: Lived) -> None:
    page = client_of(lived.world.carl).get("/").text

    assert "5.a" in page
    assert "Freja" not in page


def test_changes_that_are_not_sent_lead_to_the_look_through(
    client_of: ClientOf, world: World
) -> None:
    sent = give(world, world.anna, "start-up")
    save(world.anna, sent, filled("start-up", step=2))

    page = client_of(world.anna).get("/").text

    assert f'href="/responses/{sent}/look-through"' in page


def begun_on(client: FlaskClient) -> dict[str, int]:
    """What the front page names for a device of one's own: responses and their revisions."""
    named = re.search(r"data-begun='([^']+)'", client.get("/").text)
    return json.loads(named[1]) if named else {}


def test_the_front_page_names_what_is_begun_and_can_be_sent(
    client_of: ClientOf, world: World
) -> None:
    anna = client_of(world.anna)
    assert begun_on(anna) == {}

    draft = begin(world, world.anna, "preparation")
    give(world, world.anna, "start-up")
    assert begun_on(anna) == {str(draft): 0}

    save(world.anna, draft, filled("preparation"))
    assert begun_on(anna) == {str(draft): 1}
    assert begun_on(client_of(world.bo)) == {}

    last_day_was(world, 1)
    assert begun_on(anna) == {}


def test_a_guardians_front_page_names_the_own_forms_alone(
    client_of: ClientOf, world: World
) -> None:
    today = world.carl.owner.today()
    asked = rounds.add(
        world.owner, world.school, "December", today, today, {"guardian-preparation": 1},
        [world.class_a.id],
    )  # fmt: skip
    begin(world, world.anna, "preparation")

    draft = actions.responses.begin(world.karin, asked, "guardian-preparation", world.anna.id, "da")

    assert begun_on(client_of(world.karin)) == {str(draft): 0}


def test_a_coachs_front_page_names_notes_that_are_not_sent(
    client_of: ClientOf, lived: Lived
) -> None:
    world = lived.world
    signe = client_of(world.signe)
    assert begun_on(signe) == {}

    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Dansk",
        world.signe.owner.today(),
    )  # fmt: skip
    notes = actions.responses.begin_on_visit(world.signe, visit, "visit", "da")

    assert begun_on(signe) == {str(notes): 0}
    assert begun_on(client_of(world.carl)) == {}


@pytest.mark.parametrize(
    ("who", "questionnaires"), [("mette", True), ("dorte", True), ("carl", False), ("lise", False)]
)
def test_staff_find_their_sheets_and_those_who_write_questionnaires_these(
    client_of: ClientOf, world: World, who: str, questionnaires: bool
) -> None:
    page = client_of(world.person(who)).get("/").text

    assert 'href="/sheets"' in page
    assert ('href="/questionnaires"' in page) is questionnaires


@pytest.mark.parametrize("language", ["da", "sv", "en"])
def test_a_language_is_kept_for_whoever_is_logged_in(
    client_of: ClientOf, world: World, language: str
) -> None:
    anna = client_of(world.anna)

    reply = anna.post("/language", data={"language": language, "back": "/folder"})

    assert (reply.status_code, reply.location) == (303, "/folder")
    assert f'<html lang="{language}"' in anna.get("/").text
    assert people.person(world.owner, world.anna.id).language == language


def test_a_stranger_chooses_a_language_too(app: Flask, world: World) -> None:
    browser = app.test_client()

    browser.post("/language", data={"language": "sv", "back": "/login"})

    assert '<html lang="sv"' in browser.get("/login").text


def test_an_unknown_language_changes_nothing(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)

    reply = anna.post("/language", data={"language": "../../etc", "back": "/"})

    assert reply.status_code == 303
    assert people.person(world.owner, world.anna.id).language is None


@pytest.mark.parametrize("back", ELSEWHERE)
def test_changing_the_language_leads_nowhere_else(
    client_of: ClientOf, world: World, back: str
) -> None:
    reply = client_of(world.anna).post("/language", data={"language": "sv", "back": back})

    assert reply.status_code == 303
    assert reply.location.startswith("/")
    assert not reply.location.startswith(("//", "/\\"))
    assert "Set-Cookie" not in reply.headers or "x=1" not in reply.headers["Set-Cookie"]


def test_the_browser_is_asked_where_nobody_chose(app: Flask, world: World) -> None:
    page = app.test_client().get("/login", headers={"Accept-Language": "sv-SE,sv;q=0.9"})

    assert '<html lang="sv"' in page.text
