"""The two looks as rows of a page: a mark, its sentence, and the same in a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from markupsafe import Markup

from analysis import Band, StudentFeedback, ThemeRow, dumbbell
from questionnaires import Texts
from service.web.ground.languages import _, decimal, said, with_capital

_NONE: Mapping[str, Band] = MappingProxyType({})


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
    band: tuple[str, ...] = ()  # the class's middle half in words, where it is shown


def look_rows(
    feedback: StudentFeedback | None,
    student: str,
    teacher: str,
    bands: Mapping[str, Band] = _NONE,
) -> tuple[LookRow, ...]:
    """Every theme of a student, the widest gap first. Names go into the sentences here."""
    if feedback is None:
        return ()
    return tuple(_row(row, student, teacher, bands.get(row.theme)) for row in feedback.rows)


def _row(row: ThemeRow, student: str, teacher: str, band: Band | None) -> LookRow:
    names = {"student": student, "teacher": teacher}
    *lead, more = [with_capital(_(one.id) % {**names, **one.values}) for one in row.sentence]
    label = said(row.label)
    first = " ".join(lead)
    middle = (_middle(row, band),) if band else ()
    of_class = [_("The class’s middle half: %(band)s.", band=one) for one in middle]
    heard = " ".join((f"{label}.", *lead, more, *of_class))
    return LookRow(
        label=label,
        mark=Markup(dumbbell(row, heard, band)),
        first=first,
        more=more,
        now=step_words(row.steps, row.now),
        before=step_words(row.steps, row.before),
        teacher=step_words(row.steps, row.teacher),
        focus=row.focus,
        steps=tuple(said(step) for step in row.steps),
        band=middle,
    )


def _middle(row: ThemeRow, band: Band) -> str:
    low, high = (decimal(place) for place in (band.low, band.high))
    return _("%(low)s to %(high)s of %(steps)s", low=low, high=high, steps=len(row.steps))


def step_words(steps: Sequence[Texts], place: float | None) -> str:
    """The nearest step's words, and the mean they stand for; nothing where nothing was answered."""
    if place is None:
        return "–"
    nearest = min(int(place + 0.5), len(steps))
    return f"{said(steps[nearest - 1])} ({decimal(place)})"
