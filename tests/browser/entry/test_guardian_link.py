"""A guardian comes in by a link that the contact teacher approved: by mail, or from a hand."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.devices import Devices
from tests.browser.entry.conftest import write_to
from tests.browser.hands import log_in, main_text
from tests.running.smtp import Mailbox, link_in, text_of
from tests.school.world import World

ADDRESS = "karin@example.dk"
NEW = "tre gule brødkurve"


@pytest.fixture(scope="module", autouse=True)
def _karin_is_new(world: World) -> None:
    mine = t.Person.id == world.karin.id
    t.Person.update(username=None, password=None).where(mine).execute()


@pytest.fixture(scope="module")
def carl(devices: Devices, world: World) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


def approve(page: Page, world: World) -> None:
    page.goto(f"/students/{world.anna.id}/guardians")
    page.locator("main form[action$='/welcome'] button").click()


def come_in(page: Page, username: str) -> None:
    page.locator("[name=username]").fill(username)
    page.locator("[name=password]").fill(NEW)
    page.locator("[name=again]").fill(NEW)
    page.locator("main form button").click()


def test_a_link_to_hand_over_is_shown_once(carl: Page, devices: Devices, world: World) -> None:
    write_to(world.karin, None)

    approve(carl, world)

    expect(carl.get_by_role("heading", name="Et link til at give videre")).to_be_visible()
    link = carl.locator(".where").inner_text()
    expect(carl.locator("svg.qr")).to_be_visible()
    karin = devices.phone()
    karin.goto(link)
    expect(karin.get_by_role("heading", name="Velkommen")).to_be_visible()
    carl.goto(f"/students/{world.anna.id}/guardians")
    assert "Et link venter" in main_text(carl)
    assert link not in carl.content()


def test_approving_again_sends_a_mail_and_ends_the_link_before(
    carl: Page, devices: Devices, world: World, box: Mailbox
) -> None:
    write_to(world.karin, ADDRESS)
    approve(carl, world)

    expect(carl.get_by_text("på vej med mail til Karin Test")).to_be_visible()
    mail = box.wait_for()
    assert mail["To"] == ADDRESS
    assert "Anna" not in text_of(mail)


def test_karin_chooses_and_comes_in(devices: Devices, world: World, box: Mailbox) -> None:
    karin, link = devices.phone(), link_in(box.mails[0])
    karin.goto(link)
    expect(karin.locator("[name=username]")).to_have_value(ADDRESS)

    come_in(karin, "Carl")
    expect(karin.get_by_role("alert")).to_contain_text("Vælg et andet")
    come_in(karin, "karin.test")

    karin.wait_for_url(lambda url: urlsplit(url).path == "/")
    assert "Anna" in main_text(karin)


def test_the_link_lets_nobody_in_a_second_time(devices: Devices, box: Mailbox) -> None:
    page = devices.laptop()

    page.goto(link_in(box.mails[0]))

    expect(page.get_by_role("heading", name="Linket virker ikke mere")).to_be_visible()
    assert "spørg skolen" in main_text(page)


def test_then_karin_logs_in_by_her_name(devices: Devices, carl: Page, world: World) -> None:
    page = devices.phone()
    page.goto("/login")
    page.locator("[name=username]").fill("karin.test")
    page.locator("[name=password]").fill(NEW)
    page.locator("[name=password]").press("Enter")

    page.wait_for_url(lambda url: urlsplit(url).path == "/")
    carl.goto(f"/students/{world.anna.id}/guardians")
    assert "Har adgang" in main_text(carl)
