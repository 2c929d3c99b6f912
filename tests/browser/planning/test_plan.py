"""A team's plan from the first word to the rounds that come of it, and on to the next year."""

from __future__ import annotations

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from service.store import rounds, sheets
from tests.browser.devices import Devices
from tests.browser.hands import button, go_on, log_in, main_text, send
from tests.school.plans import in_days
from tests.school.world import World

FOUND = """() => axe.run({ resultTypes: ["violations"], preload: false }).then((said) =>
  said.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`)))"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def sound(page: Page) -> None:
    """Axe has nothing to say, and nothing is wider than the screen."""
    page.wait_for_load_state()
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(FOUND) == []
    assert page.evaluate(WIDER) <= 0


def talk(page: Page, row: int, day: str, kind: str, focus: str) -> None:
    place = page.locator("[data-question=series] [data-row]")
    if place.count() <= row:
        page.locator("[data-question=series] [data-add]").click()
    place.nth(row).locator("[data-question=series_day] input").first.fill(day)
    for question, value in (("series_type", kind), ("series_focus", focus)):
        place.nth(row).locator(f"[data-question={question}] input[value={value}]").check()


@pytest.fixture(scope="module")
def plan(world: World, devices: Devices) -> str:
    """The address of a plan that Carl and Erik have written together and Erik has sent."""
    carl, erik = devices.laptop(), devices.phone()
    log_in(carl, "carl")
    log_in(erik, "erik")
    carl.get_by_role("link", name="Se planerne").click()
    carl.get_by_role("link", name="Begynd en plan").click()
    carl.locator("[name=title]").fill("Årets samtaler")
    button(carl, "Begynd").click()
    cover = carl.url
    erik.goto("/plans")
    erik.get_by_role("link", name="Årets samtaler").click()
    address = erik.url

    carl.goto(f"{cover}/sections/focus")
    erik.goto(f"{cover}/sections/focus")
    talk(carl, 0, in_days(world, 100).isoformat(), "learning", "start_up")
    talk(carl, 1, in_days(world, 200).isoformat(), "wellbeing", "wellbeing")
    carl.locator("[name=q-learning]").fill("Carl: at se sin vej")
    go_on(carl)
    erik.locator("[name=q-learning]").fill("Erik: at vælge selv")
    erik.locator("button[name=go][value=on]:visible").click()
    expect(erik.locator("#asides")).to_be_visible()
    expect(erik.get_by_role("main")).to_contain_text("Erik: at vælge selv")
    erik.locator("button[value^='both:']").first.click()
    erik.wait_for_load_state()
    carl.goto(f"{cover}/sections/before_team")
    row = carl.locator("[data-question=tasks] [data-row]").first
    row.locator("[data-question=task_what] input").first.fill("Finde vikar")
    row.locator("[data-question=task_by] input").first.fill(in_days(world, 9).isoformat())
    go_on(carl)
    erik.goto(f"{cover}/look-through")
    send(erik)
    return address


def test_two_who_wrote_at_once_have_lost_no_word(devices: Devices, plan: str) -> None:
    dorte = devices.laptop()
    log_in(dorte, "dorte")
    dorte.goto(plan)

    expect(dorte.get_by_role("main")).to_contain_text("Carl: at se sin vej")
    expect(dorte.get_by_role("main")).to_contain_text("Erik: at vælge selv")
    assert "Skriv videre" not in main_text(dorte)
    sound(dorte)


def test_the_year_is_made_changed_and_brought_in_line(
    devices: Devices, world: World, plan: str
) -> None:
    carl, erik = devices.laptop(), devices.phone()
    log_in(carl, "carl")
    log_in(erik, "erik")
    carl.goto(plan)
    carl.get_by_role("link", name="Lav året").click()
    sound(carl)
    carl.locator("[name=title_1]").fill("")
    button(carl, "Lav året").click()
    alert = carl.get_by_role("alert").first
    expect(alert).to_contain_text("Året er ikke lavet endnu")
    alert.get_by_role("link").first.click()
    expect(carl.locator("#title_1")).to_be_focused()
    carl.locator("[name=title_1]").fill("Efteråret")
    button(carl, "Lav året").click()
    expect(carl.get_by_role("status")).to_contain_text("Året er lavet")
    expect(carl.locator("section[aria-labelledby=rounds]")).to_contain_text("Efteråret")
    sound(carl)

    (sheet,) = sheets.by_maker(world.owner, world.carl.id)
    erik.goto(f"/responses/{sheet.response}/sections/focus")
    talk(erik, 0, in_days(world, 107).isoformat(), "learning", "start_up")
    go_on(erik)
    carl.reload()
    expect(carl.get_by_role("main")).to_contain_text("Planen bliver ændret")
    erik.goto(f"/responses/{sheet.response}/look-through")
    send(erik)
    erik.get_by_role("link", name="Se planen").click()
    sound(erik)
    button(erik, "Ret dem efter planen").click()
    expect(erik.get_by_role("status")).to_contain_text("1 runde er ændret.")
    first = rounds.of_plan(world.owner, sheet.id)[0]
    assert (first.title, first.closes_on) == ("Efteråret", in_days(world, 106))

    anna = devices.phone()
    log_in(anna, "anna")
    expect(anna.locator(".tl")).to_contain_text("Efteråret")


def test_a_task_is_ticked_without_a_script(devices: Devices, plan: str) -> None:
    erik = devices.device("phone", script=False)
    log_in(erik, "erik")
    erik.goto(plan)

    erik.get_by_role("button", name="Det er gjort Finde vikar").click()

    expect(erik.locator("section[aria-labelledby=tasks]")).to_contain_text("gjort af Erik Test")


def test_the_plan_goes_on_to_the_next_year_and_is_compared_on_a_small_phone(
    devices: Devices, plan: str
) -> None:
    carl = devices.device("narrow")
    log_in(carl, "carl")
    carl.goto(plan)
    sound(carl)
    carl.get_by_role("button", name="Kopiér planen").click()
    expect(carl.get_by_role("status")).to_contain_text("Planen er kopieret")
    sound(carl)

    carl.locator("section[aria-labelledby=compare] a").first.click()

    expect(carl.get_by_role("heading", level=1)).to_have_text("Sammenlign to planer")
    expect(carl.get_by_role("main")).to_contain_text("Samtale 1")
    assert "Hvilken læring" not in main_text(carl)
    sound(carl)


def test_a_plan_goes_onto_paper_without_what_can_only_be_pressed(
    devices: Devices, plan: str
) -> None:
    carl = devices.laptop()
    log_in(carl, "carl")
    carl.goto(plan)
    expect(button(carl, "Udskriv")).to_be_visible()

    carl.emulate_media(media="print")

    for name in ("Udskriv", "Kopiér planen"):
        expect(button(carl, name)).to_be_hidden()
    expect(carl.get_by_role("main")).to_contain_text("Carl: at se sin vej")
