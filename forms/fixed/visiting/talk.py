"""The forms of the talk after a visit: the four questions, what is tried, a note of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from forms.fixed.fields import DayField, IdField, LineField, LinesField, OneOfField
from forms.fixed.form import FixedForm

LONGEST, SHORTER, OF_A_MARK = 4000, 600, 20
STATUSES = ("open", "tried", "kept", "dropped")


class ReflectionForm(FixedForm):
    """The four questions of a reflection conversation, each with `was_…`, what stood there."""

    did = LinesField(LONGEST, required=False)
    effect = LinesField(LONGEST, required=False)
    learned = LinesField(LONGEST, required=False)
    do_next = LinesField(LONGEST, required=False)
    was_did = LineField(OF_A_MARK, required=False)
    was_effect = LineField(OF_A_MARK, required=False)
    was_learned = LineField(OF_A_MARK, required=False)
    was_do_next = LineField(OF_A_MARK, required=False)

    @property
    def words(self) -> tuple[str, str, str, str]:
        return self.did.words, self.effect.words, self.learned.words, self.do_next.words

    @property
    def seen(self) -> tuple[str | None, ...]:
        each = (self.was_did, self.was_effect, self.was_learned, self.was_do_next)
        return tuple(one.words or None for one in each)


class OwnNoteForm(FixedForm):
    """A note for oneself: `note`, and `was_note`."""

    note = LinesField(LONGEST, required=False)
    was_note = LineField(OF_A_MARK, required=False)


@dataclass(frozen=True, slots=True)
class ExperimentGiven:
    """What two people agree that one of them tries."""

    text: str
    sign: str
    until: date | None
    status: str
    became: str


class ExperimentForm(FixedForm):
    """What is tried: `text`, `sign`, `until`, `status`, `became`, and what the page showed."""

    text = LinesField(SHORTER)
    sign = LinesField(SHORTER, required=False)
    until = DayField(required=False)
    status = OneOfField(STATUSES)
    became = LinesField(LONGEST, required=False)
    was_text = LineField(OF_A_MARK, required=False)
    was_sign = LineField(OF_A_MARK, required=False)
    was_became = LineField(OF_A_MARK, required=False)
    was_until = LineField(OF_A_MARK, required=False)
    was_status = LineField(OF_A_MARK, required=False)

    @property
    def given(self) -> ExperimentGiven:
        return ExperimentGiven(
            self.text.words, self.sign.words, self.until.day, self.status.chosen or "open",
            self.became.words,
        )  # fmt: skip


class ReaderForm(FixedForm):
    """Whom a visit is shared with, or taken back from: `reader`."""

    reader = IdField(required=True)
