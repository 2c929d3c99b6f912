"""Those at home prepare, propose and read what was shared; the student takes everything along."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from service import actions
from service.store import conversations, tables as t
from service.store.conversing.conversations import GoalWords
from service.store.people import Person
from tests.browser.devices import Devices
from tests.browser.hands import button, fill_all, log_in, main_text, press, send, speak
from tests.school.conversing.at_home import adult, another_guardian, told
from tests.school.deeds import agree
from tests.school.world import World
from tests.service.test_expected_access import asked

WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def hjemme(world: World) -> UUID:
    """A round that also asks those at home."""
    return asked(world, ["start-up", "guardian-preparation"], "Skolehjemsamtale")


@pytest.fixture(scope="module")
def klaus(world: World, password_hash: str) -> Person:
    """Anna's father, who is kept apart from Karin."""
    return another_guardian(world, "Klaus", world.karin.id, password_hash)


@pytest.fixture(scope="module")
def karins(devices: Devices, hjemme: UUID) -> Page:
    page = devices.phone()
    log_in(page, "karin")
    return page


@pytest.fixture(scope="module")
def annas(devices: Devices, hjemme: UUID) -> Page:
    page = devices.phone()
    log_in(page, "anna")
    return page


@pytest.fixture(scope="module")
def held(world: World, hjemme: UUID) -> UUID:
    """Anna and Carl have talked in that round."""
    actions.conversations.open_(world.carl, world.anna.id, hjemme, True)
    (found,) = conversations.of_students(world.owner, [hjemme], [world.anna.id])
    goal = GoalWords("Svømme 200 meter", "Jeg tør springe i", help="Karin kører")
    agree(world, found.id, goal, [("Øve hver tirsdag", "student")])
    return found.id


def axe(page: Page) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("async () => (await axe.run()).violations.map((one) => one.id)")
    assert isinstance(found, list)
    return found


def child(world: World) -> str:
    return f"/children/{world.anna.id}"


def test_a_guardian_prepares_on_the_page_of_the_child(karins: Page, world: World) -> None:
    karins.get_by_role("main").get_by_role("link", name="Mappe Anna").click()
    karins.wait_for_url(f"**{child(world)}")
    button(karins, "Begynd").click()
    fill_all(karins, 1, "Vi er stolte")
    send(karins)

    karins.goto(child(world))

    expect(karins.get_by_role("main")).to_contain_text("Sendt")


def test_a_guardian_proposes_changes_and_takes_back(karins: Page, world: World) -> None:
    karins.goto(child(world))
    for text in ("Svømme", "Læse højt"):
        karins.locator("[name=goal]").fill(text)
        karins.locator("[name=why]").fill("Det er sjovt")
        button(karins, "Foreslå det").click()
        expect(karins.get_by_role("status")).to_contain_text("Dit forslag ligger klar")
    proposal = karins.get_by_role("article")
    proposal.filter(has_text="Svømme").get_by_role("link").click()
    karins.locator("[name=goal]").fill("Svømme 200 meter")
    button(karins, "Gem").click()
    proposal.filter(has_text="Læse højt").get_by_role("button").click()

    karins.reload()

    text = main_text(karins)
    assert "Svømme 200 meter" in text
    assert "Læse højt" not in text


def test_two_who_are_kept_apart_find_nothing_of_each_other(
    devices: Devices, world: World, klaus: Person
) -> None:
    page = devices.phone()
    log_in(page, "klaus")
    page.goto(child(world))

    text = main_text(page)

    assert "Svømme" not in text
    assert "Karin" not in text
    assert "Begynd" in text  # he prepares on his own


def test_what_comes_late_stands_on_the_refusal(karins: Page, world: World, held: UUID) -> None:
    """She had the page open while the conversation began."""
    t.Conversation.update(round=world.round).where(t.Conversation.id == held).execute()
    karins.goto(child(world))
    karins.locator("[name=goal]").fill("Cykle til skole")
    of = t.Round.get(t.Round.title == "Skolehjemsamtale").id
    t.Conversation.update(round=of).where(t.Conversation.id == held).execute()

    button(karins, "Foreslå det").click()

    expect(karins.get_by_role("heading", level=1)).to_contain_text("for sent")
    expect(karins.get_by_role("main")).to_contain_text("Cykle til skole")


