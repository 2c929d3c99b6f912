"""The form of a note: what a teacher writes for themselves before a conversation."""

from __future__ import annotations

from forms.fixed.fields import LinesField
from forms.fixed.form import FixedForm

LONGEST = 4000


class NoteForm(FixedForm):
    """Keep a note: `note`, and `revision`, where it stood when the page was opened."""

    note = LinesField(LONGEST, required=False)
    revision = LinesField(12, required=False)

    @property
    def before(self) -> int:
        """What is no number stands nowhere, so nothing is written over."""
        return int(self.revision.words) if self.revision.words.isdecimal() else -1
