"""What a phone must fetch before a student can answer, and what works before any script has run."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Response, Route, expect

from service.store import responses
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.school import deeds
from tests.school.world import World

MOST = 100_000  # bytes
# Text is weighed as it is sent where something compresses it. Level 6 is what a proxy and zlib take
# unless told otherwise; done here, the weight is the same with and without a proxy.
LEVEL = 6
SMALL_ALREADY = ("font/", "image/png", "image/jpeg", "image/webp")
DARK = "rgb(15, 22, 20)"  # the paper of dark.css
FIRST = "main a[href*='/sections/']"  # the way from the cover to the first section


class Scales:
    """Weighs what a page fetches: each address once, as a browser keeps what it has."""

    def __init__(self, page: Page) -> None:
        self.weights: dict[str, int] = {}
        self._page = page
        self._arrived: list[Response] = []
        page.on("response", self._arrive)

    def weigh(self) -> None:
        """All that came. Call before one leaves the page: afterwards its parts are gone."""
        self._page.wait_for_load_state("networkidle")
        self._page.evaluate("document.fonts.ready.then(() => true)")
        for response in self._arrived:
            if response.url not in self.weights:
                self.weights[response.url] = _weight(response)

    def _arrive(self, response: Response) -> None:
        self._arrived.append(response)


def _weight(response: Response) -> int:
    body = response.body()
    kind = response.headers.get("content-type", "")
    return len(body) if kind.startswith(SMALL_ALREADY) else len(gzip.compress(body, LEVEL))


@pytest.fixture
def page(devices: Devices) -> Iterator[Page]:
    """Anna's phone: she is logged in, and nothing of ours has been fetched yet."""
    elsewhere, fresh = devices.phone(), devices.phone()
    log_in(elsewhere, "anna")
    fresh.context.add_cookies(elsewhere.context.cookies())
    yield fresh
    fresh.close()


@pytest.mark.parametrize("form", ["start-up", "preparation"])
def test_the_cover_and_the_first_questions_weigh_less_than_100_kb(
    page: Page, world: World, form: str
) -> None:
    scales = Scales(page)

    page.goto(f"/responses/{deeds.begin(world, world.anna, form)}")
    scales.weigh()
    page.locator(FIRST).first.click()
    page.wait_for_url("**/sections/*")
    scales.weigh()

    assert any("/sections/" in one for one in scales.weights)
    assert any(one.endswith(".woff2") for one in scales.weights)
    heaviest_first = sorted(scales.weights.items(), key=lambda one: -one[1])
    assert sum(scales.weights.values()) < MOST, heaviest_first


def test_anna_answers_before_any_script_has_come(page: Page, world: World) -> None:
    """A slow network brings the words first: each script is on its way as long as she answers."""
    held: list[Route] = []
    page.route("**/*", lambda route: _unless_script(route, held))
    response = deeds.begin(world, world.anna, "start-up")

    page.goto(f"/responses/{response}", wait_until="commit")
    page.locator(FIRST).first.click()
    page.wait_for_url("**/sections/*", wait_until="commit")
    first = page.get_by_role("radiogroup").first
    first.get_by_role("radio").nth(1).check()
    asked = first.get_by_role("radio").nth(1).get_attribute("name") or ""
    before = page.url
    page.locator("button[name=go][value=on]:visible").click()
    page.wait_for_url(lambda url: url != before, wait_until="commit")

    assert held
    kept = responses.response(world.owner, response).document
    assert kept.answered(asked.removeprefix("q-"))
    page.unroute_all(behavior="ignoreErrors")


def test_dark_that_was_chosen_is_there_before_any_script_has_come(page: Page) -> None:
    """Her phone is light: she has chosen the colours herself."""
    page.goto("/")
    page.evaluate("localStorage.setItem('theme', 'dark')")
    held: list[Route] = []
    page.route("**/*", lambda route: _unless_script(route, held))

    page.goto("/", wait_until="commit")

    expect(page.locator("body")).to_have_css("background-color", DARK)
    assert held
    page.unroute_all(behavior="ignoreErrors")


def _unless_script(route: Route, held: list[Route]) -> None:
    if route.request.resource_type == "script":
        held.append(route)
    else:
        route.continue_()
