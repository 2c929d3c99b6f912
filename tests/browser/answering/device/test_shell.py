"""Without a network a form asks, says and keeps what its page does with one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import Route, expect

from service import actions
from tests.browser.answering.offline import (
    all_sent,
    boxes,
    follow,
    keep_here,
    lies_here,
    offline,
    online,
    speaks,
    without,
    without_room,
)
from tests.browser.answering.pens import SAVINGS, Pen, asked_by, until
from tests.browser.answering.voices import DANISH, Voice, give_voices, languages, said
from tests.browser.hands import button
from tests.browser.test_kinds import in_the_way
from tests.school.deeds import begin, filled, save

FIRST = "Jeg tegnede brøkerne."
MORE = "Jeg tegnede brøkerne, og så forstod jeg dem."
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


def test_nothing_is_sent_before_what_must_be_answered_is(own: Pen) -> None:
    pen = replace(own, response=begin(own.world, own.world.anna, "preparation"))
    page = pen.page
    page.goto(f"/responses/{pen.response}/look-through")
    button(page, "Send").click()
    expect(page.locator(".errsum")).to_be_focused()
    links = page.locator(".errsum a")
    with_a_network = (page.title(), page.locator(".errsum").inner_text())
    places = [one.get_attribute("href") for one in links.all()]

    page.goto(f"/responses/{pen.response}")
    keep_here(pen)
    offline(page)
    page.goto(f"/responses/{pen.response}/look-through")
    button(page, "Send").click()

    expect(page.locator(".errsum")).to_be_focused()
    expect(page).to_have_title(re.compile("^Error: "))
    assert (page.title(), page.locator(".errsum").inner_text()) == with_a_network
    assert [one.get_attribute("href") for one in links.all()] == places
    assert [one for one in boxes(page) if one["kind"] == "sending"] == []
    assert in_the_way(page) == {}


def test_a_link_leads_to_the_question_and_a_declined_answer_is_one(own: Pen) -> None:
    pen = replace(own, response=begin(own.world, own.world.anna, "preparation"))
    page = pen.page
    page.goto(f"/responses/{pen.response}")
    keep_here(pen)
    offline(page)
    page.goto(f"/responses/{pen.response}/look-through")
    button(page, "Send").click()
    missing = page.locator(".errsum a")
    expect(missing).to_have_count(2)
    while missing.count():
        missing.first.click()
        without(page)
        card = page.locator(page.url[page.url.index("#") :])
        expect(card).to_be_in_viewport()
        card.get_by_label("I do not want to answer this").check()
        lies_here(page)
        page.goto(f"/responses/{pen.response}/look-through")
        button(page, "Send").click()
        expect(page.locator(".errsum, .all-sent:visible").first).to_be_visible()

    expect(page.get_by_role("heading", level=1)).to_have_text("It lies ready to be sent")


@pytest.mark.parametrize("language", ["da", "sv", "en"])
@pytest.mark.parametrize("left", ["all", "one"])
def test_the_look_through_says_how_many_are_not_answered(
    own: Pen, language: str, left: str
) -> None:
    actions.people.speak(own.world.anna, language)
    if left == "one":
        save(own.world.anna, own.response, filled("start-up").without(["hard_success"]))
    own.page.goto(f"/responses/{own.response}")
    keep_here(own)
    assert speaks(own.page, language)
    own.page.goto(f"/responses/{own.response}/look-through")
    words = own.page.locator("main .note-obs").inner_text()

    offline(own.page)
    own.page.reload()

    expect(own.page.locator("[data-still]")).to_have_text(words)


def test_under_own_words_stands_who_reads_them_and_whom_to_turn_to(pen: Pen) -> None:
    world = pen.world
    actions.schools.tell_whom_to_turn_to(world.dorte, world.school, "Lise <b>i biblioteket</b>")
    pen.own()
    keep_here(pen)
    pen.open()
    quiet = pen.page.locator(".quiet:visible")
    words = quiet.inner_text()

    offline(pen.page)
    pen.page.reload()

    without(pen.page)
    assert "talk to Lise <b>i biblioteket</b>." in words
    expect(quiet).to_have_text(words)
    pen.page.goto(pen.address.replace("when_hard", "together"))
    without(pen.page)
    expect(quiet).to_have_count(0)


def test_a_question_is_read_aloud(own: Pen) -> None:
    page = own.page
    give_voices(page, DANISH, Voice("en-GB"))
    page.goto(own.address)
    page.locator("#q-hard_success > .aloud").click()
    with_a_network = (said(page), languages(page), page.locator(".aloud").all_inner_texts())

    offline(page)
    page.reload()
    without(page)
    page.locator("#q-hard_success > .aloud").click()

    assert said(page)
    assert (said(page), languages(page), page.locator(".aloud").all_inner_texts()) == with_a_network


def test_an_adult_who_helps_is_told_of_on_every_page_and_arrives(own: Pen) -> None:
    helps = own.page.get_by_label("An adult helps me with the answers")
    offline(own.page)
    own.page.goto(own.address)
    expect(helps).not_to_be_checked()
    helps.check()
    follow(own.page, "on")
    expect(helps).to_be_checked()
    assert in_the_way(own.page) == {}
    own.page.reload()
    expect(helps).to_be_checked()

    online(own.page)

    assert all_sent(own.page)
    assert own.stored().helped


def test_an_adult_who_has_helped_and_does_no_more(pen: Pen) -> None:
    pen.open()
    helps = pen.page.get_by_label("An adult helps me with the answers")
    helps.check()
    pen.says("Saved ")
    pen.own()
    keep_here(pen)
    offline(pen.page)
    pen.page.goto(pen.address)
    expect(helps).to_be_checked()

    helps.uncheck()
    pen.write(FIRST)
    lies_here(pen.page)
    online(pen.page)

    assert all_sent(pen.page)
    assert not pen.stored().helped
    assert pen.text() == FIRST


def test_a_round_that_was_closed_meanwhile_is_told(own: Pen) -> None:
    world = own.world
    day, classes = world.dorte.owner.today(), [world.class_a.id]
    short = actions.rounds.open_(world.dorte, world.school, "Kort", day, ["start-up"], classes)
    pen = replace(own, response=begin(replace(world, round=short), world.anna, "start-up"))
    pen.own()
    keep_here(pen)
    offline(pen.page)
    pen.page.goto(pen.address)
    pen.write(FIRST)
    lies_here(pen.page)
    actions.rounds.close(world.dorte, short)

    online(pen.page)

    expect(pen.page.locator("[data-back]")).to_contain_text("The round is closed.")
    expect(pen.page.locator("[data-away]:visible")).to_have_count(0)
    assert pen.text() == FIRST


def test_the_network_goes_again_and_that_is_said_again(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    own.write(FIRST)
    lies_here(own.page)
    online(own.page)
    expect(own.page.locator("[data-network]")).to_be_visible()
    expect(own.page.locator("[data-away]:visible")).to_have_count(0)

    offline(own.page)
    own.write(MORE)
    lies_here(own.page)
    own.page.evaluate("dispatchEvent(new Event('online'))")

    expect(own.page.locator("[data-network]")).to_have_count(0)
    without(own.page)


def test_what_is_written_while_a_full_device_sends_is_not_left_unasked(own: Pen) -> None:
    offline(own.page)
    own.page.goto(own.address)
    without_room(own.page)
    own.write(FIRST)
    expect(own.page.locator("[data-full]")).to_be_visible()
    held: list[Route] = []
    own.page.context.route(SAVINGS, lambda route: held.append(route))
    with own.page.expect_request(SAVINGS):
        online(own.page)
    own.write(MORE)
    expect(own.page.locator("#answers")).to_have_attribute("data-saves", "open")

    for one in held:
        one.continue_()
    own.page.context.unroute_all()
    until(lambda: own.text() == FIRST)

    expect(own.page.locator("#answers")).to_have_attribute("data-saves", "open")
    asked = asked_by(own.page)
    own.page.goto("/login")
    assert asked == ["beforeunload"] or own.text() == MORE
