"""Somebody who writes in one part of a form, and what has become of it in the database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from playwright.sync_api import Dialog, Locator, Page, Route, expect

from service.store import responses, tables as t
from service.store.responses import Response
from tests.browser.devices import PATIENCE
from tests.browser.hands import button, log_in, write
from tests.school.world import World

SECTION = "when_hard"
QUESTION = "hard_success"  # answered in words
SAVINGS = "**/sections/*"


@dataclass(frozen=True)
class Pen:
    """One page in one hand."""

    world: World
    page: Page
    response: UUID
    name: str = "anna"
    section: str = SECTION

    @property
    def address(self) -> str:
        return f"/responses/{self.response}/sections/{self.section}"

    @property
    def card(self) -> Locator:
        return self.page.locator(f"#q-{QUESTION}")

    @property
    def words(self) -> Locator:
        return self.page.locator(f"[name=q-{QUESTION}]")

    def on(self, page: Page) -> Pen:
        """The same form on another page or device."""
        return replace(self, page=page)

    def log_in(self) -> None:
        log_in(self.page, self.name)

    def open(self) -> None:
        self.page.goto(self.address)
        expect(self.page.locator("#answers[data-saves=ready]")).to_be_attached()

    def own(self) -> None:
        """Tick that this device is mine, on the cover."""
        self.page.goto(f"/responses/{self.response}")
        tick = self.page.get_by_label("This device is mine")
        tick.wait_for()  # it is shown once it is known whether it is ticked
        tick.check()
        until(lambda: self.page.evaluate("localStorage.getItem('mine')"))

    def write(self, words: str) -> None:
        write(self.page, QUESTION, words)

    def says(self, state: str) -> None:
        """What the page says of its saving."""
        expect(self.page.locator(".save-line")).to_contain_text(state)

    def notes(self, sentence: str) -> None:
        expect(self.page.locator(".saving-notes")).to_contain_text(sentence)

    def notes_nothing(self) -> None:
        expect(self.page.locator(".saving-notes")).to_be_empty()

    def asks(self, title: str) -> Locator:
        """The dialog of that name, which stands before the page."""
        dialog = self.page.get_by_role("dialog", name=title)
        expect(dialog).to_be_visible()
        return dialog

    def cut(self) -> None:
        """From now on nothing that this page saves reaches the server."""
        self.page.context.route(SAVINGS, refuse)

    def mend(self) -> None:
        """The network is there again, and the browser says so."""
        self.page.context.unroute_all()
        self.page.evaluate("dispatchEvent(new Event('online'))")

    def bring_home(self, words: str) -> None:
        """Her own phone on the front page, with words that never reached the server."""
        self.own()
        self.open()
        self.cut()
        self.write(words)
        self.says("Saved on this device")
        session = self.page.context.storage_state()["cookies"]
        self.page.context.clear_cookies()  # a page that is left sends its last word past the cut
        self.page.goto("about:blank")
        self.page.context.add_cookies(session)  # type: ignore[arg-type]  # they came from there
        self.page.goto("/")

    def log_out(self) -> Locator:
        """Press it, where that asks what shall become of something unsent."""
        press_log_out(self.page)
        return self.asks("Something you wrote is not sent yet")

    def stored(self) -> Response:
        return responses.response(self.world.owner, self.response)

    def text(self) -> str:
        """What the database has of the question in words."""
        return self.stored().working.text(QUESTION)

    def asides(self) -> list[str]:
        """What it has set aside of it."""
        return [one.text(QUESTION) for one in self.stored().asides.values()]


def press_log_out(page: Page) -> None:
    page.locator("details.menu > summary").click()
    button(page, "Log out").click()


def refuse(route: Route) -> None:
    """Pages come, savings do not go."""
    if route.request.method == "POST":
        route.abort("internetdisconnected")
    else:
        route.continue_()


def lose_the_answer(route: Route) -> None:
    """The request reaches the server, and what it answers never comes back."""
    if route.request.method == "POST":
        route.fetch()
        route.abort("connectionreset")
    else:
        route.continue_()


def asked_by(page: Page) -> list[str]:
    """What the browser asks from now on; it is told to go on."""
    asked: list[str] = []

    def go_on(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", go_on)
    return asked


BOXES = """() => new Promise((done) => {
  const asked = indexedDB.open("samtalebordet");
  asked.onsuccess = () => {
    const boxes = asked.result.transaction("boxes").objectStore("boxes").getAll();
    boxes.onsuccess = () => { asked.result.close(); done(boxes.result); };
  };
})"""


def boxes(page: Page, kind: str) -> list[dict[str, Any]]:
    """What lies on the device, of everybody."""
    return [one for one in page.evaluate(BOXES) if one["kind"] == kind]


def nothing_waits(page: Page) -> None:
    """Wait until the device knows that everything has arrived."""
    until(lambda: not any(one["unsent"] for one in page.evaluate(BOXES)))


def until(happens: Callable[[], object]) -> None:
    """Wait for what no page shows."""
    last = time.monotonic() + PATIENCE / 1000
    while not happens():
        assert time.monotonic() < last, "it did not happen"
        time.sleep(0.05)


@contextmanager
def over(world: World) -> Iterator[None]:
    """For as long as this lasts, the round of the world is over."""
    this = t.Round.update(closes_on=world.carl.owner.today() - timedelta(days=1))
    last = t.Round.get_by_id(world.round).closes_on
    this.where(t.Round.id == world.round).execute()
    try:
        yield
    finally:
        t.Round.update(closes_on=last).where(t.Round.id == world.round).execute()
