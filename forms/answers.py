"""The form of some sections of a questionnaire, and what becomes of the answers in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict
from wtforms.fields.core import UnboundField

from forms import messages
from forms.fields import AnswerField, WordsField, field_for
from forms.messages import Message
from forms.reading import ReadForm
from forms.wire import DECLINED, PREFIX, decline_name, field_name
from questionnaires import (
    Document,
    NoteQuestion,
    Question,
    Questionnaire,
    Section,
    TextQuestion,
)


class AnswerForm(ReadForm):
    """A post of answers to these sections, read and judged question by question."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        sections: Sequence[Section],
        given: MultiDict[str, str],
    ) -> None:
        shape = _shape_of(questionnaire, sections)
        super().__init__(shape.fields)
        self.process(given)
        # What claims to be an answer here and is none: a stale page, or a forged post.
        self.strangers = tuple(
            name for name in given if name.startswith(PREFIX) and name not in shape.names
        )

    def questions(self) -> list[AnswerField]:
        return [field for field in self._fields.values() if isinstance(field, AnswerField)]

    @property
    def document(self) -> Document:
        """What may be kept: the answers and declines of these sections that are in order."""
        valid = [field for field in self.questions() if not field.refusals]
        return Document(
            {field.question: field.answer for field in valid if field.answer},
            frozenset(field.question for field in valid if field.declined),
        )

    @property
    def typed(self) -> dict[str, str]:
        """The words that were refused, to be shown again beside the reason (`Page.fill`)."""
        refused = [
            field for field in self.questions() if isinstance(field, WordsField) and field.refusals
        ]
        words = {field.question: field.typed for field in refused}
        ticks = {field.question + DECLINED: DECLINED for field in refused if field.declined}
        return words | ticks


def merge(
    stored: Document, sections: Sequence[Section], fresh: Document, failed: Collection[str]
) -> Document:
    """The stored answers with those of these sections made new.

    A question that failed keeps what was stored; one that is absent from the fresh answers
    becomes unanswered.
    """
    asked = {question.id for section in sections for question in section.questions}
    renewed = asked.difference(failed)
    kept = {one: value for one, value in stored.answers.items() if one not in renewed}
    given = {one: value for one, value in fresh.answers.items() if one in renewed}
    return Document(kept | given, (stored.declined - renewed) | (fresh.declined & renewed))


def missing(questionnaire: Questionnaire, document: Document) -> tuple[Question, ...]:
    """The required questions that are neither answered nor declined. Asked when sending only."""
    return tuple(
        question
        for question in questionnaire.questions()
        if question.required
        and not isinstance(question, NoteQuestion)
        and not document.answered(question.id)
    )


def unanswered(question: Question) -> Message:
    """What to say at a question that is missing."""
    return Message(messages.UNANSWERED_OR_DECLINE if question.may_decline else messages.UNANSWERED)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What every post to the same sections has in common."""

    fields: dict[str, UnboundField[AnswerField]]
    names: frozenset[str]


_shapes: dict[tuple[str, int, str, tuple[str, ...]], _Shape] = {}


def _shape_of(questionnaire: Questionnaire, sections: Sequence[Section]) -> _Shape:
    """Made once: a published version never changes, and the digest would tell if it did."""
    ids = tuple(section.id for section in sections)
    key = (questionnaire.name, questionnaire.version, questionnaire.digest, ids)
    if key not in _shapes:
        _shapes[key] = _new_shape(questionnaire, sections)
    return _shapes[key]


def _new_shape(questionnaire: Questionnaire, sections: Sequence[Section]) -> _Shape:
    fields: dict[str, UnboundField[AnswerField]] = {}
    names: set[str] = set()
    for section in sections:
        for question in section.questions:
            field = field_for(question, questionnaire)
            if field is None:
                continue
            fields[question.id] = field
            names.add(field_name(question.id))
            if isinstance(question, TextQuestion):
                # also where it may not be declined: then it is refused at its question
                names.add(decline_name(question.id))
    return _Shape(fields, frozenset(names))
