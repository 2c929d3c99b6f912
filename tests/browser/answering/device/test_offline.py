"""On a device of one’s own a form goes on without a network, and is sent once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from questionnaires import Document
from service import actions
from tests.browser.answering.offline import (
    Killable,
    Wire,
    all_sent,
    boxes,
    caches,
    follow,
    keep_here,
    lies_here,
    offline,
    online,
    speaks,
    wired,
    without,
)
from tests.browser.answering.pens import SECTION, Pen, lose_the_answer
from tests.browser.devices import PATIENCE, Watch
from tests.browser.hands import button, fill_section, log_in
from tests.school.deeds import begin, filled, save
from tests.school.lived import rows_of

FIRST = "Jeg tegnede brøkerne."
MORE = "Jeg tegnede brøkerne, og så forstod jeg dem."
WITHOUT = "You are without a network."
LOCKED = "You are logged out on this device"


@pytest.fixture
def killable(browser: Browser, address: str, tmp_path: Path) -> Iterator[Killable]:
    killable = Killable(browser, address, tmp_path)
    yield killable
    killable.close()


@pytest.fixture
def wire(address: str) -> Iterator[Wire]:
    port = urlsplit(address).port
    assert port is not None
    with wired(port) as wire:
        yield wire


@pytest.fixture
def far(browser: Browser, wire: Wire, watch: Watch) -> Iterator[Page]:
    """A device at the other end of that wire."""
    context = browser.new_context(base_url=wire.address, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    watch.over(context)
    yield context.new_page()
    wire.release()
    context.close()


def stands(name: str, text: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name)}\b", text))


def answered(pen: Pen) -> None:
    """Every question, so that it can be sent."""
    save(pen.world.anna, pen.response, filled("start-up"))


def test_a_form_is_answered_looked_through_and_sent_without_a_network(own: Pen) -> None:
    page = own.page
    offline(page)
    page.locator("main a[href*='/sections/']").first.click()
    while "/sections/" in page.url:
        without(page)
        fill_section(page, 1, FIRST)
        own.says("Saved on this device")
        follow(page, "on")
    assert page.url.endswith("/look-through")
    expect(page.locator(".answers .own-words").first).to_have_text(FIRST)
    expect(page.locator(".answers dd.muted")).to_have_count(0)
    assert own.stored().revision == 0

    button(page, "Send").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("It lies ready to be sent")
    online(page)

    expect(page.get_by_role("heading", level=1)).to_have_text("Sent")
    expect(page.locator("[data-back]")).to_contain_text("What you wrote is sent.")
    sent = own.stored()
    assert sent.sent_at is not None
    assert sent.document.text("hard_success") == FIRST
    assert rows_of(own.world) == 1
    page.get_by_role("link", name="Go on with the network").click()
    expect(page.locator(".all-sent")).to_contain_text("You sent this")


def test_a_network_that_goes_while_one_writes(own: Pen) -> None:
    own.open()
    own.write(FIRST)
    own.says("Saved ")
    offline(own.page)
    own.write(MORE)
    own.says("Saved on this device")

    follow(own.page, "on")
    follow(own.page, "back")

    assert own.page.url.endswith(SECTION)
    expect(own.words).to_have_value(MORE)
    online(own.page)
    expect(own.page.locator("[data-back]")).to_contain_text("What you wrote is saved.")
    assert own.text() == MORE
    assert own.asides() == []


def test_a_reload_and_a_new_tab_take_nothing(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    own.write(FIRST)
    lies_here(own.page)
    own.page.reload()
    expect(own.words).to_have_value(FIRST)
    own.page.close()

    later = own.on(own.page.context.new_page())
    later.page.goto(own.address)

    expect(later.words).to_have_value(FIRST)
    assert own.text() == ""


def test_a_browser_that_is_killed_takes_nothing(own: Pen, killable: Killable) -> None:
    pen = own.on(killable.open())
    pen.log_in()
    pen.own()
    keep_here(pen)
    offline(pen.page)
    pen.page.goto(pen.address)
    pen.write(FIRST)
    lies_here(pen.page)
    killable.kill()

    again = pen.on(killable.open())
    offline(again.page)
    again.page.goto(again.address)
    expect(again.words).to_have_value(FIRST)

    online(again.page)
    expect(again.page.get_by_role("heading", level=1)).to_have_text(LOCKED)
    again.log_in()  # a session does not outlive its browser
    assert all_sent(again.page)
    assert pen.text() == FIRST


def test_the_network_goes_before_it_is_sent(own: Pen) -> None:
    own.open()
    own.write(FIRST)
    own.says("Saved ")
    answered(own)
    own.page.goto(f"/responses/{own.response}/look-through")
    offline(own.page)

    button(own.page, "Send").click()
    expect(own.page.get_by_role("heading", level=1)).to_have_text("It lies ready to be sent")
    own.page.reload()
    expect(own.page.get_by_role("heading", level=1)).to_have_text("It lies ready to be sent")
    online(own.page)

    expect(own.page.get_by_role("heading", level=1)).to_have_text("Sent")
    assert own.stored().sent_at is not None


def test_on_a_device_that_is_nobodys_the_page_waits_with_the_sending(pen: Pen) -> None:
    answered(pen)
    pen.page.goto(f"/responses/{pen.response}/look-through")
    offline(pen.page)
    button(pen.page, "Send").click()
    expect(pen.page.get_by_role("main")).to_contain_text("Nothing is sent yet.")

    online(pen.page)
    button(pen.page, "Send").click()

    expect(pen.page.get_by_role("heading", name="Sent", exact=True)).to_be_visible()
    assert pen.stored().sent_at is not None


def test_a_sending_whose_answer_is_lost_is_one_sending(own: Pen) -> None:
    answered(own)
    offline(own.page)
    own.page.goto(f"/responses/{own.response}/look-through")
    own.page.context.route("**/send", lose_the_answer)
    button(own.page, "Send").click()
    expect(own.page.get_by_role("heading", level=1)).to_have_text("It lies ready to be sent")
    with own.page.expect_event("requestfailed", lambda one: one.url.endswith("/send")):
        online(own.page)
    sent = own.stored()
    assert sent.sent_at is not None

    own.page.context.unroute_all()
    own.page.evaluate("dispatchEvent(new Event('online'))")

    expect(own.page.get_by_role("heading", level=1)).to_have_text("Sent")
    assert own.stored() == sent


def test_what_is_missing_by_now_is_told_when_the_network_is_back(own: Pen) -> None:
    pen = replace(own, response=begin(own.world, own.world.anna, "preparation"))
    save(pen.world.anna, pen.response, filled("preparation"))
    pen.page.goto(f"/responses/{pen.response}")
    keep_here(pen)
    offline(pen.page)
    pen.page.goto(f"/responses/{pen.response}/look-through")
    button(pen.page, "Send").click()
    save(pen.world.anna, pen.response, Document())  # on another device
    online(pen.page)

    expect(pen.page.locator("[data-back]")).to_contain_text("Answers are missing")
    assert pen.stored().sent_at is None
    pen.page.get_by_role("link", name="Go on with the network").click()
    expect(pen.page).to_have_url(re.compile("/look-through$"))


def test_the_front_page_lists_what_lies_here_and_what_waits(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    own.write(FIRST)
    lies_here(own.page)
    own.page.goto("/")

    line = own.page.locator("[data-forms] a")
    expect(line).to_contain_text("Something is not saved on the server yet.")
    line.click()
    expect(own.page.get_by_role("heading", level=1)).to_be_visible()
    expect(own.page.locator("[data-parts] a").first).to_be_visible()
    assert own.page.url.endswith(str(own.response))


def test_a_page_that_does_not_lie_here_says_so(own: Pen) -> None:
    offline(own.page)
    own.page.goto("/responses/00000000-0000-4000-8000-000000000000")

    expect(own.page.get_by_role("heading", level=1)).to_have_text(WITHOUT.removesuffix("."))


def test_a_network_that_is_there_and_does_not_answer(pen: Pen, wire: Wire, far: Page) -> None:
    pen = pen.on(far)
    pen.log_in()
    pen.own()
    keep_here(pen)
    wire.hold()

    pen.page.goto(pen.address)  # within the patience of this test
    pen.write(FIRST)
    lies_here(pen.page)
    began = monotonic()
    follow(pen.page, "on")
    assert monotonic() - began < 4  # it has learned

    wire.release()
    pen.page.evaluate("dispatchEvent(new Event('online'))")
    expect(pen.page.locator("[data-back]")).to_contain_text("What you wrote is saved.")
    assert pen.text() == FIRST


def test_nobody_sees_anything_where_the_session_has_ended(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    own.write(FIRST)
    lies_here(own.page)
    own.page.context.clear_cookies()
    online(own.page)
    expect(own.page.get_by_role("heading", level=1)).to_have_text(LOCKED)
    assert FIRST not in own.page.content()

    offline(own.page)
    for path in (own.address, f"/responses/{own.response}/look-through", "/"):
        own.page.goto(path)
        expect(own.page.get_by_role("heading", level=1)).to_have_text(LOCKED)
        assert FIRST not in own.page.content()
    assert own.text() == ""

    online(own.page)
    own.log_in()
    assert all_sent(own.page)
    assert own.text() == FIRST


def test_another_person_sees_nothing_and_sends_nothing(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    own.write(FIRST)
    lies_here(own.page)
    own.page.context.clear_cookies()
    own.page.goto("about:blank")
    online(own.page)
    log_in(own.page, "bo")
    own.page.wait_for_load_state("networkidle")
    offline(own.page)

    for path in (own.address, "/"):
        own.page.goto(path)
        expect(own.page.get_by_role("heading", level=1)).to_have_text(LOCKED)
        assert FIRST not in own.page.content()
    assert own.text() == ""
    assert [one for one in boxes(own.page) if one["unsent"]]

    own.page.context.clear_cookies()
    own.page.goto("about:blank")
    online(own.page)
    own.log_in()
    assert all_sent(own.page)
    assert own.text() == FIRST


NO_WORDS = ("woff2", "png")  # whose bytes may look like any short word


def test_what_is_cached_names_nobody_and_what_is_kept_can_not_be_read(own: Pen) -> None:
    own.page.goto(own.address)
    own.page.goto("/folder")
    offline(own.page)
    own.page.goto(own.address)
    own.write(FIRST)
    lies_here(own.page)

    kept = {path: text for path, text in caches(own.page).items() if not path.endswith(NO_WORDS)}
    names = {one for person in own.world.students() for one in (person.given_name, person.name)}
    names |= {own.world.carl.given_name, own.world.class_a.name}
    assert "/device" in kept
    assert {path for path in kept if not path.startswith("/static/")} == {"/device"}
    assert [
        (path, name)
        for path, text in kept.items()
        for name in names
        if re.search(rf"\b{name}\b", text)
    ] == []

    lying = repr(boxes(own.page))
    assert lying.count("'kind'") >= 2  # the form and this part
    words = [one for one in (*FIRST.split(), "hard_success", *names) if len(one) > 3]
    assert [one for one in words if one in lying] == []  # shorter ones come about by chance


def test_it_speaks_the_language_of_its_person(own: Pen) -> None:
    actions.people.speak(own.world.anna, "sv")
    own.page.goto(f"/responses/{own.response}")
    keep_here(own)
    assert speaks(own.page, "sv")
    offline(own.page)

    own.page.goto(own.address)

    expect(own.page.locator("html")).to_have_attribute("lang", "sv")
