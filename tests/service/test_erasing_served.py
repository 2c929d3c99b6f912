"""The same search where the service really runs: its files, its queue and what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import requests

from service import actions
from service.store import people
from tests.running.serving import serving
from tests.school.everywhere import NAMES, WORDS, lived_everywhere
from tests.school.world import PASSWORD, World
from tests.service import traces


def logged_in(address: str, name: str) -> requests.Session:
    session = requests.Session()
    token = re.search(
        r'name="csrf_token"[^>]*value="([^"]+)"', session.get(f"{address}/login").text
    )
    assert token
    given = {"username": name, "password": PASSWORD, "csrf_token": token[1]}
    session.post(f"{address}/login", data=given, headers={"Referer": f"{address}/login"})
    return session


def test_nothing_is_left_in_files_log_or_queue(
    world: World, database_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lived_everywhere(world)
    anna = traces.of(world.anna.id, *NAMES, WORDS)
    with serving(database_url) as service:
        session = logged_in(service.address, NAMES[2])
        assert NAMES[0] in session.get(f"{service.address}/my-data").text
        session.get(f"{service.address}/students/{world.anna.id}")
        session.get(f"{service.address}/students/{world.bo.id}")  # refused, and logged as such
        case = actions.cases.ask(world.anna, world.anna.id, "erasure", WORDS)
        actions.cases.decide(world.bente, case, "granted", "")
        people.person(world.owner, world.anna.id)

        actions.cases.erase(world.bente, case)

        gone = session.get(f"{service.address}/my-data", allow_redirects=False)
        assert gone.status_code == 302
    said = "".join(capfd.readouterr()).encode()
    assert traces.in_tables(anna) == []
    assert traces.in_files(tmp_path, anna) == []
    assert not [one for one in anna if one.lower() in said.lower()]
