"""What the scripts make quick: a tally, a clock, a log, rows, answers that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from questionnaires import Count, Document, Line, Log, Picked, Rows, Segment, Segments
from tests.browser.devices import Devices
from tests.browser.hands import button
from tests.browser.sheets import Sheet, Table, table
from tests.tiny import tiny


@pytest.fixture(scope="module")
def laid(database_url: str) -> Iterator[Table]:
    with table(database_url) as laid:
        yield laid


@pytest.fixture(scope="module")
def address(laid: Table) -> str:
    return laid.address


@pytest.fixture
def page(devices: Devices) -> Page:
    """Signe's tablet, with a clock that a test can turn."""
    page = devices.laptop("en-GB")
    page.clock.install(time="2026-11-24T08:00:00Z")
    page.clock.pause_at("2026-11-24T09:00:00Z")
    return page


def test_a_tally_counts_up_and_down_and_back(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("count"))
    page.goto(laid.lay(sheet))
    tally = page.locator("#q-open_questions")
    number = tally.get_by_role("textbox")

    for _tap in range(3):
        button_in(tally, "One more").click()
        page.clock.run_for(5_000)
    expect(number).to_have_value("3")
    button_in(tally, "One fewer").click()
    expect(number).to_have_value("2")
    button_in(tally, "Undo").click()
    expect(number).to_have_value("3")
    button_in(tally, "Undo").click()
    button_in(tally, "Undo").click()
    button_in(tally, "Undo").click()
    expect(button_in(tally, "Undo")).to_be_disabled()
    expect(number).to_have_value("")
    button_in(tally, "One more").click()
    expect(page.get_by_role("banner")).to_contain_text("Not saved yet")
    save(page)

    assert sheet.document.answers["open_questions"] == Count(1, ("2026-11-24T09:00:15.000Z",))
    expect(number).to_have_value("1")


def test_a_number_that_is_typed_stands(page: Page, laid: Table) -> None:
    stored = Count(2, ("2026-11-24T08:00:00.000Z", "2026-11-24T08:01:00.000Z"))
    sheet = Sheet(tiny("count"), Document({"open_questions": stored}))
    page.goto(laid.lay(sheet))
    tally = page.locator("#q-open_questions")

    tally.get_by_role("textbox").fill("1")
    button_in(tally, "One more").press("Enter")
    save(page)

    times = ("2026-11-24T08:00:00.000Z", "2026-11-24T09:00:00.000Z")
    assert sheet.document.answers["open_questions"] == Count(2, times)


def test_a_clock_runs_one_tile_at_a_time(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("clock"))
    page.goto(laid.lay(sheet))
    clock = page.locator("#q-who_talks")
    teacher, students = button_in(clock, "The teacher"), button_in(clock, "The students")

    teacher.click()
    expect(teacher).to_have_attribute("aria-pressed", "true")
    page.clock.run_for(65_000)
    expect(teacher).to_contain_text("1:05")
    students.click()
    expect(teacher).to_have_attribute("aria-pressed", "false")
    page.clock.run_for(30_000)
    students.click()  # stops it
    page.clock.run_for(60_000)
    expect(students).to_contain_text("0:30")
    save(page)

    assert sheet.document.answers["who_talks"] == Segments(
        (
            Segment("teacher", 65, "2026-11-24T09:00:00.000Z"),
            Segment("students", 30, "2026-11-24T09:01:05.000Z"),
        )
    )
    expect(teacher).to_contain_text("1:05")
    teacher.click()
    page.clock.run_for(10_000)
    expect(teacher).to_contain_text("1:15")


def test_a_wrong_tile_is_taken_back(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("clock"))))
    clock = page.locator("#q-who_talks")

    button_in(clock, "The teacher").click()
    page.clock.run_for(20_000)
    button_in(clock, "Nobody").click()
    page.clock.run_for(4_000)
    button_in(clock, "Undo").click()

    expect(button_in(clock, "The teacher")).to_have_attribute("aria-pressed", "true")
    expect(button_in(clock, "The teacher")).to_contain_text("0:24")
    expect(button_in(clock, "Nobody")).to_contain_text("0:00")


