"""The forms of times for conversations: lay many out at once, move one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import DayField, LineField, OneOfField
from forms.fixed.form import FixedForm
from forms.reading import ReadField
from questionnaires import Message

SEATS = ("1", "4", "6")  # students at a time
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


class ClockField(ReadField):
    """A time of day, as browsers send it or as people write it: 15:30, 9.30."""

    clock: time | None = None

    def __init__(self, *, required: bool = True, name: str = "", **wtforms: object) -> None:
        super().__init__(name=name)
        self.required = required

    def read(self, text: str) -> None:
        if not text.strip() and not self.required:
            return None
        found = _CLOCK.fullmatch(text.strip())
        if found is None:
            return self.refuse(Message(messages.NOT_A_TIME))
        self.clock = time(int(found[1]), int(found[2]))
        return None


class WholeField(ReadField):
    """A whole number from `least` to `most`; an empty field means the `usual` one, if any."""

    number = 0

    def __init__(
        self,
        least: int,
        most: int,
        *,
        usual: int | None = None,
        name: str = "",
        **wtforms: object,
    ) -> None:
        super().__init__(name=name)
        self.least, self.most, self.usual = least, most, usual

    def read(self, text: str) -> None:
        if not text.strip() and self.usual is not None:
            self.number = self.usual
            return None
        if not text.strip().isdecimal() or len(text.strip()) > 4:
            return self.refuse(Message(messages.NOT_A_NUMBER))
        self.number = int(text)
        if self.number < self.least:
            return self.refuse(Message(messages.NUMBER_TOO_SMALL, {"least": str(self.least)}))
        if self.number > self.most:
            return self.refuse(Message(messages.NUMBER_TOO_LARGE, {"most": str(self.most)}))
        return None


@dataclass(frozen=True, slots=True)
class TimesGiven:
    """Times in a row, on one day."""

    day: date
    first: time
    minutes: int
    pause: int
    how_many: int
    room: str
    seats: int


class TimesForm(FixedForm):
    """Lay out times: `day`, `first`, `minutes`, `pause`, `how_many`, `room`, `seats`."""

    day = DayField()
    first = ClockField()
    minutes = WholeField(5, 120)
    pause = WholeField(0, 60)
    how_many = WholeField(1, 30)
    room = LineField(60, required=False)
    seats = OneOfField(SEATS, required=True)

    def __init__(self, given: MultiDict[str, str], today: date) -> None:
        super().__init__(given)
        self.day.refuse_outside(today)

    @property
    def given(self) -> TimesGiven:
        assert self.day.day is not None  # both are refused otherwise
        assert self.first.clock is not None
        return TimesGiven(
            self.day.day, self.first.clock, self.minutes.number, self.pause.number,
            self.how_many.number, self.room.words, int(self.seats.chosen),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class MoveGiven:
    """Where a time goes."""

    day: date
    first: time
    room: str


class MoveTimeForm(FixedForm):
    """Move a time: `day`, `first`, `room`."""

    day = DayField()
    first = ClockField()
    room = LineField(60, required=False)

    def __init__(self, given: MultiDict[str, str], today: date) -> None:
        super().__init__(given)
        self.day.refuse_outside(today)

    @property
    def given(self) -> MoveGiven:
        assert self.day.day is not None  # both are refused otherwise
        assert self.first.clock is not None
        return MoveGiven(self.day.day, self.first.clock, self.room.words)
