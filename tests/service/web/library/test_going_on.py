"""Mette goes from the editor to another page, and nothing she typed is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store.people import Person
from tests.school.world import World
from tests.service.web.library.reading import at, kept, opened

ClientOf = Callable[[Person], FlaskClient]
TEXT = "sections[0].questions[1].text"
ADDRESSES = {"preview": "as-seen", "trial": "trial", "publish": "publish"}


@pytest.fixture
def draft_id(world: World) -> UUID:
    """Mette has copied the start-up form."""
    return actions.questionnaires.copy(world.mette, "start-up", 1)


@pytest.fixture
def mette(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.mette)


@pytest.mark.parametrize("page", sorted(ADDRESSES))
def test_what_is_typed_is_saved_before_one_goes_on_to_another_page(
    mette: FlaskClient, world: World, draft_id: UUID, page: str
) -> None:
    fields = opened(mette, draft_id, "1") | {f"{TEXT}.da": ["Jeg ved det"], "go": [page]}

    reply = mette.post(at(draft_id), data=fields)

    assert mette.get(reply.location).status_code == 200
    assert reply.location == f"{at(draft_id)}/{ADDRESSES[page]}"
    assert kept(world, draft_id)["sections"][0]["questions"][1]["text"]["da"] == "Jeg ved det"


def test_the_json_is_saved_before_one_goes_on_to_a_part(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    changed = json.dumps(kept(world, draft_id) | {"keep_months": 6})
    fields = opened(mette, draft_id, "json") | {"content": [changed], "go": ["part:2"]}

    reply = mette.post(f"{at(draft_id)}/json", data=fields)

    assert reply.location == at(draft_id, "2")
    assert kept(world, draft_id)["keep_months"] == 6


def test_a_condition_without_an_answer_says_so_in_plain_words(
    mette: FlaskClient, draft_id: UUID
) -> None:
    place = "sections[1].questions[4].show_if"
    fields = opened(mette, draft_id, "2") | {
        f"{place}.question": ["try_first"],
        f"{place}.operator": ["is"],
    }

    page = mette.get(mette.post(at(draft_id), data=fields).location).text

    assert "her er ikke valgt noget endnu" in page
    assert "is_not" not in page.partition('class="errsum"')[2].partition("</ul>")[0]
