"""A student whose browser runs no script answers and sends all the same."""

from __future__ import annotations

from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from service import actions
from tests.browser.devices import Devices
from tests.browser.hands import button, fill_section, go_on, write
from tests.conftest import CODE_KEY
from tests.school.lived import rows_of
from tests.school.world import World


@pytest.fixture(scope="module")
def card(world: World) -> tuple[str, str]:
    """What stands on Anna's card, as it is printed."""
    cards = actions.codes.new_codes(world.carl, world.class_a, uuid4(), CODE_KEY)
    annas = next(one for one in cards if one.student.id == world.anna.id)
    return _as_printed(annas.class_code), _as_printed(annas.personal_code)


@pytest.fixture(scope="module")
def page(devices: Devices) -> Page:
    return devices.device("phone", script=False)


def test_a_code_that_is_mistyped_is_refused_with_a_reason(
    page: Page, card: tuple[str, str]
) -> None:
    _type(page, card[0], "ABCD")

    expect(page.get_by_role("alert")).to_contain_text("En kode har 8 bogstaver og tal")
    expect(page.get_by_label("Klassekode")).to_have_value(card[0])


def test_anna_types_the_codes_of_her_card(page: Page, card: tuple[str, str]) -> None:
    _type(page, card[0].lower(), card[1])

    expect(page.get_by_role("heading", level=1)).to_have_text("Hej Anna")


def test_anna_answers_section_by_section(page: Page) -> None:
    task = page.get_by_role("main").locator(":is(section, form)").filter(has_text="Klar til")
    task.get_by_role("button").first.click()
    page.get_by_role("link", name="Begynd").click()
    page.wait_for_url("**/sections/*")
    fill_section(page, 0, "Jeg er stolt af min tegning.")
    expect(button(page, "Videre til del 2")).to_be_visible()
    go_on(page)
    fill_section(page, 0, "At læse højt.")
    expect(button(page, "Gem og se igennem")).to_be_visible()
    go_on(page)

    expect(page.get_by_role("main")).to_contain_text("Jeg er stolt af min tegning.")
    expect(page.get_by_role("main")).to_contain_text("At læse højt.")


def test_what_is_missing_is_named_before_it_is_sent(page: Page) -> None:
    page.get_by_role("link", name="Ret Samtalen og det næste").click()
    write(page, "talk_about", "")
    button(page, "Gem og se igennem").click()
    button(page, "Send").click()

    expect(page.get_by_role("alert")).to_contain_text("1 svar mangler")
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.locator("#q-talk_about")).to_be_in_viewport()


def test_anna_sends_once(page: Page, world: World) -> None:
    write(page, "talk_about", "At læse højt.")
    button(page, "Gem og se igennem").click()
    button(page, "Send").click()

    expect(page.get_by_role("heading", name="Sendt", exact=True)).to_be_visible()
    assert rows_of(world) == 1


def _type(page: Page, class_code: str, personal_code: str) -> None:
    page.goto("/login")
    page.get_by_role("link", name="Jeg har en klassekode").click()
    page.get_by_label("Klassekode").fill(class_code)
    page.get_by_label("Din egen kode").fill(personal_code)
    page.locator("form:has([name=class_code]) button").click()


def _as_printed(code: str) -> str:
    return f"{code[:4]}-{code[4:]}"
