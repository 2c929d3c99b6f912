"""Subject teachers' pages, and the page of what is ready."""

from __future__ import annotations

from collections.abc import Callable

from flask.testing import FlaskClient

from service import actions
from service.store.people import Person
from service.store.planning.frames import Frame
from tests.school.conversing.preparing import close, give, judge, open_, time_to_prepare, writing
from tests.school.deeds import give as send
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
WRITTEN = {"judgement": "Du læser <i>sikkert</i>", "goal": "Læs højt", "revision": "0"}


def of_group(world: World) -> str:
    return f"/subjects/{world.class_a.id}/{world.round}"


def of_anna(world: World) -> str:
    return f"{of_group(world)}/{world.anna.id}"


def test_one_after_the_other_and_it_is_there_when_one_comes_again(
    client_of: ClientOf, world: World
) -> None:
    lise = client_of(world.lise)

    reply = lise.post(of_anna(world), data={**WRITTEN, "go": "next"})

    assert reply.status_code == 303
    assert str(world.bo.id) in reply.location
    back = lise.post(reply.location.partition("?")[0], data={"revision": "0", "go": "previous"})
    page = lise.get(back.location).text
    assert "Du læser &lt;i&gt;sikkert&lt;/i&gt;" in page
    assert 'name="revision" value="1"' in page
    assert "1 af 12 skrevet" in lise.get("/subjects").text


def test_behind_the_last_one_stands_the_list(client_of: ClientOf, world: World) -> None:
    last = writing(world, world.lise).rows[-1].student

    reply = client_of(world.lise).post(f"{of_group(world)}/{last}", data={**WRITTEN, "go": "next"})

    assert reply.location.partition("?")[0] == of_group(world)


def test_every_field_says_what_may_be_written(client_of: ClientOf, world: World) -> None:
    page = client_of(world.lise).get(of_anna(world)).text

    assert "Styrker først" in page
    assert "Ingen diagnoser" in page
    assert 'aria-describedby="judgement-hint' in page
    assert "Kontaktlæreren, når det er givet" in page


def test_two_devices_see_both_texts_and_nothing_is_lost(client_of: ClientOf, world: World) -> None:
    lise = client_of(world.lise)
    lise.post(of_anna(world), data={**WRITTEN, "judgement": "Fra skolen"})

    reply = lise.post(of_anna(world), data={**WRITTEN, "judgement": "Hjemmefra"})

    assert reply.status_code == 409
    assert "Fra skolen" in reply.text
    assert "Hjemmefra" in reply.text
    assert 'name="revision" value="1"' in reply.text
    again = lise.post(of_anna(world), data={"judgement": "Fra begge", "revision": "1"})
    assert again.status_code == 303
    assert "Fra begge" in lise.get(of_anna(world)).text


def test_too_long_comes_back_with_all_of_it(client_of: ClientOf, world: World) -> None:
    long = "meget " * 400

    reply = client_of(world.lise).post(of_anna(world), data={**WRITTEN, "judgement": long})

    assert reply.status_code == 422
    assert long.strip() in reply.text
    assert "Læs højt" in reply.text


def test_what_no_page_sends_is_refused(client_of: ClientOf, world: World) -> None:
    lise = client_of(world.lise)

    assert lise.post(of_anna(world), data={**WRITTEN, "go": "away"}).status_code == 400
    assert lise.post(of_anna(world), data={**WRITTEN, "revision": "x"}).status_code == 422
    assert lise.get(f"{of_group(world)}?subject=tysk").status_code == 403


def test_too_late_keeps_the_words_on_the_page(client_of: ClientOf, world: World) -> None:
    close(world, world.anna)

    reply = client_of(world.lise).post(of_anna(world), data={**WRITTEN, "goal": "læs"})

    assert reply.status_code == 409
    assert "Samtalen er afsluttet" in reply.text
    assert "Du læser &lt;i&gt;sikkert&lt;/i&gt;" in reply.text
    assert ">læs<" in reply.text


def test_a_script_saves_and_learns_the_revision(client_of: ClientOf, world: World) -> None:
    lise = client_of(world.lise)
    script = {"Accept": "application/json"}

    first = lise.post(of_anna(world), data=WRITTEN, headers=script)
    clash = lise.post(of_anna(world), data={**WRITTEN, "judgement": "Andet"}, headers=script)

    assert first.json == {"revision": 1}
    assert clash.status_code == 409


def test_one_or_all_are_given(client_of: ClientOf, world: World) -> None:
    lise = client_of(world.lise)
    lise.post(of_anna(world), data={**WRITTEN, "go": "give"})
    judge(world, world.lise, world.bo, "Er på vej")
    assert "Giv den 1, der er skrevet" in lise.get(of_group(world)).text

    reply = lise.post(f"{of_group(world)}/given")

    assert reply.status_code == 303
    page = lise.get(of_group(world)).text
    assert page.count("Givet til samtalen") == 2
    lise.post(of_anna(world), data={**WRITTEN, "revision": "1", "go": "take-back"})
    assert lise.get(of_group(world)).text.count("Givet til samtalen") == 1


def test_the_student_reads_it_when_they_talk(client_of: ClientOf, world: World) -> None:
    give(world, world.lise, world.anna, "Du læser sikkert", "Læs højt")
    page = f"/subjects/students/{world.anna.id}/{world.round}"
    anna = client_of(world.anna)

    assert "Du læser sikkert" not in anna.get(page).text
    assert "Du læser sikkert" in client_of(world.carl).get(page).text
    open_(world, world.anna)
    text = anna.get(page).text
    assert "Du læser sikkert" in text
    assert 'data-proposed="Læs højt"' in text
    assert "Lise Test" in text


def test_what_is_ready_says_who_can_be_nudged_and_nothing_of_what_was_written(
    client_of: ClientOf, world: World
) -> None:
    time_to_prepare(world, Frame(slot_day="varies", slot_begins="10:15", slot_minutes=30))
    send(world, world.anna, "preparation")
    give(world, world.lise, world.anna, "Du læser sikkert")
    carl = client_of(world.carl)

    page = carl.get(f"/classes/{world.class_a.id}/rounds/{world.round}/prepared").text

    assert "dansk" in page
    assert "Lise Test" in page
    assert "11 elever" in page
    assert "10.15, 30 minutter" in page
    assert "Du læser sikkert" not in page
    assert "Det går godt." not in page
    assert "prepared" in carl.get("/conversations").text


def test_who_writes_finds_the_way_from_the_front_page(client_of: ClientOf, world: World) -> None:
    assert 'href="/subjects"' in client_of(world.lise).get("/").text
    assert 'href="/subjects"' not in client_of(world.carl).get("/").text
    assert actions.subjects.mine(world.lise)
