"""A code from an app or from paper."""

from __future__ import annotations

from forms import messages
from forms.codes import as_code, as_digits
from forms.fixed.form import FixedForm
from forms.reading import ReadField
from questionnaires import Message


class SecondCodeField(ReadField):
    """Six digits of this moment, or a recovery code."""

    code = ""

    def read(self, text: str) -> None:
        code = as_digits(text) or as_code(text)
        if code is None:
            return self.refuse(Message(messages.NOT_A_SECOND_CODE))
        self.code = code
        return None


class SecondFactorForm(FixedForm):
    """Show the second factor: `code`."""

    code = SecondCodeField()
