"""The forms of planning: a round of a year, the year itself, and a last day that moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from werkzeug.datastructures import MultiDict

from forms.fixed.fields import DayField, LineField
from forms.fixed.form import FixedForm


@dataclass(frozen=True, slots=True)
class PlannedGiven:
    """A round that somebody plans."""

    title: str
    opens_on: date
    closes_on: date


class PlannedForm(FixedForm):
    """Plan a round: `title`, `opens_on`, `closes_on`."""

    title = LineField(80)
    opens_on = DayField()
    closes_on = DayField()

    def __init__(self, given: MultiDict[str, str], today: date) -> None:
        super().__init__(given)
        self.opens_on.refuse_outside(today)
        self.closes_on.refuse_outside(self.opens_on.day or today)

    @property
    def given(self) -> PlannedGiven:
        assert self.opens_on.day is not None  # both are refused otherwise
        assert self.closes_on.day is not None
        return PlannedGiven(self.title.words, self.opens_on.day, self.closes_on.day)


class SeriesForm(FixedForm):
    """Plan a year: `title`."""

    title = LineField(80)


class ClosingForm(FixedForm):
    """Let an open round end on another day: `closes_on`."""

    closes_on = DayField()

    def __init__(self, given: MultiDict[str, str], today: date) -> None:
        super().__init__(given)
        self.closes_on.refuse_outside(today)

    @property
    def day(self) -> date:
        assert self.closes_on.day is not None  # it is refused otherwise
        return self.closes_on.day
