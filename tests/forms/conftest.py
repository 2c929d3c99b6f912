"""Anna's self-evaluation, and how a browser reads the page of it."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from forms import AnswerForm, PageWords
from questionnaires import Questionnaire

LABELS = {"never": "Aldrig", "sometimes": "En gang imellem", "often": "Ofte", "always": "Altid"}
FREQUENCY = [
    {"value": value, "score": score, "label": {"da": label}}
    for score, (value, label) in enumerate(LABELS.items(), start=1)
]
TRY_FIRST = {
    "id": "try_first",
    "kind": "scale",
    "scale": "frequency",
    "text": {"da": "Jeg prøver selv først."},
    "may_decline": True,
    "required": True,
}
WORKS_BEST = {
    "id": "works_best",
    "kind": "choice",
    "options": [
        {"value": "alone", "label": {"da": "Alene"}},
        {"value": "together", "label": {"da": "Sammen"}},
    ],
    "text": {"da": "Hvordan arbejder du bedst?"},
}
BEFORE_YOU_WRITE = {"id": "think", "kind": "note", "text": {"da": "Tænk på den sidste uge."}}
WHAT_HELPS = {
    "id": "what_helps",
    "kind": "text",
    "text": {"da": "Hvad hjælper dig?"},
    "help": {"da": "Stikord er fine."},
    "guidance": {"da": "Skriv om dig selv."},
    "max_characters": 20,
    "may_decline": True,
}
NEXT_STEP = {
    "id": "next_step",
    "kind": "text",
    "text": {"da": "Dit næste skridt?"},
    "guidance": {"da": "Skriv om dig selv."},
    "lines": 1,
    "required": True,
}


@dataclass
class Drawn(HTMLParser):
    """What a browser would find on a page and send back from it."""

    checked: list[tuple[str, str]] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""
    _area: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if "id" in given:
            self.ids.append(given["id"] or "")
        name = given.get("name") or ""
        if "checked" in given:
            self.checked.append((name, given["value"] or ""))
        if given.get("type") == "text":
            self.written[name] = given["value"] or ""
        if tag == "textarea":
            self._area = name
            self.written[name] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.written[self._area] = self.written[self._area].removeprefix("\n")
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.written[self._area] += data
        else:
            self.text += data

    def described_by(self, name: str) -> list[str]:
        """The ids that are read aloud with a field or a card."""
        for _, given in self.tags:
            if name in (given.get("id"), given.get("name")) and "aria-describedby" in given:
                return (given["aria-describedby"] or "").split()
        return []

    def classes(self, name: str) -> list[str]:
        return next(
            (given.get("class") or "").split() for _, given in self.tags if given.get("id") == name
        )


def definition(*sections: list[Mapping[str, Any]]) -> Questionnaire:
    """A questionnaire of these sections; every test may make its own."""
    content = json.dumps(
        {
            "title": {"da": "Min læring"},
            "purpose": {"da": "Så du kan fortælle om din læring."},
            "kind": "self_evaluation",
            "respondent": "student",
            "about": "self",
            "confidentiality": "shared",
            "languages": ["da"],
            "scales": {"frequency": {"options": FREQUENCY}},
            "sections": [
                {"id": f"part_{n}", "title": {"da": f"Del {n}"}, "questions": questions}
                for n, questions in enumerate(sections, start=1)
            ],
        }
    )
    digest = hashlib.sha256(content.encode()).hexdigest()
    identity = {"name": "my-learning", "version": 1, "digest": digest}
    return Questionnaire.model_validate_json(json.dumps(json.loads(content) | identity))


@pytest.fixture(scope="session")
def define() -> Callable[..., Questionnaire]:
    return definition


@pytest.fixture(scope="session")
def questionnaire() -> Questionnaire:
    """Two parts: steps, options and a note; then words on many lines and on one."""
    return definition([TRY_FIRST, WORKS_BEST, BEFORE_YOU_WRITE], [WHAT_HELPS, NEXT_STEP])


@pytest.fixture(scope="session")
def post(questionnaire: Questionnaire) -> Callable[..., AnswerForm]:
    """What Anna sends from the whole questionnaire: one pair for every field."""

    def send(*pairs: tuple[str, str]) -> AnswerForm:
        return AnswerForm(questionnaire, questionnaire.sections, MultiDict(pairs))

    return send


@pytest.fixture(scope="session")
def words() -> PageWords:
    return PageWords(
        language="da",
        icons="/static/icons.svg",
        question_of="Spørgsmål {n} af {total}",
        required="skal besvares",
        decline="Det vil jeg ikke svare på",
        characters="{count} af {limit} tegn",
        error="Fejl:",
    )


@pytest.fixture(scope="session")
def browse() -> Callable[[str], Drawn]:
    """A browser reads a page."""

    def read(html: str) -> Drawn:
        drawn = Drawn()
        drawn.feed(html.encode().decode())  # as it comes over the wire: a plain string
        drawn.close()
        return drawn

    return read