def test_enter_stamps_a_line_and_opens_the_next(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("log"))
    page.goto(laid.lay(sheet))
    log = page.locator("#q-evidence")

    log.get_by_label("Line 1", exact=True).fill("Two explain fractions.")
    page.keyboard.press("Enter")
    expect(log.get_by_label("Line 2", exact=True)).to_be_focused()
    page.clock.run_for(60_000)
    page.keyboard.type("Four new hands.")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")  # on an empty line: nothing
    log.get_by_label("Tag of line 2").select_option("wonder")
    log.locator("[data-line='0']").get_by_role("button", name="Take this line out").click()
    save(page)

    line = Line("Four new hands.", "2026-11-24T09:01:00.000Z", "wonder")
    assert sheet.document.answers == {"evidence": Log((line,))}


def test_rows_come_and_go(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("rows"))
    page.goto(laid.lay(sheet))
    measures = page.locator("#q-measures")
    rows = measures.locator("[data-row]")
    add = button_in(measures, "Add one more")

    rows.nth(0).get_by_role("textbox", name="What?").fill("Read")
    add.click()
    expect(rows.nth(1).get_by_role("textbox", name="What?")).to_be_focused()
    page.keyboard.type("Write")
    expect(rows.nth(1).locator(".count")).to_have_text("5 of 120 characters")
    add.click()
    add.click()
    expect(add).to_be_hidden()  # four at most
    button_in(rows.nth(2), "Take out").click()  # nothing is in it: nothing is asked
    expect(rows).to_have_count(3)
    page.once("dialog", lambda asked: asked.dismiss())
    button_in(rows.nth(0), "Take out").click()
    expect(rows).to_have_count(3)
    page.once("dialog", lambda asked: asked.accept())
    button_in(rows.nth(0), "Take out").click()
    expect(rows.nth(0).locator(".row-title")).to_have_text("Step 1")
    expect(rows.nth(0).get_by_role("textbox", name="What?")).to_have_value("Write")
    save(page)

    answer = sheet.document.answers["measures"]
    assert answer == Rows((Document({"what": "Write"}),))


def test_the_last_row_becomes_empty(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("rows"), Document({"measures": Rows((Document({"how_sure": "sure"}),))}))
    page.goto(laid.lay(sheet))
    rows = page.locator("#q-measures [data-row]")

    page.on("dialog", lambda asked: asked.accept())
    while rows.count() > 1:
        button_in(rows.last, "Take out").click()
    button_in(rows.first, "Take out").click()

    expect(rows).to_have_count(1)
    expect(page.get_by_role("banner")).to_contain_text("Not saved yet")
    save(page)
    assert sheet.document.answers == {}


def test_what_comes_with_a_row_works(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("rows-of-all-kinds"))
    page.goto(laid.lay(sheet))
    button_in(page.locator("#q-group"), "Add one more").click()
    row = page.locator("[data-row]").nth(1)

    button_in(row.locator("[data-question=in_count]"), "One more").click()
    button_in(row.locator("[data-question=in_clock]"), "Talk").click()
    page.clock.run_for(7_000)
    row.locator("[data-question=in_log]").get_by_label("Line 1", exact=True).fill("Seen")
    page.keyboard.press("Enter")
    row.get_by_label("Something else").check()
    row.get_by_label("Your own answer").fill("Outside")
    save(page)

    answer = sheet.document.answers["group"]
    assert isinstance(answer, Rows)
    now = "2026-11-24T09:00:00.000Z"
    assert answer.rows[0].answers == {
        "in_count": Count(1, (now,)),
        "in_clock": Segments((Segment("talk", 7, now),)),
        "in_log": Log((Line("Seen", "2026-11-24T09:00:07.000Z"),)),
        "in_choice": "other",
    }
    assert answer.rows[0].others == {"in_choice": "Outside"}


