"""The field of a repeating group: a small form for every row that has something in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forms import messages
from forms.fields.answering import AskedForm, BesideField, Fields
from forms.wire import is_number
from questionnaires import Answer, Document, Message, Rows, RowsQuestion

_BLANK = Document()


class RowsField(BesideField[RowsQuestion]):
    """The rows of a page by their numbers; a row with nothing in it is dropped."""

    def __init__(self, question: RowsQuestion, fields: Fields, **wtforms: Any) -> None:
        super().__init__(question, **wtforms)
        self.fields = fields
        self.rows: tuple[AskedForm, ...] = ()

    def read_answer(self) -> Answer | None:
        numbers = [one for one in dict.fromkeys(self.values()) if is_number(one)]
        forms = [
            AskedForm(self.fields, f"{self.name}.{number}.", self._given, self.setting)
            for number in numbers
        ]
        for form in forms:
            for field in form.questions():
                self.raw |= field.raw
        self.rows = tuple(one for one in forms if one.errors or one.document != _BLANK)
        self.judge(len(self.rows))
        return Rows(tuple(one.document for one in self.rows)) if self.rows else None

    def judge(self, count: int) -> None:
        least, most = self.asked.at_least or 0, self.asked.most
        if count > most:
            self.refuse(Message(messages.FILL_IN_FEWER, {"most": most, "count": count}))
        elif 0 < count < least:
            self.refuse(Message(messages.FILL_IN_MORE, {"least": least, "count": count}))

    @property
    def refused(self) -> bool:
        return bool(self.refusals) or any(row.errors for row in self.rows)

    @property
    def told(self) -> Iterator[tuple[str, tuple[Message, ...]]]:
        yield from super().told
        for row in self.rows:
            yield from row.errors.items()
