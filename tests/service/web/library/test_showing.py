"""The look beside the editor shows what respondents would see of what is typed just now."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service import actions, store
from service.store.people import Person
from service.web.ground.headers import FRAMED
from tests.school.world import World
from tests.service.web.library.reading import at, opened

ClientOf = Callable[[Person], FlaskClient]
TEXT = "sections[0].questions[1].text"


@pytest.fixture
def draft_id(world: World) -> UUID:
    """Mette has copied the start-up form."""
    return actions.questionnaires.copy(world.mette, "start-up", 1)


@pytest.fixture
def mette(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.mette)


def test_the_look_follows_what_is_typed_and_keeps_nothing(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    before = store.drafts.draft(world.owner, draft_id)
    fields = opened(mette, draft_id, "1") | {f"{TEXT}.sv": ["Jag vet nu"], "-language": ["sv"]}

    look = mette.post(f"{at(draft_id)}/preview", data=fields)

    assert "Jag vet nu" in look.text
    assert "Jag vet nu" not in mette.get(f"{at(draft_id)}/frame?part=1&language=sv").text
    assert store.drafts.draft(world.owner, draft_id) == before


def test_the_look_leaves_out_what_is_not_sound_and_says_why(
    mette: FlaskClient, draft_id: UUID
) -> None:
    fields = opened(mette, draft_id, "1") | {"sections[0].questions[1].scale": ["strange"]}

    look = mette.post(f"{at(draft_id)}/preview", data=fields).text

    assert "strange" in look
    assert 'data-question="goal_known"' not in look


def test_the_look_at_the_head_says_who_reads(mette: FlaskClient, draft_id: UUID) -> None:
    fields = opened(mette, draft_id, "head") | {
        "confidentiality": ["confidential"],
        "readers": [""],
    }

    look = mette.post(f"{at(draft_id)}/preview", data=fields).text

    assert "Ingen andre læser dine svar med dit navn på" in look


def test_only_ourselves_may_frame_the_look(mette: FlaskClient, draft_id: UUID) -> None:
    policy = mette.get(f"{at(draft_id)}/frame").headers["Content-Security-Policy"]

    assert "frame-ancestors 'self'" in policy
    assert "form-action 'none'" in policy
    assert {"drafts.frame"} <= FRAMED
