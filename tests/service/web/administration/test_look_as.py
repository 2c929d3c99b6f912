"""Administrators look at layouts: what somebody wrote, and what anybody is called, is not there."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.administration import audit
from service.store.ground.masking import MASK
from service.store.people import Person
from tests.school.lived import Lived, lived_in
from tests.school.several import also, another_school
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
SAID = ("Læse højt", "Det går godt", "Anna", "Bo Test", "Carl", "Karin", "Freja")
PAGES = ("", "folder", "conversations", "rounds", "visits", "sheets", "answers", "questionnaires")


@pytest.fixture
def lived(world: World) -> Lived:
    return lived_in(world)


def looked(client: FlaskClient, target: Person, lived: Lived) -> dict[str, str]:
    """All that an administrator is shown of somebody's pages, by address."""
    begun = client.post("/look-as", data={"person": str(target.id)})
    assert begun.status_code == 303
    world = lived.world
    addresses = [*PAGES, f"students/{world.anna.id}", f"teams/{world.team.id}"]
    addresses += [f"schools/{world.school}", f"rounds/{lived.august}"]
    pages = {address: client.get(f"/look-as/page/{address}") for address in addresses}
    return {address: page.text for address, page in pages.items() if page.status_code == 200}


@pytest.mark.parametrize("name", ["anna", "carl", "dorte", "signe", "lise", "karin"])
def test_no_word_no_name_and_no_number_is_there(
    client_of: ClientOf, lived: Lived, name: str
) -> None:
    found = looked(client_of(lived.world.bente), lived.world.person(name), lived)

    assert f"Hej {MASK}" in found[""]
    shown = {(at, said) for at, page in found.items() for said in SAID if said in page}
    assert shown == set()


def test_the_same_pages_hold_all_that_for_themselves(client_of: ClientOf, lived: Lived) -> None:
    """So that the test above cannot pass by looking at empty pages."""
    world = lived.world
    own = client_of(world.carl).get(f"/students/{world.anna.id}").text
    masked = looked(client_of(world.bente), world.carl, lived)

    assert "Læse højt" in own
    assert "Anna" in client_of(world.carl).get("/conversations").text
    assert "November" in masked["conversations"]
    assert masked["conversations"].count(MASK) >= 12  # a line for each student of the class


def test_nothing_is_logged_as_read_and_the_look_stands_in_the_trail(
    client_of: ClientOf, lived: Lived
) -> None:
    readings = t.Reading.select().count()

    looked(client_of(lived.world.bente), lived.world.anna, lived)

    assert t.Reading.select().count() == readings
    newest = audit.entries(lived.world.owner)[0]
    assert (newest.deed, newest.actor) == ("looked.as", lived.world.bente.log_key)
    assert newest.subject == lived.world.anna.log_key


def test_nothing_can_be_sent_from_behind_the_mask(client_of: ClientOf, lived: Lived) -> None:
    found = looked(client_of(lived.world.bente), lived.world.anna, lived)

    (live,) = re.findall(r"<form (?!inert)[^>]*>", found[""])
    assert 'action="/look-as/end"' in live


def test_a_sample_of_a_role_is_found_without_naming_anybody(
    client_of: ClientOf, lived: Lived
) -> None:
    client = client_of(lived.world.rita)

    page = client.post("/look-as", data={"role": "student"}, follow_redirects=True).text

    assert f"Hej {MASK}" in page
    assert "Du kigger som en anden" in page


@pytest.mark.parametrize("who", ["bente", "rita"])
def test_every_role_that_is_offered_can_be_looked_at(
    client_of: ClientOf, lived: Lived, who: str
) -> None:
    client = client_of(lived.world.person(who))
    t.Guardianship.update(to_day=None).execute()

    offered = re.findall(r'name="role" value="(\w+)"', client.get("/look-as").text)

    assert "student" in offered
    answers = {one: client.post("/look-as", data={"role": one}).status_code for one in offered}
    assert set(answers.values()) == {303}, answers


@pytest.mark.parametrize("name", ["carl", "dorte", "anna", "mette"])
def test_who_does_not_administer_looks_as_nobody(
    client_of: ClientOf, lived: Lived, name: str
) -> None:
    client = client_of(lived.world.person(name))

    assert client.post("/look-as", data={"person": str(lived.world.anna.id)}).status_code == 403
    assert client.get("/look-as/page/").status_code == 403


def test_a_school_administrator_looks_at_the_own_school_alone(
    client_of: ClientOf, lived: Lived
) -> None:
    client = client_of(lived.world.rita)

    assert client.post("/look-as", data={"person": str(lived.world.mette.id)}).status_code == 403
    assert client.post("/look-as", data={"person": str(lived.world.far.gry.id)}).status_code == 404
    assert client.post("/look-as", data={"person": str(lived.world.anna.id)}).status_code == 303


def test_of_somebody_at_two_schools_the_own_one_alone_is_seen(
    client_of: ClientOf, lived: Lived
) -> None:
    """Even where the other one is the first of their hats."""
    world = lived.world
    elsewhere = another_school(world)
    t.Membership.update(school=elsewhere).where(t.Membership.person == world.dorte.id).execute()
    also(world, world.dorte, "leader", world.school)
    client = client_of(world.rita)

    client.post("/look-as", data={"person": str(world.dorte.id)})

    assert client.get(f"/look-as/page/schools/{world.school}").status_code == 200
    assert client.get(f"/look-as/page/schools/{elsewhere}").status_code == 403


def test_pages_that_hold_only_words_are_not_drawn(client_of: ClientOf, lived: Lived) -> None:
    client = client_of(lived.world.bente)
    client.post("/look-as", data={"person": str(lived.world.anna.id)})

    page = client.get(f"/look-as/page/responses/{lived.sent}").text

    assert "Denne side vises ikke her" in page
    assert "Det går godt" not in page


def test_one_stops_looking(client_of: ClientOf, lived: Lived) -> None:
    client = client_of(lived.world.bente)
    client.post("/look-as", data={"person": str(lived.world.anna.id)})

    client.post("/look-as/end")

    assert client.get("/look-as/page/").status_code == 403
