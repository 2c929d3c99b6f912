"""The page of a visit, for the two, for whoever is let in, and for all others."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from service import actions
from service.rules import access
from service.store import responses, shares, tables as t, talks
from service.store.people import Person
from service.store.visiting.talks import ExperimentWords
from tests.school.visited import looked_at, noted, visited
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]

OTHERS = ("anna", "karin", "erik", "lise", "dorte", "mette", "bente", "rita")
WORDS = (
    "Ord fra noter",
    "Ord fra eget blik",
    "Ord fra samtale",
    "Ord fra forsøg",
    "Kun for mig selv",
)
OPEN = {"carl": WORDS, "signe": WORDS[:4], "dorte": (WORDS[0], WORDS[3])}


@pytest.fixture
def visit(world: World) -> UUID:
    """Something of everything: the own note is Carl's."""
    key, empty = visited(world), access.mark("")
    noted(world, key, words=WORDS[0], interview=True)
    looked_at(world, key, words=WORDS[1])
    actions.talks.keep_reflection(world.carl, key, (WORDS[2],) * 4, (empty,) * 4)
    actions.talks.add_experiment(world.carl, key, ExperimentWords(WORDS[3]))
    actions.talks.keep_note(world.carl, key, WORDS[4], empty)
    return key


def addresses(world: World, visit: UUID) -> list[str]:
    """Every address that could hold a word of it."""
    found = ["/", "/visits", "/visits/shared", "/answers", f"/visits/{visit}"]
    found += [f"/visits/{visit}/share"]
    for one in responses.of_visit(world.owner, visit):
        own = f"/responses/{one.id}"
        found += [own, f"{own}/look-through", f"{own}/device", f"{own}.json", f"{own}/answers"]
        found += [f"/students/{world.carl.id}/answers/{one.id}"]
    return found


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_finds_a_word_at_any_address(
    client_of: ClientOf, world: World, visit: UUID, who: str
) -> None:
    client = client_of(world.person(who))

    assert client.get(f"/visits/{visit}").status_code == 403
    for address in addresses(world, visit):
        page = client.get(address, headers={"Accept": "application/json"}).text
        page += client.get(address).text
        assert not any(words in page for words in WORDS), address


@pytest.mark.parametrize("who", OPEN)
def test_each_finds_what_the_published_rule_says(
    client_of: ClientOf, world: World, visit: UUID, who: str
) -> None:
    shares.share(world.owner, visit, world.dorte.id)

    page = client_of(world.person(who)).get(f"/visits/{visit}").text

    assert tuple(words for words in WORDS if words in page) == OPEN[who]


def test_the_note_who_sees_this_names_whom_it_is_shared_with(
    client_of: ClientOf, world: World, visit: UUID
) -> None:
    carl = client_of(world.carl)
    before = carl.get(f"/visits/{visit}").text

    carl.post(f"/visits/{visit}/share", data={"reader": str(world.dorte.id)})
    for client in (carl, client_of(world.signe)):
        assert "Dorte Test, fordi Carl Test har delt det" in client.get(f"/visits/{visit}").text
    carl.post(f"/visits/{visit}/share/withdraw", data={"reader": str(world.dorte.id)})

    assert "Dorte Test" not in before
    assert "fordi Carl Test" not in carl.get(f"/visits/{visit}").text
    assert client_of(world.dorte).get(f"/visits/{visit}").status_code == 403


@pytest.mark.parametrize(
    ("who", "discover", "look_for"),
    [
        ("carl", "Hvad ville du have, at vi skulle opdage", "hvad skal Signe Test se efter"),
        ("signe", "Hvad ville Carl Test have, at du skulle opdage", "hvad skal du så se efter"),
    ],
)
def test_the_opening_questions_speak_to_whoever_reads(
    client_of: ClientOf, world: World, visit: UUID, who: str, discover: str, look_for: str
) -> None:
    page = client_of(world.person(who)).get(f"/visits/{visit}").text

    assert discover in page
    assert look_for in page


@pytest.mark.parametrize(
    ("reader", "status"), [("", 422), ("x", 422), ("signe", 403), ("anna", 403), ("elsa", 404)]
)
def test_a_share_that_will_not_do(
    client_of: ClientOf, world: World, visit: UUID, reader: str, status: int
) -> None:
    given = str(world.person(reader).id) if len(reader) > 1 else reader

    reply = client_of(world.carl).post(f"/visits/{visit}/share", data={"reader": given})

    assert reply.status_code == status
    assert t.VisitShare.select().count() == 0


def test_a_second_reader_is_refused_by_name(client_of: ClientOf, world: World, visit: UUID) -> None:
    shares.share(world.owner, visit, world.dorte.id)

    reply = client_of(world.carl).post(
        f"/visits/{visit}/share", data={"reader": str(world.erik.id)}
    )

    assert reply.status_code == 409
    assert "allerede delt" in reply.text


@pytest.mark.parametrize(
    ("box", "name"),
    [("talk", "did"), ("talk", "do_next"), ("note", "note"), ("experiments", "became")],
)
def test_what_is_too_long_stays_in_its_box(
    client_of: ClientOf, world: World, visit: UUID, box: str, name: str
) -> None:
    words = "Lange ord " * 500

    reply = client_of(world.carl).post(f"/visits/{visit}/{box}", data={"text": "x", name: words})

    assert reply.status_code == 422
    assert name == "became" or words.strip() in reply.text


@pytest.mark.parametrize(
    ("box", "given"),
    [
        ("talk", {"did": "Det må ikke gå tabt"}),
        ("note", {"note": "Det må ikke gå tabt"}),
        ("experiments", {"text": "Det må ikke gå tabt"}),
    ],
)
def test_words_that_are_refused_are_shown_again(
    client_of: ClientOf, world: World, visit: UUID, box: str, given: dict[str, str]
) -> None:
    """Such as those of somebody whose session is not theirs any more."""
    reply = client_of(world.erik).post(f"/visits/{visit}/{box}", data=given)

    assert reply.status_code == 403
    assert "Det må ikke gå tabt" in reply.text


def test_what_came_of_it_is_refused_beside_its_experiment(
    client_of: ClientOf, world: World, visit: UUID
) -> None:
    (tried,) = talks.experiments(world.owner, visit)

    reply = client_of(world.carl).post(
        f"/visits/{visit}/experiments/{tried.id}", data={"text": "", "became": "Seks nye stemmer"}
    )

    assert reply.status_code == 422
    assert f'id="text-{tried.id}-err"' in reply.text
    assert "Seks nye stemmer" in reply.text


def test_an_experiment_of_nobody_is_not_found(
    client_of: ClientOf, world: World, visit: UUID
) -> None:
    given = {"text": "Vent"}

    reply = client_of(world.carl).post(f"/visits/{visit}/experiments/{uuid4()}", data=given)

    assert reply.status_code == 404


def test_a_protected_name_stays_hidden(client_of: ClientOf, world: World, visit: UUID) -> None:
    t.Person.update(shown_as="Lærer 7").where(t.Person.id == world.carl.id).execute()

    page = client_of(world.signe).get(f"/visits/{visit}").text

    assert "Lærer 7" in page
    assert "Carl" not in page


def test_a_visit_without_notes_says_so_and_offers_no_talk(
    client_of: ClientOf, world: World
) -> None:
    page = client_of(world.carl).get(f"/visits/{visited(world)}").text

    assert "Noterne fra besøget er ikke sendt endnu" in page
    assert 'name="did"' not in page
