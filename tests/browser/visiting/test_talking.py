"""Teacher and observer talk a visit through, each with a browser: opened, saved, opened again."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in, main_text
from tests.browser.test_accessibility import BEYOND_THE_EDGE
from tests.school.visited import looked_at, noted, visited
from tests.school.world import World

HER_LOOK = "Flere hænder oppe end sidst"


@pytest.fixture
def visit(world: World) -> Iterator[UUID]:
    """The notes and the talks with students are sent."""
    key = visited(world)
    noted(world, key, words=HER_LOOK, interview=True)
    yield key
    for table in (t.Experiment, t.Reflection, t.VisitNote, t.VisitShare, t.Response):
        table.delete().where(table.visit.is_null(False)).execute()
    t.Visit.delete().execute()


@pytest.fixture(scope="module")
def carl(devices: Devices) -> Page:
    """The teacher, on a phone."""
    page = devices.phone()
    log_in(page, "carl")
    return page


@pytest.fixture(scope="module")
def signe(devices: Devices) -> Page:
    """The observer, on a laptop."""
    page = devices.laptop()
    log_in(page, "signe")
    return page


def keep(page: Page, name: str) -> None:
    """Press, and wait until the page says that it is kept."""
    button(page, name).click()
    expect(page.get_by_text("Gemt.", exact=True)).to_be_visible()


def test_the_teacher_is_told_reads_first_and_says_so(visit: UUID, carl: Page) -> None:
    carl.goto("/")
    expect(carl.get_by_text("Nyt: læs det først")).to_be_visible()

    carl.get_by_role("link", name="Dansk, 5.a").click()
    expect(carl.get_by_role("heading", name="Du læser det her først")).to_be_visible()
    expect(carl.get_by_text(HER_LOOK).first).to_be_visible()
    button(carl, "Jeg har læst det").click()
    expect(carl.get_by_role("heading", name="Du læser det her først")).to_have_count(0)

    carl.goto("/")
    expect(carl.get_by_text("Nyt: læs det først")).to_have_count(0)


def test_the_own_look_is_begun_here_and_stands_beside_each_sign(
    world: World, visit: UUID, carl: Page, signe: Page
) -> None:
    """It opens the talk with the sign at which the two looks are furthest apart."""
    carl.goto(f"/visits/{visit}")
    own_look = carl.locator("form").filter(has=carl.locator("input[value=own-lesson]"))
    own_look.get_by_role("button").click()
    carl.wait_for_url("**/responses/*")
    looked_at(world, visit, step=3)

    carl.goto(f"/visits/{visit}")
    expect(carl.locator(".signs td.own").first).to_contain_text("Hele timen igennem")
    expect(carl.locator(".openers")).to_contain_text("Carl Test: Hele timen igennem.")
    expect(carl.locator(".openers")).to_contain_text("Signe Test: Lidt.")
    signe.goto(f"/visits/{visit}")
    expect(signe.locator(".signs")).to_be_visible()
    expect(signe.locator(".signs td.own").first).to_contain_text("Hele timen igennem")


def test_what_two_write_of_the_talk_at_once_is_all_there(
    visit: UUID, carl: Page, signe: Page
) -> None:
    """Both have opened the page before either saves. The four questions are the school's own."""
    asked = ("Hvad gjorde du?", "Hvilken virkning havde det?", "Hvad lærte du af det?",
             "Hvad gør du som det næste?")  # fmt: skip
    for page in (carl, signe):
        page.goto(f"/visits/{visit}")
    for question in asked:
        carl.get_by_label(question).fill(f"Carl: {question}")
    signe.get_by_label(asked[0]).fill("Signe: du ventede fem sekunder")

    keep(carl, "Gem det, I talte om")
    button(signe, "Gem det, I talte om").click()
    expect(signe.get_by_text("Begge tekster står under hinanden")).to_be_visible()

    for page in (carl, signe):
        page.goto(f"/visits/{visit}")
        first = page.get_by_label(asked[0])
        expect(first).to_have_value(f"Carl: {asked[0]}\n\nSigne: du ventede fem sekunder")
        for question in asked[1:]:
            expect(page.get_by_label(question)).to_have_value(f"Carl: {question}")


def test_the_note_of_the_conversation_afterwards_is_ones_own_and_can_be_changed(
    visit: UUID, carl: Page, signe: Page
) -> None:
    signe.goto(f"/visits/{visit}")
    signe.get_by_label("Samtalen bagefter", exact=True).fill("Spørg til makkerpar")
    keep(signe, "Gem min note")
    signe.reload()
    expect(signe.get_by_label("Samtalen bagefter", exact=True)).to_have_value("Spørg til makkerpar")
    signe.get_by_label("Samtalen bagefter", exact=True).fill("Spørg til makkerpar og ventetid")
    keep(signe, "Gem min note")
    expect(signe.locator("#own-note")).to_contain_text("Ændret")

    carl.goto(f"/visits/{visit}")
    expect(carl.get_by_label("Samtalen bagefter", exact=True)).to_have_value("")
    assert "makkerpar" not in carl.content()


def test_the_numbers_need_not_be_talked_of(visit: UUID, carl: Page) -> None:
    """They are folded away, and the page says that they may stay there."""
    carl.goto(f"/visits/{visit}")
    ratings = carl.locator("details.ratings")
    expect(ratings.locator("dl")).to_be_hidden()

    carl.get_by_role("navigation", name="På denne side").get_by_role(
        "link", name="Korte samtaler"
    ).click()
    expect(ratings.locator("dl")).to_be_hidden()
    ratings.locator("summary").click()
    expect(ratings).to_contain_text("I behøver ikke tale om tallene")
    expect(ratings.locator("dl")).to_be_visible()


