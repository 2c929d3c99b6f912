"""What becomes of what is written: what must be answered before, what is told while one writes."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store.people import Person
from tests.school.deeds import begin, filled, give, save
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


@pytest.fixture
def draft(world: World) -> UUID:
    return begin(world, world.anna, "preparation")


@pytest.fixture
def anna(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.anna)


def look(anna: FlaskClient, draft: UUID) -> str:
    return anna.get(f"/responses/{draft}/look-through").text


def test_what_must_be_answered_is_named_before_one_sends(anna: FlaskClient, draft: UUID) -> None:
    page = look(anna, draft)

    assert f"/responses/{draft}/sections/coming_up#q-talk_about" in page
    assert "svar mangler" in page
    assert "Det er i orden, hvis du mener det" not in page


def test_what_need_not_be_answered_may_be_left(
    anna: FlaskClient, world: World, draft: UUID
) -> None:
    save(world.anna, draft, filled("preparation").only(["goal_progress", "talk_about"]))

    page = look(anna, draft)

    assert "svar mangler" not in page
    assert "Det er i orden, hvis du mener det" in page


def test_the_address_of_a_refused_sending_leads_back(anna: FlaskClient, draft: UUID) -> None:
    reply = anna.get(f"/responses/{draft}/send")

    assert (reply.status_code, reply.location) == (302, f"/responses/{draft}/look-through")


@pytest.mark.parametrize(
    ("sent", "closed", "becomes"),
    [
        (False, False, "draft"),
        (True, False, "changed"),
        (False, True, "late"),
        (True, True, "stands"),
    ],
)
def test_every_saving_tells_what_becomes_of_it(
    anna: FlaskClient, world: World, sent: bool, closed: bool, becomes: str
) -> None:
    response = (give if sent else begin)(world, world.anna, "start-up")
    if closed:
        actions.rounds.close(world.dorte, world.round)

    reply = anna.post(
        f"/responses/{response}/sections/when_hard",
        data={"q-hard_success": "Noget nyt."},
        headers={"Accept": "application/json"},
    )

    assert reply.json["writing"] == becomes
