"""The library's pages: the list, one questionnaire, its preview, its file."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from questionnaires import DEFINITIONS
from service import actions
from service.store import definitions, drafts
from service.store.people import Person
from tests.school.world import World, by_code
from tests.service.web.library.conftest import Copied

ClientOf = Callable[[Person], FlaskClient]

PAGES = (
    "/questionnaires",
    "/questionnaires/start-up/1",
    "/questionnaires/start-up/1/preview",
    "/questionnaires/start-up/1/frame",
    "/questionnaires/start-up/1.json",
    "/questionnaires/import",
)
POSTS = (
    "/questionnaires/start-up/1/copy",
    "/questionnaires/start-up/versions",
    "/questionnaires/import",
)


@pytest.mark.parametrize("path", PAGES)
def test_a_stranger_is_led_to_log_in(client_of: ClientOf, world: World, path: str) -> None:
    reply = client_of(world.mette).application.test_client().get(path)

    assert (reply.status_code, "/login" in reply.location) == (302, True)


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "karin"])
def test_who_does_not_write_questionnaires_opens_none(
    client_of: ClientOf, world: World, who: str
) -> None:
    client = client_of(world.person(who))

    replies = [client.get(path) for path in PAGES] + [client.post(path) for path in POSTS]

    assert {reply.status_code for reply in replies} == {403}
    assert drafts.of_owner(world.owner) == ()


def test_a_code_opens_none_of_it(client_of: ClientOf, world: World) -> None:
    assert client_of(by_code(world.dorte)).get("/questionnaires").status_code == 403


@pytest.mark.parametrize("who", ["mette", "dorte"])
@pytest.mark.parametrize("path", PAGES)
def test_consultants_and_leaders_open_all_of_it(
    client_of: ClientOf, world: World, who: str, path: str
) -> None:
    assert client_of(world.person(who)).get(path).status_code == 200


def test_the_list_has_what_is_shipped_and_what_is_ones_own(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    published(world, copied(world.dorte, "preparation", 1), world.dorte)
    copied(world.mette, "start-up", 1)

    page = client_of(world.dorte).get("/questionnaires").text

    own, _, shipped = page.partition('id="shipped"')
    assert "Mette Test" in own
    assert "/questionnaires/preparation-2/1" in own
    assert "/questionnaires/start-up/" in shipped


def test_what_another_owner_writes_is_not_there(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    ours = published(world, copied(world.mette, "start-up", 1), world.mette)
    elsa = client_of(world.far.elsa)

    assert "start-up-2" not in elsa.get("/questionnaires").text
    for path in ("", "/preview", "/frame", ".json"):
        assert elsa.get(f"/questionnaires/{ours}/1{path}").status_code == 404
    assert elsa.post(f"/questionnaires/{ours}/1/copy").status_code == 404
    assert elsa.post(f"/questionnaires/{ours}/versions").status_code == 404
    assert elsa.post(f"/questionnaires/{ours}/retire").status_code == 404


def test_one_says_what_it_asks_who_sees_it_and_its_hash(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    name = published(world, copied(world.mette, "start-up", 1), world.mette)
    digest = definitions.latest(world.owner, name).digest

    page = client_of(world.dorte).get(f"/questionnaires/{name}/1").text

    assert f'title="{digest}">{digest[:12]}<' in page
    assert "Mette Test" in page
    assert "lavet ud fra Sådan lærer jeg lige nu (1)" in page
    assert "kontaktlærer" in page


def test_the_file_is_the_exact_content(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.mette).get("/questionnaires/start-up/1.json")

    assert reply.data == (DEFINITIONS / "start-up/1.json").read_bytes()
    known = definitions.questionnaire(world.owner, "start-up", 1)
    assert sha256(reply.data).hexdigest() == known.digest
    assert "start-up-1.json" in reply.headers["Content-Disposition"]


def test_the_schema_is_open_to_every_editor(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.mette).application.test_client().get("/questionnaires/schema.json")

    assert reply.status_code == 200
    assert json.loads(reply.data)["title"] == "Questionnaire"


def test_a_copy_is_a_draft_under_a_name_of_its_own(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.dorte).post("/questionnaires/start-up/1/copy")

    (draft,) = drafts.of_owner(world.owner)
    assert (reply.status_code, str(draft.id) in reply.location) == (303, True)
    assert (draft.name, draft.origin, draft.author) == ("start-up-2", "start-up 1", world.dorte.id)


def test_what_does_not_exist_is_not_copied(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    assert mette.post("/questionnaires/start-up/99/copy").status_code == 404
    assert mette.post("/questionnaires/nothing/1/copy").status_code == 404
    assert mette.get("/questionnaires/nothing/1").status_code == 404


def test_what_is_shipped_gets_no_new_version(client_of: ClientOf, world: World) -> None:
    assert client_of(world.mette).post("/questionnaires/start-up/versions").status_code == 403


def test_a_retired_one_is_offered_no_longer_and_can_still_be_read(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    name = published(world, copied(world.mette, "start-up", 1), world.mette)
    mette = client_of(world.mette)

    assert mette.post(f"/questionnaires/{name}/retire").status_code == 303
    offered = {one.name for one in definitions.all_latest(world.owner)}
    assert name not in offered
    assert mette.get(f"/questionnaires/{name}/1").status_code == 200
    assert 'id="retired"' in mette.get("/questionnaires").text


def test_a_leader_does_not_retire_what_others_published(
    client_of: ClientOf, world: World, copied: Copied
) -> None:
    name = published(world, copied(world.mette, "start-up", 1), world.mette)
    dorte = client_of(world.dorte)

    assert f"{name}/retire" not in dorte.get(f"/questionnaires/{name}/1").text
    assert dorte.post(f"/questionnaires/{name}/retire").status_code == 403


def test_our_own_file_comes_in_as_it_was(client_of: ClientOf, world: World) -> None:
    content = (DEFINITIONS / "start-up/1.json").read_bytes()
    mette = client_of(world.mette)

    reply = brought(mette, content, "start-up.json")

    (draft,) = drafts.of_owner(world.owner)
    assert reply.location.endswith(f"/questionnaires/drafts/{draft.id}/report")
    assert json.loads(draft.content) == json.loads(content)
    assert mette.get(reply.location).status_code == 200


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"", "x.json"), (b"\x00\x01\x02", "x.xlsx"), (b"[1, 2", "x.json"), (b"<html>", "x.html")],
)
def test_what_cannot_be_read_is_said_beside_the_field(
    client_of: ClientOf, world: World, content: bytes, name: str
) -> None:
    reply = brought(client_of(world.mette), content, name)

    assert reply.status_code == 422
    assert 'id="file-err"' in reply.text
    assert drafts.of_owner(world.owner) == ()


def test_no_file_is_no_draft(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.mette).post("/questionnaires/import", data={})

    assert (reply.status_code, "file-err" in reply.text) == (422, True)


def test_a_large_file_is_refused_with_a_reason_and_a_huge_one_before_it_is_read(
    client_of: ClientOf, world: World
) -> None:
    mette = client_of(world.mette)

    large = brought(mette, b"{" + b" " * 2 * 1024**2, "x.json")
    huge = brought(mette, b" " * 7 * 1024**2, "x.json")

    assert (large.status_code, "file-err" in large.text) == (422, True)
    assert huge.status_code == 413


def test_only_the_frame_may_be_framed_and_only_by_us(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    framed, page = (
        mette.get(f"/questionnaires/start-up/1/{one}").headers["Content-Security-Policy"]
        for one in ("frame", "preview")
    )

    assert "frame-ancestors 'self'" in framed
    assert "form-action 'none'" in framed
    assert "frame-ancestors 'none'" in page
    assert "form-action 'self'" in page


def published(world: World, draft_id: UUID, by: Person) -> str:
    return actions.questionnaires.publish(by, draft_id).name


def brought(client: FlaskClient, content: bytes, name: str) -> TestResponse:
    """The reply to a file that a browser sends."""
    head = f'--limit\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    return client.post(
        "/questionnaires/import",
        data=head.encode() + content + b"\r\n--limit--\r\n",
        content_type="multipart/form-data; boundary=limit",
    )
