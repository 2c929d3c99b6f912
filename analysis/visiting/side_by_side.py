"""Class visits beside each other, one by one: where the minutes went, which signs were seen.

Few visits are never averaged: a row has a place for each visit, and nothing is made of the row.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TypeVar

from questionnaires import (
    ClockQuestion,
    Count,
    CountQuestion,
    Document,
    Question,
    Questionnaire,
    ScaleQuestion,
    Segment,
    Segments,
    Texts,
    compare,
)

LESSON = 45  # minutes: as long as every strip is at least
STEP = 15  # minutes between two marks under a strip

Kind = TypeVar("Kind", ScaleQuestion, CountQuestion, ClockQuestion)


@dataclass(frozen=True, slots=True)
class SeenVisit:
    """What was written on one visit, on the version that it was written on."""

    key: str
    questionnaire: Questionnaire
    document: Document


@dataclass(frozen=True, slots=True)
class Activity:
    """Something that a lesson's minutes go to. `place` is its place among the options, from 0."""

    value: str
    label: Texts
    place: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """An activity that ran for a while: from `start`, for `minutes`, both in minutes."""

    activity: Activity
    start: float
    minutes: float


@dataclass(frozen=True, slots=True)
class VisitStrip:
    """The minutes of one lesson in order. `minutes` is how many were timed, `scale` the length of
    the strip: the same for all that stand under each other."""

    key: str
    stretches: tuple[Stretch, ...]
    minutes: float
    scale: int

    def spent(self) -> tuple[tuple[Activity, float], ...]:
        """(activity, minutes) of all that happened, the longest first."""
        found: dict[str, tuple[Activity, float]] = {}
        for one in self.stretches:
            activity, before = found.get(one.activity.value, (one.activity, 0.0))
            found[activity.value] = activity, before + one.minutes
        return tuple(sorted(found.values(), key=lambda each: (-each[1], each[0].place)))


@dataclass(frozen=True, slots=True)
class SignMark:
    """One sign on one visit: the step's place on the scale, 1 is the lowest, and its word.

    `step` is 0 where the observer said that it could not be told.
    """

    step: int
    of: int
    label: Texts | None


@dataclass(frozen=True, slots=True)
class SignRow:
    """One sign, with a place for each visit: None where it was not asked or not answered.

    `own` is how the visited teacher saw it in the last of the lessons.
    """

    question: str
    text: Texts
    marks: tuple[SignMark | None, ...]
    is_of_last: bool  # asked in the last of the visits; else only in earlier versions
    own: SignMark | None = None


@dataclass(frozen=True, slots=True)
class TallyRow:
    """What was counted, with a number for each visit: None where nobody counted."""

    question: str
    text: Texts
    totals: tuple[int | None, ...]


def visit_strips(visits: Sequence[SeenVisit]) -> tuple[VisitStrip, ...]:
    """A strip for each visit, in the order given; without stretches where nothing was timed."""
    known = _activities(visits)
    timed = [tuple(_stretches(one, known)) for one in visits]
    lengths = [each[-1].start + each[-1].minutes if each else 0.0 for each in timed]
    scale = max(LESSON, math.ceil(max(lengths, default=0) / STEP) * STEP)
    return tuple(
        VisitStrip(one.key, stretches, minutes, scale)
        for one, stretches, minutes in zip(visits, timed, lengths, strict=True)
    )


def activities(strips: Sequence[VisitStrip]) -> tuple[Activity, ...]:
    """What the strips show, for their key, in the order of the options."""
    shown = {one.activity.value: one.activity for strip in strips for one in strip.stretches}
    return tuple(sorted(shown.values(), key=lambda one: one.place))


def sign_rows(visits: Sequence[SeenVisit], own: SeenVisit | None = None) -> tuple[SignRow, ...]:
    """The signs of these visits, oldest first; a row holds what means the same in all of them.

    A sign whose meaning was changed between two versions begins a new row; the signs of the last
    visit come first. `own` is the visited teacher's look at the last of these lessons.
    """
    rows = []
    for asked in _lines(visits, ScaleQuestion):
        marks = tuple(
            _mark(seen, asked[place]) if place in asked else None
            for place, seen in enumerate(visits)
        )
        if any(marks):
            last, is_asked = asked[max(asked)], len(visits) - 1 in asked
            mine = _own(visits[-1], last, own) if own and is_asked else None
            rows.append(SignRow(last.id, last.text, marks, is_asked, mine))
    return tuple(rows)


