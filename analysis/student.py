"""The view of one student: two looks on each theme, last time, and the student's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from analysis import messages
from analysis.layout import Layout, ThemeSlots, asked_of
from analysis.scores import ThemeScore, theme_scores
from questionnaires import (
    Document,
    Message,
    Question,
    Questionnaire,
    TextQuestion,
    Texts,
)

State = Literal["answered", "declined", "not_relevant", "missing", "not_shown"]


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme: places on its scale (1 is the lowest step), None where too little is answered.

    `apart` is how many whole steps the teacher stands above the student, `change` how many the
    student has moved since last time; both are None where one of the two is missing.
    """

    theme: str
    label: Texts
    steps: tuple[Texts, ...]  # the labels of the scale, lowest first
    now: float | None
    before: float | None
    teacher: float | None
    apart: int | None
    change: int | None
    sentence: tuple[Message, ...]
    focus: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """An answer in own words, or the own words beside what was chosen."""

    question: str
    text: Texts  # what was asked
    words: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One question, and what became of it now and last time; the documents hold the answers."""

    question: Question
    now: State
    before: State


@dataclass(frozen=True, slots=True)
class StudentFeedback:
    """Everything on a student's page, the rows that are furthest apart first."""

    rows: tuple[ThemeRow, ...]
    words: tuple[Word, ...]
    declined: tuple[str, ...]
    answers: tuple[AnswerRow, ...]


def student_feedback(
    questionnaire: Questionnaire,
    now: Document,
    before: Document | None,
    judgement: tuple[Questionnaire, Document] | None,
) -> StudentFeedback:
    """The student's own answers beside last time's and, where there is one, the teacher's look.

    Whether the two looks may stand together yet is decided before this is called.
    """
    return StudentFeedback(
        rows=_rows(questionnaire, now, before, judgement),
        words=tuple(_words(questionnaire, now)),
        declined=tuple(
            question.id for question in questionnaire.questions() if question.id in now.declined
        ),
        answers=tuple(_answers(questionnaire, now, before or Document())),
    )


def _rows(
    questionnaire: Questionnaire,
    now: Document,
    before: Document | None,
    judgement: tuple[Questionnaire, Document] | None,
) -> tuple[ThemeRow, ...]:
    own = theme_scores(questionnaire, now)
    last = theme_scores(questionnaire, before) if before is not None else {}
    teacher = theme_scores(*judgement) if judgement is not None else {}
    looks = [
        _Looks(
            slots,
            bool(now.answers),
            *(_position(scores, slots.theme.id) for scores in (own, last, teacher)),
        )
        for slots in Layout.of(questionnaire).themes
    ]
    looks.sort(key=lambda look: look.distance, reverse=True)  # a stable sort keeps ties in order
    rows = [look.row() for look in looks]
    if rows and rows[0].apart:
        rows[0] = replace(rows[0], focus=True)
    return tuple(rows)


def _position(scores: Mapping[str, ThemeScore], theme: str) -> Fraction | None:
    return scores[theme].position if theme in scores else None


@dataclass(frozen=True, slots=True)
class _Looks:
    """The exact places of one theme, before anything is rounded."""

    slots: ThemeSlots
    answered: bool  # anything at all, by the student
    now: Fraction | None
    before: Fraction | None
    teacher: Fraction | None

    @property
    def distance(self) -> Fraction:
        if self.now is None or self.teacher is None:
            return Fraction(0)
        return abs(self.teacher - self.now)

    def row(self) -> ThemeRow:
        apart, change = _steps(self.now, self.teacher), _steps(self.before, self.now)
        alone = self.teacher is not None and not self.answered
        return ThemeRow(
            theme=self.slots.theme.id,
            label=self.slots.theme.label,
            steps=tuple(step.label for step in self.slots.steps),
            now=_shown(self.now),
            before=_shown(self.before),
            teacher=_shown(self.teacher),
            apart=apart,
            change=change,
            sentence=_sentence(apart, self.before, self.now, alone),
        )


def _steps(start: Fraction | None, end: Fraction | None) -> int | None:
    """Whole steps from one place to another; half a step counts as one, either way."""
    if start is None or end is None:
        return None
    way = end - start
    return _rounded(way) if way.numerator > 0 else -_rounded(-way)


def _rounded(way: Fraction) -> int:
    """Whole steps of a way forward: `floor(way + 1/2)`, in whole numbers, which take no time."""
    return (2 * way.numerator + way.denominator) // (2 * way.denominator)


def _shown(position: Fraction | None) -> float | None:
    return None if position is None else float(position)


def _sentence(
    apart: int | None, before: Fraction | None, now: Fraction | None, alone: bool
) -> tuple[Message, ...]:
    if now is None:
        why = messages.ONLY_THE_TEACHER if alone else messages.NOT_ENOUGH_ANSWERED
        return (Message(why),)
    said = () if apart is None else (_said_of_distance(apart),)
    return (*said, _said_of_change(before, now))


def _said_of_distance(apart: int) -> Message:
    if apart > 0:
        return Message(messages.TEACHER_MORE_OFTEN)
    return Message(messages.STUDENT_MORE_OFTEN if apart < 0 else messages.AGREE)


def _said_of_change(before: Fraction | None, now: Fraction) -> Message:
    """In half steps, so that the sentence says what the marks show."""
    if before is None:
        return Message(messages.FIRST_TIME)
    forward = now > before
    match _rounded(2 * abs(now - before)):
        case 0:
            return Message(messages.AS_LAST_TIME)
        case 1:
            half = messages.HALF_A_STEP_FORWARD if forward else messages.HALF_A_STEP_BACK
            return Message(half)
        case 2:
            return Message(messages.ONE_STEP_FORWARD if forward else messages.ONE_STEP_BACK)
        case halves:
            steps = f"{halves // 2}½" if halves % 2 else halves // 2
            said = messages.STEPS_FORWARD if forward else messages.STEPS_BACK
            return Message(said, {"steps": steps})


def _words(questionnaire: Questionnaire, now: Document) -> list[Word]:
    words = []
    for question in questionnaire.questions():
        own = now.text(question.id) if isinstance(question, TextQuestion) else ""
        own = own or now.others.get(question.id, "")
        if own.strip() and question.id not in now.declined | now.not_relevant:
            words.append(Word(question.id, question.text, own))
    return words


def _answers(questionnaire: Questionnaire, now: Document, before: Document) -> list[AnswerRow]:
    asked, asked_before = (asked_of(questionnaire, document) for document in (now, before))
    return [
        AnswerRow(question, _state(question, now, asked), _state(question, before, asked_before))
        for question in questionnaire.asked
    ]


def _state(question: Question, document: Document, asked: frozenset[str] | None) -> State:
    if asked is not None and question.id not in asked:
        return "not_shown"
    if question.id in document.declined:
        return "declined"
    if question.id in document.not_relevant:
        return "not_relevant"
    return "answered" if question.id in document.answers else "missing"
