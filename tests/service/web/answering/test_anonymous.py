"""The page that is answered anonymously: its promises, one sending, and nothing that is lost."""

from __future__ import annotations

import html
import logging
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from questionnaires import Document
from service.store import definitions, tables as t
from service.store.people import Person
from tests.school.anonymously import CLIMATE, asked_anonymously, published, take_part
from tests.school.deeds import filled
from tests.school.world import World, by_code
from tests.service.demo.posting import posted
from tests.test_statements import MOST, listening

ClientOf = Callable[[Person], FlaskClient]
WORDS = "Vi kunne være bedre til at vente på hinanden."


@pytest.fixture
def asked(world: World) -> UUID:
    return asked_anonymously(world)


def at(asked: UUID, name: str = CLIMATE) -> str:
    return f"/rounds/{asked}/anonymous/{name}"


def given(document: Document | None = None, **other: str) -> dict[str, object]:
    """What the page posts; `other` are fields that are different."""
    fields = posted(document or filled(CLIMATE, words=WORDS)).to_dict(flat=False)
    return {**fields, "key": str(uuid4()), "go": "send", **other}


def answers() -> list[Document]:
    return [Document.from_json(one.document) for one in t.AnonymousAnswer.select()]


def test_the_promises_stand_before_the_first_question(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    page = client_of(world.anna).get(at(asked), headers={"Accept-Language": "en"}).text

    first = page.index("q-room_for_all")
    promises = page.index('id="promises"')
    assert promises < page.index("who-sees") < first
    assert page[promises:first].count("<li>") >= 7


def test_every_question_stands_on_the_one_page_and_each_part_under_its_title(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    page = client_of(world.anna).get(at(asked)).text

    climate = definitions.latest(world.owner, CLIMATE)
    assert all(f'id="q-{one.id}"' in page for one in climate.questions())
    assert [one for one in climate.sections if f">{one.title['da']}</h2>" not in page] == []
    assert page.count('class="qwrap') == 1


def test_anna_sends_once_and_is_thanked(client_of: ClientOf, world: World, asked: UUID) -> None:
    anna = client_of(world.anna)

    reply = anna.post(at(asked), data=given())

    assert (reply.status_code, reply.location) == (303, at(asked))
    assert answers() == [filled(CLIMATE, words=WORDS)]
    thanks = anna.get(reply.location).text
    assert "all-sent" in thanks
    assert "q-room_for_all" not in thanks
    assert WORDS not in thanks


def test_a_second_click_is_the_same_sending(client_of: ClientOf, world: World, asked: UUID) -> None:
    anna, fields = client_of(world.anna), given()

    replies = [anna.post(at(asked), data=fields) for _ in range(2)]

    assert [one.status_code for one in replies] == [303, 303]
    assert len(answers()) == 1


def test_a_tap_on_a_form_with_nothing_in_it_sends_nothing(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    anna = client_of(world.anna)

    reply = anna.post(at(asked), data=given(Document(), sure="yes"))

    assert reply.status_code == 422
    assert "Du har ikke svaret på noget endnu" in reply.text
    assert answers() == []
    assert t.Participation.select().count() == 0


def test_gaps_are_told_once_and_are_all_right(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    anna, fields = client_of(world.anna), given(filled(CLIMATE).only(["room_for_all"]))

    told = anna.post(at(asked), data=fields)
    assert told.status_code == 422
    assert "spørgsmål er ikke besvaret" in told.text
    assert 'name="sure" value="yes"' in told.text
    assert answers() == []

    reply = anna.post(at(asked), data={**fields, "sure": "yes"})
    assert reply.status_code == 303
    assert answers() == [filled(CLIMATE).only(["room_for_all"])]


def test_another_sending_is_refused_calmly(client_of: ClientOf, world: World, asked: UUID) -> None:
    anna = client_of(world.anna)
    anna.post(at(asked), data=given())

    reply = anna.post(at(asked), data=given())

    assert reply.status_code == 409
    assert len(answers()) == 1


def test_what_is_refused_stands_as_it_was_typed_beside_every_mistake(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    too_much = {"q-one_thing": "x" * 401, "q-after_a_quarrel": "we_fight"}
    fields = given(**too_much)

    reply = client_of(world.anna).post(at(asked), data=fields)

    assert reply.status_code == 422
    assert answers() == []
    assert t.Participation.select().count() == 0
    assert reply.text.count('href="#q-') == 2
    assert "x" * 401 in reply.text
    assert 'name="q-room_for_all" value="sometimes" checked' in reply.text
    assert str(fields["key"]) in reply.text  # the next try is the same sending


def test_what_must_be_answered_is_named(client_of: ClientOf, world: World) -> None:
    name = published(world, "required", respondent="student", about="self")
    asked = asked_anonymously(world, name)

    reply = client_of(world.anna).post(at(asked, name), data=given(Document()))

    assert reply.status_code == 422
    assert reply.text.count('href="#q-') >= 1
    assert answers() == []


def test_one_more_row_is_drawn_without_a_script_and_sends_nothing(
    client_of: ClientOf, world: World
) -> None:
    name = published(world, "rows", respondent="student", about="self")
    asked = asked_anonymously(world, name)
    document = filled(definitions.latest(world.owner, name))
    one = client_of(world.anna).get(at(asked, name)).text.count('data-row="')

    reply = client_of(world.anna).post(at(asked, name), data=given(document, go="stay"))

    assert reply.status_code == 200
    assert reply.text.count('data-row="') > one
    assert answers() == []


@pytest.mark.parametrize("wrong", [{"key": ""}, {"key": "x"}, {"q-nobody_asked": "yes"}])
def test_a_post_that_does_not_fit_the_page_changes_nothing(
    client_of: ClientOf, world: World, asked: UUID, wrong: dict[str, str]
) -> None:
    reply = client_of(world.anna).post(at(asked), data=given(**wrong))

    assert reply.status_code == 400
    assert WORDS in html.unescape(reply.text)  # what was written is not lost with it
    assert answers() == []


def test_a_round_that_has_closed_says_so_and_keeps_nothing(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    anna, today = client_of(world.anna), world.anna.owner.today()
    t.Round.update(closes_on=today - timedelta(days=1)).where(t.Round.id == asked).execute()

    page, reply = anna.get(at(asked)), anna.post(at(asked), data=given())

    assert (page.status_code, reply.status_code) == (200, 409)
    assert "q-room_for_all" not in page.text
    assert answers() == []


@pytest.mark.parametrize("who", ["carl", "dorte", "karin", "mette", "signe"])
def test_nobody_else_opens_it(client_of: ClientOf, world: World, asked: UUID, who: str) -> None:
    client = client_of(world.person(who))

    for query in ("", f"?about={world.anna.id}"):
        assert client.get(at(asked) + query).status_code == 403
        assert client.post(at(asked) + query, data=given()).status_code == 403


def test_a_stranger_is_asked_to_log_in_and_another_owner_finds_nothing(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    app = client_of(world.anna).application

    assert "/login" in app.test_client().get(at(asked)).location
    assert client_of(world.far.gry).get(at(asked)).status_code == 404


def test_a_guardian_answers_about_a_child_whose_name_stands_above(
    client_of: ClientOf, world: World
) -> None:
    name = published(world, "anonymous", respondent="guardian", about="student")
    asked, karin = asked_anonymously(world, name), client_of(world.karin)
    address = f"{at(asked, name)}?about={world.anna.id}"

    home, page = karin.get("/").text, karin.get(address).text
    reply = karin.post(address, data=given(filled(definitions.latest(world.owner, name))))

    assert html.escape(address) in home
    assert world.anna.name in page
    assert (reply.status_code, reply.location) == (303, address)
    assert "all-sent" in karin.get(address).text


def test_the_front_page_leads_there_and_says_afterwards_that_one_has_taken_part(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    anna = client_of(world.anna)
    before = anna.get("/").text
    take_part(world, asked, [world.anna])

    after = anna.get("/").text

    assert f'href="{at(asked)}"' in before
    assert f'name="name" value="{CLIMATE}"' not in before
    assert 'class="sent"' not in before
    assert f'href="{at(asked)}"' in after[after.index('class="sent"') :]


def test_the_page_of_the_round_counts_who_took_part(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    take_part(world, asked, [world.anna, world.bo])

    page = client_of(world.dorte).get(f"/rounds/{asked}").text

    assert "2 af 12" in page
    assert "Anna" not in page


def test_the_table_of_a_conversation_has_no_place_for_it(client_of: ClientOf, world: World) -> None:
    asked = asked_anonymously(world, "start-up")
    title = definitions.latest(world.owner, CLIMATE).title["da"]

    pages = [
        client_of(world.carl).get(f"/students/{world.anna.id}?round={asked}"),
        client_of(world.anna).get(f"/folder?round={asked}"),
    ]

    assert [one.status_code for one in pages] == [200, 200]
    assert all(title not in one.text for one in pages)


def test_no_line_of_the_log_says_what_was_answered_or_by_whom(
    client_of: ClientOf, world: World, asked: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    anna, key = client_of(world.anna), str(uuid4())

    with caplog.at_level(logging.INFO):
        anna.get(at(asked))
        anna.post(at(asked), data=given(key=key, **{"q-one_thing": "x" * 500}))
        anna.post(at(asked), data=given(key=key))
        anna.post(at(asked), data=given())

    said = caplog.text
    assert "409" in said
    assert not [one for one in (WORDS, key, str(world.anna.id), "xxxx") if one in said]


def test_nothing_of_a_sending_stands_in_the_session_or_among_the_readings(
    client_of: ClientOf, world: World, asked: UUID
) -> None:
    anna = client_of(world.anna)
    anna.get(at(asked))
    with anna.session_transaction() as session:
        before = dict(session)

    anna.post(at(asked), data=given())

    with anna.session_transaction() as session:
        assert dict(session) == before
    assert t.Reading.select().count() == 0


@pytest.mark.parametrize("taken_part", [False, True])
def test_the_pages_ask_the_database_no_more_than_others(
    client_of: ClientOf, world: World, asked: UUID, taken_part: bool
) -> None:
    name = published(world, "text", respondent="guardian", about="student")
    of_guardians = asked_anonymously(world, name)
    if taken_part:
        take_part(world, asked, [world.anna])
    places = (
        (world.anna, "/"),
        (by_code(world.anna), at(asked)),
        (world.anna, at(asked)),
        (world.karin, f"{at(of_guardians, name)}?about={world.anna.id}"),
        (world.dorte, f"/rounds/{asked}"),
    )
    counts = []
    for person, address in places:
        with listening() as heard:
            assert client_of(person).get(address).status_code == 200
        counts.append(len(heard))

    assert min(counts) > 0
    front, *others = counts  # which tells of the time, the slot, goals and who took part
    assert front <= MOST + 1, counts
    assert max(others) <= MOST, counts
