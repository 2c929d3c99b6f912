"""Rita, the school's administrator: a substitute until Friday, a student who moves, a new year."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from service.store import groups, people
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in, main_text
from tests.school.lived import lived_in
from tests.school.world import World


@pytest.fixture(scope="module")
def rita(devices: Devices, world: World) -> Page:
    lived_in(world)
    page = devices.laptop()
    log_in(page, "rita")
    return page


def test_she_finds_her_way_from_the_front_page(rita: Page) -> None:
    rita.locator(".mainnav a[href='/administration']").click()

    expect(rita.get_by_role("heading", level=1)).to_have_text("Administration")
    rita.locator("main a[href='/administration/people']").click()
    expect(rita.get_by_role("heading", level=1)).to_have_text("Personer")


def test_a_substitute_stays_until_friday(rita: Page, world: World) -> None:
    friday = world.rita.owner.today() + timedelta(days=4)
    rita.goto("/administration/people")
    rita.get_by_role("link", name="Tilføj en person").click()
    rita.get_by_label("Fornavn").fill("Vibe")
    rita.get_by_label("Efternavn").fill("Vikar")
    rita.get_by_label("Rolle").select_option("contact_teacher")
    button(rita, "Tilføj").click()
    expect(rita.get_by_role("alert")).to_contain_text("Vælg en klasse til denne rolle.")

    rita.get_by_label("Klasse, hold eller team").select_option(label="Klasse 5.a")
    rita.get_by_label("Sidste dag").fill(friday.isoformat())
    button(rita, "Tilføj").click()

    expect(rita.get_by_role("heading", level=1)).to_have_text("Vibe Vikar")
    expect(rita.get_by_role("main")).to_contain_text(f"til og med {friday.day}.")
    assert "Vibe Vikar" in [
        one.name
        for one in people.members(world.owner, [world.class_a.id], "contact_teacher")[
            world.class_a.id
        ]
    ]


def test_a_role_ends_on_the_day_she_chooses(rita: Page, world: World) -> None:
    rita.goto(f"/administration/people/{world.lise.id}")
    rita.locator("summary").filter(has_text="Afslut").click()
    rita.locator("input[name=last_day]").fill(
        (world.rita.owner.today() - timedelta(days=1)).isoformat()
    )
    button(rita, "Afslut den").click()

    expect(rita.get_by_role("main")).to_contain_text("afsluttet")
    assert people.person(world.owner, world.lise.id).memberships == ()


def test_anna_moves_to_the_other_class(rita: Page, world: World) -> None:
    rita.goto("/administration/classes")
    rita.get_by_role("link", name="5.a", exact=True).click()
    rita.get_by_label("Elev", exact=True).select_option(label="Anna Test")
    rita.get_by_label("Til klasse").select_option(label="5.b")
    button(rita, "Flyt").click()

    expect(rita.locator(".flashes")).to_contain_text("Flyttet.")
    assert people.person(world.owner, world.anna.id).home_class == world.class_b


def test_the_school_goes_over_to_a_new_year_once(rita: Page, world: World) -> None:
    rita.goto("/administration")
    rita.locator("main a[href='/administration/years']").click()
    rita.get_by_label("Første dag").fill(world.rita.owner.today().isoformat())
    rita.get_by_label("5.b bliver til").fill("")
    button(rita, "Se, hvad der vil ske").click()
    expect(rita.get_by_role("alert")).to_contain_text("Skriv, hvad klassen kommer til at hedde")

    rita.get_by_label("5.b bliver til").fill("6.b")
    rita.get_by_label("Klasser, der begynder").fill("5.a\n5.b")
    button(rita, "Se, hvad der vil ske").click()
    expect(rita.get_by_role("main")).to_contain_text("16 elever fortsætter i nye klasser")
    assert "6.a" not in {one.name for one in groups.classes(world.owner, world.school)}
    rita.get_by_role("button", name="Gå over til").click()

    expect(rita.locator(".flashes")).to_contain_text("er skolen i skoleåret")
    assert "6.a" in main_text(rita)
    anna = people.person(world.owner, world.anna.id)
    assert anna.home_class is not None
    assert anna.home_class.name == "6.b"


def test_her_teacher_still_finds_last_time(devices: Devices, world: World) -> None:
    """Erik, whose class Anna has come to, opens her page a year later."""
    erik = devices.laptop()
    log_in(erik, "erik")
    erik.goto("/conversations")
    erik.get_by_role("link", name="Anna Test").first.click()

    expect(erik.get_by_role("main")).to_contain_text("Læse højt")
