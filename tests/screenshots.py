"""Take the pictures in docs/screenshots of a fresh demo: python -m tests.screenshots."""

from __future__ import annotations

import base64
import os
import socket
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from urllib.error import URLError
from urllib.request import urlopen

import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import Browser, Page

from service.demo.words.forms import SWEDISH
from tests.browser.answering.offline import AGAIN_AND_AGAIN, LIES_HERE
from tests.browser.devices import chromium

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "screenshots"
PHONE, TABLET, LAPTOP = (390, 844), (834, 1112), (1366, 1024)
LONG = 1900  # a tablet held upright, and what one scrolls to
PATIENCE = 30  # seconds for the service to start
PASSWORD = "samtale-demo"  # of invented people; the demo itself prints it
# Rows of pixels in base64, in pieces that a call can hold.
DECODE = """async (png) => {
  const answer = await fetch("data:image/png;base64," + png);
  const picture = await createImageBitmap(await answer.blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const pieces = [];
  for (let at = 0; at < data.length; at += 30000) {
    pieces.push(String.fromCharCode(...data.subarray(at, at + 30000)));
  }
  return [picture.width, picture.height, btoa(pieces.join(""))];
}"""
SETTLED = 800  # milliseconds for a frame, a script or a scroll
Colours = Literal["light", "dark"]
DARK_TOO: tuple[tuple[str, Colours], ...] = (("", "light"), ("-dark", "dark"))
LOCALES = {"da": "da-DK", "sv": "sv-SE", "en": "en-GB"}


@contextmanager
def service(folder: Path) -> Iterator[str]:
    """The address of a running service with a fresh demo; it ends with the block."""
    own = {"SAMTALEBORDET_DEMO": "1", "DATABASE_URL": f"sqlite:///{folder / 'demo.db'}"}
    env = os.environ | own
    flask = [sys.executable, "-m", "flask", "--app", "wsgi"]
    for command in (["db", "migrate"], ["demo"]):
        subprocess.run([*flask, *command], cwd=ROOT, env=env, check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    gunicorn = [sys.executable, "-m", "gunicorn", "wsgi:app", "--bind", f"127.0.0.1:{port}"]
    quiet = ["--workers", "1", "--no-control-socket", "--log-level", "warning"]
    running = subprocess.Popen([*gunicorn, *quiet], cwd=ROOT, env=env)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/readyz")
        yield address
    finally:
        running.terminate()
        running.wait()


def _wait_for(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with urlopen(address):
                return
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


class Visitor:
    """Somebody with a browser: a size, a language, light or dark."""

    def __init__(
        self,
        browser: Browser,
        address: str,
        size: tuple[int, int],
        language: str = "da",
        colours: Colours = "light",
    ) -> None:
        self.address = address
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            locale=LOCALES[language],
            color_scheme=colours,
            device_scale_factor=1,
        )
        self.page: Page = context.new_page()
        self.language = language

    def log_in(self, name: str) -> Visitor:
        self.go("/login")
        self.page.fill("#username", name)
        self.page.fill("#password", PASSWORD)
        self.press("main button.btn-primary")
        self.page.click("details.menu summary")
        self.press(f".menu button[name=language][value={self.language}]")
        return self

    def go(self, path: str) -> None:
        self.page.goto(self.address + path)

    def press(self, selector: str, place: int = 0) -> None:
        with self.page.expect_navigation():
            self.page.locator(selector).nth(place).click()

    def to_the_mistake(self) -> None:
        """From the list of questionnaires to the field that is to be mended before publishing."""
        self.press("section[aria-labelledby=own] .lib-name")
        self.page.goto(f"{self.page.url.partition('?')[0]}/publish")
        self.press(".errsum a")

    def picture(self, name: str, *, whole: bool = False) -> None:
        self.page.evaluate("document.fonts.ready")
        taken = self.page.screenshot(full_page=whole, animations="disabled")
        (PICTURES / f"{name}.png").write_bytes(packed(_pixels(self.page, taken)))


def _pixels(page: Page, png: bytes) -> NDArray[np.uint8]:
    """Rows of pixels, three colours each, decoded by the browser at hand."""
    blank = page.context.new_page()
    width, height, colours = blank.evaluate(DECODE, base64.b64encode(png).decode())
    blank.close()
    flat = np.frombuffer(base64.b64decode(colours), dtype=np.uint8)
    return flat.reshape(height, width, 4)[:, :, :3]


def packed(pixels: NDArray[np.uint8]) -> bytes:
    """A PNG of the picture's 256 commonest colours, in which the rare ones take the nearest."""
    height, width, _ = pixels.shape
    codes = pixels.astype(np.int32) @ np.array([65536, 256, 1])
    colours, every, times = np.unique(codes, return_inverse=True, return_counts=True)
    parts = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1)
    palette = parts[np.argsort(-times)[:256]]
    apart = np.stack([((palette - one) ** 2).sum(axis=1) for one in parts])
    rows = apart.argmin(axis=1).astype(np.uint8)[every.ravel()].reshape(height, width)
    lines = np.pad(rows, ((0, 0), (1, 0)))  # each line begins with its filter: none
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", palette.astype(np.uint8).tobytes()),
            _chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, body: bytes) -> bytes:
    checked = kind + body
    return struct.pack(">I", len(body)) + checked + struct.pack(">I", zlib.crc32(checked))


