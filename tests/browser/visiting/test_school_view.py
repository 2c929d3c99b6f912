"""A school looks at its visits together: coverage first, then areas, by half-year and cut."""

from __future__ import annotations

import re
from datetime import date

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # has no types
from playwright.sync_api import Page, expect

from service import actions
from service.store.visiting.counting import Owner
from tests.browser.devices import SIZES, Devices
from tests.browser.hands import button, log_in
from tests.school.seen import AUTUMN, SPRING, a_spring, by_two, notes, seen, talks
from tests.school.world import World

DUE = date(2026, 11, 1)


@pytest.fixture(scope="module")
def visited(world: World) -> World:
    """A year of visits, and some of this half-year; two who visit have seen lessons together."""
    a_spring(world)
    a_spring(world, AUTUMN, (2, 2, 3, 2, 3, 1))
    for number, teacher in enumerate((world.carl, world.erik, world.lise) * 2):
        seen(
            world, teacher, notes(2, 3), SPRING, subject="Matematik", group=world.class_b.id,
            interview=talks(number + 1, 4),
        )  # fmt: skip
    by_two(world, 6)
    seen(world, world.carl, notes(3), world.dorte.owner.today(), interview=talks(3, 4))
    actions.counting.count(Owner(world.owner, "Europe/Copenhagen", "dk"), DUE)
    return world


@pytest.fixture(scope="module")
def dorte(devices: Devices, visited: World) -> Page:
    page = devices.laptop()
    log_in(page, "dorte")
    page.goto("/visits")
    page.get_by_role("link", name="Det, skolen ser af besøg").click()
    return page


def axe(page: Page) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("() => axe.run().then((said) => said.violations)")
    return [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found]


def test_coverage_stands_first(dorte: Page) -> None:
    heads = dorte.get_by_role("main").get_by_role("heading", level=2).all_inner_texts()

    assert heads[:2] == ["Så langt dækker besøgene klasserne", "Det, besøgene har vist"]
    row = dorte.get_by_role("row", name="5.a")
    expect(row).to_contain_text("2 af 3")
    expect(row).to_contain_text("1 af 2")
    expect(dorte.get_by_role("main")).to_contain_text("to gange om året er et rimeligt grundlag")


def test_each_area_has_its_status_by_grade_and_subject(dorte: Page) -> None:
    area = dorte.get_by_role("article").filter(has_text="Målet er tydeligt")

    expect(area).to_contain_text("Hele skolen")
    expect(area).to_contain_text("Efter klassetrin")
    expect(area).to_contain_text("Efter fag")
    expect(area.get_by_role("img").first).to_have_accessible_name(
        re.compile(r"Hele skolen: omkring \d,\d, sandsynligvis mellem \d,\d og \d,\d\.")
    )


def test_it_is_filtered_by_half_year_subject_and_grade(dorte: Page) -> None:
    dorte.get_by_label("Halvår").select_option("Efterår 2025")
    dorte.get_by_label("Fag").select_option("Dansk")
    button(dorte, "Vis").click()

    main = dorte.get_by_role("main")
    expect(main.get_by_role("article").first).to_contain_text("Efterår 2025")
    expect(main.get_by_role("article").first).not_to_contain_text("Matematik")
    dorte.reload()
    expect(dorte.get_by_label("Fag")).to_have_value("dansk")
    assert "teacher" not in dorte.content().split("<main", 1)[1].split("</main>")[0]


def test_an_area_develops_over_half_years(dorte: Page) -> None:
    dorte.get_by_label("Halvår").select_option("Alle halvår")
    dorte.get_by_label("Fag").select_option("")
    dorte.get_by_label("Klassetrin").select_option("5. klassetrin")
    button(dorte, "Vis").click()

    area = dorte.get_by_role("article").filter(has_text="Målet er tydeligt")
    expect(area.get_by_role("row", name="Forår 2026")).to_be_visible()
    expect(area.get_by_role("row", name="Efterår 2025")).to_be_visible()


def test_who_visits_see_how_far_they_agree(dorte: Page) -> None:
    dorte.goto("/visits")
    dorte.get_by_role("link", name="Ser vi det samme på besøg?").click()

    expect(dorte.get_by_role("row", name="Alle tegn samlet")).to_contain_text("1,00")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_on_any_device(
    dorte: Page, visited: World, size: str, colours: str
) -> None:
    width, height = SIZES[size]
    dorte.set_viewport_size({"width": width, "height": height})
    dorte.emulate_media(color_scheme="dark" if colours == "dark" else "light")
    found = {}
    for path in (f"/schools/{visited.school}/visits?half=2026-01-01", "/visits/agreement"):
        dorte.goto(path)
        wide = dorte.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
        found[path] = (axe(dorte), wide > 0)

    assert set(map(str, found.values())) == {"([], False)"}, found
