"""A lesson is written down while it goes on: on a tablet and a phone, with and without network."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from playwright.sync_api import expect

from questionnaires import Count, Log, Picked, Segments
from service import actions
from service.store import tables as t
from tests.browser.answering.offline import (
    all_sent,
    follow,
    keep_here,
    lies_here,
    offline,
    online,
    without,
)
from tests.browser.answering.pens import Pen, until
from tests.browser.devices import SIZES, Devices, Watch
from tests.browser.hands import button, go_on, main_text
from tests.browser.test_accessibility import AXE_SCRIPT
from tests.browser.visiting.watching import (
    ANSWERS,
    AXE,
    HAPPENING,
    LOOKS_FOR,
    NAMES,
    NOTES,
    PLACES,
    QUESTIONS,
    SIGNS,
    SMALL,
    WAY,
    draw_and_redraw,
    interview,
    more,
    names,
    note,
    number,
    opened,
    planned,
    tile,
    undo,
)
from tests.school.world import World

IN_VAIN = "Failed to load resource"  # what chromium remarks where there is no network


@pytest.fixture(autouse=True)
def _no_page_complained_or_told_a_stranger(watch: Watch) -> Iterator[None]:
    """The same as everywhere, but that a page may have asked in vain."""
    yield
    complaints, strangers = watch.taken()
    assert [one for one in complaints if IN_VAIN not in one] == []
    assert strangers == []


@pytest.fixture
def visit(world: World) -> UUID:
    """Signe's to Carl. It is new, and Carl has said what he wants eyes on."""
    return planned(world)


@pytest.fixture
def tablet(world: World, devices: Devices, visit: UUID) -> Pen:
    """Signe's tablet, on the page that she writes on while the lesson goes on."""
    return opened(world, devices, visit, "tablet")


@pytest.mark.parametrize("size", ["tablet", "phone"])
def test_the_page_says_what_the_lesson_is_and_what_to_look_for(
    world: World, devices: Devices, visit: UUID, size: str
) -> None:
    page = opened(world, devices, visit, size).page

    banner = page.get_by_role("banner")
    expect(banner).to_contain_text("5.a · Maths")
    expect(banner).to_contain_text("Carl Test")
    assert f"Carl Test has asked you to look for: {LOOKS_FOR}" in main_text(page)
    assert "Only Carl Test and you see the notes until you have talked." in main_text(page)


def test_minutes_are_counted_from_the_planned_start_and_then_from_the_first_tap(
    tablet: Pen, visit: UUID
) -> None:
    page, since = tablet.page, tablet.page.locator("[data-since]")
    expect(since).to_be_hidden()  # nothing was planned and nothing is tapped
    began = datetime.now(UTC) - timedelta(minutes=18)
    t.Visit.update(starts_at=began).where(t.Visit.id == visit).execute()
    page.reload()
    expect(since).to_contain_text("18 min. since the start at")

    more(page, QUESTIONS).click()

    expect(since).to_contain_text("0 min. since the start at")


def test_taps_are_taken_back_one_after_the_other_wherever_they_were(tablet: Pen) -> None:
    page = tablet.page
    expect(undo(page)).to_be_disabled()
    more(page, QUESTIONS).click()
    tile(page, "In pairs or groups").click()
    more(page, ANSWERS).click()
    more(page, QUESTIONS).click()
    expect(number(page, QUESTIONS)).to_have_value("2")

    undo(page).click()
    expect(number(page, QUESTIONS)).to_have_value("1")
    undo(page).click()
    expect(number(page, ANSWERS)).to_have_value("")
    expect(tile(page, "In pairs or groups")).to_have_attribute("aria-pressed", "true")
    undo(page).click()
    expect(tile(page, "In pairs or groups")).to_have_attribute("aria-pressed", "false")
    undo(page).click()

    expect(number(page, QUESTIONS)).to_have_value("")
    expect(undo(page)).to_be_disabled()


def test_a_tap_moves_nothing_on_the_page(tablet: Pen) -> None:
    page = tablet.page
    before = page.evaluate(PLACES)

    more(page, QUESTIONS).click()
    tile(page, "The teacher explains").click()
    tablet.says("Saved ")

    assert page.evaluate(PLACES) == before


def test_the_lesson_stands_in_a_strip(tablet: Pen) -> None:
    page, strip = tablet.page, tablet.page.get_by_role("img", name="min")
    expect(page.locator(".strip-scale")).to_contain_text("45 min")
    tile(page, "The teacher explains").click()
    page.wait_for_timeout(1_100)  # it counts whole seconds
    tile(page, "On their own").click()

    expect(strip.locator("span")).to_have_count(2)
    expect(strip).to_have_attribute("aria-label", "The teacher explains 0 min, On their own 0 min")
    undo(page).click()
    expect(strip.locator("span")).to_have_count(1)


def _seconds(pen: Pen) -> int:
    kept = pen.stored().working.answers[HAPPENING]
    return sum(one.seconds for one in kept.segments) if isinstance(kept, Segments) else 0


