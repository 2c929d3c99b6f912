"""What a school's class visits of a half-year show together, and nothing of a single one.

A figure is the mean of the teachers' means, so that whoever was visited often weighs no more. Its
interval takes a teacher, not a visit, for one: mean ± t · s / √teachers (95 %, Student's t with
one degree of freedom less than teachers; s as if one teacher at least had been seen a range away
from the others), and as much more as the ranges below leave open. Both are rounded, the interval
outwards.

What stands together on the page must give nothing more away than each figure alone:
- a figure needs so many visits and so many teachers;
- whatever can be worked out by adding and subtracting figures is of the parts into which they cut
  the visits, so each part has so many visits and teachers, too; a teacher who stands in several
  parts weighs differently in each figure, and what that leaves is blurred by the rounding;
- a visit enters only as a range in which two values lie at least (`coarse`), so that whoever knows
  all the others, and how everything here is made, cannot tell which of them it was;
- visits by several observers are put together only where it is known how far these agree.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from statistics import stdev

from analysis.agreement import t95
from analysis.privacy import FEWEST_TEACHERS, FEWEST_VISITS
from analysis.scores import theme_scores
from questionnaires import Document, Questionnaire, Rows, RowsQuestion, ScaleQuestion

Valued = tuple[Fraction, Fraction]  # a value, and how far the next possible one is
Comparable = Callable[[frozenset[str]], bool]  # may visits by these observers be put together?

EARLY = 6  # teachers: below, a figure is called an early one
_ROUND = Fraction(1, 2)  # of a step, in which figures are told


@dataclass(frozen=True, slots=True)
class Seen:
    """What one visit showed of one area: a value on the area's scale."""

    visit: str
    teacher: str
    observer: str
    grade: str  # empty: nobody can tell
    subject: str
    value: Fraction
    step: Fraction = Fraction(1)  # between two values that it could have had


@dataclass(frozen=True, slots=True)
class AreaFigure:
    """A mean and its interval, as coarse as they may be told."""

    visits: int
    teachers: int
    mean: float
    low: float
    high: float

    @property
    def is_early(self) -> bool:
        return self.teachers < EARLY


class Withheld(StrEnum):
    """Why there is no figure. Reasons that would tell something of the visits are one."""

    NOT_SHOWN = "not_shown"
    NOT_COMPARABLE = "not_comparable"  # by observers of whom it is not known how far they agree


AreaCell = AreaFigure | Withheld


@dataclass(frozen=True, slots=True)
class AreaTable:
    """One area in one half-year: the school, and two cuts through it."""

    total: AreaCell
    of_all: bool  # or only of the grades or subjects that are shown
    grades: Mapping[str, AreaCell]
    subjects: Mapping[str, AreaCell]


@dataclass(frozen=True, slots=True)
class Ends:
    low: int
    high: int


def sign_values(questionnaire: Questionnaire, document: Document) -> dict[str, Valued]:
    """For each theme of a visit's notes."""
    return {
        theme: (found.mean, Fraction(1, found.answered))
        for theme, found in theme_scores(questionnaire, document).items()
    }


def signs_asked(questionnaire: Questionnaire, theme: str) -> tuple[object, ...]:
    """What a theme is asked by. Values of two versions go together only where this is equal."""
    return tuple(
        (one.id, one.reversed, tuple((step.value, step.score) for step in questionnaire.steps(one)))
        for one in questionnaire.of_theme(theme)
    )


def ends_of_signs(questionnaire: Questionnaire, theme: str) -> Ends:
    scores = [step.score for one in questionnaire.of_theme(theme)
              for step in questionnaire.steps(one)]  # fmt: skip
    return Ends(math.floor(min(scores)), math.ceil(max(scores)))


def rating_of(questionnaire: Questionnaire, document: Document) -> Valued | None:
    """The mean of what the observer rated, student by student; None where nothing was."""
    found = rated_by(questionnaire)
    if found is None:
        return None
    rows, asked = found
    answer = document.answers.get(rows.id)
    scores = {step.value: Fraction(step.score) for step in questionnaire.steps(asked)}
    points = [
        scores[value]
        for row in (answer.rows if isinstance(answer, Rows) else ())
        if (value := row.text(asked.id)) in scores
    ]
    return (sum(points, Fraction()) / len(points), Fraction(1, len(points))) if points else None


def talks_held(questionnaire: Questionnaire, document: Document) -> int:
    """With how many students the observer has talked."""
    found = rated_by(questionnaire)
    answer = document.answers.get(found[0].id) if found else None
    return sum(not row.is_blank for row in answer.rows) if isinstance(answer, Rows) else 0


def rated_by(questionnaire: Questionnaire) -> tuple[RowsQuestion, ScaleQuestion] | None:
    """The repeating form of an interview, and the scale in it."""
    for rows in questionnaire.questions():
        if isinstance(rows, RowsQuestion):
            for one in rows.questions:
                if isinstance(one, ScaleQuestion):
                    return rows, one
    return None


