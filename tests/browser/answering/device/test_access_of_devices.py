"""Everybody can answer: also where the network, the session or the room on the device is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from service.store import tables as t
from tests.browser.answering.measures import NARROW, PHONE, hidden_focus, in_all_ways, see
from tests.browser.answering.offline import keep_here, offline, online, without, without_room
from tests.browser.answering.pens import Pen, boxes, until
from tests.browser.hands import button, log_in, tick
from tests.school.deeds import filled, save

FIRST = "Jeg tegnede brøkerne."
OTHER = "Jeg spurgte Bo, og han viste mig det."
TOO_LONG = "Så langt. " * 70
ELSEWHERE = "00000000-0000-4000-8000-000000000000"
STANDS = """() => {
  const one = document.activeElement;
  if (one === document.body) return "nowhere"; // with the browser, between last and first
  return one.closest("dialog[open]") ? "inside" : one.outerHTML.slice(0, 150);
}"""


# ---- dialogs


def _logged_out(pen: Pen) -> None:
    pen.open()
    pen.page.context.clear_cookies()
    pen.write(FIRST)
    pen.asks("You are logged out")


def _logged_out_at_home(pen: Pen) -> None:
    pen.own()
    _logged_out(pen)
    expect(pen.page.get_by_text("It is kept on this device as well")).to_be_visible()


def _somebody_else(pen: Pen) -> None:
    pen.open()
    pen.page.context.clear_cookies()
    other = pen.page.context.new_page()
    log_in(other, "bo")
    other.close()
    pen.write(FIRST)
    pen.asks("Somebody else is logged in now")


def _somebody_else_at_home(pen: Pen) -> None:
    pen.own()
    _somebody_else(pen)
    expect(pen.page.get_by_text("What was written is locked on this device")).to_be_visible()


def _words_to_copy(pen: Pen) -> None:
    _somebody_else(pen)
    button(pen.page, "Copy what was written").click()
    expect(pen.page.get_by_label("What was written", exact=True)).to_have_value(FIRST)


def _leaving(pen: Pen) -> None:
    pen.bring_home(FIRST)
    pen.log_out()


def _leaving_in_vain(pen: Pen) -> None:
    _leaving(pen)
    button(pen.page, "Send it now, then log out").click()
    expect(pen.page.get_by_text("It could not be sent just now.")).to_be_visible()


# ---- a page of questions says what has become of the words


def _nowhere_else(pen: Pen) -> None:
    pen.open()
    offline(pen.page)
    pen.write(FIRST)
    pen.notes("Keep this page open.")


def _on_the_device(pen: Pen) -> None:
    pen.own()
    pen.open()
    offline(pen.page)
    pen.write(FIRST)
    pen.notes("Your answers lie on this device")


def _on_a_full_device(pen: Pen) -> None:
    pen.own()
    pen.open()
    without_room(pen.page)
    pen.write(FIRST)
    pen.notes("This device is full.")
    pen.says("Saved ")


def _at_another_time(pen: Pen) -> None:
    pen.page.clock.install(time="2031-01-01T08:00:00Z")
    pen.open()
    pen.notes("The clock of this device is wrong.")


def _in_vain(pen: Pen) -> None:
    pen.open()
    t.Response.delete().execute()
    pen.write(FIRST)
    pen.notes("This page is not here")
    pen.page.get_by_text("Throw it away").click()
    expect(button(pen.page, "Yes, throw away what was not saved")).to_be_visible()


def _too_long(pen: Pen) -> None:
    pen.open()
    pen.write(TOO_LONG)
    pen.says("Not all is saved")
    tick(pen.page, "try_first", "Sometimes")
    expect(pen.card.locator(".err")).to_contain_text("Error:")


def _on_two_pages(pen: Pen) -> None:
    other = pen.on(pen.page.context.new_page())
    other.open()
    pen.open()
    other.write(OTHER)
    other.says("Saved ")
    other.page.close()
    pen.write(FIRST)
    expect(pen.card).to_contain_text("Both answers are kept.")


def _sent_in_vain(pen: Pen) -> None:
    save(pen.world.anna, pen.response, filled("start-up"))
    pen.page.goto(f"/responses/{pen.response}/look-through")
    offline(pen.page)
    button(pen.page, "Send").click()
    expect(pen.page.get_by_role("main")).to_contain_text("Nothing is sent yet.")


# ---- what a device shows without a network


def _lies_here(pen: Pen) -> None:
    pen.own()
    keep_here(pen)
    offline(pen.page)


def _heading(pen: Pen, words: str) -> None:
    expect(pen.page.get_by_role("heading", level=1)).to_have_text(words)


def _a_cover(pen: Pen) -> None:
    _lies_here(pen)
    pen.page.goto(f"/responses/{pen.response}")
    without(pen.page)


def _a_section(pen: Pen) -> None:
    _lies_here(pen)
    pen.page.goto(pen.address)
    without(pen.page)
    pen.write(FIRST)
    until(lambda: boxes(pen.page, "part"))


def _a_section_without_room(pen: Pen) -> None:
    _lies_here(pen)
    pen.page.goto(pen.address)
    without(pen.page)
    without_room(pen.page)
    pen.write(FIRST)
    expect(pen.page.locator("[data-back]")).to_contain_text("This device is full.")


def _a_list(pen: Pen) -> None:
    _a_section(pen)
    pen.page.goto("/")
    expect(pen.page.locator("[data-forms] a")).to_contain_text("Something is not saved")


def _nothing_here(pen: Pen) -> None:
    _lies_here(pen)
    pen.page.goto(f"/responses/{ELSEWHERE}")
    _heading(pen, "You are without a network")


def _a_look_through(pen: Pen) -> None:
    _a_section(pen)
    pen.page.goto(f"/responses/{pen.response}/look-through")
    expect(pen.page.locator(".answers .own-words").first).to_have_text(FIRST)


def _ready_to_be_sent(pen: Pen) -> None:
    save(pen.world.anna, pen.response, filled("start-up"))
    _lies_here(pen)
    pen.page.goto(f"/responses/{pen.response}/look-through")
    button(pen.page, "Send").click()
    _heading(pen, "It lies ready to be sent")


def _arrived(pen: Pen) -> None:
    _ready_to_be_sent(pen)
    online(pen.page)
    _heading(pen, "Sent")


def _back(pen: Pen) -> None:
    _a_section(pen)
    online(pen.page)
    expect(pen.page.locator("[data-back]")).to_contain_text("The network is back.")


def _refused(pen: Pen) -> None:
    _lies_here(pen)
    pen.page.goto(f"/responses/{pen.response}/look-through")
    button(pen.page, "Send").click()
    t.Response.delete().execute()
    online(pen.page)
    expect(pen.page.locator("[data-back]")).to_contain_text("This page is not here")


def _locked(pen: Pen) -> None:
    _a_section(pen)
    pen.page.context.clear_cookies()
    online(pen.page)
    _heading(pen, "You are logged out on this device")


DIALOGS: dict[str, Callable[[Pen], None]] = {
    "logged out": _logged_out,
    "logged out on a device of one's own": _logged_out_at_home,
    "somebody else": _somebody_else,
    "somebody else on a device of one's own": _somebody_else_at_home,
    "somebody else, with words to copy": _words_to_copy,
    "logging out with something unsent": _leaving,
    "logging out, and it cannot be sent": _leaving_in_vain,
}
STATES: dict[str, Callable[[Pen], None]] = {
    **DIALOGS,
    "words that stand nowhere else": _nowhere_else,
    "words on the device": _on_the_device,
    "a full device": _on_a_full_device,
    "a wrong clock": _at_another_time,
    "words that will not be taken": _in_vain,
    "words that are too long": _too_long,
    "words that another page has too": _on_two_pages,
    "a sending without a network": _sent_in_vain,
    "without a network, a cover": _a_cover,
    "without a network, a section": _a_section,
    "without a network, a section on a full device": _a_section_without_room,
    "without a network, the front page": _a_list,
    "without a network, a page that is not here": _nothing_here,
    "without a network, a look through": _a_look_through,
    "without a network, ready to be sent": _ready_to_be_sent,
    "the network is back": _back,
    "the network is back, and it is sent": _arrived,
    "the network is back, and it is refused": _refused,
    "the network is back, and nobody is logged in": _locked,
}


@pytest.mark.parametrize("reach", STATES.values(), ids=STATES)
def test_nobody_is_left_out(pen: Pen, reach: Callable[[Pen], None]) -> None:
    see(pen.page, PHONE)
    reach(pen)

    found = in_all_ways(pen.page)

    assert found == [], "\n".join(found)


@pytest.mark.parametrize("reach", DIALOGS.values(), ids=DIALOGS)
def test_the_keyboard_stays_in_a_dialog_and_shows_where_it_stands(
    pen: Pen, reach: Callable[[Pen], None]
) -> None:
    see(pen.page, NARROW)
    reach(pen)

    stood = []
    for _press in range(8):
        pen.page.keyboard.press("Tab")
        stood.append(pen.page.evaluate(STANDS))
        assert stood[-1] == "nowhere" or hidden_focus(pen.page) == ""
    assert "inside" in stood
    assert set(stood) <= {"inside", "nowhere"}
