"""A coach on a phone and a teacher on a laptop agree on a visit, change it and call one off."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.world import World

QUESTION = "Får alle sagt noget i grupperne?"
EYES = "Det, du gerne vil have set efter"


def look(page: Page, name: str) -> None:
    """Nothing is wrong on it, in the light and in the dark."""
    page.evaluate(AXE_SCRIPT)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
        assert [one["id"] for one in found["violations"]] == [], (name, scheme)
        if folder := os.environ.get("PICTURES"):
            page.screenshot(path=f"{folder}/{name}-{scheme}.png", full_page=True)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")


@pytest.fixture(scope="module")
def signe(devices: Devices) -> Page:
    page = devices.phone()
    log_in(page, "signe")
    return page


@pytest.fixture(scope="module")
def carl(devices: Devices) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


def test_a_coach_proposes_a_visit_and_keeps_her_words(signe: Page, world: World) -> None:
    day = world.carl.owner.today() + timedelta(days=6)
    signe.goto("/visits")
    signe.get_by_role("link", name="Planlæg et besøg").click()
    look(signe, "new-phone")
    signe.get_by_label("Lektion").fill("Dansk, 3. time")
    button(signe, "Foreslå besøget").click()
    expect(signe.get_by_role("alert")).to_contain_text("Vælg en lærer.")
    expect(signe.get_by_label("Lektion")).to_have_value("Dansk, 3. time")
    look(signe, "new-refused-phone")

    signe.get_by_label("Lærer", exact=True).select_option("Carl Test")
    signe.get_by_label("Klasse").select_option("5.a")
    signe.get_by_label("Dag", exact=True).fill(day.isoformat())
    signe.get_by_label("Begynder").fill("10:00")
    signe.get_by_label("Lokale").fill("Lokale 9")
    button(signe, "Foreslå besøget").click()

    expect(signe.get_by_role("status").first).to_contain_text("Forslaget er sendt")
    signe.reload()
    expect(signe.get_by_role("main")).to_contain_text("kl. 10.00, Lokale 9")
    look(signe, "proposed-phone")


def test_the_teacher_says_what_to_look_for_and_agrees(carl: Page, signe: Page) -> None:
    carl.goto("/")
    look(carl, "home-laptop")
    carl.get_by_role("region", name="Et besøg at aftale").get_by_role("link").click()
    look(carl, "to-agree-laptop")
    carl.locator("form[action$='/agree'] textarea").fill(QUESTION)
    button(carl, "Sig ja til besøget").click()

    expect(carl.get_by_role("status").first).to_contain_text("Du har sagt ja.")
    carl.reload()
    expect(carl.get_by_role("main")).to_contain_text(QUESTION)
    signe.reload()
    expect(signe.get_by_role("main")).to_contain_text(QUESTION)
    look(signe, "agreed-phone")
    signe.goto("/")
    look(signe, "home-phone")
    expect(signe.get_by_role("region", name="Det næste besøg")).to_contain_text("Carl Test")


def test_what_one_changes_the_other_agrees_to_anew(carl: Page, signe: Page) -> None:
    signe.get_by_role("link", name="Se planen").click()
    plan = signe.url
    carl.goto(plan)
    signe.get_by_text("Foreslå noget andet").click()
    look(signe, "change-phone")
    signe.get_by_label("Begynder").fill("11:00")
    button(signe, "Foreslå ændringen").click()
    expect(signe.get_by_role("main")).to_contain_text("kl. 11.00")

    carl.get_by_text("Foreslå noget andet").click()  # his page is older than her change
    carl.locator("#eyes").fill("Hvem spørger?")
    button(carl, "Foreslå ændringen").click()
    expect(carl.get_by_role("alert")).to_contain_text("Planen er ændret, siden du åbnede den")
    expect(carl.locator("#eyes")).to_have_value("Hvem spørger?")
    button(carl, "Sig ja til besøget").click()
    expect(button(carl, "Sig ja til besøget")).to_have_count(0)
    expect(carl.get_by_role("main")).to_contain_text("kl. 11.00")
    carl.goto("/visits")
    expect(carl.get_by_role("region", name="Aftalt, det næste først")).to_contain_text("Signe")
    look(carl, "visits-laptop")


def test_the_notes_open_from_the_plan_alone_once_it_is_agreed(signe: Page) -> None:
    signe.reload()
    button(signe, "Åbn noterne").click()

    signe.wait_for_url("**/responses/*")
    expect(signe.get_by_role("link", name="Undervejs")).to_be_visible()


def test_a_teacher_asks_a_colleague_who_says_no_kindly(
    carl: Page, devices: Devices, world: World
) -> None:
    day = world.carl.owner.today() + timedelta(days=8)
    carl.goto("/visits/new")
    carl.get_by_label("Hvem besøger dig").select_option("Erik Test")
    carl.get_by_label("Klasse").select_option("5.a")
    carl.get_by_label("Lektion").fill("Matematik")
    carl.get_by_label("Dag", exact=True).fill(day.isoformat())
    carl.get_by_label("Begynder").fill("08:10")
    carl.get_by_label(EYES).fill(QUESTION)
    look(carl, "new-laptop")
    button(carl, "Foreslå besøget").click()
    plan = carl.url

    erik = devices.laptop()
    log_in(erik, "erik")
    erik.goto("/visits")
    erik.get_by_role("link", name="Se og svar").click()
    expect(erik.get_by_role("main")).to_contain_text(QUESTION)
    erik.get_by_text("Nej tak").click()
    look(erik, "no-laptop")
    erik.get_by_label("Et ord med på vejen, hvis du vil").fill("Gerne i næste uge")
    button(erik, "Aflys besøget").click()
    expect(erik.get_by_role("status").first).to_contain_text("Besøget er aflyst.")

    carl.goto(plan)
    expect(carl.get_by_role("main")).to_contain_text("Gerne i næste uge")
    look(carl, "off-laptop")
