"""How an answer is said in words, in the page's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType

import flask_babel

from questionnaires import (
    OTHER,
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    ClockQuestion,
    Count,
    Document,
    Facts,
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
    Section,
    Segments,
    TextQuestion,
    kept,
    shown,
    shown_in_row,
)
from service.web.ground.languages import _, clock, day, ngettext, said

Names = Mapping[str, str]  # what the ids of a roster are called
Places = Mapping[str, str]  # what stands in the places of a text
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Answered:
    """One question with what was answered, ready to be read."""

    question: Question
    text: str
    answer: str
    state: str  # answered, declined, not_relevant, missing
    words: bool  # somebody's own words
    lines: tuple[str, ...] = ()  # of a log or a clock
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One small form of a repeating group."""

    title: str
    answers: tuple[Answered, ...]


Sections = tuple[tuple[Section, tuple[Answered, ...]], ...]


def answer_rows(
    questionnaire: Questionnaire,
    document: Document,
    names: Names = _NONE,
    places: Places = _NONE,
    steps: bool = True,
) -> Sections:
    """Every section with its answers as they are read; notes and what is hidden are left out.

    Without `steps` the scales are left out too, where a page shows the words alone.

    So is a section in which nothing is asked of this reader. What somebody else reads comes from
    `rules.reading.as_read`.
    """
    visible = shown(questionnaire, document)
    known = {**places, **answer_places(questionnaire, document, names)}
    reading = _Reading(questionnaire, names, known)
    sections = [
        (one, reading.answers(_asked(one, steps, document), document, visible.ids, visible.facts))
        for one in questionnaire.sections
    ]
    return tuple((one, rows) for one, rows in sections if rows)


def _asked(section: Section, steps: bool, document: Document) -> Sequence[Question]:
    """Areas are asked for only where the school has chosen some."""
    return [
        one
        for one in section.questions
        if (steps or not isinstance(one, ScaleQuestion))
        and (not _is_of_areas(one) or one.id in document.answers)
    ]


def _is_of_areas(question: Question) -> bool:
    return isinstance(question, PickQuestion) and question.from_ == "focus_area"


def answer_places(
    questionnaire: Questionnaire, document: Document, names: Names = _NONE
) -> dict[str, str]:
    """What {answer:ID} stands for: empty where nothing is answered, or it is hidden by now."""
    if not questionnaire.repeated:  # of most forms no text asks for one
        return {}
    standing = kept(questionnaire, document)
    return {
        f"answer:{question.id}": said_answer(questionnaire, question, standing, names)
        for question in questionnaire.asked
        if question.id in questionnaire.repeated and not isinstance(question, RowsQuestion)
    }


def said_answer(
    questionnaire: Questionnaire, question: Question, document: Document, names: Names = _NONE
) -> str:
    """An answer on one line; empty where none was given."""
    answer = document.answers.get(question.id)
    if answer is None or question.id in document.declined:
        return ""
    return _said(questionnaire, question, answer, document.others.get(question.id, ""), names)


def _said(
    questionnaire: Questionnaire, question: Question, answer: Answer, other: str, names: Names
) -> str:
    match answer:
        case Chosen(values):
            given = (one for one in options_of(questionnaire, question) if one.value in values)
            labels = _labels(given)
            return ", ".join(other if one == OTHER else labels.get(one, one) for one in values)
        case Picked(ids):
            return ", ".join(names.get(one, _("no longer here")) for one in ids)
        case Count(total):
            return str(total)
        case Rows(rows):
            return ngettext("%(num)s entry", "%(num)s entries", len(rows))
        case Segments() | Log():
            return "; ".join(_lines(questionnaire, question, answer))
        case str():
            return _of_one_value(questionnaire, question, answer, other)


