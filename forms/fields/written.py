"""The fields of what is written in one place: words, a number, a day, a time of day."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forms import messages
from forms.ends import days_between
from forms.fields.answering import BesideField
from forms.words import on_one_line
from questionnaires import (
    Answer,
    DateQuestion,
    Message,
    NumberQuestion,
    TextQuestion,
    TimeQuestion,
)

_NUMBER = re.compile(r"([+\-−]?)([0-9]{1,12})(?:[.,]([0-9]{1,6}))?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # fromisoformat also takes weeks
_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?::[0-5][0-9])?")


class WordsField(BesideField[TextQuestion]):
    """Somebody's own words."""

    two_things = messages.WRITTEN_AND_DECLINED

    def read_answer(self) -> Answer | None:
        text = self.value()
        words = on_one_line(text) if self.asked.lines == 1 else text
        count, limit = len(words), self.asked.max_characters
        if count > limit:
            self.refuse(Message(messages.TOO_LONG, {"limit": limit, "count": count}))
        return words or None


class NumberField(BesideField[NumberQuestion]):
    """A decimal number, with a comma or a point."""

    def read_answer(self) -> Answer | None:
        text = self.value()
        if not text:
            return None
        number = as_number(text)
        if number is None:
            self.refuse(Message(messages.NOT_A_NUMBER))
            return None
        self.judge(number)
        return said_plainly(number)

    def judge(self, number: Decimal) -> None:
        least, most = _decimal(self.asked.at_least), _decimal(self.asked.at_most)
        step, start = _decimal(self.asked.step), least or Decimal(0)
        if least is not None and number < least:
            self.refuse(Message(messages.NUMBER_TOO_SMALL, {"least": said_plainly(least)}))
        elif most is not None and number > most:
            self.refuse(Message(messages.NUMBER_TOO_LARGE, {"most": said_plainly(most)}))
        elif step is not None and (Fraction(number) - Fraction(start)) % Fraction(step):
            values = {"step": said_plainly(step), "least": said_plainly(start)}
            self.refuse(Message(messages.NOT_A_STEP, values))


class DayField(BesideField[DateQuestion]):
    """A day, as browsers send it: 2026-11-30."""

    def read_answer(self) -> Answer | None:
        text = self.value()
        if not text:
            return None
        day = _day(text)
        if day is None:
            self.refuse(Message(messages.NOT_A_DAY))
            return None
        first, last = days_between(self.asked.not_before, self.asked.not_after, self.setting.day)
        if day < first:
            self.refuse(Message(messages.DAY_TOO_EARLY, {"first": first.isoformat()}))
        elif day > last:
            self.refuse(Message(messages.DAY_TOO_LATE, {"last": last.isoformat()}))
        return day.isoformat()


class TimeField(BesideField[TimeQuestion]):
    """A time of day to the minute; browsers may send seconds as well."""

    def read_answer(self) -> Answer | None:
        text = self.value()
        if not text:
            return None
        found = _TIME.fullmatch(text)
        if found is None:
            self.refuse(Message(messages.NOT_A_TIME))
            return None
        time = f"{found[1]:0>2}:{found[2]}"
        earliest, latest = self.asked.not_before, self.asked.not_after
        if earliest is not None and time < earliest:
            self.refuse(Message(messages.TIME_TOO_EARLY, {"earliest": earliest}))
        elif latest is not None and time > latest:
            self.refuse(Message(messages.TIME_TOO_LATE, {"latest": latest}))
        return time


def as_number(text: str) -> Decimal | None:
    """The number that was meant; None where it is none, or longer than anybody counts."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    number = Decimal(f"{found[2]}.{found[3] or '0'}")
    return -number if found[1] in ("-", "−") else number


def said_plainly(number: Decimal) -> str:
    """One way to write each number: 3.5 and never 3.50, 30 and never 3E+1, 0 and never -0."""
    plain = f"{number.normalize():f}"
    return "0" if plain == "-0" else plain


def _decimal(number: float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:  # 31 November
        return None
