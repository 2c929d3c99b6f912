"""The editor's live look: what is typed is sent, and comes back as respondents would see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlencode
from uuid import UUID

from bench import school
from bench.definition import SECTION, made
from bench.load import Request
from bench.school import School
from bench.visitor import Visitor
from service import actions
from service.demo.schools import CONSULTANT
from service.store import definitions
from service.store.ground import database

START_UP = "start-up"
QUESTIONS = 60
WRITER = CONSULTANT[0].lower()


@dataclass(frozen=True, slots=True)
class Draft:
    id: UUID
    part: str  # the section that is edited, counted from 1

    @property
    def path(self) -> str:
        return f"/questionnaires/drafts/{self.id}"


def begun(of: School) -> tuple[Draft, Draft]:
    """The first section of a copy of the start-up, and the last one of a form of 60 questions."""
    school.use(of)
    with database.connected():
        person = school.known(WRITER)
        version = definitions.latest(person.owner.id, START_UP).version
        copied = actions.questionnaires.copy(person, START_UP, version)
        brought = actions.questionnaires.bring_in(person, made(QUESTIONS), "made.json")
    return Draft(copied, "1"), Draft(brought, str(-(-QUESTIONS // SECTION)))


class Typing:
    """Somebody who has a part open, and changes it at every request."""

    def __init__(self, visitor: Visitor, draft: Draft) -> None:
        self._cookie, self._path = visitor.cookie, f"{draft.path}/preview"
        self._fields = fields_of(visitor.get(f"{draft.path}?part={draft.part}"))

    def changed(self, word: str) -> Request:
        """All fields, with this word added to the title of the section."""
        fields = [
            (name, f"{value} {word}" if name.endswith(".title.da") else value)
            for name, value in self._fields
        ]
        return Request(self._path, self._cookie, urlencode(fields))


def fields_of(page: str) -> Sequence[tuple[str, str]]:
    """The fields of the editor's form, as a browser sends them to the look."""
    reader = _Fields()
    reader.feed(page)
    return reader.found


class _Fields(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._inside = False
        self._name = ""  # of the select or textarea that is open
        self._value: str | None = None  # of a select: the first, where none is chosen

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "form":
            self._inside = given.get("id") == "editor"
        elif not self._inside:
            return
        elif tag == "input" and _is_sent(given):
            self.found.append((given["name"], given.get("value", "")))
        elif tag in ("select", "textarea"):
            self._name, self._value = given["name"], None
        elif tag == "option" and ("selected" in given or self._value is None):
            self._value = given["value"]

    def handle_data(self, data: str) -> None:
        if self._name and self.lasttag == "textarea":
            self._value = (self._value or "") + data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag in ("select", "textarea") and self._name:
            self.found.append((self._name, (self._value or "").removeprefix("\n")))
            self._name = ""


def _is_sent(given: dict[str, str]) -> bool:
    return given.get("type") not in ("checkbox", "radio") or "checked" in given
