"""One's own teaching over time, and the visits that one made, on their pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient

from questionnaires import Document
from service.store.people import Person
from service.store.visiting.visits import Plan
from tests.school.lived import lived_in
from tests.school.visits import experiment, noted, notes, own_look
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
DAY = date(2026, 9, 22)


def page(client: FlaskClient, path: str = "/visits/teaching") -> str:
    reply = client.get(path)
    assert reply.status_code == 200
    return " ".join(reply.text.split())


def test_three_visits_stand_under_each_other(client_of: ClientOf, world: World) -> None:
    for week, (step, many) in enumerate((("not_seen", 5), ("a_little", 8), ("clearly", 11))):
        noted(world, DAY + timedelta(7 * week), notes(step, open_questions=many))

    text = page(client_of(world.carl))

    assert text.count('class="strip"') == 3
    assert "3 besøg i 5.a" in text
    row = text[text.index("Mange forskellige elever kom til orde.") :]
    assert row.index("Så jeg ikke") < row.index("Lidt") < row.index("Tydeligt")
    counts = re.findall(r'<td class="num"[^>]*>(\d+)</td>', text)
    assert counts[:3] == ["5", "8", "11"]
    assert "gennemsnit" not in text


def test_a_strip_says_aloud_what_it_shows(client_of: ClientOf, world: World) -> None:
    noted(world, DAY, lesson="Brøker & tal")

    text = page(client_of(world.carl))

    assert "Brøker &amp; tal. Læreren gennemgår 20 min, Par eller gruppe 15 min" in text
    assert "Vis som tabel" in text


def test_few_visits_are_said_to_be_few(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    noted(world, DAY)
    assert "Det er én time. Den siger intet om de andre." in page(carl)
    noted(world, DAY + timedelta(7))
    assert "der regnes intet gennemsnit af dem" in page(carl)


def test_carls_own_look_is_tinted_and_where_it_differs_is_asked_about(
    client_of: ClientOf, world: World
) -> None:
    visit = noted(world, DAY, notes("clearly"), plan=Plan(looks_for="Hvem får ordet?"))
    own_look(world, visit, Document({"many_voices": "not_seen"}))

    text = page(client_of(world.carl))

    assert "Carl om 22." in text
    assert "Signe Test: Tydeligt. Carl Test: Så jeg ikke." in text
    assert "Se efter: Hvem får ordet?" in text


def test_signe_reads_the_own_look_beside_hers(client_of: ClientOf, world: World) -> None:
    visit = noted(world, DAY, notes("clearly"))
    own_look(world, visit, Document({"many_voices": "not_seen"}))

    text = page(client_of(world.signe), f"/visits/with/{world.carl.id}")

    assert "Carl Test: Et besøg i 5.a" in text
    assert "Så jeg ikke" in text


def test_what_was_tried_tells_what_came_of_it(client_of: ClientOf, world: World) -> None:
    visit = noted(world, DAY)
    experiment(world, visit, "Vente fem sekunder", 0, sign="Nye hænder", until=DAY)
    experiment(world, visit, "Tale to og to", 1, status="kept", became="Det virker.")

    text = page(client_of(world.carl))

    assert "Skal prøves" in text
    assert "Blevet en vane" in text
    assert text.index("Det virker.") < text.index("Nye hænder")


def test_the_class_is_heard_by_its_team(client_of: ClientOf, world: World) -> None:
    lived_in(world)

    carl = page(client_of(world.carl))
    signe = page(client_of(world.signe), f"/visits/with/{world.carl.id}")

    assert "12 af 12 i 5.a, kun lagt sammen. August" in carl
    assert "Jeg ved, hvad jeg er ved at lære." in carl
    assert "er for dens team og skolens ledelse" in signe
    assert "Jeg ved, hvad jeg er ved at lære." not in signe


@pytest.mark.parametrize(
    ("who", "path", "words"),
    [
        ("lise", "/visits/teaching", "Intet at se tilbage på endnu"),
        ("dorte", "/visits/with/{carl}", "Når du har besøgt Carl Test"),
    ],
)
def test_without_visits_the_page_says_so_kindly(
    client_of: ClientOf, world: World, who: str, path: str, words: str
) -> None:
    assert words in page(client_of(world.person(who)), path.format(carl=world.carl.id))


def test_who_sees_it_are_the_two_of_each_visit(client_of: ClientOf, world: World) -> None:
    noted(world, DAY)
    noted(world, DAY, observer=world.dorte)

    carl = page(client_of(world.carl))
    signe = page(client_of(world.signe), f"/visits/with/{world.carl.id}")

    assert "Signe Test, kun sine egne besøg" in carl
    assert "Dorte Test, kun sine egne besøg" in carl
    assert "Dorte Test" not in signe


def test_a_visit_of_an_older_version_stands_beside_newer_ones(
    client_of: ClientOf, world: World
) -> None:
    """The first version had no clock yet, and asked for the same signs."""
    noted(world, DAY, Document({"many_voices": "clearly"}), version=1)
    noted(world, DAY + timedelta(7))

    text = page(client_of(world.carl))

    assert "2 besøg i 5.a" in text
    assert "Ingen tog tid på denne time." in text
    assert text.count("Mange forskellige elever kom til orde.") == 1


def test_a_class_is_chosen_by_its_address(client_of: ClientOf, world: World) -> None:
    noted(world, DAY, group=world.class_b, lesson="I den anden klasse")
    noted(world, DAY + timedelta(7))
    carl = client_of(world.carl)

    assert "I den anden klasse" not in page(carl)
    text = page(carl, f"/visits/teaching?class={world.class_b.id}")
    assert "I den anden klasse" in text
    assert 'aria-current="page">5.b (1)' in text


def test_the_list_of_visits_leads_here(client_of: ClientOf, world: World) -> None:
    noted(world, DAY)

    assert "/visits/teaching" in page(client_of(world.carl), "/visits")
    assert f"/visits/with/{world.carl.id}" in page(client_of(world.signe), "/visits")
