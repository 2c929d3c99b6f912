"""A school's focus, on the page of its staff and on the draft of its leadership."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from forms import FocusGiven, focus_fields
from service.store import focus
from service.store.people import Person
from service.store.visiting.focus import FocusContent
from tests.school.focused import CONTENT, GOALS, OWN, drafted, published
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(content: FocusContent = CONTENT, version: int = 1, revision: int = 0) -> dict[str, str]:
    """What a page sends that says this."""
    areas = tuple({name: getattr(one, name) for name in one.__slots__} for one in content.areas)
    return focus_fields(
        FocusGiven(
            content.why, content.guide, areas, content.interviews, content.rounds,
            "visit", "interview", version, revision,
        )
    )  # fmt: skip


def page(world: World) -> str:
    return f"/schools/{world.school}/focus"


def send(
    client: FlaskClient, world: World, fields: dict[str, str], do: str = "save"
) -> TestResponse:
    return client.post(f"{page(world)}/draft", data={**fields, "do": do})


def text(reply: TestResponse) -> str:
    return unescape(reply.get_data(as_text=True))


def stored(world: World) -> FocusContent:
    draft = focus.standing(world.owner, world.school).draft
    assert draft is not None
    return draft.content


def test_a_leader_writes_the_draft_and_finds_it_again(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)

    reply = send(dorte, world, given())

    assert (reply.status_code, stored(world)) == (303, CONTENT)
    again = text(dorte.get(f"{page(world)}/draft"))
    for words in (CONTENT.why, CONTENT.guide, GOALS.justifies, OWN.upskilling):
        assert words in again


def test_nobody_else_sees_the_draft(client_of: ClientOf, world: World) -> None:
    drafted(world)

    carl = client_of(world.carl)

    assert CONTENT.why not in text(carl.get(page(world)))
    assert carl.get(f"{page(world)}/draft").status_code == 403
    assert send(carl, world, given(revision=1)).status_code == 403
    assert carl.get(f"{page(world)}/1").status_code == 404


@pytest.mark.parametrize("who", ["carl", "erik", "lise", "signe", "dorte"])
def test_all_of_the_staff_read_why_and_how(client_of: ClientOf, world: World, who: str) -> None:
    published(world)

    read = text(client_of(world.person(who)).get(page(world)))

    for words in (CONTENT.why, CONTENT.guide, GOALS.title, GOALS.matters, OWN.qualify):
        assert words in read
    assert "Intet fra et besøg bruges i tjenstlige samtaler." in read


@pytest.mark.parametrize("who", ["anna", "karin", "rita", "bente"])
def test_those_who_do_not_teach_there_do_not(client_of: ClientOf, world: World, who: str) -> None:
    published(world)

    assert client_of(world.person(who)).get(page(world)).status_code == 403


@pytest.mark.parametrize("who", ["elsa", "finn", "gry"])
def test_another_owner_finds_nothing(client_of: ClientOf, world: World, who: str) -> None:
    published(world)
    other = client_of(world.person(who))

    assert other.get(page(world)).status_code in (403, 404)
    assert other.get(f"{page(world)}/1").status_code in (403, 404)
    assert send(other, world, given(version=2)).status_code in (403, 404)


def test_a_theme_is_added_by_its_name(client_of: ClientOf, world: World) -> None:
    reply = send(client_of(world.dorte), world, given(FocusContent("Derfor")), "add:feedback")

    (area,) = stored(world).areas
    assert (area.id, area.title) == ("feedback", "Respons undervejs")
    assert reply.location.endswith("/focus/draft#area-1")


def test_one_of_our_own_is_added_and_one_taken_out(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)

    send(dorte, world, given(), "add")
    assert [one.id for one in stored(world).areas] == ["goals_clear", "own_1", "own_2"]
    send(dorte, world, given(stored(world), revision=1), "remove:own_1")

    assert [one.id for one in stored(world).areas] == ["goals_clear", "own_2"]


def test_publishing_asks_for_what_is_missing_and_keeps_the_rest(
    client_of: ClientOf, world: World
) -> None:
    half = replace(CONTENT, guide=" ", areas=(replace(GOALS, matters=""), OWN))

    reply = send(client_of(world.dorte), world, given(half), "publish")

    said = text(reply)
    assert reply.status_code == 422
    assert 'href="#matters_1"' in said
    assert 'href="#guide"' in said
    assert 'href="#why"' not in said
    assert 'href="#matters_2"' not in said
    assert "Kladden er gemt, men ikke udgivet endnu" in said
    assert stored(world).areas == half.areas
    assert focus.current(world.owner, world.school) is None


def test_without_an_area_nothing_is_published(client_of: ClientOf, world: World) -> None:
    none = replace(CONTENT, areas=())

    reply = send(client_of(world.dorte), world, given(none), "publish")

    assert reply.status_code == 422
    assert "Vælg mindst ét område." in text(reply)
    assert stored(world) == none


def test_what_is_too_long_comes_back(client_of: ClientOf, world: World) -> None:
    long = replace(CONTENT, why="x" * 2001)

    reply = send(client_of(world.dorte), world, given(long))

    assert reply.status_code == 422
    assert long.why in text(reply)
    assert GOALS.justifies in text(reply)
    assert focus.standing(world.owner, world.school).draft is None


def test_a_published_version_is_never_written_again(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)
    send(dorte, world, given(), "publish")

    late = send(dorte, world, given(replace(CONTENT, why="Noget andet"), 1, 1))

    found = focus.current(world.owner, world.school)
    assert late.status_code == 409
    assert found is not None
    assert (found.version, found.content) == (1, CONTENT)
    assert "Noget andet" in text(late)


def test_two_who_write_at_once_both_keep_their_words(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)
    send(dorte, world, given())
    hers = replace(CONTENT, why="Det ene", areas=(GOALS, replace(OWN, id="own_2", title="Ny")))
    send(dorte, world, given(hers, revision=1))

    mine = replace(CONTENT, why="Det andet")
    clash = send(dorte, world, given(mine, revision=1))

    both = text(clash)
    assert clash.status_code == 409
    assert stored(world) == hers
    assert "Det ene" in both
    assert "Det andet" in both
    assert 'value="own_1"' in both
    assert 'value="own_2"' in both
    assert 'name="revision" value="2"' in both
    assert send(dorte, world, given(mine, revision=2)).status_code == 303
    assert stored(world) == mine


def test_sent_twice_it_lands_once(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)

    replies = [send(dorte, world, given(), "publish") for _ in range(2)]

    assert [one.status_code for one in replies] == [303, 303]
    assert len(focus.standing(world.owner, world.school).published) == 1


def test_earlier_versions_can_be_read(client_of: ClientOf, world: World) -> None:
    published(world)
    published(world, replace(CONTENT, why="Nu noget andet.", areas=(OWN,)))
    carl = client_of(world.carl)

    first, newest = text(carl.get(f"{page(world)}/1")), text(carl.get(page(world)))

    assert GOALS.title in first
    assert "Det her er en tidligere version." in first
    assert GOALS.title not in newest
    assert "Nu noget andet." in newest
    assert f"{page(world)}/1" in newest


def test_a_new_draft_begins_with_the_newest_version(client_of: ClientOf, world: World) -> None:
    published(world)

    draft = text(client_of(world.dorte).get(f"{page(world)}/draft"))

    assert CONTENT.why in draft
    assert OWN.upskilling in draft
    assert 'name="version" value="2"' in draft
    assert focus.standing(world.owner, world.school).draft is None  # opening writes nothing


def test_the_first_draft_offers_a_guide(client_of: ClientOf, world: World) -> None:
    assert "Først taler vi om formålet" in text(client_of(world.dorte).get(f"{page(world)}/draft"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"interviews": "0"}, {"interviews": ""}, {"rounds": "9"}, {"rounds": "x"},
        {"area_1": "../x"}, {"observation": ""},
    ],
)  # fmt: skip
def test_what_the_page_never_offered_is_refused(
    client_of: ClientOf, world: World, wrong: dict[str, str]
) -> None:
    assert send(client_of(world.dorte), world, {**given(), **wrong}).status_code == 422


@pytest.mark.parametrize(
    "wrong", [{"observation": "start-up"}, {"interview": "visit"}, {"area_2": "goals_clear"}]
)
def test_nor_are_other_forms_or_an_area_twice(
    client_of: ClientOf, world: World, wrong: dict[str, str]
) -> None:
    assert send(client_of(world.dorte), world, {**given(), **wrong}).status_code == 403
    assert focus.standing(world.owner, world.school).draft is None


def test_a_page_that_says_nothing_of_where_it_stood_writes_nothing_over(
    client_of: ClientOf, world: World
) -> None:
    drafted(world)
    fields = {**given(replace(CONTENT, why="Andet")), "revision": "x", "version": ""}

    assert send(client_of(world.dorte), world, fields).status_code == 409
    assert stored(world) == CONTENT


def test_seven_areas_are_too_many_and_none_is_lost(client_of: ClientOf, world: World) -> None:
    many = tuple(replace(OWN, id=f"own_{n}", title=f"Nummer {n}") for n in range(1, 8))

    reply = send(client_of(world.dorte), world, given(replace(CONTENT, areas=many)))

    assert reply.status_code == 422
    assert all(f"Nummer {n}" in text(reply) for n in range(1, 8))
