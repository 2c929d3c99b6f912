"""What stands in fields of one line: numbers, days, times and counts."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import escape

from forms.ends import days_between
from forms.page import Filling
from forms.wire import TAPS
from questionnaires import Count, DateQuestion


@dataclass(frozen=True, slots=True)
class LinePart:
    """A value in a field of its own; numbers are written with the comma of the language."""

    slot: int
    question: str
    name: str
    comma: bool = False

    def fill(self, filling: Filling) -> None:
        if self.name in filling.typed:
            value = filling.posted(self.name)
        else:
            value = filling.document.text(self.question)
            value = value.replace(".", ",") if self.comma else value
        filling.pieces[self.slot] = str(escape(value))


@dataclass(frozen=True, slots=True)
class DayEndsPart:
    """The first and the last day that the browser offers; they may move with the day."""

    slot: int
    question: DateQuestion

    def fill(self, filling: Filling) -> None:
        asked = self.question
        first, last = days_between(asked.not_before, asked.not_after, filling.setting.day)
        least = f' min="{first}"' if asked.not_before else ""
        most = f' max="{last}"' if asked.not_after else ""
        filling.pieces[self.slot] = least + most


@dataclass(frozen=True, slots=True)
class TallyPart:
    """A count and the times of its taps."""

    total: int  # slots
    taps: int
    question: str
    name: str

    def fill(self, filling: Filling) -> None:
        total, taps = "", ""
        answer = filling.document.answers.get(self.question)
        if self.name in filling.typed:
            total, taps = filling.posted(self.name), filling.posted(self.name + TAPS)
        elif isinstance(answer, Count):
            total, taps = str(answer.total), " ".join(answer.taps)
        filling.pieces[self.total] = str(escape(total))
        filling.pieces[self.taps] = str(escape(taps))
