"""Three tests a page: a stranger, those who may not, those for whom it works."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.store.people import Person
from tests.school.addresses import OPEN_TO_ALL, OTHERS, PAGES
from tests.school.lived import Lived
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]
AN_ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-")  # of ours, in an address


def test_a_stranger_is_asked_to_log_in(app: Flask, lived: Lived) -> None:
    stranger = app.test_client()

    replies = {name: stranger.get(page.path(lived)) for name, page in PAGES.items()}

    assert _statuses(replies) == dict.fromkeys(PAGES, 302)
    assert all(reply.location.startswith("/login") for reply in replies.values())


def test_who_may_not_is_told_so(client_of: ClientOf, lived: Lived) -> None:
    replies = {
        (name, who): client_of(lived.world.person(who)).get(page.path(lived))
        for name, page in PAGES.items()
        for who in page.not_for
    }

    assert _statuses(replies) == dict.fromkeys(replies, 403)
    assert not [asked for asked, reply in replies.items() if PAGES[asked[0]].shows in _main(reply)]


def test_from_whom_a_page_is_hidden_it_is_not_there(client_of: ClientOf, lived: Lived) -> None:
    replies = {
        (name, who): client_of(lived.world.person(who)).get(page.path(lived))
        for name, page in PAGES.items()
        for who in page.hidden_from
    }

    assert _statuses(replies) == dict.fromkeys(replies, 404)
    assert not [asked for asked, reply in replies.items() if PAGES[asked[0]].shows in _main(reply)]


def test_it_works_for_those_it_is_for(client_of: ClientOf, lived: Lived) -> None:
    replies = {
        (name, who): client_of(lived.world.person(who)).get(page.path(lived))
        for name, page in PAGES.items()
        for who in page.opens_for
    }

    assert _statuses(replies) == dict.fromkeys(replies, 200)
    assert not [
        asked for asked, reply in replies.items() if PAGES[asked[0]].shows not in reply.text
    ]


def test_nobody_of_another_owner_sees_anything_of_ours(client_of: ClientOf, lived: Lived) -> None:
    ours = ("Anna", "Carl", "5.a", "5.b", "Nordskolen", "Læse højt", "Det går godt.")
    replies = {
        (name, who): client_of(lived.world.person(who)).get(page.path(lived))
        for name, page in PAGES.items()
        for who in OTHERS
    }

    seen = {
        asked: found
        for asked, reply in replies.items()
        if (found := [words for words in ours if words in reply.text])
    }

    assert seen == {}
    named = {name for name, page in PAGES.items() if AN_ID.search(page.path(lived))}
    assert {replies[one].status_code for one in replies if one[0] in named} <= {403, 404}


THE_CURRENT_TASK = {
    "a student's front page",
    "the front page of staff",  # the same address: it is the student’s own that opens
    "the front page of an administrator",  # as above
    "the cover of a questionnaire",
    "a section",
    "the look through",
    "what was sent",
    "a form that is answered anonymously",
    "privacy of a form",
    "what the own teacher asks",  # without names, like a form of a round
}


def test_a_code_opens_the_current_task_and_nothing_else(client_of: ClientOf, lived: Lived) -> None:
    anna = client_of(by_code(lived.world.anna))

    replies = {name: anna.get(page.path(lived)) for name, page in PAGES.items()}

    opened = {name for name, reply in replies.items() if reply.status_code == 200}
    refused = {name for name, reply in replies.items() if reply.status_code == 403}
    assert (opened, refused) == (THE_CURRENT_TASK, set(PAGES) - THE_CURRENT_TASK)
    assert not [name for name, reply in replies.items() if "Læse højt" in reply.text]


def _statuses(replies: Mapping[Any, TestResponse]) -> dict[Any, int]:
    return {asked: reply.status_code for asked, reply in replies.items()}


def _main(reply: TestResponse) -> str:
    """The page without what stands around it: there one reads the own name and class."""
    return reply.text.partition("<main")[2].partition("</main")[0]


@pytest.mark.parametrize("path", OPEN_TO_ALL)
def test_some_pages_are_open_to_all(app: Flask, path: str) -> None:
    assert app.test_client().get(path).status_code == 200


WRONG = ("not-a-uuid", "00000000-0000-4000-8000-000000000000", "%00", "../login", "1' OR '1")


def test_an_address_that_is_nobodys_is_not_here(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    rooms = ("students", "responses", "rounds", "teams", "schools", "visits")

    replies = {
        f"/{room}/{wrong}": carl.get(f"/{room}/{wrong}") for room in rooms for wrong in WRONG
    }

    # Carl leads no school, whichever it is
    assert {path: status for path, status in _statuses(replies).items() if status != 404} == {
        "/schools/00000000-0000-4000-8000-000000000000": 403
    }
    assert not [path for path, reply in replies.items() if "Traceback" in reply.text]


@pytest.mark.parametrize("wrong", ["x", "", "00000000-0000-4000-8000-000000000000"])
def test_a_round_in_the_address_may_be_nonsense(
    client_of: ClientOf, lived: Lived, wrong: str
) -> None:
    status = 404 if wrong.startswith("0") else 200

    for who, path in (
        ("carl", f"/students/{lived.world.anna.id}"),
        ("carl", f"/teams/{lived.world.team.id}"),
        ("dorte", f"/schools/{lived.world.school}"),
    ):
        reply = client_of(lived.world.person(who)).get(f"{path}?round={wrong}")

        assert reply.status_code == status, path
