"""Somebody who is several things is one of them at a time: rights never mix."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.lived import Lived, new_codes
from tests.school.several import also, another_school, guardian_too
from tests.school.world import PASSWORD, World, by_code

ClientOf = Callable[[Person], FlaskClient]


def come_as(browser: FlaskClient, hat: str, to: str = "/") -> TestResponse:
    return browser.post("/hats", data={"hat": hat, "next": to})


@pytest.fixture
def staff(world: World) -> str:
    return f"staff:{world.school}"


@pytest.fixture
def carl(lived: Lived, client_of: ClientOf) -> FlaskClient:
    """Who teaches Anna in 5.a, and is Freja's father, who goes to 5.b."""
    guardian_too(lived.world, lived.world.carl, lived.world.freja)
    return client_of(lived.world.carl)


def test_who_is_several_things_is_asked_first(carl: FlaskClient) -> None:
    reply = carl.get("/conversations?class=5a")

    assert (reply.status_code, reply.location) == (302, "/hats?next=/conversations?class%3D5a")


def test_the_choice_names_what_and_for_whom(carl: FlaskClient) -> None:
    page = carl.get("/hats").text

    assert "Kontaktlærer" in page
    assert "Nordskolen" in page
    assert "Freja" in page
    assert "Anna" not in page


def test_whoever_is_one_thing_is_not_asked(client_of: ClientOf, world: World) -> None:
    erik = client_of(world.erik).get("/")

    assert erik.status_code == 200
    assert "Skift rolle" not in erik.text


def test_a_teacher_does_not_read_as_a_guardian(carl: FlaskClient, lived: Lived, staff: str) -> None:
    come_as(carl, staff)

    assert carl.get(f"/students/{lived.world.anna.id}").status_code == 200
    assert "Freja" not in carl.get("/").text
    assert carl.get(f"/teams/{lived.world.team.id}").status_code == 200


def test_a_guardian_does_not_read_as_a_teacher(carl: FlaskClient, lived: Lived) -> None:
    come_as(carl, "guardian")
    home = carl.get("/").text

    assert "Freja" in home
    assert "5.a" not in home
    for path in (
        f"/students/{lived.world.anna.id}",
        f"/teams/{lived.world.team.id}",
        f"/classes/{lived.world.class_a.id}/codes",
        "/conversations",
        f"/responses/{lived.sent}",
    ):
        assert carl.get(path).status_code == 403, path


def test_a_page_of_another_hat_leads_to_the_choice(carl: FlaskClient, lived: Lived) -> None:
    come_as(carl, "guardian")

    refused = carl.get(f"/students/{lived.world.anna.id}").text.partition("<main")[2]

    assert 'href="/hats"' in refused
    assert "Skift rolle" in refused


def test_the_menu_says_as_what_one_is_here_and_changes_it(
    carl: FlaskClient, lived: Lived, staff: str
) -> None:
    come_as(carl, staff)
    page = carl.get("/").text

    assert "Kontaktlærer 5.a, Nordskolen" in page
    assert "Skift rolle" in page
    assert come_as(carl, "guardian").status_code == 303
    assert carl.get("/conversations").status_code == 403


def test_a_coach_at_two_schools_sees_one_at_a_time(
    client_of: ClientOf, lived: Lived, staff: str
) -> None:
    west = another_school(lived.world)
    also(lived.world, lived.world.dorte, "leader", west)
    dorte = client_of(lived.world.dorte)

    come_as(dorte, staff)
    here = _statuses(dorte, lived.world.school, west)
    come_as(dorte, f"staff:{west}")
    there = _statuses(dorte, lived.world.school, west)

    assert (here, there) == ([200, 403], [403, 200])


def _statuses(browser: FlaskClient, *schools: UUID) -> list[int]:
    return [browser.get(f"/schools/{one}/turn-to").status_code for one in schools]


def test_administering_is_a_hat_of_its_own(client_of: ClientOf, lived: Lived, staff: str) -> None:
    world = lived.world
    also(world, world.carl, "administrator", world.school)
    carl = client_of(world.carl)

    come_as(carl, f"administrator:{world.school}")

    assert carl.get(f"/students/{world.anna.id}").status_code == 403
    assert carl.get("/").status_code == 200
    come_as(carl, staff)
    assert carl.get(f"/students/{world.anna.id}").status_code == 200


