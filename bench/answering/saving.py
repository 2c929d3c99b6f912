"""Answers that are saved again and again: by the script of their page, and by its button."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import urlencode
from uuid import uuid4

from werkzeug.datastructures import MultiDict

from bench.load import Request, Unexpected
from bench.visitor import WORDS, Controls, Visitor
from forms import AnswerForm, Setting
from questionnaires import PickQuestion, Questionnaire, Section


class Writer:
    """Somebody with one page of questions open, who answers all of them anew each time.

    What the page was filled with goes along, as it does from a browser. It is worked out here
    from what was sent before, so that many savings can be prepared before the first is sent.
    """

    def __init__(
        self,
        cookie: str,
        address: str,
        questionnaire: Questionnaire,
        section: Section,
        page: Controls,
    ) -> None:
        self._cookie, self._path = cookie, f"{address}/sections/{section.id}"
        self._questionnaire, self._section, self._page = questionnaire, section, page
        self._was = page.hidden["was"]
        self._lane, self._number, self._turn = str(uuid4()), 0, 0

    @property
    def look(self) -> Request:
        """The page, opened again."""
        return Request(self._path, self._cookie)

    def saved_by_script(self, words: str = WORDS) -> Request:
        """A moment after a change: the page stays open, and its savings are numbered."""
        self._number += 1
        of_page = {"lane": self._lane, "number": str(self._number)}
        return self._saved(of_page, words, by_script=True)

    def saved_by_button(self) -> Request:
        """The button that goes on, on a page that was opened just now."""
        return self._saved({"lane": str(uuid4()), "number": "1", "go": "on"})

    def _saved(
        self, of_page: Mapping[str, str], words: str = WORDS, by_script: bool = False
    ) -> Request:
        self._turn += 1
        values = {**self._page.filled_in(self._turn, words), **of_page, "was": self._was}
        self._was = json.dumps(self._marks(values))
        return Request(self._path, self._cookie, urlencode(values), by_script)

    def _marks(self, values: Mapping[str, str]) -> dict[str, str]:
        offered = dict.fromkeys(self._page.offered(), "")  # the lists that the page has
        picks = [one for one in self._section.questions if isinstance(one, PickQuestion)]
        setting = Setting(rosters={one.from_: offered for one in picks})
        form = AnswerForm(self._questionnaire, [self._section], MultiDict(values), setting=setting)
        if not form.validate():
            raise Unexpected(f"{self._path}: {form.errors}")
        return form.document.marks(question.id for question in self._section.questions)


def opened(
    visitor: Visitor, address: str, questionnaire: Questionnaire, section: Section
) -> Writer:
    """The page of a section, in a browser."""
    page = Controls(visitor.get(f"{address}/sections/{section.id}"))
    return Writer(visitor.cookie, address, questionnaire, section, page)


def sending(visitor: Visitor, address: str, token: str, by_script: bool = False) -> Request:
    """The form is sent, with a key of its own."""
    body = urlencode({"csrf_token": token, "key": str(uuid4())})
    return Request(f"{address}/send", visitor.cookie, body, by_script)
