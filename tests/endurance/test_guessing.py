"""A class comes in from one address within a minute, while guessing from there is stopped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urljoin
from uuid import uuid4

import pytest
import requests

from service import actions
from service.actions.entry.logins import MOST_FAILURES, MOST_OF_AN_ADDRESS
from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.running.serving import serving
from tests.school.world import PASSWORD, World

TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')
AT_ONCE = 8


class Browser:
    """Posts a form as a browser does: with the token of its page."""

    def __init__(self, address: str) -> None:
        self.http = requests.Session()
        self.address = address

    def post(self, path: str, **fields: str) -> requests.Response:
        page = self.http.get(urljoin(self.address, path), timeout=60)
        token = TOKEN.search(page.text)
        assert token
        return self.http.post(
            page.url,
            data={**fields, "csrf_token": token[1]},
            headers={"Referer": page.url},
            allow_redirects=False,
            timeout=60,
        )

    def by_password(self, name: str, password: str) -> bool:
        reply = self.post("/login", username=name, password=password)
        return reply.status_code == 302 and reply.headers["Location"] == "/"

    def by_code(self, class_code: str, personal_code: str) -> bool:
        reply = self.post("/code", class_code=class_code, personal_code=personal_code)
        return reply.status_code == 303


@pytest.fixture
def address(database_url: str, world: World) -> Iterator[str]:
    """gunicorn with two workers, on the database of this test."""
    with serving(database_url) as service:
        yield service.address


@pytest.fixture
def cards(world: World) -> list[tuple[str, str]]:
    cards = actions.codes.new_codes(world.carl, world.class_a, uuid4(), CODE_KEY)
    return [(card.class_code, card.personal_code) for card in cards]


def in_parallel(tries: list[Callable[[], bool]]) -> list[bool]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda one: one(), tries))


def names(people: tuple[Person, ...]) -> list[str]:
    return [one.given_name.lower() for one in people]


def test_a_class_gets_in_while_guessing_is_stopped(
    address: str, world: World, cards: list[tuple[str, str]]
) -> None:
    """28 of one class: the twelve of 5.a twice, by password and by card, and four of 5.b."""
    guesses: list[Callable[[], bool]] = [
        lambda number=number: Browser(address).by_password("dorte", f"wrong{number}")  # type: ignore[misc]
        for number in range(12)
    ]
    students = [*names(world.students()), "freja", "elev10", "elev11", "elev12"]
    comes: list[Callable[[], bool]] = [
        *(lambda name=name: Browser(address).by_password(name, PASSWORD) for name in students),  # type: ignore[misc]
        *(lambda card=card: Browser(address).by_code(*card) for card in cards),  # type: ignore[misc]
    ]

    got_in = in_parallel([*guesses[:6], *comes, *guesses[6:]])

    assert got_in == [False] * 6 + [True] * 28 + [False] * 6
    # after ten wrong ones not even the right one opens
    assert not Browser(address).by_password("dorte", PASSWORD)
    counted = t.Failure.select().where(t.Failure.account == "name dorte").count()
    assert MOST_FAILURES <= counted < MOST_FAILURES + AT_ONCE  # what was on its way already


def test_whoever_tries_one_password_at_many_names_is_stopped(address: str, world: World) -> None:
    here = actions.logins.hashed(CODE_KEY, "address 127.0.0.1")
    before = MOST_OF_AN_ADDRESS - 20
    t.Failure.insert_many([{"account": f"address {here}"}] * before).execute()

    tries: list[Callable[[], bool]] = [
        lambda number=number: Browser(address).by_password(f"elev{number}", "sommer26")  # type: ignore[misc]
        for number in range(40)
    ]
    in_parallel(tries)

    counted = t.Failure.select().where(t.Failure.account == f"address {here}").count()
    assert MOST_OF_AN_ADDRESS <= counted < MOST_OF_AN_ADDRESS + AT_ONCE
    assert not Browser(address).by_password("carl", PASSWORD)


def test_a_guesser_in_the_class_locks_nobody_out(
    address: str, world: World, cards: list[tuple[str, str]]
) -> None:
    here = actions.logins.hashed(CODE_KEY, "address 127.0.0.1")
    tried = actions.logins.NARROW_OF_AN_ADDRESS
    t.Failure.insert_many([{"account": f"address {here}"}] * tried).execute()

    assert Browser(address).by_password("anna", PASSWORD)
    assert Browser(address).by_code(*cards[0])
    assert not Browser(address).by_password("erik", "one guess")
    assert not Browser(address).by_password("erik", PASSWORD)
