"""Phones and laptops to open pages on, and somebody who watches what they do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    WebError,
    sync_playwright,
)

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",  # words as wide as with a window
)
PATIENCE = 20_000  # milliseconds: the other tests run at the same time
SIZES = {
    "phone": (390, 844),
    "laptop": (1366, 768),
    "narrow": (320, 640),
    "tablet": (1180, 820),
    "tablet, upright": (820, 1180),
}


def installed() -> str:
    """Debian's chromium: the build without windows, which costs half as much, or the whole one."""
    found = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if found is None:
        raise FileNotFoundError("no chromium: apt-get install chromium-headless-shell")
    return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(), args=list(FLAGS))
        yield browser
        browser.close()


class Watch:
    """Hears what a page complains of, and sees whom it asks."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.strangers: list[str] = []

    def over(self, context: BrowserContext) -> None:
        context.on("console", self._hear)
        context.on("weberror", self._fail)
        context.on("request", self._see)

    def taken(self) -> tuple[list[str], list[str]]:
        """Complaints and strangers since the last time."""
        seen = self.complaints, self.strangers
        self.complaints, self.strangers = [], []
        return seen

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _is_refused_page(message):
            self.complaints.append(f"{message.location['url']}: {message.text}")

    def _fail(self, error: WebError) -> None:
        self.complaints.append(str(error.error))

    def _see(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and address.hostname != "127.0.0.1":
            self.strangers.append(request.url)


def _is_refused_page(message: ConsoleMessage) -> bool:
    """Chromium remarks on a page, or a saving, that came with 422 or 404. Its parts may not."""
    loaded = message.page.url.partition("#")[0] if message.page else ""
    asked = message.location["url"]
    is_answer = "/responses/" in asked and ("/sections/" in asked or asked.endswith("/send"))
    return message.text.startswith("Failed to load") and (asked == loaded or is_answer)


class Devices:
    """Each one is new: nobody is logged in on it."""

    def __init__(self, browser: Browser, address: str, watch: Watch) -> None:
        self._browser, self._address, self._watch = browser, address, watch
        self._contexts: list[BrowserContext] = []

    def phone(self, language: str = "da-DK") -> Page:
        return self.device("phone", language, touch=True)

    def laptop(self, language: str = "da-DK") -> Page:
        return self.device("laptop", language)

    def device(
        self, size: str, language: str = "da-DK", touch: bool = False, script: bool = True
    ) -> Page:
        width, height = SIZES[size]
        context = self._browser.new_context(
            base_url=self._address,
            viewport={"width": width, "height": height},
            locale=language,
            timezone_id="Europe/Copenhagen",
            has_touch=touch,
            is_mobile=touch,
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        self._watch.over(context)
        self._contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        for context in self._contexts:
            context.close()
