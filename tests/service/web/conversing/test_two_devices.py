"""Somebody with two devices: what one has saved is not written over by what the other showed."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import UUID

from flask.testing import FlaskClient

from service.store.people import Person
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]
Sent = dict[str, str]
REFUSED = "Du har skrevet her på en anden side imens"


def seen(page: str, field: str = "was") -> str:
    found = re.search(rf'name="{field}" value="(\w+)"', page)
    assert found is not None
    return found[1]


def card(client: FlaskClient, of: UUID) -> str:
    """A card of own words, made just now; the address at which it is put in other words."""
    client.post("/cards/own", data={"round": str(of), "card_text": "Fra begyndelsen"})
    (found,) = re.findall(r'action="(/cards/[0-9a-f-]{36})"', client.get(f"/cards?round={of}").text)
    return str(found)


def two(
    client: FlaskClient, page: str, to: str, words: Callable[[str], Sent], was: str = "was"
) -> None:
    """Two devices open a page; one saves, then the other: refused, and its words come back."""
    mark = {was: seen(client.get(page).text, was)}
    assert client.post(to, data=words("Fra tavlen") | mark).status_code == 303

    late = client.post(to, data=words("Fra telefonen") | mark)

    assert late.status_code == 409
    assert REFUSED in late.text
    assert "Fra telefonen" in late.text
    assert "Fra tavlen" in client.get(page).text
    assert "Fra telefonen" not in client.get(page).text
    again = {was: seen(client.get(page).text, was)}
    assert client.post(to, data=words("Fra begge") | again).status_code == 303
    assert client.post(to, data=words("Fra begge") | again).status_code == 303  # sent twice
    assert "Fra begge" in client.get(page).text


def test_the_line_of_a_week(client_of: ClientOf, lived: Lived) -> None:
    address = f"/goals/{lived.goal}/check-in"

    two(client_of(lived.world.anna), address, address, lambda w: {"going": "well", "line": w})


def test_what_shows_the_work(client_of: ClientOf, lived: Lived) -> None:
    address = f"/goals/evidence/{lived.evidence}"

    two(client_of(lived.world.anna), address, address, lambda w: {"title": "Min bog", "text": w})


def test_what_was_reached(client_of: ClientOf, lived: Lived) -> None:
    def words(text: str) -> Sent:
        return {f"status-{lived.goal}": "reached", f"reached-{lived.goal}": text}

    two(client_of(lived.world.anna), "/goals/term", "/goals/term", words, f"was-{lived.goal}")


def test_a_proposal(client_of: ClientOf, lived: Lived) -> None:
    address = f"/proposals/{lived.proposal}"

    two(client_of(lived.world.anna), address, address, lambda w: {"goal": "Svømme", "why": w})


def test_a_card(client_of: ClientOf, lived: Lived) -> None:
    anna, of = client_of(lived.world.anna), lived.world.round
    address = card(anna, of)

    two(anna, f"/cards?round={of}", address, lambda w: {"round": str(of), "card_text": w})
