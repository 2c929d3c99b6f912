"""Whoever is logged out or refused while writing has the words on the page that says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store.people import Person
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]
WORDS = "Ord, som jeg skrev"
WRITTEN = {
    "/goals/{goal}/check-in": {"going": "well", "line": WORDS},
    "/goals/{goal}/evidence": {"title": "Bog", "text": WORDS},
    "/goals/evidence/{evidence}": {"title": WORDS},
    "/goals/term": {"status-{goal}": "reached", "reached-{goal}": WORDS},
    "/students/{anna}/note": {"round": "{round}", "note": WORDS, "revision": "0"},
    "/conversations/{held}/minutes": {"q-went_well": WORDS},
    "/conversations/{held}/agreed": {"goal_1": WORDS},
    "/schools/{school}/focus/draft": {"area_1": "own_1", "matters_1": WORDS},
}


def filled_in(lived: Lived, text: str) -> str:
    world = lived.world
    return text.format(
        goal=lived.goal, evidence=lived.evidence, held=lived.held, anna=world.anna.id,
        round=world.round, school=world.school,
    )  # fmt: skip


@pytest.mark.parametrize("address", WRITTEN)
def test_what_was_written_stands_on_the_refusal(
    client_of: ClientOf, lived: Lived, address: str
) -> None:
    data = {filled_in(lived, key): filled_in(lived, one) for key, one in WRITTEN[address].items()}
    freja = client_of(lived.world.freja)

    logged_out = freja.application.test_client().post(filled_in(lived, address), data=data)
    refused = freja.post(filled_in(lived, address), data=data)

    assert [logged_out.status_code, refused.status_code] == [401, 403]
    assert WORDS in logged_out.text
    assert WORDS in refused.text