def test_teacher_student_and_guardian_have_access(
    devices: Devices, annas: Page, karins: Page, world: World, held: UUID
) -> None:
    """field.md 1.4: the plan is documented, and all three open it, now and after a reload."""
    carls = devices.laptop()
    log_in(carls, "carl")
    annas.goto(f"/conversations/{held}/share")
    expect(annas.get_by_text("Hvem ser det, der deles?")).to_be_visible()
    button(annas, "Del med dem derhjemme").click()
    expect(annas.get_by_role("status")).to_contain_text("De derhjemme kan læse det nu")

    karins.goto(child(world))
    press(karins.get_by_role("link", name="Skolehjemsamtale"))
    carls.goto(f"/students/{world.anna.id}/history")
    press(carls.get_by_role("link", name="Skolehjemsamtale"))
    for page in (annas, karins, carls):
        page.reload()

        for said in ("Svømme 200 meter", "Jeg tør springe i", "Øve hver tirsdag", "Delt af Anna"):
            expect(page.get_by_role("main")).to_contain_text(said)


def test_a_guardian_takes_the_conversation_along_on_paper(
    karins: Page, world: World, held: UUID
) -> None:
    karins.goto(f"{child(world)}/conversations/{held}")

    with karins.expect_download() as waiting:
        karins.get_by_role("link", name="Som PDF").click()

    paper = PdfReader(BytesIO(Path(waiting.value.path()).read_bytes()))
    assert "Svømme 200 meter" in paper.pages[0].extract_text()


def test_the_student_takes_everything_along(annas: Page, world: World, held: UUID) -> None:
    words = told(world)
    annas.goto("/folder/take-along")

    found = {}
    for kind, label in (("pdf", "Til at læse og printe"), ("json", "Til en computer")):
        with annas.expect_download() as waiting:
            annas.get_by_role("link", name=label).click()
        found[kind] = Path(waiting.value.path()).read_bytes()

    kept = json.loads(found["json"])
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(found["pdf"])).pages)
    assert kept["conversations"][0]["goals"][0]["text"] == "Svømme 200 meter"
    assert "Svømme 200 meter" in text
    assert words["given"] not in text, "that conversation is not opened yet"


def test_every_page_is_sound_on_a_narrow_screen_in_the_dark_and_in_swedish(
    annas: Page, karins: Page, world: World, held: UUID
) -> None:
    narrow = {"width": 320, "height": 640}
    pages = {
        child(world): (karins, "Föreslå mål"),
        f"{child(world)}/conversations/{held}": (karins, "Det här kom vi överens om"),
        f"/conversations/{held}/share": (annas, "Vem ser det som delas?"),
        f"/students/{world.anna.id}/history": (annas, "Tidigare samtal"),
        "/folder/proposals": (annas, "Mina förslag"),
        "/folder/take-along": (annas, "Ta med allt"),
    }
    for page in (annas, karins):
        speak(page, "sv")
        page.set_viewport_size(narrow)
    wrong = {}
    for path, (page, says) in pages.items():
        for light in ("light", "dark"):
            page.emulate_media(color_scheme=light)
            page.goto(path)
            expect(page.get_by_role("main")).to_contain_text(says)
            wrong[path, light] = axe(page), page.evaluate(WIDER)
    for page in (annas, karins):
        speak(page, "da")

    assert {one: found for one, found in wrong.items() if found != ([], False)} == {}


def test_without_scripts_all_of_it_works(devices: Devices, world: World, held: UUID) -> None:
    anna, karin = (devices.device("phone", script=False) for _ in range(2))
    log_in(anna, "anna")
    log_in(karin, "karin")

    anna.goto(f"/conversations/{held}/share")
    press(button(anna, "Del det ikke længere"))
    refused = karin.goto(f"{child(world)}/conversations/{held}")
    press(button(anna, "Del med dem derhjemme"))
    read = karin.goto(f"{child(world)}/conversations/{held}")

    assert refused is not None
    assert read is not None
    assert (refused.status, read.status) == (403, 200)


def test_one_who_is_of_age_shares_alone(
    devices: Devices, annas: Page, karins: Page, world: World, held: UUID
) -> None:
    """Last here: from now on she is."""
    actions.sharing.share(world.carl, held)
    adult(world)
    carls = devices.laptop()
    log_in(carls, "carl")

    karins.goto(child(world))
    expect(karins.get_by_role("main")).to_contain_text("Anna er myndig")
    expect(karins.get_by_role("main")).to_contain_text("Intet er delt endnu")
    carls.goto(f"/conversations/{held}/share")
    expect(button(carls, "Del med dem derhjemme")).to_have_count(0)
    annas.goto(f"/conversations/{held}/share")
    press(button(annas, "Del med dem derhjemme"))
    karins.reload()

    expect(karins.get_by_role("link", name="Skolehjemsamtale")).to_be_visible()
