"""The fields of forms that are not made from definitions."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from uuid import UUID

from forms import messages
from forms.codes import CODE_LENGTH, as_code
from forms.reading import ReadField
from forms.words import on_one_line
from questionnaires import Message

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # fromisoformat also takes weeks
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2099, 12, 31)  # what is outside is a slip


class LineField(ReadField):
    """Words on one line."""

    def __init__(
        self, limit: int, *, required: bool = True, name: str = "", **wtforms: object
    ) -> None:
        super().__init__(name=name)
        self.limit = limit
        self.required = required
        self.words = ""

    def read(self, text: str) -> None:
        self.typed = self.words = self.arranged(text)
        count = len(self.words)
        if self.required and not count:
            self.refuse(Message(messages.WRITE_SOMETHING))
        elif count > self.limit:
            self.refuse(Message(messages.TOO_LONG, {"limit": self.limit, "count": count}))

    def arranged(self, text: str) -> str:
        return on_one_line(text)


class LinesField(LineField):
    """Words on as many lines as the writer likes."""

    def arranged(self, text: str) -> str:
        return text


class DayField(ReadField):
    """A day, as browsers send it: 2026-11-30."""

    day: date | None = None

    def __init__(self, *, required: bool = True, name: str = "", **wtforms: object) -> None:
        super().__init__(name=name)
        self.required = required

    def read(self, text: str) -> None:
        if not text and not self.required:
            return None
        try:
            day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        except ValueError:  # 31 November
            day = None
        if day is None:
            return self.refuse(Message(messages.NOT_A_DAY))
        self.day = day
        return self.refuse_outside(_FIRST_DAY, _LAST_DAY)

    def refuse_outside(self, first: date, last: date = _LAST_DAY) -> None:
        if self.day is None or self.refusals:
            return
        if self.day < first:
            self.refuse(Message(messages.DAY_TOO_EARLY, {"first": first.isoformat()}))
        if self.day > last:
            self.refuse(Message(messages.DAY_TOO_LATE, {"last": last.isoformat()}))


class MailField(LineField):
    """An address for mail; whether it is anybody's is known once a mail has come through."""

    def __init__(self, *, required: bool = False, name: str = "", **wtforms: object) -> None:
        super().__init__(254, required=required, name=name)

    def read(self, text: str) -> None:
        super().read(text)
        if self.words and not self.refusals and not _ADDRESS.fullmatch(self.words):
            self.refuse(Message(messages.NOT_AN_ADDRESS))


class OneOfField(ReadField):
    """One of a few values, or none of them unless it is required."""

    def __init__(
        self,
        values: Collection[str],
        *,
        required: bool = False,
        name: str = "",
        **wtforms: object,
    ) -> None:
        super().__init__(name=name)
        self.values = values
        self.required = required
        self.chosen = ""

    def read(self, text: str) -> None:
        if text in self.values:
            self.chosen = text
        elif text or self.required:
            self.refuse(Message(messages.UNKNOWN_OPTION))


class IdField(ReadField):
    """Which one: the id of something that the page offered, or nothing."""

    id_: UUID | None = None

    def __init__(self, *, required: bool = False, name: str = "", **wtforms: object) -> None:
        super().__init__(name=name)
        self.required = required

    def read(self, text: str) -> None:
        if not text and not self.required:
            return
        try:
            self.id_ = UUID(text)
        except ValueError:
            self.refuse(Message(messages.UNKNOWN_OPTION))
        return


class CodeField(ReadField):
    """A code from a printed sheet."""

    code = ""

    def read(self, text: str) -> None:
        code = as_code(text)
        if code is None:
            return self.refuse(Message(messages.NOT_A_CODE, {"symbols": CODE_LENGTH}))
        self.code = code
        return None