def test_notes_carry_their_time_and_what_was_seen_comes_back(tablet: Pen) -> None:
    page = tablet.page
    began = datetime.now(UTC).replace(microsecond=0)
    button(page, "Set the time").click()  # before the words
    page.keyboard.type("Two students explain it to each other.\n")
    note(page, "Four new hands.")
    more(page, QUESTIONS).click()
    tile(page, "In pairs or groups").click()
    button(page, "Tag the notes").click()
    page.locator("[data-line='0']").get_by_role("button", name="Students are active").click()
    tablet.says("Saved ")
    until(lambda: NOTES in tablet.stored().working.answers)
    page.wait_for_timeout(1_000)  # it counts whole seconds
    tile(page, "In pairs or groups").click()
    until(lambda: _seconds(tablet) > 0)
    page.reload()

    lines = page.locator("[data-line] textarea")
    expect(lines.nth(0)).to_have_value("Two students explain it to each other.")
    expect(lines.nth(1)).to_have_value("Four new hands.")
    expect(number(page, QUESTIONS)).to_have_value("1")
    active = page.locator("[data-line='0']").get_by_role("button", name="Students are active")
    expect(active).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".strip span")).to_have_count(1)
    answers = tablet.stored().working.answers
    log, count = answers[NOTES], answers[QUESTIONS]
    assert isinstance(log, Log)
    assert isinstance(count, Count)
    assert [(line.text, line.tag) for line in log.lines] == [
        ("Two students explain it to each other.", "students_active"), ("Four new hands.", ""),
    ]  # fmt: skip
    assert all(datetime.fromisoformat(one.at) >= began for one in log.lines)
    assert (count.total, len(count.taps)) == (1, 1)


def test_signs_are_rated_beside_what_was_seen(tablet: Pen) -> None:
    page = tablet.page
    page.goto(tablet.address.replace(WAY, SIGNS))
    expect(page.locator("[data-empty]")).to_contain_text("Look at your notes first.")
    page.get_by_role("link", name="Go to the notes").click()
    note(page, "Two students explain it to each other.")
    note(page, "A bell rings.")
    more(page, QUESTIONS).click()
    button(page, "Tag the notes").click()
    page.locator("[data-line='0']").get_by_role("button", name="Students are active").click()

    button(page, "The lesson is over").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Signs in the lesson")
    expect(page.locator("[data-empty]")).to_be_hidden()
    expect(page.locator("[data-counted]")).to_contain_text("1 The teacher asks an open question")
    active = page.locator(".theme", has=page.locator("[data-theme=students_active]"))
    expect(active.locator("[data-lines]")).to_contain_text("Two students explain it")
    expect(active.locator("[data-question]")).to_have_count(2)
    expect(page.locator("[data-theme=feedback]")).to_contain_text("No note has this tag.")
    expect(page.locator("[data-untagged]")).to_contain_text("Notes without a tag: 1.")
    active.get_by_label("Clearly").first.check()
    tablet.says("Saved ")
    page.reload()
    expect(active.get_by_label("Clearly").first).to_be_checked()

    page.get_by_role("link", name="Tag your notes").click()
    expect(page.locator("[data-line='1'] [data-tag]").first).to_be_visible()


def test_a_name_from_the_class_is_pointed_out_and_bars_nothing(tablet: Pen) -> None:
    page = tablet.page
    warned = page.locator(f"#q-{NOTES} [data-named]")

    note(page, "annas gruppe er i gang.")
    expect(warned).to_have_text("“Anna” is on the class list. Write “a student”.")
    page.get_by_label("Line 1", exact=True).fill("En elev er i gang.")
    expect(warned).to_be_hidden()
    page.get_by_label("Line 1", exact=True).fill("Anna er i gang.")
    expect(warned).to_be_visible()
    go_on(page)
    page.goto(f"/responses/{tablet.response}/look-through")

    told = page.locator("main .note", has_text="Names from the class list")
    expect(told).to_contain_text("Anna: Along the way")


def test_a_protected_name_is_on_no_page(tablet: Pen, world: World) -> None:
    hidden = t.Person.update(shown_as="Elev 7").where(t.Person.id == world.anna.id)
    hidden.execute()
    try:
        tablet.page.reload()
        names = tablet.page.locator("[data-capture]").get_attribute("data-names") or ""
    finally:
        t.Person.update(shown_as="").where(t.Person.id == world.anna.id).execute()

    assert "anna" not in json.loads(names)
    assert "bo" in json.loads(names)


def test_students_are_drawn_and_drawn_again(tablet: Pen, visit: UUID) -> None:
    talks = interview(tablet, visit)
    page = talks.page

    drawn, away = draw_and_redraw(page)

    talks.says("Saved ")
    page.reload()
    assert names(page) == drawn
    expect(page.locator("[data-lot]")).to_contain_text(f"Drawn, but away: {away}")
    stored = talks.stored().working.answers["drawn"]
    assert isinstance(stored, Picked)
    assert (len(stored.ids), len(stored.absent)) == (3, 1)


