"""A sheet that is being drawn: its words, its numbers, and how a text of the definition stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import escape

from forms.marks import Marks
from forms.paper.words import PaperWords
from questionnaires import Language, Place, Question, Questionnaire, Stray, Texts, parts

Rosters = Mapping[str, Mapping[str, str]]
BLANK = "________"  # nobody knows yet what will stand there
COMMA = ("da", "sv")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is the same for every question of a sheet."""

    questionnaire: Questionnaire
    language: Language
    words: PaperWords
    marks: Marks
    numbers: Mapping[str, int]  # of the questions that are numbered
    questions: Mapping[str, Question]  # all of them, those in rows too
    rosters: Rosters
    sights: Mapping[str, str]  # at questions that fewer people read

    def plain(self, texts: Texts) -> str:
        """A text of the definition in the language of the sheet, with blanks for its places."""
        return "".join(_pieces(texts[self.language]))

    def say(self, texts: Texts) -> str:
        """The same, safe to stand in the page."""
        return str(escape(self.plain(texts)))

    def number(self, value: float) -> str:
        """A number of the definition, as it is written in this language."""
        plain = f"{Decimal(str(value)).normalize():f}"
        return plain.replace(".", ",") if self.language in COMMA else plain

    def name(self, question: Question) -> str:
        """How other questions speak of it: by its number, or by its words where it has none."""
        if question.id in self.numbers:
            return self.words.question.replace("{n}", str(self.numbers[question.id]))
        return f"“{self.plain(question.text)}”"


def _pieces(text: str) -> Iterator[str]:
    for part in parts(text):
        match part:
            case str():
                yield part
            case Place():
                yield BLANK
            case Stray(brace):
                yield brace


def element(tag: str, classes: str, inner: str = "") -> str:
    return f'<{tag} class="{classes}">{inner}</{tag}>'
