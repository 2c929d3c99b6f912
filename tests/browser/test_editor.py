"""From a copy to a form that is answered: Mette writes, Dorte opens a round, Anna answers."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import FrameLocator, Page, expect

from service.store import rounds
from tests.browser.devices import Devices
from tests.browser.hands import fill_all, log_in, send
from tests.school.lived import rows_of
from tests.school.world import World

QUESTIONS = "sections[1].questions"
FIRST, NEW = f"{QUESTIONS}[0]", f"{QUESTIONS}[5]"
AXE = "() => axe.run({resultTypes: ['violations']}).then((told) => told.violations.map((one) => [one.id, one.nodes.map((node) => node.html)]))"  # fmt: skip # noqa: E501
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def mette(devices: Devices, world: World) -> Page:
    page = devices.laptop()
    page.set_viewport_size({"width": 1440, "height": 900})
    log_in(page, "mette")
    return page


def look(page: Page) -> FrameLocator:
    return page.frame_locator("iframe[data-look]")


def save(page: Page) -> None:
    with page.expect_navigation():
        page.locator("button[name=go][value=save]:visible").last.click()


def go_to(page: Page, part: str) -> None:
    with page.expect_navigation():
        page.locator(f"button[name=go][value='part:{part}']").click()


def test_mette_copies_the_start_up_form(mette: Page) -> None:
    mette.goto("/questionnaires/start-up/2")
    mette.locator("form[action$='/start-up/2/copy'] button").click()

    expect(mette).to_have_url(re.compile("/questionnaires/drafts/"))
    expect(mette.locator("[name='title.da']")).to_have_value("Sådan lærer jeg lige nu")


def test_the_look_follows_while_she_rewords_a_question(mette: Page) -> None:
    go_to(mette, "2")
    mette.locator(f"[name='{FIRST}.text.da']").fill("Jeg prøver tit selv først.")

    expect(look(mette).locator("[data-question=try_first]")).to_contain_text("Jeg prøver tit selv")
    expect(mette.locator("[data-unsaved]")).to_have_text("Ikke gemt endnu")


def test_the_look_speaks_the_other_languages(mette: Page) -> None:
    mette.locator("[data-language][value=sv]").check()
    expect(look(mette).locator("h1")).to_have_text("När något är svårt")
    mette.locator("[data-language][value=da]").check()
    expect(look(mette).locator("h1")).to_have_text("Når noget er svært")


def test_the_look_is_as_wide_as_the_device(mette: Page) -> None:
    widths = {}
    for device in ("phone", "tablet", "laptop"):
        mette.locator(f"[name=width][value={device}]").check()
        frame = mette.locator("iframe[data-look]")
        widths[device] = frame.evaluate("(one) => one.contentWindow.innerWidth")
    mette.locator("[name=width][value=phone]").check()

    assert widths == {"phone": 390, "tablet": 820, "laptop": 1280}


def test_she_adds_a_question_that_is_only_shown_after_some_answers(mette: Page) -> None:
    mette.locator(f"[name='-words:{QUESTIONS}']").fill("Hvad kunne hjælpe dig i gang?")
    with mette.expect_navigation():
        mette.locator(f"button[value='add:{QUESTIONS}']").click()
    expect(mette.locator(f"[name='{NEW}.text.da']")).to_have_value("Hvad kunne hjælpe dig i gang?")
    expect(mette.locator(f"[name='{FIRST}.text.da']")).to_have_value("Jeg prøver tit selv først.")
    mette.locator(f"[name='{NEW}.text.sv']").fill("Vad skulle kunna hjälpa dig?")
    mette.locator(f"[name='{NEW}.text.en']").fill("What could help you?")
    mette.locator(f"[id='{NEW}'] .ed-more > summary").click()

    mette.locator(f"[name='{NEW}.show_if.question']").select_option("try_first")
    mette.locator(f"[id='{NEW}.show_if']").get_by_label("Slet ikke endnu").check()
    mette.locator(f"[id='{NEW}.show_if']").get_by_label("En gang imellem").check()
    save(mette)

    expect(mette.locator(f"[name='{NEW}.id']")).to_have_value("hvad_kunne_hjaelpe_dig_i")
    expect(mette.locator(f"[name='{NEW}.show_if.value']:checked")).to_have_count(2)
    expect(mette.locator(".errsum")).to_have_count(0)


def test_the_look_shows_the_question_once_it_is_asked_for(mette: Page) -> None:
    asked = look(mette).locator("[data-question=hvad_kunne_hjaelpe_dig_i]")
    expect(asked).to_be_hidden()

    look(mette).locator("[data-question=try_first]").get_by_label("En gang imellem").check()

    expect(asked).to_be_visible()


def test_a_mistake_stands_beside_its_field(mette: Page) -> None:
    mette.locator(f"[name='{FIRST}.text.sv']").fill("")
    save(mette)

    field = mette.locator(f"[name='{FIRST}.text.sv']")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(mette.locator(f"[id='{FIRST}.text.sv-err']")).to_be_visible()
    expect(mette.locator(".errsum")).to_be_focused()
    mette.locator(".errsum a").click()
    expect(field).to_be_focused()


def test_axe_finds_nothing_where_something_is_to_be_mended(mette: Page) -> None:
    assert _axe(mette) == []


def test_she_mends_it_and_axe_finds_nothing(mette: Page) -> None:
    mette.locator(f"[name='{FIRST}.text.sv']").fill("Jag prövar ofta själv först.")
    save(mette)

    expect(mette.locator(".errsum")).to_have_count(0)
    assert _axe(mette) == []


@pytest.mark.parametrize("part", ["head", "scales", "2", "prompts", "json"])
def test_every_part_fits_a_phone(mette: Page, part: str) -> None:
    mette.set_viewport_size({"width": 390, "height": 844})
    mette.goto(f"{mette.url.partition('?')[0]}?part={part}")

    wider, found = mette.evaluate(WIDER), _axe(mette)
    mette.set_viewport_size({"width": 1440, "height": 900})

    assert (wider, found) == (0, [])


def test_what_is_not_saved_is_not_lost_by_going_away(mette: Page) -> None:
    mette.goto(f"{mette.url.partition('?')[0]}?part=2")
    mette.locator(f"[name='{FIRST}.help.da']").evaluate(
        "(one) => { one.closest('details').open = true; }"
    )
    mette.locator(f"[name='{FIRST}.help.da']").fill("Tænk på denne uge.")
    with mette.expect_event("dialog") as asked:
        mette.evaluate("() => { setTimeout(() => location.assign('/questionnaires')); }")
    asked.value.dismiss()

    expect(mette.locator(f"[name='{FIRST}.help.da']")).to_have_value("Tænk på denne uge.")
    mette.locator(f"[name='{FIRST}.help.da']").fill("")
    save(mette)


def test_two_who_write_at_once_both_keep_their_words(
    mette: Page, devices: Devices, world: World
) -> None:
    other = devices.laptop()
    log_in(other, "mette")
    other.goto(mette.url)
    other.locator(f"[name='{QUESTIONS}[1].text.en']").fill("I try another way.")
    save(other)

    mette.locator(f"[name='{FIRST}.text.en']").fill("I often try myself first.")
    save(mette)
    expect(mette.locator(".errsum")).to_be_focused()
    expect(mette.locator(f"[name='{FIRST}.text.en']")).to_have_value("I often try myself first.")
    mette.locator(".errsum button").click()

    expect(mette.locator(".errsum")).to_have_count(0)
    expect(mette.locator(f"[name='{FIRST}.text.en']")).to_have_value("I often try myself first.")


def test_she_publishes_it(mette: Page) -> None:
    mette.goto(f"{mette.url.partition('?')[0]}/publish")
    mette.locator("form[action$='/publish'] button").click()

    expect(mette).to_have_url(re.compile("/questionnaires/start-up-2/1$"))


def test_dorte_opens_a_round_with_it(devices: Devices, world: World) -> None:
    page = devices.laptop()
    log_in(page, "dorte")
    page.goto("/rounds/new")
    last = world.dorte.owner.today() + timedelta(days=7)
    page.locator("[name=title]").fill("Kun den nye")
    page.locator("[name=closes_on]").fill(last.isoformat())
    for box in page.locator("[name=form]").all():
        box.set_checked(box.get_attribute("value") == "start-up-2")
    page.locator(f"[name=class][value='{world.class_a.id}']").check()
    page.locator("form[action$='/rounds'] button").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Kun den nye")


def test_anna_answers_it_on_her_phone(devices: Devices, world: World) -> None:
    page = devices.phone()
    log_in(page, "anna")
    asked = {one.title: one for one in rounds.of_school(world.owner, world.school)}["Kun den nye"]
    task = page.locator("form:has([name=round])").filter(
        has=page.locator(f"[name=round][value='{asked.id}']")
    )
    task.locator("button").first.click()
    before = rows_of(world)
    fill_all(page, 0, "Jeg øver mig.")

    expect(page.get_by_role("main")).to_contain_text("Jeg prøver tit selv først.")
    expect(page.get_by_role("main")).to_contain_text("Hvad kunne hjælpe dig i gang?")
    send(page)
    assert rows_of(world) == before


def _axe(page: Page) -> list[object]:
    page.evaluate(AXE_SCRIPT)
    found: list[object] = page.evaluate(AXE)
    return found
