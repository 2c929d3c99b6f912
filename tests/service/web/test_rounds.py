"""Rounds, on the pages of the leadership."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service.store import releases, rounds, tables as t
from service.store.people import Person
from tests.school.anonymously import CLIMATE
from tests.school.deeds import begin, give, give_all
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(world: World, **other: object) -> dict[str, object]:
    return {
        "title": "Marts",
        "closes_on": (world.dorte.owner.today() + timedelta(days=14)).isoformat(),
        "form": ["start-up", "judgement"],
        "class": [str(world.class_a.id), str(world.class_b.id)],
        **other,
    }


def test_a_leader_opens_a_round(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.dorte).post("/rounds", data=given(world))

    found = rounds.round(world.owner, UUID(reply.location.rpartition("/")[2]))
    assert reply.status_code == 303
    assert (found.title, set(found.forms)) == ("Marts", {"start-up", "judgement"})
    assert rounds.groups_of(world.owner, found.id) == (world.class_a.id, world.class_b.id)


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"title": " "}, 422),
        ({"title": "x" * 81}, 422),
        ({"closes_on": "2020-01-01"}, 422),
        ({"closes_on": "31. november"}, 422),
        ({"form": []}, 422),
        ({"class": []}, 422),
        ({"class": ["x"]}, 422),
        ({"form": ["visit"]}, 403),
        ({"form": ["start-up", "../x"]}, 403),
    ],
)
def test_a_round_that_will_not_do_is_not_opened(
    client_of: ClientOf, world: World, other: dict[str, object], status: int
) -> None:
    reply = client_of(world.dorte).post("/rounds", data=given(world, **other))

    assert reply.status_code == status
    assert t.Round.select().count() == 2


def test_the_classes_of_another_owner_are_not_asked(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.dorte).post(
        "/rounds", data=given(world, **{"class": [str(world.far.class_f.id)]})
    )

    assert reply.status_code == 403


@pytest.mark.parametrize("who", ["anna", "carl", "signe"])
def test_nobody_else_opens_or_closes(client_of: ClientOf, world: World, who: str) -> None:
    other = client_of(world.person(who))

    replies = [
        other.post("/rounds", data=given(world)),
        other.post(f"/rounds/{world.round}/close"),
    ]

    assert [reply.status_code for reply in replies] == [403, 403]
    assert t.Round.select().where(t.Round.closed_at.is_null(False)).count() == 0


def test_another_owner_does_not_close_ours(client_of: ClientOf, world: World) -> None:
    elsa = client_of(world.far.elsa)

    assert elsa.post(f"/rounds/{world.round}/close").status_code == 404
    assert elsa.get(f"/rounds/{world.round}").status_code == 404


def test_a_leader_sees_how_many_and_never_who(client_of: ClientOf, world: World) -> None:
    give(world, world.anna, "start-up")
    begin(world, world.bo, "start-up")

    page = client_of(world.dorte).get(f"/rounds/{world.round}").text

    assert "1 af 12" in page
    assert "0 af 4" in page
    assert "Anna" not in page


def test_closing_twice_is_told_and_changes_nothing(client_of: ClientOf, world: World) -> None:
    give_all(world, world.students())
    dorte = client_of(world.dorte)

    replies = [dorte.post(f"/rounds/{world.round}/close") for _ in range(2)]

    assert [reply.status_code for reply in replies] == [303, 409]
    assert len(releases.every()) == 1


def test_a_class_that_is_too_small_is_not_asked_anonymously(
    client_of: ClientOf, world: World
) -> None:
    few = [str(world.class_b.id)]

    refused = client_of(world.dorte).post(
        "/rounds", data=given(world, **{"form": [CLIMATE], "class": few})
    )
    named = client_of(world.dorte).post(
        "/rounds", data=given(world, **{"form": ["start-up"], "class": few})
    )

    assert refused.status_code == 422
    assert f"Færre end 5 elever: {world.class_b.name}." in refused.text
    assert named.status_code == 303
