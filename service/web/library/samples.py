"""Example answers, made from a definition alone: the same ones every time it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain
from typing import assert_never

from forms import Setting
from questionnaires import (
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
    Line,
    Log,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    Option,
    Picked,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
    Segment,
    Segments,
    TextQuestion,
    TimeQuestion,
    kept,
)
from service.web.answering.said import answer_places, options_of, said_answer
from service.web.ground.languages import _

Written = (
    TextQuestion | NumberQuestion | DateQuestion | TimeQuestion | CountQuestion | ClockQuestion
    | LogQuestion
)  # fmt: skip
DECLINES = 9  # one question in so many is declined, where one may: silence has a look of its own
FEWEST_ROWS = 2
MINUTES = (12, 7, 3)


@dataclass(frozen=True, slots=True)
class Sample:
    """Made-up answers of somebody, with what the names and places in them stand for."""

    document: Document
    names: Mapping[str, str]
    setting: Setting


def sample(questionnaire: Questionnaire, today: date) -> Sample:
    """Everything answered, so that as much as possible of what hangs on answers is met."""
    rosters = _rosters()
    names = {key: name for one in rosters.values() for key, name in one.items()}
    making = _Making(questionnaire, today, dict(_wanted(questionnaire)), rosters)
    document = kept(questionnaire, making.document(questionnaire.questions(), DECLINES))
    setting = Setting(
        today=today,
        rosters=rosters,
        places=_places() | answer_places(questionnaire, document, names),
        last=document,
        last_said={
            question.id: said_answer(questionnaire, question, document, names)
            for question in questionnaire.questions()
            if question.recall
        },
    )
    return Sample(document, names, setting)


def _rosters() -> dict[str, Mapping[str, str]]:
    people = ("Ada", "Bo", "Chili", "Dina", "Eli")
    return {
        "student": {f"student-{name}": name for name in people},
        "teacher": {f"teacher-{name}": name for name in ("Frode", "Gerd", "Hans")},
        "class": {f"class-{name}": name for name in ("5.A", "5.B")},
        "subject": {one: one for one in (_("Mother tongue"), _("Mathematics"), _("Nature"))},
        "focus_area": {one: one for one in (_("Feedback"), _("Community"))},
    }


def _places() -> dict[str, str]:
    return {
        "respondent": "Ada",
        "about": "Ada",
        "class": "5.A",
        "subject": _("Mathematics"),
        "focus": _("Feedback"),
        "round": _("November"),
    }


@dataclass(frozen=True, slots=True)
class _Making:
    questionnaire: Questionnaire
    today: date
    wanted: Mapping[str, Condition]
    rosters: Mapping[str, Mapping[str, str]]

    def document(self, questions: Iterable[Question], declines: int) -> Document:
        """An answer to each; every so many is declined instead, where nothing hangs on it."""
        answers: dict[str, Answer] = {}
        declined: set[str] = set()
        for number, question in enumerate(questions, start=1):
            if declines and not number % declines and self._may_decline(question):
                declined.add(question.id)
                continue
            answer = self._answer(question, number)
            if answer is not None:
                answers[question.id] = answer
        return Document(answers, frozenset(declined))

    def _may_decline(self, question: Question) -> bool:
        return question.may_decline and question.id not in self.wanted

    def _answer(self, question: Question, number: int) -> Answer | None:
        """An answer to what gives something to choose from; None where nothing is asked."""
        match question:
            case ScaleQuestion() | ChoiceQuestion():
                return self._value(question, number)
            case ChoicesQuestion():
                return Chosen(self._values(question))
            case PickQuestion():
                least = max(question.at_least or 1, question.random or 1)
                return Picked(tuple(self.rosters[question.from_])[: min(least, question.most)])
            case RowsQuestion():
                many = min(max(question.at_least or 1, FEWEST_ROWS), question.most)
                return Rows(tuple(self.document(question.questions, 0) for _row in range(many)))
            case NoteQuestion():
                return None
            case _:
                return self._written(question)

    def _written(self, question: Written) -> Answer:
        match question:
            case TextQuestion():
                return _("Here stands what somebody wrote.")[: question.max_characters]
            case NumberQuestion():
                return _number(question, self.wanted.get(question.id))
            case DateQuestion() | TimeQuestion():
                return _moment(question, self.today)
            case CountQuestion():
                return Count(3)
            case ClockQuestion():
                ran = zip(question.options, MINUTES, strict=False)
                return Segments(tuple(Segment(one.value, 60 * minutes) for one, minutes in ran))
            case LogQuestion():
                tag = question.tags[0].value if question.tags else ""
                return Log((Line(_("Here stands what somebody saw."), "", tag),))
            case _:
                assert_never(question)

    def _value(self, question: ScaleQuestion | ChoiceQuestion, number: int) -> str:
        """What something hangs on; else a different step from question to question."""
        options = options_of(self.questionnaire, question)
        wanted = self._wanted_of(question, options)
        return wanted or options[number % len(options)].value

    def _values(self, question: ChoicesQuestion) -> tuple[str, ...]:
        wanted = self._wanted_of(question, question.options)
        together = [one.value for one in question.options if not one.exclusive]
        if wanted not in together and (wanted or not together):
            return (wanted or question.options[0].value,)
        many = max(question.at_least or 1, min(2, question.at_most or 2))
        first = [wanted] if wanted else []
        chosen = [*first, *(one for one in together if one != wanted)][:many]
        return tuple(one for one in together if one in chosen)

    def _wanted_of(
        self, question: ScaleQuestion | ChoiceQuestion | ChoicesQuestion, options: Sequence[Option]
    ) -> str | None:
        condition = self.wanted.get(question.id)
        if condition is None:
            return None
        meets = (one.value for one in options if self._meets(question, one.value, condition))
        return next(meets, None)

    def _meets(self, question: Question, value: str, condition: Condition) -> bool:
        if isinstance(question, ScaleQuestion):
            score = self.questionnaire.score(question, value)
            if isinstance(condition.at_least, int | float):
                return score >= condition.at_least
            if isinstance(condition.at_most, int | float):
                return score <= condition.at_most
        if condition.is_not is not None:
            return value != condition.is_not
        return value in (condition.is_, condition.includes, *(condition.in_ or ()))


def _wanted(questionnaire: Questionnaire) -> Iterator[tuple[str, Condition]]:
    """The first comparison with each question, last one first so that a dictionary keeps it."""
    for one in reversed(list(chain.from_iterable(map(_to_meet, questionnaire.conditions())))):
        if one.question is not None:
            yield one.question, one


def _to_meet(condition: Condition) -> Iterator[Condition]:
    """Those that must be met; what stands under "not" would have to be missed."""
    if condition.all is not None or condition.any is not None:
        yield from chain.from_iterable(map(_to_meet, condition.all or condition.any or ()))
    elif condition.not_ is None:
        yield condition


def _number(question: NumberQuestion, wanted: Condition | None) -> str:
    """The number that something hangs on, as near as the question's own ends and steps allow."""
    least, most, step = (
        None if one is None else Decimal(str(one))
        for one in (question.at_least, question.at_most, question.step)
    )
    asked = (wanted.at_least or wanted.at_most) if wanted else None
    number = Decimal(str(asked)) if isinstance(asked, int | float) else Decimal(3)
    if least is not None:
        number = max(number, least)
    if step is not None:
        number = (least or 0) + -(-(number - (least or 0)) // step) * step
    if most is not None and number > most:
        number = most if step is None else (least or 0) + (most - (least or 0)) // step * step
    return f"{number.normalize():f}"


def _moment(question: DateQuestion | TimeQuestion, today: date) -> str:
    """A day or a time that the question accepts."""
    if isinstance(question, TimeQuestion):
        return question.not_before or min("09:30", question.not_after or "09:30")
    for end in (question.not_before, question.not_after):
        if end is not None and not end.startswith("today"):
            return end
        if end is not None:
            return (today + timedelta(int(end.removeprefix("today").rstrip("d") or 0))).isoformat()
    return today.isoformat()
