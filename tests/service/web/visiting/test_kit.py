"""What a tablet takes along to begin a visit, and what comes back of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import definitions, responses, tables as t, visits
from service.store.people import Person
from service.web.visiting.kit import PLACES
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
BY_SCRIPT = {"Accept": "application/json"}


def told(world: World, **other: str) -> dict[str, str]:
    version = definitions.latest(world.owner, "visit").version
    return {
        "visit": str(uuid4()),
        "class": str(world.class_a.id),
        "teacher": str(world.carl.id),
        "lesson": "Dansk",
        "day": world.signe.owner.today().isoformat(),
        "at": "2026-11-30T08:00:00.000Z",
        "form": f"visit {version} {uuid4()}",
        **other,
    }


def test_it_holds_classes_teachers_and_empty_forms(client_of: ClientOf, world: World) -> None:
    kit = client_of(world.signe).get("/visits/kit").get_json()

    (school,) = kit["schools"]
    assert [one["name"] for one in school["classes"]] == ["5.a", "5.b"]
    assert len(school["classes"][0]["students"]) == len(world.students())
    assert {one["name"] for one in school["teachers"]} == {"Carl Test", "Erik Test", "Lise Test"}
    assert [one["name"] for one in school["forms"]] == ["visit", "interview"]
    assert all(section["was"] == {} for form in school["forms"] for section in form["sections"])


def test_a_school_s_own_form_that_names_the_lesson_has_a_place_for_it(world: World) -> None:
    (kit,) = actions.kits.of_observer(world.signe)

    known = actions.kits.setting(world.signe, kit, kit.forms[0], PLACES, {})

    assert known.places == {"respondent": "Signe", **PLACES}


def test_one_draws_from_the_class_that_is_visited(client_of: ClientOf, world: World) -> None:
    kit = client_of(world.signe).get("/visits/kit").get_json()

    _, interview = kit["schools"][0]["forms"]
    in_a, in_b = (
        json.dumps(interview["of_class"][str(one.id)]) for one in (world.class_a, world.class_b)
    )
    assert str(world.anna.id) in in_a
    assert str(world.anna.id) not in in_b
    assert str(world.freja.id) in in_b


def test_a_protected_name_is_not_taken_along(client_of: ClientOf, world: World) -> None:
    t.Person.update(shown_as="Elev 7").where(t.Person.id == world.anna.id).execute()

    kit = client_of(world.signe).get("/visits/kit").get_data(as_text=True)

    assert "Elev 7" in kit
    assert "Anna" not in kit


def test_a_start_is_taken_and_told_by_its_ids(client_of: ClientOf, world: World) -> None:
    given = told(world)

    reply = client_of(world.signe).post("/visits/starts", data=given, headers=BY_SCRIPT)

    response = given["form"].rpartition(" ")[2]
    assert (reply.status_code, reply.get_json()) == (200, {"responses": {response: response}})
    (visit,) = visits.by_observer(world.owner, world.signe.id)
    assert str(visit.id) == given["visit"]
    assert responses.response(world.owner, visit.response or uuid4()).task.visit == visit.id


@pytest.mark.parametrize(
    "other",
    [
        {"visit": "x"}, {"class": ""}, {"lesson": ""}, {"day": "i går"}, {"at": "i går"},
        {"at": "2026-11-30T08:00:00"}, {"form": "visit"}, {"form": "visit x y"},
    ],
)  # fmt: skip
def test_what_no_tablet_says_is_refused(
    client_of: ClientOf, world: World, other: dict[str, str]
) -> None:
    reply = client_of(world.signe).post(
        "/visits/starts", data=told(world, **other), headers=BY_SCRIPT
    )

    assert reply.status_code == 400
    assert t.Visit.select().count() == 0


def test_a_class_that_is_gone_is_refused_with_whom_to_turn_to(
    client_of: ClientOf, world: World
) -> None:
    signe = client_of(world.signe)
    for language, words in (
        ("da", "Den, der administrerer skolen, kan se"),
        ("sv", "Den som administrerar skolan ser"),
        ("en", "Whoever administers the school sees"),
    ):
        signe.post("/language", data={"language": language})
        reply = signe.post(
            "/visits/starts", data=told(world, **{"class": str(uuid4())}), headers=BY_SCRIPT
        )
        assert (reply.status_code, reply.get_json()["why"]) == (403, "no_such_lesson")
        assert words in reply.get_json()["text"]
