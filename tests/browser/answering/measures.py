"""What is measured of a page: what axe finds, targets, what sticks out, what moves."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Locator, Page

from tests.browser.devices import SIZES

PHONE, NARROW = SIZES["phone"], SIZES["narrow"]
ZOOMED = (640, 400)  # a screen of 1280 × 800 at 200 %
ON_ITS_SIDE = (844, 390)
TAP = 44  # pixels that a finger hits
AXE = """() => axe.run({ resultTypes: ["violations"], preload: false }).then((said) =>
  said.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`)))"""
# A tick is hit by its label; a link inside running text is as small as the text.
TARGETS = """(tap) => {
  const isTick = (one) => one.matches("[type=radio], [type=checkbox]");
  const hit = (one) => (isTick(one) && one.closest("label")) || one;
  const inText = (one) => one.matches("a") && getComputedStyle(one).display === "inline";
  const all = "a[href], button, summary, select, textarea, input:not([type=hidden])";
  const seen = [...document.querySelectorAll(all)]
    .filter((one) => one.checkVisibility() && !inText(one));
  return [seen.length, [...new Set(seen.map(hit))].filter((one) => {
    const box = one.getBoundingClientRect();
    return Math.min(box.width, box.height) < tap - 0.5;
  }).map((one) => `${one.getBoundingClientRect().width} x ${one.getBoundingClientRect().height}: `
    + one.outerHTML.slice(0, 150))];
}"""
BEYOND = """() => {
  const room = document.documentElement.clientWidth;
  const scrolls = (one) => one && one !== document.body
    && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility()
    && !one.closest(".visually-hidden") && !scrolls(one.parentElement)
    && (one.getBoundingClientRect().right > room + 1 || one.getBoundingClientRect().left < -1));
  const asking = [...document.querySelectorAll("dialog[open]")]
    .filter((one) => one.scrollWidth > one.clientWidth);
  return [...(document.documentElement.scrollWidth > room ? ["the page scrolls"] : []),
    ...[...asking, ...wide].map((one) => one.outerHTML.slice(0, 150))];
}"""
# Words that are cut off by a box of their own; text that may be scrolled is not cut off.
CUT_OFF = """() => [...document.querySelectorAll("main *, dialog *, .formbar *, .actbar *")]
  .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden, svg, .aloud, option"))
  .filter((one) => ["hidden", "clip"].includes(getComputedStyle(one).overflowY)
    && one.clientWidth > 1 && one.textContent.trim() && one.scrollHeight > one.clientHeight + 1)
  .map((one) => one.outerHTML.slice(0, 150))"""
MOVES = """() => [...document.querySelectorAll("*")].flatMap((one) =>
  ["", "::before", "::after"].map((part) => [one, part, getComputedStyle(one, part || null)]))
  .filter(([, , style]) => style.animationName !== "none"
    || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0))
  .map(([one, part]) => one.outerHTML.slice(0, 100) + part)"""
# Where the keyboard stands: with a ring, and under nothing that lies over the page.
HIDDEN_FOCUS = """() => {
  const one = document.activeElement, style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const isSeen = over && (one.contains(over) || over.contains(one));
  return ring && isSeen ? "" : one.outerHTML.slice(0, 150);
}"""


def see(page: Page, size: tuple[int, int]) -> None:
    width, height = size
    page.set_viewport_size({"width": width, "height": height})


def in_all_ways(page: Page) -> list[str]:
    """What is wrong on a phone, in the dark, on small screens and with large letters."""
    found = {
        "on a phone": complaints(page),
        "too small": small_targets(page),
        "moving": moves(page),
    }
    page.emulate_media(color_scheme="dark")
    found["in the dark"] = complaints(page)
    page.emulate_media(color_scheme="light")
    for name, size in (("320", NARROW), ("at 200 %", ZOOMED), ("on its side", ON_ITS_SIDE)):
        see(page, size)
        found[f"beyond the edge, {name}"] = beyond_the_edge(page)
        found[f"cut off, {name}"] = cut_off(page)
    found["too small at 320"] = (see(page, NARROW), small_targets(page))[1]
    see(page, PHONE)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    found["beyond the edge, letters twice as large"] = beyond_the_edge(page)
    found["cut off, letters twice as large"] = cut_off(page)
    page.evaluate("document.documentElement.style.fontSize = ''")
    return [f"{where}: {one}" for where, what in found.items() for one in what]


def complaints(page: Page) -> list[str]:
    """What axe finds on the page as it looks now."""
    page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(AXE)
    return found


def small_targets(page: Page) -> list[str]:
    """What a finger would miss. A page without any target was not looked at."""
    seen, small = page.evaluate(TARGETS, TAP)
    assert seen
    found: list[str] = small
    return found


def beyond_the_edge(page: Page) -> list[str]:
    found: list[str] = page.evaluate(BEYOND)
    return found


def cut_off(page: Page) -> list[str]:
    found: list[str] = page.evaluate(CUT_OFF)
    return found


def moves(page: Page) -> list[str]:
    """What would glide or spin, if something touched it."""
    found: list[str] = page.evaluate(MOVES)
    return found


def hidden_focus(page: Page) -> str:
    """Empty where one sees on what the keyboard stands."""
    found: str = page.evaluate(HIDDEN_FOCUS)
    return found


def look(place: Locator) -> bytes:
    """How something looks, with what stands close around it: a ring lies outside."""
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box
    clip = {
        "x": max(0, box["x"] - 6),
        "y": max(0, box["y"] - 6),
        "width": box["width"] + 12,
        "height": box["height"] + 12,
    }
    return place.page.screenshot(clip=clip, caret="hide", animations="disabled")  # type: ignore[arg-type]
