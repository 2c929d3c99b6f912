"""Sheets of codes: made once, never by loading a page again, and one card at a time."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, log_in, main_text
from tests.school.world import World

Codes = dict[str, tuple[str, str]]


@pytest.fixture(scope="module")
def carl(devices: Devices, world: World) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


@pytest.fixture(scope="module")
def cards() -> Codes:
    """What stands on the cards of the sheet, by name."""
    return {}


def opens(devices: Devices, class_code: str, personal_code: str) -> bool:
    page = devices.phone()
    page.goto("/code")
    page.locator("[name=class_code]").fill(class_code)
    page.locator("[name=personal_code]").fill(personal_code)
    page.locator("main form button").click()
    page.wait_for_load_state()
    return "/code" not in page.url


def test_carl_makes_a_sheet(carl: Page, devices: Devices, world: World, cards: Codes) -> None:
    carl.goto(f"/classes/{world.class_a.id}/codes")
    button(carl, "Lav nye koder").click()

    expect(carl.locator(".codecard")).to_have_count(12)
    for card in carl.locator(".codecard").all():
        of_class, own = card.locator("dd").all_inner_texts()
        cards[card.locator(".name").inner_text()] = (of_class, own)
    assert opens(devices, *cards["Anna Test"])


def test_loading_the_sheet_again_makes_no_new_codes(
    carl: Page, devices: Devices, cards: Codes
) -> None:
    carl.reload()

    expect(carl.get_by_role("heading", name="De koder er allerede lavet")).to_be_visible()
    assert "lav nye" in main_text(carl)
    assert opens(devices, *cards["Bo Test"])


def test_pressing_twice_makes_one_sheet(carl: Page, world: World) -> None:
    carl.goto(f"/classes/{world.class_a.id}/codes")
    before = carl.get_by_text("12 elever").count()

    button(carl, "Lav nye koder").dblclick()

    expect(carl.locator(".codecard")).to_have_count(12)
    carl.goto(f"/classes/{world.class_a.id}/codes")
    assert carl.get_by_text("12 elever").count() == before + 1


def test_a_lost_card_costs_nobody_else_theirs(
    carl: Page, devices: Devices, world: World, cards: Codes
) -> None:
    button(carl, "Lav nye koder").click()
    for card in carl.locator(".codecard").all():
        of_class, own = card.locator("dd").all_inner_texts()
        cards[card.locator(".name").inner_text()] = (of_class, own)
    carl.goto(f"/classes/{world.class_a.id}/codes")

    carl.locator("li", has_text="Anna Test").get_by_role("button", name="Ny kode").click()

    expect(carl.locator(".codecard")).to_have_count(1)
    expect(carl.locator(".codecard .name")).to_have_text("Anna Test")
    as_before, own = carl.locator(".codecard dd").all_inner_texts()
    assert as_before == "som før"
    of_class = cards["Anna Test"][0]
    assert opens(devices, of_class, own)
    assert opens(devices, *cards["Bo Test"])
    assert not opens(devices, *cards["Anna Test"])


def test_the_page_says_when_codes_were_made_and_by_whom(carl: Page, world: World) -> None:
    carl.goto(f"/classes/{world.class_a.id}/codes")
    made = carl.locator("main").get_by_text("Carl Test")

    assert made.count() == 4
    assert "1 elev" in main_text(carl)
