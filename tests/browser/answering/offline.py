"""A network that goes and comes, and a look into what lies on a device."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from tests.browser.answering.pens import Pen
from tests.browser.devices import FLAGS, PATIENCE, installed

BOXES = """() => new Promise((done) => {
  indexedDB.open("samtalebordet").onsuccess = ({ target: { result: opened } }) => {
    const asked = opened.transaction("boxes").objectStore("boxes").getAll();
    asked.onsuccess = () => done(asked.result.map((box) => ({
      ...box, iv: null, sealed: String.fromCharCode(...new Uint8Array(box.sealed)),
    })));
  };
})"""
CACHES = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    const kept = await caches.open(name);
    for (const request of await kept.keys()) {
      found[new URL(request.url).pathname] = await (await kept.match(request)).text();
    }
  }
  return found;
}"""
AGAIN_AND_AGAIN = """async (asked) => {
  for (let times = 0; times < 100; times += 1) {
    if (await asked()) return true;
    await new Promise((done) => { setTimeout(done, 100); });
  }
  return false;
}"""
LIES_HERE = """async () => {
  const kept = await import("/static/device/kept.js");
  await kept.holder();
  const response = "%s";
  const lies = await kept.get("form", response);
  const served = await (await fetch(`/responses/${response}/device`, { cache: "no-store" })).json();
  const isNew = lies?.revision === served.revision && lies.language === served.language;
  return isNew && navigator.serviceWorker.controller;
}"""
SPEAKS = """async () => {
  const [name] = await caches.keys();
  const shell = await (await caches.open(name)).match("/device", { ignoreVary: true });
  return (await shell?.text())?.includes('<html lang="%s"');
}"""
NO_ROOM = """() => {
  IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
}"""
ALL_SENT = """async () => {
  const kept = await import("/static/device/kept.js");
  return (await kept.holder()) && !(await kept.unsent());
}"""


def keep_here(pen: Pen) -> None:
    """Wait until the form lies on the device as the server has it, and the worker is there."""
    assert _comes_true(pen.page, LIES_HERE % pen.response)


def speaks(page: Page, language: str) -> bool:
    """Does the device show pages in this language by now?"""
    return _comes_true(page, SPEAKS % language)


def lies_here(page: Page) -> None:
    """Wait until everything that is written on this page is on the device."""
    expect(page.locator("#answers[data-saves=ready]")).to_be_attached()


def all_sent(page: Page) -> bool:
    """Has everything that lay here arrived by now?"""
    return _comes_true(page, ALL_SENT)


def _comes_true(page: Page, asked: str) -> bool:
    return bool(page.evaluate(f"({AGAIN_AND_AGAIN})({asked})"))


def offline(page: Page) -> None:
    page.context.set_offline(True)


def online(page: Page) -> None:
    page.context.set_offline(False)


def without_room(page: Page) -> None:
    """From now on the device takes nothing more from this page."""
    page.evaluate(NO_ROOM)


def follow(page: Page, where: str) -> None:
    """Press On or Back, wherever that leads."""
    before = page.url
    page.locator(f"button[name=go][value={where}]:visible").click()
    page.wait_for_url(lambda url: url != before)
    without(page)


def without(page: Page) -> None:
    """The page says that it is shown without a network."""
    note = page.locator("main .note:visible", has_text="You are without a network.")
    expect(note).to_be_visible()


def boxes(page: Page) -> list[dict[str, object]]:
    """What the device has kept, as it lies there."""
    found: list[dict[str, object]] = page.evaluate(BOXES)
    return found


def caches(page: Page) -> dict[str, str]:
    """What the worker has kept: path and text."""
    found: dict[str, str] = page.evaluate(CACHES)
    return found


@dataclass
class Killable:
    """A browser with a profile of its own, which can end without a word and begin again."""

    browser: Browser
    address: str
    profile: Path
    context: BrowserContext | None = None

    def open(self) -> Page:
        self.context = self.browser.browser_type.launch_persistent_context(
            self.profile,
            executable_path=installed(),
            args=list(FLAGS),
            base_url=self.address,
            locale="en-GB",
        )
        self.context.set_default_timeout(PATIENCE)
        return self.context.pages[0]

    def kill(self) -> None:
        at = f"--user-data-dir={self.profile}"  # its own and nobody else's
        for process in psutil.process_iter(["cmdline"]):
            if at in (process.info["cmdline"] or ()):
                process.kill()
        with suppress(Error):  # it is gone already
            self.close()
        self.context = None

    def close(self) -> None:
        if self.context:
            self.context.close()
        self.context = None


@dataclass
class Wire:
    """A network between a device and the service, which can stop to carry without breaking."""

    port: int
    door: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    carries: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.door.getsockname()[1]}"

    def hold(self) -> None:
        self.carries.clear()

    def release(self) -> None:
        self.carries.set()

    def serve(self) -> None:
        while True:
            try:
                near, _ = self.door.accept()
            except OSError:
                return  # the door is closed: the test is over
            threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        with near, socket.create_connection(("127.0.0.1", self.port)) as far:
            back = threading.Thread(target=self._carry, args=(far, near), daemon=True)
            back.start()
            self._carry(near, far)
            back.join()

    def _carry(self, start: socket.socket, end: socket.socket) -> None:
        try:
            while part := start.recv(65_536):
                self.carries.wait()
                end.sendall(part)
            end.shutdown(socket.SHUT_WR)
        except OSError:
            return  # the other side has gone


@contextmanager
def wired(port: int) -> Iterator[Wire]:
    wire = Wire(port)
    wire.release()
    thread = threading.Thread(target=wire.serve, daemon=True)
    thread.start()
    try:
        yield wire
    finally:
        wire.release()
        wire.door.shutdown(socket.SHUT_RDWR)
        wire.door.close()
        thread.join()
