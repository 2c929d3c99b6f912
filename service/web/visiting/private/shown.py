"""What the pages of one's own space show, as plain values: a copy holds the same, and no more."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from analysis import Hidden, Shown, ThemeBars
from service import actions
from service.actions.visiting.own import OnLesson
from service.actions.visiting.own_surveys import Found
from service.store.people import Person
from service.store.visiting.own import OwnLesson
from service.web.answering.said import Answered, answer_rows
from service.web.charts.bars import bar_rows, bars_figure, option_labels
from service.web.ground.languages import day, said, translated

Content = dict[str, Any]


def of_lesson(person: Person, lesson: OwnLesson, forms: Sequence[OnLesson]) -> Content:
    """The forms of a lesson that something is written in."""
    written = [_form(person, lesson, one) for one in forms if one.begun]
    return {
        "title": lesson.lesson,
        "about": f"{lesson.group_name} · {day(lesson.held_on)}",
        "forms": written,
    }


def of_survey(found: Found) -> Content:
    """The numbers of a closed survey, as far as the table of small groups shows them."""
    survey, answered = found.survey, found.answered
    return {
        "title": survey.title,
        "about": f"{survey.group_name} · {day(survey.closes_on)}",
        "answered": answered.value if isinstance(answered, Shown) else None,
        "why": translated(answered.message) if isinstance(answered, Hidden) else "",
        "themes": [_theme(one) for one in found.themes if one.bars],
    }


def as_json(content: Content) -> str:
    return json.dumps(content, ensure_ascii=False)


def from_json(content: str) -> Content:
    known: Content = json.loads(content)
    return known


def _form(person: Person, lesson: OwnLesson, form: OnLesson) -> Content:
    asked, document = form.questionnaire, form.document
    names = actions.occasions.names(person.owner.id, asked, document)
    places = {
        "respondent": person.given_name, "about": person.given_name,
        "class": lesson.group_name, "subject": lesson.lesson,
    }  # fmt: skip
    return {
        "title": said(asked.title),
        "sections": [
            {"title": said(section.title, places), "rows": [_row(one) for one in rows]}
            for section, rows in answer_rows(asked, document, names, places)
        ],
    }


def _row(one: Answered) -> Content:
    return {
        "text": one.text, "answer": one.answer, "state": one.state, "words": one.words,
        "lines": list(one.lines),
        "rows": [
            {"title": row.title, "answers": [_row(each) for each in row.answers]}
            for row in one.rows
        ],
    }  # fmt: skip


def _theme(bars: ThemeBars) -> Content:
    return {
        "title": said(bars.label),
        "options": list(option_labels(bars)),
        "bars": [
            {"text": one.text, "sentence": one.sentence, "counts": one.counts, "halves": one.halves}
            for one in bar_rows(bars)
        ],
        "figure": bars_figure(bars),
    }
