"""Places in texts, and what the same person answered last time."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import escape

from forms.filling.saying import said
from forms.page import Filling
from questionnaires import EMPTY, Language, PickQuestion, Question, Questionnaire


@dataclass(frozen=True, slots=True)
class PlacePart:
    """A place such as {about}: an ellipsis stands where nothing is known."""

    slot: int
    name: str

    def fill(self, filling: Filling) -> None:
        filling.pieces[self.slot] = str(escape(filling.setting.places.get(self.name, EMPTY)))


@dataclass(frozen=True, slots=True)
class UnknownPart:
    """What has nothing to say is not shown: a note that names what is not known here."""

    slot: int
    names: frozenset[str]

    def fill(self, filling: Filling) -> None:
        if not all(filling.setting.places.get(one) for one in self.names):
            filling.pieces[self.slot] = " hidden"


@dataclass(frozen=True, slots=True)
class NothingPart:
    """Nor is a list of a school's own that the school has not written."""

    slot: int
    question: PickQuestion

    def fill(self, filling: Filling) -> None:
        wrong = filling.errors.get(self.question.id)
        if not filling.setting.roster(self.question.from_) and not wrong:
            filling.pieces[self.slot] = " hidden"


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """The place of an earlier answer: nothing stands where none was given."""

    slot: int
    questionnaire: Questionnaire
    question: Question
    language: Language

    def fill(self, filling: Filling) -> None:
        filling.pieces[self.slot] = str(escape(self._words(filling)))

    def _words(self, filling: Filling) -> str:
        known = filling.setting.places.get(f"answer:{self.question.id}")
        if known is not None:
            return known
        for document in (filling.document, filling.outer):
            if document is not None and self.question.id in document.answers:
                return said(self.questionnaire, self.question, document, self.language)
        return ""


@dataclass(frozen=True, slots=True)
class RecallPart:
    """Last time's answer. It is hidden until a new one is given, so that it does not lead."""

    slot: int
    questionnaire: Questionnaire
    question: Question
    language: Language
    before: str
    between: str  # where nothing hides it, this follows at once
    after: str

    def fill(self, filling: Filling) -> None:
        words = filling.setting.last_said.get(self.question.id) or self._said(filling)
        if words:
            hidden = "" if filling.document.answered(self.question.id) else " hidden"
            filling.pieces[self.slot] = (
                f"{self.before}{hidden}{self.between}{escape(words)}{self.after}"
            )

    def _said(self, filling: Filling) -> str:
        last = filling.setting.last
        return said(self.questionnaire, self.question, last, self.language) if last else ""
