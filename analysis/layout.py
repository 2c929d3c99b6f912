"""Where everything that is counted of a questionnaire has its place: a row of slots."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import chain
from typing import assert_never

from analysis.privacy import Ladder
from questionnaires import (
    OTHER,
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    ClockQuestion,
    Condition,
    Count,
    CountQuestion,
    DateQuestion,
    Document,
    Log,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    Picked,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
    Segments,
    Step,
    TextQuestion,
    Theme,
    TimeQuestion,
    shown,
)

# Silence that was chosen is an answer, so each kind of silence has a slot of its own. They stand
# in every question, whether it knows that silence or not.
MISSING, DECLINED, NOT_RELEVANT, NOT_SHOWN = range(4)
SILENCES = 4
MOST_KEPT = 500  # layouts, of a version each

# Sums of squares must stay whole numbers below 2**53 for a million respondents.
_WIDEST = math.isqrt(2**53 // 10**6)

# A number's square is kept in two slots, so that the sums of both stay whole numbers too.
_FURTHEST = 2**31  # units that a number may stand from zero; what is further counts as that far
_HALF = 32  # bits of a square in the second slot
_FAR = 10**6  # how large a number may become where the question does not say
_FINE = 1000  # units of one where the question has no steps


@dataclass(frozen=True, slots=True)
class QuestionSlots:
    """The slots of one question: those of a valid answer, then one for each kind of silence.

    A scale or a choice has one for every option, and a person falls into one of them. Of any
    other kind the first slot tells how many answered. Behind it `choices` have one for every
    option, of which a person may fall into several, and numbers have Σ and Σ² (its upper bits,
    then its lower) in whole units.
    """

    question: Question
    start: int
    places: Mapping[str, int]  # of the options, by their value, counted from the start
    first: int  # place of the first option
    width: int  # without the silences
    unit: Fraction = Fraction(1)  # how many units make one

    @property
    def end(self) -> int:
        return self.start + self.width + SILENCES

    @property
    def goes_further(self) -> bool:
        """May a person fall into more than one slot?"""
        return self.width > 1 and self.first == 1

    def of_options(self, slots: Sequence[int]) -> Sequence[int]:
        """How often each option was chosen, from the slots of a whole row."""
        start = self.start + self.first
        return slots[start : start + len(self.places)]

    def answered(self, slots: Sequence[int]) -> int:
        """How many gave a valid answer, from the slots of a whole row."""
        return slots[self.start] if self.first else sum(self.of_options(slots))

    def sums(self, slots: Sequence[int]) -> tuple[int, int]:
        """Σ and Σ² of a number, in units."""
        total, upper, lower = slots[self.start + 1 : self.start + 4]
        return total, (upper << _HALF) + lower

    def place(self, document: Document) -> int:
        """Which of the question's slots a document falls into, counted from its start."""
        id_ = self.question.id
        if id_ in document.declined:
            return self.width + DECLINED
        if id_ in document.not_relevant:
            return self.width + NOT_RELEVANT
        answer = document.answers.get(id_)
        if answer is None:
            return self.width + MISSING
        if self.places and isinstance(answer, str):
            return self.places.get(answer, self.width + MISSING)
        return 0 if self._is_given(answer) else self.width + MISSING

    def further(self, document: Document) -> list[tuple[int, int]]:
        """Into which slots besides it falls, and by how much each grows."""
        if self.place(document):
            return []
        if isinstance(self.question, ChoicesQuestion):
            chosen = document.chosen(self.question.id)
            return [(self.start + self.places[one], 1) for one in chosen if one in self.places]
        exact = Fraction(document.text(self.question.id)) * self.unit
        units = max(-_FURTHEST, min(_FURTHEST, round(exact)))
        square = units * units
        sums = (units, square >> _HALF, square & (1 << _HALF) - 1)
        return list(enumerate(sums, start=self.start + 1))

    def moved(self, slot: int) -> int:
        """By how much one person can move a slot at most."""
        is_sum = isinstance(self.question, NumberQuestion) and 0 < slot - self.start < self.width
        return 1 << _HALF if is_sum else 1

    def _is_given(self, answer: Answer) -> bool:
        match answer:
            case str():
                return bool(answer.strip())
            case Chosen(given):
                return any(one in self.places for one in given)
            case Count():
                return True  # to have counted none is an answer
            case Picked(found) | Rows(found) | Segments(found) | Log(found):
                return bool(found)
            case _:
                assert_never(answer)


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
    needed: tuple[int, ...]  # answers, by how many of its questions a person is asked
    of_everybody: bool  # nobody is asked fewer than all of them

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

    @cached_property
    def _is_place(self) -> bool:
        """Whether its scores are the numbers of its steps, as on nearly every scale."""
        return self.low == 1 and self.high == len(self.steps)

    @cached_property
    def _step(self) -> Fraction:
        """How many steps go to one of its scores."""
        return (len(self.steps) - 1) / (self.high - self.low)

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
        return mean if self._is_place else 1 + (mean - self.low) * self._step


