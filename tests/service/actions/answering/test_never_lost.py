"""Whatever order savings, sendings, replays and closing come in: nothing is lost, nothing twice.

A model of what two devices and the server should hold, driven by hypothesis against the store.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from werkzeug.datastructures import MultiDict

from service import actions
from service.errors import AlreadySent, NotOpen
from service.store import responses
from service.store.ground import database
from service.store.ground.database import database as handle
from service.store.tables import TABLES
from tests.school import world as small_school
from tests.school.deeds import begin
from tests.school.world import World

SECTION = "when_hard"
QUESTION = "hard_success"  # a text
OTHER = "try_first"  # a scale, on the same page
DEVICES = st.sampled_from(["phone", "laptop"])
STEPS = st.sampled_from(["not_yet", "mostly"])


@dataclass
class Page:
    """A page that is open on a device: what it was filled with and shows, and what it has sent."""

    was: dict[str, str]
    words: str
    step: str
    lane: str = field(default_factory=lambda: str(uuid4()))
    number: int = 0
    sent: list[dict[str, str]] = field(default_factory=list)

    def body(self) -> dict[str, str]:
        self.number += 1
        body = {"lane": self.lane, "number": str(self.number), "was": json.dumps(self.was)}
        body |= {f"q-{QUESTION}": self.words} | ({f"q-{OTHER}": self.step} if self.step else {})
        self.sent.append(body)
        return body


class Answering(RuleBasedStateMachine):
    """Anna answers on two devices, one of which may have been away for long."""

    build: Callable[[], World]

    def __init__(self) -> None:
        super().__init__()
        self.world = self.build()
        self.anna = self.world.anna
        self.response: UUID = begin(self.world, self.anna, "start-up")
        self.pages: dict[str, Page] = {}
        self.written: list[str] = []  # every text that was acknowledged and not replaced knowingly
        self.number = 0
        self.open = True
        self.keys: list[UUID] = []
        self.counted: str | None = None  # the document that others read

    def stands(self) -> responses.Response:
        return responses.response(self.world.owner, self.response)

    def page(self, device: str) -> Page:
        if device not in self.pages:
            self.load(device)
        return self.pages[device]

    @rule(device=DEVICES)
    def load(self, device: str) -> None:
        """The page is opened anew: it is filled with what stands."""
        stands = self.stands().working
        marks = stands.marks([QUESTION, OTHER])
        self.pages[device] = Page(marks, stands.text(QUESTION), stands.text(OTHER))

    @rule(device=DEVICES, step=STEPS)
    def choose(self, device: str, step: str) -> None:
        """Only the scale is answered: whatever words the page shows are none of its business."""
        page, before = self.page(device), self.stands()
        page.step = step
        page.was = self.take(page.body()).marks
        assert self.stands().working.text(QUESTION) == before.working.text(QUESTION)

    @rule(device=DEVICES)
    def write(self, device: str) -> None:
        """New words, saved and acknowledged: they replace what this page wrote or saw before."""
        page, before = self.page(device), self.stands()
        self.number += 1
        words = page.words = f"Tekst {self.number} fra {device}"
        seen = before.working.text(QUESTION)
        knew = before.working.marks([QUESTION]).get(QUESTION) == page.was.get(QUESTION)
        page.was = self.take(page.body()).marks
        mine = before.asides.get(page.lane)
        if knew:
            self.replaced(seen)  # its writer saw it and wrote something else
        if mine is not None:
            self.replaced(mine.text(QUESTION))
        self.written.append(words)

    @rule(device=DEVICES)
    def lose_the_answer_and_repeat(self, device: str) -> None:
        """The server had it, the device never heard: it sends the same once more."""
        page = self.page(device)
        if page.sent:
            before = self.stands()
            self.take(page.sent[-1])
            assert self.stands() == before

    @rule(device=DEVICES, data=st.data())
    def replay_anything(self, device: str, data: st.DataObject) -> None:
        """A queue that was emptied long ago is emptied again."""
        page = self.page(device)
        if page.sent:
            before = self.stands()
            self.take(data.draw(st.sampled_from(page.sent)))
            assert self.stands() == before

    @precondition(lambda self: self.stands().asides)
    @rule(how=st.sampled_from(["use", "both", "leave"]))
    def decide(self, how: str) -> None:
        """Anna has seen both texts and chooses."""
        before = self.stands()
        lane, aside = next(iter(before.asides.items()))
        for question in (QUESTION, OTHER):
            if aside.answered(question):
                # a scale has one answer: the page offers “both” for words alone
                chosen = "use" if question == OTHER and how == "both" else how
                actions.responses.settle(self.anna, self.response, lane, question, chosen)
        after = self.stands().working.text(QUESTION)
        for one in (before.working.text(QUESTION), aside.text(QUESTION)):
            if one not in after:
                self.replaced(one)

    @rule(again=st.booleans())
    def send(self, again: bool) -> None:
        """With a new key, or once more with the last one."""
        repeated = again and bool(self.keys)
        key = self.keys[-1] if repeated else uuid4()
        before = self.stands()
        try:
            actions.responses.send(self.anna, self.response, key)
        except NotOpen:
            assert not self.open
            assert not repeated
        except AlreadySent:
            assert before.changes is None
            assert not repeated
        else:
            assert self.open or repeated
            self.keys += [] if repeated else [key]
        after = self.stands()
        assert after.working == before.working
        if repeated:
            assert after == before

    @precondition(lambda self: self.open and self.number > 3)
    @rule()
    def close(self) -> None:
        actions.rounds.close(self.world.dorte, self.world.round)
        self.open = False
        self.counted = self.stands().document.to_json()

    def replaced(self, text: str) -> None:
        """Its writer gave these words up; a text may be several that were put together."""
        self.written = [one for one in self.written if one not in text]

    def take(self, body: dict[str, str]) -> actions.responses.Taken:
        return actions.responses.take(
            self.anna, self.response, SECTION, MultiDict(body), by_script=True
        )

    @invariant()
    def every_acknowledged_word_is_there(self) -> None:
        found = self.stands()
        texts = [found.working.text(QUESTION)]
        texts += [aside.text(QUESTION) for aside in found.asides.values()]
        assert [one for one in self.written if not any(one in text for text in texts)] == []

    @invariant()
    def what_others_read_changes_only_by_sending(self) -> None:
        found = self.stands()
        if not self.open and found.sent_at is not None:
            assert found.document.to_json() == self.counted
        assert (found.sent_at is None) == (not self.keys)


@contextmanager
def connected_to(url: str) -> Iterator[None]:
    database.use(url)
    with database.connected():
        yield
    handle.close_all()


@pytest.mark.usefixtures("shipped")
def test_nothing_is_lost_and_nothing_lands_twice(on_both: str, password_hash: str) -> None:
    tables = list(reversed(TABLES))

    def build() -> World:
        for table in tables:
            table.delete().execute()
        return small_school.build(password_hash)

    class OnThisDatabase(Answering):
        pass

    OnThisDatabase.build = staticmethod(build)  # type: ignore[method-assign]
    machine = OnThisDatabase.TestCase
    machine.settings = settings(
        max_examples=40, stateful_step_count=30, deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    with connected_to(on_both):
        machine("runTest").runTest()
