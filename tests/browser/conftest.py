"""A real browser against a real gunicorn; every module has a school and a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from service.store.ground import database
from tests.browser.devices import PATIENCE, Devices, Watch, chromium
from tests.running.serving import serving
from tests.school import world as small_school
from tests.school.world import World


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser on a machine that others use too sometimes loses a race that no person could lose:
    what fails is tried once more, and the last line says how many needed that."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def database_url(tmp_path_factory: pytest.TempPathFactory, empty_sqlite: bytes) -> str:
    file = tmp_path_factory.mktemp("browser") / "school.db"
    file.write_bytes(empty_sqlite)
    return f"sqlite:///{file}"


@pytest.fixture(scope="module")
def world(database_url: str, password_hash: str, shipped: None) -> Iterator[World]:
    """The small school, in the database that the service of this module works on."""
    database.use(database_url)
    with database.connected():
        yield small_school.build(password_hash)
    database.database.close_all()


@pytest.fixture(scope="module")
def address(database_url: str, world: World) -> Iterator[str]:
    with serving(database_url) as service:
        yield service.address


@pytest.fixture(scope="module")
def watch() -> Watch:
    return Watch()


@pytest.fixture(scope="module")
def devices(browser: Browser, address: str, watch: Watch) -> Iterator[Devices]:
    devices = Devices(browser, address, watch)
    yield devices
    devices.close()


@pytest.fixture(autouse=True)
def _no_page_complained_or_told_a_stranger(watch: Watch) -> Iterator[None]:
    """After every test: an empty console under our rules for content, and no request abroad."""
    yield
    assert watch.taken() == ([], [])
