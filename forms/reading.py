"""How a post is read: fields that judge what they are given, and forms that gather their words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from wtforms.fields.core import Field
from wtforms.form import BaseForm

from forms import messages
from forms.words import cleaned
from questionnaires import Message


class Given(Protocol):
    """A post, as far as a field looks into it."""

    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __contains__(self, key: Any, /) -> bool: ...
    def getlist(self, key: str, /) -> list[Any]: ...


class ReadField(Field):
    """One field of a post. It is read once, when the form is made, and judged in the same go."""

    def __init__(self, *, name: str = "", **_for_drawing: object) -> None:
        # Not WTForms' own: labels, flags and widgets cost most of a form's time, and the page
        # is drawn elsewhere.
        self.name = self.short_name = self.id = name
        self.typed = ""
        self.refusals: tuple[Message, ...] = ()

    def process(self, formdata: Given | None, *_defaults: object, **_filters: object) -> None:
        """Read the one value of this field; an absent field reads as an empty one."""
        values = formdata.getlist(self.name) if formdata is not None else []
        self.typed = cleaned(values[0]) if values else ""
        if len(values) > 1:
            return self.refuse(Message(messages.ONLY_ONE))
        return self.read(self.typed)

    def read(self, text: str) -> None:
        """Take the value, or refuse it."""
        raise NotImplementedError

    def refuse(self, message: Message) -> None:
        self.refusals = (*self.refusals, message)

    def validate(self, form: BaseForm, extra_validators: object = ()) -> bool:
        return not self.refusals

    def post_process(self, formdata: object = None) -> None:
        """Nothing is left to do: WTForms draws no lists of choices here."""


class ReadForm(BaseForm):
    """A form of such fields."""

    def fields(self) -> list[ReadField]:
        return [field for field in self._fields.values() if isinstance(field, ReadField)]

    @property
    def errors(  # type: ignore[override]  # WTForms knows bare strings, ours come with values
        self,
    ) -> dict[str, tuple[Message, ...]]:
        """What is refused, by the field's key in the form."""
        return {
            key: field.refusals
            for key, field in self._fields.items()
            if isinstance(field, ReadField) and field.refusals
        }
