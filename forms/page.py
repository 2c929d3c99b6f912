"""The page of one section: compiled once per version and language, then only filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from markupsafe import Markup, escape

from forms.wire import DECLINED
from questionnaires import Document

_NONE: Mapping[str, str] = MappingProxyType({})
_NO_ERRORS: Mapping[str, Sequence[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PageWords:
    """What a page says of its own, already translated."""

    language: str  # of these words, such as "da"
    icons: str  # address of the icon sprite
    question_of: str  # "Question {n} of {total}"
    required: str  # stands beside the number of a required question
    decline: str  # "I do not want to answer"
    characters: str  # "{count} of {limit} characters"
    error: str  # "Error:", for those who listen


@dataclass(frozen=True, slots=True)
class TextSlots:
    """Where the words, their count and the tick of one text go."""

    words: int
    count: int
    decline: int | None


@dataclass(frozen=True, slots=True)
class ErrorSlots:
    """Where one question says that something is wrong, and the ready-made marks for it."""

    card: int
    control: int
    control_mark: str
    message: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Page:
    """Pieces of HTML with empty slots between them. Whatever is not in a slot is escaped."""

    pieces: Sequence[str]
    options: Mapping[str, Mapping[str, int]]  # question → value → slot of its tick
    texts: Mapping[str, TextSlots]
    errors: Mapping[str, ErrorSlots]

    def fill(
        self,
        document: Document,
        errors: Mapping[str, Sequence[str]] = _NO_ERRORS,
        typed: Mapping[str, str] = _NONE,
    ) -> Markup:
        """The page with what is stored, or what was refused, and why.

        `errors` are translated sentences by question id; `typed` is `AnswerForm.typed`.
        """
        pieces = list(self.pieces)
        self._tick_options(pieces, document)
        self._write_texts(pieces, document, typed)
        for question, sentences in errors.items():
            if sentences and question in self.errors:
                _mark(pieces, self.errors[question], sentences)
        return Markup("".join(pieces))

    def _tick_options(self, pieces: list[str], document: Document) -> None:
        answers, declined = document.answers, document.declined
        for question, slots in self.options.items():
            value = DECLINED if question in declined else answers.get(question, "")
            slot = slots.get(value)
            if slot is not None:
                pieces[slot] = " checked"

    def _write_texts(self, pieces: list[str], document: Document, typed: Mapping[str, str]) -> None:
        for question, slots in self.texts.items():
            refused = question in typed
            words = typed[question] if refused else document.answers.get(question, "")
            pieces[slots.words] = str(escape(words))
            pieces[slots.count] = str(len(words))
            ticked = question + DECLINED in typed if refused else question in document.declined
            if ticked and slots.decline is not None:
                pieces[slots.decline] = " checked"


def _mark(pieces: list[str], slots: ErrorSlots, sentences: Sequence[str]) -> None:
    pieces[slots.card] = " is-error"
    pieces[slots.control] = slots.control_mark
    pieces[slots.message] = f"{slots.before}{escape(' '.join(sentences))}{slots.after}"
