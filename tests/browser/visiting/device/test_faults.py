"""Whatever goes wrong while a visit lies on a tablet: nothing is lost, and a sentence says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from questionnaires import Log
from service import actions
from service.store import tables as t
from service.store.ground.database import now
from tests.browser.answering.offline import Killable, follow, without_room
from tests.browser.answering.pens import until
from tests.browser.devices import Devices
from tests.browser.hands import button, fill_section, log_in
from tests.browser.visiting.tablet import WORDS, Tablet
from tests.school.world import World

A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def killable(browser: Browser, address: str, tmp_path: Path) -> Iterator[Killable]:
    killable = Killable(browser, address, tmp_path)
    yield killable
    killable.close()


@pytest.fixture(autouse=True)
def _as_it_was(world: World) -> Iterator[None]:
    """What a test changes in the school is as before."""
    yield
    t.Group.update(ended_on=None).execute()
    t.Membership.update(to_day=None).execute()
    t.Person.update(active=True).execute()


def ends(world: World, days_ago: int) -> None:
    """The class is another year's since then."""
    last = world.signe.owner.today() - timedelta(days=days_ago)
    t.Group.update(ended_on=last).where(t.Group.id == world.class_a.id).execute()


def leaves(world: World, days_ago: int) -> None:
    """Signe is not at the school any more."""
    today = world.signe.owner.today()
    ended = {"from_day": today - timedelta(days=300), "to_day": today - timedelta(days=days_ago)}
    t.Membership.update(**ended).where(t.Membership.person == world.signe.id).execute()


def seen(page: Page, world: World, days_ago: int) -> None:
    """The visit comes in so many days after it."""
    today = world.signe.owner.today()

    def aged(route: Route) -> None:
        told, day = route.request.post_data or "", today - timedelta(days=days_ago)
        assert f"day={today}" in told
        route.continue_(post_data=told.replace(f"day={today}", f"day={day}"))

    page.context.route("**/visits/starts", aged)


def test_no_network_at_the_start_and_a_tablet_that_is_killed(
    tablet: Tablet, killable: Killable
) -> None:
    own = tablet.on(killable.open())
    own.log_in()
    own.own()
    own.cut()
    response = own.begin()
    own.write(response)
    killable.kill()

    again = tablet.on(killable.open())
    again.cut()
    again.shows(response)
    again.mend()
    again.is_locked()
    again.log_in()  # a session does not outlive its browser
    again.arrived()

    assert WORDS in again.notes().working.to_json()
    assert len(again.visits()) == 1


