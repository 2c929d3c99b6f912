"""One field for each kind of question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from wtforms.fields.core import UnboundField

from forms.fields.answering import AnyField
from forms.fields.options import OptionField, OptionsField, PickField
from forms.fields.rows import RowsField
from forms.fields.watched import ClockField, CountField, LogField
from forms.fields.written import DayField, NumberField, TimeField, WordsField
from questionnaires import (
    OTHER,
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    CountQuestion,
    DateQuestion,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    PickQuestion,
    Question,
    Questionnaire,
    RowsQuestion,
    ScaleQuestion,
    TextQuestion,
    TimeQuestion,
)


def fields_for(
    questions: Iterable[Question], questionnaire: Questionnaire
) -> dict[str, UnboundField[AnyField]]:
    """The fields of these questions by id, unbound: every post binds them anew."""
    made = ((question.id, _field_for(question, questionnaire)) for question in questions)
    return {question: field for question, field in made if field is not None}


def _field_for(  # noqa: C901  one case a kind; mypy stops here until a new kind has a field
    question: Question, questionnaire: Questionnaire
) -> UnboundField[AnyField] | None:
    match question:
        case ScaleQuestion():
            steps = frozenset(step.value for step in questionnaire.steps(question))
            return UnboundField(OptionField, question, steps)
        case ChoiceQuestion():
            values = frozenset(option.value for option in question.options)
            own = frozenset({OTHER} if question.other else ())
            return UnboundField(OptionField, question, values | own)
        case ChoicesQuestion():
            return UnboundField(OptionsField, question)
        case PickQuestion():
            return UnboundField(PickField, question)
        case TextQuestion():
            return UnboundField(WordsField, question)
        case NumberQuestion():
            return UnboundField(NumberField, question)
        case DateQuestion():
            return UnboundField(DayField, question)
        case TimeQuestion():
            return UnboundField(TimeField, question)
        case CountQuestion():
            return UnboundField(CountField, question)
        case ClockQuestion():
            return UnboundField(ClockField, question)
        case LogQuestion():
            return UnboundField(LogField, question)
        case RowsQuestion():
            return UnboundField(RowsField, question, fields_for(question.questions, questionnaire))
        case NoteQuestion():
            return None
        case _:
            assert_never(question)
