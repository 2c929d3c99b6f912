"""A conversation from its preparation to what comes after, on the devices of those it is for."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in, press
from tests.browser.test_accessibility import BEYOND_THE_EDGE
from tests.school.lived import Lived

QUESTION = "Hvem derhjemme ville først lægge mærke til, at det går bedre?"  # a circular one
FEEDBACK = "Hvordan går det: Hvad viser, hvor langt du er nået?"  # how far: Hattie's second
NOTE = "Spørg til turen hjem"


@pytest.fixture(scope="module")
def at(lived: Lived) -> str:
    """Where Anna's conversation lies; with a phase and its round behind."""
    return f"/students/{lived.world.anna.id}{{phase}}?round={lived.world.round}"


@pytest.fixture(scope="module")
def anna(devices: Devices, lived: Lived) -> Page:
    page = devices.phone()
    log_in(page, "anna")
    return page


def test_questions_of_every_type_are_picked_saved_and_there_again(carl: Page, at: str) -> None:
    carl.goto(at.format(phase=""))
    expect(carl.get_by_role("link", name="Forbered")).to_have_attribute("aria-current", "page")
    carl.get_by_label("Det vil du huske").fill(NOTE)
    for kind, words in (("Om hvordan andre ser det", QUESTION), ("Feedback: hvorhen", FEEDBACK)):
        carl.locator("summary").filter(has_text=kind).click()
        carl.get_by_label(words).check()
    button(carl, "Gem noter og spørgsmål").first.click()

    expect(carl.get_by_role("status").first).to_contain_text("Din note er gemt")
    carl.reload()
    expect(carl.get_by_label("Det vil du huske")).to_have_value(NOTE)
    for words in (QUESTION, FEEDBACK):
        expect(carl.get_by_label(words)).to_be_checked()


def test_the_screen_they_share_has_the_questions_and_no_note(
    carl: Page, anna: Page, at: str
) -> None:
    carl.get_by_role("link", name="Til samtalen").click()
    expect(carl.get_by_role("link", name="I samtalen")).to_have_attribute("aria-current", "page")
    anna.goto(at.format(phase="/conversation"))

    for page in (carl, anna):
        expect(page.get_by_text(QUESTION)).to_be_visible()
        expect(page.get_by_text(FEEDBACK)).to_be_visible()
        assert NOTE not in page.content()
        steps = page.locator(".agenda a")
        expect(steps).to_have_count(4)
        expect(steps.first).to_contain_text("Anna fortæller")
        expect(page.locator(".agenda a[aria-current=step]")).to_have_count(1)


def test_question_cards_are_at_hand_while_they_talk(carl: Page) -> None:
    carl.locator("summary").filter(has_text="Spørgekort").click()
    carl.get_by_role("link", name="Aktiv lytning").click()

    expect(carl.get_by_text("Har jeg så forstået dig rigtigt?")).to_be_visible()


def test_the_student_says_how_far_it_came_and_the_teacher_sees_it(
    carl: Page, anna: Page, at: str
) -> None:
    since = anna.get_by_role("region", name="Siden sidst")
    since.get_by_role("group", name="Hvor langt synes du").get_by_label("Nået").check()
    since.get_by_role("group", name="Øve").get_by_label("Holdt", exact=True).check()
    since.get_by_role("button", name="Gem").click()
    expect(anna.get_by_role("status").first).to_contain_text("Gemt")

    carl.goto(at.format(phase="/conversation"))
    told = carl.get_by_role("region", name="Siden sidst")
    expect(told.get_by_label("Nået")).to_be_checked()
    expect(carl.locator(".agenda .done")).to_have_count(1)


def test_the_note_taker_of_the_goal_is_named(carl: Page) -> None:
    """Who has the pen stands at the step where it is written, and the other may take it."""
    step = carl.get_by_role("region", name="Næste skridt")
    expect(step).to_contain_text("Anna skriver")
    expect(step.get_by_role("button", name="Skriv selv")).to_be_visible()
    expect(step.get_by_role("textbox")).to_have_count(0)


def test_afterwards_they_see_what_they_did_not_come_to(carl: Page, anna: Page, at: str) -> None:
    for page in (carl, anna):
        page.goto(at.format(phase="/after"))
        expect(page.get_by_role("region", name="Det nåede I ikke")).to_contain_text("noget mål")


def test_two_devices_that_note_at_once_lose_no_word(carl: Page, devices: Devices, at: str) -> None:
    other = devices.phone()
    log_in(other, "carl")
    for page in (carl, other):
        page.goto(at.format(phase=""))
    carl.get_by_label("Det vil du huske").fill("Fra skolen")
    other.get_by_label("Det vil du huske").fill("Fra telefonen")
    button(carl, "Gem noter og spørgsmål").first.click()
    expect(carl.get_by_role("status").first).to_contain_text("Din note er gemt")

    button(other, "Gem noter og spørgsmål").first.click()

    expect(other.locator("#stands")).to_have_text("Fra skolen")
    expect(other.get_by_label("Det vil du huske")).to_have_value("Fra telefonen")
    other.get_by_label("Det vil du huske").fill("Fra skolen og fra telefonen")
    press(button(other, "Gem noter og spørgsmål").first)
    carl.goto(at.format(phase=""))
    expect(carl.get_by_label("Det vil du huske")).to_have_value("Fra skolen og fra telefonen")


def test_keys_alone_lead_from_step_to_step(carl: Page, at: str) -> None:
    carl.goto(at.format(phase="/conversation"))
    carl.locator(".agenda a").nth(3).focus()
    carl.keyboard.press("Enter")

    expect(carl.locator("#next")).to_be_in_viewport()
    expect(carl.locator(".agenda a").nth(3)).to_have_attribute("aria-current", "step")


def test_on_the_smallest_phone_nothing_stands_beyond_the_edge(anna: Page, at: str) -> None:
    anna.set_viewport_size({"width": 320, "height": 640})
    for phase in ("/conversation", "/after"):
        anna.goto(at.format(phase=phase))
        assert anna.evaluate(BEYOND_THE_EDGE) == []


def test_without_a_script_the_steps_are_links_and_everything_is_saved(
    devices: Devices, lived: Lived, at: str
) -> None:
    page = devices.device("laptop", script=False)
    log_in(page, "carl")
    page.goto(at.format(phase="/conversation"))
    page.locator(".agenda a").nth(2).click()
    page.wait_for_url("**#looks")

    page.goto(at.format(phase=""))
    page.get_by_label("Det vil du huske").fill("Uden script")
    button(page, "Gem noter og spørgsmål").first.click()

    expect(page.get_by_label("Det vil du huske")).to_have_value("Uden script")
    assert t.Note.select().count() == 1
