"""A preview shows each role what it would see, and nothing more."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import unescape
from pathlib import Path

from flask.testing import FlaskClient

from questionnaires import DEFINITIONS, Questionnaire, shipped
from service import actions
from service.store.people import Person
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
START_UP = "/questionnaires/start-up/1"
LATEST = {one.name: one for one in shipped()}


def framed(client: FlaskClient, one: Questionnaire, **look: object) -> str:
    reply = client.get(f"/questionnaires/{one.name}/{one.version}/frame", query_string=look)
    assert reply.status_code == 200, (one.name, look)
    return unescape(reply.text)


def test_the_page_has_every_width_and_everybody_who_sees_something(
    client_of: ClientOf, world: World
) -> None:
    page = client_of(world.mette).get(f"{START_UP}/preview?width=tablet").text

    for width in ("phone", "tablet", "laptop"):
        assert f"width={width}" in page
    for role in ("form", "own", "contact_teacher", "team", "leader"):
        assert f"role={role}" in page
    assert 'width="820"' in page


def test_every_page_of_every_shipped_form_can_be_tried_in_every_language(
    client_of: ClientOf, world: World
) -> None:
    mette = client_of(world.mette)

    for one in LATEST.values():
        for language in one.languages:
            for number in range(len(one.sections) + 2):
                page = framed(mette, one, section=number, language=language)
                assert f'<html lang="{language}">' in page
                assert one.title[language] in page or number


def test_every_role_of_every_shipped_form_can_be_looked_at(
    client_of: ClientOf, world: World
) -> None:
    mette = client_of(world.mette)

    for one in LATEST.values():
        for role in {*one.readers, *one.aggregates_for}:
            assert framed(mette, one, role=role)


def test_nothing_can_be_sent_from_it(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    pages = [framed(mette, LATEST["start-up"], section=number) for number in range(8)]

    assert not [page for page in pages if "<form" in page or "csrf_token" in page]
    assert 'type="button" disabled' in pages[-1]


def test_a_role_that_sees_nothing_has_no_page(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    for role in ("guardian", "consultant", "x"):
        assert mette.get(f"{START_UP}/frame?role={role}").status_code == 404
        assert mette.get(f"{START_UP}/preview?role={role}").status_code == 404


def test_who_sees_numbers_only_reads_no_answer(client_of: ClientOf, world: World) -> None:
    one = LATEST["start-up"]
    mette = client_of(world.mette)

    team = framed(mette, one, role="team", language="da")
    own = framed(mette, one, role="own", language="da")

    assert "own-words" in own
    assert "own-words" not in team
    assert 'class="answers"' not in team
    counted = next(question for question in one.questions() if question.kind == "scale")
    assert counted.text["da"] in team


def test_what_a_role_does_not_read_is_masked(client_of: ClientOf, world: World) -> None:
    file = Path("tests/definitions/narrower-readers/1.json").read_bytes()
    draft = actions.questionnaires.bring_in(world.mette, file, "1.json")
    one = actions.questionnaires.publish(world.mette, draft)
    mette = client_of(world.mette)

    guardian, teacher, team = (
        framed(mette, one, role=role, language="da")
        for role in ("guardian", "contact_teacher", "team")
    )

    assert [page.count("lib-masked") for page in (guardian, teacher, team)] == [2, 1, 0]
    assert [page.count("own-words") for page in (guardian, teacher, team)] == [0, 1, 0]
    assert "Er du klar?" in team
    assert "Hvad skal kun din lærer læse?" not in team


def test_nobody_reads_what_is_anonymous_the_writer_neither(
    client_of: ClientOf, world: World
) -> None:
    file = Path("tests/definitions/anonymous/1.json").read_bytes()
    draft = actions.questionnaires.bring_in(world.mette, file, "1.json")
    mette = client_of(world.mette)

    page = mette.get(f"/questionnaires/drafts/{draft}/as-seen").text

    assert "role=form" in page
    assert "role=own" not in page
    assert mette.get(f"/questionnaires/drafts/{draft}/as-seen/frame?role=own").status_code == 404


def test_what_somebody_writes_into_a_form_is_shown_as_text(
    client_of: ClientOf, world: World
) -> None:
    definition = json.loads((DEFINITIONS / "wellbeing/1.json").read_text())
    draft_id = actions.questionnaires.bring_in(
        world.mette, json.dumps(_spoiled(definition)).encode(), "x.json"
    )
    mette, at = client_of(world.mette), f"/questionnaires/drafts/{draft_id}"
    looks = ["role=form", "section=1", "section=4", "role=own", "role=team"]

    pages = [mette.get(f"{at}/as-seen/frame?{look}") for look in looks]
    pages += [mette.get(f"{at}/{page}") for page in ("as-seen", "publish", "report", "trial")]
    published = actions.questionnaires.publish(world.mette, draft_id)
    own = f"/questionnaires/{published.name}/1"
    pages += [mette.get(path) for path in ("/questionnaires", own, f"{own}/preview")]

    for page in pages:
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "1337" not in page.text
    assert "&lt;script&gt;alert" in pages[0].text


def _spoiled(value: object) -> object:
    """Every text of a definition is an attack."""
    match value:
        case dict() if "da" in value:
            return dict.fromkeys(value, "<script>alert(1)</script>{{ 7*191 }} %(name)s?")
        case dict():
            return {key: _spoiled(inner) for key, inner in value.items()}
        case list():
            return [_spoiled(inner) for inner in value]
        case _:
            return value


def test_an_odd_address_is_the_first_page_on_a_phone(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    odd = "width=9&section=-3&language=xx"
    assert mette.get(f"{START_UP}/frame?{odd}").status_code == 200
    assert 'width="390"' in mette.get(f"{START_UP}/preview?{odd}").text
    assert mette.get(f"{START_UP}/frame?section=999").status_code == 200
