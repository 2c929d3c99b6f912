"""Anna and Carl at the table: goals, minutes, two pages at once, closing, and the documents."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from service.store import conversations, tables as t
from service.store.conversing import minutes
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.lived import Lived


@pytest.fixture(scope="module")
def anna(devices: Devices, lived: Lived) -> Page:
    page = devices.phone()
    log_in(page, "anna")
    return page


def where(lived: Lived, page: str) -> str:
    return f"/conversations/{lived.held}/{page}"


def test_a_goal_without_an_owner_is_named_and_its_words_stay(anna: Page, lived: Lived) -> None:
    anna.goto("/folder")
    anna.get_by_role("link", name="Skriv mål og aftaler").click()
    anna.locator("[name=goal_1]").fill("Læse højt uden at gå i stå")
    expect(anna.get_by_text("Hvad er det mindste, du kan gøre på mandag?").first).to_be_visible()
    anna.locator("[name=try_1]").fill("Læse én side for min lillebror")
    button(anna, "Gem mål og aftaler").click()

    alert = anna.get_by_role("alert")
    expect(alert).to_contain_text("Mål 1 · Hvem holder det i live")
    expect(anna.locator("[name=try_1]")).to_have_value("Læse én side for min lillebror")
    anna.locator("[name=keeper_1]").select_option("Anna")
    button(anna, "Gem mål og aftaler").click()

    expect(anna.get_by_role("status").first).to_contain_text("Målene og aftalerne er gemt")
    expect(anna.get_by_role("main")).to_contain_text("Læse én side for min lillebror")


def test_another_goal_is_added_without_a_script(plain: Page, lived: Lived) -> None:
    plain.goto(where(lived, "next"))
    plain.get_by_text("Tilføj et mål mere").click()
    plain.locator("[name=goal_2]").fill("Skrive tydeligt")
    plain.locator("[name=keeper_2]").select_option("Læreren")
    plain.locator("[name=what_1]").fill("Vælge en bog")
    plain.locator("[name=who_1]").select_option("Læreren")
    plain.locator("[name=next_on]").fill("2027-04-07")
    button(plain, "Gem mål og aftaler").click()
    plain.wait_for_url("**/conversation?**")

    held = conversations.conversation(lived.world.owner, lived.held)
    assert [one.text for one in held.goals] == ["Læse højt uden at gå i stå", "Skrive tydeligt"]
    assert [one.text for one in held.agreements] == ["Vælge en bog"]


def test_two_pages_at_once_stand_side_by_side(anna: Page, plain: Page, lived: Lived) -> None:
    for page in (anna, plain):
        page.goto(where(lived, "next"))
    anna.locator("[name=goal_1]").fill("Fra telefonen")
    plain.locator("[name=goal_1]").fill("Fra tavlen")
    button(plain, "Gem mål og aftaler").click()
    plain.wait_for_url("**/conversation?**")
    button(anna, "Gem mål og aftaler").click()

    both = anna.get_by_role("group", name="Mål 1 · Mit mål")
    expect(both).to_contain_text("Fra tavlen")
    expect(both).to_contain_text("Fra telefonen")
    both.get_by_role("button", name="Sæt dem sammen").click()
    anna.wait_for_url("**/conversation?**")
    expect(anna.get_by_role("main")).to_contain_text("Fra telefonen")
    expect(anna.get_by_role("main")).to_contain_text("Fra tavlen")


def test_minutes_save_themselves_and_the_other_reads_along(
    anna: Page, carl: Page, lived: Lived
) -> None:
    anna.goto(where(lived, "minutes"))
    anna.locator("[name=q-went_well]").fill("Jeg læser mere")
    expect(anna.locator("[data-saved]")).to_contain_text("Gemt kl.")
    anna.locator("[name=q-went_well]").fill("Jeg læser mere, og jeg tør spørge")
    expect(anna.locator("[data-saved]")).to_contain_text("Gemmer")
    expect(anna.locator("[data-saved]")).to_contain_text("Gemt kl.")

    carl.goto(where(lived, "minutes"))
    expect(carl.get_by_role("main")).to_contain_text("Anna skriver")
    expect(carl.get_by_role("main")).to_contain_text("Jeg læser mere, og jeg tør spørge")
    assert minutes.of_conversation(lived.world.owner, lived.held)[0].revision == 2


def test_the_pen_changes_hands_while_somebody_types(anna: Page, carl: Page, lived: Lived) -> None:
    anna.goto(where(lived, "next"))
    anna.locator("[name=signs_1]").fill("Alle kan høre mig")
    carl.goto(where(lived, "next"))
    button(carl, "Skriv selv").click()
    carl.wait_for_url("**/students/**")
    button(anna, "Gem mål og aftaler").click()

    expect(anna.get_by_role("heading", level=1)).to_have_text("Den anden skriver nu")
    expect(anna.get_by_role("main")).to_contain_text("Alle kan høre mig")


def test_closing_names_what_is_missing_and_leads_there(carl: Page, lived: Lived) -> None:
    carl.goto(where(lived, "close"))
    button(carl, "Afslut samtalen").click()

    alert = carl.get_by_role("alert")
    expect(alert).to_contain_text("Hvor eleven er i dansk")
    alert.get_by_role("link", name="Hvor eleven er i dansk").click()
    carl.locator("[name=q-danish]").fill("Læser sikkert")
    carl.locator("[name=q-mathematics]").fill("Godt på vej")
    carl.locator("[name=q-challenged][value=no]").check()
    button(carl, "Gem").click()
    carl.wait_for_load_state()
    carl.goto(where(lived, "close"))
    expect(carl.get_by_role("main")).to_contain_text("Der mangler ikke noget")
    button(carl, "Afslut samtalen").click()

    expect(carl.get_by_role("status").first).to_contain_text("Samtalen er afsluttet")


def test_an_edit_after_closing_is_refused_and_comes_back(
    anna: Page, carl: Page, lived: Lived
) -> None:
    t.Conversation.update(note_taker="student", closed_at=None).execute()
    anna.goto(where(lived, "minutes"))
    carl.goto(where(lived, "close"))
    button(carl, "Afslut samtalen").click()
    carl.wait_for_load_state()
    anna.locator("[name=q-come_back_to]").fill("Min nye plads")
    anna.get_by_role("main").get_by_role("button", name="Gem", exact=True).click()

    expect(anna.get_by_role("heading", level=1)).to_have_text("Samtalen er afsluttet")
    expect(anna.get_by_role("main")).to_contain_text("Min nye plads")


def test_it_is_opened_again_and_its_documents_say_so(carl: Page, lived: Lived) -> None:
    carl.goto(where(lived, "close"))
    button(carl, "Åbn den igen").click()
    expect(carl.get_by_role("status").first).to_contain_text("Samtalen er åben igen")

    carl.goto(where(lived, "documents"))
    carl.get_by_role("link", name="Meddelelsesbog", exact=True).click()
    main = carl.get_by_role("main")
    for words in ("Styrker", "Jeg læser mere", "Fokuspunkt", "Læser sikkert", "Åbnet igen"):
        expect(main).to_contain_text(words)


def test_a_swedish_teacher_reads_the_development_plan(carl: Page, lived: Lived) -> None:
    t.Owner.update(country="se").where(t.Owner.id == lived.world.owner).execute()
    t.Person.update(language="sv").where(t.Person.id == lived.world.carl.id).execute()

    carl.goto(where(lived, "close"))
    expect(carl.get_by_role("main")).to_contain_text("Det vårdnadshavarna gör")
    expect(carl.get_by_role("main")).to_contain_text("Ett omdöme i ämnet: dansk")
    carl.goto(where(lived, "documents"))
    carl.get_by_role("link", name="Individuell utvecklingsplan", exact=True).click()
    expect(carl.get_by_role("main")).to_contain_text("Det gör skolan")
    expect(carl.get_by_role("main")).to_contain_text("Vælge en bog")
