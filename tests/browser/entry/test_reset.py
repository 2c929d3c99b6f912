"""A forgotten password, from the log-in page over a real mail to a new one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from service.jobs.queue import file_beside
from service.store import tables as t
from tests.browser.devices import Devices
from tests.browser.entry.conftest import write_to
from tests.browser.hands import button, main_text
from tests.running.smtp import Mailbox, link_in
from tests.school.world import World

ADDRESS = "carl@example.dk"
NEW = "tre gule brødkurve"


@pytest.fixture(scope="module")
def phone(devices: Devices) -> Page:
    return devices.phone()


@pytest.fixture(scope="module")
def links() -> list[str]:
    """What has come by mail, in the order of the tests."""
    return []


def ask(
    page: Page, name: str, words: tuple[str, str] = ("Har du glemt", "Send mig et link")
) -> None:
    page.goto("/login")
    page.get_by_role("link", name=words[0]).click()
    page.locator("[name=name]").fill(name)
    button(page, words[1]).click()
    page.wait_for_url("**/forgotten?asked=yes")


def choose(page: Page, password: str, again: str) -> None:
    page.locator("[name=password]").fill(password)
    page.locator("[name=again]").fill(again)
    page.locator("main form button").click()


def test_carl_asks_for_a_link(phone: Page, world: World, box: Mailbox, links: list[str]) -> None:
    write_to(world.carl, ADDRESS)

    ask(phone, "Carl")

    expect(phone.get_by_role("heading", name="Se i din mail")).to_be_visible()
    mail = box.wait_for()
    assert (mail["To"], mail["Subject"]) == (ADDRESS, "Adgang til Samtalebordet")
    links.append(link_in(mail))


def test_nobody_learns_whether_a_name_is_known(phone: Page, box: Mailbox) -> None:
    known = main_text(phone)

    ask(phone, "nobody@example.dk")

    assert main_text(phone) == known
    assert len(box.mails) == 1


def test_passwords_that_will_not_do_are_refused_kindly(phone: Page, links: list[str]) -> None:
    phone.goto(links[0])
    choose(phone, "kort", "kort")
    expect(phone.get_by_role("alert")).to_contain_text("mindst 12 tegn")

    choose(phone, NEW, "noget helt andet")

    expect(phone.get_by_role("alert")).to_contain_text("ikke ens")
    expect(phone.locator("[name=password]")).to_have_value("")


def test_a_new_password_opens_the_door(phone: Page, links: list[str]) -> None:
    choose(phone, NEW, NEW)
    phone.wait_for_url("**/login")
    expect(phone.get_by_text("Din nye adgangskode er gemt")).to_be_visible()
    phone.locator("[name=username]").fill("carl")
    phone.locator("[name=password]").fill(NEW)
    phone.locator("[name=password]").press("Enter")

    phone.wait_for_url(lambda url: urlsplit(url).path == "/")

    expect(phone.locator(".avatar")).to_have_text("CT")


@pytest.mark.parametrize("spoiled", ["used", "tampered", "cut"])
def test_a_link_that_works_no_more_has_a_calm_page(
    devices: Devices, links: list[str], spoiled: str
) -> None:
    link = {"used": links[0], "tampered": f"{links[0][:-1]}!", "cut": links[0][:-9]}[spoiled]
    page = devices.phone()

    page.goto(link)

    expect(page.get_by_role("heading", name="Linket virker ikke mere")).to_be_visible()
    assert "bed om et andet link" in main_text(page)


def test_a_link_is_over_after_an_hour(devices: Devices, world: World, box: Mailbox) -> None:
    page = devices.laptop()
    ask(page, ADDRESS)
    link = link_in(box.wait_for(2))
    page.goto(link)
    t.Link.update(expires_at=datetime.now(UTC)).execute()

    choose(page, NEW, NEW)

    expect(page.get_by_role("heading", name="Linket virker ikke mere")).to_be_visible()


@pytest.mark.parametrize(
    ("language", "words", "subject", "title"),
    [
        ("sv", ("Har du glömt", "Skicka mig en länk"), "Tillgång till", "Välj ett nytt lösenord"),
        ("en", ("Forgot your", "Send me a link"), "Access to", "Choose a new password"),
    ],
)
def test_page_and_mail_speak_ones_language(
    devices: Devices,
    world: World,
    box: Mailbox,
    language: str,
    words: tuple[str, str],
    subject: str,
    title: str,
) -> None:
    write_to(world.erik, f"{language}@example.dk", language)
    before = len(box.mails)
    page = devices.phone(language)

    ask(page, f"{language}@example.dk", words)

    mail = box.wait_for(before + 1)
    assert str(mail["Subject"]).startswith(subject)
    page.goto(link_in(mail))
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def test_it_goes_without_a_script(devices: Devices, world: World, box: Mailbox) -> None:
    write_to(world.lise, "lise@example.dk")
    before = len(box.mails)
    page = devices.device("phone", script=False)
    ask(page, "lise")
    page.goto(link_in(box.wait_for(before + 1)))

    choose(page, NEW, NEW)

    page.wait_for_url("**/login")


def test_no_secret_lies_in_the_queue_or_in_what_the_worker_says(
    database_url: str, box: Mailbox, worker_log: Path
) -> None:
    """Nor in the database: it keeps hashes."""
    secrets = [link_in(mail).partition("link=")[2] for mail in box.mails]
    said = worker_log.read_bytes()
    queue = file_beside(database_url)
    lying = [queue, *queue.parent.glob(f"{queue.name}-*"), *queue.parent.glob("school.db*")]
    kept = b"".join(file.read_bytes() for file in lying)

    assert len(secrets) >= 5
    assert [one for one in secrets if one.encode() in said + kept] == []
    assert ADDRESS.encode() not in said
    assert b"Traceback" not in said


def test_carl_changes_his_own(phone: Page) -> None:
    phone.locator("details.menu > summary").click()
    phone.get_by_role("link", name="Mit login").click()
    phone.locator("[name=current]").fill("et gæt")
    choose(phone, "fire nye røde huse", "fire nye røde huse")
    expect(phone.get_by_role("alert")).to_contain_text("ikke din nuværende")

    phone.locator("[name=current]").fill(NEW)
    choose(phone, "fire nye røde huse", "fire nye røde huse")

    expect(phone.get_by_text("På andre enheder er du logget ud")).to_be_visible()
    phone.goto("/")
    expect(phone.locator(".avatar")).to_have_text("CT")
