"""Every form that comes with the product is answered by hand, looked through, sent and read."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from questionnaires import Questionnaire, ScaleQuestion
from service import actions
from service.store import conversations, tables as t
from tests.browser.devices import SIZES
from tests.browser.hands import button, main_text
from tests.browser.shipped.by_hand import Hand, Told, lines, read
from tests.browser.shipped.occasions import NEWEST, Occasion, OnAVisit, School, occasion

FOUND = """() => axe.run({ resultTypes: ["violations"], preload: false }).then((said) =>
  said.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`)))"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
UNFILLED = re.compile(r"[{}…]")


# Written at the table of a conversation: which paper of it, by whom, who else reads it, and where.
AT_THE_TABLE = {
    "conversation-minutes": ("minutes", "anna", "carl", "dk"),
    "message-book": ("points", "carl", "anna", "dk"),
    "development-plan": ("points", "carl", "anna", "se"),
}
# what is anonymous has no draft to look through and no reader: tests/browser/answering
NAMED = [
    one
    for one in NEWEST.values()
    if one.confidentiality != "anonymous" and one.name not in AT_THE_TABLE
]


@pytest.mark.parametrize("asked", NAMED, ids=lambda one: one.name)
def test_it_is_answered_and_read(school: School, asked: Questionnaire) -> None:
    place = occasion(school, asked)
    page = place.begin()
    expect(page.get_by_role("heading", level=1)).to_have_text(asked.title["da"])
    expect(page.get_by_role("main")).to_contain_text(asked.purpose["da"])
    look(page)

    hand = Hand(page, asked, school.world.carl.owner.today(), {"about": "Anna"})
    for section in hand.sections():
        look(page)
        if section == asked.sections[-1]:
            assert axe(page) == []

    look(page)
    assert_read(page, hand.told)
    button(page, "Send").click()
    expect(page.get_by_role("heading", name="Sendt", exact=True)).to_be_visible()

    assert_read_by(place, hand.told)


@pytest.mark.parametrize("name", AT_THE_TABLE)
def test_it_is_written_at_the_table_and_read(school: School, name: str) -> None:
    paper, writer, reader, country = AT_THE_TABLE[name]
    world, asked = school.world, NEWEST[name]
    t.Owner.update(country=country).where(t.Owner.id == world.owner).execute()
    actions.conversations.open_(world.carl, world.anna.id, world.round, True)
    (held, *_) = conversations.of_student(world.owner, world.anna.id)
    here = f"/conversations/{held.id}/{paper}"
    page = school.page(writer)
    page.goto(here)
    look(page)

    hand = Hand(page, asked, world.carl.owner.today(), {"about": "Anna"})
    hand.on_one_page()
    assert hand.told
    assert axe(page) == []
    page.locator("#answers button").last.click()
    expect(page.get_by_role("status").first).to_contain_text("Gemt")

    other = school.page(reader)
    other.goto(here)
    assert_read(other, hand.told)
    look(other)
    assert axe(other) == []


def assert_read_by(place: Occasion, told: list[Told]) -> None:
    """The reader sees all of it, but what is for fewer eyes."""
    sheet = place.read()
    all_of_it = place.reader == place.writer
    seen = [one for one in told if all_of_it or one.question.readers is None]
    marked = _marked(place)  # signs and ratings stand apart from the words, as marks
    stands = [one for one in read(sheet) if one[0] or not marked]  # ratings have no question
    assert_stands(stands, seen, marked)
    look(sheet.page)
    assert axe(sheet.page) == []


def assert_read(page: Page, told: list[Told]) -> None:
    assert_stands(read(page.get_by_role("main")), told)


def _marked(place: Occasion) -> frozenset[str]:
    if not isinstance(place, OnAVisit):
        return frozenset()
    scales = (one for one in place.asked.everywhere() if isinstance(one, ScaleQuestion))
    return frozenset(one.text["da"] for one in scales)


def assert_stands(
    found: list[tuple[str, str]], told: list[Told], apart: frozenset[str] = frozenset()
) -> None:
    """These questions in this order and no other, each with what was answered."""
    expected = [one for one in lines(told) if one[0] not in apart]
    assert [asked for asked, _ in found] == [asked for asked, _ in expected]
    lost = [
        (asked, one, stands)
        for (asked, said), (_, stands) in zip(expected, found, strict=True)
        for one in said
        if one not in stands
    ]
    assert lost == []


def look(page: Page) -> None:
    """No place of a text is left unfilled, and a phone need not be pushed sideways."""
    assert UNFILLED.findall(main_text(page)) == []
    size = page.viewport_size
    assert size is not None
    if size["width"] == SIZES["phone"][0]:
        assert page.evaluate(WIDER) == 0
        return
    page.set_viewport_size({"width": SIZES["phone"][0], "height": size["height"]})
    assert page.evaluate(WIDER) == 0
    page.set_viewport_size(size)


def axe(page: Page) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(FOUND)
    return found
