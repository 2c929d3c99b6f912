"""Sessions end, other people come, somebody logs out: what was written stays with its writer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.answering.pens import Pen, boxes, nothing_waits, over, press_log_out, until
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.conftest import CODE_KEY
from tests.school.lived import new_codes

FIRST = "Jeg tegnede brøkerne."
MORE = "Jeg tegnede brøkerne, og så forstod jeg dem."


# ---- the session ends


def test_whoever_logs_in_again_goes_on_where_they_were(pen: Pen) -> None:
    pen.open()
    pen.page.context.clear_cookies()
    pen.write(FIRST)
    out = pen.asks("You are logged out")
    expect(out).to_contain_text("If the tab is closed, it may be lost.")
    assert pen.text() == ""

    with pen.page.context.expect_page() as opened:
        out.get_by_role("link", name="Log in in a new tab").click()
    _log_in_at(opened.value, "anna")
    pen.page.bring_to_front()

    expect(out).to_be_hidden()
    pen.says("Saved ")
    expect(pen.words).to_have_value(FIRST)
    assert pen.text() == FIRST
    assert pen.stored().revision == 1
    pen.page.locator("button[name=go][value=on]:visible").click()
    pen.page.wait_for_url("**/my_feedback")  # the page's own fields fit the new session too


def test_the_page_stays_shut_until_somebody_is_in(pen: Pen) -> None:
    pen.open()
    pen.page.context.clear_cookies()
    pen.write(FIRST)
    out = pen.asks("You are logged out")

    pen.page.keyboard.press("Escape")
    pen.page.keyboard.press("Escape")

    expect(out).to_be_visible()
    expect(pen.words).to_have_value(FIRST)
    assert pen.text() == ""


def test_a_newer_session_of_the_same_person_is_not_noticed(pen: Pen) -> None:
    pen.open()
    pen.page.context.clear_cookies()
    _log_in_at(pen.page.context.new_page(), "anna")

    pen.write(FIRST)

    pen.says("Saved ")
    expect(pen.page.locator("dialog[open]")).to_have_count(0)
    pen.notes_nothing()
    assert pen.text() == FIRST
    assert pen.stored().revision == 1


def test_nothing_is_saved_under_another_name(pen: Pen) -> None:
    pen.open()
    pen.page.context.clear_cookies()
    _log_in_at(pen.page.context.new_page(), "bo")

    pen.write(FIRST)

    other = pen.asks("Somebody else is logged in now")
    expect(other).to_contain_text("Nothing of it is saved under another name.")
    assert pen.text() == ""
    assert t.Response.select().count() == 1
    button(pen.page, "Copy what was written").click()
    expect(other.get_by_role("textbox")).to_have_value(FIRST)

    pen.page.context.clear_cookies()
    _log_in_at(pen.page.context.new_page(), "anna")
    pen.page.bring_to_front()
    expect(other).to_be_hidden()
    pen.says("Saved ")
    assert pen.text() == FIRST


def test_what_is_locked_on_a_device_opens_for_its_writer_alone(pen: Pen) -> None:
    pen.own()
    pen.open()
    pen.page.context.clear_cookies()
    pen.write(FIRST)
    out = pen.asks("You are logged out")
    expect(out).to_contain_text("It is kept on this device as well, locked until you log in.")
    expect(out.get_by_text("If the tab is closed, it may be lost.")).to_be_hidden()
    pen.page.goto("about:blank")

    bo = pen.page.context.new_page()
    _log_in_at(bo, "bo")
    bo.wait_for_timeout(1500)
    bo.goto(pen.address)
    expect(bo.get_by_role("main")).to_contain_text("You cannot open this page")
    (kept,) = boxes(bo, "part")
    assert kept["unsent"]
    assert bo.evaluate(OPENED) == [None, [], 0]
    assert pen.text() == ""
    bo.context.clear_cookies()

    _log_in_at(bo, "anna")  # and does nothing but that
    nothing_waits(bo)
    assert pen.text() == FIRST
    assert pen.stored().revision == 1


def test_nothing_on_the_device_can_be_read_as_it_lies_there(pen: Pen) -> None:
    pen.own()
    pen.open()
    pen.cut()
    pen.write(FIRST)
    pen.says("Saved on this device")

    lying = pen.page.evaluate(DUMP)

    assert "tegnede" in pen.page.evaluate(ALL_PARTS)
    assert "tegnede" not in lying
    assert pen.text() == ""


# ---- somebody who came by a code


def test_a_round_that_closes_on_somebody_with_a_code(pen: Pen, devices: Devices) -> None:
    by_code = pen.on(devices.phone("en-GB"))
    class_code, personal_code = new_codes(pen.world, CODE_KEY)
    by_code.page.goto(f"/code#{class_code}-{personal_code}")
    by_code.page.wait_for_url("**/")
    by_code.open()
    by_code.write(FIRST)
    by_code.says("Saved ")
    asked: list[str] = []
    by_code.page.on("request", lambda one: asked.append(one.method))
    with over(pen.world):
        by_code.write(MORE)

        by_code.says("Not saved")
        by_code.notes("The round is not open")
        by_code.notes("What you wrote last still stands on this page")
        expect(by_code.words).to_have_value(MORE)
        assert pen.text() == FIRST
        by_code.page.wait_for_timeout(6000)
        assert asked.count("POST") == 1


# ---- logging out


@pytest.fixture
def home(pen: Pen) -> Page:
    """Anna's own phone at home, with words that never reached the server."""
    pen.bring_home(FIRST)
    return pen.page


