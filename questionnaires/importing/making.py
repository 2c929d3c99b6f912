"""The definition in the making: its texts, ids, questions and sections, whatever the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from questionnaires.importing import reasons
from questionnaires.importing.conditions import (
    Asks,
    Condition,
    Known,
    NotSimple,
    check_size,
    every,
    read,
)
from questionnaires.importing.languages import (
    PART,
    PURPOSE,
    UNTITLED,
    Spoken,
    Wording,
    in_each,
)
from questionnaires.importing.report import Entry, Imported, NotReadable, Report
from questionnaires.importing.words import LONGEST_TEXT, Names, plain
from questionnaires.kinds import MOST_QUESTIONS
from questionnaires.source import LARGEST_FILE

MOST_ENTRIES = 2000  # questions and groups of a source; a report beyond that is read by nobody
DEEPEST_GROUP = 10  # groups within groups
LONGEST_LABEL = 200  # characters of a name that stands where a text is missing

Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """The fields of a question that its kind brings, and what conditions may know of it."""

    fields: Mapping[str, Any]
    asks: Asks = "nothing"
    values: Mapping[str, str] = field(default_factory=dict)
    ordered: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What a source says of a question, whatever its kind."""

    name: str
    text: Wording
    help: Wording = field(default_factory=dict)
    required: bool = False
    condition: str = ""  # as it is written there
    part: bool = False  # one of several that come of one question: its name is ours


@dataclass(frozen=True, slots=True)
class Place:
    """Where questions go: a page, or the lines of a form that repeats."""

    questions: list[dict[str, Any]] = field(default_factory=list)
    condition: Condition | None = None  # of the groups around it, within the page
    prefix: str = ""  # how the source calls a question of the same line: "panel."
    in_rows: bool = False
    depth: int = 0