def area_table(seen: Sequence[Seen], scale: Ends, comparable: Comparable) -> AreaTable:
    """One area of one half-year, as far as it may be shown.

    The cut that shows more is begun with (by grades, if both show alike); the total and the cells
    of the other cut follow as far as nothing can be worked out from all of them together.
    """
    cuts = {
        "grade": _cut(seen, lambda one: one.grade),
        "subject": _cut(seen, lambda one: one.subject),
    }
    showing = {name: _Showing(scale, comparable) for name in cuts}
    told = {name: showing[name].add_each(cells) for name, cells in cuts.items()}
    first, second = sorted(cuts, key=lambda name: -len(showing[name].cells))
    page = showing[first]
    known = [one for cell in page.cells for one in cell]
    total, of_all = page.add(seen), True
    if not isinstance(total, AreaFigure) and known:
        total, of_all = page.add(known), False
    told[second] = page.add_each(cuts[second])
    return AreaTable(total, of_all, told["grade"], told["subject"])


class _Showing:
    """The cells that stand on the page together, one taken in after the other."""

    def __init__(self, scale: Ends, comparable: Comparable) -> None:
        self._scale, self._comparable = scale, comparable
        self.cells: list[Sequence[Seen]] = []

    def add(self, cell: Sequence[Seen]) -> AreaCell:
        """Take it in, if it may be shown beside those that stand already."""
        if not _enough(cell):
            return Withheld.NOT_SHOWN
        observers = frozenset(one.observer for one in cell)
        if len(observers) > 1 and not self._comparable(observers):
            return Withheld.NOT_COMPARABLE
        if not _apart([*self.cells, cell]):
            return Withheld.NOT_SHOWN
        self.cells.append(cell)
        return _figure(cell, self._scale)

    def add_each(self, cells: Mapping[str, Sequence[Seen]]) -> dict[str, AreaCell]:
        """The largest first."""
        largest = sorted(cells, key=lambda key: (-len(cells[key]), key))
        found = {key: self.add(cells[key]) for key in largest}
        return {key: found[key] for key in cells}


def _cut(seen: Iterable[Seen], by: Callable[[Seen], str]) -> dict[str, list[Seen]]:
    found: dict[str, list[Seen]] = {}
    for one in seen:
        found.setdefault(by(one), []).append(one)
    return found


def _enough(seen: Collection[Seen]) -> bool:
    visits, teachers = {one.visit for one in seen}, {one.teacher for one in seen}
    return len(visits) >= FEWEST_VISITS and len(teachers) >= FEWEST_TEACHERS


def _apart(cells: Sequence[Sequence[Seen]]) -> bool:
    """Is every part into which these cells cut the visits large enough to stand alone?"""
    members = [frozenset(one.visit for one in cell) for cell in cells]
    parts: dict[tuple[bool, ...], dict[str, Seen]] = {}
    for one in (one for cell in cells for one in cell):
        part = tuple(one.visit in member for member in members)
        parts.setdefault(part, {})[one.visit] = one
    return all(_enough(part.values()) for part in parts.values())


def _figure(seen: Sequence[Seen], scale: Ends) -> AreaFigure:
    by_teacher = _cut(seen, lambda one: one.teacher).values()
    means = [sum((coarse(one, scale)[0] for one in own), Fraction()) / len(own)
             for own in by_teacher]  # fmt: skip
    mean = sum(means, Fraction()) / len(means)
    # That a few teachers were seen alike does not mean that all are: they differ as much at least
    # as if one of them had been seen a range away.
    least = float(max(_width(one) for one in seen)) / math.sqrt(len(means))
    spread = max(stdev(map(float, means)), least)
    half = t95(len(means) - 1) * spread / math.sqrt(len(means))
    half += float(max(coarse(one, scale)[1] for one in seen))  # what the ranges leave open
    return AreaFigure(
        len(seen),
        len(means),
        float(math.floor(mean / _ROUND + Fraction(1, 2)) * _ROUND),
        float(max(Fraction(scale.low), math.floor((mean - Fraction(half)) / _ROUND) * _ROUND)),
        float(min(Fraction(scale.high), math.ceil((mean + Fraction(half)) / _ROUND) * _ROUND)),
    )


def coarse(one: Seen, scale: Ends) -> tuple[Fraction, Fraction]:
    """The middle of the range that a visit's value lies in, and half of how wide it is.

    A range is as wide as a step of the scale, or as two values, if these lie a step apart; what is
    left over at the top belongs to the last one.
    """
    width = _width(one)
    last = (scale.high - scale.low) // width - 1
    place = min((one.value - scale.low) // width, last)
    begin = scale.low + place * width
    end = scale.high if place == last else begin + width - one.step
    return (begin + end) / 2, (end - begin) / 2


def _width(one: Seen) -> Fraction:
    return max(Fraction(1), 2 * one.step)
