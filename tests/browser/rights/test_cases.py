"""Anna asks for her copy, Bente looks it through and grants it, Anna fetches it; Bo is erased."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from service import actions
from service.store import tables as t
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in, main_text, press, speak
from tests.school.lived import Lived, lived_in
from tests.school.world import World
from tests.service import traces

WORDS = "Jeg vil gerne se det hele"
LANGUAGES = {
    "da": ("Mine data", "Hvad du har svaret"),
    "sv": ("Mina uppgifter", "Vad du har svarat"),
    "en": ("My data", "What you have answered"),
}


@pytest.fixture(scope="module")
def lived(world: World) -> Lived:
    found = lived_in(world)
    t.Case.delete().execute()
    noted = t.Response.get_by_id(found.draft)
    named = noted.document.replace("Det går godt.", "Bos mor læser med mig.", 1)
    t.Response.update(document=named).where(t.Response.id == found.draft).execute()
    return found


def fetched(page: Page, label: str) -> bytes:
    with page.expect_download() as waiting:
        button(page, label).click()
    return Path(waiting.value.path()).read_bytes()


def copy_is_ready(lived: Lived) -> None:
    """Anna's copy, granted without a look at pages."""
    anna, bente = lived.world.anna, lived.world.bente
    case = actions.cases.ask(anna, anna.id, "access", "")
    actions.cases.assemble(bente, case)
    actions.cases.review(bente, case, [])
    actions.cases.decide(bente, case, "granted", "")


def axe(page: Page) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("async () => (await axe.run()).violations.map((one) => one.id)")
    assert isinstance(found, list)
    return found


def test_a_copy_is_asked_for_looked_through_and_fetched(devices: Devices, lived: Lived) -> None:
    anna, bente = devices.phone(), devices.laptop()
    log_in(anna, "anna")
    anna.locator("details.menu > summary").click()
    anna.get_by_role("link", name="Mine data").click()
    anna.get_by_label("Se, hvad I har om mig").check()
    anna.locator("[name=words]").fill(WORDS)
    button(anna, "Send").click()
    expect(anna.get_by_text("Modtaget", exact=True)).to_be_visible()
    assert axe(anna) == []

    log_in(bente, "bente")
    bente.goto("/administration/cases")
    press(bente.get_by_role("link", name="Anna Test"))
    assert WORDS in main_text(bente)
    press(button(bente, "Tag den op"))
    assert axe(bente) == []
    named = bente.get_by_role("article").filter(has_text="Bos mor")
    named.get_by_role("checkbox").check()
    button(bente, "Jeg har set det igennem").click()
    bente.get_by_label("Imødekommet").check()
    press(button(bente, "Afgør"))
    assert axe(bente) == []

    anna.reload()
    told = json.loads(fetched(anna, "Hent det til et program (JSON)"))
    assert (told["format"], told["person"]["name"]) == ("samtalebordet-copy", "Anna Test")
    assert told["withheld"] == 1
    said = json.dumps(told, ensure_ascii=False)
    assert "Det går godt." in said
    assert "Bos mor" not in said
    assert any("Bente Test" in line["who"] for line in told["log"] if line["kind"] == "read")
    assert {one["form"] for one in told["about_me"]} == {"judgement"}
    read = PdfReader(BytesIO(fetched(anna, "Hent det til at læse (PDF)")))
    pages = " ".join(page.extract_text() for page in read.pages)
    assert "Hvad vi har om Anna Test" in pages
    assert "Læse højt" in pages
    assert "Bos mor" not in pages
    anna.reload()
    log = anna.locator("section", has=anna.get_by_role("heading", name="Hvem har læst"))
    expect(log).to_contain_text("Bente Test")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_and_the_paper_speak_three_languages(
    devices: Devices, lived: Lived, language: str
) -> None:
    copy_is_ready(lived)
    page = devices.laptop()
    log_in(page, "anna")
    page.goto("/my-data")
    speak(page, language)
    title, part = LANGUAGES[language]
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    assert part in main_text(page)
    with page.expect_download() as waiting:
        page.locator("button[name=as][value=pdf]").first.click()
    read = PdfReader(BytesIO(Path(waiting.value.path()).read_bytes()))
    assert read.trailer["/Root"]["/Lang"].startswith(language)
    assert len(read.pages) > 1


@pytest.mark.parametrize(
    "path", ["/privacy", "/accessibility", "/questionnaires/class-climate/1/privacy"]
)
def test_plain_words_for_everybody(devices: Devices, lived: Lived, path: str) -> None:
    phone = devices.phone()
    log_in(phone, "bo")
    phone.goto(path)

    assert axe(phone) == []
    assert "%(" not in main_text(phone)
    expect(phone.get_by_role("heading", level=1)).to_be_visible()


def test_bo_is_erased(devices: Devices, lived: Lived, world: World, database_url: str) -> None:
    actions.cases.ask(world.bo, world.bo.id, "erasure", "Slet mig")
    bente = devices.laptop()
    log_in(bente, "bente")
    bente.goto("/administration/cases")
    bente.get_by_role("link", name="Bo Test").click()
    bente.get_by_label("Imødekommet").check()
    button(bente, "Afgør").click()
    bente.get_by_text("Slet alt om Bo Test").click()
    button(bente, "Ja, slet alt").click()

    expect(bente.get_by_text("Personen er slettet.")).to_be_visible()
    folder = Path(database_url.removeprefix("sqlite:///")).parent
    assert traces.in_tables(traces.of(world.bo.id, "Bo Test")) == []
    assert traces.in_files(folder, traces.of(world.bo.id)) == []
    assert actions.releases.verify() == ()