class Making:
    """What has been made so far. Sources hand their questions in, in order."""

    def __init__(self, spoken: Spoken, report: Report, reference: re.Pattern[str]) -> None:
        self.spoken = spoken
        self.report = report
        self.scales: dict[str, Any] = {}
        self.known: dict[str, Known] = {}  # by the name in the source
        self._reference = reference  # how a text of the source names an earlier question
        self._ids = Names("q")
        self._scale_names = Names("s")
        self._sections: list[tuple[str, dict[str, Any]]] = []
        self._questions = 0
        self._entries = 0
        self._asked = False
        self._room = LARGEST_FILE  # characters of text

    def about(self, name: str, *, quiet: bool = False) -> Entry:
        """The entry of the next question or group of the source; quiet ones are not asked."""
        self._entries += 1
        self._asked = self._asked or not quiet
        if self._entries > MOST_ENTRIES:
            raise NotReadable(reasons.TOO_MANY, most=MOST_ENTRIES)
        return self.report.about(name[:200], quiet=quiet)

    def texts(self, entry: Entry, wording: Wording, *, refers: bool = False) -> Texts | None:
        """A text in each language, or nothing where none was written.

        The text of a question or a page may repeat an earlier answer (`refers`).
        """
        found = {code: self._words(entry, words, refers) for code, words in wording.items()}
        found = {code: words for code, words in found.items() if words}
        if not found:
            return None
        written: Texts = {self.spoken.default: found[""]} if "" in found else {}
        written |= found
        spare = found.get("") or next(iter(found.values()))
        missing = [one for one in self.spoken.languages if one not in written]
        if missing:
            entry.changed(reasons.MISSING_LANGUAGE, languages=", ".join(missing))
        return self._spend({one: written.get(one, spare) for one in self.spoken.languages})

    def everywhere(self, text: str) -> Texts:
        """What reads the same in each language: a number, a name."""
        words = _doubled(plain(text)[0][:LONGEST_LABEL]) or "…"
        return self._spend(dict.fromkeys(self.spoken.languages, words))

    def named(self, entry: Entry, wording: Wording, name: str, *, refers: bool = False) -> Texts:
        """A text that must be there: its name stands in for it."""
        texts = self.texts(entry, wording, refers=refers)
        if texts is None:
            entry.changed(reasons.NO_TEXT)
            return self.everywhere(name)
        return texts

    def condition(self, entry: Entry, written: str, around: Condition | None) -> Condition | None:
        """A condition of the source joined to that of its groups; what is not simple is told."""
        own = self._read(entry, written) if written.strip() else None
        joined = every(around, own)
        try:
            if joined is not None:
                check_size(joined)
        except NotSimple as refused:
            entry.changed(refused.message.id, **refused.message.values)
            return around
        return joined

    def has_room(self, entry: Entry, questions: int = 1) -> bool:
        """Is there room for so many questions more? If not, this one is left out."""
        if self._questions + questions > MOST_QUESTIONS:
            entry.dropped(reasons.FULL, most=MOST_QUESTIONS)
            return False
        return True

    def put(self, entry: Entry, asked: Asked, answer: Answer, place: Place) -> None:
        """Put a question in its place."""
        if not self.has_room(entry):
            return
        self._questions += 1
        # everything of it is read before it is known: nothing may look at itself
        show_if = self.condition(entry, asked.condition, place.condition)
        fitted = self._ids.fit(asked.name)
        if fitted != asked.name and not asked.part:
            entry.changed(reasons.NAME_FITTED, id=fitted)
        written: dict[str, Any] = {"id": fitted, **answer.fields}
        written["text"] = self.named(entry, asked.text, asked.name, refers=True)
        if help_texts := self.texts(entry, asked.help, refers=True):
            written["help"] = help_texts
        if asked.required and answer.fields["kind"] != "note":
            written["required"] = True
        if show_if is not None:
            written["show_if"] = show_if
        place.questions.append(written)
        if answer.asks != "nothing":
            known = Known(fitted, answer.asks, answer.values, answer.ordered, answer.whole)
            self.known.setdefault(f"{place.prefix}{asked.name}", known)

    def heading(self, entry: Entry, heading: Asked, place: Place) -> bool:
        """Put a group's heading as a note, where it has one."""
        if not any(heading.text.values()):
            return False
        self.put(entry, heading, Answer({"kind": "note"}), place)
        return True

    @contextmanager
    def group(self, entry: Entry, heading: Asked, place: Place) -> Iterator[None]:
        """The questions of a group within a page, under its heading."""
        above = len(place.questions)
        headed = self.heading(entry, heading, place)
        first = len(place.questions)
        yield
        if len(place.questions) > first:
            entry.changed(reasons.FLATTENED if headed else reasons.NO_HEADING)
        else:
            entry.dropped(reasons.EMPTY_GROUP)
            del place.questions[above:]

    @contextmanager
    def rows(
        self, entry: Entry, asked: Asked, fields: Mapping[str, Any], place: Place, inner: Place
    ) -> Iterator[None]:
        """Lines that repeat. What is asked within them is not known after them."""
        above = len(place.questions)
        answer = Answer({"kind": "rows", **fields, "questions": inner.questions})
        self.put(entry, asked, answer, place)
        before = dict(self.known)
        yield
        self.known = before
        if not inner.questions:
            entry.dropped(reasons.EMPTY_GROUP)
            del place.questions[above:]

    def scale(self, name: str, steps: list[dict[str, Any]]) -> str:
        """The id of a shared scale of these steps, made where there is none yet."""
        for known, scale in self.scales.items():
            if scale["options"] == steps:
                return known
        fitted = self._scale_names.fit(name)
        self.scales[fitted] = {"options": steps}
        return fitted

    def section(
        self,
        name: str,
        title: Texts | None,
        help_: Texts | None,
        show_if: Condition | None,
        questions: list[dict[str, Any]],
    ) -> None:
        """A page of questions, where any are left."""
        if not questions:
            return
        number = str(len(self._sections) + 1)
        part = in_each(self.spoken, PART)
        written: dict[str, Any] = {
            "title": title or {one: part[one].format(number=number) for one in part}
        }
        if help_:
            written["help"] = help_
        if show_if is not None:
            written["show_if"] = show_if
        self._sections.append((name or f"part_{number}", {**written, "questions": questions}))

    def finished(self, title: Wording, purpose: Wording) -> Imported:
        """The definition, its head filled with what is most careful."""
        if not self._asked:
            raise NotReadable(reasons.NO_QUESTIONS)
        file = self.report.file
        written: dict[str, Any] = {
            "title": self.texts(file, title),
            "purpose": self.texts(file, purpose),
            "kind": "survey",
            "respondent": "student",
            "about": "self",
            "confidentiality": "shared",
            "readers": [],
            "languages": list(self.spoken.languages),
        }
        if written["title"] is None:
            file.changed(reasons.TITLE_MISSING)
            written["title"] = in_each(self.spoken, UNTITLED)
        file.changed(reasons.PURPOSE_TAKEN if written["purpose"] else reasons.PURPOSE_MISSING)
        written["purpose"] = written["purpose"] or in_each(self.spoken, PURPOSE)
        file.changed(reasons.DECIDE_WHO)
        if self.scales:
            written["scales"] = self.scales
        # questions choose their ids first: answers are kept under them, and pages have none
        written["sections"] = [
            {"id": self._ids.fit(name), **section} for name, section in self._sections
        ]
        return Imported(written, self.report.remarks())

    def _read(self, entry: Entry, written: str) -> Condition | None:
        try:
            return read(written, self.known)
        except NotSimple as refused:
            entry.changed(refused.message.id, **refused.message.values)
            return None

    def _words(self, entry: Entry, text: str, refers: bool) -> str:
        words, had_markup = plain(text)
        if had_markup:
            entry.changed(reasons.MADE_PLAIN)
        if len(words) > LONGEST_TEXT:
            entry.changed(reasons.SHORTENED, most=LONGEST_TEXT)
            words = words[:LONGEST_TEXT].rstrip()
        filled = self._with_places(entry, words) if refers else _doubled(words)
        # longer by its doubled braces only; nobody misses those of such a text
        return filled if len(filled) <= LONGEST_TEXT else re.sub(r"[{}]", "", words)

    def _with_places(self, entry: Entry, words: str) -> str:
        """Names of earlier questions become places for their answers; other braces are words."""
        pieces, end = [], 0
        for found in self._reference.finditer(words):
            known = self.known.get(found[1].strip())
            pieces.append(_doubled(words[end : found.start()]))
            if known is None:
                entry.changed(reasons.NOT_EARLIER, name=found[1].strip()[:60])
                pieces.append(_doubled(found[0]))
            else:
                pieces.append(f"{{answer:{known.id}}}")
            end = found.end()
        return "".join([*pieces, _doubled(words[end:])])

    def _spend(self, texts: Texts) -> Texts:
        """Few options can be shown by many questions: what that comes to has a bound."""
        self._room -= sum(map(len, texts.values()))
        if self._room < 0:
            raise NotReadable(reasons.TOO_MUCH_TEXT)
        return texts


def _doubled(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")
