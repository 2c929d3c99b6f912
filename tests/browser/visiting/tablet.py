"""A tablet on which visits begin, and what has become of them in the database."""

from __future__ import annotations

from dataclasses import dataclass, replace

from playwright.sync_api import Locator, Page, expect

from service.store import responses, visits
from service.store.responses import Response
from service.store.visiting.visits import Visit
from tests.browser.answering.offline import all_sent, boxes, offline, online
from tests.browser.answering.pens import until
from tests.browser.hands import button, log_in
from tests.school.world import World

KIT = """async () => {
  const kept = await import("/static/device/kept.js");
  await kept.holder();
  return Boolean((await kept.get("kit", "kit")) && navigator.serviceWorker.controller);
}"""
WORDS = "Eleverne finder selv bøgerne frem."
WORDS_OF_THE_LOG = "[data-log] :is(textarea, input:not([type=hidden]))"
SEEN = "along_the_way"  # the section that is written in while the lesson goes on


@dataclass(frozen=True)
class Tablet:
    world: World
    page: Page
    name: str = "signe"

    def on(self, page: Page) -> Tablet:
        return replace(self, page=page)

    def log_in(self) -> None:
        log_in(self.page, self.name)

    def own(self) -> None:
        """Tick that it is hers on the page of the visits, and wait for what it takes along."""
        self.page.goto("/visits")
        tick = self.page.get_by_label("This device is mine")
        tick.wait_for()
        tick.check()
        self.has_kit()

    def has_kit(self) -> None:
        until(lambda: self.page.evaluate(KIT))

    def begin(self, group: str = "5.a", teacher: str = "Carl Test", lesson: str = "Dansk") -> str:
        """Start a visit on the device. Returns the id of its notes."""
        self.page.goto("/device")
        self.page.get_by_label("Class").select_option(label=group)
        self.page.get_by_label("Teacher", exact=True).select_option(label=teacher)
        self.page.get_by_label("Lesson").fill(lesson)
        button(self.page, "Open the notes").click()
        self.page.wait_for_url("**/responses/*")
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()
        return self.page.url.rpartition("/")[2]

    def write(self, response: str, words: str = WORDS) -> None:
        """A line in the log of the notes, and wait until it lies on the device."""
        self.page.goto(f"/responses/{response}/sections/{SEEN}")
        self.line.fill(words)
        self.line.press("Enter")
        expect(self.page.locator("#answers[data-saves=ready]")).to_be_attached()

    @property
    def line(self) -> Locator:
        return self.page.locator(WORDS_OF_THE_LOG).last

    def tries_again(self) -> None:
        """The network is back, and the page hears of it."""
        self.page.evaluate("dispatchEvent(new Event('online'))")

    def is_told(self, sentence: str) -> None:
        """What the page of the device says above everything."""
        expect(self.page.locator("[data-back]")).to_contain_text(sentence)

    def is_locked(self) -> None:
        heading = self.page.get_by_role("heading", level=1)
        expect(heading).to_have_text("You are logged out on this device")

    def shows(self, response: str, words: str = WORDS) -> None:
        """The words stand on the page of the notes."""
        self.page.goto(f"/responses/{response}/sections/{SEEN}")
        expect(self.page.locator(WORDS_OF_THE_LOG).first).to_have_value(words)

    def keeps(self) -> list[str]:
        """The kinds of what lies here and is nowhere else."""
        return sorted(str(one["kind"]) for one in boxes(self.page) if one["unsent"])

    def cut(self) -> None:
        offline(self.page)

    def mend(self) -> None:
        online(self.page)

    def arrived(self) -> None:
        assert all_sent(self.page)

    def visits(self) -> tuple[Visit, ...]:
        return visits.by_observer(self.world.owner, self.world.person(self.name).id)

    def notes(self) -> Response:
        (visit,) = self.visits()
        assert visit.response is not None
        return responses.response(self.world.owner, visit.response)