def test_an_agreement_is_made_and_followed_up_at_the_next_visit(
    world: World, carl: Page, signe: Page
) -> None:
    october, here = visited(world, 30, lesson="Brøker"), visited(world)
    for one in (october, here):
        noted(world, one)
    carl.goto(f"/visits/{october}")
    carl.get_by_label("Hvad vil du prøve?").fill("Vent fem sekunder, før du vælger")
    carl.get_by_label("Hvad viser, at det virker?").fill("Flere hænder")
    keep(carl, "Aftal det")
    carl.reload()
    expect(carl.locator(".goal")).to_contain_text("Vent fem sekunder, før du vælger")

    signe.goto(f"/visits/{here}")
    card = signe.locator(".goal").filter(has_text="Vent fem sekunder")
    expect(card).to_contain_text("Aftale fra")
    card.locator("summary").click()
    card.get_by_label("Blevet en vane", exact=True).check()
    card.get_by_label("Det kom der ud af det").fill("Seks nye stemmer")
    card.get_by_role("button", name="Gem").click()
    expect(signe.get_by_text("Gemt.", exact=True)).to_be_visible()

    carl.goto(f"/visits/{here}")
    expect(carl.locator(".goal")).to_contain_text("Seks nye stemmer")
    expect(carl.locator(".goal")).to_contain_text("Blevet en vane")


def test_earlier_visits_lie_at_hand_with_the_own_notes(
    world: World, visit: UUID, signe: Page
) -> None:
    earlier = visited(world, 40, lesson="Tal og brøker")
    noted(world, earlier)
    signe.goto(f"/visits/{earlier}")
    signe.get_by_label("Samtalen bagefter", exact=True).fill("Begynd med det, der lykkes")
    keep(signe, "Gem min note")

    signe.goto(f"/visits/{visit}")
    before = signe.get_by_role("group").filter(has_text="Tal og brøker")
    before.locator("summary").click()
    expect(before).to_contain_text("Begynd med det, der lykkes")
    before.get_by_role("link", name="Se besøget").click()
    signe.wait_for_url(f"**/visits/{earlier}")


def test_they_have_talked_and_can_undo_it_today(visit: UUID, carl: Page, signe: Page) -> None:
    signe.goto(f"/visits/{visit}")
    button(signe, "Vi har talt det igennem").click()
    expect(signe.locator("#talked")).to_contain_text("Talt igennem")

    carl.goto(f"/visits/{visit}")
    button(carl, "Vi har ikke talt sammen endnu").click()
    expect(button(carl, "Vi har talt det igennem")).to_be_visible()


def test_the_teacher_lets_one_more_read_and_takes_it_back(
    visit: UUID, carl: Page, devices: Devices
) -> None:
    dorte = devices.laptop()
    log_in(dorte, "dorte")
    dorte.goto(f"/visits/{visit}")
    assert HER_LOOK not in main_text(dorte)

    carl.goto(f"/visits/{visit}/share")
    carl.get_by_label("Hvem må læse det?").select_option(label="Dorte Test")
    button(carl, "Del besøget").click()
    expect(carl.get_by_role("button", name="Tag tilbage")).to_be_visible()
    dorte.goto("/visits/shared")
    dorte.get_by_role("link", name="Læs").click()
    expect(dorte.get_by_text(HER_LOOK).first).to_be_visible()
    expect(dorte.locator("textarea")).to_have_count(0)

    carl.goto(f"/visits/{visit}/share")
    expect(carl.get_by_role("heading", name="Har læst det")).to_be_visible()
    carl.get_by_role("button", name="Tag tilbage").click()
    expect(carl.get_by_text("Taget tilbage")).to_be_visible()
    dorte.goto("/visits/shared")
    assert "Dansk" not in main_text(dorte)


@pytest.mark.parametrize("size", ["narrow", "phone", "laptop"])
def test_nothing_hangs_over_the_edge(
    world: World, visit: UUID, devices: Devices, size: str
) -> None:
    looked_at(world, visit)
    page = devices.device(size)
    log_in(page, "carl")

    page.goto(f"/visits/{visit}")

    assert page.evaluate(BEYOND_THE_EDGE) == []


def test_what_is_refused_stays_in_its_box(visit: UUID, carl: Page) -> None:
    carl.goto(f"/visits/{visit}")
    carl.get_by_label("Hvad viser, at det virker?").fill("Flere hænder")
    button(carl, "Aftal det").click()

    expect(carl.get_by_role("alert")).to_contain_text("Ikke gemt endnu")
    expect(carl.get_by_label("Hvad viser, at det virker?")).to_have_value("Flere hænder")
    expect(carl.get_by_label("Hvad vil du prøve?")).to_have_attribute("aria-invalid", "true")


def test_a_session_that_ended_loses_no_word_of_the_talk(visit: UUID, devices: Devices) -> None:
    page = devices.phone()
    log_in(page, "carl")
    page.goto(f"/visits/{visit}")
    page.get_by_label("Hvad gjorde du?").fill("Jeg ventede fem sekunder")
    page.context.clear_cookies()

    button(page, "Gem det, I talte om").click()

    expect(page.get_by_role("main")).to_contain_text("Det, du skrev")
    expect(page.get_by_role("main")).to_contain_text("Jeg ventede fem sekunder")
    assert not t.Reflection.select().where(t.Reflection.did.contains("fem sekunder")).exists()
