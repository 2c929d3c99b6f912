"""Drafts that no editor writes, and pages that have grown old: nothing breaks, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service import actions, store
from service.store.people import Person
from tests.school.world import World
from tests.service.web.library.reading import at, kept, opened

ClientOf = Callable[[Person], FlaskClient]
TEXT = "sections[0].questions[1].text"


@pytest.fixture
def draft_id(world: World) -> UUID:
    """Mette has copied the start-up form."""
    return actions.questionnaires.copy(world.mette, "start-up", 1)


def test_half_a_letter_in_a_draft_breaks_no_page(
    client_of: ClientOf, world: World, draft_id: UUID
) -> None:
    mette = client_of(world.mette)
    revision = store.drafts.draft(world.owner, draft_id).revision
    content = r'{"title": {"da": "\ud800 og \ud83d\ude00 og \\ud800"}}'
    saved = mette.post(
        f"{at(draft_id)}/json", data={"content": content, "-revision": str(revision)}
    )

    assert saved.status_code == 303
    assert "\ufffd og \U0001f600 og \\ud800" in mette.get("/questionnaires").text


def test_who_removes_a_section_on_an_older_page_is_told(
    client_of: ClientOf, world: World, draft_id: UUID
) -> None:
    mette = client_of(world.mette)
    last = str(len(kept(world, draft_id)["sections"]))
    fields = opened(mette, draft_id, last) | {"go": f"remove:sections[{int(last) - 1}]"}
    mette.post(at(draft_id), data=opened(mette, draft_id, "1") | {f"{TEXT}.da": ["Nyt"]})

    refused = mette.post(at(draft_id), data=fields)

    assert refused.status_code == 409
    assert len(kept(world, draft_id)["sections"]) == int(last)


def test_an_id_that_is_no_text_can_be_looked_at_and_mended(
    client_of: ClientOf, world: World, draft_id: UUID
) -> None:
    mette = client_of(world.mette)
    revision = store.drafts.draft(world.owner, draft_id).revision
    content = '{"sections": [{"id": "one", "questions": [{"kind": "text", "id": {}}]}]}'
    actions.questionnaires.save(world.mette, draft_id, revision, content)

    assert mette.get(at(draft_id, "1")).status_code == 200
