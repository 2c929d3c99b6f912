"""A device that was away: what was written on it waits in a queue, and is sent when it is back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

from bench.answering.saving import Writer, sending
from bench.load import Request
from bench.visitor import Controls, Visitor
from questionnaires import Questionnaire

EVERY = 3  # one of so many is sent once more, as if its answer had been lost


def writings(questionnaire: Questionnaire) -> int:
    """How often a form is written when all of its queue has landed once."""
    return len(questionnaire.sections) + 2


class Device:
    """It takes along what a visit begins with, and fills its forms in without a network."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._token = str(visitor.fetch("/session")["token"])
        self._starts: list[Request] = []
        self._pages: dict[tuple[str, str], Controls] = {}
        self._forms: list[tuple[str, list[Writer]]] = []

    def begin(
        self,
        kit: Mapping[str, Any],
        lesson: tuple[UUID, UUID, str, date],
        asked: Mapping[str, Questionnaire],
    ) -> None:
        """Start a visit on the device, and write its notes and its talks with students."""
        group, teacher, title, day = lesson
        (school,) = kit["schools"]
        forms = [(str(uuid4()), form) for form in school["forms"]]
        values: Sequence[tuple[str, str]] = [
            ("csrf_token", self._token), ("visit", str(uuid4())), ("class", str(group)),
            ("teacher", str(teacher)), ("lesson", title), ("day", day.isoformat()),
            *(("form", f"{form['name']} {form['version']} {response}") for response, form in forms),
        ]  # fmt: skip
        cookie = self._visitor.cookie
        self._starts.append(Request("/visits/starts", cookie, urlencode(values), by_script=True))
        for response, form in forms:
            self._fill(f"/responses/{response}", asked[form["name"]], form["sections"])

    def take_along(self, address: str, questionnaire: Questionnaire) -> None:
        """Ask for a whole form that is begun already, for the time without a network."""
        writers = []
        for part in self._visitor.fetch(f"{address}/device")["sections"]:
            section = questionnaire.section(part["id"])
            if section is not None:
                page = Controls(part["html"])
                page.hidden = {"csrf_token": self._token, "was": json.dumps(part["was"])}
                cookie = self._visitor.cookie
                writers.append(Writer(cookie, address, questionnaire, section, page))
        self._forms.append((address, writers))

    def come_back(self) -> tuple[Request, ...]:
        """All that waits, in its order: who is logged in here, the visits, then form by form."""
        return (Request("/session", self._visitor.cookie, by_script=True), *self._queue())

    def _fill(
        self, address: str, questionnaire: Questionnaire, sections: Sequence[Mapping[str, Any]]
    ) -> None:
        writers = []
        for part in sections:
            section = questionnaire.section(part["id"])
            if section is not None:
                cookie, page = self._visitor.cookie, self._page(questionnaire.name, part)
                writers.append(Writer(cookie, address, questionnaire, section, page))
        self._forms.append((address, writers))

    def _page(self, name: str, part: Mapping[str, Any]) -> Controls:
        """An empty section: every visit begins with the same."""
        key = (name, part["id"])
        if key not in self._pages:
            self._pages[key] = Controls(part["html"])
            of_itself = {"csrf_token": self._token, "was": json.dumps(part["was"])}
            self._pages[key].hidden = of_itself
        return self._pages[key]

    def _queue(self) -> Iterator[Request]:
        for place, request in enumerate(self._once()):
            yield request
            if place % EVERY == 0:
                yield request

    def _once(self) -> Iterator[Request]:
        yield from self._starts
        for address, writers in self._forms:
            # on its way when the network went; what was written after that comes by its own number
            yield writers[0].saved_by_script()
            for writer in writers:
                yield writer.saved_by_script()
            yield sending(self._visitor, address, self._token, by_script=True)
