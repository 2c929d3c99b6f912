"""Sheets, on their pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store import sheets, tables as t
from service.store.people import Person
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(world: World, **other: str) -> dict[str, str]:
    return {"name": "conversation-plan", "place": str(world.team.id), "title": "Efterår", **other}


def test_a_sheet_is_begun_and_written_on_the_pages_of_every_form(
    client_of: ClientOf, world: World
) -> None:
    carl = client_of(world.carl)

    reply = carl.post("/sheets", data=given(world))

    (sheet,) = sheets.by_maker(world.owner, world.carl.id)
    assert (sheet.title, sheet.group_name) == ("Efterår", "Team 5")
    assert (reply.status_code, reply.location) == (303, f"/responses/{sheet.response}")
    cover = carl.get(reply.location).text
    assert "Efterår" in cover
    assert "Team 5" in cover
    assert "Efterår" in carl.get("/sheets").text


@pytest.mark.parametrize("other", [{"place": ""}, {"place": "x"}, {"title": "x" * 81}])
def test_what_will_not_do_is_said_beside_the_field(
    client_of: ClientOf, world: World, other: dict[str, str]
) -> None:
    reply = client_of(world.carl).post("/sheets", data=given(world, **other))

    assert reply.status_code == 422
    assert "errsum" in reply.text
    assert t.Sheet.select().count() == 0


@pytest.mark.parametrize(
    ("who", "name"), [("lise", "conversation-plan"), ("carl", "account"), ("carl", "start-up")]
)
def test_a_form_that_is_not_ones_own_to_begin_is_not_here(
    client_of: ClientOf, world: World, who: str, name: str
) -> None:
    browser = client_of(world.person(who))

    assert browser.get(f"/sheets/new/{name}").status_code == 404
    assert browser.post("/sheets", data=given(world, name=name)).status_code == 404
    assert t.Sheet.select().count() == 0


def test_a_sheet_is_read_with_who_wrote_it(client_of: ClientOf, lived: Lived) -> None:
    page = client_of(lived.world.dorte).get(f"/sheets/{lived.sheet}").text

    assert "Carl Test" in page
    assert "Det går godt." in page


@pytest.mark.parametrize(("who", "status"), [("elsa", 404), ("finn", 404), ("anna", 403)])
def test_strangers_do_not_read_it(client_of: ClientOf, lived: Lived, who: str, status: int) -> None:
    reply = client_of(lived.world.person(who)).get(f"/sheets/{lived.sheet}")

    assert reply.status_code == status
