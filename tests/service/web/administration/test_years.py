"""A new school year, on the pages of an administrator."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.rules.years import school_year
from service.store import groups, tables as t
from service.store.people import Person
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
PAGE = "/administration/years"


def given(world: World, **other: object) -> dict[str, object]:
    return {
        "school": str(world.school),
        "first_day": world.rita.owner.today().isoformat(),
        "class": [str(world.class_a.id), str(world.class_b.id)],
        f"name-{world.class_a.id}": "6.a",
        f"teachers-{world.class_a.id}": "yes",
        f"team-{world.class_a.id}": str(world.team.id),
        f"name-{world.class_b.id}": "6.b",
        f"leaves-{world.class_b.id}": "yes",
        "new": "5.a\n 5.b \n\n",
        **other,
    }


def test_looking_tells_and_does_nothing(client_of: ClientOf, world: World) -> None:
    page = client_of(world.rita).post(f"{PAGE}/look", data=given(world))

    assert page.status_code == 200
    assert "12 elever fortsætter i nye klasser" in page.text
    assert "4 elever forlader skolen" in page.text
    assert "5.a, 5.b" in page.text
    assert "November" in page.text
    assert "med Carl Test" in page.text
    assert t.Group.select().where(t.Group.ended_on.is_null(False)).count() == 0
    assert t.AuditEntry.select().count() == 0


def test_what_was_looked_at_is_done_and_a_second_click_is_told(
    client_of: ClientOf, world: World
) -> None:
    rita = client_of(world.rita)

    replies = [rita.post(PAGE, data=given(world)) for _ in range(2)]

    assert [reply.status_code for reply in replies] == [303, 409]
    found = [one.name for one in groups.classes(world.owner, world.school)]
    assert found == ["5.a", "5.b", "6.a"]
    listed = rita.get("/administration/classes").text
    assert "6.a" in listed
    assert listed.count(school_year(world.rita.owner.today())) >= len(found)
    assert "Skolen går allerede over til" in rita.get(
        f"{PAGE}?first_day={given(world)['first_day']}"
    ).text  # fmt: skip


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"first_day": "snart"}, "Vælg en dag."),
        ({"new": "6.a"}, "To klasser ville få samme navn."),
        ({"new": "x" * 41}, "Skriv højst 40 tegn."),
    ],
)
def test_what_will_not_do_is_told(
    client_of: ClientOf, world: World, other: dict[str, object], said: str
) -> None:
    reply = client_of(world.rita).post(f"{PAGE}/look", data=given(world, **other))

    assert reply.status_code == 422
    assert said in reply.text


def test_a_page_that_is_too_old_changes_nothing(client_of: ClientOf, world: World) -> None:
    """Somebody has made a class in the meantime, of which this page says nothing."""
    form = given(world, **{"class": [str(world.class_a.id)]})

    assert client_of(world.rita).post(PAGE, data=form).status_code == 409
    assert client_of(world.rita).post(PAGE, data=given(world, first_day="")).status_code == 409
    assert t.Group.select().where(t.Group.ended_on.is_null(False)).count() == 0


@pytest.mark.parametrize("who", ["anna", "carl", "dorte", "mette", "elsa"])
def test_nobody_else_begins_a_year(client_of: ClientOf, world: World, who: str) -> None:
    client = client_of(world.person(who))

    assert client.post(f"{PAGE}/look", data=given(world)).status_code == 403
    assert client.post(PAGE, data=given(world)).status_code == 403
    assert t.Group.select().where(t.Group.ended_on.is_null(False)).count() == 0