@pytest.mark.parametrize(
    "forged", ["", "administrator", "staff", "student", "staff:x", "guardian "]
)
def test_nobody_puts_on_what_is_not_theirs(carl: FlaskClient, forged: str) -> None:
    assert come_as(carl, forged).status_code == 403
    assert carl.get("/").status_code == 302


def test_somebody_with_one_hat_puts_on_no_other(client_of: ClientOf, world: World) -> None:
    erik = client_of(world.erik)

    assert come_as(erik, "guardian").status_code == 403
    assert come_as(erik, f"administrator:{world.school}").status_code == 403


def test_a_hat_that_ended_is_taken_off(carl: FlaskClient, lived: Lived, staff: str) -> None:
    come_as(carl, staff)
    t.Membership.delete().where(t.Membership.person == lived.world.carl.id).execute()

    assert "Freja" in carl.get("/").text
    assert carl.get("/conversations").status_code == 403


def test_logging_in_asks_anew(app: Flask, lived: Lived, staff: str) -> None:
    guardian_too(lived.world, lived.world.carl, lived.world.freja)
    browser = app.test_client()
    browser.post("/login", data={"username": "carl", "password": PASSWORD})
    come_as(browser, staff)

    browser.post("/logout")
    browser.post("/login", data={"username": "carl", "password": PASSWORD})

    assert browser.get("/").location == "/hats"


def test_a_code_is_a_students(app: Flask, lived: Lived, staff: str) -> None:
    """Anna is grown, and works as a coach at her old school."""
    also(lived.world, lived.world.anna, "coach", lived.world.school)
    browser = app.test_client()
    codes = new_codes(lived.world, CODE_KEY)
    browser.post("/code", data={"class_code": codes[0], "personal_code": codes[1]})

    assert "November" in browser.get("/").text
    assert browser.get("/visits").status_code == 403
    assert come_as(browser, staff).status_code == 403
    assert browser.get("/hats").status_code == 403


def test_a_script_is_told_and_a_device_keeps_what_it_has(
    carl: FlaskClient, lived: Lived, client_of: ClientOf
) -> None:
    headers = {"Accept": "application/json"}
    before = carl.get("/session", headers=headers)
    come_as(carl, "guardian")

    # kept under the teacher's hat: it waits for that hat, and is not refused for ever
    sending, key = f"/responses/{lived.draft}/send", {"key": str(lived.draft)}
    other = carl.post(sending, data=key, headers=headers)
    stranger = client_of(lived.world.erik).post(sending, data=key, headers=headers)

    assert (before.status_code, before.json and before.json["why"]) == (409, "no_hat")
    assert (other.status_code, other.json and other.json["why"]) == (409, "no_hat")
    assert (stranger.status_code, stranger.json and stranger.json["why"]) == (403, "not_allowed")


def test_a_language_is_chosen_before_a_hat(carl: FlaskClient, lived: Lived) -> None:
    carl.post("/language", data={"language": "sv"})

    assert carl.get("/device").status_code == 200
    assert 'lang="sv"' in carl.get("/hats").text
    assert t.Person.get_by_id(lived.world.carl.id).language == "sv"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/\\evil"])
def test_choosing_leads_nowhere_else(carl: FlaskClient, elsewhere: str) -> None:
    assert come_as(carl, "guardian", elsewhere).location == "/"


def test_a_stranger_chooses_nothing(app: Flask, world: World, staff: str) -> None:
    assert come_as(app.test_client(), staff).location == "/login"


def test_by_code_is_one_hat_whatever_stands_in_the_session(
    client_of: ClientOf, lived: Lived, staff: str
) -> None:
    also(lived.world, lived.world.anna, "coach", lived.world.school)
    anna = client_of(by_code(lived.world.anna))
    with anna.session_transaction() as session:
        session["hat"] = staff

    assert anna.get("/visits").status_code == 403
