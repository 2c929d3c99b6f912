"""Every kind of question is drawn, answered by hand and kept: on phones, without script too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Locator, Page

from questionnaires import (
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    ClockQuestion,
    Count,
    Document,
    Log,
    LogQuestion,
    NoteQuestion,
    Picked,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
    Section,
    Segments,
    kept,
    sections_shown,
    shown,
)
from tests.browser.devices import SIZES, Devices
from tests.browser.sheets import Sheet, Table, table
from tests.tiny import ALL

CASES = pytest.mark.parametrize("questionnaire", ALL, ids=[one.name for one in ALL])
FOUND = """() => axe.run({ resultTypes: ["violations"], preload: false }).then((said) =>
  said.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`)))"""
BEYOND = """() => [...document.querySelectorAll("main *")]
  .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden"))
  .map((one) => one.outerHTML.slice(0, 150))"""
WORDS, NUMBER, DAY, TIME = "Jeg øver mig.", "3", "2026-06-01", "19:30"


@pytest.fixture(scope="module")
def laid(database_url: str) -> Iterator[Table]:
    with table(database_url) as laid:
        yield laid


@pytest.fixture(scope="module")
def address(laid: Table) -> str:
    return laid.address


@pytest.fixture(scope="module")
def laptop(devices: Devices) -> Page:
    return devices.laptop("en-GB")


@pytest.fixture(scope="module")
def bare(devices: Devices) -> Page:
    """A phone that runs no script."""
    return devices.device("phone", "en-GB", script=False)


@CASES
def test_it_is_answered_by_hand(laptop: Page, laid: Table, questionnaire: Questionnaire) -> None:
    sheet = Sheet(questionnaire)
    laid.lay(sheet)
    given: dict[str, object] = {}
    for place, section in enumerate(questionnaire.sections):
        if section in sections_shown(questionnaire, sheet.document):
            laptop.goto(laid.section(place))
            given |= answer(laptop, section)
            assert in_the_way(laptop) == {}
            save(laptop)

    assert said(sheet.document) == given


@CASES
def test_it_is_answered_without_script(
    bare: Page, laid: Table, questionnaire: Questionnaire
) -> None:
    sheet = Sheet(questionnaire)
    laid.lay(sheet)
    given: dict[str, object] = {}
    for place, section in enumerate(questionnaire.sections):
        if section in sections_shown(questionnaire, sheet.document):
            bare.goto(laid.section(place))
            given |= answer(bare, section)
            save(bare)

    met = shown(questionnaire, sheet.document).ids
    sent = said(kept(questionnaire, sheet.document))
    assert sent == {one: value for one, value in given.items() if one in met}


def answer(page: Page, section: Section) -> dict[str, object]:
    """Fill in every question that is seen, one after the other, and say with what."""
    given = {}
    for question in section.questions:
        card = page.locator(f"#q-{question.id}")
        if card.is_visible() and is_to_fill_in(question):
            given[question.id] = fill_in(card, question)
    return given


def is_to_fill_in(question: Question) -> bool:
    """A note asks nothing, and who is drawn by lot is the server's to say."""
    return not isinstance(question, NoteQuestion) and not (
        isinstance(question, PickQuestion) and question.random
    )


def fill_in(card: Locator, question: Question) -> object:
    match question:
        case RowsQuestion(questions=inside):
            row = card.locator("[data-row]").first
            cards = [(one, row.locator(f"[data-question={one.id}]")) for one in inside]
            return {one.id: fill_in(card, one) for one, card in cards if is_to_fill_in(one)}
        case ScaleQuestion() | ChoiceQuestion():
            return choose(card)
        case ChoicesQuestion() | PickQuestion():
            return (choose(card),)
        case ClockQuestion(options=(first, *_)):
            tile = card.locator("[data-tile]").first
            tile.click() if tile.count() else card.get_by_role("textbox").first.fill("1,5")
            return (first.value,)
        case LogQuestion():
            return (write(card),)
        case _:
            return write(card)


def choose(card: Locator) -> str | None:
    option = card.locator("label.opt").first
    option.click()
    return option.locator("input").get_attribute("value")


def write(card: Locator) -> str:
    """What the field takes."""
    field = card.locator("textarea, input:not([type=hidden], [type=checkbox])").first
    match field.get_attribute("type"), field.get_attribute("inputmode"):
        case "date", _:
            words = field.get_attribute("min") or field.get_attribute("max") or DAY
        case "time", _:
            words = TIME
        case _, "numeric" | "decimal":
            words = NUMBER
        case _:
            words = WORDS
    field.fill(words)
    return words


def save(page: Page) -> None:
    with page.expect_response(lambda reply: reply.request.method == "POST") as saved:
        page.locator("button[name=go][value=on]:visible").click()
    assert saved.value.status == 303
    page.wait_for_load_state()


def said(document: Document) -> dict[str, object]:
    return {one: plainly(answer) for one, answer in document.answers.items()}


def plainly(answer: Answer) -> object:
    """An answer without its times."""
    match answer:
        case Chosen(values) | Picked(values):
            return values
        case Count(total):
            return str(total)
        case Segments(segments):
            return tuple(one.option for one in segments)
        case Log(lines):
            return tuple(one.text for one in lines)
        case Rows((row,)):
            return said(row)
        case _:
            return answer


def in_the_way(page: Page) -> dict[str, list[str]]:
    """What is in somebody's way on this page: found by axe, or beyond the edge of a small phone."""
    page.evaluate(AXE_SCRIPT)
    found = {"laptop": page.evaluate(FOUND)}
    look(page, "phone", dark=True)
    found["phone, dark"] = page.evaluate(FOUND)
    look(page, "narrow")
    found["beyond the edge"] = page.evaluate(BEYOND)
    look(page, "laptop")
    return {where: what for where, what in found.items() if what}


def look(page: Page, size: str, *, dark: bool = False) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme="dark" if dark else "light")
