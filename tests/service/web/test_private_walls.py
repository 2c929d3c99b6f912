"""Whoever tries every address of the service reads nothing that a teacher keeps alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from jinja2 import FileSystemBytecodeCache
from werkzeug.test import TestResponse

from service.store import tables as t
from service.store.ground.database import connected, database
from tests.school.doors import DOORS
from tests.school.doors.visiting import Place, address, standing
from tests.school.own import SECRET, TITLE

NOT_THEIRS = ("dorte", "signe", "mette", "bente", "rita", "erik", "karin")


@pytest.fixture(scope="module")
def place(
    tmp_path_factory: pytest.TempPathFactory,
    empty_sqlite: bytes,
    templates: FileSystemBytecodeCache,
    password_hash: str,
) -> Iterator[Place]:
    file = tmp_path_factory.mktemp("private") / "private.db"
    file.write_bytes(empty_sqlite)
    with standing(f"sqlite:///{file}", templates, password_hash) as there:
        yield there


def all_of(reply: TestResponse) -> str:
    """What a reply holds, whatever it is packed in."""
    found: bytes = reply.data
    if found.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(found)) as packed:
            found = b"".join(packed.read(name) for name in packed.namelist())
    return found.decode("utf-8", "replace")


def private_ids(place: Place) -> dict[str, Any]:
    """Every id of an address is that of something private, or its owner's."""
    with connected():
        (lesson,) = t.OwnVisit.select().where(t.OwnVisit.lesson == SECRET, t.OwnVisit.group
                                              == place.near["group_id"])  # fmt: skip
        notes = t.Response.get(t.Response.own == lesson.id).id
    ids = dict.fromkeys(place.near, lesson.id)
    carl = dict.fromkeys(("person_id", "student_id", "teacher_id"), place.near["teacher_id"])
    kept = {one: place.near[one] for one in ("group_id", "school_id", "team_id", "round_id")}
    whole = {"response_id": notes, "sent_id": notes, "lesson_id": lesson.id}
    surveys = {one: place.near[one] for one in ("survey_id", "closed_survey_id", "copy_id")}
    return {**ids, **carl, **kept, **whole, **surveys}


@pytest.mark.parametrize("whose", ["usual", "private"])
@pytest.mark.parametrize("who", NOT_THEIRS)
def test_whoever_tries_every_address_reads_nothing_private(
    place: Place, who: str, whose: str
) -> None:
    ids = place.near if whose == "usual" else private_ids(place)
    found = []
    for door in [one for one in DOORS if one.startswith("GET ")]:
        method, path = address(door, DOORS[door], ids)
        reply = place.ask(who, method, path)
        said = all_of(reply)
        if SECRET in said or TITLE in said:
            found.append(path)

    assert found == []


@pytest.mark.parametrize("who", NOT_THEIRS)
def test_no_form_that_anybody_sends_shows_it(place: Place, who: str) -> None:
    """Every address that does something, with private ids; and the page that it leads to."""
    ids = private_ids(place)
    found = []
    for door in [one for one in DOORS if one.startswith("POST ")]:
        row = DOORS[door]
        method, path = address(door, row, ids)
        with connected():
            before = database.connection().total_changes
        reply = place.ask(who, method, path, row.sends(ids) if row.sends else {})
        said = all_of(reply)
        if reply.status_code == 303 and reply.location:
            said += all_of(place.ask(who, "GET", reply.location))
        with connected():
            written = database.connection().total_changes - before
        if written:
            place.again()
        if SECRET in said or TITLE in said:
            found.append(path)

    assert found == []


@pytest.mark.parametrize(
    "words",
    [("rounds", "close"), ("releases", "verify"), ("retention", "run", "--dry-run"),
     ("retention", "run"), ("db", "migrate"), ("demo",), ("questionnaires",), ("roster",)],
    ids=" ".join,
)  # fmt: skip
def test_no_command_tells_it(place: Place, words: tuple[str, ...]) -> None:
    done = place.app.test_cli_runner().invoke(args=[*words])

    assert SECRET not in done.output
    assert TITLE not in done.output
    place.again()


def test_whose_it_is_finds_it_at_the_same_addresses(place: Place) -> None:
    """Otherwise the test above would pass where nothing is found at all."""
    for door in ("GET /own", "GET /own/visits/<uuid:lesson_id>"):
        assert SECRET in all_of(place.ask("carl", *address(door, DOORS[door], place.near)))