def test_no_network_when_it_is_sent(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    tablet.page.locator("main [data-first]").click()
    while "/sections/" in tablet.page.url:
        expect(tablet.page.locator("#answers .qwrap")).to_be_visible()
        fill_section(tablet.page, 1, WORDS)
        expect(tablet.page.locator("#answers[data-saves=ready]")).to_be_attached()
        follow(tablet.page, "on")
    button(tablet.page, "Send").click()
    heading = tablet.page.get_by_role("heading", level=1)
    expect(heading).to_have_text("It lies ready to be sent")
    assert tablet.visits() == ()

    tablet.mend()

    expect(heading).to_have_text("Sent")
    assert tablet.notes().sent_at is not None
    assert str(tablet.notes().id) == response


def test_a_start_whose_answer_is_lost_is_one_visit(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    tablet.write(response)

    def lost(route: Route) -> None:
        route.fetch()
        route.abort("connectionreset")

    tablet.page.context.route("**/visits/starts", lost)
    with tablet.page.expect_event("requestfailed", lambda one: one.url.endswith("/starts")):
        tablet.mend()
    assert len(tablet.visits()) == 1
    tablet.page.context.unroute_all()
    tablet.tries_again()
    tablet.arrived()

    assert len(tablet.visits()) == 1
    assert WORDS in tablet.notes().working.to_json()


def test_the_session_expires_in_the_middle_of_the_lesson(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    tablet.write(response)
    tablet.page.context.clear_cookies()
    tablet.mend()

    tablet.is_locked()
    assert WORDS not in tablet.page.content()
    assert tablet.visits() == ()
    tablet.log_in()
    tablet.arrived()
    assert WORDS in tablet.notes().working.to_json()


def test_the_class_ends_on_the_day_of_the_visit(tablet: Tablet) -> None:
    tablet.cut()
    tablet.write(tablet.begin())
    ends(tablet.world, 0)
    tablet.mend()
    tablet.arrived()

    assert WORDS in tablet.notes().working.to_json()


def test_the_class_was_not_there_any_more_on_that_day(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    tablet.write(response)
    ends(tablet.world, 1)
    tablet.mend()

    tablet.is_told("This class or this teacher was not at the school on that day")
    assert tablet.keeps() == ["part", "start"]
    assert tablet.visits() == ()
    tablet.shows(response)
    tablet.is_told("This class or this teacher was not at the school on that day")

    t.Group.update(ended_on=None).execute()  # the list is put right
    tablet.page.reload()
    tablet.arrived()
    assert WORDS in tablet.notes().working.to_json()


def test_a_clock_that_is_an_hour_off(world: World, devices: Devices, tablet: Tablet) -> None:
    page = devices.phone("en-GB")
    page.clock.install(time=datetime.now(UTC) + timedelta(hours=1))
    off = tablet.on(page)
    off.log_in()
    off.own()
    off.cut()
    began = now()
    off.write(off.begin())
    page.clock.run_for(10_000)
    off.mend()
    off.arrived()
    ended = now()

    (visit,) = off.visits()
    assert visit.held_on == world.signe.owner.today()
    log = off.notes().working.answers["evidence"]
    assert isinstance(log, Log)
    starts_at = visit.plan.starts_at
    assert starts_at is not None
    for moment in (starts_at, datetime.fromisoformat(str(log.lines[0].at))):
        assert began - A_MINUTE <= moment <= ended + A_MINUTE


def test_a_device_without_room_begins_no_visit_and_says_so(tablet: Tablet) -> None:
    tablet.cut()
    tablet.page.goto("/device")
    without_room(tablet.page)
    tablet.page.get_by_label("Class").select_option(label="5.a")
    tablet.page.get_by_label("Teacher", exact=True).select_option(label="Carl Test")
    tablet.page.get_by_label("Lesson").fill("Dansk")
    button(tablet.page, "Open the notes").click()

    tablet.is_told("The visit has not begun: there is no room to keep it.")
    assert tablet.keeps() == []


def test_a_device_that_is_full_in_the_middle_of_the_lesson(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    tablet.page.goto(f"/responses/{response}/sections/along_the_way")
    without_room(tablet.page)
    tablet.line.fill(WORDS)
    tablet.line.press("Enter")
    tablet.is_told("This device is full.")

    tablet.mend()

    until(lambda: tablet.visits() and WORDS in tablet.notes().working.to_json())


def test_another_one_on_the_tablet(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    tablet.write(response)
    tablet.page.context.clear_cookies()
    tablet.page.goto("about:blank")
    tablet.mend()
    log_in(tablet.page, "dorte")
    tablet.page.wait_for_load_state("networkidle")
    tablet.cut()
    for path in ("/device", f"/responses/{response}"):
        tablet.page.goto(path)
        tablet.is_locked()
        assert "Carl Test" not in tablet.page.content()
    assert tablet.visits() == ()
    assert tablet.keeps() == ["part", "start"]

    tablet.page.context.clear_cookies()
    tablet.page.goto("about:blank")
    tablet.mend()
    tablet.log_in()
    tablet.arrived()
    assert WORDS in tablet.notes().working.to_json()


def test_the_observer_has_left_the_school_since(tablet: Tablet) -> None:
    tablet.cut()
    tablet.write(tablet.begin())
    leaves(tablet.world, 20)
    seen(tablet.page, tablet.world, 21)
    tablet.mend()
    tablet.arrived()

    assert WORDS in tablet.notes().working.to_json()


def test_the_observer_left_too_long_ago(tablet: Tablet) -> None:
    tablet.cut()
    tablet.write(tablet.begin())
    leaves(tablet.world, 20)
    seen(tablet.page, tablet.world, 31)
    tablet.mend()

    tablet.is_told("The leadership of the school decides what becomes of it: turn to them.")
    assert tablet.keeps() == ["part", "start"]


def test_the_observer_cannot_log_in_any_more(tablet: Tablet) -> None:
    tablet.cut()
    tablet.write(tablet.begin())
    t.Person.update(active=False).where(t.Person.id == tablet.world.signe.id).execute()
    tablet.mend()

    tablet.is_locked()
    main = tablet.page.get_by_role("main")
    expect(main).to_contain_text("whoever administers your school can help")
    assert WORDS not in tablet.page.content()
    assert tablet.keeps() == ["part", "start"]


@pytest.mark.parametrize("path", ["/visits", "/", "/device"])
def test_what_waits_is_seen(tablet: Tablet, path: str) -> None:
    ends(tablet.world, 1)  # a page that is left sends its last word past every cut
    tablet.write(tablet.begin())
    tablet.page.goto(path)

    waits = tablet.page.locator("[data-lies-waiting]:visible")
    told = "1 visit waits on this device. 1 entry is not sent yet."
    expect(waits).to_contain_text(told, use_inner_text=True)
    expect(waits).to_contain_text("It is sent by itself when there is a network")
    t.Group.update(ended_on=None).execute()
    tablet.page.reload()
    until(lambda: len(tablet.visits()) == 1)
    expect(waits).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("da", "1 besøg venter på denne enhed."), ("sv", "1 besök väntar på den här enheten.")],
)
def test_it_is_said_in_the_language_of_whoever_visits(
    tablet: Tablet, language: str, sentence: str
) -> None:
    ends(tablet.world, 1)
    tablet.write(tablet.begin())
    actions.people.speak(tablet.world.signe, language)
    tablet.page.goto("/visits")

    expect(tablet.page.locator("[data-lies-waiting]")).to_contain_text(sentence)
