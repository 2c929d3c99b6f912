"""Whether the other one has written: a page that is open learns it by a mark, and no word of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.conversing import agreeing
from service.store.people import Person
from tests.school.deeds import readings
from tests.school.lived import Lived
from tests.test_statements import listening

ClientOf = Callable[[Person], FlaskClient]
GOAL = {"goal_1": "Læse højt", "keeper_1": "student"}
MINUTES = {"q-went_well": "Jeg læser mere", "number": "1"}
POINTS = {"q-danish": "Læser sikkert", "number": "1"}


def mark_of(page: str) -> str:
    found = re.search(r'data-mark="(\w+)"', page)
    assert found
    return found[1]


class Open:
    """A page of the conversation that lies open before somebody."""

    def __init__(self, client: FlaskClient, lived: Lived, path: str) -> None:
        self.client, self.lived = client, lived
        self.text = client.get(path).text
        self.mark = mark_of(self.text)

    def is_old(self) -> bool:
        asked = {"If-None-Match": f'"{self.mark}"', "Accept": "application/json"}
        reply = self.client.get(f"/conversations/{self.lived.held}/stands", headers=asked)
        assert reply.status_code in (204, 304)
        assert reply.data == b""
        return reply.status_code == 204


def paths(lived: Lived) -> dict[str, str]:
    where, anna = f"/conversations/{lived.held}", lived.world.anna.id
    return {
        "hold": f"/students/{anna}/conversation?round={lived.world.round}",
        "next": f"{where}/next",
        "minutes": f"{where}/minutes",
        "points": f"{where}/points",
    }


@pytest.mark.parametrize("page", ["hold", "next", "minutes"])
@pytest.mark.parametrize(("what", "words"), [("agreed", GOAL), ("minutes", MINUTES)])
def test_who_reads_along_learns_that_something_new_is_written(
    client_of: ClientOf, lived: Lived, page: str, what: str, words: dict[str, str]
) -> None:
    carl, anna = client_of(lived.world.carl), client_of(lived.world.anna)
    reads = Open(carl, lived, paths(lived)[page])
    before = reads.is_old()

    anna.post(f"/conversations/{lived.held}/{what}", data=words)

    assert (before, reads.is_old()) == (False, True)
    assert not Open(carl, lived, paths(lived)[page]).is_old()


def test_nobody_is_told_of_their_own_words(client_of: ClientOf, lived: Lived) -> None:
    """The minutes save themselves while somebody writes."""
    carl, anna = client_of(lived.world.carl), client_of(lived.world.anna)
    hers = [Open(anna, lived, paths(lived)[one]) for one in ("hold", "next", "minutes")]

    anna.post(f"/conversations/{lived.held}/minutes", data=MINUTES)
    anna.post(f"/conversations/{lived.held}/agreed", data=GOAL)
    assert [one.is_old() for one in hers] == [False, False, False]

    his = Open(carl, lived, paths(lived)["hold"])
    carl.post(f"/conversations/{lived.held}/points", data=POINTS)
    assert not his.is_old()
    assert all(one.is_old() for one in hers)  # the school's points are his words


def test_who_writes_learns_that_the_pen_is_gone_or_that_it_is_closed(
    client_of: ClientOf, lived: Lived
) -> None:
    owner, held = lived.world.owner, lived.held
    anna, carl = client_of(lived.world.anna), client_of(lived.world.carl)
    hers = Open(anna, lived, paths(lived)["next"])
    assert "En anden skriver nu" in hers.text

    carl.post(f"/conversations/{held}/note-taker", data={"to": "teacher"})
    taken = hers.is_old()
    agreeing.set_note_taker(owner, held, "student")
    given_back = hers.is_old()
    agreeing.close(owner, held, lived.world.carl.id)

    assert (taken, given_back, hers.is_old()) == (True, False, True)


def test_the_points_tell_those_who_read_them_alone(client_of: ClientOf, lived: Lived) -> None:
    points = paths(lived)["points"]
    hers = Open(client_of(lived.world.anna), lived, points)
    carl = client_of(lived.world.carl)

    carl.post(f"/conversations/{lived.held}/points", data=POINTS)

    assert hers.is_old()
    assert "data-mark" not in carl.get(points).text


def test_it_costs_three_statements_and_writes_nothing(client_of: ClientOf, lived: Lived) -> None:
    for who in ("anna", "carl"):
        reads = Open(client_of(lived.world.person(who)), lived, paths(lived)["next"])
        logged = readings()
        with listening() as heard:
            reads.is_old()

        assert 0 < len(heard) <= 3, heard
        assert all(one.lstrip("(").startswith("SELECT") for one in heard)
        assert readings() == logged


def test_asking_keeps_no_session_alive(client_of: ClientOf, lived: Lived) -> None:
    """Nobody need be there where a script asks."""
    reads = Open(client_of(lived.world.carl), lived, paths(lived)["next"])
    with reads.client.session_transaction() as session:
        session["until"] -= 600
        before = session["until"]

    reads.is_old()

    with reads.client.session_transaction() as session:
        assert session["until"] == before


def test_a_stranger_learns_nothing(client_of: ClientOf, lived: Lived) -> None:
    where = f"/conversations/{lived.held}/stands"
    json = {"Accept": "application/json"}

    for who, status in (("karin", 403), ("bo", 403), ("dorte", 403), ("gry", 404)):
        person = lived.world.far.gry if who == "gry" else lived.world.person(who)
        reply = client_of(person).get(where, headers=json)
        assert (reply.status_code, "ETag" in reply.headers) == (status, False), who
    nowhere = client_of(lived.world.carl).get(f"/conversations/{uuid4()}/stands", headers=json)
    assert nowhere.status_code == 404


def test_points_of_another_country_tell_nothing(client_of: ClientOf, lived: Lived) -> None:
    """What an owner wrote before it moved stands on no page, so no page is older than it."""
    client_of(lived.world.carl).post(f"/conversations/{lived.held}/points", data=POINTS)
    t.Owner.update(country="se").where(t.Owner.id == lived.world.owner).execute()

    assert not Open(client_of(lived.world.anna), lived, paths(lived)["minutes"]).is_old()
