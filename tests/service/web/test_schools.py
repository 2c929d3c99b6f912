"""Dorte writes whom students can turn to, and sees the line as they see it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store import schools
from service.store.people import Person
from tests.school.deeds import begin
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def address(world: World) -> str:
    return f"/schools/{world.school}/turn-to"


def test_what_she_writes_stands_where_anna_writes(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)
    reply = dorte.post(address(world), data={"turn_to": "Lone på kontoret,\n lokale 12."})
    section = f"/responses/{begin(world, world.anna, 'preparation')}/sections/coming_up"

    assert (reply.status_code, reply.location) == (303, address(world))
    for page in (dorte.get(address(world)).text, client_of(world.anna).get(section).text):
        _, _, line = page.partition('class="quiet"')
        assert "Lone på kontoret, lokale 12" in line.partition("</p>")[0]


def test_the_page_is_found_from_the_leaders_front_page(client_of: ClientOf, world: World) -> None:
    assert address(world) in client_of(world.dorte).get("/").text


def test_what_is_too_long_is_shown_again_and_not_kept(client_of: ClientOf, world: World) -> None:
    schools.set_turn_to(world.owner, world.school, "Lone")

    reply = client_of(world.dorte).post(address(world), data={"turn_to": "Karim " * 40})

    assert reply.status_code == 422
    assert "Karim Karim" in reply.text
    assert 'aria-invalid="true"' in reply.text
    assert schools.turn_to(world.owner, world.school) == "Lone"


def test_markup_in_the_words_is_text(client_of: ClientOf, world: World) -> None:
    client_of(world.dorte).post(address(world), data={"turn_to": "<b>Lone</b> & {0} %(x)s"})
    section = f"/responses/{begin(world, world.anna, 'preparation')}/sections/coming_up"

    page = client_of(world.anna).get(section).text

    assert "&lt;b&gt;Lone&lt;/b&gt; &amp; {0} %(x)s" in page


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "mette", "elsa"])
def test_nobody_else_writes_it(client_of: ClientOf, world: World, who: str) -> None:
    reply = client_of(world.person(who)).post(address(world), data={"turn_to": "mig"})

    assert reply.status_code in (403, 404)
    assert schools.turn_to(world.owner, world.school) == ""
