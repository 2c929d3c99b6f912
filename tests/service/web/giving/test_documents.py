"""Minutes, closing and documents on their pages, in Danish and in Swedish."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from flask.testing import FlaskClient
from pypdf import PdfReader

from service.store import conversations, tables as t
from service.store.conversing import agreeing
from service.store.conversing.conversations import AgreementWords, GoalWords
from service.store.people import Person
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]
SAID = {"q-went_well": "Jeg <i>læser</i> mere", "q-talked_about": "Bøger"}


def talked(client_of: ClientOf, lived: Lived) -> str:
    """Something of everything; returns where the conversation is."""
    owner, where = lived.world.owner, f"/conversations/{lived.held}"
    goal = GoalWords("Læse højt", "Alle hører mig", "Ti minutter", "Carl")
    conversations.keep_goals(owner, lived.held, [(None, goal)])
    agreed = [AgreementWords("Vælge en bog", "teacher"), AgreementWords("Læse sammen", "guardian")]
    conversations.keep_agreements(owner, lived.held, [(None, one) for one in agreed])
    client_of(lived.world.anna).post(f"{where}/minutes", data=SAID)
    points = {"q-danish": "Læser sikkert", "q-mathematics": "Godt på vej", "q-challenged": "no"}
    client_of(lived.world.carl).post(f"{where}/points", data=points)
    return where


def test_minutes_are_written_by_one_and_read_by_both(client_of: ClientOf, lived: Lived) -> None:
    anna, carl = client_of(lived.world.anna), client_of(lived.world.carl)
    where = f"/conversations/{lived.held}/minutes"

    assert anna.post(where, data=SAID).status_code == 303

    assert "Jeg &lt;i&gt;læser&lt;/i&gt; mere" in carl.get(where).text
    assert "<textarea" in anna.get(where).text
    assert "<textarea" not in carl.get(where).text
    assert any("minutes" in what for what in (one.what for one in t.Reading.select()))


def test_what_is_too_long_comes_back(client_of: ClientOf, lived: Lived) -> None:
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}/minutes"

    reply = anna.post(where, data=SAID | {"q-talked_about": "x" * 1501})

    assert reply.status_code == 422
    assert "x" * 1501 in reply.text


def test_who_has_not_the_pen_gets_the_minutes_back(client_of: ClientOf, lived: Lived) -> None:
    reply = client_of(lived.world.carl).post(f"/conversations/{lived.held}/minutes", data=SAID)

    assert reply.status_code == 403
    assert "Bøger" in reply.text


def test_a_page_that_saves_itself_hears_what_became_of_it(
    client_of: ClientOf, lived: Lived
) -> None:
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}/minutes"

    reply = anna.post(where, data=SAID, headers={"Accept": "application/json"})

    assert reply.json is not None
    assert reply.json["refused"] == {}
    assert set(reply.json["was"]) == {"went_well", "talked_about"}
    assert reply.json["saved"]


def test_closing_names_what_is_missing_and_where_it_is_written(
    client_of: ClientOf, lived: Lived
) -> None:
    carl, where = client_of(lived.world.carl), f"/conversations/{lived.held}"

    reply = carl.post(f"{where}/close", data={"statutory": "yes"})

    assert reply.status_code == 422
    assert "Hvor eleven er i dansk" in reply.text
    assert f'href="{where}/points"' in reply.text
    assert f'href="{where}/next"' in reply.text
    assert "Skolen skal selv kontrollere det" in reply.text
    talked(client_of, lived)
    assert carl.post(f"{where}/close", data={"statutory": "yes"}).status_code == 303
    assert conversations.conversation(lived.world.owner, lived.held).closed_at is not None


def test_no_page_says_that_the_law_asks_for_what_it_does_not(
    client_of: ClientOf, lived: Lived
) -> None:
    t.Owner.update(country="se").where(t.Owner.id == lived.world.owner).execute()
    t.Group.update(name="7.a").where(t.Group.id == lived.world.class_a.id).execute()
    carl, where = client_of(lived.world.carl), f"/conversations/{lived.held}"

    page = carl.get(f"{where}/close").text

    assert "beder den ikke om noget af det på skrift" in page
    assert "Det her mangler stadig" not in page
    assert "Der mangler ikke noget" not in page
    assert carl.post(f"{where}/close", data={"statutory": "yes"}).status_code == 303


def test_after_closing_the_minutes_are_refused_and_come_back(
    client_of: ClientOf, lived: Lived
) -> None:
    agreeing.close(lived.world.owner, lived.held, lived.world.carl.id)
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}"

    reply = anna.post(f"{where}/minutes", data=SAID)

    assert reply.status_code == 409
    assert "Bøger" in reply.text
    carl = client_of(lived.world.carl)
    assert carl.post(f"{where}/reopen").status_code == 303
    assert anna.post(f"{where}/minutes", data=SAID).status_code == 303
    assert "efter at den var afsluttet" in carl.get(f"{where}/documents/study-book").text


@pytest.mark.parametrize(
    ("kind", "language", "heads"),
    [
        ("message-book", "da", ("Styrker", "Fokuspunkt", "Fra skolen")),
        ("development-plan", "sv", ("Det gör eleven", "Det gör skolan", "Det gör vårdnadshavarna")),
        ("study-book", "da", ("Det talte vi om", "Mål 1")),
    ],
)
def test_one_record_is_rendered_in_several_ways(
    client_of: ClientOf, lived: Lived, kind: str, language: str, heads: tuple[str, ...]
) -> None:
    where = talked(client_of, lived)
    carl = client_of(lived.world.carl)
    carl.post("/language", data={"language": language, "back": "/"})

    page = carl.get(f"{where}/documents/{kind}").text
    paper = carl.get(f"{where}/documents/{kind}.pdf")

    reader = PdfReader(BytesIO(paper.data))
    text = " ".join("".join(one.extract_text() for one in reader.pages).split())
    for words in (*heads, "Læse højt", "Ti minutter", "Vælge en bog", "Læse sammen"):
        assert words in page
        assert words in text
    assert "Jeg &lt;i&gt;læser&lt;/i&gt; mere" in page
    assert "Jeg <i>læser</i> mere" in text


def test_there_is_no_other_document(client_of: ClientOf, lived: Lived) -> None:
    carl = client_of(lived.world.carl)

    assert carl.get(f"/conversations/{lived.held}/documents/diploma").status_code == 404
