"""Before a session ends the page asks; the clock is the browser's, the session is the server's."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.devices import Devices, Watch
from tests.browser.hands import button, log_in
from tests.school.world import World

MINUTE = 60_000


@pytest.fixture
def page(devices: Devices, world: World) -> Page:
    """Dorte's laptop, whose clock we turn."""
    page = devices.laptop()
    page.clock.install()
    log_in(page, "dorte")
    page.goto("/rounds/new")
    return page


def asks(page: Page) -> Locator:
    return page.get_by_role("alertdialog")


def answer_as_if_left(page: Page, seconds: int) -> None:
    """The server's own clock cannot be turned: its answer to the poll is."""
    page.route(
        "**/session",
        lambda route: route.fulfill(json={"left": seconds}),
    )


def test_who_is_still_there_stays(page: Page) -> None:
    answer_as_if_left(page, 280)
    page.clock.fast_forward(54 * MINUTE)
    expect(asks(page)).to_have_count(0)

    page.clock.fast_forward(2 * MINUTE)

    expect(asks(page)).to_be_visible()
    expect(asks(page)).to_contain_text("Du bliver logget ud kl.")
    expect(button(page, "Bliv logget ind")).to_be_focused()
    with page.expect_response("**/session/stay") as reply:
        page.keyboard.press("Enter")
    assert reply.value.status == 200
    expect(asks(page)).to_be_hidden()
    page.clock.fast_forward(50 * MINUTE)
    expect(asks(page)).to_be_hidden()


def test_what_another_tab_did_counts(page: Page) -> None:
    """The session was put off elsewhere: nobody is asked here."""
    with page.expect_response("**/session") as reply:
        page.clock.fast_forward(56 * MINUTE)

    assert reply.value.json()["left"] > 3000
    expect(asks(page)).to_have_count(0)


def test_who_is_writing_is_not_interrupted(page: Page) -> None:
    title = page.locator("[name=title]")
    title.focus()
    page.keyboard.type("For")

    with page.expect_response("**/session/stay") as reply:
        page.clock.fast_forward(56 * MINUTE)
    page.keyboard.type("år")

    assert reply.value.status == 200
    expect(asks(page)).to_have_count(0)
    expect(title).to_have_value("Forår")
    expect(title).to_be_focused()


def test_escape_says_that_somebody_is_here(page: Page) -> None:
    answer_as_if_left(page, 280)
    page.clock.fast_forward(56 * MINUTE)
    expect(asks(page)).to_be_visible()

    with page.expect_response("**/session/stay"):
        page.keyboard.press("Escape")

    expect(asks(page)).to_be_hidden()


def test_one_logs_out_from_it(page: Page) -> None:
    answer_as_if_left(page, 280)
    page.clock.fast_forward(56 * MINUTE)

    asks(page).get_by_role("button", name="Log ud").click()

    page.wait_for_url("**/login")


def test_after_the_end_the_page_keeps_its_words(page: Page, watch: Watch) -> None:
    title = page.locator("[name=title]")
    title.fill("Forår")
    page.context.clear_cookies()

    page.clock.fast_forward(61 * MINUTE)

    expect(asks(page)).to_contain_text("Du er blevet logget ud")
    expect(asks(page).get_by_role("link", name="Log ind i en ny fane")).to_be_visible()
    button(page, "Luk").click()
    expect(title).to_have_value("Forår")
    complaints, strangers = watch.taken()  # chromium remarks on what was refused, as it should be
    assert strangers == []
    assert not [one for one in complaints if "/session" not in one]


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv-SE", "Är du kvar?"), ("en-GB", "Are you still here?")],
)
def test_it_speaks_the_pages_language_and_is_read_well(
    page: Page, language: str, words: str
) -> None:
    answer_as_if_left(page, 280)
    code = language[:2]
    page.locator("details.menu summary").click()
    page.locator(f".menu button[value={code}]").click()
    page.wait_for_load_state()

    page.clock.fast_forward(56 * MINUTE)

    expect(asks(page)).to_have_accessible_name(words)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_without_scripts_nothing_is_asked(devices: Devices) -> None:
    page = devices.device("laptop", script=False)
    log_in(page, "dorte")

    expect(page.locator("#staying")).to_be_hidden()
