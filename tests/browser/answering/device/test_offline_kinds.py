"""Every kind of question is answered without a network, and arrives as it was answered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from questionnaires import Count, Log, Questionnaire, Rows, sections_shown
from service import actions
from service.store import definitions, responses, rounds, tables as t
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Task
from tests.browser.answering.offline import (
    all_sent,
    follow,
    keep_here,
    lies_here,
    offline,
    online,
    without,
)
from tests.browser.answering.pens import Pen
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.browser.test_kinds import answer, said
from tests.running.serving import serving
from tests.school.world import World
from tests.tiny import ALL, DEFINITIONS

TRIED = "tried-"  # before the name
NAMES = [one.name for one in ALL if one.confidentiality != "anonymous"]
WRITERS = {"student": "anna", "observer": "signe", "teacher": "carl"}
ENTRIES = """async () => {
  const { entriesOf } = await import("/static/device/restoring.js");
  return entriesOf(document.getElementById("answers"));
}"""
SEEN = """() => {
  const seen = "#answers :is([data-time], [data-place], .is-hidden, .count)";
  return [...document.querySelectorAll(seen)].map((one) => [one.id, one.textContent.trim()]);
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny definitions under names that no shipped one has."""
    folder = tmp_path_factory.mktemp("tiny")
    for file in DEFINITIONS.glob("*/*.json"):
        given = json.loads(file.read_text())
        if "mirrors" in given:
            given["mirrors"] = TRIED + given["mirrors"]
        place = folder / f"{TRIED}{file.parent.name}" / file.name
        place.parent.mkdir()
        place.write_text(json.dumps(given))
    return folder


@pytest.fixture(scope="module")
def address(database_url: str, world: World, folder: Path) -> Iterator[str]:
    """The service with these definitions."""
    definitions.use((folder,))
    with serving(database_url, str(folder)) as service:
        yield service.address
    definitions.use(())


@pytest.fixture(scope="module")
def round_id(world: World, address: str) -> UUID:
    """A round that asks everything of everybody."""
    today = world.carl.owner.today()
    asked = {TRIED + one.name: one.version for one in ALL}
    last = today + timedelta(days=9)
    with transaction():
        return rounds.add(world.owner, world.school, "Alt", today, last, asked, [world.class_a.id])


@pytest.fixture(scope="module")
def pages(devices: Devices, world: World) -> dict[str, Page]:
    """A tablet for each who writes, their own."""
    found = {}
    for name in WRITERS.values():
        actions.people.speak(world.person(name), "en")
        found[name] = devices.laptop("en-GB")
        log_in(found[name], name)
    return found


def begun(world: World, asked: Questionnaire, round_id: UUID) -> tuple[str, UUID]:
    """Who writes, and the draft."""
    name = WRITERS[asked.respondent]
    person: Person = world.person(name)
    about = world.anna if asked.about == "student" else person
    visit = None
    if asked.about == "lesson":
        visit = actions.visits.start(
            person, world.school, world.class_a.id, world.carl.id, "Dansk", person.owner.today()
        )
    task = Task(
        world.owner, None if visit else round_id, visit, asked.name, asked.version, person.id,
        about.id, world.class_a.id,
    )  # fmt: skip
    with transaction():
        t.Response.delete().where(t.Response.name == asked.name).execute()  # each test begins anew
        return name, responses.begin(task, "en")


def laid(world: World, pages: dict[str, Page], asked: Questionnaire, round_id: UUID) -> Pen:
    """The form on its writer’s own device, without a network."""
    name, response = begun(world, asked, round_id)
    pen = Pen(world, pages[name], response, name)
    online(pen.page)
    pen.page.goto(f"/responses/{response}")
    if not pen.page.evaluate("localStorage.getItem('mine')"):
        pen.own()
    keep_here(pen)
    offline(pen.page)
    return pen


def arrived(pen: Pen) -> None:
    """The network is back, and everything that lay here is on the server."""
    online(pen.page)
    expect(pen.page.locator("[data-back]")).to_contain_text("The network is back.")
    assert all_sent(pen.page)


def stop_clocks(page: Page) -> None:
    running = page.locator("[data-tile][aria-pressed=true]")
    if running.count():
        page.wait_for_timeout(1_100)  # it counts whole seconds
    while running.count():
        running.first.click()


def reload(page: Page) -> None:
    """The same page again, with the same in all of its fields and in what is shown beside them."""
    typed, seen = page.evaluate(ENTRIES), page.evaluate(SEEN)
    lies_here(page)
    page.reload()
    without(page)
    assert page.evaluate(ENTRIES) == typed
    assert page.evaluate(SEEN) == seen


@pytest.mark.parametrize("name", NAMES)
def test_it_is_answered_without_a_network(
    world: World, pages: dict[str, Page], round_id: UUID, name: str
) -> None:
    asked = definitions.questionnaire(world.owner, TRIED + name, 1)
    pen = laid(world, pages, asked, round_id)
    page = pen.page
    known = {one.id: one for one in asked.sections}
    page.locator("[data-parts] a, nav ol.parts a").first.click()
    given: dict[str, object] = {}
    met = []
    while "/sections/" in page.url:
        without(page)
        met.append(page.url.rpartition("/")[2])
        given |= answer(page, known[met[-1]])
        stop_clocks(page)
        reload(page)
        follow(page, "on")
    expect(page.locator("[data-told] .answers > div").first).to_be_visible()

    arrived(pen)

    document = pen.stored().working
    assert said(document) == given
    assert met == [one.id for one in sections_shown(asked, document)]


def test_rows_and_lines_come_back_as_they_were(
    world: World, pages: dict[str, Page], round_id: UUID
) -> None:
    asked = definitions.questionnaire(world.owner, f"{TRIED}rows-of-all-kinds", 1)
    pen = laid(world, pages, asked, round_id)
    pen.page.locator("[data-parts] a, nav ol.parts a").first.click()
    without(pen.page)
    rows = pen.page.locator("[data-row]")
    for words in ("one", "two"):
        pen.page.locator("[data-add]").click()
        row = rows.last
        row.locator("[data-question=in_count]").get_by_role("button", name="One more").click()
        for number in ("1", "2", "3"):
            row.get_by_label(f"Line {number}", exact=True).fill(f"{words} {number}")
            pen.page.keyboard.press("Enter")
        row.locator("[data-line='1'] [data-remove-line]").click()
        row.get_by_label("Something else").check()
        row.get_by_label("Your own answer").fill(words)
    pen.page.on("dialog", lambda asks: asks.accept())
    rows.nth(1).locator("[data-remove-row]").click()
    reload(pen.page)

    row = rows.nth(1)
    row.locator("[data-question=in_count]").get_by_role("button", name="One more").click()
    reload(pen.page)
    arrived(pen)

    answer = pen.stored().working.answers["group"]
    assert isinstance(answer, Rows)
    (stored,) = answer.rows
    count, lines = stored.answers["in_count"], stored.answers["in_log"]
    assert isinstance(count, Count)
    assert isinstance(lines, Log)
    assert (count.total, len(count.taps)) == (2, 2)
    assert [line.text for line in lines.lines] == ["two 1", "two 3"]
    assert stored.others == {"in_choice": "two"}


def test_a_text_names_an_answer_that_lies_on_the_device(
    world: World, pages: dict[str, Page], round_id: UUID
) -> None:
    asked = definitions.questionnaire(world.owner, f"{TRIED}piping", 1)
    pen = laid(world, pages, asked, round_id)
    pen.page.locator("[data-parts] a, nav ol.parts a").first.click()
    without(pen.page)
    chosen = pen.page.locator("#q-place label.opt").nth(1)
    chosen.click()
    words = chosen.inner_text().strip()

    follow(pen.page, "on")

    expect(pen.page.locator("[data-answer=place]").first).to_have_text(words)
    online(pen.page)


def test_a_title_names_what_is_answered_by_now(
    world: World, pages: dict[str, Page], round_id: UUID
) -> None:
    asked = definitions.questionnaire(world.owner, f"{TRIED}piping", 1)
    pen = laid(world, pages, asked, round_id)
    pen.page.locator("[data-parts] a, nav ol.parts a").first.click()
    without(pen.page)
    expect(pen.page.get_by_role("heading", level=1)).to_have_text("For Anna")
    pen.page.locator("[name=q-goal]").fill("<i>Brøker</i>")
    follow(pen.page, "on")

    expect(pen.page.get_by_role("heading", level=1)).to_have_text("<i>Brøker</i>")
    expect(pen.page.locator("h1 + .lead:visible")).to_have_text("About Anna")
    follow(pen.page, "on")
    expect(pen.page.locator("[data-told] h2").last).to_have_text("<i>Brøker</i>")
    pen.page.goto(f"/responses/{pen.response}")
    expect(pen.page.locator("[data-parts] a").last).to_contain_text("<i>Brøker</i>")
    online(pen.page)


def test_what_must_be_answered_in_a_row_bars_the_sending(
    world: World, pages: dict[str, Page], round_id: UUID
) -> None:
    asked = definitions.questionnaire(world.owner, f"{TRIED}rows", 1)
    pen = laid(world, pages, asked, round_id)
    page = pen.page
    page.locator("[data-parts] a, nav ol.parts a").first.click()
    without(page)
    group = page.locator("#q-measures")
    group.locator("[data-question=how_sure]").get_by_label("Sure", exact=True).check()
    group.locator("[data-add]").click()  # a row with nothing in it is none
    follow(page, "on")

    page.get_by_role("button", name="Send").click()

    missing = page.locator(".errsum li")
    expect(missing).to_have_count(1)
    expect(missing).to_contain_text("What will you do? Before you send, fill in what must be")
    page.locator(".errsum a").click()
    without(page)
    group.locator("[data-question=what] input").first.fill("Øve mig.")
    follow(page, "on")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("It lies ready to be sent")
    online(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Sent")