def test_logging_out_sends_first(pen: Pen, home: Page) -> None:
    asked = pen.log_out()
    home.context.unroute_all()

    button(home, "Send it now, then log out").click()

    home.wait_for_url("**/login")
    assert asked.count() == 0
    assert pen.text() == FIRST
    assert pen.stored().revision == 1
    assert home.evaluate(HOLDERS) == 0


def test_logging_out_says_when_it_cannot_be_sent(pen: Pen, home: Page) -> None:
    asked = pen.log_out()

    button(home, "Send it now, then log out").click()

    expect(asked).to_contain_text("It could not be sent just now.")
    assert pen.text() == ""
    button(home, "Stay logged in").click()
    expect(asked).to_have_count(0)
    home.goto("/")
    expect(home.get_by_role("heading", level=1)).to_have_text("Hi Anna")
    assert len(boxes(home, "part")) == 1


def test_logging_out_keeps_it_locked(pen: Pen, home: Page) -> None:
    pen.log_out()

    button(home, "Log out, and keep it locked on this device").click()

    home.wait_for_url("**/login")
    assert home.evaluate(HOLDERS) == 0
    assert len(boxes(home, "part")) == 1
    assert pen.text() == ""
    home.context.unroute_all()
    _log_in_at(home, "anna")
    nothing_waits(home)
    assert pen.text() == FIRST


def test_logging_out_throws_it_away(pen: Pen, home: Page) -> None:
    pen.log_out()

    button(home, "Log out, and throw it away").click()

    home.wait_for_url("**/login")
    assert boxes(home, "part") == []
    assert home.evaluate(HOLDERS) == 0
    home.context.unroute_all()
    _log_in_at(home, "anna")
    pen.open()
    expect(pen.words).to_have_value("")
    assert pen.text() == ""


def test_logging_out_with_nothing_unsent_asks_nothing(pen: Pen) -> None:
    pen.own()
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")
    nothing_waits(pen.page)
    pen.page.goto("/")

    press_log_out(pen.page)

    pen.page.wait_for_url("**/login")
    assert pen.text() == FIRST
    assert pen.page.evaluate(HOLDERS) == 0


def test_a_device_that_is_mine_no_more_keeps_only_what_is_unsent(pen: Pen, home: Page) -> None:
    home.goto(f"/responses/{pen.response}")

    home.get_by_label("This device is mine").uncheck()
    expect(home.get_by_label("This device is mine")).not_to_be_checked()

    until(lambda: boxes(home, "form") == [])
    home.wait_for_timeout(500)  # nothing comes back
    assert boxes(home, "form") == []
    assert len(boxes(home, "part")) == 1
    assert pen.text() == ""
    home.context.unroute_all()
    pen.open()
    expect(pen.words).to_have_value(FIRST)
    pen.says("Saved ")
    assert pen.text() == FIRST
    nothing_waits(home)


OPENED = """async () => {
  const kept = await import("/static/device/kept.js");
  await kept.holder();
  const found = await kept.all("part");
  return [found[0] ?? null, found, await kept.unsent()];
}"""
ALL_PARTS = """async () => {
  const kept = await import("/static/device/kept.js");
  await kept.holder();
  return JSON.stringify(await kept.all("part"));
}"""
DUMP = """() => new Promise((done) => {
  const asked = indexedDB.open("samtalebordet");
  asked.onsuccess = () => {
    const boxes = asked.result.transaction("boxes").objectStore("boxes").getAll();
    boxes.onsuccess = () => {
      asked.result.close();
      const text = (bytes) => new TextDecoder("latin1").decode(bytes);
      done(boxes.result.map((box) => JSON.stringify(box) + text(box.sealed)).join());
    };
  };
})"""
HOLDERS = """() => new Promise((done) => {
  const asked = indexedDB.open("samtalebordet");
  asked.onsuccess = () => {
    const keys = asked.result.transaction("holder").objectStore("holder").count();
    keys.onsuccess = () => { asked.result.close(); done(keys.result); };
  };
})"""


def _log_in_at(page: Page, name: str) -> None:
    log_in(page, name)
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Hi {name.capitalize()}")
