"""The page of one section: compiled once per version and language, then only filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from markupsafe import Markup, escape

from forms.setting import Setting
from questionnaires import Document, Facts

Typed = Mapping[str, tuple[str, ...]]
Errors = Mapping[str, Sequence[str]]

_NOTHING_TYPED: Typed = MappingProxyType({})
_NO_ERRORS: Errors = MappingProxyType({})
_ANYWHERE = Setting()


@dataclass(frozen=True, slots=True)
class TextSlots:
    """Where the words and their count of one text go."""

    name: str  # on the wire
    words: int
    count: int


@dataclass(frozen=True, slots=True)
class ErrorSlots:
    """Where one question says that something is wrong, and the ready-made marks for it."""

    card: int
    control: int
    control_mark: str
    message: int
    before: str
    after: str
    boxes: tuple[int, ...] = ()  # tick boxes, each of which is marked for those who listen


@dataclass(slots=True)
class Filling:
    """A page that is being filled: what goes in, and the pieces so far.

    Not frozen, as a frozen value takes longer to make than a card takes to fill.
    """

    pieces: list[str]
    document: Document
    errors: Errors
    typed: Typed
    setting: Setting
    outer: Document | None = None  # of a row: the document around it
    before: Facts | None = None  # of a row: what is known ahead of it

    def posted(self, name: str) -> str:
        """The value that is shown again under this name."""
        values = self.typed.get(name, ())
        return values[0] if values else ""


class Part(Protocol):
    """Something that only some pages have; it fills its own slots."""

    def fill(self, filling: Filling) -> None: ...


@dataclass(frozen=True, slots=True)
class Page:
    """Pieces of HTML with empty slots between them. Whatever is not in a slot is escaped."""

    prefix: str  # of its questions' names on the wire
    pieces: Sequence[str]
    options: Mapping[str, Mapping[str, int]]  # question → value → slot of its tick
    declined: Mapping[str, int]  # question → slot of the tick
    not_relevant: Mapping[str, int]
    texts: Mapping[str, TextSlots]
    ticks: Mapping[str, Mapping[str, int]]  # name on the wire → value → slot, of all of these
    errors: Mapping[str, ErrorSlots]
    parts: Sequence[Part]

    def fill(
        self,
        document: Document,
        errors: Errors = _NO_ERRORS,
        typed: Typed = _NOTHING_TYPED,
        setting: Setting = _ANYWHERE,
    ) -> Markup:
        """The page with what is stored, or what was refused, and why.

        `document` is the whole one, as conditions look back to earlier sections. `errors` are
        translated sentences by the keys of `AnswerForm.errors`; `typed` is `AnswerForm.typed`.
        """
        return Markup(self.filled(Filling(list(self.pieces), document, errors, typed, setting)))

    def filled(self, filling: Filling) -> str:
        """The same for a filling that was begun; a row knows what is around it."""
        if filling.typed:
            filling = self._typed_again(filling)
        self._fill_plain(filling)
        for part in self.parts:
            part.fill(filling)
        for question, sentences in filling.errors.items():
            if sentences and question in self.errors:
                _mark(filling.pieces, self.errors[question], sentences)
        return "".join(filling.pieces)

    def _fill_plain(self, filling: Filling) -> None:
        """What most questions are: options and words."""
        pieces, document = filling.pieces, filling.document
        answers = document.answers
        for question, options in self.options.items():
            value = answers.get(question)
            if isinstance(value, str) and value in options:
                pieces[options[value]] = " checked"
        if document.declined or document.not_relevant:
            self._tick_silence(pieces, document)
        for question, slots in self.texts.items():
            if slots.name in filling.typed:
                words = filling.posted(slots.name)
            else:
                words = document.text(question)
            pieces[slots.words] = escape(words)
            pieces[slots.count] = str(len(words))

    def _tick_silence(self, pieces: list[str], document: Document) -> None:
        for silent, slots in (
            (document.declined, self.declined),
            (document.not_relevant, self.not_relevant),
        ):
            for question in silent:
                if question in slots:
                    pieces[slots[question]] = " checked"

    def _typed_again(self, filling: Filling) -> Filling:
        """What was refused stands as it was typed, and nothing that is stored beside it."""
        document = filling.document
        refused = {name.removeprefix(self.prefix) for name in filling.typed}
        answered = {*document.answers, *document.declined, *document.not_relevant}
        for name, values in filling.typed.items():
            slots = self.ticks.get(name, {})
            for value in values:
                if value in slots:
                    filling.pieces[slots[value]] = " checked"
        return Filling(
            filling.pieces,
            document.only(answered - refused),
            filling.errors,
            filling.typed,
            filling.setting,
            filling.outer,
            filling.before,
        )


def _mark(pieces: list[str], slots: ErrorSlots, sentences: Sequence[str]) -> None:
    pieces[slots.card] += " is-error"
    pieces[slots.control] = slots.control_mark
    pieces[slots.message] = f"{slots.before}{escape(' '.join(sentences))}{slots.after}"
    for box in slots.boxes:
        pieces[box] += ' aria-invalid="true"'
