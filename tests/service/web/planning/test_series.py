"""A year is planned on a page, and looked at on a line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service.rules import years
from service.store import rounds, series, tables as t
from service.store.people import Person
from tests.school.planning import a_year, in_days, planned, rounds_of
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(world: World, **other: object) -> dict[str, object]:
    """Two rounds filled in, four left empty."""
    year = years.school_year(in_days(world, 0))
    return {
        "title": year,
        "school_year": year,
        "class": [str(world.class_a.id)],
        "title_1": "Jul",
        "opens_on_1": in_days(world, 5).isoformat(),
        "closes_on_1": in_days(world, 12).isoformat(),
        "form_1": ["start-up", "judgement"],
        "reminds_1": "yes",
        "title_2": "Forår",
        "opens_on_2": in_days(world, 90).isoformat(),
        "closes_on_2": in_days(world, 101).isoformat(),
        "form_2": ["preparation"],
        **{f"form_{number}": ["start-up"] for number in range(3, 7)},
        **other,
    }


def test_a_leader_plans_two_rounds(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.dorte).post("/rounds/years", data=given(world))

    first, second = rounds_of(world, UUID(reply.location.rpartition("/")[2]))
    assert reply.status_code == 303
    assert (first.title, set(first.forms), first.reminds) == (
        "Jul", {"start-up", "judgement"}, True,
    )  # fmt: skip
    assert (second.title, set(second.forms), second.reminds) == ("Forår", {"preparation"}, False)


@pytest.mark.parametrize(
    "spoiled",
    [
        {"title": ""},
        {"title_1": ""},
        {"title_1": "x" * 81},
        {"opens_on_1": "2020-01-01"},
        {"closes_on_1": "i morgen"},
        {"form_2": []},
        {"form_2": ["judgement"]},
        {"class": []},
        {"class": ["x"]},
    ],
)
def test_a_mistake_is_told_at_its_field_and_nothing_is_planned(
    client_of: ClientOf, world: World, spoiled: dict[str, object]
) -> None:
    (field,) = spoiled

    reply = client_of(world.dorte).post("/rounds/years", data=given(world, **spoiled))

    assert reply.status_code == 422
    assert f'href="#{field}"' in reply.text
    assert f'id="{field}' in reply.text
    assert 'value="Forår"' in reply.text
    assert series.of_school(world.owner, world.school) == ()


def test_a_last_day_before_the_first_is_told(client_of: ClientOf, world: World) -> None:
    early = {"closes_on_2": in_days(world, 60).isoformat()}

    reply = client_of(world.dorte).post("/rounds/years", data=given(world, **early))

    assert reply.status_code == 422
    assert 'href="#closes_on_2"' in reply.text


def test_a_year_without_rounds_is_none(client_of: ClientOf, world: World) -> None:
    empty = {f"{name}_{n}": "" for n in (1, 2) for name in ("title", "opens_on", "closes_on")}

    reply = client_of(world.dorte).post("/rounds/years", data=given(world, **empty))

    assert reply.status_code == 422
    assert 'href="#title_1"' in reply.text


def test_only_this_year_and_the_next_are_planned(client_of: ClientOf, world: World) -> None:
    dorte = client_of(world.dorte)

    for wanted in ("2031/32", "x"):
        dorte.post("/rounds/years", data=given(world, school_year=wanted))

    this_year = years.school_year(in_days(world, 0))
    known = series.of_school(world.owner, world.school)
    assert {one.school_year for one in known} == {this_year}


def test_the_next_year_is_proposed_with_three_rounds(client_of: ClientOf, world: World) -> None:
    page = client_of(world.dorte).get("/rounds/years/new?year=next").text

    for title in ("September", "December", "April"):
        assert f'value="{title}"' in page


def test_the_line_tells_where_each_round_is(client_of: ClientOf, world: World) -> None:
    year = a_year(world, planned(world, 0, "Nu"), planned(world, 50, "Senere"))

    page = client_of(world.dorte).get(f"/rounds/years/{year}").text

    assert 'aria-current="step"><b>Nu</b>' in page
    assert 'class="next"><b>Senere</b>' in page


def test_the_next_year_is_copied_from_the_page(client_of: ClientOf, world: World) -> None:
    year = a_year(world)

    reply = client_of(world.dorte).post(f"/rounds/years/{year}/copy")

    copied = UUID(reply.location.rpartition("/")[2])
    assert copied != year
    (old,), (new,) = rounds_of(world, year), rounds_of(world, copied)
    assert new.opens_on - old.opens_on == timedelta(weeks=52)


def test_one_more_round_is_planned(client_of: ClientOf, world: World) -> None:
    year, dorte = a_year(world), client_of(world.dorte)
    filled = {
        "title": "Sommer",
        "opens_on": in_days(world, 200).isoformat(),
        "closes_on": in_days(world, 205).isoformat(),
        "form": ["start-up"],
        "class": [str(world.class_b.id)],
    }

    refused = dorte.post(f"/rounds/years/{year}/round", data={**filled, "form": []})
    made = dorte.post(f"/rounds/years/{year}/round", data=filled)

    assert (refused.status_code, made.status_code) == (422, 303)
    assert [one.title for one in rounds_of(world, year)] == ["Foråret", "Sommer"]


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "mette", "karin", "bente"])
def test_nobody_else_plans_or_copies(client_of: ClientOf, world: World, who: str) -> None:
    year, other = a_year(world), client_of(world.person(who))

    replies = [
        other.post("/rounds/years", data=given(world)),
        other.post(f"/rounds/years/{year}/copy"),
        other.post(f"/rounds/years/{year}/round", data={}),
    ]

    assert [one.status_code for one in replies] == [403] * 3
    assert len(series.of_school(world.owner, world.school)) == 1


def test_another_owner_finds_no_year_of_ours(client_of: ClientOf, world: World) -> None:
    year, elsa = a_year(world), client_of(world.far.elsa)

    assert elsa.get(f"/rounds/years/{year}").status_code == 404
    assert elsa.post(f"/rounds/years/{year}/copy").status_code == 404
    assert elsa.get("/rounds").text.count("Året") == 0


def test_who_leads_two_schools_plans_for_the_one_whose_hat_they_wear(
    client_of: ClientOf, world: World
) -> None:
    other = t.School.create(owner=world.owner, name="Aa-skolen")
    t.Group.create(owner=world.owner, school=other, kind="class", name="9.z")
    t.Membership.create(
        owner=world.owner, person=world.dorte.id, role="leader", school=other,
        from_day=in_days(world, -1),
    )  # fmt: skip
    dorte = client_of(world.dorte)
    pages = {}
    for school in (world.school, other.id):
        with dorte.session_transaction() as session:
            session["hat"] = f"staff:{school}"
        pages[school] = dorte.get("/rounds/years/new").text
        dorte.post("/rounds/years", data=given(world))

    assert "5.a" in pages[world.school]
    assert "9.z" not in pages[world.school]
    assert "9.z" in pages[other.id]
    assert len(series.of_school(world.owner, world.school)) == 1
    assert series.of_school(world.owner, other.id) == ()  # 5.a is not its class
    assert rounds.of_school(world.owner, other.id) == ()
