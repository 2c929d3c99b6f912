"""Class visits, on their pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service.store import tables as t, visits
from service.store.ground.database import now
from service.store.people import Person
from tests.school.lived import Lived
from tests.school.visited import noted, visited
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


def test_the_next_visit_begins_with_whom_and_what_the_last_one_had(
    client_of: ClientOf, world: World
) -> None:
    asked = f"with={world.signe.id}&class={world.class_a.id}&lesson_of=me"

    page = client_of(world.carl).get(f"/visits/new?{asked}")

    assert f'value="{world.signe.id}" selected' in page.text
    assert f'value="{world.class_a.id}" selected' in page.text


def test_a_teacher_who_invites_reads_who_reads_along(client_of: ClientOf, world: World) -> None:
    page = client_of(world.carl).get("/visits/new?lesson_of=me").text

    assert "Du og den, der besøger dig, læser noterne" in page
    assert "læreren i timen" not in page


def test_whoever_has_visits_finds_the_focus_and_the_own_space(
    client_of: ClientOf, world: World
) -> None:
    page = client_of(world.carl).get("/visits")

    assert "Skolens fokus" in page.text
    assert page.text.count("Mit eget rum") == 1


def test_what_was_read_in_earlier_half_years_is_folded_away(
    client_of: ClientOf, world: World
) -> None:
    """What still waits for somebody is not, however old it is."""
    ago = 300
    read, unread, unsent = (visited(world, ago, lesson=one) for one in ("Læst", "Ulæst", "Kladde"))
    new = visited(world, lesson="I dag")
    for visit in (read, unread, new):
        noted(world, visit)
    t.Visit.update(seen_at=now()).where(t.Visit.id == read).execute()

    carl = client_of(world.carl).get("/visits").text
    signe = client_of(world.signe).get("/visits").text

    assert folded(carl) == {read}
    assert folded(signe) == {read, unread}
    assert f"/visits/{unsent}" in signe


def folded(page: str) -> set[UUID]:
    """The visits that a page of visits has folded away."""
    inside = page.partition('<details class="fold">')[2].partition("</details>")[0]
    return {UUID(one) for one in re.findall(r'href="/visits/([0-9a-f-]{36})"', inside)}
