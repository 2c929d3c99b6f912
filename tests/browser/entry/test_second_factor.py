"""A second factor in a browser: set up with an app, shown at the next log-in, found on paper."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from passlib.totp import TOTP
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.devices import Devices
from tests.browser.hands import button
from tests.school.world import PASSWORD, World


@pytest.fixture(autouse=True)
def _staff_are_asked(world: World) -> None:
    t.Owner.update(second_factor=True).execute()


def come(page: Page, name: str) -> None:
    page.goto("/login")
    page.locator("[name=username]").fill(name)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url("**/second-factor**")


def app_of(page: Page) -> TOTP:
    """The key as one types it into an app."""
    return TOTP((page.locator(".own-words").text_content() or "").replace(" ", ""))


def code(app: TOTP, ahead: int = 0) -> str:
    """Of this half minute, or of one beside it: each works once."""
    return str(app.generate(time=(app.generate().counter + ahead) * 30).token)


def give(page: Page, words: str) -> None:
    page.locator("[name=code]").fill(words)
    page.locator("[name=code]").press("Enter")


def home(url: str) -> bool:
    return urlsplit(url).path == "/"


def test_it_is_set_up_once_and_shown_each_time(devices: Devices) -> None:
    page = devices.laptop()
    come(page, "carl")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sæt dit totrinslogin op")
    app = app_of(page)

    give(page, "000000")
    expect(page.locator(".errsum")).to_be_focused()
    assert app_of(page).key == app.key
    give(page, code(app, -1))
    expect(page.get_by_role("heading", level=1)).to_have_text("Dine reservekoder")
    codes = page.locator(".recovery li").all_text_contents()
    page.get_by_role("link", name="Jeg har gemt dem").click()
    page.wait_for_url(home)

    phone = devices.phone()
    come(phone, "carl")
    expect(phone.get_by_label("Koden fra din app")).to_have_attribute(
        "autocomplete", "one-time-code"
    )
    give(phone, code(app, 1))
    phone.wait_for_url(home)

    another = devices.phone()
    come(another, "carl")
    give(another, codes[0])
    another.wait_for_url(home)
    another.goto("/second-factor")
    expect(another.get_by_role("main")).to_contain_text("7 reservekoder er tilbage")
    assert len(set(codes)) == 8


def test_one_may_turn_round_at_the_door(devices: Devices) -> None:
    page = devices.device("laptop", script=False)
    come(page, "erik")
    give(page, code(app_of(page)))
    page.context.clear_cookies()
    come(page, "erik")

    button(page, "Log ud").click()

    page.wait_for_url("**/login")
