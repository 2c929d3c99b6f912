"""Pages in every state: filled as addresses.py lists them; empty and refused ones stand here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from playwright.sync_api import Page

from tests.browser.hands import button, write
from tests.school.addresses import PAGES
from tests.school.lived import Lived

ROLES = (
    "anna",
    "carl",
    "lise",
    "dorte",
    "signe",
    "rita",
)  # one of each; the others see the same pages
TOO_LONG = "Meget lang. " * 100


@dataclass(frozen=True)
class Scene:
    """A school some way into the year, and one where nothing has happened."""

    lived: Lived
    untouched: UUID  # Bo's preparation, without an answer


@dataclass(frozen=True)
class State:
    who: str  # "" is a stranger
    reach: Callable[[Page, Scene], None]


def _at(who: str, path: Callable[[Lived], str]) -> State:
    return State(who, lambda page, scene: _go(page, path(scene.lived)))


def _untouched(path: str = "") -> State:
    return State("bo", lambda page, scene: _go(page, f"/responses/{scene.untouched}{path}"))


def _go(page: Page, path: str) -> None:
    page.goto(path)


def _refused_log_in(page: Page, _scene: Scene) -> None:
    page.goto("/login")
    page.locator("[name=username]").fill("anna")
    page.locator("[name=password]").fill("forkert")
    page.locator("[name=password]").press("Enter")


def _refused_codes(page: Page, _scene: Scene) -> None:
    page.goto("/code")
    page.locator("[name=class_code]").fill("0000-0000")
    page.locator("[name=personal_code]").fill("x")
    page.locator("[name=personal_code]").press("Enter")


def _refused_section(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.lived.draft}/sections/coming_up")
    write(page, "talk_about", TOO_LONG)
    write(page, "next_goal", TOO_LONG)
    page.locator("button[name=go][value=on]:visible").click()
    page.locator(".errsum").wait_for()


def _missing_answers(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.untouched}/look-through")
    page.locator("form[action$='/send'] button").click()
    page.locator(".errsum").wait_for()


def _refused_round(page: Page, _scene: Scene) -> None:
    page.goto("/rounds/new")
    button(page, "Åbn runden").click()


def _refused_file(page: Page, _scene: Scene) -> None:
    page.goto("/questionnaires/import")
    page.locator("form[enctype] button").click()


def _refused_trial(page: Page, scene: Scene) -> None:
    page.goto(f"/questionnaires/drafts/{scene.lived.draft_form}/trial")
    page.locator("form[action$='/trial'][method=post] button").click()


def _refused_visit(page: Page, _scene: Scene) -> None:
    page.goto("/visits/new")
    button(page, "Åbn noterne").click()


def _refused_goal(page: Page, scene: Scene) -> None:
    page.goto(f"/conversations/{scene.lived.held}/next")
    page.locator("[name=what_1]").fill("Øve")
    page.locator("form[action$='/agreed'] button.btn-primary").click()


def _refused_week(page: Page, scene: Scene) -> None:
    page.goto(f"/goals/{scene.lived.goal}/check-in")
    page.locator("[name=line]").fill(TOO_LONG)
    button(page, "Gem").click()
    page.locator(".errsum").wait_for()


def _refused_evidence(page: Page, scene: Scene) -> None:
    page.goto(f"/goals/{scene.lived.goal}/evidence")
    page.locator("[name=link]").fill("skole.example")
    button(page, "Gem").click()
    page.locator(".errsum").wait_for()


def _note_from_two_devices(page: Page, scene: Scene) -> None:
    """What the page knows of is older than what stands there."""
    page.goto(f"/students/{scene.lived.world.anna.id}")
    page.locator("[name=note]").fill("Fra den ene")
    page.locator("form[action$='/note'] button").first.click()
    page.locator("[name=note]").fill("Fra den anden")
    page.locator("[name=revision]").evaluate("one => { one.value = '0' }")
    page.locator("form[action$='/note'] button").first.click()
    page.locator("#stands").wait_for()


def _refused_password(page: Page, _scene: Scene) -> None:
    page.goto("/my-login")
    button(page, "Gem adgangskoden").click()


def _sheet_of_codes(page: Page, scene: Scene) -> None:
    page.goto(f"/classes/{scene.lived.world.class_a.id}/codes")
    button(page, "Lav nye koder").click()


def _handed_over(page: Page, scene: Scene) -> None:
    page.goto(f"/administration/people/{scene.lived.world.lise.id}")
    button(page, "Link til en ny adgangskode").click()


FILLED = {
    f"{name}, {who}": _at(who, page.path)
    for name, page in PAGES.items()
    if name != "what a device takes along"  # no page: a device reads it
    for who in ROLES
    if who in page.opens_for
} | {
    "the sheet of codes": State("carl", _sheet_of_codes),
    "a link to hand over": State("rita", _handed_over),
}

EMPTY = {
    "a student’s front page": _at("gry", lambda _: "/"),
    "a student’s folder": _at("gry", lambda _: "/folder"),
    "a student’s goals": _at("gry", lambda _: "/goals"),
    "a student’s study book": _at("gry", lambda _: "/study-book"),
    "a student who looks back": _at("gry", lambda _: "/goals/term"),
    "the board of a class": _at("finn", lambda of: f"/classes/{of.world.far.class_f.id}/board"),
    "what conversations become": _at("finn", lambda of: f"/teams/{of.world.far.team.id}/outcomes"),
    "a cover without answers": _untouched(),
    "a look through without answers": _untouched("/look-through"),
    "a student who has not answered": _at("carl", lambda of: f"/students/{of.world.bo.id}"),
    "a teacher’s front page": _at("finn", lambda _: "/"),
    "a teacher’s conversations": _at("finn", lambda _: "/conversations"),
    "a student without a round": _at("finn", lambda of: f"/students/{of.world.far.gry.id}"),
    "a teacher’s visits": _at("finn", lambda _: "/visits"),
    "a team": _at("finn", lambda of: f"/teams/{of.world.far.team.id}"),
    "a leader’s front page": _at("elsa", lambda _: "/"),
    "a consultant’s front page": _at("mette", lambda _: "/"),
    "the questionnaires of an owner": _at("elsa", lambda _: "/questionnaires"),
    "a leader’s rounds": _at("elsa", lambda _: "/rounds"),
    "a leader’s visits": _at("elsa", lambda _: "/visits"),
    "a school": _at("elsa", lambda of: f"/schools/{of.world.far.school}"),
    "the log-in": _at("", lambda _: "/login"),
    "the codes": _at("", lambda _: "/code"),
    "a forgotten password": _at("", lambda _: "/forgotten"),
    "a link that works no more": _at("", lambda _: "/welcome?link=x"),
}

REFUSED = {
    "a log-in": State("", _refused_log_in),
    "two codes": State("", _refused_codes),
    "a section": State("anna", _refused_section),
    "a sending with answers missing": State("bo", _missing_answers),
    "a round": State("dorte", _refused_round),
    "a file": State("dorte", _refused_file),
    "a trial": State("dorte", _refused_trial),
    "a visit": State("signe", _refused_visit),
    "a goal": State("anna", _refused_goal),
    "a week of a goal": State("anna", _refused_week),
    "what shows a goal": State("anna", _refused_evidence),
    "a note from two devices": State("carl", _note_from_two_devices),
    "a new password": State("carl", _refused_password),
    "a page for others": _at("anna", lambda _: "/rounds"),
    "a page that is not here": _at("carl", lambda _: "/nowhere"),
    "a page that is not here, to a stranger": _at("", lambda _: "/nowhere"),
}
