"""Box of field.md 1.5: status and development are shown to teacher and observer, visit by visit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from questionnaires import Document
from service.store.ground import database
from service.store.visiting.visits import Plan
from tests.browser.devices import SIZES, Devices
from tests.browser.hands import log_in
from tests.school.lived import lived_in
from tests.school.visits import experiment, noted, notes, own_look
from tests.school.world import World

AXE = """async () => (await axe.run(document, {resultTypes: ["violations"], preload: false}))
  .violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html).join())"""
DRAWN = "one => [...one.querySelectorAll('rect')].map((each) => each.getBoundingClientRect().width)"
LOOKS = ("not_seen", "a_little", "clearly")


@pytest.fixture(scope="module", autouse=True)
def autumn(world: World, address: str) -> None:
    """Three visits to Carl's class, the last one beside his own look; what he tries."""
    today = world.carl.owner.today()
    with database.connected():
        lived_in(world)
        for number, step in enumerate(LOOKS):
            minutes = (("teacher_explains", 30 - 10 * number), ("together", 15 + 10 * number))
            visit = noted(
                world,
                today + timedelta(number - 4) - timedelta(30),
                notes(step, minutes, 4 + number),
                lesson=f"Time {number + 1}",
                plan=Plan(looks_for="Hvem får ordet?"),
            )
        own_look(world, visit, Document({"many_voices": "not_seen"}))
        experiment(world, visit, "Vente fem sekunder", sign="Nye hænder", until=date(2030, 1, 1))
        experiment(world, visit, "Tale to og to", 1, status="kept", became="Det virker.")


def opened(devices: Devices, who: str, path: str, size: str = "laptop") -> Page:
    page = devices.phone() if size == "phone" else devices.laptop()
    log_in(page, who)
    page.goto(path)
    return page


def test_the_teacher_sees_where_the_time_went_and_which_signs_were_seen(devices: Devices) -> None:
    page = opened(devices, "carl", "/visits")
    page.get_by_role("link", name="Min undervisning").click()

    strips = page.locator("svg.strip")
    expect(strips).to_have_count(4)  # one visit was there before
    first, last = strips.nth(0).evaluate(DRAWN), strips.nth(2).evaluate(DRAWN)
    assert first[1] > first[2]  # the teacher explains for longer than they work together
    assert last[1] < last[2]
    row = page.get_by_role("row", name="Mange forskellige elever kom til orde.")
    words = [one.strip() for one in row.get_by_role("cell").all_inner_texts()]
    assert words[:3] == ["Så jeg ikke", "Lidt", "Tydeligt"]
    expect(page.get_by_text("Vente fem sekunder")).to_be_visible()
    expect(page.get_by_text("Det virker.")).to_be_visible()
    expect(page.get_by_role("heading", name="Klassens stemme")).to_be_visible()


def test_the_numbers_of_a_strip_stand_in_a_table(devices: Devices) -> None:
    page = opened(devices, "carl", "/visits/teaching")
    card = page.get_by_role("region", name="Sådan gik tiden")

    card.get_by_text("Vis som tabel").click()

    row = card.get_by_role("row").filter(has_text="Time 3")
    assert row.get_by_role("cell").all_inner_texts()[:1] == ["10"]


def test_the_observer_sees_the_visits_that_she_made(devices: Devices, world: World) -> None:
    page = opened(devices, "signe", "/visits")
    page.get_by_role("link", name="Side om side").first.click()

    expect(page.locator("svg.strip")).to_have_count(4)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Carl Test")
    expect(page.get_by_text("er for dens team og skolens ledelse")).to_be_visible()


@pytest.mark.parametrize(
    ("who", "path"),
    [("carl", "/visits/teaching"), ("signe", "/visits/with/{carl}"), ("lise", "/visits/teaching")],
)
def test_axe_finds_nothing_on_any_width_or_in_the_dark(
    devices: Devices, world: World, who: str, path: str
) -> None:
    page = opened(devices, who, path.format(carl=world.carl.id))
    page.evaluate(AXE_SCRIPT)
    found = {}

    for size in ("laptop", "phone"):
        for light in ("light", "dark"):
            width, height = SIZES[size]
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme="dark" if light == "dark" else "light")
            found[size, light] = page.evaluate(AXE)

    assert {where: what for where, what in found.items() if what} == {}


def test_without_a_script_all_is_there(devices: Devices) -> None:
    page = devices.device("phone", script=False)
    log_in(page, "carl")
    page.goto("/visits/teaching")

    expect(page.locator("svg.strip")).to_have_count(4)
    widest = page.locator("svg.strip").first.evaluate("one => one.getBoundingClientRect().right")
    assert widest <= SIZES["phone"][0]
