"""On a device of one's own what is written outlives the page, the browser and the network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from service.store import tables as t
from tests.browser.answering.offline import Killable
from tests.browser.answering.pens import (
    SAVINGS,
    Pen,
    asked_by,
    boxes,
    lose_the_answer,
    nothing_waits,
)
from tests.browser.hands import button

FIRST = "Jeg tegnede brøkerne."
MORE = "Jeg tegnede brøkerne, og så forstod jeg dem."
OTHER = "Jeg spurgte Bo, og han viste mig det."


@pytest.fixture
def killable(browser: Browser, address: str, tmp_path: Path) -> Iterator[Killable]:
    killable = Killable(browser, address, tmp_path)
    yield killable
    killable.close()


def test_on_a_device_of_my_own_leaving_asks_nothing(pen: Pen) -> None:
    asked = asked_by(pen.page)
    pen.own()
    pen.open()
    pen.cut()
    pen.write(FIRST)
    pen.says("Saved on this device")
    pen.notes("Your answers lie on this device")
    assert pen.text() == ""

    pen.page.reload()

    assert asked == []
    expect(pen.words).to_have_value(FIRST)
    pen.says("Saved on this device")
    pen.mend()
    pen.says("Saved ")
    pen.notes_nothing()
    assert pen.text() == FIRST
    assert pen.stored().revision == 1


def test_a_reload_in_the_middle_of_a_word_loses_nothing(pen: Pen) -> None:
    pen.own()
    pen.open()
    pen.write(FIRST)
    pen.page.wait_for_timeout(400)  # not long enough to be saved by the pause

    pen.page.reload()

    expect(pen.words).to_have_value(FIRST)
    pen.says("Saved ")
    assert pen.text() == FIRST


def test_a_lost_answer_and_a_reload_land_once(pen: Pen) -> None:
    pen.own()
    pen.open()
    pen.page.context.route(SAVINGS, lose_the_answer)
    pen.write(FIRST)
    pen.says("Saved on this device")
    assert pen.text() == FIRST
    pen.page.context.unroute_all()

    pen.page.reload()

    pen.says("Saved ")
    pen.notes_nothing()
    nothing_waits(pen.page)
    assert pen.text() == FIRST
    assert pen.stored().revision == 1


def test_a_browser_that_is_killed_loses_nothing(pen: Pen, killable: Killable) -> None:
    killed = pen.on(killable.open())
    killed.log_in()
    killed.own()
    killed.open()
    killed.cut()
    killed.write(FIRST)
    killed.says("Saved on this device")

    killable.kill()

    assert pen.text() == ""
    again = pen.on(killable.open())
    again.log_in()  # a session does not outlive its browser
    again.open()
    expect(again.words).to_have_value(FIRST)
    again.says("Saved ")
    assert pen.text() == FIRST


def test_what_is_gone_is_not_tried_for_ever(pen: Pen) -> None:
    asked: list[str] = []
    pen.page.on("request", lambda one: asked.append(one.method))
    pen.own()
    pen.open()
    t.Response.delete().execute()

    pen.write(FIRST)

    pen.says("Saved on this device")
    pen.notes("This page is not here")
    pen.notes("What you wrote last still stands on this page")
    expect(pen.words).to_have_value(FIRST)
    assert asked.count("POST") == 1
    pen.page.wait_for_timeout(6000)
    assert asked.count("POST") == 1
    assert len(boxes(pen.page, "part")) == 1

    pen.page.get_by_text("Throw it away").click()
    button(pen.page, "Yes, throw away what was not saved").click()
    expect(pen.page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    assert len(boxes(pen.page, "part")) == 0
    assert t.Response.select().count() == 0


def test_a_full_device_goes_on_with_the_network_alone(pen: Pen) -> None:
    asked = asked_by(pen.page)
    _room(pen.page, 1)  # before anything is kept: the browser reckons with what it knew for a while
    pen.own()
    pen.open()
    pen.write(FIRST)
    pen.notes("This device is full.")
    pen.says("Saved ")
    assert pen.text() == FIRST

    pen.page.context.set_offline(True)
    pen.write(MORE)
    pen.says("Not saved")
    pen.notes("Keep this page open.")
    assert pen.text() == FIRST

    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        pen.page.goto("/login")
    assert asked == ["beforeunload"]


def test_two_tabs_of_one_form_lose_nothing(pen: Pen) -> None:
    pen.own()
    pen.open()
    second = pen.on(pen.page.context.new_page())
    second.open()
    pen.cut()
    pen.write(FIRST)
    pen.says("Saved on this device")
    second.write(OTHER)
    second.says("Saved on this device")
    assert len(boxes(pen.page, "part")) == 2

    pen.page.context.unroute_all()
    for one in (pen, second):
        one.page.evaluate("dispatchEvent(new Event('online'))")
        one.says("Saved ")
        one.notes_nothing()

    assert {pen.text(), *pen.asides()} == {FIRST, OTHER}


def test_two_tabs_that_are_gone_lose_nothing(pen: Pen) -> None:
    pen.own()
    pen.open()
    second = pen.on(pen.page.context.new_page())
    second.open()
    pen.cut()
    pen.write(FIRST)
    pen.says("Saved on this device")
    second.write(OTHER)
    second.says("Saved on this device")
    second.page.close()
    pen.page.goto("about:blank")
    pen.page.context.unroute_all()

    pen.open()

    pen.says("Saved ")
    nothing_waits(pen.page)
    assert {pen.text(), *pen.asides()} == {FIRST, OTHER}


def test_the_copy_of_what_was_saved_goes(pen: Pen) -> None:
    pen.own()
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")
    nothing_waits(pen.page)
    (box,) = boxes(pen.page, "part")
    left = box["until"] / 1000 - pen.stored().saved_at.timestamp()
    assert 23.9 * 3600 < left < 24.1 * 3600

    pen.page.clock.install(time=box["until"] / 1000 + 60)
    pen.page.evaluate("import('/static/device/kept.js').then(({ purge }) => purge())")

    assert len(boxes(pen.page, "part")) == 0
    assert pen.text() == FIRST


def _room(page: Page, size: int) -> None:
    """How many bytes pages of this address may keep."""
    origin = page.evaluate("location.origin")
    session = page.context.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": size})
