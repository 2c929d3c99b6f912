"""Definitions in, pages and judged answers out. Knows WTForms and definitions, no web."""

from forms.answers import AnswerForm, Post, missing, question_at, unanswered
from forms.cards import Heading, compile_page
from forms.codes import CODE_LENGTH, CODE_SYMBOLS, as_code
from forms.fixed import (
    WHO,
    AgreementGiven,
    CodeForm,
    CodesGiven,
    ForgottenForm,
    GoalForm,
    GoalGiven,
    MyPasswordForm,
    NewPasswordForm,
    RoundForm,
    RoundGiven,
    SecondFactorForm,
    SheetForm,
    TurnToForm,
    VisitForm,
    VisitGiven,
    WelcomeForm,
)
from forms.fixed.classes import FirstDayForm, GroupForm, MoveForm, NewGroupForm
from forms.fixed.form import FixedForm
from forms.fixed.notes import NoteForm
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
from forms.fixed.planning import ClosingForm, PlannedForm, PlannedGiven, SeriesForm
from forms.fixed.rights import DECISIONS, RIGHTS, AskForm, ContactForm, DecideForm
from forms.merging import Merged, merge, merge_since
from forms.page import Page
from forms.page_words import PageWords
from forms.paper import PaperWords, draw_paper
from forms.setting import Setting
from questionnaires import Message

__all__ = [
    "CODE_LENGTH",
    "CODE_SYMBOLS",
    "DECISIONS",
    "RIGHTS",
    "ROLES",
    "WHO",
    "AgreementGiven",
    "AnswerForm",
    "AskForm",
    "ClosingForm",
    "CodeForm",
    "CodesGiven",
    "ContactForm",
    "DecideForm",
    "EndingForm",
    "FirstDayForm",
    "FixedForm",
    "ForgottenForm",
    "GoalForm",
    "GoalGiven",
    "GroupForm",
    "GuardianForm",
    "GuardianshipForm",
    "Heading",
    "KnownForm",
    "LastDayForm",
    "Merged",
    "Message",
    "MoveForm",
    "MyPasswordForm",
    "NewGroupForm",
    "NewPasswordForm",
    "NoteForm",
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
    "WelcomeForm",
    "as_code",
    "compile_page",
    "draw_paper",
    "merge",
    "merge_since",
    "missing",
    "question_at",
    "unanswered",
]
