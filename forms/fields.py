"""One field for each kind of question."""

from __future__ import annotations

from collections.abc import Collection
from typing import assert_never

from wtforms.fields.core import UnboundField

from forms import messages
from forms.messages import Message
from forms.reading import Given, ReadField
from forms.wire import DECLINED, decline_name, field_name
from forms.words import on_one_line
from questionnaires import (
    ChoiceQuestion,
    NoteQuestion,
    Question,
    Questionnaire,
    ScaleQuestion,
    TextQuestion,
)


class AnswerField(ReadField):
    """The answer to one question: given, declined, or neither."""

    def __init__(self, question: str, *, may_decline: bool, **wtforms: object) -> None:
        super().__init__(name=field_name(question))
        self.question = question
        self.may_decline = may_decline
        self.answer = ""
        self.declined = False

    def decline(self) -> None:
        if self.may_decline:
            self.declined = True
        else:
            self.refuse(Message(messages.MAY_NOT_DECLINE))


class OptionField(AnswerField):
    """One option's value. Steps and choices differ for the eye and in counting, not here."""

    def __init__(
        self, question: str, values: Collection[str], *, may_decline: bool, **wtforms: object
    ) -> None:
        super().__init__(question, may_decline=may_decline)
        self.values = values

    def read(self, text: str) -> None:
        if text == DECLINED:
            self.decline()
        elif text in self.values:
            self.answer = text
        elif text:
            self.refuse(Message(messages.UNKNOWN_OPTION))


class WordsField(AnswerField):
    """Somebody's own words, and the tick box beside them that says: I do not want to answer."""

    def __init__(
        self, question: str, limit: int, *, one_line: bool, may_decline: bool, **wtforms: object
    ) -> None:
        super().__init__(question, may_decline=may_decline)
        self.limit = limit
        self.one_line = one_line

    def process(self, formdata: Given | None, *defaults: object, **filters: object) -> None:
        if formdata is not None and formdata.getlist(decline_name(self.question)):
            self.decline()
        super().process(formdata, *defaults, **filters)

    def read(self, text: str) -> None:
        self.typed = on_one_line(text) if self.one_line else text
        count = len(self.typed)
        if self.typed and self.declined:
            # Either may be the slip, and guessing wrong loses words or keeps what was withdrawn.
            self.refuse(Message(messages.WRITTEN_AND_DECLINED))
        elif count > self.limit:
            self.refuse(Message(messages.TOO_LONG, {"limit": self.limit, "count": count}))
        else:
            self.answer = self.typed


def field_for(question: Question, questionnaire: Questionnaire) -> UnboundField[AnswerField] | None:
    """The field of a question, None for a note. A new kind stops mypy here until it has one."""
    match question:
        case ScaleQuestion():
            values = frozenset(step.value for step in questionnaire.steps(question))
            return UnboundField(OptionField, question.id, values, may_decline=question.may_decline)
        case ChoiceQuestion():
            values = frozenset(option.value for option in question.options)
            return UnboundField(OptionField, question.id, values, may_decline=question.may_decline)
        case TextQuestion():
            return UnboundField(
                WordsField,
                question.id,
                question.max_characters,
                one_line=question.lines == 1,
                may_decline=question.may_decline,
            )
        case NoteQuestion():
            return None
        case _:
            assert_never(question)
