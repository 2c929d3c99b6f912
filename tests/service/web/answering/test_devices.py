"""What devices are given to work without a network: every file they need, and nobody's name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.store.people import Person
from service.web.ground.requests import STATIC
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
ASKED = re.compile(r'(?:src|href)="(/static/[^"#]+)')
IMPORTED = re.compile(r'(?:from|import\() ?"(\.[^"]+)"')
CALLED = re.compile(r"url\((?!data:)([^)]+)\)")


def kept(client: FlaskClient) -> dict[str, str | list[str]]:
    """What the worker is told to keep."""
    script = client.get("/worker.js").text
    told = re.search(r"= (\{.*\});", script)
    assert told, script
    found: dict[str, str | list[str]] = json.loads(told[1])
    return found


def test_the_worker_is_a_script_that_works_everywhere(app: Flask) -> None:
    reply = app.test_client().get("/worker.js")

    assert reply.mimetype == "text/javascript"
    assert reply.headers["Cache-Control"] == "no-store"
    assert "filled in by the server" not in reply.text


def test_every_file_that_it_keeps_is_there(app: Flask) -> None:
    client = app.test_client()

    files = kept(client)["files"]
    assert len(files) > 20

    for path in files:
        with client.get(path) as reply:
            assert reply.status_code == 200, path


def test_it_keeps_what_the_shell_and_the_pages_of_a_form_ask_for(
    client_of: ClientOf, lived: Lived
) -> None:
    anna = client_of(lived.world.anna)
    files = {path.partition("?")[0] for path in kept(anna)["files"]}
    paths = ("/device", f"/responses/{lived.draft}/sections/coming_up")
    asked = {
        path.partition("?")[0] for page in paths for path in ASKED.findall(anna.get(page).text)
    }
    for path in list(files):
        file = STATIC / path.removeprefix("/static/")
        if file.suffix in (".js", ".css"):
            found = (IMPORTED if file.suffix == ".js" else CALLED).findall(file.read_text())
            named = [(file.parent / one).resolve() for one in found if "${" not in one]
            asked |= {f"/static/{one.relative_to(STATIC).as_posix()}" for one in named}

    assert asked - files == set()


def test_the_shell_is_the_same_for_everybody(client_of: ClientOf, lived: Lived) -> None:
    world = lived.world
    pages = [client_of(who).get("/device") for who in (world.anna, world.carl, world.far.gry)]

    assert len({re.sub(r' nonce="[^"]+"', "", page.text) for page in pages}) == 1
    assert "csrf_token" not in pages[0].text


@pytest.mark.parametrize("language", ["da", "sv", "en"])
def test_the_shell_and_the_worker_change_with_the_language(
    client_of: ClientOf, world: World, language: str
) -> None:
    anna = client_of(world.anna)
    before = kept(anna)["mark"]

    anna.post("/language", data={"language": language, "back": "/"})

    assert f'<html lang="{language}"' in anna.get("/device").text
    assert (kept(anna)["mark"] == before) is (language == "da")


def test_the_worker_stays_the_same_as_long_as_nothing_changes(
    client_of: ClientOf, world: World
) -> None:
    anna, carl = client_of(world.anna), client_of(world.carl)

    assert anna.get("/worker.js").text == anna.get("/worker.js").text == carl.get("/worker.js").text
