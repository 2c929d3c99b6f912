"""Definitions in, pages and judged answers out. Knows WTForms and definitions, no web."""

from forms.answers import AnswerForm, merge, missing, question_at, unanswered
from forms.cards import compile_page
from forms.codes import CODE_LENGTH, CODE_SYMBOLS, as_code
from forms.fixed import (
    WHO,
    AgreementGiven,
    CodeForm,
    CodesGiven,
    FixedForm,
    GoalForm,
    GoalGiven,
    RoundForm,
    RoundGiven,
    SheetForm,
    VisitForm,
    VisitGiven,
)
from forms.page import Page
from forms.page_words import PageWords
from forms.setting import Setting
from questionnaires import Message

__all__ = [
    "CODE_LENGTH",
    "CODE_SYMBOLS",
    "WHO",
    "AgreementGiven",
    "AnswerForm",
    "CodeForm",
    "CodesGiven",
    "FixedForm",
    "GoalForm",
    "GoalGiven",
    "Message",
    "Page",
    "PageWords",
    "RoundForm",
    "RoundGiven",
    "Setting",
    "SheetForm",
    "VisitForm",
    "VisitGiven",
    "as_code",
    "compile_page",
    "merge",
    "missing",
    "question_at",
    "unanswered",
]
