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
from forms.fixed.at_home import ProposalForm
from forms.fixed.between import (
    CAME_OF_IT,
    GOING,
    NEXT,
    TRIED,
    CameOfItForm,
    CheckInForm,
    EvidenceForm,
)
from forms.fixed.booking import MoveTimeForm, TimesForm
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
from forms.fixed.preparing import (
    CARD_LIMIT,
    GOAL_LIMIT,
    JUDGEMENT_LIMIT,
    CardForm,
    SubjectForm,
    SubjectGiven,
)
from forms.fixed.rights import DECISIONS, RIGHTS, AskForm, ContactForm, DecideForm
from forms.merging import Merged, merge, merge_since
from forms.page import Page
from forms.page_words import PageWords
from forms.paper import PaperWords, draw_paper
from forms.setting import Setting
from questionnaires import Message

__all__ = [
    "CAME_OF_IT",
    "CARD_LIMIT",
    "CODE_LENGTH",
    "CODE_SYMBOLS",
    "DECISIONS",
    "GOAL_LIMIT",
    "GOING",
    "JUDGEMENT_LIMIT",
    "NEXT",
    "RIGHTS",
    "ROLES",
    "TRIED",
    "WHO",
    "AgreementGiven",
    "AnswerForm",
    "AskForm",
    "CameOfItForm",
    "CardForm",
    "CheckInForm",
    "ClosingForm",
    "CodeForm",
    "CodesGiven",
    "ContactForm",
    "DecideForm",
    "EndingForm",
    "EvidenceForm",
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
    "MoveTimeForm",
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
    "ProposalForm",
    "RoundForm",
    "RoundGiven",
    "SecondFactorForm",
    "SeriesForm",
    "Setting",
    "SheetForm",
    "ShownAsForm",
    "SubjectForm",
    "SubjectGiven",
    "TimesForm",
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
