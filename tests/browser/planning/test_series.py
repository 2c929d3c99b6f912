"""A year from the leader's laptop to the student's phone, and back on the teacher's list."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page, expect

from service.store import rounds, series
from tests.browser.devices import Devices
from tests.browser.hands import button, fill_all, log_in, main_text, send
from tests.school.planning import in_days
from tests.school.world import World


def plan(page: Page, number: int, title: str, first: str, last: str) -> None:
    page.locator(f"[name=title_{number}]").fill(title)
    page.locator(f"[name=opens_on_{number}]").fill(first)
    page.locator(f"[name=closes_on_{number}]").fill(last)


def test_a_year_is_planned_answered_moved_and_followed(devices: Devices, world: World) -> None:
    day = [in_days(world, days).isoformat() for days in range(120)]
    dorte = devices.laptop()
    log_in(dorte, "dorte")
    dorte.goto("/rounds")
    dorte.get_by_role("link", name="Planlæg året").click()
    plan(dorte, 1, "Lige nu", day[0], day[2])
    plan(dorte, 2, "Foråret", day[100], day[90])
    dorte.locator("[name=class]").last.uncheck()  # 5.b
    button(dorte, "Planlæg året").click()
    summary = dorte.get_by_role("alert")
    expect(summary).to_contain_text("Runde 2, sidste dag")
    summary.get_by_role("link", name="Runde 2, sidste dag").click()
    expect(dorte.locator("#closes_on_2")).to_be_focused()
    plan(dorte, 2, "Foråret", day[100], day[110])
    plan(dorte, 3, "", "", "")
    button(dorte, "Planlæg året").click()
    expect(dorte.get_by_role("status")).to_contain_text("Året er planlagt")
    expect(dorte.locator(".tl li.now")).to_contain_text("Lige nu")
    expect(dorte.locator(".tl li.next")).to_contain_text("Foråret")

    anna = devices.phone()
    log_in(anna, "anna")
    first = anna.locator(".card-s").first
    expect(first).to_contain_text("Lige nu")
    expect(first).to_contain_text("Lukker om 2 dage")
    expect(anna.locator(".tl")).to_contain_text("Foråret")

    dorte.get_by_role("link", name="Lige nu").click()
    expect(dorte.get_by_role("main")).to_contain_text("lukker af sig selv natten efter")
    dorte.locator("[name=closes_on]").fill(day[9])
    button(dorte, "Gem").click()
    dorte.wait_for_load_state()
    anna.reload()
    assert "Lukker om" not in main_text(anna)

    carl = devices.laptop()
    log_in(carl, "carl")
    carl.goto("/conversations")
    carl.get_by_role("link", name="Hvem har svaret · 5.a, Lige nu").click()
    row = carl.get_by_role("row").filter(has_text="Anna")
    expect(row.get_by_text("Ikke begyndt")).to_have_count(2)

    anna.locator(".small-task button").first.click()
    anna.wait_for_url("**/responses/*")
    fill_all(anna, 1, "Det går godt.")
    send(anna)
    carl.reload()
    expect(row.get_by_text("Sendt")).to_have_count(1)
    carl.get_by_role("link", name="Mangler endnu").click()
    expect(carl.get_by_role("row").filter(has_text="Bo")).to_be_visible()

    (planned,) = series.of_school(world.owner, world.school)
    now, later = rounds.of_series(world.owner, planned.id)
    assert now.closes_on == in_days(world, 9)
    assert later.opens_on - now.opens_on == timedelta(days=100)
    assert rounds.groups_of(world.owner, now.id) == (world.class_a.id,)


def test_it_is_planned_by_keyboard_on_a_narrow_phone(devices: Devices, world: World) -> None:
    """Without a pointer and without scripts; what is folded away can be opened."""
    page = devices.device("narrow", script=False)
    log_in(page, "dorte")
    page.goto("/rounds/years/new?year=next")
    more = page.get_by_text("Flere runder")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[name=title_6]")).to_be_visible()
    page.locator("[name=title]").fill("Næste år")
    page.locator("[name=title]").press("Enter")
    page.wait_for_url("**/rounds/years/*")

    expect(page.locator(".tl li.next")).to_have_count(3)
    page.get_by_role("link", name="Ret September").click()
    page.get_by_text("Fjern den", exact=True).click()
    button(page, "Ja, fjern den").click()
    expect(page.locator(".tl li.next")).to_have_count(2)
