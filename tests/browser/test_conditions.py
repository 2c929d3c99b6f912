"""The browser and the server agree on what is shown, whatever is answered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from questionnaires import Chosen, Count, Document, Picked, Questionnaire, shown
from tests.browser.devices import Devices
from tests.browser.sheets import Sheet, Table, table
from tests.tiny import tiny

ROOT = Path(__file__).parent.parent.parent
VECTORS = json.loads((ROOT / "tests/vectors/conditions.json").read_text())
HELD = """(vectors) => vectors.map(({ condition, facts }) =>
  holds(condition, new Map(Object.entries(facts))))"""


@pytest.fixture(scope="module")
def laid(database_url: str) -> Iterator[Table]:
    with table(database_url) as laid:
        yield laid


@pytest.fixture(scope="module")
def address(laid: Table) -> str:
    return laid.address


@pytest.fixture(scope="module")
def page(devices: Devices) -> Page:
    return devices.laptop("en-GB")


def test_the_browser_holds_what_the_server_holds(page: Page) -> None:
    page.goto("about:blank")
    page.add_script_tag(path=ROOT / "service/static/conditions.js")

    held = page.evaluate(HELD, VECTORS)

    assert [one["about"] for one, so in zip(VECTORS, held, strict=True) if so != one["holds"]] == []


STORED = (
    Document(),
    Document({"mood": "never", "place": "yes", "helps": Chosen(("time",)), "hours": "2.5"}),
    Document({"mood": "always", "place": "other", "hours": "3"}, others={"place": "At grandma’s"}),
    Document({"place": "no", "helps": Chosen(("friend",)), "day": "2026-11-22", "hour": "08:00"}),
    Document(
        {"day": "2027-01-01", "times": Count(3), "subject": Picked(("ada",))}, frozenset({"mood"})
    ),
    Document({"times": Count(2), "subject": Picked(("ada",))}),
)


@pytest.mark.parametrize("document", STORED)
def test_what_earlier_pages_settled_is_shown_alike(
    page: Page, laid: Table, document: Document
) -> None:
    questionnaire = tiny("conditions")
    laid.lay(Sheet(questionnaire, document=document))
    page.goto(laid.section(1))

    assert visible(page) == expected(questionnaire, 1, document)


@pytest.mark.parametrize("document", STORED)
def test_what_stands_on_the_page_is_shown_alike(
    page: Page, laid: Table, document: Document
) -> None:
    questionnaire = on_one_page(tiny("conditions"))
    page.goto(laid.lay(Sheet(questionnaire, document=document)))

    assert visible(page) == expected(questionnaire, 0, document)


def test_cards_follow_the_answers_of_the_same_page(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("show-if-question"))))
    assert visible(page) == ["try_first"]

    page.get_by_label("Sometimes").check()
    assert visible(page) == ["try_first", "what_helps"]
    page.locator("[name=q-what_helps]").fill("A friend")
    assert visible(page) == ["try_first", "what_helps", "asked"]
    page.get_by_label("Always").check()
    assert visible(page) == ["try_first"]  # what is hidden counts as unanswered
    page.get_by_label("Never").check()
    expect(page.locator("[name=q-what_helps]")).to_have_value("A friend")  # and is not lost
    page.get_by_label("I do not want to answer").check()
    assert visible(page) == ["try_first"]


def test_the_focus_stays_where_it_is(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("show-if-question"))))

    page.get_by_label("Sometimes").focus()
    page.keyboard.press("Space")

    expect(page.locator("#q-what_helps")).to_be_visible()
    expect(page.get_by_label("Sometimes")).to_be_focused()


def test_a_row_looks_at_itself_and_at_what_stands_before_the_rows(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("show-if-row"))))
    first = page.locator("[data-row]").first
    page.get_by_role("button", name="Add one more").click()
    second = page.locator("[data-row]").nth(1)

    first.get_by_label("A habit").check()
    expect(first.locator("[data-question=how_often]")).to_be_visible()
    expect(second.locator("[data-question=how_often]")).to_be_hidden()
    page.locator("#q-with_others").get_by_label("Yes").check()
    expect(second.locator("[data-question=partner]")).to_be_visible()


def test_an_earlier_answer_is_named_as_it_stands(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("piping"))))

    page.locator("[name=q-goal]").fill("<b>to read</b>")

    expect(page.locator("#q-place legend")).to_contain_text(
        "Where do you work on “<b>to read</b>”?"
    )


def test_last_time_is_told_after_a_new_answer(page: Page, laid: Table) -> None:
    last = Document({"know_goal": "never", "next": "To read more"})
    page.goto(laid.lay(Sheet(tiny("recall"), last=last)))
    told = page.locator("#q-know_goal .last"), page.locator("#q-next .last")
    expect(told[0]).to_be_hidden()

    page.locator("#q-know_goal").get_by_label("Always").check()
    expect(told[0]).to_contain_text("Never")
    page.locator("[name=q-next]").press_sequentially("To")
    expect(told[1]).to_be_hidden()  # not while one writes
    page.locator("[name=q-next]").blur()
    expect(told[1]).to_contain_text("To read more")


def on_one_page(questionnaire: Questionnaire) -> Questionnaire:
    first, *others = questionnaire.sections
    questions = sum((one.questions for one in others), first.questions)
    section = first.model_copy(update={"questions": questions})
    return questionnaire.model_copy(update={"sections": (section,), "digest": "on one page"})


def visible(page: Page) -> list[str]:
    """The questions that one sees, in order."""
    cards = page.locator(".qwrap [data-question]:visible")
    return [card.get_attribute("data-question") or "" for card in cards.all()]


def expected(questionnaire: Questionnaire, place: int, document: Document) -> list[str]:
    ids = shown(questionnaire, document).ids
    return [one.id for one in questionnaire.sections[place].questions if one.id in ids]