def test_students_are_drawn_without_a_network(tablet: Pen, visit: UUID) -> None:
    talks = interview(tablet, visit)
    page = talks.page
    talks.own()
    keep_here(talks)
    offline(page)
    page.goto(talks.address)
    without(page)

    drawn, away = draw_and_redraw(page)

    lies_here(page)
    page.reload()
    without(page)
    assert names(page) == drawn
    expect(page.locator("[data-lot]")).to_contain_text(f"Drawn, but away: {away}")
    online(page)
    expect(page.locator("[data-back]")).to_contain_text("What you wrote is saved.")
    stored = talks.stored().working.answers["drawn"]
    assert isinstance(stored, Picked)
    assert (len(stored.ids), len(stored.absent)) == (3, 1)


def test_without_scripts_the_server_draws_and_names_are_said_before_sending(
    world: World, devices: Devices, visit: UUID
) -> None:
    page = devices.device("tablet", "en-GB", script=False)
    begun = actions.responses.begin_on_visit(world.signe, visit, "interview", "en")
    pen = Pen(world, page, begun, "signe")
    pen.log_in()
    page.goto(f"/responses/{begun}/sections/before_talks")
    page.locator("button[value^='draw:']").click()
    expect(page.locator(NAMES)).to_have_count(3)
    page.goto(f"/responses/{begun}/sections/after_talks")
    page.locator("[name=q-heard_again]").fill("Bos gruppe ved det.")
    go_on(page)

    assert "Names from the class list stand in what you wrote." in main_text(page)
    expect(page.locator("main .note b", has_text="Bo")).to_be_visible()


def test_ratings_are_seven_big_buttons(tablet: Pen, visit: UUID) -> None:
    talks = interview(tablet, visit)
    page = talks.page
    for size in ("tablet", "phone"):
        width, height = SIZES[size]
        page.set_viewport_size({"width": width, "height": height})
        page.goto(talks.address.replace("before_talks", "the_talks"))
        steps = page.locator(".opts-7 .opt:not(.opt-skip)")
        boxes = [one.bounding_box() for one in steps.all()]
        assert len({box["y"] for box in boxes if box}) == 1  # side by side
        assert all(box["width"] >= 40 and box["height"] >= 44 for box in boxes if box)
    page.get_by_label("4 · To some degree").check()
    talks.says("Saved ")
    page.reload()
    expect(page.get_by_label("4 · To some degree").first).to_be_checked()


def test_without_a_network_the_page_goes_on_and_counts_what_waits(tablet: Pen) -> None:
    page = tablet.page
    tablet.own()
    keep_here(tablet)
    offline(page)
    page.goto(tablet.address)
    without(page)
    waits = page.locator("[data-waits]")
    expect(waits).to_be_hidden()

    more(page, QUESTIONS).click()
    expect(waits).to_contain_text("1 entry waits here and is sent by itself.")
    more(page, QUESTIONS).click()
    tile(page, "On their own").click()
    note(page, "Anna rækker hånden op.")
    expect(waits).to_contain_text("4 entries wait here and are sent by themselves.")
    expect(page.locator("[data-named]")).to_contain_text("Anna")
    undo(page).click()
    expect(waits).to_contain_text("3 entries")
    button(page, "Tag the notes").click()
    page.locator("[data-line='0']").get_by_role("button", name="The goal is clear").click()
    lies_here(page)
    page.reload()
    without(page)
    expect(number(page, QUESTIONS)).to_have_value("2")
    expect(waits).to_contain_text("3 entries")

    follow(page, "on")
    expect(page.locator("[data-theme=goals_clear] [data-lines]")).to_contain_text(
        "rækker hånden op"
    )
    expect(page.locator("[data-counted]")).to_contain_text("2 The teacher asks an open question")
    expect(waits).to_contain_text("3 entries")
    page.goto(f"/responses/{tablet.response}/look-through")
    expect(page.locator("[data-look-names]")).to_contain_text("Anna: Along the way")
    online(page)
    assert all_sent(page)
    log = tablet.stored().working.answers[NOTES]
    assert isinstance(log, Log)
    assert [(line.text, line.tag) for line in log.lines] == [
        ("Anna rækker hånden op.", "goals_clear")
    ]


@pytest.mark.parametrize("size", ["tablet", "tablet, upright", "phone", "narrow"])
@pytest.mark.parametrize("section", [WAY, SIGNS])
def test_axe_finds_nothing_and_everything_is_big_enough(
    tablet: Pen, size: str, section: str
) -> None:
    page = tablet.page
    note(page, "Anna og en elev forklarer det for hinanden, og flere hænder kommer op.")
    more(page, QUESTIONS).click()
    tile(page, "The teacher explains").click()
    button(page, "Tag the notes").click()
    tablet.says("Saved ")
    page.goto(tablet.address.replace(WAY, section))
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate(AXE_SCRIPT)
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)  # type: ignore[arg-type]  # one of two
        assert page.evaluate(AXE) == []

    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_phone_has_the_way_to_the_notes_under_the_thumb(
    world: World, devices: Devices, visit: UUID
) -> None:
    page = opened(world, devices, visit, "phone").page

    button(page, "Go to the notes").click()

    expect(page.get_by_label("Line 1", exact=True)).to_be_focused()
    expect(page.get_by_label("Line 1", exact=True)).to_be_in_viewport()
