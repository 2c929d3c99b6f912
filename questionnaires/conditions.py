"""What is shown, given what was answered. The browser has the same rules (static/conditions.js).

A condition looks back only, so one walk from the first question to the last settles everything;
an answer to a question that is hidden counts as not given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from questionnaires.document import Answer, Count, Document, Rows
from questionnaires.kinds import (
    Condition,
    NumberQuestion,
    Question,
    RowsQuestion,
    ScaleQuestion,
)
from questionnaires.model import Questionnaire, Section


@dataclass(frozen=True, slots=True)
class Fact:
    """What a condition can ask of one question.

    `values` are what was chosen; `order` is what "at least" and "at most" compare: a score, a
    number, a day or a time. A question without a fact is unanswered.
    """

    values: tuple[str, ...] = ()
    order: Decimal | str | None = None
    declined: bool = False


Facts = Mapping[str, Fact]


def holds(condition: Condition, facts: Facts) -> bool:
    """Whether a condition is met. Every comparison with what is unanswered or declined is false."""
    if condition.all is not None:
        return all(holds(one, facts) for one in condition.all)
    if condition.any is not None:
        return any(holds(one, facts) for one in condition.any)
    if condition.not_ is not None:
        return not holds(condition.not_, facts)
    fact = facts.get(condition.question or "")
    if fact is None:
        return False
    if condition.answered or condition.declined:
        return bool(condition.answered) or fact.declined
    return _compares(condition, fact)


def _compares(condition: Condition, fact: Fact) -> bool:
    alone = fact.values[0] if len(fact.values) == 1 else None
    if condition.includes is not None:
        return condition.includes in fact.values
    if condition.at_least is not None or condition.at_most is not None:
        return _within(condition, fact.order)
    if not fact.values:
        return False
    if condition.is_not is not None:
        return alone != condition.is_not
    if condition.in_ is not None:
        return alone is not None and alone in condition.in_
    return alone == condition.is_


def _within(condition: Condition, order: Decimal | str | None) -> bool:
    for end, sign in ((condition.at_least, 1), (condition.at_most, -1)):
        if end is None:
            continue
        if isinstance(order, Decimal) and not isinstance(end, str):
            difference = order - Decimal(str(end))
            return difference * sign >= 0
        if isinstance(order, str) and isinstance(end, str):
            return order >= end if sign > 0 else order <= end
    return False


@dataclass(frozen=True, slots=True)
class Shown:
    """The ids of the sections and questions that are shown, outside rows; and what is known."""

    ids: frozenset[str]
    facts: Facts


def shown(questionnaire: Questionnaire, document: Document) -> Shown:
    """What this document leaves visible, in one walk from the top."""
    ids: set[str] = set()
    facts: dict[str, Fact] = {}
    for section in questionnaire.sections:
        if section.show_if is not None and not holds(section.show_if, facts):
            continue
        ids.add(section.id)
        ids |= _walk(questionnaire, section.questions, document, facts)
    return Shown(frozenset(ids), facts)


def progress(questionnaire: Questionnaire, document: Document) -> tuple[int, int]:
    """How many of the questions that are shown are answered, and how many are shown."""
    ids = shown(questionnaire, document).ids
    asked = [one.id for one in questionnaire.asked if one.id in ids]
    return sum(map(document.answered, asked)), len(asked)


def shown_in_row(
    questionnaire: Questionnaire, rows: RowsQuestion, row: Document, before: Facts
) -> frozenset[str]:
    """The questions of one row that are shown; `before` is what stands ahead of the rows."""
    return frozenset(_walk(questionnaire, rows.questions, row, dict(before)))


def sections_shown(questionnaire: Questionnaire, document: Document) -> tuple[Section, ...]:
    """The pages that this respondent meets."""
    if not questionnaire.branches:
        return questionnaire.sections
    ids = shown(questionnaire, document).ids
    return tuple(section for section in questionnaire.sections if section.id in ids)


def kept(questionnaire: Questionnaire, document: Document) -> Document:
    """The document as it is sent: without what was answered in questions that are hidden."""
    if not questionnaire.branches:
        return document
    visible = shown(questionnaire, document)
    pruned = document.only(visible.ids)
    answers = dict(pruned.answers)
    for question in questionnaire.questions():
        answer = answers.get(question.id)
        if isinstance(question, RowsQuestion) and isinstance(answer, Rows):
            answers[question.id] = Rows(
                tuple(
                    row.only(shown_in_row(questionnaire, question, row, visible.facts))
                    for row in answer.rows
                )
            )
    return Document(answers, pruned.declined, pruned.not_relevant, pruned.others)


def _walk(
    questionnaire: Questionnaire,
    questions: Iterable[Question],
    document: Document,
    facts: dict[str, Fact],
) -> set[str]:
    """The shown ones of these questions; their answers join the facts as they are passed."""
    ids = set()
    for question in questions:
        if question.show_if is not None and not holds(question.show_if, facts):
            continue
        ids.add(question.id)
        if question.id not in questionnaire.looked_at:
            continue
        fact = _fact(questionnaire, question, document)
        if fact is not None:
            facts[question.id] = fact
    return ids


def _fact(questionnaire: Questionnaire, question: Question, document: Document) -> Fact | None:
    if question.id in document.declined:
        return Fact(declined=True)
    if question.id in document.not_relevant:
        return Fact()
    answer = document.answers.get(question.id)
    if answer is None:
        return None
    return Fact(document.chosen(question.id), _order(questionnaire, question, answer))


def _order(
    questionnaire: Questionnaire, question: Question, answer: Answer
) -> Decimal | str | None:
    if isinstance(answer, Count):
        return Decimal(answer.total)
    if not isinstance(answer, str):
        return None
    if isinstance(question, ScaleQuestion):
        known = any(step.value == answer for step in questionnaire.steps(question))
        return Decimal(str(questionnaire.score(question, answer))) if known else None
    if isinstance(question, NumberQuestion):
        return Decimal(answer)
    return answer if question.kind in ("date", "time") else None
