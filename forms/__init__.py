"""Definitions in, pages and judged answers out. Knows WTForms and definitions, no web."""

from forms.answers import AnswerForm, Post, missing, question_at, unanswered
from forms.cards import Heading, compile_page
from forms.codes import CODE_LENGTH, CODE_SYMBOLS, as_code
from forms.fixed import (
    WHO,
    AgreementGiven,
    CodeForm,
    CodesGiven,
    GoalForm,
    GoalGiven,
    LastDayForm,
    PlannedForm,
    PlannedGiven,
    RoundForm,
    RoundGiven,
    SecondFactorForm,
    SeriesForm,
    SheetForm,
    TurnToForm,
    VisitForm,
    VisitGiven,
)
from forms.fixed.form import FixedForm
from forms.fixed.people import (
    ROLES,
    EndingForm,
    GuardianForm,
    GuardianshipForm,
    KnownForm,
    PersonForm,
    PlaceForm,
    ShownAsForm,
)
from forms.merging import Merged, merge, merge_since
from forms.page import Page
from forms.page_words import PageWords
from forms.paper import PaperWords, draw_paper
from forms.setting import Setting
from questionnaires import Message

__all__ = [
    "CODE_LENGTH",
    "CODE_SYMBOLS",
    "ROLES",
    "WHO",
    "AgreementGiven",
    "AnswerForm",
    "CodeForm",
    "CodesGiven",
    "EndingForm",
    "FixedForm",
    "GoalForm",
    "GoalGiven",
    "GuardianForm",
    "GuardianshipForm",
    "Heading",
    "KnownForm",
    "LastDayForm",
    "Merged",
    "Message",
    "Page",
    "PageWords",
    "PaperWords",
    "PersonForm",
    "PlaceForm",
    "PlannedForm",
    "PlannedGiven",
    "Post",
    "RoundForm",
    "RoundGiven",
    "SecondFactorForm",
    "SeriesForm",
    "Setting",
    "SheetForm",
    "ShownAsForm",
    "TurnToForm",
    "VisitForm",
    "VisitGiven",
    "as_code",
    "compile_page",
    "draw_paper",
    "merge",
    "merge_since",
    "missing",
    "question_at",
    "unanswered",
]
