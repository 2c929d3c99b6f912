"""The forms that are not made from definitions: a round, a sheet, a visit, two codes …."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from werkzeug.datastructures import MultiDict

from forms.fixed.conversing import (
    AGREEMENTS as AGREEMENTS,
    GOALS as GOALS,
    NEXT_ON as NEXT_ON,
    WHO as WHO,
    AgreedForm as AgreedForm,
    AgreedGiven as AgreedGiven,
    AgreedKind as AgreedKind,
    agreed_fields as agreed_fields,
)
from forms.fixed.fields import CodeField, DayField, LineField
from forms.fixed.form import FixedForm as FixedForm
from forms.fixed.passwords import (
    ForgottenForm as ForgottenForm,
    MyPasswordForm as MyPasswordForm,
    NewPasswordForm as NewPasswordForm,
    WelcomeForm as WelcomeForm,
)
from forms.fixed.second_factor import SecondFactorForm as SecondFactorForm
from forms.fixed.visiting.own import (
    OwnLessonForm as OwnLessonForm,
    OwnShareForm as OwnShareForm,
    OwnSurveyForm as OwnSurveyForm,
)
from forms.fixed.visiting.visits import (
    USUAL_MINUTES as USUAL_MINUTES,
    LooksForForm as LooksForForm,
    OffForm as OffForm,
    PlanForm as PlanForm,
    VisitForm as VisitForm,
    VisitGiven as VisitGiven,
)


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