def student(browser: Browser, address: str) -> None:
    guest = Visitor(browser, address, PHONE)
    guest.go("/login")
    guest.picture("login-phone")
    alma = Visitor(browser, address, PHONE).log_in("alma")
    alma.picture("student-home-phone")
    for path, name in (("/cards", "cards-phone"), ("/goals", "goals-phone")):
        alma.go(path)
        alma.picture(name)
    alma.go("/")
    alma.press("main form button.btn-primary")
    cover = alma.page.url.partition("/sections/")[0]
    alma.page.goto(cover)
    alma.press("ol.parts a", place=1)
    alma.picture("answer-phone")
    alma.page.goto(f"{cover}/look-through")
    alma.picture("look-through-phone")
    alma.page.goto(cover)
    alma.press("ol.parts a", place=1)
    alma.page.locator("main textarea").first.fill("Jeg tegnede brøkerne. " * 40)
    alma.press(".actbar button.btn-primary")
    alma.picture("error-phone")
    _anonymous_and_offline(browser, address)


def _anonymous_and_offline(browser: Browser, address: str) -> None:
    alma = Visitor(browser, address, PHONE).log_in("alma")
    alma.press("main a[href*='/anonymous/']")
    alma.picture("anonymous-phone", whole=True)
    alma.go("/")
    alma.press("form:has([name=name][value=preparation]) button")
    alma.page.get_by_role("checkbox", name="Enheden er min egen").check()
    here = alma.page.locator("main a[href*='/sections/']").first.get_attribute("href") or ""
    alma.page.evaluate(f"({AGAIN_AND_AGAIN})({LIES_HERE % here.split('/')[2]})")
    alma.page.context.set_offline(True)
    alma.page.goto(f"{address}{here}")
    alma.page.locator("textarea").first.fill("Jeg er stolt af mit brøkprojekt.")
    alma.page.locator("#answers[data-saves=ready]").wait_for()
    alma.picture("offline-phone")


def teacher(browser: Browser, address: str) -> None:
    looks: tuple[tuple[str, str, Colours], ...] = (
        ("", "da", "light"),
        ("-dark", "da", "dark"),
        ("-sv", "sv", "light"),
        ("-en", "en", "light"),
    )
    for ending, language, colours in looks:
        jonas = Visitor(browser, address, LAPTOP, language, colours).log_in("jonas")
        jonas.go("/conversations")
        jonas.press("tbody tr:has(td:last-child .chip) th a")
        if not ending:
            jonas.picture("prepare-laptop", whole=True)
        jonas.press(".phases a", place=1)
        jonas.picture(f"conversation-laptop{ending}", whole=True)


