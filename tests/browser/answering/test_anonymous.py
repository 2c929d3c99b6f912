"""An anonymous form in the hands of a student: at one go, kept nowhere, and sent once."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Dialog, Page, Route, expect

from questionnaires import Document
from service import actions
from service.store import tables as t
from tests.browser.answering.pens import asked_by
from tests.browser.answering.voices import Voice, give_voices, said
from tests.browser.devices import Devices
from tests.browser.hands import button, fill_section, log_in, tick, write
from tests.school.anonymously import CLIMATE, asked_anonymously, published
from tests.school.world import World

WORDS = "Vi kunne vente på hinanden."
THANKS = "Thank you. You have taken part."
POSTED = "**/anonymous/*"
VIOLATIONS = """() => axe.run({ resultTypes: ["violations"], preload: false }).then((said) =>
  said.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`)))"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
KEPT_HERE = """async () => [
  ...Object.values(localStorage), ...Object.values(sessionStorage),
  ...(await indexedDB.databases()).map((one) => one.name),
].join(" ")"""


@pytest.fixture
def asked(world: World) -> Iterator[UUID]:
    for person in (world.anna, world.bo):
        actions.people.speak(person, "en")
    asked = asked_anonymously(world)
    yield asked
    for table in (t.AnonymousAnswer, t.Participation):
        table.delete().execute()
    t.RoundGroup.delete().where(t.RoundGroup.round == asked).execute()  # nobody is asked any more


@pytest.fixture
def page(devices: Devices, asked: UUID) -> Page:
    """Anna's phone, with the form before her."""
    page = devices.phone("en-GB")
    log_in(page, "anna")
    page.goto(at(asked))
    return page


def at(asked: UUID, name: str = CLIMATE) -> str:
    return f"/rounds/{asked}/anonymous/{name}"


def landed() -> list[str]:
    """The words that have arrived; as often as somebody has taken part."""
    words = [
        Document.from_json(one.document).text("one_thing") for one in t.AnonymousAnswer.select()
    ]
    assert t.Participation.select().count() == len(words)
    return words


def thanked(page: Page) -> None:
    expect(page.get_by_role("heading", name=THANKS)).to_be_visible()


def test_anna_finds_it_is_promised_much_answers_and_sends(page: Page, asked: UUID) -> None:
    page.goto("/")
    task = page.locator(f"a[href='{at(asked)}']")
    task.click()
    promises = page.get_by_role("region", name="This is anonymous")
    expect(promises.get_by_role("listitem")).to_have_count(7)
    expect(page.locator(".who-sees")).to_contain_text(
        "nobody at school can see which answers are yours"
    )
    assert page.evaluate(WIDER) == 0

    fill_section(page, 2, WORDS)
    button(page, "Send").click()

    thanked(page)
    assert landed() == [WORDS]
    page.get_by_role("link", name="Go to the front page").click()
    expect(page.locator("ul.sent")).to_contain_text("You have taken part")


def test_nothing_is_kept_before_it_is_sent(page: Page) -> None:
    fill_section(page, 1, WORDS)
    assert WORDS not in page.evaluate(KEPT_HERE)
    page.on("dialog", lambda asked: asked.accept())

    page.reload()

    expect(page.locator("[name=q-one_thing]")).to_have_value("")
    expect(page.locator("#answers input:checked")).to_have_count(0)
    assert landed() == []
    assert t.Response.select().count() == 0


def test_leaving_asks_while_something_is_written(page: Page) -> None:
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    write(page, "one_thing", WORDS)

    page.get_by_role("link", name="Not now").click()

    expect(page.locator("[name=q-one_thing]")).to_have_value(WORDS)
    assert asked == ["beforeunload"]


def test_enter_in_a_field_and_two_clicks_send_at_most_once(page: Page) -> None:
    tick(page, "room_for_all", "Mostly")
    page.locator("[name=q-room_for_all]:checked").press("Enter")
    expect(page.locator("[name=q-room_for_all]:checked")).to_be_focused()
    assert landed() == []
    fill_section(page, 1, WORDS)

    button(page, "Send").dblclick()

    thanked(page)
    assert landed() == [WORDS]


def test_a_tap_too_early_sends_nothing(page: Page) -> None:
    button(page, "Send").click()

    told = page.locator("[data-first]")
    expect(told).to_contain_text("Nothing is answered yet, so nothing is sent.")
    expect(told).to_be_focused()
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(VIOLATIONS) == []
    assert landed() == []


def test_gaps_are_asked_about_once(page: Page, asked: UUID) -> None:
    tick(page, "room_for_all", "Mostly")
    button(page, "Send").click()
    expect(page.locator("[data-first]")).to_contain_text("9 questions are not answered.")
    assert landed() == []
    dialogs = asked_by(page)
    page.get_by_role("link", name="Not now").click()
    assert dialogs == ["beforeunload"]
    page.goto(at(asked))

    tick(page, "room_for_all", "Mostly")
    button(page, "Send").click()
    expect(page.locator("[data-first]")).to_be_focused()
    button(page, "Send").click()

    thanked(page)
    assert landed() == [""]


def test_without_a_network_the_page_stays_and_can_be_sent_again(page: Page) -> None:
    fill_section(page, 1, WORDS)
    page.context.set_offline(True)
    button(page, "Send").click()

    expect(page.get_by_role("alert")).to_contain_text("It could not be sent")
    expect(page.locator("[name=q-one_thing]")).to_have_value(WORDS)
    assert landed() == []

    page.context.set_offline(False)
    button(page, "Send").click()
    thanked(page)
    assert landed() == [WORDS]


def test_a_sending_whose_answer_was_lost_lands_once(page: Page) -> None:
    def lose(route: Route) -> None:
        if route.request.method == "POST":
            route.fetch(max_redirects=0)
            route.abort()
        else:
            route.continue_()

    page.context.route(POSTED, lose)
    fill_section(page, 1, WORDS)
    button(page, "Send").click()
    expect(page.get_by_role("alert")).to_contain_text("It could not be sent")
    assert landed() == [WORDS]

    page.context.unroute(POSTED)
    button(page, "Send").click()

    thanked(page)
    assert landed() == [WORDS]


def test_whoever_is_logged_out_logs_in_beside_and_sends(page: Page) -> None:
    fill_section(page, 1, WORDS)
    page.context.clear_cookies()
    button(page, "Send").click()
    expect(page.get_by_role("alert")).to_contain_text("You are not logged in any more")

    beside = page.context.new_page()
    log_in(beside, "anna")
    button(page, "Send").click()

    thanked(page)
    assert landed() == [WORDS]


def test_nobody_sends_what_another_has_written(page: Page) -> None:
    fill_section(page, 1, WORDS)
    page.context.clear_cookies()
    beside = page.context.new_page()
    log_in(beside, "bo")

    button(page, "Send").click()

    expect(page.get_by_role("alert")).to_contain_text("You are not logged in any more")
    expect(page.locator("[name=q-one_thing]")).to_have_value(WORDS)
    assert landed() == []


def test_what_is_refused_is_named_and_mended(page: Page) -> None:
    fill_section(page, 1, "x" * 401)
    button(page, "Send").click()

    alert = page.locator(".errsum")
    expect(alert).to_contain_text("Nothing is sent yet")
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(VIOLATIONS) == []
    assert page.evaluate(WIDER) == 0
    expect(page.locator("[name=q-one_thing]")).to_have_value("x" * 401)
    alert.get_by_role("link").click()
    expect(page.locator("[name=q-one_thing]")).to_be_focused()
    write(page, "one_thing", WORDS)
    button(page, "Send").click()

    thanked(page)
    assert landed() == [WORDS]
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(VIOLATIONS) == []


def test_a_round_that_closes_meanwhile_takes_nothing(page: Page, asked: UUID, world: World) -> None:
    fill_section(page, 1, WORDS)
    actions.rounds.close(world.dorte, asked)

    button(page, "Send").click()

    expect(page.get_by_role("main")).to_contain_text("Your answers came too late")
    assert landed() == []


def test_without_a_script_it_is_a_plain_form(devices: Devices, asked: UUID) -> None:
    page = devices.device("phone", "en-GB", script=False)
    log_in(page, "anna")
    page.goto(at(asked))
    fill_section(page, 1, "x" * 401)
    button(page, "Send").click()
    expect(page.locator(".errsum")).to_contain_text("Nothing is sent yet")
    assert landed() == []

    write(page, "one_thing", WORDS)
    button(page, "Send").click()

    thanked(page)
    assert landed() == [WORDS]


def test_the_title_of_a_part_is_read_aloud_too(devices: Devices, asked: UUID) -> None:
    page = devices.phone("en-GB")
    give_voices(page, Voice("en-GB"))
    log_in(page, "anna")
    page.goto(at(asked))
    part = page.locator(".q-note").first
    title = part.get_by_role("heading", level=2).inner_text()

    part.get_by_role("button", name=f"Read aloud : {title}").click()

    assert said(page)[0] == title
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(VIOLATIONS) == []
    assert page.evaluate(WIDER) == 0


def test_conditions_are_followed_across_the_parts(devices: Devices, world: World) -> None:
    name = published(world, "show-if-section", respondent="student", about="self")
    asked = asked_anonymously(world, name)
    page = devices.laptop("en-GB")
    log_in(page, "anna")
    page.goto(at(asked, name))
    book = page.locator("#q-book")
    reading = page.get_by_role("heading", level=2, name="Reading", exact=True)
    expect(page.get_by_role("heading", level=2, name="First", exact=True)).to_be_visible()
    expect(book).to_be_hidden()
    expect(reading).to_be_hidden()

    tick(page, "reads", "Yes")
    expect(book).to_be_hidden()
    write(page, "nights", "4")
    expect(reading).to_be_visible()
    write(page, "book", "Eventyr")
    write(page, "nights", "2")
    expect(book).to_be_hidden()
    button(page, "Send").click()
    expect(page.locator("[data-first]")).to_contain_text("1 question is not answered.")
    button(page, "Send").click()

    thanked(page)
    (answer,) = [one for one in t.AnonymousAnswer.select() if one.name == name]
    assert Document.from_json(answer.document) == Document({"reads": "yes", "nights": "2"})
