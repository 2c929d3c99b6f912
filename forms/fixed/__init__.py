"""The forms that are not made from definitions: a round, a sheet, a visit, a goal, two codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import CodeField, DayField, LineField, LinesField, OneOfField
from forms.fixed.form import FixedForm as FixedForm
from forms.fixed.passwords import (
    ForgottenForm as ForgottenForm,
    MyPasswordForm as MyPasswordForm,
    NewPasswordForm as NewPasswordForm,
    WelcomeForm as WelcomeForm,
)
from forms.fixed.second_factor import SecondFactorForm as SecondFactorForm
from questionnaires import Message

WHO = ("student", "teacher", "guardian", "other")


@dataclass(frozen=True, slots=True)
class RoundGiven:
    """A round that somebody wants to open."""

    title: str
    closes_on: date


class RoundForm(FixedForm):
    """Open a round: `title`, `closes_on`."""

    title = LineField(80)
    closes_on = DayField()

    def __init__(self, given: MultiDict[str, str], today: date) -> None:
        super().__init__(given)
        self.closes_on.refuse_outside(today)

    @property
    def given(self) -> RoundGiven:
        assert self.closes_on.day is not None  # it is refused otherwise
        return RoundGiven(self.title.words, self.closes_on.day)


class SheetForm(FixedForm):
    """Begin a sheet: `title`, what its maker calls it, if anything."""

    title = LineField(80, required=False)


class TurnToForm(FixedForm):
    """Whom students can turn to: `turn_to`, in the school's own words."""

    turn_to = LineField(200, required=False)


@dataclass(frozen=True, slots=True)
class VisitGiven:
    """A lesson that somebody wants to observe."""

    lesson: str
    day: date


class VisitForm(FixedForm):
    """Start an observation: `lesson`, `day`."""

    lesson = LineField(80)
    day = DayField()

    @property
    def given(self) -> VisitGiven:
        assert self.day.day is not None  # it is refused otherwise
        return VisitGiven(self.lesson.words, self.day.day)


@dataclass(frozen=True, slots=True)
class AgreementGiven:
    """Who does what."""

    what: str
    who: str  # one of WHO


@dataclass(frozen=True, slots=True)
class GoalGiven:
    """A goal, the signs that it is near, the help that was promised, and what was agreed."""

    goal: str
    signs: str
    help: str
    agreements: tuple[AgreementGiven, ...]


class GoalForm(FixedForm):
    """Agree on a goal: `goal`, `signs`, `help`, and three rows of `what_1`, `who_1` …"""

    goal = LinesField(300)
    signs = LinesField(600, required=False)
    help = LinesField(600, required=False)
    what_1 = LineField(300, required=False)
    who_1 = OneOfField(WHO)
    what_2 = LineField(300, required=False)
    who_2 = OneOfField(WHO)
    what_3 = LineField(300, required=False)
    who_3 = OneOfField(WHO)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        for what, who in self.rows():
            if what.words and not who.chosen and not who.refusals:
                who.refuse(Message(messages.CHOOSE_WHO))

    def rows(self) -> tuple[tuple[LineField, OneOfField], ...]:
        return (
            (self.what_1, self.who_1),
            (self.what_2, self.who_2),
            (self.what_3, self.who_3),
        )

    @property
    def given(self) -> GoalGiven:
        """A row without words is no agreement, whoever is chosen beside it."""
        return GoalGiven(
            self.goal.words,
            self.signs.words,
            self.help.words,
            tuple(
                AgreementGiven(what.words, who.chosen) for what, who in self.rows() if what.words
            ),
        )


@dataclass(frozen=True, slots=True)
class CodesGiven:
    """The two codes of a printed sheet, as they are stored."""

    class_code: str
    personal_code: str


class CodeForm(FixedForm):
    """Come in by a sheet: `class_code`, `personal_code`."""

    class_code = CodeField()
    personal_code = CodeField()

    @property
    def given(self) -> CodesGiven:
        return CodesGiven(self.class_code.code, self.personal_code.code)
