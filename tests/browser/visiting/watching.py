"""What an observer's hand does on the page of a visit, and what is measured there."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from playwright.sync_api import Locator, Page, expect

from service import actions
from service.store import tables as t
from tests.browser.answering.pens import Pen
from tests.browser.devices import Devices
from tests.browser.hands import button
from tests.school.world import World

LOOKS_FOR = "Who gets the word?"
NAMES = ".drawn li > span"
WAY, SIGNS = "along_the_way", "in_lesson"
QUESTIONS, ANSWERS, HAPPENING, NOTES = (
    "open_questions", "student_answers", "happening_now", "evidence",
)  # fmt: skip
AXE = """() => axe.run().then(({ violations }) => violations.map(
  ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(" | ")}`))"""
SMALL = """() => [...document.querySelectorAll("button, a, textarea, input:not([type=hidden])")]
  .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden, .skip"))
  .filter((one) => !(one.matches(".who-sees a, p a")))
  .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()])
  .filter(([, box]) => box.height > 1 && (box.height < 43.5 || box.width < 43.5))
  .map(([html, box]) => `${html} ${box.width} × ${box.height}`)"""
PLACES = """() => [...document.querySelectorAll("[data-tile], .tally .btn, [data-line]")]
  .map((one) => one.getBoundingClientRect())
  .map(({ x, y, width, height }) => [x, y, width, height])"""


def planned(world: World) -> UUID:
    """A new visit of Signe's to Carl, who has said what he wants eyes on."""
    t.Response.delete().execute()
    t.Visit.delete().execute()
    actions.people.speak(world.signe, "en")
    today = world.signe.owner.today()
    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Maths", today
    )
    t.Visit.update(looks_for=LOOKS_FOR).where(t.Visit.id == visit).execute()
    return visit


def opened(world: World, devices: Devices, visit: UUID, size: str) -> Pen:
    notes = actions.responses.begin_on_visit(world.signe, visit, "visit", "en")
    pen = Pen(world, devices.device(size, "en-GB", touch=True), notes, "signe", WAY)
    pen.log_in()
    pen.open()
    return pen


def more(page: Page, question: str) -> Locator:
    return page.locator(f"#q-{question}").get_by_role("button", name="One more")


def number(page: Page, question: str) -> Locator:
    return page.locator(f"#q-{question} .tally input:not([type=hidden])")


def tile(page: Page, label: str) -> Locator:
    return page.locator("[data-tile]", has_text=label)


def note(page: Page, words: str) -> None:
    line = page.locator("[data-line]").last
    line.locator("[data-remove-line]").wait_for(state="attached")  # until then Enter sends the page
    line.get_by_role("textbox").fill(words)
    line.get_by_role("textbox").press("Enter")


def undo(page: Page) -> Locator:
    return button(page, "Undo the last tap")


def interview(pen: Pen, visit: UUID) -> Pen:
    """The short talks with students, on the same tablet."""
    begun = actions.responses.begin_on_visit(pen.world.signe, visit, "interview", "en")
    talks = Pen(pen.world, pen.page, begun, "signe", "before_talks")
    talks.open()
    return talks


def names(page: Page) -> list[str]:
    return page.locator(NAMES).all_inner_texts()


def draw_and_redraw(page: Page) -> tuple[list[str], str]:
    """Three are drawn, and another one for the second of them; who is there now, and who is not."""
    page.locator("button[value^='draw:']").click()
    first = names(page)
    assert len(set(first)) == 3
    page.locator(".drawn li").nth(1).get_by_role("button").click()
    then = names(page)
    assert first[1] not in then
    assert len(set(then)) == 3
    assert {first[0], first[2]} < set(then)
    expect(page.locator("[data-lot]")).to_contain_text(f"Drawn, but away: {first[1]}")
    return then, first[1]


def plan(page: Page, world: World, whom: str, lesson: str) -> None:
    """Propose a visit in some days."""
    day = world.carl.owner.today() + timedelta(days=5)
    page.locator("select[name=with]").select_option(whom)
    page.locator("select[name=class]").select_option("5.a")
    page.get_by_label("Lektion").fill(lesson)
    page.get_by_label("Dag", exact=True).fill(day.isoformat())
    page.get_by_label("Begynder").fill("10:00")
    button(page, "Foreslå besøget").click()
    expect(page.get_by_role("status").first).to_contain_text("Forslaget er sendt")
    page.reload()
