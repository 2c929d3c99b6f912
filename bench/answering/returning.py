"""A device that was away: what was written on it waits in a queue, and is sent when it is back."""

from __future__ import annotations

import json
from collections.abc import Iterator

from bench.answering.saving import Writer, sending
from bench.load import Request
from bench.visitor import Controls, Visitor
from questionnaires import Questionnaire

EVERY = 3  # one of so many is sent once more, as if its answer had been lost


def writings(questionnaire: Questionnaire) -> int:
    """How often a form is written when all of its queue has landed once."""
    return len(questionnaire.sections) + 2


class Device:
    """It takes forms along, and fills them in without a network."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._token = str(visitor.fetch("/session")["token"])
        self._forms: list[tuple[str, list[Writer]]] = []

    def take_along(self, address: str, questionnaire: Questionnaire) -> None:
        """Ask for the whole form, for the time without a network."""
        whole = self._visitor.fetch(f"{address}/device")
        writers = []
        for part in whole["sections"]:
            section = questionnaire.section(part["id"])
            if section is not None:
                page = Controls(part["html"])
                page.hidden = {"csrf_token": self._token, "was": json.dumps(part["was"])}
                cookie = self._visitor.cookie
                writers.append(Writer(cookie, address, questionnaire, section, page))
        self._forms.append((address, writers))

    def come_back(self) -> tuple[Request, ...]:
        """All that waits, in its order: who is logged in here, then form by form."""
        return (Request("/session", self._visitor.cookie, by_script=True), *self._queue())

    def _queue(self) -> Iterator[Request]:
        for place, request in enumerate(self._once()):
            yield request
            if place % EVERY == 0:
                yield request

    def _once(self) -> Iterator[Request]:
        for address, writers in self._forms:
            # on its way when the network went; what was written after that comes by its own number
            yield writers[0].saved_by_script()
            for writer in writers:
                yield writer.saved_by_script()
            yield sending(self._visitor, address, self._token, by_script=True)
