"""The page on which one chooses to be reminded, and what a digest says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask, url_for
from flask.testing import FlaskClient

from service import actions
from service.store import people, rounds, tables as t
from service.store.entry.letters import Letter
from service.store.ground.database import new_id, now
from service.store.people import Person
from service.web.entry.letters import write
from tests.school.deeds import give
from tests.school.planning import ends_in, guardian_of, has_mail, in_days
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]
SERVICE = "https://skole.example/"


def letter(app: Flask, world: World, person: Person, language: str = "da") -> str:
    """What stands in the digest of today, its subject first."""
    t.Person.update(language=language).where(t.Person.id == person.id).execute()
    digest = Letter(new_id(), world.owner, person.id, "digest", in_days(world, 0), now(), 1)
    with app.app_context():
        written = write(digest, people.person(world.owner, person.id), "", SERVICE)
    assert written is not None
    return f"{written.subject}\n\n{written.text}".strip()


@pytest.fixture
def due(world: World) -> None:
    ends_in(world.round, world, 0)
    has_mail(world.anna, world.bo, world.carl, world.karin)


def test_one_chooses_to_be_reminded_or_not(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    assert 'value="yes" checked' in anna.get("/reminders").text

    reply = anna.post("/reminders", data={})

    assert reply.status_code == 303
    assert not actions.reminders.wish(world.anna).reminded
    assert 'value="yes" checked' not in anna.get("/reminders").text
    anna.post("/reminders", data={"reminded": "yes"})
    assert actions.reminders.wish(world.anna).reminded


def test_who_has_no_address_is_told(client_of: ClientOf, world: World) -> None:
    has_mail(world.bo)

    assert "ingen mailadresse" in client_of(world.anna).get("/reminders").text
    assert "ingen mailadresse" not in client_of(world.bo).get("/reminders").text


def test_a_code_and_a_stranger_choose_nothing(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    assert client_of(by_code(world.anna)).post("/reminders", data={}).status_code == 403
    assert app.test_client().get("/reminders").status_code == 302
    assert actions.reminders.wish(world.anna).reminded


@pytest.mark.usefixtures("due")
def test_a_students_letter(app: Flask, world: World) -> None:
    said = letter(app, world, world.anna)

    assert said.splitlines()[0] == "Samtalebordet: der ligger noget og venter på dig"
    assert "- November (i dag er sidste dag): 2 skemaer" in said.splitlines()
    assert said.endswith(f"{SERVICE}reminders")
    with app.test_request_context():
        assert url_for("reminders.mine") == "/reminders"


@pytest.mark.usefixtures("due")
@pytest.mark.parametrize("language", ["da", "sv", "en"])
def test_no_letter_names_anybody_or_a_form(app: Flask, world: World, language: str) -> None:
    """Of a protected child least of all."""
    t.Person.update(shown_as="Elev X").where(t.Person.id == world.anna.id).execute()
    give(world, world.bo, "start-up")
    forms = {"guardian-preparation": 1}
    day = in_days(world, 0)
    rounds.add(world.owner, world.school, "Hjemme", day, day, forms, [world.class_a.id])
    ole = people.person(world.owner, guardian_of(world, "Ole", world.anna, world.bo))

    for reader in (world.anna, world.carl, world.karin, ole):
        said = letter(app, world, reader, language)
        for word in ("Anna", "Bo ", "Elev", "Test", "Carl", "Karin", "Ole", "Sådan", "samtalen"):
            assert word not in said


@pytest.mark.usefixtures("due")
def test_a_teachers_letter(app: Flask, world: World) -> None:
    for name in ("start-up", "preparation"):
        give(world, world.anna, name)

    said = letter(app, world, world.carl)

    assert (
        "- 5.a, November (i dag er sidste dag): 11 elever mangler noget."
        " Du mangler at give 12 blikke." in said.splitlines()
    )


def test_in_the_last_days_the_front_page_says_so(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    words = {}
    for days in (0, 1, 3, 4):
        ends_in(world.round, world, days)
        words[days] = anna.get("/").text

    assert "Lukker i dag" in words[0]
    assert "Lukker om 1 dag<" in words[1]
    assert "Lukker om 3 dage" in words[3]
    assert "Lukker om" not in words[4]
