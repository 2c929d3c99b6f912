"""Somebody looks at a visit, a talk or a copy where they should not: by another way than the page.

What one may read goes with the hat that one wears, and with what is so today.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service import actions
from service.rules import access
from service.store import people, tables as t
from service.store.ground.database import now
from service.store.people import Person
from service.store.visiting.talks import ExperimentWords
from tests.school.own import SECRET, own_lesson
from tests.school.several import also, another_school, guardian_too
from tests.school.visited import looked_at, noted, visited
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
WORDS = ("Ord fra noterne", "Ord fra eget blik", "Ord fra samtalen", "Ord fra forsøget")


@pytest.fixture
def visit(world: World) -> UUID:
    """Signe's to Carl: everything is written on it."""
    key, empty = visited(world), access.mark("")
    noted(world, key, words=WORDS[0], interview=True)
    looked_at(world, key, words=WORDS[1])
    actions.talks.keep_reflection(world.carl, key, (WORDS[2],) * 4, (empty,) * 4)
    actions.talks.add_experiment(world.carl, key, ExperimentWords(WORDS[3]))
    return key


def come_as(browser: FlaskClient, hat: str) -> FlaskClient:
    assert browser.post("/hats", data={"hat": hat, "next": "/"}).status_code == 303
    return browser


def every_page(visit: UUID, teacher: UUID) -> tuple[str, ...]:
    return (
        f"/visits/{visit}", f"/visits/{visit}/plan", f"/visits/{visit}/share", "/visits",
        "/visits/teaching", f"/visits/with/{teacher}", "/visits/shared", "/", "/answers",
    )  # fmt: skip


def left(world: World, who: Person) -> None:
    ended = t.Membership.update(to_day=world.carl.owner.today() - timedelta(days=3))
    ended.where(t.Membership.person == who.id).execute()


@pytest.mark.parametrize("who", ["carl", "signe"])
@pytest.mark.parametrize("hat", ["guardian", "administrator"])
def test_a_visit_is_read_by_who_teaches_and_visits_and_by_no_other_hat_of_theirs(
    client_of: ClientOf, world: World, visit: UUID, who: str, hat: str
) -> None:
    person = world.person(who)
    if hat == "guardian":
        guardian_too(world, person, world.freja)
    else:
        also(world, person, "administrator", school=world.school)
        hat = f"administrator:{world.school}"
    browser = come_as(client_of(person), hat)

    for path in every_page(visit, world.carl.id):
        said = browser.get(path).text
        assert not [one for one in WORDS if one in said], path
    assert browser.get(f"/visits/{visit}").status_code == 403
    refused = browser.post(f"/visits/{visit}/note", data={"note": "Fra den anden stol"})
    assert refused.status_code == 403


def test_who_is_a_parent_here_and_no_teacher_any_more_reads_nothing_as_a_parent(
    client_of: ClientOf, world: World, visit: UUID
) -> None:
    guardian_too(world, world.signe, world.freja)
    left(world, world.signe)
    browser = client_of(people.person(world.owner, world.signe.id))

    for path in every_page(visit, world.carl.id):
        assert not [one for one in WORDS if one in browser.get(path).text], path


def test_of_a_teacher_who_is_restricted_the_talk_is_read_by_nobody_else(
    client_of: ClientOf, world: World, visit: UUID
) -> None:
    t.Person.update(restricted_at=now()).where(t.Person.id == world.carl.id).execute()

    signe, carl = client_of(world.signe), client_of(people.person(world.owner, world.carl.id))
    for path in every_page(visit, world.carl.id):
        said = signe.get(path).text
        assert not [one for one in WORDS[1:] if one in said], path
    said = carl.get(f"/visits/{visit}").text
    assert [one for one in WORDS if one in said] == list(WORDS)


@pytest.fixture
def copy(world: World) -> UUID:
    """Of Carl's own lesson, at Lise's."""
    lesson, _ = own_lesson(world.carl, world.class_a.id)
    content = f'{{"title": "{SECRET}", "about": "", "forms": []}}'
    return actions.own_copies.give_lesson(world.carl, lesson, world.lise.id, SECRET, content)


def found_by_lise(client_of: ClientOf, world: World, copy: UUID, hat: str = "") -> str:
    browser = client_of(people.person(world.owner, world.lise.id))
    if hat:
        come_as(browser, hat)
    return browser.get("/copies").text + browser.get(f"/copies/{copy}").text


def test_a_copy_is_there_for_the_colleague(client_of: ClientOf, world: World, copy: UUID) -> None:
    assert SECRET in found_by_lise(client_of, world, copy)


def test_a_copy_of_a_teacher_who_is_restricted_is_read_by_nobody(
    client_of: ClientOf, world: World, copy: UUID
) -> None:
    t.Person.update(restricted_at=now()).where(t.Person.id == world.carl.id).execute()

    assert SECRET not in found_by_lise(client_of, world, copy)


def test_a_copy_is_not_read_from_another_school(
    client_of: ClientOf, world: World, copy: UUID
) -> None:
    left(world, world.lise)
    also(world, world.lise, "coach", school=another_school(world))

    assert SECRET not in found_by_lise(client_of, world, copy)


def test_what_is_shared_is_not_even_listed_at_another_school(
    client_of: ClientOf, world: World, visit: UUID
) -> None:
    actions.shares.share(world.carl, visit, world.lise.id)
    listed = f"/visits/{visit}"
    assert listed in client_of(world.lise).get("/visits/shared").text
    left(world, world.lise)
    also(world, world.lise, "coach", school=another_school(world))

    assert (
        listed
        not in client_of(people.person(world.owner, world.lise.id)).get("/visits/shared").text
    )
