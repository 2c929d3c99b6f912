"""Plausible answers: what somebody would say whose learning stands where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal, assert_never

from questionnaires import (
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    Count,
    CountQuestion,
    DateQuestion,
    Document,
    Line,
    Log,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    PickQuestion,
    Question,
    Questionnaire,
    RowsQuestion,
    ScaleQuestion,
    Section,
    Segment,
    Segments,
    TextQuestion,
    TimeQuestion,
)
from service.demo.chance import chance
from service.demo.words import BANKS, LOGS, sentence

MIDDLE, STRETCH = (
    0.6,
    0.23,
)  # where an ordinary answer stands on a scale, and how far a level moves it
WAVER = 0.5  # how much one answer differs from the level behind it
# How common the options of a choice are; options that are not named are equally common.
COMMON = {"reached": 2.0, "close": 3.0, "on_the_way": 5.0, "not_begun": 1.5, "no_goal": 0.5}

Levels = Mapping[str, float]  # by theme; 0 is ordinary, 1 is clearly more


@dataclass(frozen=True, slots=True)
class Manner:
    """How often somebody declines, leaves a question out, or writes nothing."""

    declines: float = 0.03
    leaves_out: float = 0.04
    writes_nothing: float = 0.25


THOROUGH = Manner(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Rate:
    """A scale question; its values stand from the lowest to the highest score."""

    id: str
    may_decline: bool
    required: bool
    theme: str | None
    values: tuple[str, ...]
    shift: float  # some statements are easier to agree with than others


@dataclass(frozen=True, slots=True)
class Pick:
    id: str
    may_decline: bool
    required: bool
    values: tuple[str, ...]
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Write:
    id: str
    may_decline: bool
    required: bool
    bank: tuple[str, ...]
    most: int  # characters


@dataclass(frozen=True, slots=True)
class Watch:
    """What an observer counts, times or notes during a lesson: the last two know their options."""

    id: str
    may_decline: bool
    required: bool
    kind: Literal["count", "clock", "log"]
    values: tuple[str, ...] = ()
    bank: tuple[tuple[str, str], ...] = ()  # tag and words


Asked = Rate | Pick | Write | Watch


@dataclass(frozen=True, slots=True)
class Sheet:
    """A definition version, made ready for answering it a thousand times."""

    questionnaire: Questionnaire
    sections: tuple[tuple[Asked, ...], ...]

    @classmethod
    def of(cls, questionnaire: Questionnaire, seed: int) -> Sheet:
        found = (tuple(_asked(questionnaire, one, seed)) for one in questionnaire.sections)
        return cls(questionnaire, tuple(found))

    def answered(
        self, drawn: Random, levels: Levels, manner: Manner, sections: int | None = None
    ) -> Document:
        """A document; with `sections`, a draft that stops after so many."""
        answers: dict[str, Answer] = {}
        declined = []
        for asked in (asked for section in self.sections[:sections] for asked in section):
            chosen = drawn.random()
            if asked.may_decline and chosen < manner.declines:
                declined.append(asked.id)
            elif asked.required or chosen >= manner.declines + _silence(asked, manner):
                answers[asked.id] = _answer(drawn, asked, levels)
        return Document(answers, frozenset(declined))


def _silence(asked: Asked, manner: Manner) -> float:
    return manner.writes_nothing if isinstance(asked, Write) else manner.leaves_out


def _asked(questionnaire: Questionnaire, section: Section, seed: int) -> Iterator[Asked]:
    for question in section.questions:
        asked = _made_ready(questionnaire, question, seed)
        if asked is not None:
            yield asked


def _made_ready(questionnaire: Questionnaire, question: Question, seed: int) -> Asked | None:
    drawn = chance(seed, "question", questionnaire.name, question.id)
    may_decline, required = question.may_decline, question.required
    match question:
        case ScaleQuestion():
            values = [step.value for step in questionnaire.steps(question)]
            values.sort(key=lambda value: questionnaire.score(question, value))
            shift = drawn.gauss(0, 0.3)
            return Rate(question.id, may_decline, required, question.theme, tuple(values), shift)
        case ChoiceQuestion():
            options = tuple(option.value for option in question.options)
            weights = tuple(COMMON.get(value, 1.0) for value in options)
            return Pick(question.id, may_decline, required, options, weights)
        case TextQuestion():
            bank = BANKS.get(question.id, ())
            most = question.max_characters
            return Write(question.id, may_decline, required, bank, most) if bank else None
        case CountQuestion() | ClockQuestion() | LogQuestion():
            return _watched(question)
        case (
            NoteQuestion() | ChoicesQuestion() | NumberQuestion() | DateQuestion()
            | TimeQuestion() | PickQuestion() | RowsQuestion()
        ):  # fmt: skip  # nothing that the demo gives out asks these
            return None
        case _:
            assert_never(question)


def _watched(question: CountQuestion | ClockQuestion | LogQuestion) -> Watch:
    key, may_decline, required = question.id, question.may_decline, question.required
    match question:
        case CountQuestion():
            return Watch(key, may_decline, required, "count")
        case ClockQuestion():
            options = tuple(one.value for one in question.options)
            return Watch(key, may_decline, required, "clock", options)
        case LogQuestion():
            return Watch(key, may_decline, required, "log", bank=LOGS.get(key, ()))
        case _:
            assert_never(question)


def _answer(drawn: Random, asked: Asked, levels: Levels) -> Answer:
    match asked:
        case Rate():
            level = levels.get(asked.theme or "", 0) + asked.shift + drawn.gauss(0, WAVER)
            return _step(asked.values, level)
        case Pick():
            return drawn.choices(asked.values, asked.weights)[0]
        case Write():
            return sentence(drawn, asked.bank)[: asked.most]
        case Watch():
            return _seen(drawn, asked)
        case _:
            assert_never(asked)


def _seen(drawn: Random, asked: Watch) -> Answer:
    """Without the minute at which it was."""
    if asked.kind == "count":
        return Count(drawn.randint(5, 16))
    if asked.kind == "clock":
        first, *others = asked.values
        turns = (first, *drawn.sample(others, k=min(len(others), drawn.randint(3, 4))))
        return Segments(tuple(Segment(one, 60 * drawn.randint(5, 11)) for one in turns))
    noted = sorted(
        drawn.sample(asked.bank, k=min(len(asked.bank), drawn.randint(3, 5))), key=asked.bank.index
    )
    return Log(tuple(Line(words, tag=tag) for tag, words in noted))


def _step(values: Sequence[str], level: float) -> str:
    place = int((MIDDLE + STRETCH * level) * len(values))
    return values[min(max(place, 0), len(values) - 1)]
