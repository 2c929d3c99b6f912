"""The forms of a teacher's own space: a lesson to look at, and what to ask the own class."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from werkzeug.datastructures import MultiDict

from forms.fixed.fields import DayField, IdField, LineField
from forms.fixed.form import FixedForm


@dataclass(frozen=True, slots=True)
class OwnLessonGiven:
    """A lesson that a teacher looks at alone."""

    group: UUID
    lesson: str
    day: date


class OwnLessonForm(FixedForm):
    """Look at an own lesson: `group`, `lesson`, `day`."""

    group = IdField(required=True)
    lesson = LineField(80)
    day = DayField()

    @property
    def given(self) -> OwnLessonGiven:
        assert self.group.id_ is not None  # both are refused otherwise
        assert self.day.day is not None
        return OwnLessonGiven(self.group.id_, self.lesson.words, self.day.day)


@dataclass(frozen=True, slots=True)
class OwnSurveyGiven:
    """What a teacher asks a class; without a title it is called what its form is called."""

    group: UUID
    form: str
    title: str
    closes_on: date


class OwnSurveyForm(FixedForm):
    """Ask the own class: `group`, `form`, `title`, `closes_on`."""

    group = IdField(required=True)
    form = LineField(40)
    title = LineField(80, required=False)
    closes_on = DayField()

    def __init__(self, given: MultiDict[str, str], first: date, last: date) -> None:
        super().__init__(given)
        self.closes_on.refuse_outside(first, last)

    @property
    def given(self) -> OwnSurveyGiven:
        assert self.group.id_ is not None  # both are refused otherwise
        assert self.closes_on.day is not None
        return OwnSurveyGiven(self.group.id_, self.form.words, self.title.words, self.closes_on.day)


class OwnShareForm(FixedForm):
    """Give somebody a copy: `reader`."""

    reader = IdField(required=True)
