"""A teacher lays out an afternoon on a laptop; on phones it is taken, changed and called off."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page, expect

from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.world import World


def test_an_afternoon_is_laid_out_taken_changed_and_given(devices: Devices, world: World) -> None:
    day = world.carl.owner.today() + timedelta(days=6)
    carl = devices.laptop()
    log_in(carl, "carl")
    carl.get_by_role("link", name="Mine tider").click()
    carl.get_by_role("link", name="Læg tider ud November").click()
    carl.locator("[name=day]").fill(day.isoformat())
    carl.locator("[name=first]").fill("14:00")
    carl.locator("[name=how_many]").fill("3")
    carl.locator("[name=room]").fill("Lokale 14")
    button(carl, "Læg disse tider ud").click()
    expect(carl.get_by_role("status")).to_contain_text("3 tider er lagt ud")

    karin = devices.device("narrow", script=False)  # whose phone is small, and runs no script
    karin.goto("/login")
    log_in(karin, "karin")
    _choose(karin, "14.25")
    button(karin, "Tag denne tid").click()
    expect(karin.get_by_role("status")).to_contain_text("Tiden er din.")
    karin.goto("/")
    expect(karin.get_by_role("main")).to_contain_text("kl. 14.25, Lokale 14")

    anna = devices.phone()
    log_in(anna, "anna")
    expect(anna.get_by_role("main")).to_contain_text("kl. 14.25, Lokale 14")

    bo = devices.phone()
    log_in(bo, "bo")
    bo.get_by_role("link", name="Vælg en tid").click()
    _choose(bo, "14.00")
    _choose(karin, "14.00", "Skift eller aflys")  # her page is older than what Bo does now
    button(bo, "Tag denne tid").click()
    expect(bo.get_by_role("status")).to_contain_text("Tiden er din.")
    button(karin, "Skift til denne tid").click()
    expect(karin.get_by_role("alert")).to_contain_text("En anden var hurtigere")
    expect(karin.get_by_role("main")).to_contain_text("kl. 14.25, Lokale 14")
    karin.get_by_role("radio", name="14.50").check()
    button(karin, "Skift til denne tid").click()
    expect(karin.get_by_role("main")).to_contain_text("kl. 14.50, Lokale 14")

    carl.reload()
    expect(carl.get_by_role("main")).to_contain_text("Anna Test taget af Karin Test")
    carl.goto("/conversations")
    expect(carl.get_by_role("row").filter(has_text="Bo Test")).to_contain_text("kl. 14.00")


def _choose(page: Page, time: str, way: str = "Vælg en tid") -> None:
    page.goto("/bookings")
    page.get_by_role("link", name=way).first.click()
    page.get_by_role("radio", name=time).first.check()
