"""The page on which one sees what those at home would see, and shares it."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from io import BytesIO
from uuid import UUID

from flask.testing import FlaskClient
from pypdf import PdfReader

from service import actions
from service.store import tables as t
from service.store.ground.database import now
from service.store.people import Person
from tests.school.conversing.at_home import adult, talked, told
from tests.school.deeds import filled, give, newest
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def minutes(world: World, held: UUID) -> None:
    """As they are shipped."""
    name = "conversation-minutes"
    t.Minutes.create(
        owner=world.owner, conversation=held, name=name, version=newest(name),
        document=filled(name, words="Vi blev enige").to_json(), writer=world.carl.id,
    )  # fmt: skip


def english(client_of: ClientOf, person: Person) -> FlaskClient:
    client = client_of(person)
    client.post("/language", data={"language": "en"})
    return client


def read(pdf: PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(one.extract_text() for one in pdf.pages))


def test_the_note_names_exactly_those_who_read(client_of: ClientOf, world: World) -> None:
    """Before it is shared; who reads it afterwards is in test_expected_access.py."""
    page = english(client_of, world.anna).get(f"/conversations/{talked(world)}/share").text

    note = page[page.index('class="who-sees"') : page.index("</details>", page.index("who-sees"))]
    yes = re.findall(r"Sees it: </span>(.*?)</span>", note)
    no = [unescape(one) for one in re.findall(r"Does not see it: </span>(.*?)</span>", note)]

    assert yes == ["Student", "Contact teacher", "Guardian"]
    assert no == ["Subject teacher", "The class’s team", "Learning coach", "School leadership"]


def test_what_goes_home_with_a_conversation_said_so_where_it_was_written(
    client_of: ClientOf, world: World
) -> None:
    held = talked(world)
    words = told(world)
    client_of(world.anna).post(f"/conversations/{held}/share")

    at_home = client_of(world.karin).get(f"/children/{world.anna.id}/conversations/{held}").text
    lise = f"/subjects/{world.class_a.id}/{world.round}/{world.anna.id}"
    written = (
        english(client_of, world.anna).get(f"/cards?round={world.round}").text,
        english(client_of, world.lise).get(lise).text,
    )

    assert words["own card"] in at_home
    assert words["given"] in at_home
    for page in written:
        assert "Those at home, once the conversation is shared" in page


def test_it_is_shared_and_taken_back_with_a_button(client_of: ClientOf, world: World) -> None:
    client, address = english(client_of, world.anna), f"/conversations/{talked(world)}/share"

    before = client.get(address).text
    shared = client.post(address, follow_redirects=True).text
    back = client.post(f"{address}/take-back", follow_redirects=True).text

    assert "Not shared. In this round you choose" in before
    assert "Shared by Anna Test" in shared
    assert "Those at home can read it now." in shared
    assert "Not shared. In this round you choose" in back


def test_a_teacher_of_one_who_is_of_age_sees_that_and_no_button(
    client_of: ClientOf, world: World
) -> None:
    address = f"/conversations/{talked(world)}/share"
    adult(world)

    page = english(client_of, world.carl).get(address).text
    refused = client_of(world.carl).post(address)

    assert "Anna is of age and alone shares it." in page
    assert f'action="{address}"' not in page
    assert refused.status_code == 403


def test_those_at_home_read_it_and_print_it(client_of: ClientOf, world: World) -> None:
    held = talked(world)
    words = told(world)
    minutes(world, held)
    actions.sharing.share(world.carl, held)
    karin, address = client_of(world.karin), f"/children/{world.anna.id}/conversations/{held}"

    page = karin.get(address).text
    reply = karin.get(f"{address}.pdf")

    pdf = PdfReader(BytesIO(reply.data))
    text = read(pdf)
    for said in ("Læse højt", "Øve", words["given"], words["own card"], "Vi blev enige"):
        assert said in page
        assert said in text
    for unsaid in (words["kept card"], words["not given"], words["note"]):
        assert unsaid not in page + text
    assert reply.mimetype == "application/pdf"
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Anna Test: November"


def test_the_history_lists_what_was_shared(client_of: ClientOf, world: World) -> None:
    held = talked(world)
    actions.sharing.share(world.anna, held)

    page = english(client_of, world.carl).get(f"/students/{world.anna.id}/history").text

    assert f"/conversations/{held}/share" in page
    assert "Shared with home" in page


def test_a_card_whose_answer_stays_at_school_says_so(client_of: ClientOf, world: World) -> None:
    held = talked(world)
    t.Card.create(
        owner=world.owner, round=world.round, student=world.anna.id, place=0, released_at=now(),
        source="word:preparation:proud_of",
    )  # fmt: skip
    give(world, world.anna, "preparation")
    actions.sharing.share(world.anna, held)

    page = client_of(world.karin).get(f"/children/{world.anna.id}/conversations/{held}").text

    assert "Hvad er du stolt af for tiden?" in page
    assert "Ordene er ikke delt." in page
    assert "Det går godt." not in page
