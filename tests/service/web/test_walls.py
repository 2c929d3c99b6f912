"""Every door × everybody × their own ids, another owner's, and nobody's: who may, and nobody else.

The doors are those of the route map. Who may open them is written by hand in tests/school/doors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from jinja2 import FileSystemBytecodeCache
from werkzeug.test import TestResponse

from service.store import tables as t
from service.store.ground.database import connected, database
from tests.school.doors import DOORS, FAR, Door, nowhere
from tests.school.doors.visiting import IN_THE_ADDRESS, Place, address, routes, standing

OF_FAR = ("Gry", "Finn", "Elsa", "6.f", "Sydskolen", "Team 6")
# what an address may be asked for besides: ids of another owner, and a role of one's own choosing
FORGED = ("round", "group", "student", "about", "class", "school", "place")


@pytest.fixture(scope="module")
def place(
    tmp_path_factory: pytest.TempPathFactory,
    empty_sqlite: bytes,
    templates: FileSystemBytecodeCache,
    password_hash: str,
) -> Iterator[Place]:
    """One school for all of them: whoever changes something puts it back."""
    file = tmp_path_factory.mktemp("walls") / "walls.db"
    file.write_bytes(empty_sqlite)
    with standing(f"sqlite:///{file}", templates, password_hash) as there:
        yield there


@contextmanager
def changes(place: Place) -> Iterator[Callable[[], int]]:
    """How many rows somebody wrote, apart from readings; afterwards all is as it was."""
    with connected():
        connection = database.connection()
        before = connection.total_changes - _noted()

    def written() -> int:
        with connected():
            assert database.connection() is connection
            return int(connection.total_changes - _noted() - before)

    yield written
    if written():
        place.again()
    with connected():
        connection.execute("DELETE FROM reading")


def _noted() -> int:
    return int(t.Reading.select().count() + t.Failure.select().count())


def names_ids(door: str, row: Door) -> bool:
    return any(one not in row.values for one in IN_THE_ADDRESS.findall(door))


def is_refused(reply: TestResponse) -> bool:
    to_log_in = reply.status_code == 302 and reply.location.startswith("/login")
    return to_log_in or reply.status_code in (401, 403, 404)


def through(reply: TestResponse) -> bool:
    """Did it show or do anything?"""
    return reply.status_code < 400 and not is_refused(reply)


def test_every_door_has_a_row_and_every_row_a_door(place: Place) -> None:
    assert routes(place.app) == set(DOORS)


def test_everybody_can_come_and_every_name_is_somebody(place: Place) -> None:
    assert {who for row in DOORS.values() for who in row.opens_for} <= set(place.cookies)


@pytest.mark.parametrize("door", DOORS)
def test_it_opens_for_whom_it_says_and_for_nobody_else(place: Place, door: str) -> None:
    row = DOORS[door]
    method, path = address(door, row, place.near)
    sent = row.sends(place.near) if row.sends else {}
    wrong = []
    for who in place.cookies:
        with changes(place) as written:
            reply = place.ask(who, method, path, sent)
            if who in row.opens_for:
                # 429: all come from one address here, and some doors count what comes from there
                meant = reply.status_code in (row.status, 429) or _led_home(door, reply)
            else:
                meant = (is_refused(reply) or reply.status_code in (409, 422)) and not written()
            if not meant:
                wrong.append((who, reply.status_code, reply.location, written()))

    assert not wrong, wrong


def _led_home(door: str, reply: TestResponse) -> bool:
    """Who is in already has nothing to do at the log-in page."""
    return door.endswith(" /login") and (reply.status_code, reply.location) == (302, "/")


@pytest.mark.parametrize("whose", ["far", "nobody"])
@pytest.mark.parametrize("door", [one for one, row in DOORS.items() if names_ids(one, row)])
def test_no_id_of_others_opens_it_for_anybody(place: Place, door: str, whose: str) -> None:
    row = DOORS[door]
    ids = place.far if whose == "far" else nowhere(place.far)
    method, path = address(door, row, ids)
    sent = row.sends(ids) if row.sends else {}
    wrong = []
    for who in place.cookies:
        if who in FAR and whose == "far":
            continue  # they are at home there
        with changes(place) as written:
            reply = place.ask(who, method, path, sent)
            if (through(reply) and not _only_points(door)) or written():
                wrong.append((who, reply.status_code, written()))

    assert not wrong, wrong


def _only_points(door: str) -> bool:
    """An address that says where to look, whatever it names; what it points to is behind a door."""
    return door == "GET /responses/<uuid:response_id>/send"


def _words(reply: TestResponse) -> str:
    """A page without its ids and tokens: three letters of a name stand in those by chance."""
    return re.sub(r"[\w.-]{20,}", "", reply.text) if reply.mimetype == "text/html" else ""


@pytest.mark.parametrize("whose", ["far", "nobody"])
@pytest.mark.parametrize("door", [one for one, row in DOORS.items() if row.sends])
def test_no_id_in_a_form_does_what_its_sender_may_not(place: Place, door: str, whose: str) -> None:
    """The address is one's own; each id of the form, in turn, is somebody else's."""
    row = DOORS[door]
    assert row.sends is not None
    ids = place.far if whose == "far" else nowhere(place.far)
    method, path = address(door, row, place.near)
    own, others = row.sends(place.near), row.sends(ids)
    wrong = []
    for name in [one for one in own if own[one] != others[one] and one != "key"]:
        for who in set(row.opens_for) & set(place.cookies):
            with changes(place) as written:
                reply = place.ask(who, method, path, {**own, name: others[name]})
                if (through(reply) or written()) and not row.only_way_back:
                    wrong.append((name, who, reply.status_code, written()))

    assert not wrong, wrong


@pytest.mark.parametrize("door", [one for one in DOORS if one.startswith("GET ")])
def test_no_question_in_an_address_shows_another_owner(place: Place, door: str) -> None:
    row = DOORS[door]
    method, path = address(door, row, place.near)
    of_far = {
        "round": place.far["round_id"], "group": place.far["group_id"],
        "student": place.far["student_id"], "about": place.far["student_id"],
        "class": place.far["group_id"], "school": place.far["school_id"],
        "place": place.far["team_id"], "owner": uuid4(), "role": "administrator",
    }  # fmt: skip
    assert set(FORGED) <= set(of_far)
    wrong = []
    for who in [one for one in row.opens_for if one not in FAR]:
        with changes(place) as written:
            reply = place.ask(who, method, f"{path}?{urlencode(of_far)}", {})
            shown = [one for one in OF_FAR if one in _words(reply)]
            if reply.status_code >= 500 or shown or written():
                wrong.append((who, reply.status_code, shown, written()))

    assert not wrong, wrong


@pytest.mark.parametrize("door", [one for one in DOORS if one.startswith("POST ")])
def test_nobody_becomes_somebody_by_what_a_form_claims(place: Place, door: str) -> None:
    """Fields that no page has: an owner, a role, another writer. They open nothing."""
    row = DOORS[door]
    method, path = address(door, row, place.near)
    claimed = {
        "owner": str(uuid4()), "owner_id": str(uuid4()), "person": str(place.near["student_id"]),
        "role": "administrator", "hat": "leader", "by_code": "", "is_admin": "1",
        "respondent": str(place.near["student_id"]),
    }  # fmt: skip
    sent = {**(row.sends(place.near) if row.sends else {}), **claimed}
    wrong = []
    for who in [one for one in place.cookies if one not in row.opens_for]:
        with changes(place) as written:
            reply = place.ask(who, method, path, sent)
            if through(reply) or written() or reply.status_code >= 500:
                wrong.append((who, reply.status_code, written()))

    assert not wrong, wrong
