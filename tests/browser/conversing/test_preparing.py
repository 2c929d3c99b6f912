"""Before a conversation: a student picks and rehearses, and a subject teacher writes of a class."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from service import actions
from tests.browser.devices import SIZES, Devices
from tests.browser.hands import button, log_in, main_text, press
from tests.browser.test_accessibility import BEYOND_THE_EDGE
from tests.school.conversing.preparing import close, open_, own_card, told, writing
from tests.school.deeds import give
from tests.school.world import World

AXE = "async () => (await axe.run({ resultTypes: ['violations'] })).violations.map((one) => one.id)"


@pytest.fixture(scope="module", autouse=True)
def _sent(world: World) -> None:
    for student in (world.anna, world.bo):
        give(world, student, "preparation")


def look(page: Page) -> None:
    """Everybody can use it, on a laptop and on the smallest phone, in the light and in the dark."""
    page.evaluate(AXE_SCRIPT)
    found = {}
    for size in ("laptop", "narrow"):
        width, height = SIZES[size]
        page.set_viewport_size({"width": width, "height": height})
        for colours in ("light", "dark"):
            page.evaluate("(one) => { document.documentElement.dataset.theme = one }", colours)
            page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
            found[size, colours] = page.evaluate(AXE)
        found[size, "beyond the edge"] = page.evaluate(BEYOND_THE_EDGE)
    assert {where: what for where, what in found.items() if what} == {}


def cards_of(page: Page) -> list[str]:
    return [one.strip() for one in page.locator(".hand .told").all_inner_texts()]


def test_a_student_picks_orders_rehearses_and_is_ready(devices: Devices, world: World) -> None:
    anna = devices.phone()
    log_in(anna, "anna")
    anna.get_by_role("link", name="Mine kort").click()
    anna.get_by_label("Hvad er du stolt af for tiden?").check()
    anna.locator("[name=source][value='theme:start-up:effort']").check()
    button(anna, "Tag dem med").click()
    anna.locator("#card_text").fill("Jeg vil vise min film")
    button(anna, "Lav kortet").click()
    expect(anna.get_by_role("status").first).to_contain_text("Kortet er lavet")
    anna.reload()
    assert cards_of(anna)[0] == "Det går godt."
    assert cards_of(anna)[2] == "Jeg vil vise min film"

    anna.locator(".tellcard").nth(2).get_by_role("button", name=re.compile("^Op")).click()
    anna.wait_for_url("**#card-*")
    assert cards_of(anna)[1] == "Jeg vil vise min film"
    anna.locator(".tellcard").nth(0).get_by_role("button", name=re.compile("^Vis det")).click()
    expect(anna.locator(".tellcard.is-shown")).to_have_count(1)
    anna.locator(".tellcard").nth(0).get_by_role("button", name=re.compile("^Tag tilbage")).click()
    expect(anna.locator(".tellcard.is-shown")).to_have_count(0)
    look(anna)

    anna.set_viewport_size({"width": 390, "height": 844})
    anna.get_by_role("link", name="Øv dig").click()
    expect(anna.get_by_role("heading", level=1)).to_have_text("Det går godt.")
    timer = anna.get_by_role("timer")
    expect(timer).to_have_text("0:01")
    button(anna, "Pause").click()
    stands = timer.inner_text()
    anna.wait_for_timeout(1500)
    assert timer.inner_text() == stands
    button(anna, "Fortsæt").click()
    expect(timer).not_to_have_text(stands)
    look(anna)
    anna.keyboard.press("ArrowRight")
    expect(anna.get_by_role("heading", level=1)).to_have_text("Jeg vil vise min film")
    anna.keyboard.press("ArrowLeft")
    expect(anna.get_by_role("heading", level=1)).to_have_text("Det går godt.")
    for number in (2, 3):
        anna.keyboard.press("ArrowRight")
        anna.wait_for_url(f"**card={number}")
    anna.get_by_role("link", name="Jeg har fortalt det hele").click()
    expect(anna.locator("[data-total]")).to_contain_text("Det tog dig cirka 0:")
    look(anna)
    button(anna, "Jeg er klar").click()
    expect(anna.locator(".tellcard.is-shown")).to_have_count(3)
    assert all(one.released_at for one in actions.cards.mine(world.anna).cards)


def test_cards_are_dragged_too(devices: Devices, world: World) -> None:
    for text in ("Først", "Sidst"):
        own_card(world, world.bo, text)
    page = devices.laptop()
    log_in(page, "bo")
    page.goto("/cards")
    page.locator(".tellcard").nth(1).drag_to(
        page.locator(".tellcard").nth(0), target_position={"x": 20, "y": 5}
    )
    expect(page.locator(".told").first).to_have_text("Sidst")
    page.wait_for_url("**#picked")

    assert told(world.bo) == ["Sidst", "Først"]


def test_without_a_script_by_keyboard_on_the_smallest_phone(devices: Devices, world: World) -> None:
    page = devices.device("narrow", script=False)
    log_in(page, "freja")
    page.goto("/cards")
    page.locator("#card_text").focus()
    page.keyboard.type("Jeg er god til at trøste")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#picked")
    page.get_by_role("link", name="Øv dig").press("Enter")
    page.wait_for_url("**/rehearsal*")
    expect(page.get_by_role("timer")).to_be_hidden()
    assert "Cirka 2 minutter til hvert kort" in main_text(page)
    page.get_by_role("link", name="Jeg har fortalt det hele").press("Enter")
    page.wait_for_url("**card=2")
    button(page, "Jeg er klar").press("Enter")
    page.wait_for_url("**#picked")
    expect(page.locator(".tellcard.is-shown")).to_have_count(1)

    close(world, world.freja)
    page.locator("#card_text").fill("Kom jeg for sent?")
    press(button(page, "Lav kortet"))
    assert "Samtalen er afsluttet" in main_text(page)
    assert "Kom jeg for sent?" in main_text(page)


def test_a_subject_teacher_writes_of_a_class_and_gives_it(devices: Devices, world: World) -> None:
    lise = devices.laptop()
    log_in(lise, "lise")
    lise.get_by_role("link", name="Skriv om dine elever").click()
    lise.get_by_role("link", name=re.compile("^Skriv 5.a")).click()
    look(lise)
    lise.get_by_role("link", name="Anna Test").click()
    for number in range(3):
        lise.locator("[name=judgement]").fill(f"Kan meget, nummer {number}")
        lise.locator("[name=goal]").fill("Læs højt")
        lise.locator("[name=go][value=next]").click()
        expect(lise.locator("[name=judgement]")).not_to_have_value(f"Kan meget, nummer {number}")
    lise.locator("[name=go][value=previous]").click()
    lise.wait_for_load_state()
    expect(lise.locator("[name=judgement]")).to_have_value("Kan meget, nummer 2")
    look(lise)
    lise.locator("[name=judgement]").fill("Det gemmer sig selv")
    expect(lise.get_by_text("Gemt", exact=True)).to_be_visible()
    lise.reload()
    expect(lise.locator("[name=judgement]")).to_have_value("Det gemmer sig selv")
    lise.locator("[name=go][value=next]").click()
    lise.wait_for_load_state()
    lise.get_by_role("link", name="5.a").last.click()
    button(lise, "Giv de 3, der er skrevet").click()
    expect(lise.get_by_text("Givet til samtalen", exact=True)).to_have_count(3)

    carl = devices.laptop()
    log_in(carl, "carl")
    carl.goto("/conversations")
    carl.get_by_role("link", name=re.compile("^Hvad der er klar")).click()
    expect(carl.get_by_role("row").filter(has_text="Anna")).to_contain_text("1 af 1")
    expect(carl.get_by_text("9 elever")).to_be_visible()
    look(carl)
    carl.set_viewport_size({"width": 1366, "height": 768})
    carl.get_by_role("row").filter(has_text="Anna").get_by_role("link", name="givet til").click()
    expect(carl.get_by_role("main")).to_contain_text("Kan meget, nummer 0")
    look(carl)

    open_(world, world.anna)
    anna = devices.phone()
    log_in(anna, "anna")
    anna.goto(f"/subjects/students/{world.anna.id}/{world.round}")
    expect(anna.get_by_role("main")).to_contain_text("Kan meget, nummer 0")


def test_two_devices_show_both_texts(devices: Devices, world: World) -> None:
    student = writing(world, world.lise).rows[-1].student
    at_school, at_home = devices.laptop(), devices.device("phone", script=False)
    for page in (at_school, at_home):  # both lie open before one saves itself
        log_in(page, "lise")
        page.goto(f"/subjects/{world.class_a.id}/{world.round}/{student}")
    at_home.locator("[name=judgement]").fill("Hjemmefra")
    at_school.locator("[name=judgement]").fill("Fra skolen")
    at_school.locator("[name=go][value=stay]").click()
    expect(at_school.get_by_role("status").first).to_contain_text("Gemt")
    at_home.locator("[name=go][value=stay]").click()

    expect(at_home.get_by_role("alert")).to_contain_text("Fra skolen")
    expect(at_home.locator("[name=judgement]")).to_have_value("Hjemmefra")
    at_home.locator("[name=judgement]").fill("Fra skolen og hjemmefra")
    press(at_home.locator("[name=go][value=stay]"))
    at_home.reload()
    expect(at_home.locator("[name=judgement]")).to_have_value("Fra skolen og hjemmefra")
