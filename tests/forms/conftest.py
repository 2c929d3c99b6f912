"""Anna's self-evaluation, tiny questionnaires, and how a browser reads the pages of them."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from forms import AnswerForm, PageWords, Setting, compile_page
from questionnaires import Document, Questionnaire
from tests.tiny import tiny

MONDAY = date(2026, 11, 23)
ROSTERS = {
    "student": {"anna": "Anna", "bo": "Bo", "carla": "Carla & Co", "dina": "Dina"},
    "subject": {"maths": "Matematik", "danish": "Dansk"},
}
NOTHING = Document()
HERE = Setting(today=MONDAY, rosters=ROSTERS)

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
    """What a browser would find on a page, and what it would send back from it."""

    checked: list[tuple[str, str]] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    sent: MultiDict[str, str] = field(default_factory=MultiDict)
    ids: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""
    _area: str = ""
    _select: str = ""
    _in_template: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._in_template |= tag == "template"
        if self._in_template:  # nothing in it is shown or sent
            return
        self.tags.append((tag, given))
        if "id" in given:
            self.ids.append(given["id"] or "")
        name = given.get("name") or ""
        if tag == "input":
            self._input(name, given)
        elif tag == "textarea":
            self._area = name
            self.written[name] = ""
        elif tag == "select":
            self._select = name
        elif tag == "option" and "selected" in given:
            self.sent.add(self._select, given["value"] or "")

    def _input(self, name: str, given: dict[str, str | None]) -> None:
        value = given["value"] or ""
        if given["type"] in ("radio", "checkbox"):
            if "checked" in given:
                self.checked.append((name, value))
                self.sent.add(name, value)
            return
        if given["type"] != "hidden":
            self.written[name] = value
        self.sent.add(name, value)

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self._in_template = False
        if tag == "textarea" and self._area:
            self.written[self._area] = self.written[self._area].removeprefix("\n")
            self.sent.add(self._area, self.written[self._area].replace("\n", "\r\n"))
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._in_template:
            return
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
        return (self.of(name).get("class") or "").split()

    def of(self, name: str) -> dict[str, str | None]:
        """The attributes of what has this id, or this name in a post."""
        return next(given for _, given in self.tags if name in (given.get("id"), given.get("name")))

    def values(self, name: str) -> list[str | None]:
        """The values that a field of this name offers."""
        return [given.get("value") for _, given in self.tags if given.get("name") == name]


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
        not_relevant="Ikke relevant",
        characters="{count} af {limit} tegn",
        error="Fejl:",
        last_time="Sidst svarede du: {answer}",
        other="Noget andet",
        own_words="Dit eget svar",
        choose_between="Vælg {least} til {most}",
        choose_least="Vælg mindst {least}",
        choose_most="Vælg højst {most}",
        number_between="Fra {least} til {most}",
        number_least="{least} eller mere",
        number_most="{most} eller mindre",
        number_step="I trin på {step}",
        minutes="minutter",
        line="Linje {n}",
        tag="Mærke på linje {n}",
        no_tag="Intet mærke",
        row="Del",
        add_row="Tilføj en til",
        empty_list="Der er intet at vælge endnu.",
        draw="Træk {n}",
        away="Væk: træk en anden",
        were_away="Trukket, men væk: {names}",
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


@pytest.fixture(scope="session")
def here() -> Setting:
    """A Monday in November, in a class of four with two subjects."""
    return HERE


@pytest.fixture(scope="session")
def send() -> Callable[..., AnswerForm]:
    """What is posted to all sections of a tiny questionnaire."""

    def send(name: str, *pairs: tuple[str, str], setting: Setting = HERE) -> AnswerForm:
        one = tiny(name)
        return AnswerForm(one, one.sections, MultiDict(pairs), setting)

    return send


@pytest.fixture(scope="session")
def show(words: PageWords, browse: Callable[[str], Drawn]) -> Callable[..., Drawn]:
    """A section's page of a tiny questionnaire, as a browser reads it."""

    def show(
        name: str,
        document: Document = NOTHING,
        *,
        section: int = 0,
        setting: Setting = HERE,
        **refused: Any,
    ) -> Drawn:
        one = tiny(name)
        page = compile_page(one, one.sections[section], "da", words)
        return browse(page.fill(document, setting=setting, **refused))

    return show
