"""On a tablet whose clock is hours wrong, what Signe notes in a lesson has the right time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from questionnaires import Count, Log, Segments
from service import actions
from tests.browser.answering.offline import all_sent, follow, keep_here, offline, online, without
from tests.browser.answering.pens import Pen, until
from tests.browser.devices import Devices
from tests.school.world import World

WORDS = "Eleverne tegnede brøkerne."
A_MINUTE = timedelta(minutes=1)  # the way there and back, on a slow machine
SCHOOL = ZoneInfo("Europe/Copenhagen")
LOG, CLOCK, TALLY = "a line of the log", "a segment of the clock", "a tap of the tally"


@pytest.fixture(params=[7, -5], ids=["seven hours fast", "five hours slow"])
def watching(request: pytest.FixtureRequest, world: World, devices: Devices) -> Pen:
    """A visit that she has just begun, on a tablet where nobody has been before."""
    actions.people.speak(world.signe, "en")
    today = world.signe.owner.today()
    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Dansk", today
    )
    response = actions.responses.begin_on_visit(world.signe, visit, "visit", "en")
    page = devices.laptop("en-GB")
    page.clock.install(time=datetime.now(UTC) + timedelta(hours=request.param))
    pen = Pen(world, page, response, "signe", section="along_the_way")
    pen.log_in()
    return pen


def test_what_is_noted_on_a_page_has_the_right_time(watching: Pen) -> None:
    watching.page.goto(f"/responses/{watching.response}")
    watching.open()
    watching.notes("The clock of this device is wrong.")
    began = datetime.now(UTC)

    shown = note_all(watching)

    until(lambda: noted(watching).keys() == {TALLY, CLOCK, LOG})
    assert wrong(watching, began) == {}
    assert shown == f"{noted(watching)[LOG].astimezone(SCHOOL):%H:%M}"


def test_a_clock_that_is_put_right_meanwhile_is_believed(watching: Pen) -> None:
    watching.open()
    watching.notes("The clock of this device is wrong.")
    began = datetime.now(UTC)
    watching.page.clock.set_system_time(began)
    tally = watching.page.locator("#q-open_questions")
    tally.get_by_role("button", name="One more").click()
    watching.says("Saved ")  # the server has told the time
    watching.page.get_by_role("button", name="Undo the last tap").click()

    note_all(watching)

    until(lambda: noted(watching).keys() == {TALLY, CLOCK, LOG})
    assert wrong(watching, began) == {}


def test_what_is_noted_without_a_network_has_the_right_time(watching: Pen) -> None:
    watching.own()
    keep_here(watching)
    offline(watching.page)
    watching.page.goto(watching.address)
    without(watching.page)
    began = datetime.now(UTC)

    shown = note_all(watching)
    follow(watching.page, "on")
    online(watching.page)

    expect(watching.page.locator("[data-back]")).to_contain_text("What you wrote is saved.")
    assert all_sent(watching.page)
    assert noted(watching).keys() == {TALLY, CLOCK, LOG}
    assert wrong(watching, began) == {}
    assert shown == f"{noted(watching)[LOG].astimezone(SCHOOL):%H:%M}"


def note_all(pen: Pen) -> str:
    """One more, something that goes on for a second, and a line with the time shown beside it."""
    tally, clock, log = (
        pen.page.locator(f"#q-{one}") for one in ("open_questions", "happening_now", "evidence")
    )
    tally.get_by_role("button", name="One more").click()
    tile = clock.locator("[data-tile]").first
    tile.click()
    expect(tile.locator("[data-time]")).not_to_have_text("0:00")
    tile.click()
    line = log.get_by_label("Line 1", exact=True)
    line.fill(WORDS)
    line.press("Enter")
    return log.locator("[data-time]").first.inner_text()


def noted(pen: Pen) -> dict[str, datetime]:
    """The times that have reached the database."""
    answers = pen.stored().working.answers
    told = {}
    match answers.get("open_questions"):
        case Count(taps=(at,)):
            told[TALLY] = at
    match answers.get("happening_now"):
        case Segments(segments=(segment,)):
            told[CLOCK] = segment.at
    match answers.get("evidence"):
        case Log(lines=(line,)):
            told[LOG] = line.at
    return {kind: datetime.fromisoformat(at) for kind, at in told.items()}


def wrong(pen: Pen, began: datetime) -> dict[str, datetime]:
    """Those that were not between then and now."""
    earliest, latest = began - A_MINUTE, datetime.now(UTC) + A_MINUTE
    return {kind: at for kind, at in noted(pen).items() if not earliest < at < latest}
