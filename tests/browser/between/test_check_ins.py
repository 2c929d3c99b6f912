"""A whole week of a goal: four taps and one line, on a small phone, by keyboard, without script."""

from __future__ import annotations

from uuid import UUID

from playwright.sync_api import Locator, Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.browser.test_accessibility import BEYOND_THE_EDGE


class Finger:
    """Taps, and keeps count."""

    def __init__(self) -> None:
        self.taps = 0

    def on(self, what: Locator) -> None:
        what.click()
        self.taps += 1


def a_week(page: Page, finger: Finger) -> None:
    """From the page of the week until it is saved."""
    finger.on(page.get_by_label("Lidt fremad", exact=True))
    finger.on(page.get_by_label("Jeg bad om hjælp", exact=True))
    finger.on(page.get_by_label("Gøre skridtet mindre", exact=True))
    page.get_by_label("Med dine egne ord").fill("Jeg læste for min søster")
    finger.on(button(page, "Gem"))


def test_a_week_is_four_taps_and_one_line_on_a_small_phone_without_script(
    devices: Devices, goal: UUID
) -> None:
    page = devices.device("narrow", touch=True, script=False)
    log_in(page, "anna")
    page.get_by_role("link", name="Skriv, hvordan det går").click()
    finger = Finger()

    a_week(page, finger)

    assert finger.taps <= 4
    expect(page.get_by_role("status")).to_contain_text("Gemt")
    expect(page.locator(".weeks li")).to_have_count(4)
    expect(page.locator(".weeks")).to_contain_text("Lidt fremad")
    page.goto(f"/goals/{goal}/check-in")
    expect(page.get_by_label("Lidt fremad", exact=True)).to_be_checked()
    expect(page.get_by_label("Jeg bad om hjælp", exact=True)).to_be_checked()
    expect(page.get_by_label("Gøre skridtet mindre", exact=True)).to_be_checked()
    expect(page.get_by_label("Med dine egne ord")).to_have_value("Jeg læste for min søster")


def test_nothing_stands_beyond_the_edge_of_a_small_phone(devices: Devices, goal: UUID) -> None:
    page = devices.device("narrow", touch=True)
    log_in(page, "anna")
    page.goto(f"/goals/{goal}/check-in")
    a_week(page, Finger())

    for path in ("/goals", f"/goals/{goal}/check-in", f"/goals/{goal}/evidence", "/goals/term",
                 "/study-book"):  # fmt: skip
        page.goto(path)
        assert page.evaluate(BEYOND_THE_EDGE) == [], path


def test_a_week_is_said_by_keyboard_alone(devices: Devices, goal: UUID) -> None:
    page = devices.laptop()
    log_in(page, "anna")
    page.goto(f"/goals/{goal}/check-in")
    keys = page.keyboard

    _tab_to(page, "input[name=going]")
    keys.press("Space")
    keys.press("ArrowDown")
    _tab_to(page, "input[name=tried]")
    keys.press("Space")
    _tab_to(page, "input[name=next_step]")
    keys.press("Space")
    _tab_to(page, "[name=line]")
    keys.type("Jeg øvede")
    keys.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Mine mål")
    page.goto(f"/goals/{goal}/check-in")
    expect(page.get_by_label("Lidt fremad", exact=True)).to_be_checked()
    expect(page.get_by_label("Det, jeg havde planlagt", exact=True)).to_be_checked()
    expect(page.get_by_label("Med dine egne ord")).to_have_value("Jeg øvede")


def test_the_line_of_weeks_has_a_table_beside_it(devices: Devices, goal: UUID) -> None:
    page = devices.phone()
    log_in(page, "anna")
    page.goto(f"/goals/{goal}/check-in")
    a_week(page, Finger())

    page.get_by_text("Vis som tabel").click()

    row = page.locator("details.tbl tbody tr")
    expect(row).to_have_count(1)
    expect(row).to_contain_text("Lidt fremad")
    expect(row).to_contain_text("Jeg læste for min søster")


def _tab_to(page: Page, selector: str) -> None:
    for _press in range(40):
        if page.evaluate(f"document.activeElement.matches({selector!r})"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {selector}")
