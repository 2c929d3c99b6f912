"""An answer as it is said within a text of the same page."""

from __future__ import annotations

from collections.abc import Iterable

from questionnaires import (
    OTHER,
    ChoiceQuestion,
    ChoicesQuestion,
    Count,
    Document,
    Language,
    Option,
    Question,
    Questionnaire,
    ScaleQuestion,
)


def said(
    questionnaire: Questionnaire, question: Question, document: Document, language: Language
) -> str:
    """The label of what was chosen, or the words; empty where nothing can be said."""
    match question:
        case ScaleQuestion():
            return _labels(questionnaire.steps(question), question, document, language)
        case ChoiceQuestion() | ChoicesQuestion():
            return _labels(question.options, question, document, language)
        case _:
            answer = document.answers.get(question.id)
            return str(answer.total) if isinstance(answer, Count) else document.text(question.id)


def _labels(
    options: Iterable[Option], question: Question, document: Document, language: Language
) -> str:
    labels = {option.value: option.label[language] for option in options}
    labels[OTHER] = document.others.get(question.id, labels.get(OTHER, ""))
    return ", ".join(labels[one] for one in document.chosen(question.id) if one in labels)
