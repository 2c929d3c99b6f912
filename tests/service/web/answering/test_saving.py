"""Saving as the script of a page does it: every number lands once, and nothing is written over."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from questionnaires import Document
from service import actions
from service.store import responses
from service.store.people import Person
from tests.school.deeds import begin, filled, give, save
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
JSON = {"Accept": "application/json"}


@pytest.fixture
def draft(world: World) -> UUID:
    return begin(world, world.anna, "start-up")


@pytest.fixture
def anna(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.anna)


class Device:
    """A page that is open somewhere: it knows what it was filled with, and numbers its savings."""

    def __init__(self, client: FlaskClient, response: UUID, section: str = "when_hard") -> None:
        self.client = client
        self.path = f"/responses/{response}/sections/{section}"
        self.lane, self.number = str(uuid4()), 0
        self.was: dict[str, str] = {}

    def body(self, **answers: str) -> dict[str, str]:
        self.number += 1
        fields = {f"q-{name}": value for name, value in answers.items()}
        marks = {"lane": self.lane, "number": str(self.number), "was": json.dumps(self.was)}
        return {**fields, **marks}

    def post(self, body: dict[str, str]) -> dict[str, Any]:
        reply = self.client.post(self.path, data=body, headers=JSON)
        assert reply.status_code == 200, reply.text
        said: dict[str, Any] = reply.json
        self.was = said["was"]
        return said

    def save(self, **answers: str) -> dict[str, Any]:
        return self.post(self.body(**answers))


def stands(world: World, response: UUID) -> Document:
    return responses.response(world.owner, response).working


def test_a_change_is_saved_and_the_page_is_told(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    said = Device(anna, draft).save(try_first="mostly", hard_success="Øve")

    assert said["revision"] == 1
    assert said["number"] == 1
    assert (said["refused"], said["aside"]) == ({}, [])
    assert stands(world, draft) == Document({"try_first": "mostly", "hard_success": "Øve"})


def test_a_replay_changes_nothing_however_late_it_comes(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    phone = Device(anna, draft)
    first = phone.body(hard_success="Øve")
    phone.post(first)
    phone.save(hard_success="Øve mere")

    for _ in range(3):
        phone.post(first)

    found = responses.response(world.owner, draft)
    assert found.document == Document({"hard_success": "Øve mere"})
    assert (found.revision, found.asides) == (2, {})


def test_two_devices_at_two_questions_get_both(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    phone, laptop = Device(anna, draft), Device(anna, draft)

    phone.save(try_first="mostly")
    said = laptop.save(hard_success="Øve")

    assert said["aside"] == []
    assert stands(world, draft) == Document({"try_first": "mostly", "hard_success": "Øve"})


def test_a_page_takes_nothing_back_that_another_has_written(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    """The text on the laptop's page is blank all along; only the scale is answered there."""
    phone, laptop = Device(anna, draft), Device(anna, draft)
    phone.save(hard_success="Øve")

    for step in ("mostly", "not_yet"):
        laptop.save(try_first=step)

    found = responses.response(world.owner, draft)
    assert found.document == Document({"try_first": "not_yet", "hard_success": "Øve"})
    assert found.asides == {}


