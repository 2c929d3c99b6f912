"""What a reader sees of a form that was sent: some of its questions are for fewer eyes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from questionnaires import Condition, Document, Question, Questionnaire, RowsQuestion, Section
from service.rules import access


def as_read(
    questionnaire: Questionnaire, document: Document, relations: frozenset[str]
) -> tuple[Questionnaire, Document]:
    """The form and its answers as these relations read them.

    A question that they do not read is not there at all: not even that it was left blank is told.
    What was asked because of such a question is there where it was answered.
    """
    asked = list(questionnaire.everywhere())
    read = access.read_by(asked, relations)
    if len(read) == len(asked):
        return questionnaire, document
    sections = tuple(_sections(questionnaire.sections, document, read))
    narrowed = questionnaire.model_copy(update={"sections": sections})
    return narrowed, access.readable(questionnaire, document, relations)


def _sections(
    sections: Iterable[Section], document: Document, read: frozenset[str]
) -> Iterator[Section]:
    for section in sections:
        known = _names_only(section.show_if, read)
        questions = tuple(
            one
            for one in _questions(section.questions, document, read)
            if known or document.answered(one.id)
        )
        show_if = section.show_if if known else None
        if questions:
            yield section.model_copy(update={"show_if": show_if, "questions": questions})


def _questions(
    questions: Iterable[Question], document: Document | None, read: frozenset[str]
) -> Iterator[Question]:
    """Those that are read; `document` is not known for those in rows."""
    for question in questions:
        if question.id not in read:
            continue
        if isinstance(question, RowsQuestion):
            inside = tuple(_questions(question.questions, None, read))
            question = question.model_copy(update={"questions": inside})
        if _names_only(question.show_if, read):
            yield question
        elif document is None or document.answered(question.id):
            yield question.model_copy(update={"show_if": None})


def _names_only(condition: Condition | None, read: frozenset[str]) -> bool:
    """Whether a condition asks nothing that this reader does not read."""
    return condition is None or condition.named <= read
