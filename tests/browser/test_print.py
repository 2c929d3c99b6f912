"""On paper: what is handed out and laid on the table fits its sheets, and nothing is cut."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.lived import Lived, lived_in
from tests.school.world import World

# a page as it lies on A4 between margins of 14 mm, in CSS pixels
PAPER: ViewportSize = {"width": 688, "height": 1040}
CUT = """() => {
  const cut = (one) =>
    one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  return [...document.querySelectorAll("main *")]
    .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden, svg, [data-figure]"))
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 2  // dashed edges overlap
      || (getComputedStyle(one).overflowX !== "visible" && cut(one)))
    .map((one) => one.outerHTML.slice(0, 150));
}"""


@pytest.fixture(scope="module")
def lived(world: World) -> Lived:
    return lived_in(world)


@pytest.fixture(scope="module")
def laptop(devices: Devices, lived: Lived) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


@pytest.fixture
def page(laptop: Page) -> Page:
    """Carl's laptop, with nothing laid on paper."""
    laptop.set_viewport_size({"width": 1366, "height": 768})
    laptop.emulate_media(media="null")  # as a device is: screen to look at, print on paper
    return laptop


def test_a_conversation_fits_on_two_sheets(page: Page, lived: Lived) -> None:
    page.goto(f"/students/{lived.world.anna.id}")

    by_hand = page.locator("main section[aria-hidden=true]")  # room to write, on paper only
    expect(by_hand).to_be_hidden()
    assert _sheets(page) <= 2
    assert _cut(page) == []
    _lay_on_paper(page)
    expect(by_hand).to_be_visible()


def test_a_conversation_fits_however_much_was_agreed(page: Page, lived: Lived) -> None:
    page.goto(f"/students/{lived.world.anna.id}")
    button(page, "Skriv selv").click()
    page.locator("textarea[name=goal_1]").fill("Jeg vil læse højt uden at gå i stå. " * 8)
    page.locator("[name=keeper_1]").select_option("student")
    page.locator("[name=signs_1]").fill("De andre kan høre, hvad jeg siger. " * 16)
    page.locator("[name=help_1]").fill("At jeg øver mig derhjemme først. " * 16)
    for place in ("1", "2", "3"):
        page.locator(f"[name=what_{place}]").fill("Vi finder en bog, der passer. " * 9)
        page.locator(f"[name=who_{place}]").select_option("teacher")
    page.locator("form[action$='/agreed'] button").click()
    page.wait_for_url("**/students/**")

    assert _sheets(page) <= 2
    assert _cut(page) == []


def test_the_cards_of_a_class_are_whole(page: Page, lived: Lived) -> None:
    page.goto(f"/classes/{lived.world.class_a.id}/codes")
    button(page, "Lav nye koder").click()
    expect(page.get_by_text("Anna Test")).to_be_visible()

    assert _sheets(page) <= 3  # twelve cards
    assert _cut(page) == []


def test_the_team_takes_its_numbers_along(page: Page, lived: Lived) -> None:
    world = lived.world
    page.goto(f"/teams/{world.team.id}?theme=effort&group={world.class_a.id}")
    expect(page.locator("[data-drawn=light]")).to_be_visible()

    assert _sheets(page) <= 2
    assert _cut(page) == []
    expect(page.get_by_role("columnheader", name="Spørgsmål")).to_be_visible()  # the table, opened


def _sheets(page: Page) -> int:
    """How many sheets of paper come out."""
    printed = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", printed))


def _cut(page: Page) -> list[str]:
    """What does not fit on the width of the paper, or hides behind an edge."""
    _lay_on_paper(page)
    cut: list[str] = page.evaluate(CUT)
    return cut


def _lay_on_paper(page: Page) -> None:
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
