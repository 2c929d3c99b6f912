"""The student's cards, the rehearsal and the list for the time there is, on their pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from flask import Flask, render_template
from flask.testing import FlaskClient

from service import actions
from service.rules.stages import Looks
from service.store import people, rounds
from service.store.people import Person
from service.store.planning.frames import Frame
from tests.school.conversing.preparing import close, open_, own_card, time_to_prepare, told
from tests.school.deeds import give
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


def of(world: World, **fields: str) -> dict[str, str]:
    return {"round": str(world.round), **fields}


def test_what_is_picked_is_there_when_one_comes_again(client_of: ClientOf, world: World) -> None:
    give(world, world.anna, "preparation")
    anna = client_of(world.anna)
    sources = ["word:preparation:proud_of", "theme:start-up:effort"]

    reply = anna.post("/cards", data=of(world) | {"source": sources})

    assert reply.status_code == 303
    page = anna.get("/cards").text
    hand, _, rest = page.partition('name="source"')
    assert "Det går godt." in hand
    assert f'value="{sources[0]}"' not in rest
    assert "Kun dig" in hand


def test_the_markup_of_a_card_is_only_letters(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    anna.post("/cards/own", data=of(world, card_text="<b>Se</b>"))

    for page in (anna.get("/cards").text, anna.get("/rehearsal").text):
        assert "&lt;b&gt;Se&lt;/b&gt;" in page
        assert "<b>Se" not in page


def test_a_card_too_long_comes_back_with_its_words(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    long = "meget " * 200
    card = own_card(world, world.anna, "Kort")

    for address in ("/cards/own", f"/cards/{card}"):
        reply = anna.post(address, data=of(world, card_text=long))
        assert reply.status_code == 422
        assert long.strip() in reply.text
        assert 'aria-invalid="true"' in reply.text
    assert told(world.anna) == ["Kort"]


def test_up_down_shown_and_left_out(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    own_card(world, world.anna, "a")
    second = own_card(world, world.anna, "b")

    reply = anna.post(f"/cards/{second}/place", data={"to": "up"})
    assert reply.location.endswith(f"#card-{second}")
    assert told(world.anna) == ["b", "a"]
    anna.post(f"/cards/{second}/released", data={"released": "yes"})
    assert actions.cards.mine(world.anna).cards[0].released_at is not None
    anna.post(f"/cards/{second}/remove")
    assert told(world.anna) == ["a"]


def test_what_no_page_sends_changes_nothing(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    card = own_card(world, world.anna, "a")

    for address, sent, status in (
        (f"/cards/{card}/place", {"to": "out"}, 400),
        (f"/cards/{card}/released", {"released": "perhaps"}, 400),
        ("/cards", of(world, source="word:start-up:nothing"), 400),
        ("/cards/order", of(world, card="one"), 400),
        ("/cards", {}, 404),
        (f"/cards/{uuid4()}/remove", {}, 404),
    ):
        assert anna.post(address, data=sent).status_code == status
    assert told(world.anna) == ["a"]


def test_too_late_keeps_the_words_on_the_page(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)
    card = own_card(world, world.anna, "Før")
    close(world, world.anna)

    for address in ("/cards/own", f"/cards/{card}"):
        reply = anna.post(address, data=of(world, card_text="for"))
        assert reply.status_code == 409
        assert "Samtalen er afsluttet" in reply.text
        assert ">for<" in reply.text
    page = anna.get("/cards").text
    assert "Samtalen er afsluttet" in page
    assert "Lav kortet" not in page


def test_the_rehearsal_turns_one_card_at_a_time_and_ends_with_being_ready(
    client_of: ClientOf, world: World
) -> None:
    anna = client_of(world.anna)
    own_card(world, world.anna, "Første kort")
    own_card(world, world.anna, "Andet kort")

    first, second, end = (anna.get(f"/rehearsal?card={one}").text for one in (1, 2, 3))

    assert "Første kort" in first
    assert "Andet kort" not in first
    assert "Andet kort" in second
    assert "Jeg er klar" in end
    assert "Første kort" in anna.get("/rehearsal?card=-7").text
    assert "Jeg er klar" in anna.get("/rehearsal?card=99").text
    anna.post("/cards/released", data=of(world, released="yes"))
    assert all(one.released_at for one in actions.cards.mine(world.anna).cards)


def test_the_list_is_sized_for_the_time(client_of: ClientOf, world: World) -> None:
    first = actions.preparing.mine(world.anna).todo[0].minutes
    time_to_prepare(world, Frame(slot_day="varies", slot_begins="10:15", slot_minutes=first))

    page = client_of(world.anna).get("/preparation").text

    assert f"10.15, {first} minutter" in page
    assert "Det er der tid til" in page
    assert "Hvis der er tid tilovers" in page


def test_the_front_page_tells_of_the_time_on_its_day_and_the_day_before(
    client_of: ClientOf, world: World
) -> None:
    today = world.anna.owner.today()
    for ahead, told_of in ((0, True), (1, True), (2, False)):
        day = (today + timedelta(days=ahead)).weekday()
        if day >= len(DAYS):
            continue
        time_to_prepare(world, Frame(slot_day=DAYS[day], slot_begins="10:15", slot_minutes=30))
        page = client_of(world.anna).get("/").text
        assert ("10.15, 30 minutter" in page) is told_of
        assert 'href="/cards"' in page


def test_whoever_came_by_code_is_told_of_no_cards(client_of: ClientOf, world: World) -> None:
    anna = client_of(by_code(world.anna))

    assert 'href="/cards"' not in anna.get("/").text
    assert anna.get("/cards").status_code == 403


def test_the_part_for_the_conversation_shows_what_was_released(app: Flask, world: World) -> None:
    give(world, world.anna, "preparation")
    actions.cards.pick(world.anna, world.round, ["word:preparation:proud_of"])
    actions.cards.release_all(world.anna, world.round, True)
    own_card(world, world.anna, "Kun mit")
    open_(world, world.anna)
    student = people.person(world.owner, world.anna.id)
    cards = actions.cards.in_the_room(
        world.carl, student, rounds.round(world.owner, world.round), Looks.OPEN
    )

    with app.test_request_context():
        part = render_template(
            "conversations/beside/cards.html", cards=cards, name="Anna", places={}
        )

    assert "Det går godt." in part
    assert "stolt" in part
    assert "Kun mit" not in part
