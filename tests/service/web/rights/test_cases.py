"""Requests, on the pages of whoever administers the owner."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import tables as t
from service.store.people import Person
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
CASES = "/administration/cases"


def test_what_is_overdue_is_marked(client_of: ClientOf, lived: Lived) -> None:
    bente = client_of(lived.world.bente)
    assert "Over tiden" not in bente.get(CASES).text

    t.Case.update(due_on="2026-01-01").execute()

    assert "Over tiden" in bente.get(CASES).text


def test_words_in_which_nobody_is_named_are_not_shown(client_of: ClientOf, lived: Lived) -> None:
    """Anna's own draft is hers; Bente sees the teacher's look, and places with names."""
    document = t.Response.get_by_id(lived.draft).document
    secret = document.replace("Det går godt.", "En hemmelighed")
    t.Response.update(document=secret).where(t.Response.id == lived.draft).execute()

    text = client_of(lived.world.bente).get(f"{CASES}/{lived.case}/look-through").text

    assert "Det går godt." in text
    assert "En hemmelighed" not in text


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"decision": "refused"}, 422),
        ({"decision": "held", "ground": " "}, 422),
        ({"decision": "maybe", "ground": "x"}, 422),
        ({}, 422),
        ({"decision": "refused", "ground": "Vi ved ikke, hvem du er."}, 303),
    ],
)
def test_a_no_has_its_ground(
    client_of: ClientOf, lived: Lived, data: dict[str, str], status: int
) -> None:
    reply = client_of(lived.world.bente).post(f"{CASES}/{lived.case}/decide", data=data)

    assert reply.status_code == status
    assert (t.Case.get_by_id(lived.case).decision == "refused") is (status == 303)


def test_an_erased_persons_case_tells_no_more_than_that_it_was(
    client_of: ClientOf, lived: Lived
) -> None:
    world = lived.world
    case = actions.cases.ask(world.bo, world.bo.id, "erasure", "Slet mig")
    bente = client_of(world.bente)
    bente.post(f"{CASES}/{case}/decide", data={"decision": "granted"})

    assert bente.post(f"{CASES}/{case}/erase").status_code == 303

    text = bente.get(f"{CASES}/{case}").text
    assert "Personen er slettet." in text
    assert "Bo Test" not in text
    assert "Slet mig" not in text


def test_whom_to_write_to_stands_on_the_pages(client_of: ClientOf, world: World) -> None:
    client_of(world.bente).post(f"{CASES}/contact", data={"contact": "Lone, 70 12 34 56"})

    anna = client_of(world.anna)
    for path in ("/privacy", "/accessibility", "/questionnaires/start-up/1/privacy"):
        assert "Lone, 70 12 34 56" in anna.get(path).text


def test_reports_tell_counts(client_of: ClientOf, lived: Lived) -> None:
    bente = client_of(lived.world.bente)
    t.RetentionReport.create(
        owner=lived.world.owner, day="2026-11-01",
        report='{"forms": [["start-up", 1, 12]], "conversations": 3, "people": 0, "trail": 2}',
    )  # fmt: skip

    text = bente.get("/administration/retention").text

    assert "12 besvarelser" in text
    assert "Sådan lærer jeg lige nu" in text
