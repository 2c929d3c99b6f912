"""The forms of a class visit: agreed by word of mouth, or planned ahead."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.booking import ClockField, WholeField
from forms.fixed.fields import DayField, LineField, LinesField
from forms.fixed.form import FixedForm
from questionnaires import Message

USUAL_MINUTES = 45


@dataclass(frozen=True, slots=True)
class VisitGiven:
    """A lesson that somebody wants to observe, or to have observed."""

    lesson: str
    subject: str
    day: date
    first: time | None  # None: it was not said
    minutes: int
    room: str
    area: str


class VisitForm(FixedForm):
    """A visit that is agreed: `lesson`, `day`, and if they are known `subject`, `first`,
    `minutes`, `room` and `area`, which is one of `areas`.
    """

    lesson = LineField(80)
    subject = LineField(40, required=False)
    day = DayField()
    first = ClockField(required=False)
    minutes = WholeField(5, 180, usual=USUAL_MINUTES)
    room = LineField(60, required=False)
    area = LineField(60, required=False)

    def __init__(self, given: MultiDict[str, str], areas: Collection[str] = ()) -> None:
        super().__init__(given)
        if self.area.words and self.area.words not in areas:
            self.area.refuse(Message(messages.UNKNOWN_OPTION))

    @property
    def given(self) -> VisitGiven:
        assert self.day.day is not None  # it is refused otherwise
        return VisitGiven(
            self.lesson.words, self.subject.words, self.day.day, self.first.clock,
            self.minutes.number, self.room.words, self.area.words,
        )  # fmt: skip


class PlanForm(VisitForm):
    """Plan one ahead: the same, always with a time, and `looks_for`."""

    first = ClockField()
    looks_for = LinesField(600, required=False)

    def __init__(
        self, given: MultiDict[str, str], today: date, areas: Collection[str] = ()
    ) -> None:
        super().__init__(given, areas)
        self.day.refuse_outside(today)


class LooksForForm(FixedForm):
    """Agree to a visit: `looks_for`."""

    looks_for = LinesField(600, required=False)


class OffForm(FixedForm):
    """Call one off: `note`, a word to the other one, if anything."""

    note = LinesField(300, required=False)
