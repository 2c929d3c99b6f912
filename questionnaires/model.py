"""What a questionnaire is: frozen values that know nothing of files, forms or answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cached_property
from itertools import chain
from typing import Literal

from pydantic import Field

from questionnaires.kinds import (
    MOST_QUESTIONS,
    AboveZero,
    Condition,
    Id,
    Language,
    NoteQuestion,
    Question,
    Reader,
    RowsQuestion,
    ScaleQuestion,
    Step,
    TextQuestion,
    Texts,
    Value,
)

Kind = Literal[
    "self_evaluation", "reflection", "survey", "judgement", "observation", "interview", "plan",
    "account", "action_plan", "agenda", "contract", "minutes", "check_in", "goal",
]  # fmt: skip
Respondent = Literal[
    "student", "guardian", "teacher", "observer", "leader", "consultant", "superintendent",
    "team", "school",
]  # fmt: skip
About = Literal["self", "student", "lesson", "class", "team", "school", "conversation"]
Confidentiality = Literal["shared", "confidential", "anonymous"]
PromptKind = Literal["explore", "change_places", "see_the_difference", "look_ahead"]
_REPEATED = re.compile(r"\{answer:([a-z][a-z0-9_]*)\}")


class Scale(Value):
    """Ordered steps, shared by many questions."""

    options: tuple[Step, ...] = Field(min_length=2, max_length=10)


class Theme(Value):
    """What questions are averaged into."""

    id: Id
    label: Texts
    at_least_answered: float = Field(default=0.5, gt=0, le=1)

    def needed(self, of: int) -> int:
        """How many of its questions a respondent must answer to count: 4 of 7 at one half."""
        share = Fraction(str(self.at_least_answered)) * of
        return max(1, -(-share.numerator // share.denominator))


class When(Value):
    """What brings a prompt up: exactly one trigger, in one theme or in any."""

    gap_at_least: AboveZero | None = None  # steps of the scale
    change_up: AboveZero | None = None
    change_down: AboveZero | None = None
    declined: Literal[True] | None = None
    same_words: Literal[True] | None = None
    agreement_open: Literal[True] | None = None
    theme: Id | None = None


class Prompt(Value):
    """An open question offered in the conversation, and why it comes up."""

    id: Id
    when: When
    kind: PromptKind
    text: Texts
    why: Texts


class Section(Value):
    """Questions that belong on one page."""

    id: Id
    title: Texts
    help: Texts | None = None
    show_if: Condition | None = None
    questions: tuple[Question, ...] = Field(min_length=1, max_length=MOST_QUESTIONS)

    def everywhere(self) -> Iterator[Question]:
        """Its questions, those in rows right behind their rows."""
        for question in self.questions:
            yield question
            if isinstance(question, RowsQuestion):
                yield from question.questions


class Definition(Value):
    """The content of a definition file, as written."""

    schema_: str | None = Field(default=None, alias="$schema")
    title: Texts
    purpose: Texts
    kind: Kind
    respondent: Respondent
    about: About
    confidentiality: Confidentiality
    readers: tuple[Reader, ...] = ()
    aggregates_for: tuple[Reader, ...] = ()
    mirrors: str | None = None
    keep_months: int = Field(default=24, ge=1, le=240)
    languages: tuple[Language, ...] = Field(min_length=1)
    scales: Mapping[Id, Scale] = {}
    themes: tuple[Theme, ...] = Field(default=(), max_length=MOST_QUESTIONS)
    sections: tuple[Section, ...] = Field(min_length=1, max_length=MOST_QUESTIONS)
    prompts: tuple[Prompt, ...] = Field(default=(), max_length=100)


class Questionnaire(Definition):
    """One version of one questionnaire. A published version is never edited."""

    name: str
    version: int
    digest: str  # SHA-256 of the file, in hex

    def __hash__(self) -> int:
        """Told from others by its file, so that what is made of it can be kept by it."""
        return hash((self.name, self.version, self.digest))

    def questions(self) -> Iterator[Question]:
        """Every question, notes too, in the order they are asked; those in rows are not here."""
        for section in self.sections:
            yield from section.questions

    def everywhere(self) -> Iterator[Question]:
        """Every question, those in rows right behind their rows."""
        for section in self.sections:
            yield from section.everywhere()

    def section(self, section_id: str) -> Section | None:
        return next((one for one in self.sections if one.id == section_id), None)

    def question(self, question_id: str) -> Question | None:
        """The question of that id, outside rows."""
        return next((one for one in self.questions() if one.id == question_id), None)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that can be answered, outside rows."""
        return tuple(one for one in self.questions() if not isinstance(one, NoteQuestion))

    @property
    def minutes(self) -> int:
        """A guess: a tick takes a dozen seconds, own words a minute."""
        words = sum(isinstance(one, TextQuestion) for one in self.asked)
        return max(1, round((len(self.asked) - words) / 5 + words))

    @cached_property
    def branches(self) -> bool:
        """Is anything shown only on a condition?"""
        return bool(self.looked_at)

    @cached_property
    def looked_at(self) -> frozenset[str]:
        """The questions that conditions look back at."""
        return frozenset(chain.from_iterable(one.named for one in self.conditions()))

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The questions whose answers stand again in a later text, as {answer:ID}."""
        return frozenset(_REPEATED.findall(self.model_dump_json()))

    def conditions(self) -> Iterator[Condition]:
        """What sections and questions are shown on, in rows too."""
        for one in (*self.sections, *self.everywhere()):
            if one.show_if is not None:
                yield one.show_if

    def steps(self, question: ScaleQuestion) -> tuple[Step, ...]:
        """The steps of a question as shown, whether its scale is shared or its own."""
        if question.options is not None:
            return question.options
        assert question.scale is not None  # the loader has checked it
        return self.scales[question.scale].options

    def score(self, question: ScaleQuestion, value: str) -> float:
        """The score of a step; a reversed question turns it between the ends of its scale."""
        scores = {step.value: step.score for step in self.steps(question)}
        if question.reversed:
            return min(scores.values()) + max(scores.values()) - scores[value]
        return scores[value]

    def of_theme(self, theme: str) -> tuple[ScaleQuestion, ...]:
        """The questions that are averaged into a theme, in the order they are asked."""
        return tuple(
            question
            for question in self.questions()
            if isinstance(question, ScaleQuestion) and question.theme == theme and question.counts
        )

    def in_language(self, wanted: str) -> Language:
        """The wanted language, or the definition's first where it does not speak it."""
        return next((known for known in self.languages if known == wanted), self.languages[0])
