"""A student of the class with a form of the round open, as a browser has it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from uuid import UUID

from bench import load
from bench.answering.saving import Writer, opened, sending
from bench.load import Request
from bench.visitor import Visitor, come_in
from questionnaires import Questionnaire
from service.actions.entry.codes import Card
from service.store import definitions, people, responses
from service.store.responses import Response
from tests.running.serving import Service
from tests.school import deeds
from tests.school.world import World

FORM = "preparation"  # two sections, with answers in own words in both
REQUIRED = "talk_about"  # a question of the second


def asked(world: World) -> Questionnaire:
    return definitions.latest(world.owner, FORM)


def visitor(service: Service, card: Card) -> Visitor:
    return come_in(partial(load.ask, service.port), card.class_code, card.personal_code)


class Sitting:
    """One student at the form. Every saving is prepared here, and sent by the test."""

    def __init__(self, service: Service, world: World, card: Card) -> None:
        self.student = people.person(world.owner, card.student.id)
        self._owner = world.owner
        self._response: UUID = deeds.begin(world, self.student, FORM)
        self._visitor = visitor(service, card)
        address, form = f"/responses/{self._response}", asked(world)
        self._writers: list[Writer] = [
            opened(self._visitor, address, form, section) for section in form.sections
        ]
        self._address, self._token = address, str(self._visitor.fetch("/session")["token"])

    def first(self, words: str) -> Request:
        """The first section, saved."""
        return self._writers[0].saved_by_script(words)

    def last(self, words: str) -> Request:
        """The last section, saved."""
        return self._writers[-1].saved_by_script(words)

    def sends(self) -> Request:
        """The form, sent with a key of its own."""
        return sending(self._visitor, self._address, self._token, by_script=True)

    def kept(self) -> Response:
        """What is in the database now."""
        return responses.response(self._owner, self._response)


def everybody(service: Service, world: World, cards: tuple[Card, ...]) -> Iterator[Sitting]:
    for card in cards:
        yield Sitting(service, world, card)
