"""The pen goes from hand to hand with every word, and who reads along learns that there is more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Request, expect

from service.store import conversations, tables as t
from service.store.conversing import agreeing, minutes
from service.store.conversing.conversations import Conversation
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.lived import Lived

NEW = "Der er skrevet noget nyt i samtalen."
BEFORE = 15_000  # milliseconds, in which nothing is asked
AFTER = 25_000  # in which it is, once


@pytest.fixture(scope="module")
def at(lived: Lived) -> str:
    return f"/students/{lived.world.anna.id}/conversation?round={lived.world.round}"


@pytest.fixture(scope="module")
def anna(devices: Devices, lived: Lived) -> Page:
    page = devices.laptop()
    log_in(page, "anna")
    return page


@pytest.fixture(autouse=True)
def _pen(lived: Lived) -> Iterator[None]:
    """Anna has it, and nothing is agreed."""
    agreeing.set_note_taker(lived.world.owner, lived.held, "student")
    t.Goal.delete().where(t.Goal.conversation == lived.held).execute()
    yield
    t.Minutes.delete().where(t.Minutes.conversation == lived.held).execute()


def held(lived: Lived) -> Conversation:
    return conversations.conversation(lived.world.owner, lived.held)


def write_goal(page: Page, words: str) -> None:
    page.locator("[name=goal_1]").fill(words)
    page.locator("[name=keeper_1]").select_option("student")


def look(page: Page) -> None:
    """Somebody comes back to the page."""
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def asked_for(page: Page) -> list[Request]:
    """What the page asks from here on."""
    found: list[Request] = []
    page.on("request", lambda one: found.append(one) if one.url.endswith("/stands") else None)
    return found


def test_handing_over_takes_along_what_stands_in_every_form(
    anna: Page, lived: Lived, at: str
) -> None:
    anna.goto(at)
    write_goal(anna, "Læse højt for Bo")
    anna.locator("[name=signs_1]").fill("Bo griner")
    anna.locator("[name=q-went_well]").fill("Jeg tør spørge")
    button(anna, "Lad din lærer skrive").click()

    expect(anna.get_by_role("status").first).to_contain_text("Nu skriver den anden")
    assert held(lived).note_taker == "teacher"
    assert held(lived).goals[0].words.signs == "Bo griner"
    (kept,) = minutes.of_conversation(lived.world.owner, lived.held)
    assert kept.document.text("went_well") == "Jeg tør spørge"


def test_without_a_script_the_goals_go_along_and_the_page_says_what_does_not(
    plain: Page, lived: Lived, at: str
) -> None:
    plain.goto(at)
    warning = plain.locator("noscript .note")
    expect(warning).to_be_visible()
    expect(warning).to_contain_text("Hver del af siden gemmes med sin egen knap.")
    write_goal(plain, "Læse langsomt")
    button(plain, "Lad din lærer skrive").click()

    expect(plain.get_by_role("status").first).to_contain_text("Nu skriver den anden")
    assert (held(lived).note_taker, held(lived).goals[0].text) == ("teacher", "Læse langsomt")


def test_something_unfinished_keeps_the_pen_and_the_words(anna: Page, at: str) -> None:
    anna.goto(at)
    anna.locator("[name=goal_1]").fill("Læse hurtigt")
    button(anna, "Lad din lærer skrive").click()

    expect(anna.get_by_role("alert")).to_contain_text("Målet er ikke gemt endnu")
    expect(anna.locator("[name=goal_1]")).to_have_value("Læse hurtigt")


def test_who_reads_along_is_told_and_keeps_what_is_chosen(anna: Page, carl: Page, at: str) -> None:
    carl.goto(at)
    chosen = carl.get_by_role("region", name="Siden sidst").get_by_label("Nået")
    chosen.check()
    look(carl)
    anna.goto(at)
    write_goal(anna, "Læse for min lillebror")
    button(anna, "Gem mål og aftaler").click()
    anna.wait_for_url("**/conversation?**")
    expect(carl.get_by_text(NEW)).to_be_hidden()
    look(carl)

    expect(carl.get_by_text(NEW)).to_be_visible()
    expect(chosen).to_be_checked()
    expect(carl.locator(".part-next")).not_to_contain_text("Læse for min lillebror")
    carl.get_by_role("link", name="Vis det").click()
    expect(carl.locator(".part-next")).to_contain_text("Læse for min lillebror")
    expect(carl.get_by_text(NEW)).to_be_hidden()


def test_who_writes_is_told_that_the_pen_is_gone_and_keeps_the_words(
    anna: Page, carl: Page, at: str
) -> None:
    anna.goto(at)
    write_goal(anna, "Læse hver aften")
    carl.goto(at)
    button(carl, "Skriv selv").click()
    carl.wait_for_url("**/students/**")
    look(anna)

    expect(anna.get_by_text("En anden skriver nu, eller samtalen er afsluttet.")).to_be_visible()
    expect(anna.locator("[name=goal_1]")).to_have_value("Læse hver aften")


def test_it_is_asked_seldom_and_only_while_somebody_looks(
    devices: Devices, carl: Page, at: str
) -> None:
    page = carl.context.new_page()
    page.clock.install()
    page.goto(at)
    asked = asked_for(page)

    page.clock.run_for(BEFORE)
    early = len(asked)
    with page.expect_response("**/stands") as answer:
        page.clock.run_for(AFTER - BEFORE)
    once = len(asked)
    page.evaluate("Object.defineProperty(document, 'hidden', { get: () => true })")
    page.clock.run_for(10 * AFTER)
    page.evaluate("1")

    assert (early, once, len(asked)) == (0, 1, 1)
    assert answer.value.status == 304
    page.close()
