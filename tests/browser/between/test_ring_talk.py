"""A ring talk: Anna chooses what shows, Carl opens the board, and the term ends."""

from __future__ import annotations

from uuid import UUID

from playwright.sync_api import Page, expect

from tests.browser.hands import button, log_in, main_text, press
from tests.school.world import World


def test_a_term_from_evidence_to_the_board_and_to_what_was_reached(
    anna: Page, carl: Page, world: World, goal: UUID
) -> None:
    log_in(carl, "carl")
    carl.get_by_role("link", name="Klassens tavle 5.a").click()
    expect(carl.get_by_role("heading", name="Tavlen er fri")).to_be_visible()

    log_in(anna, "anna")
    anna.get_by_role("navigation", name="Hovedmenu").get_by_role("link", name="Mine mål").click()
    anna.get_by_role("link", name="Tilføj noget, der viser det").click()
    anna.locator("[name=title]").fill("Min oplæsning")
    anna.locator("[name=text]").fill("Jeg læste et helt kapitel")
    anna.locator("[name=link]").fill("skole.example/lyd")
    button(anna, "Gem").click()
    expect(anna.get_by_role("alert")).to_contain_text("Skriv hele adressen")
    expect(anna.locator("[name=text]")).to_have_value("Jeg læste et helt kapitel")
    anna.locator("[name=link]").fill("https://skole.example/lyd")
    button(anna, "Gem").click()
    expect(anna.locator(".pieces")).to_contain_text("Min oplæsning")
    expect(anna.locator("#board")).to_contain_text("Ingenting")

    press(anna.get_by_role("button", name="Vis det på tavlen Min oplæsning"))
    press(anna.get_by_role("button", name="Vis det på tavlen Læse højt"))
    mine = anna.locator("#board .board").inner_text()
    carl.reload()
    assert carl.locator(".board").inner_text() == mine
    assert "Test" not in main_text(carl)

    press(anna.get_by_role("button", name="Tag det ned fra tavlen Læse højt"))
    carl.reload()
    expect(carl.locator(".board")).to_contain_text("Min oplæsning")
    expect(carl.locator(".board")).not_to_contain_text("Læse højt")

    anna.get_by_role("link", name="Se tilbage: Hvad nåede jeg?").click()
    anna.get_by_label("Nået", exact=True).check()
    anna.get_by_label("Hvad nåede du?").fill("Jeg læser højt hver dag")
    button(anna, "Gem").click()
    expect(anna.get_by_role("status")).to_contain_text("Gemt")
    anna.reload()
    expect(anna.locator(".goal").first).to_contain_text("Jeg læser højt hver dag")
    carl.goto(f"/classes/{world.class_a.id}/goals")
    expect(carl.locator("tr").filter(has_text="Anna Test")).to_contain_text("hver dag")
    carl.get_by_role("link", name="Anna Test").click()
    expect(carl.get_by_role("heading", level=1)).to_have_text("Annas studiebog")
    expect(carl.get_by_role("main")).to_contain_text("Min oplæsning")


def test_a_piece_is_changed_and_taken_away(anna: Page, goal: UUID) -> None:
    anna.goto(f"/goals/{goal}/evidence")
    anna.locator("[name=title]").fill("Min bog")
    button(anna, "Gem").click()
    anna.get_by_role("link", name="Ret Min bog").click()
    anna.locator("[name=title]").fill("Min film")
    button(anna, "Gem").click()
    expect(anna.get_by_role("status")).to_contain_text("Gemt")
    anna.reload()
    expect(anna.locator(".pieces")).to_contain_text("Min film")

    anna.get_by_role("link", name="Ret Min film").click()
    anna.get_by_text("Fjern den", exact=True).click()
    button(anna, "Ja, fjern den").click()

    expect(anna.get_by_role("main")).not_to_contain_text("Min film")


def test_it_is_all_there_in_swedish(anna: Page, goal: UUID) -> None:
    anna.goto("/goals")
    anna.locator("details.menu > summary").click()
    anna.locator("button[name=language][value=sv]").click()
    expect(anna.get_by_role("heading", level=1)).to_have_text("Mina mål")
    anna.get_by_role("link", name="Skriv hur det går").click()
    anna.get_by_label("Jag har kört fast", exact=True).check()
    button(anna, "Spara").click()
    expect(anna.locator(".weeks")).to_contain_text("Jag har kört fast")
    anna.get_by_role("link", name="Min studiebok").click()
    expect(anna.get_by_role("main")).to_contain_text("1 av 4 veckor")
