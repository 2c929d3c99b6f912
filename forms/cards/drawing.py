"""A page that is being drawn: its pieces so far, and where the slots are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import escape

from forms.filling.conditions import Flag
from forms.filling.places import AnswerPart, PlacePart
from forms.marks import Marks
from forms.page import ErrorSlots, Page, Part, TextSlots
from forms.page_words import PageWords
from forms.wire import PREFIX
from questionnaires import Language, Place, Question, Questionnaire, Stray, Texts, parts

# A control character stands in no definition: between two of them stands a place to be filled.
_PLACE = "\x1c"


@dataclass(frozen=True, slots=True)
class Paper:
    """What is the same on every card of a section."""

    questionnaire: Questionnaire
    language: Language
    words: PageWords
    marks: Marks
    numbers: Mapping[str, int]  # of the questions that are numbered
    here: Mapping[str, Question]  # the questions of this section, those in its rows too
    named: frozenset[str]  # the questions that a condition of this section names
    sights: Mapping[str, str]

    @property
    def ours(self) -> str:
        """Our own words among words of another language are read aloud in theirs."""
        foreign = self.language != self.words.language
        return f' lang="{escape(self.words.language)}"' if foreign else ""


@dataclass
class Drawing:
    """The pieces of a page or of a row, in order; a slot is a piece that is filled later."""

    paper: Paper
    prefix: str = PREFIX
    pieces: list[str] = field(default_factory=list)
    options: dict[str, Mapping[str, int]] = field(default_factory=dict)
    declined: dict[str, int] = field(default_factory=dict)
    not_relevant: dict[str, int] = field(default_factory=dict)
    texts: dict[str, TextSlots] = field(default_factory=dict)
    ticks: dict[str, dict[str, int]] = field(default_factory=dict)
    errors: dict[str, ErrorSlots] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)

    @property
    def in_a_row(self) -> bool:
        return self.prefix != PREFIX

    def page(self) -> Page:
        return Page(
            self.prefix,
            tuple(self.pieces),
            self.options,
            self.declined,
            self.not_relevant,
            self.texts,
            self.ticks,
            self.errors,
            tuple(self.parts),
        )

    def name(self, question: Question) -> str:
        return self.prefix + question.id

    def say(self, texts: Texts) -> str:
        """A text of the definition, safe to stand in the page; its places become slots."""
        pieces = []
        for part in parts(texts[self.paper.language]):
            match part:
                case str():
                    pieces.append(str(escape(part)))
                case Place():
                    pieces.append(self._place(part))
                case Stray(brace):
                    pieces.append(brace)
        return "".join(pieces)

    def names_of(self, texts: Texts) -> frozenset[str]:
        """The places that a text names, other than answers."""
        found = (one for one in parts(texts[self.paper.language]) if isinstance(one, Place))
        return frozenset(one.name for one in found if one.question is None)

    def our(self, words: str) -> str:
        """Words of our own as they stand inside an element."""
        return f"<span{self.paper.ours}>{escape(words)}</span>"

    def add(self, html: str) -> None:
        if _PLACE not in html:
            self.pieces.append(html)
            return
        for number, piece in enumerate(html.split(_PLACE)):
            if number % 2:
                self._fill_place(self.slot(), piece)
            else:
                self.pieces.append(piece)

    def slot(self, unless_filled: str = "") -> int:
        """A piece to be filled later."""
        self.pieces.append(unless_filled)
        return len(self.pieces) - 1

    def tick(self, name: str, value: str) -> int:
        """The slot of a radio or a tick box."""
        slot = self.ticks.setdefault(name, {})[value] = self.slot()
        return slot

    def _place(self, place: Place) -> str:
        """An answer is marked, so that the scripts keep it up to date, without a network too."""
        marked = f"{_PLACE}{place.name}{_PLACE}"
        if place.question is not None:
            return f'<span data-answer="{place.question}">{marked}</span>'
        return marked

    def _fill_place(self, slot: int, name: str) -> None:
        asked = Place(name).question
        question = None if asked is None else self._asked(asked)
        if question is None:
            self.parts.append(PlacePart(slot, name))
        else:
            paper = self.paper
            self.parts.append(AnswerPart(slot, paper.questionnaire, question, paper.language))

    def _asked(self, question_id: str) -> Question | None:
        return self.paper.here.get(question_id) or self.paper.questionnaire.question(question_id)