def team(browser: Browser, address: str) -> None:
    for name, size in (("laptop", LAPTOP), ("phone", PHONE)):
        jonas = Visitor(browser, address, size).log_in("jonas")
        jonas.press(".mainnav a[href*='/teams/']")
        jonas.press("table.heat td a", place=1)
        jonas.page.wait_for_selector("[data-drawn=light]")
        jonas.page.evaluate("scrollTo(0, 0)")
        jonas.picture(f"team-{name}", whole=True)


def watching(browser: Browser, address: str) -> None:
    """The coach in a lesson: what happens now, how often, and what is noted."""
    signe = Visitor(browser, address, TABLET).log_in("signe")
    signe.go("/visits")
    signe.press("main form button")
    signe.press("ol.parts a", place=1)
    signe.page.set_viewport_size({"width": TABLET[0], "height": LONG})
    signe.page.wait_for_timeout(SETTLED)
    signe.picture("visit-tablet")
    signe.page.set_viewport_size({"width": TABLET[0], "height": TABLET[1]})
    signe.go("/visits")
    signe.picture("visits-tablet")


def looking_back(browser: Browser, address: str) -> None:
    """After the lesson: what the teacher reads, the lessons side by side, and the school's page."""
    jonas = Visitor(browser, address, LAPTOP).log_in("jonas")
    jonas.go("/visits/teaching")
    jonas.picture("teaching-laptop", whole=True)
    jonas.go("/visits")
    jonas.press("section[aria-labelledby=had] .btn")
    jonas.picture("visit-talk-laptop", whole=True)
    henrik = Visitor(browser, address, LAPTOP).log_in("henrik")
    henrik.go("/visits")
    henrik.press("main a[href$='/visits'][href*='/schools/']")
    henrik.picture("visits-school-laptop", whole=True)


def shaping(browser: Browser, address: str) -> None:
    """The consultant, from the list of questionnaires to what a change breaks."""
    phone = Visitor(browser, address, PHONE).log_in("mette")
    phone.go("/questionnaires")
    phone.picture("questionnaires-phone")
    phone.go("/questionnaires/pictograms/1/frame?section=1")
    phone.picture("answer-pictograms-phone")
    for ending, colours in DARK_TOO:
        mette = Visitor(browser, address, LAPTOP, "da", colours).log_in("mette")
        mette.go("/questionnaires")
        if not ending:
            mette.picture("questionnaires-laptop")
        mette.to_the_mistake()
        wrong = mette.page.locator("article:has(.ed-text.is-error)")
        wrong.evaluate("card => card.scrollIntoView()")
        mette.page.wait_for_timeout(SETTLED)
        mette.picture(f"editor-laptop{ending}")
    mette = Visitor(browser, address, LAPTOP).log_in("mette")
    mette.go("/questionnaires/wellbeing/1/preview?section=1")
    mette.page.wait_for_timeout(SETTLED)
    mette.picture("preview-laptop")
    mette.go("/questionnaires")
    mette.to_the_mistake()
    mette.page.locator(".ed-text.is-error :is(input, textarea)").fill(SWEDISH)
    mette.press("[name=go][value=publish]")
    mette.picture("publish-laptop", whole=True)


def others(browser: Browser, address: str) -> None:
    lotte = Visitor(browser, address, PHONE).log_in("lotte")
    lotte.press("main a[href*='/children/']")
    lotte.picture("child-phone")
    henrik = Visitor(browser, address, LAPTOP).log_in("henrik")
    henrik.press(".mainnav a[href*='/schools/']")
    henrik.picture("school-laptop", whole=True)
    henrik.go("/rounds")
    henrik.press("main .rows a")
    henrik.picture("rounds-laptop")


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        service(Path(folder)) as address,
        chromium() as browser,
    ):
        for pictures in (student, teacher, team, watching, looking_back, shaping, others):
            pictures(browser, address)


if __name__ == "__main__":
    main()
