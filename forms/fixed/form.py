"""What every form of named fields can do."""

from __future__ import annotations

from werkzeug.datastructures import MultiDict
from wtforms import Form

from forms.reading import ReadForm


class FixedForm(ReadForm, Form):
    """A form of named fields. `typed` and `errors` show it again when something is refused.

    What was `given` may be asked for once `validate()` has said yes.
    """

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)

    @property
    def typed(self) -> dict[str, str]:
        """What was written, by field."""
        return {field.name: field.typed for field in self.fields()}