def _of_one_value(questionnaire: Questionnaire, question: Question, answer: str, other: str) -> str:
    match question:
        case ScaleQuestion() | ChoiceQuestion():
            if answer == OTHER and other:
                return other
            options = options_of(questionnaire, question)
            return next((said(one.label) for one in options if one.value == answer), answer)
        case NumberQuestion():
            number = str(flask_babel.format_decimal(answer))
            return f"{number} {said(question.unit)}" if question.unit else number
        case _ if question.kind == "date":
            return day(date.fromisoformat(answer))
        case _ if question.kind == "time":
            return _time(answer)
        case _:
            return answer


def options_of(questionnaire: Questionnaire, question: Question) -> Sequence[Option]:
    """What can be chosen in a question, in the order it is offered."""
    match question:
        case ScaleQuestion():
            return questionnaire.steps(question)
        case ChoiceQuestion() | ChoicesQuestion() | ClockQuestion():
            return question.options
        case LogQuestion():
            return question.tags
        case _:
            return ()


def _labels(options: Iterable[Option]) -> dict[str, str]:
    return {option.value: said(option.label) for option in options}


def _time(answer: str) -> str:
    separator = "." if _locale_writes_points() else ":"
    return time.fromisoformat(answer).strftime(f"%H{separator}%M")


def _locale_writes_points() -> bool:
    return str(flask_babel.get_locale().language) == "da"


def _lines(questionnaire: Questionnaire, question: Question, answer: Answer) -> tuple[str, ...]:
    """A clock option by option, a log line by line; nothing for what fits on one line."""
    if not isinstance(answer, Segments | Log):
        return ()
    options = options_of(questionnaire, question)
    labels = _labels(options)
    match answer:
        case Segments():
            ran = [(one.value, answer.seconds(one.value)) for one in options]
            return tuple(f"{labels[option]}: {_minutes(secs)}" for option, secs in ran if secs)
        case Log(lines):
            return tuple(
                " ".join(
                    part
                    for part in (_clock_of(one.at), one.text, _tag(labels.get(one.tag, "")))
                    if part
                )
                for one in lines
            )


def _minutes(seconds: int) -> str:
    if seconds < 60:
        return _("%(seconds)s sec.", seconds=seconds)
    return _("%(minutes)s min.", minutes=flask_babel.format_decimal(round(seconds / 60, 1)))


def _clock_of(at: str) -> str:
    return clock(datetime.fromisoformat(at)) if at else ""


def _tag(label: str) -> str:
    return f"({label})" if label else ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is the same for every answer of one document."""

    questionnaire: Questionnaire
    names: Names
    places: Places

    def answers(
        self,
        questions: Iterable[Question],
        document: Document,
        visible: frozenset[str],
        facts: Facts,
    ) -> tuple[Answered, ...]:
        return tuple(
            self.answered(question, document, facts)
            for question in questions
            if question.id in visible and not isinstance(question, NoteQuestion)
        )

    def answered(self, question: Question, document: Document, facts: Facts) -> Answered:
        text = said(question.text, self.places)
        words = isinstance(question, TextQuestion)
        if question.id in document.declined:
            return Answered(question, text, "", "declined", words)
        if question.id in document.not_relevant:
            return Answered(question, text, "", "not_relevant", words)
        answer = document.answers.get(question.id)
        if answer is None:
            return Answered(question, text, "", "missing", words)
        return Answered(
            question,
            text,
            said_answer(self.questionnaire, question, document, self.names),
            "answered",
            words,
            _lines(self.questionnaire, question, answer),
            self.rows(question, answer, facts),
        )

    def rows(self, question: Question, answer: Answer, facts: Facts) -> tuple[Row, ...]:
        if not isinstance(question, RowsQuestion) or not isinstance(answer, Rows):
            return ()
        label = said(question.row_label) if question.row_label else _("Entry")
        return tuple(
            Row(
                f"{label} {number}",
                self.answers(
                    question.questions,
                    row,
                    shown_in_row(self.questionnaire, question, row, facts),
                    facts,
                ),
            )
            for number, row in enumerate(answer.rows, start=1)
        )
