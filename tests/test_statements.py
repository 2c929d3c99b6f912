"""A page asks the database at most six questions, for everybody it is for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from flask.testing import FlaskClient

from service.store.people import Person
from tests.school.addresses import PAGES
from tests.school.lived import lived_in
from tests.school.world import World, by_code

MOST = 6
OF_A_CONVERSATION = 12  # what many features lay on one table
TABLES = (
    "one conversation", "one conversation of August", "in the conversation",
    "in a conversation that has not begun", "after the conversation",
)  # fmt: skip
ASKING = (
    "SELECT",
    "INSERT",
    "UPDATE",
    "DELETE",
    "WITH",
)  # beginning and ending a deed asks nothing


class Ear(logging.Handler):
    """Hears every statement that peewee logs."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        statement = str(record.msg[0] if isinstance(record.msg, tuple) else record.msg)
        if statement.lstrip("(").startswith(ASKING):
            self.heard.append(statement)


@contextmanager
def listening() -> Iterator[list[str]]:
    ear, log = Ear(), logging.getLogger("peewee")
    log.addHandler(ear)
    log.setLevel(logging.DEBUG)
    try:
        yield ear.heard
    finally:
        log.setLevel(logging.NOTSET)
        log.removeHandler(ear)


def test_no_page_asks_more_than_six_times(
    world: World, client_of: Callable[[Person], FlaskClient]
) -> None:
    lived = lived_in(world)
    asked: dict[tuple[str, str], int] = {}
    for name, page in PAGES.items():
        for who in page.opens_for:
            client = client_of(world.person(who))
            with listening() as heard:
                client.get(page.path(lived))
            asked[name, who] = len(heard)

    assert min(asked.values()) > 0
    most = {name: OF_A_CONVERSATION if name in TABLES else MOST for name in PAGES}
    assert {one: count for one, count in asked.items() if count > most[one[0]]} == {}


def test_whoever_came_by_code_costs_no_more(
    world: World, client_of: Callable[[Person], FlaskClient]
) -> None:
    lived_in(world)
    anna = client_of(by_code(world.anna))

    with listening() as heard:
        anna.get("/")

    assert 0 < len(heard) <= MOST


def test_a_larger_class_costs_no_more_statements(
    world: World, client_of: Callable[[Person], FlaskClient]
) -> None:
    """Erik has four students in 5.b, Carl twelve in 5.a."""
    counts = []
    for teacher in (world.erik, world.carl):
        with listening() as heard:
            client_of(teacher).get("/conversations")
        counts.append(len(heard))

    assert counts[0] == counts[1]


def test_pages_for_machines_ask_nothing(
    world: World, client_of: Callable[[Person], FlaskClient]
) -> None:
    with listening() as heard:
        client_of(world.anna).get("/healthz")

    assert heard == []
