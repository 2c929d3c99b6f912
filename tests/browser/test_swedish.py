"""The student's and the teacher's part of the thread, once in Swedish."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, fill_all, fill_section, go_on, log_in, main_text, speak
from tests.school.deeds import give
from tests.school.world import World


@pytest.fixture(scope="module")
def anna(devices: Devices) -> Page:
    page = devices.phone()
    log_in(page, "anna")
    speak(page, "sv")
    return page


@pytest.fixture(scope="module")
def carl(devices: Devices) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


def test_a_swedish_phone_is_met_in_swedish(devices: Devices) -> None:
    page = devices.phone("sv-SE")
    page.goto("/login")

    expect(page.locator("html")).to_have_attribute("lang", "sv")
    expect(page.get_by_role("heading", level=1)).to_have_text("Logga in")


def test_the_language_chosen_by_button_is_kept(carl: Page) -> None:
    expect(carl.get_by_role("heading", level=1)).to_have_text("Hej Carl")
    speak(carl, "sv")

    carl.get_by_role("link", name="Samtal", exact=True).click()

    expect(carl.locator("html")).to_have_attribute("lang", "sv")
    expect(carl.get_by_role("heading", level=1)).to_have_text("Samtal")


def test_anna_answers_and_sends_in_swedish(anna: Page) -> None:
    card = anna.get_by_role("main").locator(":is(section, form)")
    card.filter(has_text="Så här lär jag mig just nu").get_by_role("button").first.click()
    expect(anna.get_by_role("main")).to_contain_text("Vi frågar för att du ska kunna berätta")
    anna.get_by_role("link", name="Mål som jag förstår").click()
    fill_section(anna, 2, "")
    expect(
        anna.get_by_role("radiogroup", name="Jag vet vad jag håller på att lära mig.")
    ).to_be_visible()
    expect(anna.get_by_label("Det vill jag inte svara på").first).to_be_attached()
    go_on(anna)
    anna.goto(anna.url.partition("/sections/")[0])
    fill_all(anna, 2, "Jag ritade bråken, och då förstod jag dem.")

    expect(anna.get_by_role("heading", level=1)).to_have_text("Titta igenom")
    expect(anna.get_by_role("main")).to_contain_text("För det mesta")
    button(anna, "Skicka").click()

    expect(anna.get_by_role("heading", name="Skickat", exact=True)).to_be_visible()


def test_carl_gives_his_look_and_opens_the_conversation_in_swedish(
    carl: Page, world: World
) -> None:
    give(world, world.anna, "preparation")
    carl.goto("/conversations")
    row = carl.get_by_role("row", name="Anna")
    row.get_by_role("button").click()
    expect(carl.get_by_role("heading", level=1)).to_have_text("Så här ser jag elevens lärande")
    fill_all(carl, 1, "Anna hjälper de andra i gång.")
    button(carl, "Skicka").click()
    expect(carl.get_by_role("heading", name="Skickat", exact=True)).to_be_visible()
    carl.goto(f"/students/{world.anna.id}")
    button(carl, "Starta samtalet").click()

    looks = carl.get_by_role("region", name="Två sätt att se")
    expect(looks.get_by_role("img", name="Anna ser det oftare.")).to_have_count(5)
    carl.get_by_role("link", name="Förbered").click()
    expect(carl.get_by_role("region", name="Anna med egna ord")).to_contain_text("ritade bråken")


def test_nothing_danish_is_left_on_the_pages(carl: Page) -> None:
    for phase in carl.locator(".phases a").all():
        phase.click()
        expect(phase).to_have_attribute("aria-current", "page")
        told = main_text(carl).lower()

        assert "ä" in told
        assert not {"æ", "ø"} & set(told)
