"""A question is read aloud by the voice of one's own device, or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering.voices import (
    DANISH,
    Voice,
    finds,
    give_voices,
    is_silent,
    languages,
    said,
)
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.browser.sheets import Sheet, Table, table
from tests.school.deeds import begin
from tests.school.world import World
from tests.tiny import tiny

TAP = 44  # the smallest target


@pytest.fixture(scope="module")
def laid(database_url: str, world: World) -> Iterator[Table]:
    """Forms of every kind, beside the school."""
    with table(database_url) as laid:
        yield laid


@pytest.fixture
def page_with(devices: Devices) -> Callable[..., Page]:
    """A device at an address, in a language, with these voices."""

    def page_with(address: str, language: str, *voices: Voice) -> Page:
        page = devices.laptop(language)
        give_voices(page, *voices)
        page.goto(address)
        return page

    return page_with


def answering(devices: Devices, world: World, *voices: Voice) -> Page:
    """Bo in the middle of a form, on a phone with these voices."""
    page = devices.phone()
    give_voices(page, *voices)
    log_in(page, "bo")
    page.goto(f"/responses/{begin(world, world.bo, 'start-up')}/sections/when_hard")
    return page


def button(page: Page, question: str) -> Locator:
    return page.locator(f"#q-{question} > .aloud")


def test_a_press_reads_the_question_and_its_answers(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)

    button(page, "try_first").click()

    expect(button(page, "try_first")).to_have_attribute("aria-pressed", "true")
    assert said(page) == [
        "Jeg prøver selv noget, før jeg beder om hjælp.",
        "Slet ikke endnu",
        "En gang imellem",
        "For det meste",
        "Næsten altid",
        "Det vil jeg ikke svare på",
    ]
    assert set(languages(page)) == {"da-DK"}


def test_what_stands_under_the_question_is_read_too(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    hints = page.locator("#q-hard_success > .hint").all_inner_texts()

    button(page, "hard_success").click()

    assert hints
    assert said(page)[1 : 1 + len(hints)] == hints


def test_pressed_again_it_stops(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    button(page, "try_first").click()

    button(page, "try_first").click()

    expect(button(page, "try_first")).to_have_attribute("aria-pressed", "false")
    assert is_silent(page)


def test_it_comes_to_its_end_by_itself(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    button(page, "try_first").click()

    page.evaluate("speechSynthesis.finish()")

    expect(button(page, "try_first")).to_have_attribute("aria-pressed", "false")


def test_one_is_read_at_a_time(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    button(page, "try_first").click()
    button(page, "other_way").click()
    page.wait_for_timeout(50)  # what was cut off says so a moment later

    expect(page.locator(".aloud[aria-pressed=true]")).to_have_count(1)
    expect(button(page, "other_way")).to_have_attribute("aria-pressed", "true")
    assert not is_silent(page)


def test_it_stops_when_one_leaves(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    button(page, "try_first").click()

    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")

    assert is_silent(page)


def test_it_works_by_keyboard_and_says_what_it_would_read(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    this = button(page, "try_first")

    this.focus()
    page.keyboard.press("Space")

    expect(this).to_have_attribute("aria-pressed", "true")
    expect(this).to_have_accessible_name(
        re.compile(".+: Jeg prøver selv noget, før jeg beder om hjælp[.]")
    )
    page.keyboard.press("Tab")
    expect(page.locator("#q-try_first input").first).to_be_focused()


def test_every_card_has_a_button_that_a_finger_hits(devices: Devices, world: World) -> None:
    page = answering(devices, world, DANISH)
    cards = page.locator(".q[data-question]").count()

    boxes = [one.bounding_box() for one in page.locator(".aloud").all()]

    assert len(boxes) == cards
    assert [box for box in boxes if not box or min(box["width"], box["height"]) < TAP] == []


@pytest.mark.parametrize(
    "voices",
    [(), (Voice("de-DE"),), (Voice("da-DK", localService=False),)],
    ids=["no voice", "no Danish voice", "a voice that would send the words away"],
)
def test_without_a_voice_of_its_own_there_is_no_button(
    devices: Devices, world: World, voices: tuple[Voice, ...]
) -> None:
    page = answering(devices, world, *voices)

    expect(page.locator("#q-try_first")).to_be_visible()
    expect(page.locator(".aloud")).to_have_count(0)


def test_voices_may_come_later(devices: Devices, world: World) -> None:
    page = answering(devices, world)

    finds(page, Voice("da_DK"))  # as some phones write it

    expect(button(page, "try_first")).to_be_visible()
    finds(page, DANISH)
    expect(page.locator("#q-try_first > .aloud")).to_have_count(1)


def test_a_row_that_comes_later_can_be_read(laid: Table, page_with: Callable[..., Page]) -> None:
    page = page_with(laid.lay(Sheet(tiny("rows"))), "en-GB", Voice("en-GB"))
    group = page.locator("[data-rows]").first
    before = group.locator(".aloud").count()

    page.locator("[data-add]").first.click()

    assert before
    expect(group.locator(".aloud")).to_have_count(2 * before)
    group.locator(".aloud").last.click()
    assert said(page)


def test_each_language_has_its_own_voice(laid: Table, page_with: Callable[..., Page]) -> None:
    """A Danish form on a Swedish page: its words are Danish, and ours among them are Swedish."""
    danish = tiny("other").model_copy(update={"languages": ("da",)})
    page = page_with(laid.lay(Sheet(danish)), "sv-SE", DANISH, Voice("sv-SE"))

    page.locator(".aloud").first.click()

    spoken = languages(page)
    assert spoken[0] == "da-DK"
    assert spoken[said(page).index("Något annat")] == "sv-SE"


def test_our_words_are_read_even_where_their_language_has_no_voice(
    laid: Table, page_with: Callable[..., Page]
) -> None:
    danish = tiny("other").model_copy(update={"languages": ("da",)})
    page = page_with(laid.lay(Sheet(danish)), "sv-SE", DANISH)

    page.locator(".aloud").first.click()

    assert set(languages(page)) == {"da-DK"}