def test_words_of_ones_own_go_with_something_else_only(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("other"))
    page.goto(laid.lay(sheet))
    place = page.locator("#q-place")
    words = place.get_by_label("Your own answer")
    expect(words).to_be_hidden()

    place.get_by_label("Something else").check()
    expect(place.get_by_label("Something else")).to_be_focused()
    words.fill("At grandma’s")
    place.get_by_label("At school").check()
    expect(words).to_be_hidden()
    save(page)
    assert sheet.document == Document({"place": "school"})

    place.get_by_label("Something else").check()
    words.fill("At grandma’s")
    save(page)
    assert sheet.document == Document({"place": "other"}, others={"place": "At grandma’s"})
    expect(words).to_have_value("At grandma’s")


def test_words_that_were_refused_can_still_choose(page: Page, laid: Table) -> None:
    sheet = Sheet(tiny("other"))
    page.goto(laid.lay(sheet))
    page.locator("#q-place").get_by_label("Something else").check()
    save(page, refused=True)

    page.locator("#q-place").get_by_label("Your own answer").fill("At grandma’s")
    save(page)

    assert sheet.document.others == {"place": "At grandma’s"}


def test_none_of_these_stands_alone(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("exclusive"))))
    book, screen = page.get_by_label("The book"), page.get_by_label("The screen")
    none = page.locator("input[data-exclusive]")

    book.check()
    screen.check()
    none.check()
    expect(book).not_to_be_checked()
    expect(screen).not_to_be_checked()
    book.check()
    expect(none).not_to_be_checked()


def test_an_answer_takes_silence_back(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("pick"))))
    partners = page.locator("#q-partners")
    silence = partners.get_by_label("I do not want to answer this")

    silence.check()
    partners.get_by_label("Ada Test").check()
    expect(silence).not_to_be_checked()
    silence.check()
    expect(partners.get_by_label("Ada Test")).not_to_be_checked()


def test_silence_takes_no_words_away(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("text"))))
    proud = page.locator("#q-proud")

    proud.get_by_role("textbox").fill("My drawing")
    proud.get_by_label("I do not want to answer this").check()
    expect(proud.get_by_role("textbox")).to_have_value("My drawing")
    proud.get_by_role("textbox").press_sequentially("s")
    expect(proud.get_by_label("I do not want to answer this")).not_to_be_checked()


def test_a_lot_is_drawn_by_the_server(page: Page, laid: Table) -> None:
    """Where its script does not come."""
    nothing = "export function restoreLot() {}"
    page.route("**/lots.js*", lambda one: one.fulfill(body=nothing, content_type="text/javascript"))
    sheet = Sheet(tiny("pick-random"))
    page.goto(laid.lay(sheet))
    save(page, by=button(page, "Draw 3"))
    assert sheet.pressed == "draw:drawn"

    sheet.document = Document({"drawn": Picked(("ada", "cy", "di"))})
    page.reload()
    save(page, by=page.get_by_role("button", name="Cy Test"))
    assert sheet.pressed == "redraw:drawn:cy"
    assert sheet.document.answers["drawn"] == Picked(("ada", "cy", "di"))


def test_paper_has_room_for_every_answer(page: Page, laid: Table) -> None:
    page.goto(laid.lay(Sheet(tiny("show-if-question"))))
    expect(page.locator("#q-what_helps")).to_be_hidden()

    page.emulate_media(media="print")

    expect(page.locator("#q-what_helps")).to_be_visible()


def button_in(place: Locator, name: str) -> Locator:
    return place.get_by_role("button", name=name)


def save(page: Page, *, by: Locator | None = None, refused: bool = False) -> None:
    press = by or page.locator("button[name=go][value=on]:visible")
    with page.expect_response(lambda reply: reply.request.method == "POST") as saved:
        press.click()
    assert saved.value.status == (422 if refused else 303)
    page.wait_for_load_state()
