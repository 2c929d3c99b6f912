"""Every teacher collects data about the own practice, for the own eyes alone (field.md 1.5)."""

from __future__ import annotations

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from service import actions
from service.store import own_copies, tables as t
from tests.browser.devices import Devices
from tests.browser.hands import button, go_on, log_in, press
from tests.school.own import answered_by
from tests.school.world import World

VIOLATIONS = """() => axe.run({ resultTypes: ["violations"], preload: false }).then((said) =>
  said.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`)))"""

# words of a figure that stand on its bars, or are cut at its edge
COVERED = """() => [...document.querySelectorAll("[data-figure]")].flatMap((figure) => {
  const edge = figure.getBoundingClientRect();
  const bars = [...figure.querySelectorAll(".bars .point path")]
    .map((bar) => bar.getBoundingClientRect());
  const across = (a, b) => a.left < b.right && b.left < a.right;
  const on = (a, b) => across(a, b) && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return [...figure.querySelectorAll(".annotation-text")].filter((text) => {
    const box = text.getBoundingClientRect();
    return box.right > edge.right || bars.some((bar) => bar.width && on(box, bar));
  }).map((text) => text.textContent);
})"""


@pytest.fixture(autouse=True)
def in_english(world: World) -> None:
    for person in (world.carl, world.lise, world.anna):
        actions.people.speak(person, "en")


def is_clean(page: Page) -> None:
    for light in ("light", "dark"):
        page.emulate_media(color_scheme=light)  # type: ignore[arg-type]
        page.evaluate(AXE_SCRIPT)
        assert page.evaluate(VIOLATIONS) == []
    page.emulate_media(color_scheme="light")


def test_a_teacher_looks_at_a_lesson_and_lets_a_colleague_read_it(
    devices: Devices, world: World
) -> None:
    page = devices.laptop("en-GB")
    log_in(page, "carl")
    page.goto("/own")
    page.get_by_role("link", name="Look at a lesson").click()
    page.get_by_label("Lesson").fill("Fractions")
    button(page, "Go on").click()
    is_clean(page)
    page.get_by_role("button", name="Begin").first.click()
    expect(page.get_by_text("Only you see this").first).to_be_visible()
    page.goto(f"{page.url}/sections/for_the_talk")
    page.get_by_role("textbox").first.fill("They asked each other")
    go_on(page)

    page.goto("/own")
    page.get_by_role("link", name="See Fractions").click()
    expect(page.get_by_text("They asked each other")).to_be_visible()
    page.reload()
    expect(page.get_by_text("They asked each other")).to_be_visible()
    is_clean(page)

    page.get_by_role("link", name="Give somebody a copy").click()
    page.get_by_label("Who gets it?").select_option(str(world.lise.id))
    press(button(page, "Give the copy"))
    (copy,) = own_copies.given_to(world.owner, world.lise.id)
    hers = devices.laptop("en-GB")
    log_in(hers, "lise")
    hers.goto(f"/copies/{copy.id}")
    expect(hers.get_by_text("They asked each other")).to_be_visible()
    press(page.get_by_role("button", name="Take it back"))
    hers.reload()
    expect(hers.get_by_text("There is nothing here any more")).to_be_visible()


def test_a_class_answers_on_a_phone_and_the_teacher_sees_the_numbers_at_the_end(
    devices: Devices, world: World
) -> None:
    page = devices.laptop("en-GB")
    log_in(page, "carl")
    page.goto("/own/surveys/new")
    page.get_by_label("Heading").fill("How do we work?")
    is_clean(page)
    button(page, "Ask your class").click()
    expect(page.get_by_text("0 students have answered so far")).to_be_visible()
    (survey,) = t.OwnSurvey.select()

    phone = devices.phone("en-GB")
    log_in(phone, "anna")
    phone.goto("/")
    phone.get_by_role("link", name="Begin How do we work?").click()
    expect(phone.get_by_text("Carl Test sees it, only counted together").first).to_be_visible()
    is_clean(phone)
    for question in phone.get_by_role("radiogroup").all():
        question.get_by_role("radio").first.check(force=True)
    button(phone, "Send").click()
    expect(phone.get_by_text("Thank you. You have taken part.").first).to_be_visible()

    answered_by(survey.id, world.students()[1:10])
    page.reload()
    expect(page.get_by_text("10 students have answered so far")).to_be_visible()
    page.get_by_text("Close it now").click()
    button(page, "Yes, close it").click()
    expect(page.get_by_text("10 students have answered.")).to_be_visible()
    expect(page.locator("[data-figure] svg").first).to_be_visible()
    is_clean(page)
    assert page.evaluate(COVERED) == []

    page.set_viewport_size({"width": 320, "height": 640})
    expect(page.locator("[data-figure][data-width=narrow]").first).to_be_visible()
    assert page.evaluate(COVERED) == []
    assert (
        page.locator(".mainnav-box").evaluate("(menu) => menu.scrollWidth - menu.clientWidth") == 0
    )
