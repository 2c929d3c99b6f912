"""What a questionnaire is: frozen values that know nothing of files, forms or answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Language = Literal["da", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "sv", "en")

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
Reader = Literal[
    "student", "guardian", "contact_teacher", "subject_teacher", "team", "observer", "coach",
    "leader", "consultant", "superintendent",
]  # fmt: skip

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Words = Annotated[str, StringConstraints(max_length=4000, pattern=r"\S")]
Texts = Mapping[Language, Words]  # one text in each declared language


class Value(BaseModel):
    """Base of all values of a definition: frozen, and an unknown field is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Option(Value):
    """One possible answer. The value is stored for ever; the label may be reworded."""

    value: Id
    label: Texts


class Step(Option):
    """One step of an ordered scale."""

    score: int | float


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


class QuestionBase(Value):
    """What every kind of question has."""

    id: Id
    text: Texts
    help: Texts | None = None
    required: bool = False
    may_decline: bool = False
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


class ChoiceQuestion(QuestionBase):
    """Pick one of several options that have no order."""

    kind: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=100)


class TextQuestion(QuestionBase):
    """Answer in your own words. Guidance says what may be written."""

    kind: Literal["text"]
    guidance: Texts
    lines: int = Field(default=3, ge=1, le=40)
    max_characters: int = Field(default=1000, ge=1, le=4000)


class NoteQuestion(QuestionBase):
    """A text between questions; nothing is answered."""

    kind: Literal["note"]


Question = Annotated[
    ScaleQuestion | ChoiceQuestion | TextQuestion | NoteQuestion, Field(discriminator="kind")
]


class Section(Value):
    """Questions that belong on one page."""

    id: Id
    title: Texts
    help: Texts | None = None
    questions: tuple[Question, ...] = Field(min_length=1)


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
    themes: tuple[Theme, ...] = ()
    sections: tuple[Section, ...] = Field(min_length=1)


class Questionnaire(Definition):
    """One version of one questionnaire. A published version is never edited."""

    name: str
    version: int
    digest: str  # SHA-256 of the file, in hex

    def questions(self) -> Iterator[Question]:
        """Every question, notes too, in the order they are asked."""
        for section in self.sections:
            yield from section.questions

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
