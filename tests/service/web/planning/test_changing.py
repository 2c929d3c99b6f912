"""Rounds are changed, moved, taken away, on the pages of the leadership."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service.store import rounds, tables as t
from service.store.people import Person
from tests.school.deeds import the_round
from tests.school.planning import a_planned_round, in_days
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(world: World, **other: object) -> dict[str, object]:
    return {
        "title": "Sommer",
        "opens_on": in_days(world, 30).isoformat(),
        "closes_on": in_days(world, 40).isoformat(),
        "form": ["preparation"],
        "class": [str(world.class_b.id)],
        **other,
    }


def test_what_is_planned_is_changed(client_of: ClientOf, world: World) -> None:
    key, dorte = a_planned_round(world), client_of(world.dorte)
    page = dorte.get(f"/rounds/{key}/change").text

    reply = dorte.post(f"/rounds/{key}/change", data=given(world))

    found = rounds.round(world.owner, key)
    assert 'value="Foråret"' in page
    assert reply.status_code == 303
    assert reply.location == f"/rounds/years/{found.series}"
    assert (found.title, found.reminds) == ("Sommer", False)


@pytest.mark.parametrize(
    "spoiled", [{"title": ""}, {"opens_on": "2020-01-01"}, {"form": []}, {"class": []}]
)
def test_what_will_not_do_is_told(
    client_of: ClientOf, world: World, spoiled: dict[str, object]
) -> None:
    key = a_planned_round(world)
    (field,) = spoiled

    reply = client_of(world.dorte).post(f"/rounds/{key}/change", data=given(world, **spoiled))

    assert reply.status_code == 422
    assert f'href="#{field}"' in reply.text
    assert rounds.round(world.owner, key).title == "Foråret"


def test_an_open_round_is_not_changed_on_that_page(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)

    replies = [
        dorte.get(f"/rounds/{world.round}/change"),
        dorte.post(f"/rounds/{world.round}/change", data=given(world)),
        dorte.post(f"/rounds/{world.round}/remove"),
    ]

    assert [one.status_code for one in replies] == [409] * 3
    assert "Runden er åbnet" in replies[0].text
    assert the_round(world).title == "November"


def test_what_is_planned_is_taken_away(client_of: ClientOf, world: World) -> None:
    key = a_planned_round(world)
    year = rounds.round(world.owner, key).series

    reply = client_of(world.dorte).post(f"/rounds/{key}/remove")

    assert reply.location == f"/rounds/years/{year}"
    assert t.Round.get_or_none(t.Round.id == key) is None


def test_the_last_day_is_moved_and_told(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)

    reply = dorte.post(
        f"/rounds/{world.round}/last-day", data={"closes_on": in_days(world, 2).isoformat()}
    )

    found = the_round(world)
    assert reply.status_code == 303
    assert (found.closes_on, found.reminds) == (in_days(world, 2), False)
    assert "lukker af sig selv natten efter" in dorte.get(f"/rounds/{world.round}").text


@pytest.mark.parametrize("day", ["2020-01-01", "", "x", "2026-02-31"])
def test_a_day_that_will_not_do_is_told_on_the_rounds_page(
    client_of: ClientOf, world: World, day: str
) -> None:
    dorte, before = client_of(world.dorte), the_round(world)

    reply = dorte.post(
        f"/rounds/{world.round}/last-day", data={"closes_on": day}, follow_redirects=True
    )

    assert "note-fejl" in reply.text
    assert the_round(world) == before


def test_one_more_class_is_asked(client_of: ClientOf, world: World) -> None:
    t.RoundGroup.delete().where(t.RoundGroup.group == world.class_b.id).execute()
    dorte = client_of(world.dorte)
    offered = dorte.get(f"/rounds/{world.round}").text

    asked = dorte.post(f"/rounds/{world.round}/classes", data={"class": str(world.class_b.id)})
    nothing = dorte.post(f"/rounds/{world.round}/classes", data={"class": "x"})
    strange = dorte.post(f"/rounds/{world.round}/classes", data={"class": str(uuid4())})

    assert f'<option value="{world.class_b.id}">' in offered
    assert [one.status_code for one in (asked, nothing, strange)] == [303, 404, 403]
    assert world.class_b.id in rounds.groups_of(world.owner, world.round)


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "karin", "bente"])
def test_nobody_else_changes_anything(client_of: ClientOf, world: World, who: str) -> None:
    key, other = a_planned_round(world), client_of(world.person(who))
    day = {"closes_on": in_days(world, 1).isoformat()}

    replies = [
        other.post(f"/rounds/{key}/change", data=given(world)),
        other.post(f"/rounds/{key}/remove"),
        other.post(f"/rounds/{world.round}/last-day", data=day),
        other.post(f"/rounds/{key}/classes", data={"class": str(world.class_b.id)}),
    ]

    assert [one.status_code for one in replies] == [403] * 4
    assert rounds.round(world.owner, key).title == "Foråret"


def test_another_owner_does_not_find_it(client_of: ClientOf, world: World) -> None:
    key, elsa = a_planned_round(world), client_of(world.far.elsa)

    assert elsa.post(f"/rounds/{key}/remove").status_code == 404
    assert elsa.get(f"/rounds/{key}/change").status_code == 404
