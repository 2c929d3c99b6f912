"""On a device of one's own a form lies ready before it is opened."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from service import actions
from tests.browser.answering.offline import follow, keep_here, offline, without
from tests.browser.answering.pens import Pen
from tests.browser.devices import Devices
from tests.school.deeds import begin, filled, save
from tests.school.world import World

# it ends when everything is packed
PACKED = """() => import(document.querySelector("[data-begun]").src).then(() => null)"""


@pytest.fixture
def other(world: World, own: Pen) -> UUID:
    """Another form of Anna's, begun on another device."""
    return begin(world, world.anna, "preparation")


def asked_for(page: Page) -> list[str]:
    """The forms that the device fetches from now on."""
    asked: list[str] = []

    def hear(path: str) -> None:
        if path.endswith("/device") and "/responses/" in path:
            asked.append(path.split("/")[-2])

    page.on("request", lambda one: hear(one.url))
    return asked


def at_home(page: Page) -> None:
    """The front page, when everything that it keeps is kept."""
    page.goto("/")
    page.evaluate(PACKED)


def test_a_form_that_was_never_opened_here_is_answered_offline(own: Pen, other: UUID) -> None:
    at_home(own.page)

    offline(own.page)
    own.page.goto(f"/responses/{other}")

    without(own.page)
    own.page.locator("[data-parts] a").first.click()
    without(own.page)
    follow(own.page, "on")


def test_what_lies_here_as_the_server_has_it_is_not_fetched_again(own: Pen, other: UUID) -> None:
    at_home(own.page)
    asked = asked_for(own.page)

    at_home(own.page)
    assert asked == []

    save(own.world.anna, other, filled("preparation"))
    at_home(own.page)
    assert asked == [str(other)]


def test_a_form_in_another_language_is_fetched_anew(own: Pen, other: UUID) -> None:
    at_home(own.page)
    asked = asked_for(own.page)
    actions.people.speak(own.world.anna, "sv")

    at_home(own.page)

    assert sorted(asked) == sorted([str(own.response), str(other)])


def test_a_device_that_is_nobodys_fetches_nothing(pen: Pen) -> None:
    asked = asked_for(pen.page)

    at_home(pen.page)

    assert asked == []


def test_the_page_does_not_wait_for_it(own: Pen, other: UUID) -> None:
    own.page.route("**/device", lambda _: None)  # no answer ever comes

    with own.page.expect_request(f"**/responses/{other}/device"):
        own.page.goto("/")

    own.page.locator("form.task button").click()
    expect(own.page).to_have_url(re.compile("/responses/"))
    own.page.unroute_all(behavior="ignoreErrors")


def test_notes_of_a_visit_lie_on_the_coachs_tablet(world: World, devices: Devices) -> None:
    actions.people.speak(world.signe, "en")
    first, second = noted(world, "Dansk"), noted(world, "Matematik")
    pen = Pen(world, devices.laptop("en-GB"), first, "signe")
    pen.log_in()
    pen.own()
    keep_here(pen)
    at_home(pen.page)

    offline(pen.page)
    pen.page.goto(f"/responses/{second}")

    without(pen.page)
    expect(pen.page.locator(".about:visible")).to_contain_text("Matematik")


def noted(world: World, lesson: str) -> UUID:
    """Signe's notes of a visit to Carl, begun."""
    today = world.signe.owner.today()
    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, lesson, today
    )
    return actions.responses.begin_on_visit(world.signe, visit, "visit", "en")
