"""The school's visits on the page: coverage first, and nothing of a single visit."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape

from flask.testing import FlaskClient

from service import actions
from service.store import tables as t
from service.store.people import Person
from service.store.visiting.counting import Owner
from tests.school.focused import CONTENT, published
from tests.school.seen import AUTUMN, SPRING, a_spring, notes, seen, talks
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def counted(world: World) -> None:
    actions.counting.count(Owner(world.owner, "Europe/Copenhagen", "dk"), world.dorte.owner.today())


def page(client: FlaskClient, world: World, asked: str = "") -> str:
    reply = client.get(f"/schools/{world.school}/visits{asked}")
    assert reply.status_code == 200
    return unescape(reply.text)


def test_coverage_stands_first_and_says_how_many_of_how_many(
    world: World, client_of: ClientOf
) -> None:
    seen(world, world.carl, notes(3), world.dorte.owner.today(), interview=talks(3, 4))
    a_spring(world)
    counted(world)

    text = page(client_of(world.dorte), world)

    assert text.index("2 af 3") < text.index("1 af 2") < text.index("Det, besøgene har vist")
    assert "de sædvanlige tal" in text  # no focus is published


def test_the_school_says_itself_how_much_it_wants(world: World, client_of: ClientOf) -> None:
    published(world)

    text = page(client_of(world.dorte), world)

    assert f"0 af {CONTENT.rounds}" in text
    assert "de sædvanlige tal" not in text


def test_figures_stand_with_their_numbers_and_interval(world: World, client_of: ClientOf) -> None:
    a_spring(world)
    counted(world)

    text = page(client_of(world.signe), world)

    assert "Målet er tydeligt" in text
    assert 'data-head="Cirka">3,0</td>' in text
    assert 'data-head="Besøg">6</td>' in text
    assert 'data-head="Lærere">3</td>' in text
    assert "Forår 2026" in text


def test_nobody_is_named_and_no_words_are_told(world: World, client_of: ClientOf) -> None:
    a_spring(world)
    counted(world)

    text = page(client_of(world.lise), world)

    for name in ("Carl", "Erik", "Signe", "Dorte"):
        assert name not in text


def test_the_page_is_the_same_for_leader_coach_and_teacher(
    world: World, client_of: ClientOf
) -> None:
    a_spring(world)
    counted(world)

    tables = {
        text[text.index('id="showed"') : text.index("</section>", text.index('id="showed"'))]
        for text in (page(client_of(one), world) for one in (world.dorte, world.signe, world.lise))
    }
    assert len(tables) == 1


def test_one_filters_by_half_year_subject_and_grade(world: World, client_of: ClientOf) -> None:
    a_spring(world)
    a_spring(world, AUTUMN)
    counted(world)
    dorte = client_of(world.dorte)

    assert "Efterår 2025" in page(dorte, world, "?half=2025-08-01")
    over_time = page(dorte, world, "?half=all&grade=5")
    assert over_time.count('<th scope="row">Forår 2026') == over_time.count(
        '<th scope="row">Efterår 2025'
    )
    by_subject = page(dorte, world, "?subject=dansk")
    assert 'value="dansk" selected' in by_subject
    assert "Efter klassetrin" not in by_subject


def test_a_filter_that_is_not_there_shows_everything(world: World, client_of: ClientOf) -> None:
    a_spring(world)
    counted(world)
    dorte = client_of(world.dorte)

    asked = f"?half=2031-01-01&grade=77&subject={world.carl.id}&teacher=Carl"
    strange, usual = (page(dorte, world, one).split("<main", 1)[1].split("</main>")[0]
                      for one in (asked, ""))  # fmt: skip

    assert strange == usual


def test_too_few_visits_are_not_shown(world: World, client_of: ClientOf) -> None:
    seen(world, world.carl, notes(4), SPRING)
    counted(world)

    text = page(client_of(world.dorte), world)

    assert "Her vises ikke noget: der var for få besøg eller lærere." in text
    assert '<td class="num"' not in text


def test_what_is_not_comparable_is_not_said_to_be_too_little(
    world: World, client_of: ClientOf
) -> None:
    a_spring(world)
    for teacher in (world.carl, world.erik, world.lise):
        seen(world, teacher, notes(2), SPRING, observer=world.dorte)
    counted(world)

    text = page(client_of(world.dorte), world)

    assert "Kan ikke sammenlignes endnu: flere har været på besøg" in text
    assert "der var for få besøg eller lærere" not in text


def test_a_school_without_visits_or_classes_has_a_calm_page(
    world: World, client_of: ClientOf
) -> None:
    t.Group.update(ended_on="2020-01-01").where(t.Group.kind == "class").execute()

    text = page(client_of(world.dorte), world)

    assert "Ingen klasser endnu" in text
    assert '<svg class="ch"' not in text


def test_over_time_it_says_that_others_may_have_visited(world: World, client_of: ClientOf) -> None:
    a_spring(world)
    a_spring(world, AUTUMN)
    counted(world)
    dorte, words = client_of(world.dorte), "I et andet halvår kan det være andre, der har besøgt"

    assert words in page(dorte, world, "?half=all")
    assert words not in page(dorte, world)
