"""What becomes of a draft: its report, a trial, a version, or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import definitions, drafts, people, rounds, tables as t
from service.store.people import Person
from tests.school.world import World
from tests.service.web.library.conftest import Copied

ClientOf = Callable[[Person], FlaskClient]
SURVEYJS = {
    "title": {"da": "Trivsel", "sv": "Trivsel", "en": "Well-being"},
    "elements": [
        {"type": "text", "name": "day", "inputType": "date", "title": "Hvornår?"},
        {"type": "signaturepad", "name": "sign", "title": "Skriv under"},
    ],
}
GETS = ("/report", "/as-seen", "/as-seen/frame", "/publish", "/trial")
POSTS = ("/publish", "/trial", "/drop")


def at(draft_id: UUID, page: str = "") -> str:
    return f"/questionnaires/drafts/{draft_id}{page}"


def given(world: World, **other: object) -> dict[str, object]:
    return {
        "title": "Prøve",
        "closes_on": (world.dorte.owner.today() + timedelta(days=7)).isoformat(),
        "class": [str(world.class_a.id)],
        "school": str(world.school),
        **other,
    }


def renamed(world: World, draft_id: UUID, **texts: str) -> None:
    """Save the draft with its first question worded anew."""
    draft = actions.questionnaires.draft(world.mette, draft_id)
    written = json.loads(draft.content)
    written["sections"][0]["questions"][0]["text"] |= texts
    actions.questionnaires.save(world.mette, draft_id, draft.revision, json.dumps(written))


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "karin"])
def test_who_writes_no_questionnaires_opens_no_draft(
    client_of: ClientOf, world: World, copied: Copied, who: str
) -> None:
    draft = copied(world.mette, "start-up", 1)
    client = client_of(world.person(who))

    replies = [client.get(at(draft, page)) for page in GETS]
    replies += [client.post(at(draft, page), data=given(world)) for page in POSTS]

    assert {reply.status_code for reply in replies} == {403}
    assert len(drafts.of_owner(world.owner)) == 1


def test_a_stranger_is_led_to_log_in(client_of: ClientOf, world: World, copied: Copied) -> None:
    draft = copied(world.mette, "start-up", 1)
    stranger = client_of(world.mette).application.test_client()

    replies = [stranger.get(at(draft, page)) for page in GETS]

    assert {reply.status_code for reply in replies} == {302}


def test_another_owner_never_finds_it(client_of: ClientOf, world: World, copied: Copied) -> None:
    draft = copied(world.mette, "start-up", 1)
    elsa = client_of(world.far.elsa)

    replies = [elsa.get(at(draft, page)) for page in GETS]
    replies += [elsa.post(at(draft, page), data=given(world)) for page in POSTS]

    assert {reply.status_code for reply in replies} == {404}


@pytest.mark.parametrize("who", ["mette", "dorte"])
def test_all_who_write_questionnaires_look_at_all_drafts(
    client_of: ClientOf, world: World, copied: Copied, who: str
) -> None:
    draft = copied(world.mette, "start-up", 1)
    client = client_of(world.person(who))

    assert {client.get(at(draft, page)).status_code for page in GETS} == {200}


def test_the_report_says_of_every_question_what_became_of_it(
    client_of: ClientOf, world: World
) -> None:
    draft = actions.questionnaires.bring_in(world.mette, json.dumps(SURVEYJS).encode(), "x.json")

    page = client_of(world.mette).get(at(draft, "/report")).text

    assert page.count("<tr>") == 3
    assert "sign" in page
    assert f'href="{at(draft)}"' in page


def test_what_would_change_is_told_before_it_is_published(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.mette, "start-up", 1)
    renamed(world, draft, da="Helt andre ord")

    page = client_of(world.mette).get(at(draft, "/publish")).text

    assert "Helt andre ord" in page
    assert 'id="breaks"' not in page


def test_what_breaks_a_trend_stands_first(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft_id = copied(world.mette, "start-up", 1)
    draft = actions.questionnaires.draft(world.mette, draft_id)
    written = json.loads(draft.content)
    del written["sections"][0]["questions"][0]
    written["readers"] = ["contact_teacher", "leader"]
    actions.questionnaires.save(world.mette, draft_id, draft.revision, json.dumps(written))

    page = client_of(world.mette).get(at(draft_id, "/publish")).text

    broken = page[page.index('id="breaks"') : page.index("</section>", page.index('id="breaks"'))]
    assert "skolens ledelse" in broken  # and not the word of the definition


def test_what_is_not_sound_leads_into_the_editor_and_is_not_published(
    client_of: ClientOf, world: World, broken: UUID
) -> None:
    mette = client_of(world.mette)

    reply = mette.post(at(broken, "/publish"), data={"revision": 1})

    assert reply.status_code == 422
    assert f'href="{at(broken)}?part=1#sections' in reply.text
    assert mette.get(at(broken, "/as-seen")).location == at(broken, "/publish")
    assert mette.get(at(broken, "/as-seen/frame")).status_code == 404
    assert definitions.published(world.owner) == ()


def test_publishing_makes_a_version_for_ever(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    mette = client_of(world.mette)
    draft = copied(world.mette, "start-up", 1)

    reply = mette.post(at(draft, "/publish"), data={"revision": 0})

    assert reply.location == "/questionnaires/start-up-2/1"
    page = mette.get(reply.location).text
    digest = definitions.latest(world.owner, "start-up-2").digest
    assert digest[:12] in page
    assert drafts.of_owner(world.owner) == ()


def test_what_was_saved_since_one_looked_is_looked_at_first(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.mette, "start-up", 1)
    renamed(world, draft, da="Mens du kiggede")

    reply = client_of(world.mette).post(at(draft, "/publish"), data={"revision": 0})

    assert reply.location == at(draft, "/publish")
    assert definitions.published(world.owner) == ()


def test_a_leader_does_not_publish_or_drop_what_a_consultant_writes(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.mette, "start-up", 1)
    dorte = client_of(world.dorte)

    replies = [dorte.post(at(draft, page), data=given(world, revision=0)) for page in POSTS]

    assert {reply.status_code for reply in replies} == {403}
    assert "make_version" not in dorte.get(at(draft, "/publish")).text
    assert len(drafts.of_owner(world.owner)) == 1


def test_a_draft_can_be_thrown_away(client_of: ClientOf, world: World, copied: Copied) -> None:
    draft = copied(world.dorte, "start-up", 1)

    reply = client_of(world.mette).post(at(draft, "/drop"))

    assert reply.location == "/questionnaires"
    assert drafts.of_owner(world.owner) == ()


def test_a_leader_tries_a_draft_out_and_its_class_is_told_that_it_is_a_trial(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.dorte, "preparation", 1)
    dorte = client_of(world.dorte)

    reply = dorte.post(at(draft, "/trial"), data=given(world))

    opened = rounds.round(world.owner, UUID(reply.location.rpartition("/")[2]))
    assert (opened.trial, opened.title, set(opened.forms)) == (True, "Prøve", {"preparation-2"})
    for page in ("/rounds", f"/rounds/{opened.id}"):
        assert "chip-obs" in dorte.get(page).text
    assert "Prøve" in client_of(world.anna).get("/").text


def test_a_consultant_chooses_the_school_and_closes_the_trial(
    client_of: ClientOf, world: World, copied: Copied, second_school: UUID
) -> None:
    draft = copied(world.mette, "preparation", 1)
    mette = client_of(world.mette)

    first = mette.get(at(draft, "/trial")).text
    then = mette.get(at(draft, "/trial"), query_string={"school": world.school}).text
    reply = mette.post(at(draft, "/trial"), data=given(world))
    response = actions.responses.begin(
        people.person(world.owner, world.anna.id),
        UUID(reply.location.rpartition("/")[2]),
        "preparation-2",
        world.anna.id,
        "da",
    )
    closed = mette.post(f"{reply.location}/close")

    assert "5.a" not in first
    assert "5.a" in then
    assert str(second_school) in then
    assert mette.get(reply.location).status_code == 200
    assert closed.status_code == 303
    assert not t.Response.select().where(t.Response.id == response).exists()


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"title": " "}, 422),
        ({"closes_on": "2020-01-01"}, 422),
        ({"class": []}, 422),
        ({"class": [str(uuid4())]}, 403),
    ],
)
def test_a_trial_that_will_not_do_is_not_opened(
    client_of: ClientOf, world: World, copied: Copied, other: dict[str, object], status: int
) -> None:
    draft = copied(world.dorte, "preparation", 1)

    reply = client_of(world.dorte).post(at(draft, "/trial"), data=given(world, **other))

    assert reply.status_code == status
    assert t.Round.select().where(t.Round.trial).count() == 0


def test_what_students_do_not_answer_is_not_tried_out(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.mette, "judgement", 1)
    mette = client_of(world.mette)

    assert "<fieldset" not in mette.get(at(draft, "/trial")).text
    assert mette.post(at(draft, "/trial"), data=given(world)).status_code == 403


def test_what_is_published_can_be_asked_in_a_round_by_its_title(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.mette, "start-up", 1)
    written = json.loads(actions.questionnaires.draft(world.mette, draft).content)
    written["title"]["da"] = "Vores egen opstart"
    actions.questionnaires.save(world.mette, draft, 0, json.dumps(written))
    actions.questionnaires.publish(world.mette, draft)
    dorte = client_of(world.dorte)

    assert "Vores egen opstart" in dorte.get("/rounds/new").text
    reply = dorte.post("/rounds", data=given(world, form=["start-up-2"]))
    opened = rounds.round(world.owner, UUID(reply.location.rpartition("/")[2]))
    assert opened.forms == {"start-up-2": 1}


def test_a_draft_is_seen_as_each_role_before_it_is_published(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft = copied(world.mette, "start-up", 1)
    mette = client_of(world.mette)

    page = mette.get(at(draft, "/as-seen?role=team")).text
    framed = mette.get(at(draft, "/as-seen/frame?role=team"))

    assert at(draft, "/as-seen/frame?role=team") in page.replace("&amp;", "&")
    assert 'id="counted"' in framed.text
    assert "frame-ancestors 'self'" in framed.headers["Content-Security-Policy"]


def test_what_is_to_be_mended_is_told_in_words(
    client_of: ClientOf, world: World, broken: UUID
) -> None:
    page = client_of(world.mette).get(at(broken, "/publish")).text

    assert "Delens titel: Svenska: mangler" in page


def test_a_question_that_is_gone_is_named_by_its_words(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    draft_id = copied(world.mette, "start-up", 1)
    draft = actions.questionnaires.draft(world.mette, draft_id)
    written = json.loads(draft.content)
    gone = written["sections"][0]["questions"].pop(1)
    actions.questionnaires.save(world.mette, draft_id, draft.revision, json.dumps(written))

    page = client_of(world.mette).get(at(draft_id, "/publish")).text

    assert gone["text"]["da"] in page
    assert f"{gone['id']}<" not in page


def test_an_open_trial_is_found_again(client_of: ClientOf, world: World, copied: Copied) -> None:
    client = client_of(world.mette)
    draft_id = copied(world.mette, "start-up", 1)
    opened = client.post(at(draft_id, "/trial"), data=given(world))

    assert opened.location in client.get("/questionnaires").text
    client.post(f"{opened.location}/close")
    assert opened.location not in client.get("/questionnaires").text
