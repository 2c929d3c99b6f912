"""What is written is saved by itself, and nothing of it is lost on the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Error, expect

from tests.browser.answering.pens import SAVINGS, Pen, asked_by, lose_the_answer, over, until
from tests.browser.devices import Devices
from tests.browser.hands import button, tick
from tests.school.deeds import give

FIRST = "Jeg tegnede brøkerne."
MORE = "Jeg tegnede brøkerne, og så forstod jeg dem."
TOO_LONG = "Jeg tegnede det først. " * 60
OTHER = "Jeg spurgte Bo, og han viste mig det."


def test_words_are_saved_without_pressing_anything(pen: Pen) -> None:
    pen.open()

    pen.write(FIRST)

    pen.says("Saved ")
    assert pen.text() == FIRST
    assert pen.stored().revision == 1


def test_a_choice_is_saved_too(pen: Pen) -> None:
    pen.open()

    tick(pen.page, "try_first", "Sometimes")

    pen.says("Saved ")
    assert pen.stored().working.answers["try_first"]


def test_it_is_not_read_aloud_again_and_again(pen: Pen) -> None:
    pen.open()
    pen.page.evaluate(
        """() => {
          globalThis.heard = [];
          const status = document.querySelector(".formbar [role=status]");
          const hear = () => heard.push(status.textContent.trim().split(" ")[0]);
          new MutationObserver(hear).observe(status, { childList: true });
        }"""
    )

    for words in ("Jeg", "Jeg tegnede", FIRST):
        pen.write(words)
        until(lambda words=words: pen.text() == words)
    pen.page.context.set_offline(True)
    pen.write(MORE)
    pen.says("Not saved")
    pen.page.context.set_offline(False)
    pen.says("Saved ")

    assert pen.page.evaluate("heard") == ["Saved", "Not", "Keep", "Saved"]
    assert pen.text() == MORE


def test_without_a_network_the_page_says_what_may_be_lost(pen: Pen) -> None:
    pen.open()
    pen.page.context.set_offline(True)

    pen.write(FIRST)

    pen.says("Not saved. Keep this page open.")
    pen.notes("If the tab is closed before that, it may be lost.")
    assert pen.text() == ""

    pen.page.context.set_offline(False)
    pen.says("Saved ")
    pen.notes_nothing()
    assert pen.text() == FIRST
    assert pen.stored().revision == 1


def test_an_answer_that_never_came_back_is_not_saved_twice(pen: Pen) -> None:
    pen.open()
    pen.page.context.route(SAVINGS, lose_the_answer)
    pen.write(FIRST)
    pen.says("Not saved")
    assert pen.text() == FIRST  # and the page cannot know
    revision = pen.stored().revision

    pen.mend()

    pen.says("Saved ")
    assert pen.text() == FIRST
    assert pen.stored().revision == revision == 1


def test_words_after_a_lost_answer_land_behind_it(pen: Pen) -> None:
    pen.open()
    pen.page.context.route(SAVINGS, lose_the_answer)
    pen.write(FIRST)
    pen.says("Not saved")
    pen.write(MORE)
    pen.page.wait_for_timeout(1000)

    pen.mend()

    pen.says("Saved ")
    expect(pen.words).to_have_value(MORE)
    assert pen.text() == MORE
    assert pen.asides() == []
    assert pen.stored().revision == 2


def test_a_network_that_goes_after_a_saving_takes_nothing(pen: Pen) -> None:
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")
    pen.page.context.set_offline(True)
    pen.write(MORE)
    pen.says("Not saved")
    assert pen.text() == FIRST

    pen.page.context.set_offline(False)

    pen.says("Saved ")
    assert pen.text() == MORE


def test_it_tries_again_by_itself(pen: Pen) -> None:
    pen.open()
    pen.cut()
    pen.write(FIRST)
    pen.says("Not saved")

    pen.page.context.unroute_all()  # and nobody tells the page

    until(lambda: pen.text() == FIRST)
    pen.says("Saved ")
    assert pen.text() == FIRST


def test_leaving_asks_only_while_something_is_nowhere_else(pen: Pen) -> None:
    asked = asked_by(pen.page)
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")
    pen.open()
    assert asked == []

    pen.page.context.set_offline(True)
    pen.write(MORE)
    pen.says("Not saved")
    assert pen.text() == FIRST

    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        pen.page.reload()
    assert asked == ["beforeunload"]


def test_what_was_refused_is_not_left_unasked(pen: Pen) -> None:
    pen.open()
    pen.write(TOO_LONG)
    pen.page.locator("button[name=go][value=on]:visible").click()
    pen.page.locator(".errsum").wait_for()
    expect(pen.page.locator("#answers[data-saves=ready]")).to_be_attached()

    asked = asked_by(pen.page)
    pen.page.goto("/login")

    assert asked == ["beforeunload"]


def test_a_round_that_closes_midway_keeps_what_is_written_and_says_so(pen: Pen) -> None:
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")
    pen.notes_nothing()
    with over(pen.world):
        pen.write(MORE)

        pen.notes("The round is closed. What you have saved is kept, but it was not sent.")
        pen.says("Saved ")
    assert pen.text() == MORE


def test_a_change_after_sending_is_told_to_need_another_sending(pen: Pen) -> None:
    give(pen.world, pen.world.anna, "start-up")
    pen.open()
    pen.notes_nothing()

    pen.write(MORE)

    pen.notes("What you change now counts when you send it again.")


def test_two_devices_write_and_both_texts_are_kept(pen: Pen, devices: Devices) -> None:
    tablet = pen.on(devices.laptop("en-GB"))
    tablet.log_in()
    tablet.open()
    pen.open()

    pen.write(FIRST)
    pen.says("Saved ")
    tablet.write(OTHER)

    expect(tablet.card).to_contain_text("Both answers are kept.")
    tablet.says("Saved ")
    assert pen.text() == FIRST
    assert pen.asides() == [OTHER]

    tablet.write(OTHER + " I går.")
    tablet.page.wait_for_timeout(1500)
    assert pen.text() == FIRST
    assert pen.asides() == [OTHER + " I går."]
    tablet.card.get_by_role("link", name="See both").click()
    both = tablet.page.locator("#asides")
    expect(both).to_contain_text(FIRST)
    expect(both).to_contain_text(OTHER)


def test_a_device_takes_nothing_back_that_another_has_written(pen: Pen, devices: Devices) -> None:
    tablet = pen.on(devices.laptop("en-GB"))
    tablet.log_in()
    tablet.open()
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")

    for label in ("Sometimes", "Mostly"):  # the text on this page is still empty
        tick(tablet.page, "try_first", label)
        tablet.page.wait_for_timeout(1500)
    tablet.says("Saved ")

    assert pen.text() == FIRST
    assert pen.asides() == []


def test_what_cannot_be_taken_is_told_when_its_field_is_left(pen: Pen) -> None:
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")

    pen.write("Så langt. " * 70)
    pen.says("Not all is saved")
    expect(pen.card.locator(".err")).to_have_count(0)
    tick(pen.page, "try_first", "Sometimes")

    expect(pen.card.locator(".err")).to_contain_text("Error:")
    expect(pen.words).to_have_attribute("aria-invalid", "true")
    pen.says("Not all is saved")
    assert pen.text() == FIRST
    assert pen.stored().working.answers["try_first"]

    pen.write(MORE)
    pen.says("Saved ")
    expect(pen.card.locator(".err")).to_have_count(0)
    expect(pen.words).not_to_have_attribute("aria-invalid", "true")
    assert pen.text() == MORE


def test_a_button_takes_along_what_was_written_just_now(pen: Pen) -> None:
    pen.open()

    pen.write(FIRST)
    pen.page.locator("button[name=go][value=on]:visible").dblclick()

    pen.page.wait_for_url("**/my_feedback")
    expect(pen.page.get_by_role("heading", level=1)).to_be_visible()
    assert pen.text() == FIRST
    assert pen.asides() == []


def test_a_button_without_a_network_stays_and_says_so(pen: Pen) -> None:
    pen.open()
    pen.page.context.set_offline(True)
    pen.write(FIRST)

    pen.page.locator("button[name=go][value=on]:visible").click()

    pen.notes("Keep this page open.")
    expect(pen.words).to_have_value(FIRST)
    assert pen.page.url.endswith(pen.address)
    pen.page.context.set_offline(False)
    pen.says("Saved ")
    pen.page.locator("button[name=go][value=on]:visible").click()
    pen.page.wait_for_url("**/my_feedback")
    assert pen.text() == FIRST


def test_a_server_that_is_away_is_no_page_of_the_browser(pen: Pen) -> None:
    pen.open()
    pen.write(FIRST)
    pen.says("Saved ")
    pen.page.context.set_offline(True)

    button(pen.page, "Save and close").click()

    pen.notes("Keep this page open.")
    assert pen.page.url.endswith(pen.address)
    assert pen.text() == FIRST


def test_a_device_with_a_wrong_clock_is_told_and_notes_the_right_time(pen: Pen) -> None:
    pen.page.clock.install(time="2031-01-01T08:00:00Z")
    pen.open()
    pen.notes("The clock of this device is wrong.")

    pen.write(FIRST)

    pen.says("Saved ")
    assert pen.text() == FIRST
    noted = pen.page.evaluate(
        "import('/static/device/now.js').then(({ now }) => now().getFullYear())"
    )
    assert noted == pen.stored().saved_at.year
