"""Bente brings in a roster, watches it being read, looks at what it would change, and says yes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import log_in, main_text
from tests.running.working import working
from tests.school.district import District, district
from tests.school.world import World

LONG = 60_000  # milliseconds: the worker is another process, and reads some thousand rows


@pytest.fixture(scope="module")
def worker(database_url: str, world: World) -> Iterator[None]:
    with working(database_url):
        yield


@pytest.fixture(scope="module")
def bente(devices: Devices, world: World, worker: None) -> Page:
    page = devices.laptop()
    log_in(page, "bente")
    return page


def choose(page: Page, of: District) -> None:
    """Send the file and wait until it is read."""
    page.goto("/rosters/new")
    zipped = FilePayload(name="nordby.zip", mimeType="application/zip", buffer=of.zipped())
    page.locator("input[type=file]").set_input_files(zipped)
    page.locator("main form button").click()
    page.wait_for_url("**/rosters/*-*")
    expect(page.locator("form[action$='/drop']")).to_be_visible(timeout=LONG)
    expect(page.locator("[data-far]")).to_have_count(0, timeout=LONG)


def well_made(page: Page) -> list[str]:
    """What axe finds wrong."""
    found = Axe().run(page)
    return [one["id"] for one in found.response["violations"]]


def test_she_follows_a_roster_until_it_is_applied(bente: Page) -> None:
    of = district(schools=4, classes=8, students=15)
    choose(bente, of)

    assert "Nye skoler" in main_text(bente)
    assert well_made(bente) == []
    bente.locator("form[action$='/apply'] button").click()
    expect(bente.locator(".chip-ok")).to_have_text("Taget i brug", timeout=LONG)
    assert "Det hele blev taget i brug" in main_text(bente)


def test_the_second_time_there_is_nothing_to_do(bente: Page) -> None:
    choose(bente, district(schools=4, classes=8, students=15))

    assert "Alt står her allerede" in main_text(bente)
    assert bente.locator("form[action$='/apply']").count() == 0
    assert well_made(bente) == []


def test_bad_rows_are_shown_by_file_and_line(bente: Page) -> None:
    of = district()
    of.change("users", "s1-k0-e0", role="elev")
    choose(bente, of)

    row = bente.locator("#bad ~ .table-responsive tbody tr").first
    assert row.inner_text().split("\t")[:2] == ["users.csv", "3"]
    assert well_made(bente) == []


def test_many_leave_asks_a_second_time(bente: Page) -> None:
    of = district(schools=4, classes=8, students=15)
    of.files["enrollments"] = of.files["enrollments"][:600]
    choose(bente, of)

    bente.locator("form[action$='/apply'] button").click()
    expect(bente.locator(".errsum")).to_be_focused()
    assert well_made(bente) == []
    bente.locator(".errsum a").click()
    bente.locator("[name=many]").check()
    bente.locator("form[action$='/apply'] button").click()
    expect(bente.locator(".chip-ok")).to_have_text("Taget i brug", timeout=LONG)


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_it_works_without_a_script(devices: Devices, world: World, worker: None, size: str) -> None:
    page = devices.device(size, script=False)
    log_in(page, "bente")
    page.goto("/rosters/new")
    of = district(schools=1, classes=1, students=2)
    zipped = FilePayload(name="nordby.zip", mimeType="application/zip", buffer=of.zipped())
    page.locator("input[type=file]").set_input_files(zipped)
    page.locator("main form button").click()
    page.wait_for_url("**/rosters/*-*")
    for _ in range(60):
        if not page.locator("noscript, [data-far]").count():
            break
        page.wait_for_timeout(500)
        page.reload()

    expect(page.locator("form[action$='/drop']")).to_be_visible()
