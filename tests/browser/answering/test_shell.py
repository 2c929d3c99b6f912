"""Without a network a form asks, says and keeps what its page does with one."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.answering.offline import boxes, lies_here, offline
from tests.browser.answering.pens import Pen, asked_by

FIRST = "Jeg tegnede brøkerne."
SLOW = """() => {
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  const released = new Promise((done) => { window.release = done; });
  crypto.subtle.encrypt = (...given) => released.then(() => encrypt(...given));
}"""
BY_NO_HAND = """(words) => {
  document.querySelector("[name=q-hard_success]").value = words;
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def test_leaving_asks_while_the_device_is_still_writing(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    own.page.evaluate(SLOW)
    own.write(FIRST)

    with own.page.expect_event("dialog") as asked:
        own.page.once("dialog", lambda dialog: dialog.dismiss())
        own.page.evaluate("void location.reload()")
    own.page.evaluate("release()")
    lies_here(own.page)
    asked_then = asked_by(own.page)
    own.page.reload()

    assert asked.value.type == "beforeunload"
    assert asked_then == []
    expect(own.words).to_have_value(FIRST)


def test_what_changed_by_no_hand_is_kept_when_the_page_is_put_away(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    lies_here(own.page)

    own.page.evaluate(BY_NO_HAND, FIRST)

    lies_here(own.page)
    assert [one for one in boxes(own.page) if one["unsent"]]
    own.page.reload()
    expect(own.words).to_have_value(FIRST)
