"""Every box of the student-led conversation: the test that opens its page, saves and reloads."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, fill_all, log_in, press, send, write
from tests.school.conversing.at_home import talked
from tests.school.world import World

HERE = Path(__file__).parents[1]
YEAR = "conversing/year/test_year.py"
BOXES: dict[str, tuple[tuple[str, str], ...]] = {
    "a year-long process: what is learnt is seen, goals and strategies are set": (
        (YEAR, "test_the_student_has_the_pen"),
        (YEAR, "test_the_second_conversation_begins_with_what_was_agreed"),
    ),
    "those at home are told, and the student takes part": (
        (YEAR, "test_it_is_shared_and_the_guardian_reads_it"),
        (YEAR, "test_the_student_answers"),
    ),
    "1 the term is evaluated: which goals, and what was reached": (
        ("between/test_ring_talk.py",
         "test_a_term_from_evidence_to_the_board_and_to_what_was_reached"),
    ),
    "2 students evaluate their learning and write it down": (
        ("test_thread.py", "test_anna_goes_on_elsewhere_with_what_she_saved"),
        ("conversing/test_boxes.py", "test_what_a_student_thinks_of_the_own_learning_is_kept"),
    ),
    "3 a judgement and a proposed goal for each student and subject": (
        ("conversing/test_preparing.py", "test_a_subject_teacher_writes_of_a_class_and_gives_it"),
    ),
    "4 back to the notes, and practising to tell": (
        ("conversing/test_preparing.py", "test_a_student_picks_orders_rehearses_and_is_ready"),
        (YEAR, "test_the_second_round_begins_with_the_goals_of_the_first"),
    ),
    "5 several at once in one hall, with a table for each teacher": (
        ("conversing/test_boxes.py", "test_a_team_talks_at_once_in_one_hall"),
    ),
    "6 students lead; the teacher joins where goals and strategies are found": (
        ("conversing/test_phases.py",
         "test_the_student_says_how_far_it_came_and_the_teacher_sees_it"),
        ("conversing/test_phases.py", "test_the_screen_they_share_has_the_questions_and_no_note"),
        ("conversing/test_agreeing.py",
         "test_a_goal_without_an_owner_is_named_and_its_words_stay"),
    ),
    "what goes well stands first": (
        ("conversing/test_boxes.py", "test_what_goes_well_stands_first"),
    ),
    "the development plan, for teacher, student and guardian": (
        ("conversing/test_agreeing.py", "test_a_swedish_teacher_reads_the_development_plan"),
        ("conversing/test_home_pages.py", "test_teacher_student_and_guardian_have_access"),
    ),
    "7 goals are kept alive in ring talks": (
        ("between/test_ring_talk.py",
         "test_a_term_from_evidence_to_the_board_and_to_what_was_reached"),
    ),
    "class lists are brought in and not built again": (
        ("administration/test_rosters.py", "test_she_follows_a_roster_until_it_is_applied"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("box", BOXES)
def test_somebody_opens_saves_and_reloads_it(box: str) -> None:
    for file, test in BOXES[box]:
        assert re.search(rf"^def {test}\(", (HERE / file).read_text("utf-8"), re.M), (file, test)


def test_what_a_student_thinks_of_the_own_learning_is_kept(devices: Devices, world: World) -> None:
    anna = devices.phone()
    log_in(anna, "anna")
    anna.locator("form:has([name=name][value=start-up]) button").click()
    fill_all(anna, 1, "Jeg tegnede brøkerne")
    send(anna)

    anna.goto("/folder")
    anna.reload()

    expect(anna.get_by_role("main")).to_contain_text("Jeg tegnede brøkerne")


def test_a_team_talks_at_once_in_one_hall(devices: Devices, world: World) -> None:
    carl = devices.laptop()
    log_in(carl, "carl")
    carl.goto(f"/times/rounds/{world.round}/new")
    day = world.carl.owner.today() + timedelta(days=6)
    for name, value in (("day", day.isoformat()), ("first", "14:00"), ("how_many", "2")):
        carl.locator(f"[name={name}]").fill(value)
    carl.locator("[name=room]").fill("Bord")
    for who in ("Carl Test, 5.a", "Erik Test, 5.b", "Lise Test, 5.a"):
        carl.get_by_label(who).check()
    button(carl, "Læg disse tider ud").click()
    expect(carl.get_by_role("status").first).to_contain_text("6 tider er lagt ud")

    erik = devices.laptop()
    log_in(erik, "erik")
    erik.goto(f"/times/rounds/{world.round}/hall")
    erik.reload()

    for table in ("Bord 1", "Bord 2", "Bord 3"):
        expect(erik.get_by_role("columnheader").filter(has_text=table)).to_have_count(1)
    for time in ("14.00", "14.25"):
        expect(erik.get_by_role("row", name=time).get_by_text("Ledig")).to_have_count(3)


def test_what_goes_well_stands_first(devices: Devices, world: World) -> None:
    """In the minutes and in what is sent home; a form's fields come in that order."""
    held = talked(world)
    anna = devices.phone()
    log_in(anna, "anna")
    anna.goto(f"/conversations/{held}/minutes")
    assert _first_field(anna) == "q-went_well"
    write(anna, "went_well", "Jeg tør spørge")
    press(button(anna, "Gem"))
    anna.reload()
    expect(anna.locator("[name=q-went_well]")).to_have_value("Jeg tør spørge")

    anna.goto(f"/conversations/{held}/documents/message-book")

    expect(anna.get_by_role("heading", level=2).first).to_have_text("Styrker")
    expect(anna.locator("main section").first).to_contain_text("Jeg tør spørge")


def _first_field(page: Page) -> str | None:
    return page.locator("#answers textarea, #answers input[type=text]").first.get_attribute("name")
