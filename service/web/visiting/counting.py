"""A school's visits together: how far classes are covered first, then what half-years showed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from flask import Blueprint, render_template, request
from markupsafe import Markup

from analysis import FEWEST_TEACHERS, FEWEST_VISITS, AreaCell, AreaFigure, Ends, Withheld, interval
from service import actions
from service.actions.visiting.counting import Coverage, Together
from service.rules import access
from service.rules.visiting.counting import Area, Counted
from service.web.ground.guards import current_person
from service.web.ground.languages import _, decimal, language

pages = Blueprint("counting", __name__)

EVERY_HALF_YEAR = "all"


@pages.get("/schools/<uuid:school_id>/visits")
def of_school(school_id: UUID) -> str:
    person = current_person()
    found = actions.counting.of_school(person, school_id)
    halves = {one.isoformat(): half_year(one) for one, _counted in found.counted}
    wanted = _wanted(found, halves)
    return render_template(
        "visits/together.html",
        school=found.school,
        focus=found.focus,
        half=half_year(found.half_year),
        coverage=[_covered(one, found) for one in found.coverage],
        whole=sum(_is_whole(one, found) for one in found.coverage),
        chosen=wanted,
        halves=[(EVERY_HALF_YEAR, _("All half-years")), *halves.items()] if halves else [],
        grades=_grades(found.counted),
        subjects=_subjects(found.counted),
        areas=_areas(found.counted, wanted, halves),
        shown_half=halves.get(wanted.half, ""),
        thresholds={"visits": FEWEST_VISITS, "teachers": FEWEST_TEACHERS},
        observes=school_id in access.visits_at(person),
    )


def half_year(first: date) -> str:
    if first.month > 1:
        return _("Autumn %(year)s", year=first.year)
    return _("Spring %(year)s", year=first.year)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is filtered by. There is no filter by teacher."""

    half: str
    grade: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One cell on the page."""

    label: str
    mark: Markup | None = None
    mean: str = ""
    between: str = ""
    visits: int = 0
    teachers: int = 0
    early: bool = False
    why: str = ""  # it is not shown


@dataclass(frozen=True, slots=True)
class Shown:
    """One area: cuts with their rows, and how it is measured."""

    id: str
    label: str
    measure: str
    parts: tuple[tuple[str, tuple[Row, ...]], ...]
    older_left_out: bool = False
    incomparable: bool = False

    @property
    def shows_something(self) -> bool:
        return any(not row.why for _name, rows in self.parts for row in rows)


def _wanted(found: Together, halves: Mapping[str, str]) -> Wanted:
    newest = next(iter(halves), "")
    half = request.args.get("half", newest)
    if half not in halves and half != EVERY_HALF_YEAR:
        half = newest
    grades, subjects = _grades(found.counted), _subjects(found.counted)
    grade, subject = request.args.get("grade", ""), request.args.get("subject", "")
    return Wanted(
        half, grade if grade in dict(grades) else "", subject if subject in dict(subjects) else ""
    )


def _covered(one: Coverage, found: Together) -> tuple[str, int, int, int, int]:
    wanted = found.wanted
    return one.group.name, one.interviews, wanted.interviews, one.rounds, wanted.rounds


def _is_whole(one: Coverage, found: Together) -> bool:
    wanted = found.wanted
    return one.interviews >= wanted.interviews and one.rounds >= wanted.rounds


OTHER = "other"  # visits of which nobody can tell the grade, or the subject
Halves = Sequence[tuple[date, Counted]]


def _grades(counted: Halves) -> list[tuple[str, str]]:
    """In the order of the grades, those nobody can tell last."""
    keys = {key for _first, one in counted for area in one.areas for key in area.table.grades}
    return [(key or OTHER, _grade(key)) for key in sorted(keys, key=_in_order)]


def _subjects(counted: Halves) -> list[tuple[str, str]]:
    """By the alphabet."""
    keys = {key for _first, one in counted for area in one.areas for key in area.table.subjects}
    return [(key or OTHER, _subject(key)) for key in sorted(keys, key=lambda key: (not key, key))]


def _in_order(grade: str) -> tuple[bool, int]:
    return not grade, int(grade or 0)


def _grade(key: str) -> str:
    return _("Grade %(grade)s", grade=key) if key else _("Other classes")


def _subject(key: str) -> str:
    return key[:1].upper() + key[1:] if key else _("Other subjects")


def _areas(counted: Halves, wanted: Wanted, halves: Mapping[str, str]) -> list[Shown]:
    if wanted.half == EVERY_HALF_YEAR:
        return _over_time(counted, wanted, halves)
    found = next((one for first, one in counted if first.isoformat() == wanted.half), Counted(()))
    return [_of_half(area, wanted) for area in _ordered(found.areas)]


def _ordered(areas: Sequence[Area]) -> list[Area]:
    """What was seen before what was rated; in each by the alphabet, never by the figures."""
    return sorted(areas, key=lambda one: (one.kind != "signs", _label(one).casefold()))


def _of_half(area: Area, wanted: Wanted) -> Shown:
    return _shown(area, [*_cuts(area, wanted)], f"{area.kind}-{area.id or OTHER}")


def _cuts(area: Area, wanted: Wanted) -> Iterator[tuple[str, list[tuple[str, AreaCell]]]]:
    table = area.table
    if not wanted.grade and not wanted.subject:
        together = _("The whole school") if table.of_all else _("The rows that are shown, together")
        yield _("All together"), [(together, table.total)]
    if wanted.grade or not wanted.subject:
        keys = sorted(table.grades, key=_in_order)
        rows = [(_grade(key), table.grades[key]) for key in keys
                if wanted.grade in ("", key or OTHER)]  # fmt: skip
        yield _("By grade"), rows
    if wanted.subject or not wanted.grade:
        keys = sorted(table.subjects, key=lambda key: (not key, key))
        rows = [(_subject(key), table.subjects[key]) for key in keys
                if wanted.subject in ("", key or OTHER)]  # fmt: skip
        yield _("By subject"), rows


def _over_time(counted: Halves, wanted: Wanted, halves: Mapping[str, str]) -> list[Shown]:
    """Each area, half-year by half-year, the newest first."""
    found: dict[str, list[tuple[date, Area]]] = {}
    for first, one in counted:
        for area in one.areas:
            found.setdefault(f"{area.kind}-{area.id or OTHER}", []).append((first, area))
    newest = {key: own[0][1] for key, own in found.items()}
    return [
        _shown(area, list(_through(found[key], wanted, halves)), key)
        for area in _ordered(list(newest.values()))
        for key in (f"{area.kind}-{area.id or OTHER}",)
    ]


def _through(
    own: Sequence[tuple[date, Area]], wanted: Wanted, halves: Mapping[str, str]
) -> Iterator[tuple[str, list[tuple[str, AreaCell]]]]:
    named = [(halves[first.isoformat()], area.table) for first, area in own]
    if not wanted.grade and not wanted.subject:
        yield _("The school"), [(half, table.total) for half, table in named]
    if wanted.grade:
        key = "" if wanted.grade == OTHER else wanted.grade
        rows = [(half, table.grades[key]) for half, table in named if key in table.grades]
        yield _grade(key), rows
    if wanted.subject:
        key = "" if wanted.subject == OTHER else wanted.subject
        rows = [(half, table.subjects[key]) for half, table in named if key in table.subjects]
        yield _subject(key), rows


def _shown(area: Area, parts: Sequence[tuple[str, list[tuple[str, AreaCell]]]], key: str) -> Shown:
    cells = [cell for _name, rows in parts for _label, cell in rows]
    return Shown(
        key,
        _label(area),
        _measure(area),
        tuple((name, tuple(_row(label, cell, area.ends) for label, cell in rows))
              for name, rows in parts if rows),
        area.older_left_out,
        Withheld.NOT_COMPARABLE in cells,
    )  # fmt: skip


def _label(area: Area) -> str:
    words = area.label.get("") or area.label.get(language())
    return words or next(iter(area.label.values()), _("Talks about no area"))


def _measure(area: Area) -> str:
    ends = {"low": area.ends.low, "high": area.ends.high}
    if area.kind == "signs":
        return _("What was seen in lessons, from %(low)s to %(high)s", **ends)
    return _("Rated by the visitor after talks with students, from %(low)s to %(high)s", **ends)


def _row(label: str, cell: AreaCell, ends: Ends) -> Row:
    match cell:
        case AreaFigure():
            return _of_figure(label, cell, ends)
        case Withheld.NOT_COMPARABLE:
            return Row(label, why=_("not comparable yet"))
        case Withheld.NOT_SHOWN:
            return Row(label, why=_("not shown"))


def _of_figure(label: str, cell: AreaFigure, ends: Ends) -> Row:
    mean, low, high = (decimal(one) for one in (cell.mean, cell.low, cell.high))
    heard = _("%(row)s: about %(mean)s, probably between %(low)s and %(high)s.",
              row=label, mean=mean, low=low, high=high)  # fmt: skip
    places = [one - ends.low + 1 for one in (cell.low, cell.mean, cell.high)]
    drawn = interval(places[0], places[1], places[2], ends.high - ends.low + 1, heard)
    return Row(
        label, Markup(drawn), mean, _("%(low)s to %(high)s", low=low, high=high), cell.visits,
        cell.teachers, cell.is_early,
    )  # fmt: skip
