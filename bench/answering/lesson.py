"""A lesson of 45 minutes on a tablet: 400 taps, and how long until each lies on the device."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from playwright.sync_api import Browser, Locator, Page

from bench import school
from bench.answering.slow_phone import LAST, SLOWER, TRACED, WATCH as INPUTS, heaviest
from bench.school import School
from bench.server import serving
from service.demo import PASSWORD
from service.demo.schools import COACH
from tests.browser.devices import PATIENCE, SIZES, chromium

TAPS = 400
EVERY = 200  # milliseconds: as fast as a hand counts, and the lesson is over in a minute and a half
TRACE = 40  # the last taps, when the section is as long as it gets
SECTION = "along_the_way"
LINES = 10  # every so many taps are a line of the log
KIT = """async () => {
  const kept = await import("/static/device/kept.js");
  await kept.holder();
  return Boolean((await kept.get("kit", "kit")) && navigator.serviceWorker.controller);
}"""
# Each tap leaves one time in what is kept: so what is written says which taps are in it.
WATCH = """() => {
  const count = (words) => (words.match(/\\d{4}-\\d\\d-\\d\\dT/g) ?? []).length;
  const times = (value) => count(JSON.stringify(value?.entries ?? ""));
  window.taps = [];
  window.landed = [];
  window.isTap = () => window.taps.push(performance.now());
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let sealing = 0;
  crypto.subtle.encrypt = (lock, key, words) => {
    const value = JSON.parse(new TextDecoder().decode(words));
    if (value?.entries) sealing = times(value);
    return encrypt(lock, key, words);
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function keep(...given) {
    const has = given[0].kind === "part" ? sealing : 0;
    const lands = () => window.landed.push([performance.now(), has]);
    if (has) this.transaction.addEventListener("complete", lands);
    return put.apply(this, given);
  };
  addEventListener("pointerdown", (event) => {
    if (event.target.closest("[data-more], [data-tile]")) window.isTap();
  }, { capture: true });
  addEventListener("keydown", ({ key }) => key === "Enter" && window.isTap(), { capture: true });
}"""
WAYS = """() => window.taps.map((at, place) => {
  const there = window.landed.find(([, has]) => has > place);
  return there ? there[0] - at : Infinity;
})"""


@dataclass(frozen=True, slots=True)
class Tapped:
    """One lesson, tap by tap."""

    where: str  # with a network, without
    taps: int
    slowest: float  # milliseconds of work for one tap until its picture is drawn, slowed down
    wait: float  # milliseconds on the wall until the next picture, slowed down; 0: under 16
    way: float  # milliseconds on the wall until the last of them lay on the device, slowed down
    usual: float  # the same of the tap in the middle


def measure(of: School) -> tuple[Tapped, ...]:
    """The same lesson with a network and without."""
    school.use(of)
    with serving("wsgi:app", of.settings) as server, chromium() as browser:
        address = f"http://127.0.0.1:{server.port}"
        return tuple(_lesson(browser, address, away) for away in (False, True))


def _lesson(browser: Browser, address: str, away: bool) -> Tapped:
    with _tablet(browser, address, away) as page:
        slow = page.context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.evaluate(INPUTS)
        page.evaluate(WATCH)
        tap = partial(
            _tap, page, page.locator("[data-more]").all(), page.locator("[data-tile]").all()
        )
        for number in range(TAPS):
            tap(number)
        page.wait_for_timeout(LAST)
        wait = float(page.evaluate("window.slowest"))
        ways = sorted(float(one) for one in page.evaluate(WAYS))
        slow.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        browser.start_tracing(page=page, categories=TRACED)
        for number in range(TRACE):
            tap(number)
        page.wait_for_timeout(LAST)
        work = heaviest(json.loads(browser.stop_tracing())["traceEvents"])
    return Tapped(
        "without a network" if away else "with a network",
        len(ways),
        SLOWER * work,
        wait,
        ways[-1],
        ways[len(ways) // 2],
    )


@contextmanager
def _tablet(browser: Browser, address: str, away: bool) -> Iterator[Page]:
    width, height = SIZES["laptop"]
    context = browser.new_context(
        base_url=address, viewport={"width": width, "height": height}, has_touch=True
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto("/login")
    page.locator("[name=username]").fill(COACH[0].lower())
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url("**/")
    page.goto("/visits")
    page.locator("#this-device input").check()
    while not page.evaluate(KIT):
        page.wait_for_timeout(EVERY)
    page.goto("/device")
    for name in ("class", "teacher"):
        page.locator(f"#start [name={name}]").select_option(index=1)
    page.locator("#start [name=lesson]").fill("Dansk")
    page.locator("#start button").click()
    page.wait_for_url("**/responses/*")
    response = page.url.rpartition("/")[2]
    if not away:  # the page of the server, once it knows the visit
        page.goto("/visits")
        page.wait_for_load_state("networkidle")
    context.set_offline(away)
    page.goto(f"/responses/{response}/sections/{SECTION}")
    page.locator("#answers[data-saves=ready]").wait_for()
    yield page
    context.close()


def _tap(page: Page, more: Sequence[Locator], tiles: Sequence[Locator], number: int) -> None:
    if number % LINES == LINES - 1:
        line = page.locator("[data-log] :is(textarea, input:not([type=hidden]))").last
        line.fill(f"Eleverne finder selv bøgerne frem, {number}")
        line.press("Enter")
    elif number % 3:
        more[number % len(more)].tap(force=True)  # nobody waits until a page stands still
    else:
        tiles[number // 3 % len(tiles)].tap(force=True)
    page.wait_for_timeout(EVERY)
