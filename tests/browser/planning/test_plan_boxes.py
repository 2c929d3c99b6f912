"""Every box of the planning template: opened, saved, opened again, and read in the plan."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from babel.dates import format_date
from playwright.sync_api import Locator, Page, expect

from questionnaires import (
    OTHER,
    ChoiceQuestion,
    ChoicesQuestion,
    DateQuestion,
    NumberQuestion,
    PickQuestion,
    Question,
    TimeQuestion,
    shipped,
)
from service import actions
from tests.browser.devices import Devices
from tests.browser.hands import go_on, log_in
from tests.browser.shipped.by_hand import read
from tests.school.plans import TITLE, in_days, sheet_of
from tests.school.world import World

OWN = "Noget helt eget"


@dataclass(frozen=True)
class Fill:
    """One answer: an option by its value, or what is typed. `days` from now make a date of it."""

    question: str
    given: str = ""
    row: int | None = None  # the small form that it stands in, from 0
    days: int = 0


def options(question: str, *values: str) -> tuple[Fill, ...]:
    return tuple(Fill(question, one) for one in values)


def talk(row: int, days: int, kind: str, focus: str, learning: str) -> tuple[Fill, ...]:
    return (
        Fill("series_day", row=row, days=days),
        Fill("series_type", kind, row),
        Fill("series_focus", focus, row),
        Fill("series_learning", learning, row),
    )


def task(row: int, what: str, who: str, days: int) -> tuple[Fill, ...]:
    return (
        Fill("task_what", what, row),
        Fill("task_who", who, row),
        Fill("task_by", row=row, days=days),
    )


YEAR = (
    *talk(0, 60, "learning", "start_up", "Et mål med egne ord"),
    *talk(1, 150, "evaluation", "subject", "Viden og færdigheder"),
    Fill("series_subject", "dansk", 1),
    *talk(2, 270, "wellbeing", "wellbeing", "Noget at være god til"),
    *talk(3, 290, OTHER, OTHER, "Noget at glæde sig til"),
)
BOXES: dict[str, tuple[str, tuple[Fill, ...]]] = {
    "A what learning the conversation supports": ("focus", (Fill("learning", "At se sin vej"),)),
    "A type, from a list of one's own": (
        "focus",
        options("types", "evaluation", "learning", "tutor", "grade", "wellbeing", OTHER),
    ),
    "A learning focus per conversation; B when": ("focus", YEAR),
    "B which teacher": (
        "who_and_when",
        options(
            "held_by", "contact_teacher", "tutor", "subject_teacher", "study_counsellor", OTHER
        ),
    ),
    "B in which subjects": (
        "who_and_when", (Fill("held_by", "subject_teacher"), Fill("held_subjects", "dansk")),
    ),
    "B 1:1": ("who_and_when", options("group_size", "one")),
    "B 1:4": ("who_and_when", (*options("group_size", "four"), Fill("own_space", "Fem minutter"))),
    "B 1:6": ("who_and_when", (*options("group_size", "six"), Fill("own_space", "Egen bog"))),
    "B how often": ("who_and_when", (Fill("times_a_year", "3"),)),
    "B scaffolds": (
        "scaffolding",
        options(
            "scaffolds", "reflection_sheet", "conversation_sheet", "questionnaire", "test",
            "written_feedback", "self_evaluation", "grade", OTHER,
        ),
    ),
    "B how it is retained": (
        "scaffolding", options("kept_in", "study_book", "logbook", "smart_goals"),
    ),
    "B where the data are": (
        "ownership_and_data",
        options("systems", "lectio", "microsoft_365", "google_drive", "learning_platform", OTHER),
    ),
    "B the student bears the data": ("ownership_and_data", options("data_bearer", "student")),
    "B the teacher bears the data": (
        "ownership_and_data", options("data_bearer", "contact_teacher"),
    ),
    "B another bears the data": ("ownership_and_data", options("data_bearer", OTHER)),
    "B student ownership, and how": (
        "ownership_and_data",
        (
            *options("ownership", "prepares", "chooses", "leads", "bears_data", "documents"),
            Fill("bears_how", "I en mappe"),
            *options("documented_in", "study_book", "logbook"),
        ),
    ),
    "C how the student prepares": ("before_students", (Fill("students_prepare", "De skriver"),)),
    "C when: half an hour every Friday": (
        "before_students",
        (
            Fill("slot_day", "friday"),
            Fill("slot_begins", "10:15"),
            Fill("slot_minutes", "30"),
        ),
    ),
    "C tasks of the team": (
        "before_team",
        (*task(0, "Finde vikar", "Kontoret", 9), *task(1, "Skrive hjem", "Kontaktlærerne", 20)),
    ),
    "C Nottingham's seven steps and peers": (
        "before_team", options("class_feedback", "nottingham", "peers"),
    ),
    "C how material is shared": (
        "before_team",
        options("share_before", "student_shares", "team_folder", "home", "at_the_table", OTHER),
    ),
    "D how goals and agreements are kept": (
        "during", options("goals_kept", "study_book", "logbook", "smart_goals"),
    ),
    "D the student takes notes": ("during", options("note_taker", "student")),
    "D the teacher takes notes": ("during", options("note_taker", "teacher")),
    "D questioning technique": (
        "during", options("questioning", "active_listening", "open_questions", "tomm", OTHER),
    ),
    "D feedback structures": (
        "during", options("feedback_models", "hattie", "wiliam", "nottingham", OTHER),
    ),
    "D how what came of it is shared": (
        "during", options("share_after", "student_keeps", "teachers", "home"),
    ),
    "E transfer": (
        "between",
        (
            *options(
                "transfer", "common_goals", "visible_learning", "own_goals", "fixed_time",
                "feedback", OTHER,
            ),
            Fill("fixed_time_when", "Fredag i 3. lektion"),
        ),
    ),
    "E how the student shows work on the goal": (
        "between",
        options("shown_in", "study_book", "logbook", "smart_goals", "feedback", "tells_class"),
    ),
    "E when the plan is looked at again": ("between", (Fill("back_to_plan", days=90),)),
}  # fmt: skip


@dataclass(frozen=True)
class Desk:
    """Carl at a plan that is being written."""

    world: World
    page: Page
    response: str
    plan: str

    def section(self, name: str) -> None:
        self.page.goto(f"/responses/{self.response}/sections/{name}")

    def card(self, fill: Fill) -> Locator:
        place = self.page.locator(".qwrap")
        if fill.row is not None:
            series = "series" if fill.question.startswith("series") else "tasks"
            whole = place.locator(f"[data-question={series}]")
            if whole.locator("[data-row]").count() <= fill.row:
                whole.locator("[data-add]").click()
            place = whole.locator("[data-row]").nth(fill.row)
        return place.locator(f"[data-question={fill.question}]")

    def given(self, fill: Fill) -> str:
        return in_days(self.world, fill.days).isoformat() if fill.days else fill.given


@pytest.fixture(scope="module")
def desk(world: World, devices: Devices) -> Desk:
    response = actions.sheets.start(
        world.carl, "conversation-plan", str(world.team.id), TITLE, "da"
    )
    page = devices.laptop()
    log_in(page, "carl")
    return Desk(world, page, str(response), str(sheet_of(world, response).id))


def asked(question: str) -> Question:
    newest = shipped().latest("conversation-plan")
    return next(one for one in newest.everywhere() if one.id == question)


def option(card: Locator, value: str) -> Locator:
    return card.locator(f"input[value='{value}']").first


OWN_WORDS = "[data-other] textarea, [data-other] input:not([type=hidden])"
TYPED = "textarea, input:not([type=hidden], [type=checkbox], [type=radio])"


def put(desk: Desk, fill: Fill) -> None:
    card, question = desk.card(fill), asked(fill.question)
    match question:
        case ChoiceQuestion() | ChoicesQuestion() | PickQuestion():
            option(card, fill.given).check()
            if fill.given == OTHER:
                card.locator(OWN_WORDS).first.fill(OWN)
        case _:
            card.locator(TYPED).first.fill(desk.given(fill))


def stands(desk: Desk, fill: Fill) -> None:
    """It is in the field again."""
    card, question = desk.card(fill), asked(fill.question)
    match question:
        case ChoiceQuestion() | ChoicesQuestion() | PickQuestion():
            expect(option(card, fill.given)).to_be_checked()
            if fill.given == OTHER:
                expect(card.locator(OWN_WORDS).first).to_have_value(OWN)
        case _:
            expect(card.locator(TYPED).first).to_have_value(desk.given(fill))


def said(desk: Desk, fill: Fill) -> str:
    """How the plan's page says it."""
    match asked(fill.question):
        case ChoiceQuestion(options=known) | ChoicesQuestion(options=known):
            labels = {one.value: one.label["da"] for one in known}
            return labels.get(fill.given, OWN)
        case PickQuestion():
            return fill.given.capitalize()
        case DateQuestion():
            return str(format_date(in_days(desk.world, fill.days), "long", locale="da"))
        case TimeQuestion():
            return fill.given.replace(":", ".")
        case NumberQuestion(unit=unit):
            return f"{fill.given} {unit['da']}" if unit else fill.given
        case _:
            return fill.given


@pytest.mark.parametrize("box", BOXES)
def test_a_box_is_saved_and_there_again(desk: Desk, box: str) -> None:
    section, fills = BOXES[box]
    desk.section(section)
    for fill in fills:
        put(desk, fill)
    go_on(desk.page)

    desk.section(section)
    for fill in fills:
        stands(desk, fill)
    desk.page.goto(f"/plans/{desk.plan}")
    found = read(desk.page.get_by_role("main"))
    for fill in fills:
        answers = [told for question, told in found if question == asked(fill.question).text["da"]]
        assert any(said(desk, fill) in told for told in answers), (fill, answers)
