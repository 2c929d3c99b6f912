"""Class visits, on their pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store import tables as t, visits
from service.store.people import Person
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(world: World, **other: str) -> dict[str, str]:
    return {
        "class": str(world.class_a.id),
        "teacher": str(world.carl.id),
        "lesson": "Dansk, 3. time",
        "day": world.signe.owner.today().isoformat(),
        **other,
    }


@pytest.mark.parametrize("who", ["signe", "dorte"])
def test_a_visit_is_started_and_written(client_of: ClientOf, world: World, who: str) -> None:
    observer = client_of(world.person(who))

    reply = observer.post("/visits", data=given(world))

    (visit,) = visits.by_observer(world.owner, world.person(who).id)
    assert reply.status_code == 303
    assert reply.location == f"/responses/{visit.response}"
    assert observer.get(reply.location).status_code == 200
    assert observer.post(f"/visits/{visit.id}/forms").location == reply.location


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"class": ""}, 422),
        ({"teacher": "x"}, 422),
        ({"lesson": ""}, 422),
        ({"day": "i går"}, 422),
        ({"teacher": "00000000-0000-4000-8000-000000000000"}, 404),
    ],
)
def test_a_visit_that_will_not_do_is_not_started(
    client_of: ClientOf, world: World, other: dict[str, str], status: int
) -> None:
    reply = client_of(world.signe).post("/visits", data=given(world, **other))

    assert reply.status_code == status
    assert t.Visit.select().count() == 0


@pytest.mark.parametrize("who", ["anna", "carl", "lise"])
def test_nobody_else_starts_one(client_of: ClientOf, world: World, who: str) -> None:
    assert client_of(world.person(who)).post("/visits", data=given(world)).status_code == 403
    assert t.Visit.select().count() == 0


def test_the_teachers_of_another_owner_are_not_visited(client_of: ClientOf, world: World) -> None:
    far = {"teacher": str(world.far.finn.id), "class": str(world.far.class_f.id)}

    assert client_of(world.signe).post("/visits", data=given(world, **far)).status_code == 404


@pytest.mark.parametrize(("who", "status"), [("carl", 403), ("dorte", 403), ("elsa", 404)])
def test_nobody_else_writes_the_notes(
    client_of: ClientOf, lived: Lived, who: str, status: int
) -> None:
    reply = client_of(lived.world.person(who)).post(f"/visits/{lived.visit}/forms")

    assert reply.status_code == status


def test_the_teacher_reads_and_the_reading_is_logged(client_of: ClientOf, lived: Lived) -> None:
    before = t.Reading.select().count()

    page = client_of(lived.world.carl).get(f"/visits/{lived.visit}")

    assert "Det går godt." in page.text
    assert t.Reading.select().count() == before + 1
