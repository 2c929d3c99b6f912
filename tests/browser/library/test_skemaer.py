"""Mette, the owner's consultant, finds a questionnaire, sees it as others do, and publishes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from service.store import definitions
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.school.world import World

SURVEYJS = {
    "title": {"da": "Trivsel i 5.a", "sv": "Trivsel i 5.a", "en": "Well-being in 5.a"},
    "elements": [
        {"type": "boolean", "name": "glad", "title": "Er du glad?"},
        {"type": "signaturepad", "name": "sign", "title": "Skriv under"},
    ],
}


@pytest.fixture(scope="module")
def mette(devices: Devices, world: World) -> Page:
    page = devices.laptop()
    log_in(page, world.mette.given_name.lower())
    return page


def frame(page: Page) -> FrameLocator:
    """What stands in the frame, all of which is on the screen."""
    page.locator(".lib-frame iframe").scroll_into_view_if_needed()
    return page.frame_locator(".lib-frame iframe")


def test_she_tries_a_form_as_a_student_would_and_sends_nothing(mette: Page) -> None:
    mette.goto("/")
    mette.locator(".mainnav a[href='/questionnaires']").click()
    mette.locator("a[href='/questionnaires/wellbeing/1/preview']").click()
    form = frame(mette)

    expect(form.locator("h1")).to_have_text("Sådan har jeg det i skolen")
    form.locator(".actbar .btn-primary").click()
    form.locator("[type=radio]").first.check(force=True)
    expect(form.locator("[type=radio]").first).to_be_checked()
    while form.locator(".actbar a.btn-primary").count():
        before = form.locator("h1").inner_text()
        form.locator(".actbar a.btn-primary").click()
        expect(form.locator("h1")).not_to_have_text(before)
    expect(form.locator(".actbar .btn-primary")).to_be_disabled()


def test_what_hangs_on_an_answer_comes_and_goes_in_the_preview_too(mette: Page) -> None:
    mette.goto("/questionnaires/wellbeing/1/preview?section=4")
    waiting = frame(mette).locator("[data-show-if]")

    expect(waiting.first).to_be_hidden()
    frame(mette).locator("[type=checkbox]").first.check(force=True)
    expect(waiting.first).to_be_visible()


def test_she_looks_at_it_as_every_role_and_at_every_width(mette: Page) -> None:
    mette.goto("/questionnaires/wellbeing/1/preview")
    inside = frame(mette).locator("main")

    mette.locator("a[href*='role=contact_teacher']").click()
    expect(inside.locator(".answers").first).to_be_visible()
    mette.locator("a[href*='role=team']").click()
    expect(inside.locator("#counted")).to_be_visible()
    expect(inside.locator(".answers")).to_have_count(0)
    for width, pixels in (("tablet", 820), ("laptop", 1280), ("phone", 390)):
        mette.locator(f"a[href*='width={width}']").last.click()
        expect(mette.locator(".lib-frame iframe")).to_have_attribute("width", str(pixels))
    mette.locator("a[href*='language=sv']").click()
    expect(frame(mette).locator("html")).to_have_attribute("lang", "sv")


def test_a_copy_becomes_a_version_that_a_leader_can_ask(
    mette: Page, devices: Devices, world: World
) -> None:
    mette.goto("/questionnaires")
    mette.locator("form[action='/questionnaires/preparation/1/copy'] button").click()
    mette.wait_for_url("**/questionnaires/drafts/*")
    mette.goto(mette.url.partition("?")[0].partition("#")[0] + "/publish")
    mette.locator("form[action$='/publish'] button").click()
    mette.wait_for_url("**/questionnaires/preparation-2/1")

    digest = definitions.latest(world.owner, "preparation-2").digest
    expect(mette.locator(".lib-hash")).to_have_text(digest[:12])
    dorte = devices.laptop()
    log_in(dorte, "dorte")
    dorte.goto("/rounds/new")
    expect(dorte.locator("[name=form][value=preparation-2]")).to_be_visible()


def test_a_file_comes_in_with_a_report(mette: Page, tmp_path: Path) -> None:
    file = tmp_path / "trivsel.json"
    file.write_text(json.dumps(SURVEYJS))
    mette.goto("/questionnaires/import")
    mette.locator("[type=file]").set_input_files(file)
    mette.locator("form[enctype] button").click()
    mette.wait_for_url("**/report")

    expect(mette.locator("tbody tr")).to_have_count(2)
    expect(mette.locator(".pagehead")).to_contain_text("Trivsel i 5.a")


def test_a_file_that_cannot_be_read_says_why_beside_the_field(mette: Page, tmp_path: Path) -> None:
    file = tmp_path / "trivsel.json"
    file.write_text("{")
    mette.goto("/questionnaires/import")
    mette.locator("[type=file]").set_input_files(file)
    mette.locator("form[enctype] button").click()

    expect(mette.locator(".errsum")).to_be_focused()
    expect(mette.locator("#file-err")).to_be_visible()
    expect(mette.locator("#file")).to_have_attribute("aria-invalid", "true")


def test_without_scripts_she_copies_and_tries_out_all_the_same(
    devices: Devices, world: World
) -> None:
    page = devices.device("laptop", script=False)
    log_in(page, "mette")
    page.goto("/questionnaires")
    page.locator("form[action='/questionnaires/check-in/1/copy'] button").click()
    page.wait_for_url("**/questionnaires/drafts/*")
    page.goto(page.url.partition("?")[0].partition("#")[0] + "/trial")
    page.locator("[name=closes_on]").fill(world.mette.owner.today().isoformat())
    page.locator("[name=class]").first.check()
    page.locator("form[action$='/trial'] button").last.click()
    page.wait_for_url("**/rounds/*")

    expect(page.locator(".chip-obs")).to_be_visible()
