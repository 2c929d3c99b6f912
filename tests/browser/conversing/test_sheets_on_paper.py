"""Carl asks for the sheets of his class, sees how far they are, and fetches the file."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.hands import button, press
from tests.running.working import working
from tests.school.lived import Lived

LONG = 60_000  # milliseconds: the worker is another process
STUDENTS = 12


def pages_of(file: Path) -> int:
    return len(PdfReader(BytesIO(file.read_bytes())).pages)


def well_made(page: Page) -> list[str]:
    """What axe finds wrong."""
    return [one["id"] for one in Axe().run(page).response["violations"]]


def test_a_class_is_drawn_while_he_watches(carl: Page, database_url: str) -> None:
    carl.goto("/conversations")
    press(carl.get_by_role("link", name="Samtaleark").first)
    assert well_made(carl) == []
    button(carl, "Lav arkene").click()
    bar = carl.locator("progress")
    expect(bar).to_be_visible()  # nobody works yet
    expect(bar).to_have_attribute("max", str(STUDENTS))
    assert well_made(carl) == []

    with working(database_url):
        fetch = carl.get_by_role("link", name="Hent filen")
        expect(fetch).to_be_visible(timeout=LONG)  # without a click: the page asks by itself

    assert well_made(carl) == []
    with carl.expect_download() as fetched:
        fetch.click()
    assert pages_of(Path(fetched.value.path())) == STUDENTS


def test_one_sheet_from_the_page_of_a_conversation(carl: Page, lived: Lived) -> None:
    carl.goto(f"/students/{lived.world.anna.id}")
    at = carl.get_by_role("link", name="Print arket").get_attribute("href")

    assert at is not None
    reply = carl.request.get(at)
    assert (reply.status, reply.headers["content-type"]) == (200, "application/pdf")
    assert len(PdfReader(BytesIO(reply.body())).pages) == 1