def test_two_texts_to_one_question_are_both_kept_and_shown(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    phone, laptop = Device(anna, draft), Device(anna, draft)
    phone.save(hard_success="Skrevet på telefonen")

    said = laptop.save(hard_success="Skrevet derhjemme")
    laptop.save(hard_success="Skrevet derhjemme, og mere")

    assert said["aside"] == ["q-hard_success"]
    assert stands(world, draft).text("hard_success") == "Skrevet på telefonen"
    page = anna.get(laptop.path).text
    assert "Skrevet på telefonen" in page
    assert "Skrevet derhjemme, og mere" in page
    assert page.count("Skrevet derhjemme") == 1  # what it was before is not a third one
    assert "#asides" in anna.get(f"/responses/{draft}").text
    assert "#asides" in anna.get(f"/responses/{draft}/look-through").text


@pytest.mark.parametrize(
    ("how", "text"),
    [("leave", "Telefon"), ("use", "Bord"), ("both", "Telefon\nBord")],
)
def test_its_writer_decides(
    anna: FlaskClient, world: World, draft: UUID, how: str, text: str
) -> None:
    phone, laptop = Device(anna, draft), Device(anna, draft)
    phone.save(hard_success="Telefon")
    laptop.save(hard_success="Bord")

    reply = anna.post(laptop.path, data={"go": f"{how}:{laptop.lane}:hard_success", "was": "{}"})

    assert reply.status_code == 303
    assert stands(world, draft).text("hard_success") == text
    assert "asides-head" not in anna.get(laptop.path).text


def test_deciding_twice_is_deciding_once(anna: FlaskClient, world: World, draft: UUID) -> None:
    phone, laptop = Device(anna, draft), Device(anna, draft)
    phone.save(hard_success="Telefon")
    laptop.save(hard_success="Bord")

    for _ in range(2):
        actions.responses.settle(world.anna, draft, laptop.lane, "hard_success", "both")

    assert stands(world, draft).text("hard_success") == "Telefon\nBord"


def test_a_page_without_script_never_writes_over_what_it_did_not_touch(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    """It lay open with both questions blank while the phone answered one of them."""
    old = Device(anna, draft)
    Device(anna, draft).save(try_first="mostly")

    reply = anna.post(old.path, data=old.body(hard_success="Øve"))

    assert reply.status_code == 303
    assert stands(world, draft) == Document({"try_first": "mostly", "hard_success": "Øve"})


def test_where_two_clash_a_page_without_script_stays_and_shows_both(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    old = Device(anna, draft)
    Device(anna, draft).save(hard_success="Telefon")

    reply = anna.post(old.path, data=old.body(hard_success="Bord"))

    assert reply.location == f"{old.path}#asides"


def test_what_is_refused_is_told_and_what_stood_there_stays(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    phone = Device(anna, draft)
    phone.save(hard_success="Øve")

    said = phone.save(hard_success="x" * 5000, try_first="mostly")

    assert "tegn" in said["refused"]["q-hard_success"]
    assert stands(world, draft) == Document({"try_first": "mostly", "hard_success": "Øve"})


def test_an_adults_help_is_noted_and_can_be_taken_back(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    phone = Device(anna, draft)

    phone.post({**phone.body(), "helped-asked": "yes", "helped": "yes"})
    helped = responses.response(world.owner, draft).helped
    phone.post({**phone.body(), "helped-asked": "yes"})

    assert helped
    assert not responses.response(world.owner, draft).helped


def test_what_was_sent_is_changed_beside_it(anna: FlaskClient, world: World) -> None:
    sent = give(world, world.anna, "start-up")
    phone = Device(anna, sent)
    phone.was = filled("start-up").marks(["try_first", "hard_success"])

    phone.save(try_first="not_yet", hard_success="Det går godt.")

    found = responses.response(world.owner, sent)
    assert found.document == filled("start-up")
    assert found.working.text("try_first") == "not_yet"
    cover = anna.get(f"/responses/{sent}").text
    assert f'action="/responses/{sent}/discard"' in cover
    anna.post(f"/responses/{sent}/discard")
    assert responses.response(world.owner, sent).changes is None


def test_sending_answers_a_script_in_its_own_tongue(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    save(world.anna, draft, filled("start-up"))

    first = anna.post(f"/responses/{draft}/send", data={"key": str(uuid4())}, headers=JSON)
    again = anna.post(f"/responses/{draft}/send", data={"key": str(uuid4())}, headers=JSON)

    assert (first.status_code, set(first.json)) == (200, {"sent"})
    assert (again.status_code, again.json["why"]) == (409, "already_sent")


def test_what_is_missing_is_told_to_a_script_by_name(anna: FlaskClient, world: World) -> None:
    draft = begin(world, world.anna, "preparation")

    reply = anna.post(f"/responses/{draft}/send", data={"key": str(uuid4())}, headers=JSON)

    assert reply.status_code == 422
    assert reply.json["why"] == "not_complete"
    assert reply.json["questions"] == ["goal_progress", "talk_about"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("lane", "x"), ("was", "[]"), ("was", "{"), ("was", '{"a": 1}'), ("q-strange", "1")],
)
def test_marks_that_no_page_of_ours_makes_are_refused(
    anna: FlaskClient, world: World, draft: UUID, field: str, value: str
) -> None:
    phone = Device(anna, draft)

    reply = anna.post(phone.path, data={**phone.body(), field: value}, headers=JSON)

    assert (reply.status_code, reply.json["why"]) == (400, "unknown_fields")
    assert stands(world, draft) == Document()


def test_scripts_are_told_why_in_a_word(
    app: Any, anna: FlaskClient, client_of: ClientOf, world: World, draft: UUID
) -> None:
    path = f"/responses/{draft}/sections/when_hard"
    told = {
        "logged_out": app.test_client().post(path, headers=JSON),
        "not_allowed": client_of(world.bo).post(path, headers=JSON),
        "not_found": anna.post(f"/responses/{uuid4()}/sections/when_hard", headers=JSON),
    }

    assert {why: reply.json["why"] for why, reply in told.items()} == {one: one for one in told}
    assert [reply.status_code for reply in told.values()] == [401, 403, 404]


def test_the_session_is_told_with_a_key_that_is_the_persons_alone(
    app: Any, client_of: ClientOf, world: World
) -> None:
    of_anna, again, of_bo = (
        client_of(one).get("/session") for one in (world.anna, world.anna, world.bo)
    )

    assert of_anna.json["person"] == str(world.anna.id)
    assert len(of_anna.json["key"]) == 44
    assert of_anna.json["key"] == again.json["key"] != of_bo.json["key"]
    assert of_anna.headers["Cache-Control"] == "no-store"
    stranger = app.test_client().get("/session", headers=JSON)
    assert (stranger.status_code, stranger.json["why"]) == (401, "logged_out")


def test_a_device_gets_the_whole_form_as_it_stands(
    anna: FlaskClient, client_of: ClientOf, world: World, draft: UUID
) -> None:
    save(world.anna, draft, filled("start-up", words="Jeg øver mig."))

    package = anna.get(f"/responses/{draft}/device", headers=JSON)

    assert package.headers["Cache-Control"] == "no-store"
    assert package.json["writing"] == "draft"
    assert [one["id"] for one in package.json["sections"]][1] == "when_hard"
    assert "Jeg øver mig." in package.json["sections"][1]["html"]
    assert package.json["sections"][1]["was"]["try_first"].startswith("=")
    other = client_of(world.bo).get(f"/responses/{draft}/device", headers=JSON)
    assert other.status_code == 403


def test_a_second_press_without_script_is_no_replay(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    """She pressed, the page stayed, she went on writing and pressed again."""
    page = Device(anna, draft)
    body = page.body(hard_success="Øve")
    anna.post(page.path, data=body)

    anna.post(page.path, data={**body, "q-hard_success": "Øve mere"})

    found = responses.response(world.owner, draft)
    texts = [found.document, *found.asides.values()]
    assert "Øve mere" in [one.text("hard_success") for one in texts]


def test_what_waits_for_a_decision_stays_while_more_is_refused(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    phone, laptop = Device(anna, draft), Device(anna, draft)
    phone.save(hard_success="Telefon")
    laptop.save(hard_success="Bord")

    laptop.save(hard_success="x" * 5000)

    (aside,) = responses.response(world.owner, draft).asides.values()
    assert aside.text("hard_success") == "Bord"


def test_only_words_are_put_together(anna: FlaskClient, world: World, draft: UUID) -> None:
    phone, laptop = Device(anna, draft), Device(anna, draft)
    phone.save(try_first="mostly")
    laptop.save(try_first="not_yet")

    reply = anna.post(laptop.path, data={"go": f"both:{laptop.lane}:try_first", "was": "{}"})

    assert reply.status_code == 400
    assert stands(world, draft).text("try_first") == "mostly"


def test_no_more_than_twenty_devices_wait_for_a_decision(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    Device(anna, draft).save(hard_success="Først")
    bodies = [Device(anna, draft).body(hard_success=f"Tekst {number}") for number in range(21)]
    path = Device(anna, draft).path

    replies = [anna.post(path, data=body, headers=JSON).status_code for body in bodies]

    assert replies == [200] * 20 + [409]
    assert len(responses.response(world.owner, draft).asides) == 20


def test_changes_that_are_not_sent_wait_on_the_front_page(anna: FlaskClient, world: World) -> None:
    sent = give(world, world.anna, "start-up")
    give(world, world.anna, "preparation")
    everything = "Du har ændringer, der ikke er sendt"
    before = anna.get("/").text

    save(world.anna, sent, filled("start-up", step=3))

    assert everything not in before
    assert everything in anna.get("/").text


@pytest.mark.parametrize("is_sent", [False, True])
def test_what_came_too_late_to_be_sent_can_be_read_by_its_writer(
    anna: FlaskClient, world: World, draft: UUID, is_sent: bool
) -> None:
    save(world.anna, draft, filled("start-up"))
    if is_sent:
        actions.responses.send(world.anna, draft, uuid4())
    actions.rounds.close(world.dorte, world.round)

    Device(anna, draft).save(hard_success="Skrevet for sent")

    page = anna.get(f"/responses/{draft}").text
    assert "Det, du skrev og ikke sendte" in page
    assert "Skrevet for sent" in page
