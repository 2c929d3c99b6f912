"""The forms of rights: what somebody asks for, what is decided, whom one writes to."""

from __future__ import annotations

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import LinesField, OneOfField
from forms.fixed.form import FixedForm
from questionnaires import Message

RIGHTS = ("access", "erasure", "rectification", "restriction", "objection")
DECISIONS = ("granted", "held", "refused")


class AskForm(FixedForm):
    """Ask for one's rights: `kind`, and `words` of one's own."""

    kind = OneOfField(RIGHTS, required=True)
    words = LinesField(2000, required=False)


class DecideForm(FixedForm):
    """Decide a case: `decision`, and its `ground`, which only a plain yes may leave out."""

    decision = OneOfField(DECISIONS, required=True)
    ground = LinesField(2000, required=False)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        if self.decision.chosen != "granted" and not self.ground.words.strip():
            self.ground.refuse(Message(messages.WRITE_SOMETHING))


class ContactForm(FixedForm):
    """Whom people write to about privacy and accessibility: `contact`."""

    contact = LinesField(300, required=False)
