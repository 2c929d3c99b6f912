"""What was written on a visit, ready to be read: words first, the ratings apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from questionnaires import Document, NumberQuestion, Questionnaire, ScaleQuestion
from service import actions
from service.actions.visiting.visits import OnVisit
from service.store.visiting.visits import Visit
from service.web.answering.said import Answered, Sections, answer_rows


@dataclass(frozen=True, slots=True)
class FormRead:
    """One form: its words in sections, and its ratings, which need not be talked of."""

    questionnaire: Questionnaire
    sections: Sections
    ratings: tuple[tuple[str, str, str], ...]  # of whom, what was asked, what was said


def places(visit: Visit) -> dict[str, str]:
    """What the texts of its forms leave open."""
    return {
        "about": visit.teacher_name,
        "class": visit.group_name,
        "subject": visit.plan.subject or visit.lesson,
        "focus": visit.plan.looks_for,
    }


def form_read(visit: Visit, form: OnVisit) -> FormRead:
    """The signs of the notes stand in a table of their own, so scales are left out here."""
    document = form.document or Document()
    asked = form.questionnaire
    names = actions.occasions.names(visit.owner, asked, document, visit.id)
    writer = visit.observer_name if asked.respondent == "observer" else visit.teacher_name
    found = answer_rows(asked, document, names, {**places(visit), "respondent": writer}, False)
    ratings = [
        (row.title, one.text, one.answer)
        for _section, rows in found
        for answered in rows
        for row in answered.rows
        for one in row.answers
        if _is_rating(one) and one.answer
    ]
    sections = [(section, _words(rows)) for section, rows in found]
    return FormRead(asked, tuple((each, rows) for each, rows in sections if rows), tuple(ratings))


def _words(rows: Iterable[Answered]) -> tuple[Answered, ...]:
    """Without ratings, and without what was not asked about for want of time."""
    return tuple(
        replace(
            one,
            rows=tuple(
                replace(row, answers=tuple(each for each in row.answers if not _is_rating(each)))
                for row in one.rows
            ),
        )
        for one in rows
        if one.state != "missing"
    )


def _is_rating(one: Answered) -> bool:
    return isinstance(one.question, ScaleQuestion | NumberQuestion)
