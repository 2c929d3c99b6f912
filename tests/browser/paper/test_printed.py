"""Every form that ships lies on A4 with nothing cut, in each of its languages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from questionnaires import Questionnaire, shipped
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.browser.test_print import CUT, PAPER
from tests.school.world import World

MOST_SHEETS = 8
ROOM = 1010  # CSS pixels between the margins of one sheet
BROKEN = f"""() => [...document.querySelectorAll(".ask:not(.ask-rows, .ask-log), tr")]
  .filter((one) => getComputedStyle(one).breakInside !== "avoid"
    || one.getBoundingClientRect().height > {ROOM})
  .map((one) => one.outerHTML.slice(0, 150))"""
COLOURED = """() => [...document.querySelectorAll(".blank-sheet, .blank-sheet *")]
  .flatMap((one) => {
    const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
    return [color, backgroundColor, borderTopColor];
  })
  .filter((colour) => new Set(colour.match(/\\d+/g).slice(0, 3)).size > 1)"""


@pytest.fixture(scope="module")
def page(devices: Devices, world: World) -> Page:
    page = devices.laptop()
    log_in(page, "mette")
    return page


@pytest.mark.parametrize("form", list(shipped()), ids=lambda one: f"{one.name}-{one.version}")
def test_a_form_fits_its_sheets(page: Page, form: Questionnaire) -> None:
    for language in form.languages:
        page.emulate_media(media="null")
        page.goto(f"/questionnaires/{form.name}/{form.version}/paper?language={language}")
        expect(page.locator("html")).to_have_attribute("lang", language)

        printed = page.pdf(prefer_css_page_size=True)
        page.set_viewport_size(PAPER)
        page.emulate_media(media="print")

        assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= MOST_SHEETS
        assert page.evaluate(CUT) == []
        assert page.evaluate(BROKEN) == []
        assert page.evaluate(COLOURED) == []


def test_a_sheet_is_white_in_the_dark_too(page: Page) -> None:
    page.emulate_media(media="screen", color_scheme="dark")
    page.goto("/questionnaires/wellbeing/1/paper")

    expect(page.locator(".blank-sheet")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.locator(".blank-sheet")).to_have_css("color", "rgb(0, 0, 0)")


def test_on_paper_nothing_is_left_of_the_screen(page: Page) -> None:
    page.goto("/questionnaires/wellbeing/1/paper")
    expect(page.locator("[data-print]")).to_be_visible()

    page.emulate_media(media="print")

    expect(page.locator("[data-print]")).to_be_hidden()
    expect(page.locator(".appbar")).to_be_hidden()
    expect(page.locator(".blank-sheet h1")).to_be_visible()
