"""What a school is told of its visits: when it is counted, and of what.

Only visits that were talked through are counted, each lesson once. A half-year is counted four
weeks after its end, so that what was seen in its last days can still be talked of, and then it
stands: what is talked through, restricted or erased afterwards moves nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal
from uuid import UUID

from analysis import (
    FEWEST_TEACHERS,
    FEWEST_VISITS,
    AreaCell,
    AreaFigure,
    AreaTable,
    Ends,
    PairedVisit,
    Seen,
    Withheld,
    are_comparable,
    area_table,
    ends_of_signs,
    rated_by,
    rating_of,
    sign_values,
    signs_asked,
)
from questionnaires import Questionnaire
from service.rules import years
from service.rules.conversing import statutory
from service.rules.visiting.pairs import Asked, area_of
from service.store.visiting.counting import Written
from service.store.visiting.focus import FocusContent

TO_TALK = timedelta(weeks=4)  # after the end of a half-year
Kind = Literal["signs", "ratings"]
Valued = tuple[Seen, Ends, object, Mapping[str, str]]  # with how it is asked, and its label


@dataclass(frozen=True, slots=True)
class Area:
    """One area as it was counted: its signs (what was seen), or the ratings after talks."""

    kind: Kind
    id: str  # empty: talks that were about no area
    label: Mapping[str, str]  # by language; the school's own words stand under ""
    ends: Ends
    table: AreaTable
    older_left_out: bool  # visits on a version whose signs were others


@dataclass(frozen=True, slots=True)
class Counted:
    """A half-year of a school."""

    areas: tuple[Area, ...]

    def to_json(self) -> str:
        return json.dumps([_written(one) for one in self.areas], ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Counted:
        return cls(tuple(_read(one) for one in json.loads(text)))


def due_on(first: date) -> date:
    """The day on which the half-year that begins on this day is counted."""
    return years.half_year_after(first) + TO_TALK


def once_a_lesson(written: Iterable[Written]) -> list[Written]:
    """What one observer wrote of each lesson: of those that two have seen, one."""
    kept: dict[UUID, UUID] = {}
    return [one for one in written if kept.setdefault(one.lesson, one.visit) == one.visit]


def counted(
    written: Iterable[Written],
    pairs: Sequence[PairedVisit],
    focuses: Mapping[UUID, FocusContent],
    country: str,
    asked: Asked,
) -> Counted:
    """What the visits of a half-year show, area by area, as it will stand."""
    talked = once_a_lesson(one for one in written if one.talked_at is not None)
    found: dict[tuple[Kind, str], list[Valued]] = {}
    for one in talked:
        questionnaire = asked(one.name, one.version)
        content = focuses.get(one.focus) if one.focus else None
        of = _signs if one.is_notes else _ratings
        for key, valued in of(one, questionnaire, content, country):
            found.setdefault(key, []).append(valued)

    return Counted(tuple(_area(*key, own, pairs) for key, own in found.items()))


Found = list[tuple[tuple[Kind, str], Valued]]


def _signs(
    one: Written, questionnaire: Questionnaire, content: FocusContent | None, country: str
) -> Found:
    """Of the areas that the school looks for; where it has said nothing, of all."""
    labels: Mapping[str, Mapping[str, str]] = {
        t.id: {str(of): words for of, words in t.label.items()} for t in questionnaire.themes
    }
    if content is not None:
        chosen = {area.id: {"": area.title} for area in content.areas}
        labels = {theme: chosen[theme] for theme in labels if theme in chosen}
    return [
        (
            ("signs", theme),
            (
                _seen(one, *valued, country),
                ends_of_signs(questionnaire, theme),
                signs_asked(questionnaire, theme),
                labels[theme],
            ),
        )
        for theme, valued in sign_values(questionnaire, one.document).items()
        if theme in labels
    ]


def _ratings(
    one: Written, questionnaire: Questionnaire, content: FocusContent | None, country: str
) -> Found:
    """Of the area that the talks were about."""
    rated, valued = rated_by(questionnaire), rating_of(questionnaire, one.document)
    if rated is None or valued is None:
        return []
    area = content.area(area_of(one)) if content else None
    scores = [step.score for step in questionnaire.steps(rated[1])]
    key: tuple[Kind, str] = ("ratings", area.id if area else "")
    ends, asked = Ends(int(min(scores)), int(max(scores))), tuple(scores)
    return [(key, (_seen(one, *valued, country), ends, asked, {"": area.title} if area else {}))]


def _seen(one: Written, value: Any, step: Any, country: str) -> Seen:
    grade = statutory.grade_of(country, one.group_name)
    return Seen(
        str(one.visit), str(one.teacher), str(one.observer),
        "" if grade is None else str(grade), " ".join(one.subject.split()).casefold(), value, step,
    )  # fmt: skip


def _area(kind: Kind, key: str, valued: Sequence[Valued], pairs: Sequence[PairedVisit]) -> Area:
    """Of the version that was used last: what was asked otherwise is left out, and said so."""
    _newest, ends, asked, label = valued[-1]
    own = _named_by_many([seen for seen, _ends, how, _label in valued if how == asked])
    table = area_table(own, ends, lambda observers: are_comparable(pairs, observers, kind))
    return Area(kind, key, label, ends, table, len(own) < len(valued))


def _named_by_many(seen: Sequence[Seen]) -> list[Seen]:
    """A subject is anything that somebody writes, a name as well: a few visits' words stay here."""
    of: dict[str, list[Seen]] = {}
    for one in seen:
        of.setdefault(one.subject, []).append(one)
    many = {
        subject
        for subject, own in of.items()
        if len(own) >= FEWEST_VISITS and len({one.teacher for one in own}) >= FEWEST_TEACHERS
    }
    return [one if one.subject in many else replace(one, subject="") for one in seen]


def _written(area: Area) -> dict[str, Any]:
    table = area.table
    return {
        "kind": area.kind, "area": area.id, "label": dict(area.label),
        "ends": [area.ends.low, area.ends.high], "older_left_out": area.older_left_out,
        "of_all": table.of_all, "total": _cell(table.total),
        "grades": {key: _cell(cell) for key, cell in table.grades.items()},
        "subjects": {key: _cell(cell) for key, cell in table.subjects.items()},
    }  # fmt: skip


def _cell(cell: AreaCell) -> Any:
    return asdict(cell) if isinstance(cell, AreaFigure) else cell.value


def _read(found: Mapping[str, Any]) -> Area:
    def cell(own: Any) -> AreaCell:
        return Withheld(own) if isinstance(own, str) else AreaFigure(**own)

    def cut(name: str) -> dict[str, AreaCell]:
        return {key: cell(own) for key, own in found[name].items()}

    table = AreaTable(cell(found["total"]), found["of_all"], cut("grades"), cut("subjects"))
    return Area(
        found["kind"], found["area"], found["label"], Ends(*found["ends"]), table,
        found["older_left_out"],
    )  # fmt: skip
