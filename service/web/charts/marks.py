"""The two looks as rows of a page: a mark, its sentence, and the same in a table."""

from __future__ import annotations

from dataclasses import dataclass

from flask_babel import format_decimal
from markupsafe import Markup

from analysis import StudentFeedback, ThemeRow, dumbbell
from service.web.ground.languages import _, said, with_capital


@dataclass(frozen=True, slots=True)
class LookRow:
    """A theme on the page."""

    label: str
    mark: Markup
    first: str  # who sees it more often; empty where there is nobody to compare with
    more: str
    now: str
    before: str
    teacher: str
    focus: bool
    steps: tuple[str, ...]


def look_rows(feedback: StudentFeedback | None, student: str, teacher: str) -> tuple[LookRow, ...]:
    """Every theme of a student, the widest gap first. Names go into the sentences here."""
    if feedback is None:
        return ()
    return tuple(_row(row, student, teacher) for row in feedback.rows)


def _row(row: ThemeRow, student: str, teacher: str) -> LookRow:
    names = {"student": student, "teacher": teacher}
    *lead, more = [with_capital(_(one.id) % {**names, **one.values}) for one in row.sentence]
    label = said(row.label)
    first = " ".join(lead)
    heard = " ".join((f"{label}.", *lead, more))
    return LookRow(
        label=label,
        mark=Markup(dumbbell(row, heard)),
        first=first,
        more=more,
        now=_step(row, row.now),
        before=_step(row, row.before),
        teacher=_step(row, row.teacher),
        focus=row.focus,
        steps=tuple(said(step) for step in row.steps),
    )


def _step(row: ThemeRow, place: float | None) -> str:
    """The nearest step's words, and the mean they stand for; nothing where nothing was answered."""
    if place is None:
        return "–"
    nearest = min(int(place + 0.5), len(row.steps))
    return f"{said(row.steps[nearest - 1])} ({format_decimal(place, '0.0')})"
