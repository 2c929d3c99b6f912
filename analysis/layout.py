"""Where everything that is counted of a questionnaire has its place: a row of slots."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import assert_never

from analysis.privacy import Ladder
from questionnaires import (
    ChoiceQuestion,
    Document,
    NoteQuestion,
    Question,
    Questionnaire,
    ScaleQuestion,
    Step,
    TextQuestion,
    Theme,
)

# Silence that was chosen is an answer, so each kind of silence has a slot of its own. The last
# two stand empty until definitions know them; a slot that came later would move all the others.
MISSING, DECLINED, NOT_RELEVANT, NOT_SHOWN = range(4)
SILENCES = 4

# Sums of squares must stay whole numbers below 2**53 for a million respondents.
_WIDEST = math.isqrt(2**53 // 10**6)

Counted = ScaleQuestion | ChoiceQuestion | TextQuestion


@dataclass(frozen=True, slots=True)
class QuestionSlots:
    """The slots of one question: one for every option (a text has one: answered), then silence."""

    question: Counted
    start: int
    places: Mapping[str, int]  # of the options, by their value
    options: int

    @property
    def end(self) -> int:
        return self.start + self.options + SILENCES

    def of_options(self, slots: Sequence[int]) -> Sequence[int]:
        """How often each option was chosen, from the slots of a whole row."""
        return slots[self.start : self.start + self.options]

    def place(self, document: Document) -> int:
        """Which of the question's slots a document falls into, counted from its start."""
        if self.question.id in document.declined:
            return self.options + DECLINED
        answer = document.answers.get(self.question.id)
        if answer is None:
            return self.options + MISSING
        if not self.places:
            return 0 if answer.strip() else self.options + MISSING
        return self.places.get(answer, self.options + MISSING)


@dataclass(frozen=True)
class ThemeSlots:
    """The slots of one theme: n, Σ, Σ², then a histogram of the respondents' means.

    Means are held as whole numbers: how far above the lowest score, in `unit`-ths of a score.
    The histogram has two bins a step, half-open (lo, …], so the middle of the scale is an edge.
    """

    theme: Theme
    start: int
    scores: Mapping[str, Mapping[str, Fraction]]  # by question and value, reversed ones turned
    steps: tuple[Step, ...]  # of its longest scale, lowest score first
    needed: int

    @cached_property
    def low(self) -> Fraction:
        return min(min(scores.values()) for scores in self.scores.values())

    @cached_property
    def high(self) -> Fraction:
        return max(max(scores.values()) for scores in self.scores.values())

    @cached_property
    def grain(self) -> int:
        """The number by which every score of the theme becomes whole."""
        scores = [score for known in self.scores.values() for score in known.values()]
        return math.lcm(*(score.denominator for score in scores))

    @cached_property
    def unit(self) -> int:
        """Fine enough to hold every possible mean exactly, where the scale is not too wide."""
        exact = self.grain * math.lcm(*range(1, len(self.scores) + 1))
        if (self.high - self.low) * exact <= _WIDEST:
            return exact
        return int(_WIDEST / (self.high - self.low))

    @property
    def bins(self) -> int:
        return 2 * (len(self.steps) - 1)

    @property
    def histogram(self) -> int:
        """Where the histogram begins."""
        return self.start + 3

    @property
    def end(self) -> int:
        return self.histogram + self.bins

    def position(self, mean: Fraction) -> Fraction:
        """A mean as a place on the scale: 1 is its lowest step, each whole number a step."""
        return 1 + (mean - self.low) / (self.high - self.low) * (len(self.steps) - 1)


@dataclass(frozen=True, slots=True)
class Layout:
    """All slots of one version of a questionnaire."""

    questions: tuple[QuestionSlots, ...]
    themes: tuple[ThemeSlots, ...]
    width: int

    @classmethod
    def of(cls, questionnaire: Questionnaire) -> Layout:
        """The layout of this version, made once."""
        known = (questionnaire.name, questionnaire.version, questionnaire.digest)
        if known not in _layouts:
            _layouts[known] = _laid_out(questionnaire)
        return _layouts[known]

    def theme(self, theme: str) -> ThemeSlots:
        return next(slots for slots in self.themes if slots.theme.id == theme)

    def question(self, question: str) -> QuestionSlots:
        return next(slots for slots in self.questions if slots.question.id == question)


_layouts: dict[tuple[str, int, str], Layout] = {}  # grows with the published versions only


def ladder_of(questionnaire: Questionnaire, question: ScaleQuestion) -> Ladder:
    """The order of a question's own options, in its own wording: reversed ones are not turned."""
    return Ladder.of([step.score for step in questionnaire.steps(question)])


def _laid_out(questionnaire: Questionnaire) -> Layout:
    start = 0
    questions = []
    for question in questionnaire.questions():
        slots = _question_slots(questionnaire, question, start)
        if slots is not None:
            questions.append(slots)
            start = slots.end
    themes = []
    for theme in questionnaire.themes:
        of_theme = questionnaire.of_theme(theme.id)
        if of_theme:
            themes.append(_theme_slots(questionnaire, theme, of_theme, start))
            start = themes[-1].end
    return Layout(tuple(questions), tuple(themes), start)


def _question_slots(
    questionnaire: Questionnaire, question: Question, start: int
) -> QuestionSlots | None:
    """None where nothing is counted."""
    if not question.counts:
        return None
    match question:
        case ScaleQuestion():
            values = [step.value for step in questionnaire.steps(question)]
        case ChoiceQuestion():
            values = [option.value for option in question.options]
        case TextQuestion():
            return QuestionSlots(question, start, {}, 1)
        case NoteQuestion():
            return None
        case _:
            assert_never(question)
    places = {value: place for place, value in enumerate(values)}
    return QuestionSlots(question, start, places, len(values))


def _theme_slots(
    questionnaire: Questionnaire,
    theme: Theme,
    questions: tuple[ScaleQuestion, ...],
    start: int,
) -> ThemeSlots:
    scales = [questionnaire.steps(question) for question in questions]
    longest = max(scales, key=len)
    return ThemeSlots(
        theme,
        start,
        {question.id: _scores(questionnaire, question) for question in questions},
        tuple(sorted(longest, key=lambda step: step.score)),
        theme.needed(len(questions)),
    )


def _scores(questionnaire: Questionnaire, question: ScaleQuestion) -> dict[str, Fraction]:
    return {
        step.value: _exact(questionnaire.score(question, step.value))
        for step in questionnaire.steps(question)
    }


def _exact(score: float) -> Fraction:
    """The decimal that was written, without what a float adds to it."""
    return Fraction(score).limit_denominator(10_000)
