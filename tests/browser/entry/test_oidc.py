"""A log-in from outside, walked in a browser with a real provider beside the real service."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from service.store import tables as t
from tests.browser.devices import Devices
from tests.running.oidc_provider import Provider, providing
from tests.running.serving import serving
from tests.school.world import World


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with providing() as started:
        yield started


@pytest.fixture(scope="module")
def address(database_url: str, world: World, provider: Provider) -> Iterator[str]:
    with serving(database_url, env=provider.settings()) as service:
        yield service.address


@pytest.fixture(autouse=True)
def _carl_is_on_the_list(world: World) -> None:
    t.Person.update(roster_id="u-carl").where(t.Person.id == world.carl.id).execute()


def go(page: Page, uniid: str, group: str = "Medarbejder", wrong: str = "") -> None:
    page.goto("/conversations")
    page.get_by_role("link", name="Log ind med UNI-Login").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who are you?")
    page.get_by_label("id", exact=True).fill(uniid)
    page.get_by_label("group").fill(group)
    page.get_by_label("wrong").select_option(wrong)
    page.get_by_role("button", name="Log in").click()


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_one_comes_in_and_is_where_one_wanted_to_be(
    devices: Devices, provider: Provider, size: str
) -> None:
    page = devices.device(size)

    go(page, "u-carl")

    page.wait_for_url("**/conversations")
    expect(page.get_by_role("main")).to_contain_text("5.a")
    assert provider.faults == []
    assert "code=" not in page.url


def test_whom_nobody_knows_is_told_calmly(devices: Devices) -> None:
    page = devices.laptop()

    go(page, "u-nobody")

    expect(page.get_by_role("heading", level=1)).to_have_text("Du står ikke på skolens liste endnu")
    page.goto("/login")
    assert urlsplit(page.url).path == "/login"


def test_whoever_changes_their_mind_begins_again(devices: Devices) -> None:
    page = devices.laptop()
    go(page, "u-carl", wrong="denied")
    expect(page.get_by_role("heading", level=1)).to_have_text("Du blev ikke logget ind")

    go(page, "u-carl")

    page.wait_for_url("**/conversations")
