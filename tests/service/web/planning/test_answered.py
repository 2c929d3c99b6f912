"""Who has answered, as the contact teacher sees it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store import rounds, tables as t
from service.store.people import Person
from tests.school.anonymously import asked_anonymously, take_part
from tests.school.deeds import begin, filled, give, newest, save
from tests.school.planning import guardian_of, has_mail, in_days
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
SECRET = "Jeg er bange for mandage"


def path(world: World, round_id: object = None) -> str:
    return f"/classes/{world.class_a.id}/rounds/{round_id or world.round}/answered"


def row(page: str, name: str) -> str:
    """The words of one student's line."""
    found = next(one for one in re.findall(r"<tr>.*?</tr>", page, re.DOTALL) if name in one)
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def test_the_states_stand_in_words_and_no_answer_does(client_of: ClientOf, world: World) -> None:
    give(world, world.anna, "start-up")
    key = begin(world, world.anna, "preparation")
    save(world.anna, key, filled("preparation", words=SECRET))

    page = client_of(world.carl).get(path(world)).text

    assert row(page, "Anna") == "Anna Test Får ingen mail: mind selv om det Sendt Begyndt"
    assert "Ikke begyndt Ikke begyndt" in row(page, "Bo")
    assert SECRET not in page


def test_only_who_is_missing(client_of: ClientOf, world: World) -> None:
    for name in ("start-up", "preparation"):
        give(world, world.anna, name)
    carl = client_of(world.carl)

    every, missing = (carl.get(path(world) + more).text for more in ("", "?only=missing"))

    assert "Anna Test" in every
    assert "Anna Test" not in missing
    assert "Bo Test" in missing
    assert "11 af 12 elever mangler noget" in missing


def test_who_has_mail_is_not_marked(client_of: ClientOf, world: World) -> None:
    has_mail(world.bo)

    page = client_of(world.carl).get(path(world)).text

    assert "Får ingen mail" not in row(page, "Bo")


def test_those_at_home_are_a_count(client_of: ClientOf, world: World) -> None:
    forms = {"guardian-preparation": newest("guardian-preparation")}
    day = in_days(world, 0)
    asked = rounds.add(
        world.owner, world.school, "Hjemme", day, day, forms, [world.class_a.id, world.class_b.id]
    )
    guardian_of(world, "Ole", world.anna)

    teachers = client_of(world.carl).get(path(world, asked)).text
    leaders = client_of(world.dorte).get(f"/rounds/{asked}").text

    assert "0 af 2 har sendt" in row(teachers, "Anna")
    assert "Ingen spørges" in row(teachers, "Bo")
    assert "Ole" not in teachers
    assert "Karin" not in teachers
    assert "0 af 2 har sendt" in row(leaders, "5.a")
    assert "Ingen spørges" in row(leaders, "5.b")


def test_of_an_anonymous_form_only_how_many(client_of: ClientOf, world: World) -> None:
    asked = asked_anonymously(world)
    take_part(world, asked, [world.anna])
    carl = client_of(world.carl)

    page, list_ = carl.get(path(world, asked)).text, carl.get("/conversations").text

    assert "1 af 12 har sendt" in page
    assert "Anna" not in page
    assert path(world, asked) in list_


def test_a_protected_name_is_not_printed(client_of: ClientOf, world: World) -> None:
    t.Person.update(shown_as="Elev X").where(t.Person.id == world.anna.id).execute()

    page = client_of(world.carl).get(path(world)).text

    assert "Elev X" in page
    assert "Anna" not in page


@pytest.mark.parametrize("who", ["anna", "erik", "lise", "dorte", "signe", "mette", "bente"])
def test_nobody_else_sees_who(client_of: ClientOf, world: World, who: str) -> None:
    assert client_of(world.person(who)).get(path(world)).status_code == 403


def test_another_owner_finds_nothing(client_of: ClientOf, world: World) -> None:
    assert client_of(world.far.finn).get(path(world)).status_code == 404
    assert client_of(world.carl).get(path(world, world.far.round)).status_code == 404


def test_both_rounds_of_a_class_are_on_the_lists(client_of: ClientOf, world: World) -> None:
    later = rounds.add(
        world.owner, world.school, "Ugebrev", in_days(world, -1), in_days(world, 3),
        {"start-up": 2}, [world.class_a.id],
    )  # fmt: skip
    carl = client_of(world.carl)

    for page in (carl.get("/").text, carl.get("/conversations").text):
        assert "Ugebrev" in page
        assert "November" in page
    assert path(world, later) in carl.get("/conversations").text
