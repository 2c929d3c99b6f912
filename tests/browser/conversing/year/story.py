"""One school year: whose devices they are, where things lie by now, and how weeks pass."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from playwright.sync_api import Page

from service import actions
from service.store import people, tables as t
from tests.browser.conversing.year.words import Words
from tests.school.deeds import filled, save
from tests.school.world import World

NOWHERE = UUID(int=0)


@dataclass
class Story:
    """One school, the devices in its people's hands, and where things are by now."""

    world: World
    words: Words
    language: str
    carl: Page
    erik: Page
    dorte: Page
    lise: Page
    anna: Page
    karin: Page
    plan: str = ""
    first: UUID = NOWHERE
    second: UUID = NOWHERE
    held: UUID = NOWHERE
    question: str = ""  # that Carl takes along

    def devices(self) -> dict[str, Page]:
        return {
            "carl": self.carl, "erik": self.erik, "dorte": self.dorte, "lise": self.lise,
            "anna": self.anna, "karin": self.karin,
        }  # fmt: skip

    def day(self, ahead: int) -> str:
        return (self.world.carl.owner.today() + timedelta(days=ahead)).isoformat()

    def at(self, phase: str = "", second: bool = False) -> str:
        """Where Anna's conversation lies."""
        of = self.second if second else self.first
        return f"/students/{self.world.anna.id}{phase}?round={of}"

    def others_talk(self) -> None:
        """The rest of the class answers and talks, as Anna did."""
        for place, student in enumerate(self.world.students()):
            if student.id == self.world.anna.id:
                continue
            person = people.person(self.world.owner, student.id)
            response = actions.responses.begin(person, self.first, "start-up", person.id, "da")
            save(person, response, filled("start-up", step=place % 4))
            actions.responses.send(person, response, uuid4())
            if place % 3:
                actions.conversations.open_(self.world.carl, student.id, self.first, True)

    def weeks_pass(self, weeks: int) -> None:
        """What has been lies that much further back, and the second round opens today."""
        ago, today = timedelta(weeks=weeks), self.world.carl.owner.today()
        for row in t.Membership.select():  # they have been here all the time
            t.Membership.update(from_day=row.from_day - ago).where(
                t.Membership.id == row.id
            ).execute()
        for one in t.Round.select().where(t.Round.id == self.first):
            t.Round.update(opens_on=one.opens_on - ago, closes_on=one.closes_on - ago).where(
                t.Round.id == one.id
            ).execute()
        for held in t.Conversation.select():
            t.Conversation.update(opened_at=held.opened_at - ago).where(
                t.Conversation.id == held.id
            ).execute()
        t.Round.update(opens_on=today, closes_on=today + timedelta(days=13)).where(
            t.Round.id == self.second
        ).execute()
        actions.outcomes.count_due()  # as the job worker does at night
