"""Where each shipped form is answered: the page it is begun on, and the page it is read on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID, uuid4

from playwright.sync_api import Locator, Page

from questionnaires import Document, PickQuestion, Questionnaire, shipped
from service import actions
from service.store import people
from service.store.people import Person
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in
from tests.school.deeds import begin, filled, save
from tests.school.world import World

NEWEST = {one.name: one for one in shipped()}  # of several versions the newest stands last
AT_HOME = ("anna", "karin")  # who have a phone in their hand; the others sit at a desk
WRITERS = {
    "student": "anna",
    "guardian": "karin",
    "observer": "signe",
    "teacher": "carl",
    "team": "carl",
    "leader": "dorte",
    "school": "dorte",
    "consultant": "mette",
}
READERS = {"team": "erik", "leader": "dorte", "consultant": "mette"}  # of sheets


@dataclass
class School:
    """The small school, and the devices of its people, each logged in once."""

    world: World
    devices: Devices
    pages: dict[str, Page] = field(default_factory=dict)

    def page(self, who: str) -> Page:
        if who not in self.pages:
            device = self.devices.phone() if who in AT_HOME else self.devices.laptop()
            log_in(device, who)
            self.pages[who] = device
        return self.pages[who]

    def open_round(self, *names: str) -> UUID:
        """Of 5.a alone, for ten days."""
        dorte = self.world.dorte
        last = dorte.owner.today() + timedelta(days=10)
        classes = [self.world.class_a.id]
        return actions.rounds.open_(dorte, self.world.school, "Forår", last, names, classes)

    def give(self, round_id: UUID, student: Person, asked: Questionnaire, step: int = 1) -> None:
        """A student's answers without a browser."""
        person = people.person(student.owner.id, student.id)
        if asked.confidentiality == "anonymous":
            document = _everything(asked, step)
            actions.anonymous.take_part(person, round_id, asked.name, person.id, document, uuid4())
            return
        response = begin(replace(self.world, round=round_id), person, asked.name)
        save(person, response, _everything(asked, step))
        actions.responses.send(person, response, uuid4())


@dataclass(frozen=True)
class Occasion:
    """One form in one place: who writes, who reads, and how they get there."""

    school: School
    asked: Questionnaire
    writer: str
    reader: str

    def begin(self) -> Page:
        """The cover, in the hands of the one who writes."""
        raise NotImplementedError

    def read(self) -> Locator:
        """What the reader sees of it."""
        raise NotImplementedError

    def press(self, page: Page, more: str = "") -> None:
        """The button that begins this form; `more` is what else stands in its form."""
        form = f"form:has(input[name=name][value='{self.asked.name}']){more}"
        page.locator(f"{form} button").click()


@dataclass(frozen=True)
class InARound(Occasion):
    """Read by the contact teacher at the conversation, and a judgement by its student."""

    round: UUID

    def begin(self) -> Page:
        page = self.school.page(self.writer)
        page.goto(self._table if self.asked.mirrors else "/")
        self.press(page, f":has(input[name=round][value='{self.round}'])")
        return page

    def read(self) -> Locator:
        if self.asked.mirrors:
            talk = self.school.page(self.writer)
            talk.goto(self._table)
            button(talk, "Start samtalen").click()
        page = self.school.page(self.reader)
        page.goto(f"/folder?round={self.round}" if self.reader == "anna" else self._table)
        title = page.get_by_role("heading", name=self.asked.title["da"], exact=True)
        sheet = page.locator("details.fold").filter(has=title)
        sheet.locator("summary").click()
        return sheet

    @property
    def _table(self) -> str:
        return f"/students/{self.school.world.anna.id}?round={self.round}"


@dataclass(frozen=True)
class OnAVisit(Occasion):
    """Read by the teacher who was visited."""

    visit: UUID

    def begin(self) -> Page:
        page = self.school.page(self.writer)
        page.goto(f"/visits/{self.visit}")
        self.press(page)
        return page

    def read(self) -> Locator:
        page = self.school.page(self.reader)
        page.goto(f"/visits/{self.visit}")
        return page.get_by_role("region", name=self.asked.title["da"], exact=True)


@dataclass(frozen=True)
class AsASheet(Occasion):
    """Read by the first of its readers who has not written it."""

    called: str

    def begin(self) -> Page:
        page = self.school.page(self.writer)
        page.goto("/sheets")
        page.get_by_role("link", name=f"Begynd {self.asked.title['da']}", exact=True).click()
        page.locator("[name=title]").fill(self.called)
        button(page, "Begynd").click()
        return page

    def read(self) -> Locator:
        page = self.school.page(self.reader)
        page.goto("/sheets")
        page.get_by_role("link", name=f"Læs {self.called}", exact=True).click()
        return page.get_by_role("main")


def occasion(school: School, asked: Questionnaire) -> Occasion:
    """The place of a form, made ready: its round is open, or its visit has begun."""
    world, writer = school.world, WRITERS[asked.respondent]
    if asked.about == "lesson":
        visit = actions.visits.start(
            world.signe,
            world.school,
            world.class_a.id,
            world.carl.id,
            "Dansk",
            world.signe.owner.today(),
        )
        return OnAVisit(school, asked, writer, "carl", visit)
    if asked.mirrors:
        round_id = school.open_round(asked.name, asked.mirrors)
        school.give(round_id, world.anna, NEWEST[asked.mirrors])
        return InARound(school, asked, writer, "anna", round_id)
    if asked.respondent in ("student", "guardian"):
        return InARound(school, asked, writer, "carl", school.open_round(asked.name))
    readers = [READERS[role] for role in asked.readers if role in READERS]
    reader = next((one for one in readers if one != writer), writer)
    return AsASheet(school, asked, writer, reader, f"Ark om {asked.name}")


def _everything(asked: Questionnaire, step: int) -> Document:
    """Every question answered, but what is picked from a roster is declined."""
    picks = frozenset(one.id for one in asked.questions() if isinstance(one, PickQuestion))
    return replace(filled(asked, step), declined=picks)