@dataclass(frozen=True, slots=True)
class Layout:
    """All slots of one version of a questionnaire.

    `behind` has the questions that are not asked of everybody, and the one question that decides
    it; None where that is not a single question whose answers are counted for the same readers.
    """

    questions: tuple[QuestionSlots, ...]
    themes: tuple[ThemeSlots, ...]
    behind: Mapping[str, str | None]
    width: int

    @classmethod
    def of(cls, questionnaire: Questionnaire) -> Layout:
        """The layout of this version, made once."""
        return _laid_out(questionnaire)

    def counts_as(self, other: Layout) -> bool:
        """Whether counts of the two versions can be laid beside each other, slot by slot."""
        return self._places() == other._places()

    def _places(self) -> list[object]:
        """What every slot holds, whatever the words are."""
        questions = [
            (one.question.id, one.question.kind, one.start, one.end, tuple(one.places.items()))
            for one in self.questions
        ]
        themes = [(one.theme.id, one.start, one.end, one.scores, one.needed) for one in self.themes]
        return [*questions, *themes]

    def theme(self, theme: str) -> ThemeSlots:
        return next(slots for slots in self.themes if slots.theme.id == theme)

    def question(self, question: str) -> QuestionSlots:
        return next(slots for slots in self.questions if slots.question.id == question)


def asked_of(questionnaire: Questionnaire, document: Document) -> frozenset[str] | None:
    """The ids that are shown to a respondent; None where everybody is shown everything."""
    return shown(questionnaire, document).ids if questionnaire.branches else None


def ladder_of(questionnaire: Questionnaire, question: ScaleQuestion) -> Ladder:
    """The order of a question's own options, in its own wording: reversed ones are not turned."""
    return Ladder.of([step.score for step in questionnaire.steps(question)])


@lru_cache(maxsize=MOST_KEPT)
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
    behind = _behind(questionnaire) if questionnaire.branches else {}
    return Layout(tuple(questions), tuple(themes), behind, start)


def _question_slots(
    questionnaire: Questionnaire, question: Question, start: int
) -> QuestionSlots | None:
    """None where nothing is counted. What is asked in rows is not."""
    if not question.counts:
        return None
    match question:
        case ScaleQuestion():
            values = [step.value for step in questionnaire.steps(question)]
            return QuestionSlots(question, start, _places(values, 0), 0, len(values))
        case ChoiceQuestion():
            values = _values(question)
            return QuestionSlots(question, start, _places(values, 0), 0, len(values))
        case ChoicesQuestion():
            values = _values(question)
            return QuestionSlots(question, start, _places(values, 1), 1, 1 + len(values))
        case NumberQuestion():
            return QuestionSlots(question, start, {}, 1, 4, _unit(question))
        case (
            TextQuestion() | DateQuestion() | TimeQuestion() | PickQuestion() | RowsQuestion()
            | CountQuestion() | ClockQuestion() | LogQuestion()
        ):  # fmt: skip
            return QuestionSlots(question, start, {}, 1, 1)
        case NoteQuestion():
            return None
        case _:
            assert_never(question)


def _values(question: ChoiceQuestion | ChoicesQuestion) -> list[str]:
    """What can be chosen; an answer in own words is one more option."""
    return [option.value for option in question.options] + [OTHER] * question.other


def _places(values: Sequence[str], first: int) -> dict[str, int]:
    return {value: place for place, value in enumerate(values, start=first)}


def _unit(question: NumberQuestion) -> Fraction:
    """A whole number of units for every possible answer, where it is not too far from zero."""
    fine = _FINE
    if question.step is not None:
        marks = (Fraction(str(mark)) for mark in (question.step, question.at_least or 0))
        fine = math.lcm(*(mark.denominator for mark in marks))
    ends = [_FAR if end is None else end for end in (question.at_least, question.at_most)]
    room = _FURTHEST / max(abs(Fraction(str(end))) for end in (*ends, 1))
    return Fraction(min(fine, int(room))) if room >= 1 else room


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
        tuple(theme.needed(asked) for asked in range(len(questions) + 1)),
        not (questionnaire.branches or any(question.not_relevant for question in questions)),
    )


def _scores(questionnaire: Questionnaire, question: ScaleQuestion) -> dict[str, Fraction]:
    return {
        step.value: _exact(questionnaire.score(question, step.value))
        for step in questionnaire.steps(question)
    }


def _exact(score: float) -> Fraction:
    """The decimal that was written, without what a float adds to it."""
    return Fraction(score).limit_denominator(10_000)


def _behind(questionnaire: Questionnaire) -> dict[str, str | None]:
    behind: dict[str, str | None] = {}
    for section in questionnaire.sections:
        for question in section.questions:
            conditions = [one for one in (section.show_if, question.show_if) if one is not None]
            if conditions:
                behind[question.id] = _decider(questionnaire, conditions)
    return behind


def _decider(questionnaire: Questionnaire, conditions: Sequence[Condition]) -> str | None:
    asked = list(chain.from_iterable(one.comparisons() for one in conditions))
    # How many declined stands on no page, so no number of those who were asked may tell it.
    if len({one.question for one in asked}) != 1 or any(
        one.answered or one.declined for one in asked
    ):
        return None
    found = questionnaire.question(asked[0].question or "")
    open_to_all = found is not None and found.counts and found.aggregates_for is None
    return found.id if found is not None and open_to_all else None
