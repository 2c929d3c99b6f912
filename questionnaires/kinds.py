"""The kinds of questions, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Language = Literal["da", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "sv", "en")

Reader = Literal[
    "student", "guardian", "contact_teacher", "subject_teacher", "team", "observer", "coach",
    "leader", "consultant", "superintendent",
]  # fmt: skip
Source = Literal["student", "class", "subject", "teacher", "focus_area"]

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Words = Annotated[str, StringConstraints(max_length=4000, pattern=r"\S")]
Texts = Mapping[Language, Words]  # one text in each declared language
Number = int | float
AboveZero = Annotated[int, Field(gt=0)] | Annotated[float, Field(gt=0)]

OTHER = "other"  # what is stored where somebody gave an answer of their own
MOST_QUESTIONS = 300  # of a whole form; also the most that any list of its parts may hold
MOST_ROWS = 50
MOST_PICKED = 50


class Value(BaseModel):
    """Base of all values of a definition: frozen, and an unknown field is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Option(Value):
    """One possible answer. The value is stored for ever; the label may be reworded."""

    value: Id
    label: Texts


class ChoiceOption(Option):
    """An option that may stand alone: "none of these" goes with no other."""

    exclusive: bool = False


class Step(Option):
    """One step of an ordered scale."""

    score: Number


class Condition(Value):
    """What must be so: one comparison with one earlier question, or several joined.

    Exactly one operator stands in each; the loader sees to it.
    """

    question: Id | None = None
    is_: str | None = Field(default=None, alias="is")
    is_not: str | None = None
    in_: tuple[str, ...] | None = Field(
        default=None, alias="in", min_length=1, max_length=MOST_QUESTIONS
    )
    includes: str | None = None
    at_least: Number | str | None = None
    at_most: Number | str | None = None
    answered: Literal[True] | None = None
    declined: Literal[True] | None = None
    all: tuple[Condition, ...] | None = Field(default=None, min_length=1, max_length=MOST_QUESTIONS)
    any: tuple[Condition, ...] | None = Field(default=None, min_length=1, max_length=MOST_QUESTIONS)
    not_: Condition | None = Field(default=None, alias="not")

    def comparisons(self) -> Iterator[Condition]:
        """The comparisons that it is made of, however deep; one that joins nothing is its own."""
        joined = (*(self.all or ()), *(self.any or ()), *((self.not_,) if self.not_ else ()))
        if not joined:
            yield self
        for one in joined:
            yield from one.comparisons()

    @property
    def named(self) -> frozenset[str]:
        """The questions that it looks back at."""
        return frozenset(one.question for one in self.comparisons() if one.question is not None)


class QuestionBase(Value):
    """What every kind of question has."""

    id: Id
    text: Texts
    help: Texts | None = None
    required: bool = False
    may_decline: bool = False
    not_relevant: bool = False
    show_if: Condition | None = None
    recall: bool = False
    readers: tuple[Reader, ...] | None = None  # None: as the questionnaire says
    aggregates_for: tuple[Reader, ...] | None = None
    counts: bool = True


class ScaleQuestion(QuestionBase):
    """Pick one step of an ordered scale: `scale` names a shared one, or `options` are its own."""

    kind: Literal["scale"]
    scale: Id | None = None
    options: tuple[Step, ...] | None = Field(default=None, min_length=2, max_length=10)
    theme: Id | None = None
    reversed: bool = False
    pictograms: bool = False


class ChoiceQuestion(QuestionBase):
    """Pick one of several options that have no order."""

    kind: Literal["choice"]
    options: tuple[ChoiceOption, ...] = Field(min_length=2, max_length=100)
    other: bool = False
    guidance: Texts | None = None  # what may be written under `other`


class ChoicesQuestion(QuestionBase):
    """Pick several options."""

    kind: Literal["choices"]
    options: tuple[ChoiceOption, ...] = Field(min_length=2, max_length=100)
    other: bool = False
    guidance: Texts | None = None
    at_least: int | None = Field(default=None, ge=1, le=100)
    at_most: int | None = Field(default=None, ge=1, le=100)


class TextQuestion(QuestionBase):
    """Answer in your own words. Guidance says what may be written."""

    kind: Literal["text"]
    guidance: Texts
    lines: int = Field(default=3, ge=1, le=40)
    max_characters: int = Field(default=1000, ge=1, le=4000)


class NumberQuestion(QuestionBase):
    """A decimal number."""

    kind: Literal["number"]
    unit: Texts | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    step: AboveZero | None = None  # counted from at_least, or from 0


class DateQuestion(QuestionBase):
    """A day, ISO 8601. The ends may be relative to the day of answering: today+14d."""

    kind: Literal["date"]
    not_before: str | None = None
    not_after: str | None = None


class TimeQuestion(QuestionBase):
    """A time of day, HH:MM."""

    kind: Literal["time"]
    not_before: str | None = None
    not_after: str | None = None


class PickQuestion(QuestionBase):
    """Somebody or something from the roster. `random` is how many are drawn by lot."""

    kind: Literal["pick"]
    from_: Source = Field(alias="from")
    at_least: int | None = Field(default=None, ge=1, le=MOST_PICKED)
    at_most: int | None = Field(default=None, ge=1, le=MOST_PICKED)
    random: int | None = Field(default=None, ge=1, le=MOST_PICKED)

    @property
    def most(self) -> int:
        """How many may be picked: one, unless it says otherwise."""
        return self.at_most or max(self.random or 1, self.at_least or 1)


class CountQuestion(QuestionBase):
    """A tally while one watches; each tap knows its time."""

    kind: Literal["count"]


class ClockQuestion(QuestionBase):
    """What is happening right now: seconds per option, one running at a time."""

    kind: Literal["clock"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=100)


class LogQuestion(QuestionBase):
    """Lines of evidence, each with its time and perhaps a tag."""

    kind: Literal["log"]
    guidance: Texts
    tags: tuple[Option, ...] = Field(default=(), max_length=100)


class NoteQuestion(QuestionBase):
    """A text between questions; nothing is answered."""

    kind: Literal["note"]


RowQuestion = Annotated[
    ScaleQuestion | ChoiceQuestion | ChoicesQuestion | TextQuestion | NumberQuestion
    | DateQuestion | TimeQuestion | PickQuestion | CountQuestion | ClockQuestion | LogQuestion
    | NoteQuestion,
    Field(discriminator="kind"),
]  # fmt: skip


class RowsQuestion(QuestionBase):
    """A small form that repeats: an action plan's measures and signs."""

    kind: Literal["rows"]
    questions: tuple[RowQuestion, ...] = Field(min_length=1, max_length=MOST_QUESTIONS)
    row_label: Texts | None = None
    at_least: int | None = Field(default=None, ge=1, le=MOST_ROWS)
    at_most: int | None = Field(default=None, ge=1, le=MOST_ROWS)

    @property
    def most(self) -> int:
        return self.at_most or MOST_ROWS


Question = Annotated[
    ScaleQuestion | ChoiceQuestion | ChoicesQuestion | TextQuestion | NumberQuestion
    | DateQuestion | TimeQuestion | PickQuestion | RowsQuestion | CountQuestion | ClockQuestion
    | LogQuestion | NoteQuestion,
    Field(discriminator="kind"),
]  # fmt: skip
