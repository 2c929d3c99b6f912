"""The forms of preparing: a card of one's own, and what a subject teacher writes of a student."""

from __future__ import annotations

from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import LinesField
from forms.fixed.form import FixedForm
from forms.reading import ReadField
from questionnaires import Message

CARD_LIMIT = 600
JUDGEMENT_LIMIT = 2000
GOAL_LIMIT = 300


class CardForm(FixedForm):
    """A card of one's own: `card_text`."""

    card_text = LinesField(CARD_LIMIT)


class RevisionField(ReadField):
    """Which saving a page was made from."""

    number = 0

    def read(self, text: str) -> None:
        if not (text.isascii() and text.isdigit() and len(text) < 10):
            return self.refuse(Message(messages.UNKNOWN_OPTION))
        self.number = int(text)
        return None


@dataclass(frozen=True, slots=True)
class SubjectGiven:
    """What a subject teacher wrote, from which saving on."""

    judgement: str
    goal: str
    revision: int


class SubjectForm(FixedForm):
    """Write of a student: `judgement` and `goal`, either of them; `revision`."""

    judgement = LinesField(JUDGEMENT_LIMIT, required=False)
    goal = LinesField(GOAL_LIMIT, required=False)
    revision = RevisionField()

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)

    @property
    def given(self) -> SubjectGiven:
        return SubjectGiven(self.judgement.words, self.goal.words, self.revision.number)
