"""The school's focus, from the leader's laptop to the teacher's phone."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.world import World

AGENDA = {
    "justifies": "Mange ved ikke, hvad de skal lære.",
    "matters": "At målet kan ses hele timen.",
    "qualify": "Vi bytter mål og spørger hinanden.",
    "upskilling": "I at skrive mål, som elever forstår.",
}
WHY = "Vi vil lære af hinandens timer."
GUIDE = "Formålet med besøg og samtale tales igennem først.\n\nVi begynder, hvor du er."


@pytest.fixture(scope="module")
def dorte(devices: Devices, world: World) -> Page:
    page = devices.laptop()
    log_in(page, "dorte")
    page.goto(f"/schools/{world.school}/focus")
    return page


def holds(page: Page, name: str, words: str) -> None:
    expect(page.locator(f"[name={name}]")).to_have_value(words)


def test_the_first_draft_begins_with_purpose_and_where_one_is(dorte: Page) -> None:
    dorte.get_by_role("link", name="Skriv skolens fokus").click()

    guide = dorte.locator("[name=guide]").input_value()
    first, second, *_ = guide.split("\n\n")
    assert first.startswith("Først taler vi om formålet")
    assert second.startswith("Vi begynder, hvor du er.")


def test_why_and_the_guide_are_there_after_a_reload(dorte: Page) -> None:
    dorte.locator("[name=why]").fill(WHY)
    dorte.locator("[name=guide]").fill(GUIDE)
    button(dorte, "Gem kladden").click()
    expect(dorte.get_by_role("status").first).to_contain_text("Kladden er gemt")
    dorte.reload()

    holds(dorte, "why", WHY)
    holds(dorte, "guide", GUIDE)


def test_an_area_has_the_four_questions_of_the_agenda(dorte: Page) -> None:
    button(dorte, "Målet er tydeligt").click()
    dorte.wait_for_url("**#area-1")
    for name, words in AGENDA.items():
        dorte.locator(f"[name={name}_1]").fill(words)
    dorte.locator("[name=title_1]").press("Enter")  # saves, and takes nothing out
    expect(dorte.get_by_role("status").first).to_contain_text("Kladden er gemt")
    dorte.reload()

    holds(dorte, "title_1", "Målet er tydeligt")
    for name, words in AGENDA.items():
        holds(dorte, f"{name}_1", words)


def test_what_is_missing_is_told_and_leads_to_its_field(dorte: Page) -> None:
    button(dorte, "Jeres eget").click()
    dorte.wait_for_url("**#area-2")
    dorte.locator("[name=title_2]").fill("Ro til at tænke")
    button(dorte, "Udgiv til personalet").click()

    alert = dorte.get_by_role("alert")
    expect(alert).to_contain_text("Kladden er gemt, men ikke udgivet endnu")
    alert.get_by_role("link", name="2. Hvad begrunder valget?").click()
    expect(dorte.locator("[name=justifies_2]")).to_be_focused()
    holds(dorte, "title_2", "Ro til at tænke")
    dorte.get_by_role("button", name="Tag det ud Ro til at tænke").click()
    dorte.wait_for_url(lambda url: not urlsplit(url).fragment)
    expect(dorte.locator("[name=title_2]")).to_have_count(0)


def test_published_it_is_read_by_a_teacher_on_a_phone(
    dorte: Page, devices: Devices, world: World
) -> None:
    button(dorte, "Udgiv til personalet").click()
    expect(dorte.get_by_role("heading", name="Derfor har vi valgt det")).to_be_visible()

    carl = devices.phone()
    log_in(carl, "carl")
    carl.goto(f"/schools/{world.school}/focus")
    main = carl.get_by_role("main")
    for words in (WHY, *GUIDE.split("\n\n"), *AGENDA.values()):
        expect(main).to_contain_text(words)
    expect(main).to_contain_text("Intet fra et besøg bruges i tjenstlige samtaler.")
    expect(carl.get_by_role("link", name="Skriv en ny version")).to_have_count(0)


def test_without_a_script_it_is_written_too(devices: Devices, world: World) -> None:
    plain = devices.device("narrow", script=False)
    log_in(plain, "dorte")
    plain.goto(f"/schools/{world.school}/focus/draft")
    plain.locator("[name=why]").fill("Nu noget nyt.")
    button(plain, "Udgiv til personalet").click()

    expect(plain.get_by_role("main")).to_contain_text("Nu noget nyt.")
    plain.get_by_role("link", name="Version 1").click()
    expect(plain.get_by_role("main")).to_contain_text(WHY)
    expect(plain.get_by_role("main")).to_contain_text("Det her er en tidligere version.")
