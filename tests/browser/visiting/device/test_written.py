"""A whole visit on a tablet without a network: begun, counted, timed, noted, drawn and sent."""

from __future__ import annotations

from playwright.sync_api import expect

from questionnaires import Count, Log, Picked, Segments
from service.store import responses
from tests.browser.answering.offline import lies_here
from tests.browser.hands import button
from tests.browser.visiting.tablet import WORDS, Tablet
from tests.browser.visiting.watching import (
    HAPPENING,
    LOOKS_FOR,
    NOTES,
    QUESTIONS,
    draw_and_redraw,
    more,
    note,
    tile,
)


def test_all_that_is_written_on_a_visit_begun_here_comes_in(tablet: Tablet) -> None:
    page = tablet.page
    tablet.cut()
    page.goto("/device")
    page.get_by_label("Class").select_option(label="5.a")
    page.get_by_label("Teacher", exact=True).select_option(label="Carl Test")
    page.get_by_label("Lesson").fill("Dansk")
    page.locator("#start [name=looks_for]").fill(LOOKS_FOR)
    button(page, "Open the notes").click()
    page.wait_for_url("**/responses/*")
    notes = page.url.rpartition("/")[2]
    page.goto(f"/responses/{notes}/sections/along_the_way")
    expect(page.locator("[data-lesson] b")).to_have_text("Carl Test · 5.a · Dansk")
    expect(page.locator("[data-looks]")).to_contain_text(LOOKS_FOR)

    more(page, QUESTIONS).click()
    tile(page, "In pairs or groups").click()
    note(page, WORDS)
    note(page, "Anna rækker hånden op.")
    expect(page.locator(f"#q-{NOTES} [data-named]")).to_contain_text("Anna")
    lies_here(page)
    page.goto("/device")
    page.locator("[data-forms] a").nth(1).click()
    page.wait_for_url("**/responses/*")
    talks = page.url.rpartition("/")[2]
    page.goto(f"/responses/{talks}/sections/before_talks")
    drawn, _away = draw_and_redraw(page)
    lies_here(page)
    tablet.mend()
    tablet.arrived()

    answers = tablet.notes().working.answers
    log, count = answers[NOTES], answers[QUESTIONS]
    assert isinstance(log, Log)
    assert isinstance(count, Count)
    assert isinstance(answers[HAPPENING], Segments)
    assert [line.text for line in log.lines] == [WORDS, "Anna rækker hånden op."]
    assert count.total == 1
    (visit,) = tablet.visits()
    assert visit.plan.looks_for == LOOKS_FOR
    (with_students,) = [
        one for one in responses.of_visit(visit.owner, visit.id) if one.task.name == "interview"
    ]
    picked = with_students.working.answers["drawn"]
    assert isinstance(picked, Picked)
    assert len(picked.ids) == len(drawn)
