"""A phone four times slower than this machine: how long until a touch or a letter is seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page

from bench.school import FIVE, NAME, SECTION, SECTION_OF_FIVE, School
from bench.server import serving
from bench.visitor import WORDS
from service.demo import PASSWORD
from tests.browser.devices import PATIENCE, SIZES, chromium

SLOWER = 4  # times
LETTERS = 60
BETWEEN_LETTERS, BETWEEN_TOUCHES = 80, 250  # milliseconds; what changed is saved after 800
LAST = 500  # milliseconds until the last input has been told
WATCH = """
    window.slowest = 0;
    new PerformanceObserver((seen) => {
      for (const one of seen.getEntries()) window.slowest = Math.max(window.slowest, one.duration);
    }).observe({ type: "event", durationThreshold: 16 });
"""
TRACED = ["toplevel", "devtools.timeline"]
INPUT, TASK = "EventDispatch", "RunTask"


@dataclass(frozen=True, slots=True)
class Felt:
    """One page, filled in by touch and by typing."""

    section: str
    form: str
    inputs: int
    slowest: float  # milliseconds of work for one input until its picture is drawn, slowed down
    wait: float  # milliseconds on the wall until the next picture; 0: under 16


def measure(of: School) -> tuple[Felt, ...]:
    """Two pages, each filled in twice: once to see its work, once on a browser slowed down.

    The work is what the page's own thread spends, so neighbours on the machine add nothing to it.
    """
    pages = ((NAME, SECTION), (FIVE, SECTION_OF_FIVE))
    with serving("wsgi:app", of.settings) as server, chromium() as browser:
        address = f"http://127.0.0.1:{server.port}"
        return tuple(_felt(browser, address, of.class_of_forms, *page) for page in pages)


def _felt(
    browser: Browser, address: str, students: tuple[str, ...], form: str, section: str
) -> Felt:
    with _page(browser, address, students[0], form, section) as page:
        work = _work(browser, page)
    with _page(browser, address, students[1], form, section) as page:
        slow = page.context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.evaluate(WATCH)
        inputs = _touch(page) + _type(page)
        page.wait_for_timeout(LAST)
        wait = float(page.evaluate("window.slowest"))
    return Felt(section, form, inputs, SLOWER * work, wait)


def _work(browser: Browser, page: Page) -> float:
    """Milliseconds of the heaviest task of the page in which an input was handled."""
    found = []
    for act in (_touch, _type):  # apart: a trace has an end
        browser.start_tracing(page=page, categories=TRACED)
        act(page)
        page.wait_for_timeout(LAST)
        found.append(heaviest(json.loads(browser.stop_tracing())["traceEvents"]))
    return max(found)


def heaviest(events: list[dict[str, Any]]) -> float:
    """Handlers, style, layout and paint are one task: an input is handled as a picture begins."""
    inputs = [one for one in events if one["name"] == INPUT]
    tasks = [one for one in events if TASK in one["name"] and "tdur" in one]
    heavy = (one["tdur"] for one in tasks if any(_is_within(event, one) for event in inputs))
    return float(max(heavy)) / 1000


def _is_within(event: dict[str, Any], task: dict[str, Any]) -> bool:
    thread = (event["pid"], event["tid"]) == (task["pid"], task["tid"])
    return thread and 0 <= event["ts"] - task["ts"] < task["dur"]


@contextmanager
def _page(browser: Browser, address: str, username: str, form: str, section: str) -> Iterator[Page]:
    width, height = SIZES["phone"]
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": height},
        locale="da-DK",
        has_touch=True,
        is_mobile=True,
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    _open(page, username, form, section)
    yield page
    context.close()


def _open(page: Page, username: str, form: str, section: str) -> None:
    page.goto("/login")
    page.locator("[name=username]").fill(username)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url("**/")
    page.locator(f"form:has([name=name][value={form}]) button").first.click()
    page.wait_for_url("**/responses/**")
    response = page.url.partition("/responses/")[2].partition("/")[0]
    page.goto(f"/responses/{response}/sections/{section}")
    page.wait_for_load_state("networkidle")


def _touch(page: Page) -> int:
    groups = page.get_by_role("radiogroup").all()
    for place, group in enumerate(groups):
        group.get_by_role("radio").nth(place % 3).tap()
        page.wait_for_timeout(BETWEEN_TOUCHES)
    return len(groups)


def _type(page: Page) -> int:
    boxes = page.get_by_role("main").get_by_role("textbox").all()
    for box in boxes:
        box.tap()
        page.keyboard.type(WORDS[:LETTERS], delay=BETWEEN_LETTERS)
    return len(boxes) * LETTERS
