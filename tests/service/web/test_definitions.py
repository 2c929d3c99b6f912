"""A definition that was never seen before is shown as text, whatever it says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from questionnaires import DEFINITIONS
from service import actions
from service.store import definitions, people, rounds
from service.store.people import Person
from tests.school.deeds import filled, save
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
NASTY = (
    "<script>alert(1)</script>{{ 7*191 }}{% raise %}\"'><img src=x onerror=alert(1)>%(name)s {0}"
)

WRITTEN = NASTY.replace("{", "{{").replace("}", "}}")  # as a definition writes its braces


@pytest.fixture
def nasty(world: World, tmp_path: Path) -> Iterator[UUID]:
    """A round that asks a definition whose every text is an attack."""
    definition = _spoiled(json.loads((DEFINITIONS / "start-up/1.json").read_text()))
    file = tmp_path / "definitions" / "nasty" / "1.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(definition))
    definitions.use((tmp_path / "definitions",))
    today = world.carl.owner.today()
    yield rounds.add(
        world.owner, world.school, NASTY, today, today, {"nasty": 1}, [world.class_a.id]
    )
    definitions.use(())


def _spoiled(value: object) -> object:
    match value:
        case dict() if "da" in value:
            return dict.fromkeys(value, WRITTEN)
        case dict():
            return {key: _spoiled(inner) for key, inner in value.items()}
        case list():
            return [_spoiled(inner) for inner in value]
        case _:
            return value


def test_every_page_shows_it_as_text(client_of: ClientOf, world: World, nasty: UUID) -> None:
    response = actions.responses.begin(world.anna, nasty, "nasty", world.anna.id, "da")
    save(world.anna, response, filled("nasty", words=NASTY))
    drafts = [f"/responses/{response}", f"/responses/{response}/look-through"]
    sections = definitions.latest(world.owner, "nasty").sections
    drafts += [f"/responses/{response}/sections/{one.id}" for one in sections]
    leads = ["/rounds", "/rounds/new", f"/rounds/{nasty}", f"/schools/{world.school}?round={nasty}"]
    of_anna = f"/students/{world.anna.id}?round={nasty}"

    while_open = _shown(client_of(world.anna), ["/", "/folder", *drafts])
    actions.responses.send(world.anna, response, uuid4())
    for one in world.students()[1:]:
        other = people.person(world.owner, one.id)
        theirs = actions.responses.begin(other, nasty, "nasty", other.id, "da")
        save(other, theirs, filled("nasty", words=NASTY))
        actions.responses.send(other, theirs, uuid4())
    actions.rounds.close(world.dorte, nasty)
    once_closed = {
        **_shown(client_of(world.carl), ["/", "/conversations", of_anna]),
        **_shown(client_of(world.dorte), leads),
    }

    for path, page in {**while_open, **once_closed}.items():
        for bad in ("<script>alert", "<img src=x", "1337"):
            assert bad not in page, path
    assert "&lt;script&gt;alert" in while_open[drafts[0]]
    assert "&lt;script&gt;alert" in once_closed[of_anna]


def _shown(browser: FlaskClient, paths: list[str]) -> dict[str, str]:
    replies = {path: browser.get(path) for path in paths}
    assert {reply.status_code for reply in replies.values()} == {200}
    return {path: reply.text for path, reply in replies.items()}
