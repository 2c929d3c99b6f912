"""The form of some sections of a questionnaire, and what becomes of the answers in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fields.answering import AskedForm, Fields
from forms.fields.kinds import fields_for
from forms.setting import Setting
from forms.wire import PREFIX
from questionnaires import (
    Document,
    Message,
    NoteQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    Section,
    shown,
    shown_in_row,
)

Post = MultiDict[str, str]  # what a page sends: names, each with one value or several
MOST_KEPT = 1000  # sections of some hundred versions
_ANYWHERE = Setting()


class AnswerForm(AskedForm):
    """A post of answers to these sections, read and judged question by question."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        sections: Sequence[Section],
        given: Post,
        setting: Setting = _ANYWHERE,
    ) -> None:
        fields = _fields_of(questionnaire, tuple(section.id for section in sections))
        super().__init__(fields, PREFIX, given, setting)
        # What claims to be an answer here and is none: a stale page, or a forged post.
        read = {name for field in self.questions() for name in field.raw}
        self.strangers = tuple(
            name for name in given if name.startswith(PREFIX) and name not in read
        )

    @property
    def typed(self) -> dict[str, tuple[str, ...]]:
        """What was posted for every question that was refused, by the names on the wire.

        It is shown again beside the reason (`Page.fill`). The name of a refused question is always
        here, also where only something beside it was posted.
        """
        refused = [field for field in self.questions() if field.refused]
        typed: dict[str, tuple[str, ...]] = {field.name: () for field in refused}
        for field in refused:
            typed |= field.raw
        return typed


def missing(questionnaire: Questionnaire, document: Document) -> tuple[Question, ...]:
    """The required questions that are shown and without any answer. Asked when sending only.

    Of rows it is the whole group that is missing, also where only a question in one row is.
    """
    visible = shown(questionnaire, document)
    rows_lacking = {
        question.id
        for question in questionnaire.questions()
        if isinstance(question, RowsQuestion)
        for row in _rows(document, question)
        for asked in shown_in_row(questionnaire, question, row, visible.facts)
        if not row.answered(asked) and _required(question, asked)
    }
    return tuple(
        question
        for question in questionnaire.asked
        if question.id in visible.ids
        and (
            (question.required and not document.answered(question.id))
            or question.id in rows_lacking
        )
    )


def _rows(document: Document, question: RowsQuestion) -> tuple[Document, ...]:
    answer = document.answers.get(question.id)
    return answer.rows if isinstance(answer, Rows) else ()


def _required(rows: RowsQuestion, asked: str) -> bool:
    return any(
        one.required and not isinstance(one, NoteQuestion)
        for one in rows.questions
        if one.id == asked
    )


def unanswered(question: Question) -> Message:
    """What to say at a question that is missing."""
    if isinstance(question, RowsQuestion):
        return Message(messages.UNANSWERED_ROWS)
    return Message(messages.UNANSWERED_OR_DECLINE if question.may_decline else messages.UNANSWERED)


def question_at(sections: Sequence[Section], key: str) -> Question:
    """The question that a key of `AnswerForm.errors` speaks of, in a row too: measures.0.what."""
    top, _, inside = key.partition(".")
    for section in sections:
        for question in section.questions:
            if question.id != top:
                continue
            if not isinstance(question, RowsQuestion) or not inside:
                return question
            wanted = inside.rpartition(".")[2]
            return next(one for one in question.questions if one.id == wanted)
    raise KeyError(key)


@lru_cache(maxsize=MOST_KEPT)
def _fields_of(questionnaire: Questionnaire, ids: tuple[str, ...]) -> Fields:
    """Made once: a published version never changes, and the digest would tell if it did."""
    sections = {section.id: section for section in questionnaire.sections}
    asked = [question for one in ids for question in sections[one].questions]
    return fields_for(asked, questionnaire)