def tally_rows(visits: Sequence[SeenVisit]) -> tuple[TallyRow, ...]:
    """What was counted in these visits, oldest first."""
    rows = []
    for asked in _lines(visits, CountQuestion):
        totals = tuple(
            _total(seen, asked[place]) if place in asked else None
            for place, seen in enumerate(visits)
        )
        if any(one is not None for one in totals):
            last = asked[max(asked)]
            rows.append(TallyRow(last.id, last.text, totals))
    return tuple(rows)


def _activities(visits: Sequence[SeenVisit]) -> dict[str, Activity]:
    """What can happen in these lessons, in the order and the words of the newest version.

    An activity has one place in all of them, so that it looks the same; what is no longer among
    the options stands behind.
    """
    found: dict[str, Activity] = {}
    for seen in reversed(visits):
        for clock in _asked(seen, ClockQuestion):
            for option in clock.options:
                activity = Activity(option.value, option.label, len(found))
                found.setdefault(option.value, activity)
    return found


def _stretches(seen: SeenVisit, known: Mapping[str, Activity]) -> Iterator[Stretch]:
    """What the clock kept, end to end; two turns of the same activity that touch are one."""
    start = 0.0
    for option, turns in groupby(_kept(seen), key=lambda one: one.option):
        minutes = sum(one.seconds for one in turns) / 60
        if option in known and minutes > 0:
            yield Stretch(known[option], start, minutes)
            start += minutes


def _kept(seen: SeenVisit) -> tuple[Segment, ...]:
    """Of the first clock of the form."""
    for clock in _asked(seen, ClockQuestion):
        kept = seen.document.answers.get(clock.id)
        return kept.segments if isinstance(kept, Segments) else ()
    return ()


def _asked(seen: SeenVisit, kind: type[Kind]) -> Iterator[Kind]:
    return (one for one in seen.questionnaire.questions() if isinstance(one, kind))


def _lines(visits: Sequence[SeenVisit], kind: type[Kind]) -> tuple[dict[int, Kind], ...]:
    """Questions by the place of their visit: in one line they mean the same."""
    lines: list[dict[int, Kind]] = []
    for place, seen in enumerate(visits):
        for question in _asked(seen, kind):
            before = next((one for one in lines if _goes_on(visits, one, place, question)), None)
            if before is None:
                lines.append({place: question})
            else:
                before[place] = question
    order = [one.id for one in _asked(visits[-1], kind)] if visits else []
    last = len(visits) - 1
    return tuple(
        sorted(
            lines, key=lambda line: (-max(line), order.index(line[last].id) if last in line else 0)
        )
    )


def _goes_on(visits: Sequence[SeenVisit], line: dict[int, Kind], place: int, now: Kind) -> bool:
    latest = max(line)
    old, new = visits[latest].questionnaire, visits[place].questionnaire
    return line[latest].id == now.id and means_the_same(old, new, now.id)


@lru_cache(maxsize=512)
def means_the_same(old: Questionnaire, new: Questionnaire, question: str) -> bool:
    """Whether answers to a question of two versions may be laid in one row.

    Of two definitions, not versions of one, only what is asked in the same words.
    """
    before, now = old.question(question), new.question(question)
    if (
        before is None
        or now is None
        or before.kind != now.kind
        or _ladder(old, before) != _ladder(new, now)
    ):
        return False
    if old.name != new.name:
        return any(before.text.get(one) == now.text.get(one) for one in old.languages)
    return not any(one.what == "breaks" and one.question == question for one in compare(old, new))


def _ladder(questionnaire: Questionnaire, question: Question) -> list[tuple[str, float]]:
    """The steps of a scale with their scores; of anything else, none."""
    steps = questionnaire.steps(question) if isinstance(question, ScaleQuestion) else ()
    return sorted(((one.value, one.score) for one in steps), key=lambda each: each[1])


def _mark(seen: SeenVisit, question: ScaleQuestion) -> SignMark | None:
    steps = sorted(seen.questionnaire.steps(question), key=lambda one: one.score)
    value = seen.document.text(question.id)
    for place, step in enumerate(steps, start=1):
        if step.value == value:
            return SignMark(place, len(steps), step.label)
    silent = question.id in seen.document.declined | seen.document.not_relevant
    return SignMark(0, len(steps), None) if silent else None


def _own(last: SeenVisit, sign: ScaleQuestion, own: SeenVisit) -> SignMark | None:
    """How the teacher saw a sign of the last lesson, where the same scale asks for it."""
    asked = own.questionnaire.question(sign.id)
    if not isinstance(asked, ScaleQuestion):
        return None
    same = _ladder(last.questionnaire, sign) == _ladder(own.questionnaire, asked)
    return _mark(own, asked) if same else None


def _total(seen: SeenVisit, question: CountQuestion) -> int | None:
    kept = seen.document.answers.get(question.id)
    return kept.total if isinstance(kept, Count) else None
