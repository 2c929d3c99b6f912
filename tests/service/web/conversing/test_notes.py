"""A teacher's note on its page, and on no other."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store import people, tables as t
from service.store.people import Person
from tests.school.addresses import PAGES
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
SECRET = "Spørg til turen hjem, som ingen ved noget om"
CARDS = ("card:circular:1", "card:nottingham:7")


def note(world: World, words: str = SECRET, revision: int = 0, *picked: str) -> dict[str, object]:
    return {
        "round": str(world.round), "note": words, "revision": str(revision), "picked": list(picked),
    }  # fmt: skip


def path(world: World) -> str:
    return f"/students/{world.anna.id}"


def test_it_is_saved_and_stands_there_again(client_of: ClientOf, lived: Lived) -> None:
    carl, world = client_of(lived.world.carl), lived.world

    reply = carl.post(f"{path(world)}/note", data=note(world, SECRET, 0, *CARDS))
    page = carl.get(reply.location).text

    assert reply.status_code == 303
    assert SECRET in page
    assert {one for one in CARDS if f'value="{one}" checked' in page} == set(CARDS)
    assert 'name="revision" value="1"' in page


def test_it_is_on_no_other_page_and_before_nobody_else(client_of: ClientOf, lived: Lived) -> None:
    """Every page of the service, for everybody it opens for."""
    world = lived.world
    client_of(world.carl).post(f"{path(world)}/note", data=note(world, SECRET, 0, *CARDS))
    found = set()
    for name, page in PAGES.items():
        for who in (*page.opens_for, "karin", "erik"):
            if SECRET in client_of(world.person(who)).get(page.path(lived)).text:
                found.add((name, who))

    whoever_looks_a_case_through = ("the look for what concerns others", "bente")  # and is logged
    assert found == {("one conversation", "carl"), whoever_looks_a_case_through}


def test_a_colleague_who_may_talk_with_the_student_has_a_note_of_their_own(
    client_of: ClientOf, lived: Lived
) -> None:
    world = lived.world
    client_of(world.carl).post(f"{path(world)}/note", data=note(world))
    t.Membership.update(role="contact_teacher").where(
        t.Membership.person == world.lise.id
    ).execute()

    page = client_of(people.person(world.owner, world.lise.id)).get(path(world)).text

    assert SECRET not in page
    assert 'name="revision" value="0"' in page


def test_questions_that_were_not_taken_along_are_not_on_the_shared_screen(
    client_of: ClientOf, lived: Lived
) -> None:
    world = lived.world
    carl, anna = client_of(world.carl), client_of(world.anna)
    candidate = "Hvad er det mindste skridt"  # that the open agreement of August brings up
    hold = f"{path(world)}/conversation"
    before = carl.get(hold).text

    carl.post(f"{path(world)}/note", data=note(world, SECRET, 0, *CARDS))

    assert candidate in before  # nothing is chosen: then three stand there
    for client in (carl, anna):
        page = client.get(hold).text
        assert "Hvad ville en ven sige, at du er god til her?" in page
        assert "Hvad er bedre i det færdige arbejde" in page
        assert candidate not in page
        assert "Hvornår sker det, og hvor tit?" not in page
    assert candidate in carl.get(f"{hold}?questions=1").text
    assert "Hvornår sker det, og hvor tit?" in carl.get(f"{hold}?cards=linear").text


def test_two_devices_see_both_texts(client_of: ClientOf, lived: Lived) -> None:
    carl, world = client_of(lived.world.carl), lived.world
    carl.post(f"{path(world)}/note", data=note(world, "Fra telefonen", 0, CARDS[0]))

    reply = carl.post(f"{path(world)}/note", data=note(world, "Fra <b>skolen</b>", 0, CARDS[1]))

    assert reply.status_code == 409
    assert "Fra telefonen" in reply.text
    assert "Fra &lt;b&gt;skolen" in reply.text
    assert 'name="revision" value="1"' in reply.text
    assert {one for one in CARDS if f'value="{one}" checked' in reply.text} == set(CARDS)
    assert "Fra <b>skolen" not in reply.text
    assert "Fra telefonen" in carl.get(path(world)).text  # what was saved stands until then


@pytest.mark.parametrize(
    ("revision", "status"), [("x", 409), ("-1", 409), ("99999999999999", 422), ("", 409)]
)
def test_a_forged_revision_writes_over_nothing(
    client_of: ClientOf, lived: Lived, revision: str, status: int
) -> None:
    carl, world = client_of(lived.world.carl), lived.world
    carl.post(f"{path(world)}/note", data=note(world, "Det første"))

    reply = carl.post(f"{path(world)}/note", data=note(world, "Det andet") | {"revision": revision})

    assert reply.status_code == status
    assert "Det andet" in reply.text
    assert "Det første" in carl.get(path(world)).text


def test_what_is_too_long_comes_back_whole(client_of: ClientOf, lived: Lived) -> None:
    carl, world = client_of(lived.world.carl), lived.world

    reply = carl.post(f"{path(world)}/note", data=note(world, "ord " * 1001 + "slut"))

    assert reply.status_code == 422
    assert "ord slut" in reply.text
    assert "is-error" in reply.text


@pytest.mark.parametrize("round_", ["", "x", None])
def test_a_note_needs_a_round(client_of: ClientOf, lived: Lived, round_: str | None) -> None:
    carl, world = client_of(lived.world.carl), lived.world
    sent = note(world) | {"round": round_ or str(world.anna.id)}

    assert carl.post(f"{path(world)}/note", data=sent).status_code == 404


def test_what_is_no_question_is_not_taken_along(client_of: ClientOf, lived: Lived) -> None:
    carl, world = client_of(lived.world.carl), lived.world
    forged = ("card:open:99", "card:nothing:1", "<script>", "prompt:nothing", "card:open:1")

    carl.post(f"{path(world)}/note", data=note(world, "", 0, *forged))
    page = carl.get(f"{path(world)}/conversation")

    assert page.status_code == 200
    asked = re.findall(r'class="q-text">(.*?)</p>', page.text)
    assert asked == ["Hvordan har du haft det i skolen på det sidste?"]
