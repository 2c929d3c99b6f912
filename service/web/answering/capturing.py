"""What stands around the questions while a visit is written: the lesson and the evidence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from flask import get_template_attribute

from questionnaires import (
    ClockQuestion,
    CountQuestion,
    Document,
    Line,
    Log,
    LogQuestion,
    Questionnaire,
    Rows,
    ScaleQuestion,
    Section,
)
from service import store
from service.rules.visiting.names import ORDINARY, named_in, watched
from service.store.responses import Response
from service.store.visiting.visits import Visit
from service.web.answering.said import answer_rows
from service.web.ground.languages import clock, day, language, said

WATCHING = ("observation", "interview")
MINUTES = 45  # of a lesson that was not planned


def is_capture(questionnaire: Questionnaire) -> bool:
    """Is it written by somebody who watches a lesson?"""
    return questionnaire.kind in WATCHING and questionnaire.respondent == "observer"


def watches(section: Section) -> bool:
    """Is it filled in while the lesson goes on?"""
    kinds = CountQuestion | ClockQuestion | LogQuestion
    return any(isinstance(one, kinds) for one in section.questions)


@dataclass(frozen=True, slots=True)
class Lines:
    """What was noted to one theme, and the cards that it stands beside."""

    theme: str
    label: str
    cards: str  # their ids
    lines: tuple[tuple[str, str], ...]  # time and words


@dataclass(frozen=True, slots=True)
class Capture:
    """What stands above the questions, as HTML; empty on pages of other forms."""

    head: str = ""  # the lesson, and for the scripts the names to leave out
    look: str = ""  # what to look for, and who reads it


def capture(response: Response, questionnaire: Questionnaire) -> Capture:
    if not is_capture(questionnaire):
        return Capture()
    task = response.task
    visit = store.visits.visit(task.owner, task.visit) if task.visit else None
    head = _drawn(
        "head",
        title=_lesson(visit) if visit else said(questionnaire.title),
        with_whom=f"{visit.teacher_name} · {day(visit.held_on)}" if visit else "",
        starts_at=_iso(visit.plan.starts_at if visit else None),
        minutes=visit.plan.minutes if visit else MINUTES,
        names=json.dumps(_names(response), ensure_ascii=False),
        # a visit that is begun on a device finds its names there
        ordinary="" if task.group else " ".join(sorted(ORDINARY)),
    )
    look = _drawn(
        "look",
        teacher=visit.teacher_name if visit else "",
        looks_for=visit.plan.looks_for if visit else "",
    )
    return Capture(head, look)


def _drawn(part: str, **values: object) -> str:
    """A part of a page; what every page has around it is not asked for."""
    return str(get_template_attribute(f"capture/{part}.html", part)(**values))


def _iso(value: datetime | None) -> str:
    return value.isoformat() if value else ""


def _lesson(visit: Visit) -> str:
    return " · ".join(filter(None, (visit.group_name, visit.lesson)))


def _names(response: Response) -> dict[str, bool]:
    task = response.task
    return watched(store.called.in_class(task.owner, task.group)) if task.group else {}


def evidence(response: Response, questionnaire: Questionnaire, this: Section) -> str:
    """What was noted and counted, as HTML, for a section that rates it by themes; else empty."""
    themes = _themes(this)
    before = list(_before(questionnaire, this))
    if not is_capture(questionnaire) or not themes or not before:
        return ""
    written = list(_lines(questionnaire, response.working))
    counted = list(_counted(questionnaire, response.working))
    labels = {one.id: said(one.label) for one in questionnaire.themes}
    tags = {one for one, _cards in themes}
    return _drawn(
        "evidence",
        lang=language(),
        response_id=response.id,
        back=before[0],
        is_empty=not written and not counted,
        counted=counted,
        untagged=sum(line.tag == "" for line in written),
        others=[_told(line) for line in written if line.tag and line.tag not in tags],
        themes=[
            Lines(
                theme,
                labels.get(theme, theme),
                " ".join(f"q-{one}" for one in cards),
                tuple(_told(line) for line in written if line.tag == theme),
            )
            for theme, cards in themes
        ],
        spoken=questionnaire.in_language(language()),
    )


def _themes(this: Section) -> list[tuple[str, list[str]]]:
    """The themes of a section with their questions, as they follow each other."""
    scales = [one for one in this.questions if isinstance(one, ScaleQuestion)]
    runs = groupby(scales, lambda one: one.theme)
    return [(theme, [one.id for one in run]) for theme, run in runs if theme is not None]


def _before(questionnaire: Questionnaire, this: Section) -> Iterator[Section]:
    """The sections ahead of this one that are filled in while watching."""
    for one in questionnaire.sections:
        if one.id == this.id:
            return
        if watches(one):
            yield one


def _lines(questionnaire: Questionnaire, document: Document) -> Iterator[Line]:
    for question in questionnaire.questions():
        answer = document.answers.get(question.id)
        if isinstance(answer, Log):
            yield from answer.lines


def _told(line: Line) -> tuple[str, str]:
    return (clock(datetime.fromisoformat(line.at)) if line.at else "", line.text)


def _counted(questionnaire: Questionnaire, document: Document) -> Iterator[tuple[str, str]]:
    """How often, or for how long, and of what."""
    for _section, rows in answer_rows(questionnaire, document, steps=False):
        for one in rows:
            if isinstance(one.question, CountQuestion) and one.answer not in ("", "0"):
                yield one.answer, one.text
            elif isinstance(one.question, ClockQuestion):
                for label, _colon, time in (line.rpartition(": ") for line in one.lines):
                    yield time, label


def named(response: Response, questionnaire: Questionnaire) -> list[tuple[Section, Sequence[str]]]:
    """The sections in which names of the class stand, with these names."""
    names = _names(response) if is_capture(questionnaire) else {}
    if not names:
        return []
    found = [
        (one, tuple(dict.fromkeys(_named_by(one, response.working, names))))
        for one in questionnaire.sections
    ]
    return [(one, names) for one, names in found if names]


def _named_by(section: Section, document: Document, names: dict[str, bool]) -> Iterator[str]:
    for question in section.questions:
        for text in _texts(document, question.id, getattr(question, "kind", "")):
            yield from named_in(text, names)


def _texts(document: Document, question: str, kind: str) -> Iterator[str]:
    """What was written in own words."""
    answer = document.answers.get(question)
    if isinstance(answer, Log):
        yield from (one.text for one in answer.lines)
    elif isinstance(answer, Rows):
        for row in answer.rows:
            for one in row.answers:
                yield from _texts(row, one, "text")
    elif isinstance(answer, str) and kind == "text":
        yield answer
    yield document.others.get(question, "")
