"""Everybody can use every page: on a small phone, in the dark, by keyboard, by ear."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from service.store import definitions, tables as t
from tests.browser.devices import SIZES, Devices, Watch
from tests.browser.hands import log_in, ticked
from tests.browser.states import EMPTY, FILLED, REFUSED, Scene, State
from tests.school.deeds import begin
from tests.school.lived import lived_in
from tests.school.world import World

STATES = (
    {f"filled: {name}": state for name, state in FILLED.items()}
    | {f"empty: {name}": state for name, state in EMPTY.items()}
    | {f"refused: {name}": state for name, state in REFUSED.items()}
)
ALL: dict[str, object] = {"resultTypes": ["violations"], "preload": False}
# only colours change with the light: what else axe looks for is looked for once a width
CONTRAST = {**ALL, "runOnly": ["color-contrast"]}
DRAWN = """() => [...document.querySelectorAll("[data-figure]")]
  .every((one) => one.dataset.drawn === document.documentElement.dataset.theme)"""
BEYOND_THE_EDGE = """() => {
  const page = document.documentElement, room = page.clientWidth;
  if (page.scrollWidth <= room) return [];
  const scrolls = (one) => one && one !== document.body
    && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > room + 1 && !scrolls(one.parentElement))
    .map((one) => one.outerHTML.slice(0, 150));
}"""


class Node(TypedDict):
    html: str
    failureSummary: str


class Violation(TypedDict):
    id: str
    nodes: list[Node]


@pytest.fixture(scope="module")
def scene(world: World) -> Scene:
    t.Round.delete().where(t.Round.owner == world.far.owner).execute()  # there all is empty
    return Scene(lived_in(world), begin(world, world.bo, "preparation"))


@pytest.fixture(scope="module")
def page_of(devices: Devices, scene: Scene) -> Callable[[str], Page]:
    """The laptop of each person, logged in; a stranger's has the name ""."""
    known: dict[str, Page] = {}

    def page_of(who: str) -> Page:
        if who not in known:
            known[who] = devices.laptop()
            if who:
                log_in(known[who], who)
        return known[who]

    return page_of


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_axe_finds_nothing(page_of: Callable[[str], Page], scene: Scene, state: State) -> None:
    page = page_of(state.who)
    _look(page, "laptop", "light")
    state.reach(page, scene)
    page.wait_for_load_state()
    page.evaluate(AXE_SCRIPT)

    found = {"laptop, light": _axe(page)}
    _look(page, "laptop", "dark")
    found["laptop, dark"] = _axe(page, CONTRAST)
    _look(page, "phone", "dark")
    found["phone, dark"] = _axe(page)
    _look(page, "phone", "light")
    found["phone, light"] = _axe(page, CONTRAST)
    _look(page, "narrow", "light")
    found["scrolls sideways at 320"] = _beyond_the_edge(page)

    assert {where: what for where, what in found.items() if what} == {}


def test_a_section_is_answered_by_keyboard_alone(
    page_of: Callable[[str], Page], scene: Scene, world: World
) -> None:
    page = page_of("bo")
    _look(page, "laptop", "light")
    draft = begin(world, world.bo, "start-up")
    page.goto(f"/responses/{draft}/sections/when_hard")
    keys = page.keyboard

    keys.press("Tab")
    expect(page.get_by_role("link", name="Gå til indholdet")).to_be_focused()
    _tab_to(page, "input[name=q-try_first]")
    keys.press("Space")
    _tab_to(page, "input[name=q-other_way]")
    keys.press("ArrowDown")  # from the first, which the focus stands on
    _tab_to(page, "input[name=q-give_up]")
    keys.press("ArrowUp")  # round the end: not to answer is an answer
    _tab_to(page, "textarea[name=q-hard_success]")
    keys.type("Jeg øvede")
    keys.press("Enter")
    keys.type("hver dag")
    _tab_to(page, "button[name=go][value=on]")
    keys.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Respons på mit arbejde")
    page.goto(f"/responses/{draft}/sections/when_hard")
    known = definitions.latest(world.owner, "start-up")
    steps = [one.label["da"] for one in known.scales["frequency"].options]
    assert ticked(page, "try_first") == steps[0]
    assert ticked(page, "other_way") == steps[1]
    assert ticked(page, "give_up") == "Det vil jeg ikke svare på"
    expect(page.locator("[name=q-hard_success]")).to_have_value("Jeg øvede\nhver dag")


def test_enter_on_an_answer_goes_on(page_of: Callable[[str], Page], world: World) -> None:
    page = page_of("bo")
    draft = begin(world, world.bo, "start-up")
    page.goto(f"/responses/{draft}/sections/know_goals")

    _tab_to(page, "input[name=q-goal_known]")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Når noget er svært")


def test_what_is_written_is_saved_by_itself_and_said(
    page_of: Callable[[str], Page], world: World
) -> None:
    page = page_of("bo")
    begun = begin(world, world.bo, "start-up")
    page.goto(f"/responses/{begun}/sections/when_hard")

    page.locator("[name=q-hard_success]").fill("Jeg øvede mig.")

    expect(page.get_by_role("banner")).to_contain_text("Gemt kl.")


def test_a_complaint_and_a_stranger_would_be_noticed(devices: Devices, watch: Watch) -> None:
    page = devices.laptop()
    page.goto("/login")
    with page.expect_console_message():
        page.evaluate("document.body.setAttribute('style', 'color: red')")
    with page.expect_console_message(), page.expect_request("http://stranger.invalid/*"):
        page.evaluate("new Image().src = 'http://stranger.invalid/dot.png'")

    complaints, strangers = watch.taken()
    assert len(complaints) == 2
    assert strangers == ["http://stranger.invalid/dot.png"]


def _look(page: Page, size: str, colours: str) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme="dark" if colours == "dark" else "light")


def _axe(page: Page, options: dict[str, object] = ALL) -> list[str]:
    """What axe finds, once the figures have followed the colours of the page."""
    page.wait_for_function(DRAWN)
    found: list[Violation] = page.evaluate(
        "(options) => axe.run(options).then((said) => said.violations)", options
    )
    return [
        f"{one['id']}: {node['html']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


def _beyond_the_edge(page: Page) -> list[str]:
    """What makes the page wider than the screen, once its figures have found their width."""
    for _moment in range(20):
        wide: list[str] = page.evaluate(BEYOND_THE_EDGE)
        if not wide or not page.locator("[data-figure]").count():
            return wide
        page.wait_for_timeout(100)
    return wide


def _tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus stands there."""
    for _press in range(40):
        if page.evaluate(f"document.activeElement.matches({selector!r})"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {selector}")
