"""Answering on the pages: what is right is kept, what is wrong is shown again."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from questionnaires import Document
from service import actions
from service.store import responses, tables as t
from service.store.people import Person
from tests.school.deeds import begin, filled, give, last_day_was, save
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]
WORDS = "<script>alert('hej')</script> & “æøå” 🎈"


@pytest.fixture
def draft(world: World) -> UUID:
    return begin(world, world.anna, "start-up")


@pytest.fixture
def anna(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.anna)


def hard(response: UUID) -> str:
    return f"/responses/{response}/sections/when_hard"


def stored(world: World, response: UUID) -> Document:
    return responses.response(world.owner, response).document


def test_a_student_begins_and_is_told_why_we_ask(anna: FlaskClient, world: World) -> None:
    reply = anna.post(
        "/responses", data={"round": str(world.round), "name": "start-up"}, follow_redirects=True
    )

    assert reply.status_code == 200
    assert reply.request.path.startswith("/responses/")
    assert "Du og din kontaktlærer ser svarene" in reply.text
    assert t.Response.select().count() == 1


def test_a_section_is_saved_and_leads_on(anna: FlaskClient, world: World, draft: UUID) -> None:
    reply = anna.post(hard(draft), data={"q-try_first": "mostly", "q-hard_success": "Øve"})

    assert reply.status_code == 303
    assert reply.location.endswith("/sections/my_feedback")
    assert stored(world, draft) == Document({"try_first": "mostly", "hard_success": "Øve"})


@pytest.mark.parametrize(
    ("go", "to"),
    [
        ("on", "/sections/my_feedback"),
        ("back", "/sections/know_goals"),
        ("close", ""),
        ("//evil.example", "/sections/when_hard"),
    ],
)
def test_one_may_go_on_and_back_and_away(anna: FlaskClient, draft: UUID, go: str, to: str) -> None:
    reply = anna.post(hard(draft), data={"go": go})

    assert reply.location == f"/responses/{draft}{to}"


def test_the_last_section_leads_to_the_look_through(anna: FlaskClient, draft: UUID) -> None:
    reply = anna.post(f"/responses/{draft}/sections/want_to_learn", data={})

    assert reply.location == f"/responses/{draft}/look-through"


def test_a_student_goes_on_where_the_draft_was_left(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    anna.post(hard(draft), data={"q-try_first": "mostly"})

    again = anna.post("/responses", data={"round": str(world.round), "name": "start-up"})
    page = anna.get(hard(draft))

    assert again.location == f"/responses/{draft}/sections/know_goals"  # the first gap
    assert re.search(r'value="mostly"[^>]* checked', page.text)


def test_answers_are_shown_back_escaped(anna: FlaskClient, draft: UUID) -> None:
    anna.post(hard(draft), data={"q-hard_success": WORDS})

    for path in (hard(draft), f"/responses/{draft}/look-through"):
        page = anna.get(path)
        assert "<script>alert" not in page.text
        assert "&lt;script&gt;alert" in page.text


def test_what_will_not_do_is_shown_again_beside_why(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    anna.post(hard(draft), data={"q-hard_success": "Øve"})

    reply = anna.post(hard(draft), data={"q-try_first": "mostly", "q-hard_success": "x" * 601})

    assert reply.status_code == 422
    assert "x" * 601 in reply.text
    assert 'aria-invalid="true"' in reply.text
    assert stored(world, draft) == Document({"try_first": "mostly", "hard_success": "Øve"})


FORGED: dict[str, tuple[dict[str, str | list[str]], int]] = {
    "an unknown option": ({"q-try_first": "always"}, 422),
    "an unknown question": ({"q-salary": "5"}, 400),
    "a question of another section": ({"q-goal_known": "mostly"}, 400),
    "two answers to one question": ({"q-try_first": ["mostly", "sometimes"]}, 422),
    "words and a decline": ({"q-hard_success": "x", "q-hard_success-declined": "yes"}, 422),
}


@pytest.mark.parametrize("kind", FORGED)
def test_a_forged_answer_is_not_kept(
    anna: FlaskClient, world: World, draft: UUID, kind: str
) -> None:
    save(world.anna, draft, filled("start-up"))
    data, status = FORGED[kind]

    reply = anna.post(hard(draft), data=data)

    kept = stored(world, draft)
    assert reply.status_code == status
    assert "Traceback" not in reply.text
    refused = "hard_success" if "q-hard_success" in data else "try_first"
    assert kept.answers[refused] == filled("start-up").answers[refused]
    assert not {"salary"} & set(kept.answers)


def test_fields_that_are_none_of_ours_change_nothing(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    reply = anna.post(
        hard(draft), data={"person": str(world.bo.id), "sent_at": "now", "owner": "x"}
    )

    found = responses.response(world.owner, draft)
    assert reply.status_code == 303
    assert (found.task.person, found.sent_at) == (world.anna.id, None)


@pytest.mark.parametrize("section", ["nothing", "when_hard%01", "%3Cscript%3E"])
def test_a_section_that_is_not_there(anna: FlaskClient, draft: UUID, section: str) -> None:
    for reply in (
        anna.get(f"/responses/{draft}/sections/{section}"),
        anna.post(f"/responses/{draft}/sections/{section}", data={"q-try_first": "mostly"}),
    ):
        assert reply.status_code == 404
        assert "<script>" not in reply.text.partition("<main")[2]


def test_too_much_at_once_is_refused_and_nothing_is_changed(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    save(world.anna, draft, filled("start-up"))

    large = anna.post(hard(draft), data={"q-hard_success": "x" * 300_000})
    many = anna.post(
        hard(draft),
        data={f"q-{number}": "x" for number in range(3000)},
        content_type="multipart/form-data",
    )

    assert (large.status_code, many.status_code) == (413, 413)
    assert stored(world, draft) == filled("start-up")


def send(client: FlaskClient, response: UUID, key: UUID | str | None) -> TestResponse:
    data = {} if key is None else {"key": str(key)}
    return client.post(f"/responses/{response}/send", data=data)


def test_sending_twice_with_one_key_is_sending_once(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    key = uuid4()

    replies = [send(anna, draft, key) for _ in range(2)]

    assert [reply.status_code for reply in replies] == [303, 303]
    assert responses.response(world.owner, draft).key == key
    assert anna.get(f"/responses/{draft}").status_code == 200


def test_sending_again_with_another_key_is_refused(anna: FlaskClient, draft: UUID) -> None:
    send(anna, draft, uuid4())

    reply = send(anna, draft, uuid4())

    assert reply.status_code == 409
    assert "Traceback" not in reply.text


@pytest.mark.parametrize("key", [None, "", "x", "1' OR '1"])
def test_sending_needs_the_key_of_the_page(
    anna: FlaskClient, world: World, draft: UUID, key: str | None
) -> None:
    reply = send(anna, draft, key)

    assert reply.status_code == 400
    assert responses.response(world.owner, draft).sent_at is None


def test_the_look_through_brings_the_key(anna: FlaskClient, world: World, draft: UUID) -> None:
    page = anna.get(f"/responses/{draft}/look-through")
    (key,) = re.findall(r'name="key" value="([0-9a-f-]{36})"', page.text)

    assert send(anna, draft, key).status_code == 303
    assert responses.response(world.owner, draft).key == UUID(key)


def test_what_is_still_missing_is_named(anna: FlaskClient, world: World) -> None:
    draft = begin(world, world.anna, "preparation")

    reply = send(anna, draft, uuid4())

    assert reply.status_code == 422
    assert f"/responses/{draft}/sections/coming_up#" in reply.text
    assert responses.response(world.owner, draft).sent_at is None


@pytest.mark.parametrize("how", ["over", "closed"])
def test_who_comes_late_gets_a_calm_page(
    anna: FlaskClient, world: World, draft: UUID, how: str
) -> None:
    save(world.anna, draft, filled("start-up"))
    if how == "over":
        last_day_was(world, days_ago=1)
    else:
        actions.rounds.close(world.dorte, world.round)

    written = anna.post(
        hard(draft), data={"q-hard_success": "Jeg øvede mig."}, follow_redirects=True
    )
    refused = [
        send(anna, draft, uuid4()),
        anna.post("/responses", data={"round": str(world.round), "name": "preparation"}),
    ]

    assert "Runden er lukket" in written.text
    assert stored(world, draft).text("hard_success") == "Jeg øvede mig."
    assert [reply.status_code for reply in refused] == [409, 409]
    assert responses.response(world.owner, draft).sent_at is None
    assert anna.get(hard(draft)).location == f"/responses/{draft}"


@pytest.mark.parametrize("who", ["bo", "carl", "dorte"])
def test_nobody_posts_into_the_draft_of_another(
    client_of: ClientOf, world: World, draft: UUID, who: str
) -> None:
    other = client_of(world.person(who))

    replies = [other.post(hard(draft), data={"q-try_first": "mostly"}), send(other, draft, uuid4())]

    assert [reply.status_code for reply in replies] == [403, 403]
    assert stored(world, draft) == Document()


def test_another_owner_posts_into_nothing(client_of: ClientOf, world: World, draft: UUID) -> None:
    gry = client_of(world.far.gry)

    replies = [
        gry.post(hard(draft), data={"q-try_first": "mostly"}),
        send(gry, draft, uuid4()),
        gry.post("/responses", data={"round": str(world.round), "name": "start-up"}),
    ]

    assert [reply.status_code for reply in replies] == [404, 404, 404]
    assert stored(world, draft) == Document()


BEGUN = {
    "no round": ({"name": "start-up"}, 404),
    "a bad round": ({"round": "x", "name": "start-up"}, 404),
    "no name": ({}, 403),
    "an unknown name": ({"name": "../start-up"}, 403),
    "somebody else": ({"name": "start-up", "about": "bo"}, 403),
    "a judgement": ({"name": "judgement", "about": "anna"}, 403),
}


@pytest.mark.parametrize("kind", BEGUN)
def test_a_forged_beginning_begins_nothing(anna: FlaskClient, world: World, kind: str) -> None:
    data, status = BEGUN[kind]
    whole = {"round": str(world.round), **data} if status == 403 else dict(data)
    if "about" in whole:
        whole["about"] = str(world.person(whole["about"]).id)

    reply = anna.post("/responses", data=whole)

    assert reply.status_code == status
    assert t.Response.select().count() == 0


def test_a_teacher_answers_about_a_student(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)

    begun = carl.post(
        "/responses",
        data={"round": str(world.round), "name": "judgement", "about": str(world.anna.id)},
    )
    saved = carl.post(f"{begun.location}/sections/see_effort", data={"q-tries_first": "mostly"})

    assert (begun.status_code, saved.status_code) == (303, 303)
    assert t.Response.get().about.id == world.anna.id


def test_the_pages_speak_the_language_of_the_reader(
    client_of: ClientOf, world: World, draft: UUID
) -> None:
    t.Person.update(language="sv").where(t.Person.id == world.anna.id).execute()

    page = client_of(world.anna).get(hard(draft))

    assert '<html lang="sv"' in page.text
    assert "svårt" in page.text


def test_a_code_does_not_open_the_tasks_of_an_earlier_round(
    client_of: ClientOf, world: World
) -> None:
    sent = give(world, world.anna, "start-up")
    actions.rounds.close(world.dorte, world.round)

    assert client_of(world.anna).get(f"/responses/{sent}").status_code == 200
    assert client_of(by_code(world.anna)).get(f"/responses/{sent}").status_code == 409


def test_what_was_written_is_shown_again_when_the_session_is_gone(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    anna.delete_cookie("samtalebordet")

    reply = anna.post(hard(draft), data={"q-try_first": "mostly", "q-hard_success": WORDS})

    assert reply.status_code == 401
    assert "&lt;script&gt;alert" in reply.text
    assert "mostly" not in reply.text  # only words are lost for good
    assert stored(world, draft) == Document()


def test_what_was_written_by_code_is_shown_again_when_the_round_is_over(
    client_of: ClientOf, world: World, draft: UUID
) -> None:
    last_day_was(world, days_ago=1)

    reply = client_of(by_code(world.anna)).post(
        hard(draft), data={"q-hard_success": "Jeg øvede mig."}
    )

    assert reply.status_code == 409
    assert "Jeg øvede mig." in reply.text


def test_the_teacher_reads_whom_the_look_is_at(client_of: ClientOf, world: World) -> None:
    look = begin(world, world.carl, "judgement", world.anna)
    carl = client_of(world.carl)

    for page in ("", "/sections/see_goals", "/look-through"):
        assert "Anna Test" in carl.get(f"/responses/{look}{page}").text
    other = begin(world, world.carl, "judgement", world.bo)
    assert "Anna Test" not in carl.get(f"/responses/{other}/sections/see_goals").text


def test_what_one_sent_can_be_read_again(
    anna: FlaskClient, client_of: ClientOf, world: World, draft: UUID
) -> None:
    save(world.anna, draft, filled("start-up", words="Jeg øver mig."))
    before = anna.get(f"/responses/{draft}").text
    actions.responses.send(world.anna, draft, uuid4())

    assert "Jeg øver mig." not in before
    assert "Jeg øver mig." in anna.get(f"/responses/{draft}").text
    assert f'href="/responses/{draft}"' in anna.get("/").text
    assert "Jeg øver mig." not in client_of(by_code(world.anna)).get(f"/responses/{draft}").text
