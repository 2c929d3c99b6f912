"""Somebody who is several things chooses one, on a phone, with the keyboard and without scripts."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.devices import Devices
from tests.school.several import also, guardian_too
from tests.school.world import PASSWORD, World


@pytest.fixture(autouse=True)
def _carl_is_a_father_and_administers(world: World) -> None:
    if not t.Guardianship.select().where(t.Guardianship.guardian == world.carl.id).exists():
        guardian_too(world, world.carl, world.freja)
        also(world, world.carl, "administrator", world.school)


def come(page: Page, to: str = "/login") -> None:
    page.goto(to)
    page.locator("[name=username]").fill("carl")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path == "/hats")


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_the_choice_leads_where_one_wanted_to_go(devices: Devices, size: str) -> None:
    page = devices.device(size)
    come(page, "/conversations")

    expect(page.get_by_role("heading", level=1)).to_have_text("Hvilken rolle er du her i?")
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(3)
    page.get_by_role("button", name="Kontaktlærer").click()

    page.wait_for_url("**/conversations")
    expect(page.get_by_role("main")).to_contain_text("5.a")


def test_one_changes_in_the_menu(devices: Devices) -> None:
    page = devices.phone()
    come(page)
    page.get_by_role("button", name="Kontaktlærer").click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/")
    page.locator("details.menu summary").click()
    expect(page.locator(".menu-who")).to_contain_text("Kontaktlærer 5.a, Nordskolen")

    page.get_by_role("link", name="Skift rolle").click()
    page.get_by_role("button", name="Freja").click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/")

    expect(page.get_by_role("main")).to_contain_text("Freja")
    expect(page.get_by_role("main")).not_to_contain_text("5.a")


def test_the_keyboard_is_enough_and_scripts_are_not_needed(devices: Devices) -> None:
    page = devices.device("laptop", script=False)
    come(page)

    page.get_by_role("button", name="Kontaktlærer").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    page.wait_for_url(lambda url: urlsplit(url).path == "/")
    expect(page.get_by_role("main")).not_to_contain_text("5.a")
