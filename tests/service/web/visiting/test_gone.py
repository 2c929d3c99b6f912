"""Somebody of a visit is erased, restricted, protected or gone: every page about visits opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import people, shares, tables as t
from service.store.ground.database import now
from service.store.people import Person
from tests.school.doors import DOORS
from tests.school.doors.places import near_ids
from tests.school.doors.visiting import address
from tests.school.doors.visits import DOORS as OF_VISITS
from tests.school.lived import Lived, lived_in
from tests.school.own import SECRET
from tests.school.visited import looked_at, noted, visited
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
PEOPLE = ("carl", "signe", "erik", "lise", "dorte", "mette", "bente", "anna")
WORDS = "Ord fra noterne"


def erased(world: World, who: str) -> None:
    assert actions.erasure.person(world.owner, world.person(who).id, world.carl.owner.today())


def restricted(world: World, who: str) -> None:
    t.Person.update(restricted_at=now()).where(t.Person.id == world.person(who).id).execute()


def protected(world: World, who: str) -> None:
    t.Person.update(shown_as="Lærer 7").where(t.Person.id == world.person(who).id).execute()


def left(world: World, who: str) -> None:
    before = world.carl.owner.today() - timedelta(days=3)
    ended = t.Membership.update(to_day=before)
    ended.where(t.Membership.person == world.person(who).id).execute()


@pytest.mark.parametrize("happens", [erased, restricted, protected, left])
@pytest.mark.parametrize("who", ["carl", "signe", "erik", "lise", "dorte"])
def test_every_page_opens_or_refuses_kindly(
    world: World, client_of: ClientOf, who: str, happens: Callable[[World, str], None]
) -> None:
    lived = lived_in(world)
    ids = near_ids(lived)
    name = world.person(who).name
    happens(world, who)

    for reader in [one for one in PEOPLE if one != who or happens is not erased]:
        client = client_of(_anew(world, reader))
        for door in [one for one in OF_VISITS if one.startswith("GET ")]:
            reply = client.get(address(door, DOORS[door], ids)[1])
            assert reply.status_code < 500, (reader, door)
            if happens in (erased, protected) and reader != who:
                assert name not in reply.text, (reader, door)


def _anew(world: World, who: str) -> Person:
    found: Person = people.person(world.owner, world.person(who).id)
    return found


@pytest.fixture
def visit(world: World) -> UUID:
    key = visited(world)
    noted(world, key, words=WORDS, interview=True)
    looked_at(world, key, words="Ord fra eget blik")
    shares.share(world.owner, key, world.dorte.id)
    return key


@pytest.mark.parametrize(
    ("who", "readers"), [("carl", ("signe", "dorte")), ("signe", ("carl", "dorte"))]
)
def test_of_one_who_is_restricted_nobody_else_reads_the_notes(
    world: World, client_of: ClientOf, visit: UUID, who: str, readers: tuple[str, ...]
) -> None:
    """The one whom it is about, and the one who wrote it, still read it themselves."""
    restricted(world, who)

    for reader in readers:
        for path in (f"/visits/{visit}", "/visits/teaching", f"/visits/with/{world.carl.id}"):
            said = client_of(_anew(world, reader)).get(path).text
            assert reader == "carl" or "Ord fra eget blik" not in said
            assert reader == "signe" or WORDS not in said  # her own notes
    own = WORDS if who == "signe" else "Ord fra eget blik"
    assert own in client_of(_anew(world, who)).get(f"/visits/{visit}").text


def test_an_erased_observer_leaves_no_word_and_no_name(
    world: World, client_of: ClientOf, visit: UUID
) -> None:
    erased(world, "signe")

    carl = client_of(world.carl)
    for path in ("/visits", "/visits/teaching", "/", f"/visits/{visit}"):
        reply = carl.get(path)
        assert reply.status_code == 200
        assert WORDS not in reply.text
        assert "Signe" not in reply.text


def test_a_copy_of_an_erased_teacher_is_gone(world: World, client_of: ClientOf) -> None:
    lived: Lived = lived_in(world)

    erased(world, "carl")

    lise = client_of(_anew(world, "lise"))
    assert lise.get("/copies").status_code == 200
    assert lise.get(f"/copies/{lived.own.copy}").status_code == 404
    assert t.OwnVisit.select().count() + t.OwnSurvey.select().count() == 0


def test_a_copy_goes_with_the_answers_that_are_erased(world: World, client_of: ClientOf) -> None:
    lived: Lived = lived_in(world)
    copy = f"/copies/{lived.own.copy}"
    assert SECRET in client_of(world.lise).get(copy).text

    assert actions.erasure.answers(world.owner, world.carl.id, "visit", world.carl.owner.today())

    lise = client_of(_anew(world, "lise"))
    assert SECRET not in lise.get(copy).text + lise.get("/copies").text


def test_an_erased_student_is_named_in_no_copy(world: World, client_of: ClientOf) -> None:
    """Their teacher picked them from the list of the class, in an own lesson."""
    own = lived_in(world).own
    content = '{"title": "Time", "about": "Talt med Anna Test og Bo Test", "forms": []}'
    copy = actions.own_copies.give_lesson(world.carl, own.lesson, world.lise.id, "T", content)

    erased(world, "anna")

    said = client_of(world.lise).get(f"/copies/{copy}").text
    assert "Talt med – og Bo Test" in said
