"""Visits beside each other as rows of a page: strips, signs, tallies, and the class's voice.

A single visit is one of them: a page of its own draws it with the same functions and the same
macros (templates/visits/parts/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

import flask_babel
from markupsafe import Markup

from analysis import (
    Activity,
    Distribution,
    Halves,
    Hidden,
    QuestionBar,
    SeenVisit,
    SignMark,
    ThemeBars,
    VisitStrip,
    activities,
    letter,
    moon,
    sign_rows,
    strip,
    tally_rows,
    tone,
    visit_strips,
    voice,
)
from service.store.visiting.visits import Visit
from service.web.charts.bars import bar_rows, option_labels
from service.web.ground.languages import _, language, said

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Head:
    """What a visit is called where it stands beside others."""

    day: str
    short: str  # the day over a narrow column
    lesson: str
    href: str = ""  # its own page


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An activity in the key of the strips: colour, letter and words."""

    tone: int
    letter: str
    label: str


@dataclass(frozen=True, slots=True)
class StripRow:
    head: Head
    mark: Markup  # empty where nothing was timed
    minutes: tuple[str, ...]  # of each line of the key, for the table


@dataclass(frozen=True, slots=True)
class Strips:
    key: tuple[KeyLine, ...]
    rows: tuple[StripRow, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """A filling circle and its word. Without a mark it was not asked or not answered."""

    mark: Markup
    word: str


@dataclass(frozen=True, slots=True)
class SignLine:
    text: str
    signs: tuple[Sign | None, ...]  # a place for each visit
    own: Sign | None


@dataclass(frozen=True, slots=True)
class TallyLine:
    text: str
    totals: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Signs:
    heads: tuple[Head, ...]
    lines: tuple[SignLine, ...]
    former: tuple[SignLine, ...]  # of earlier versions, which mean something else now
    tallies: tuple[TallyLine, ...]
    has_own: bool
    differs: tuple[str, Sign, Sign] | None  # where own look and visitor's are furthest apart


@dataclass(frozen=True, slots=True)
class VoiceRow:
    text: str
    sentence: str
    mark: Markup  # empty where the question is not shown


@dataclass(frozen=True, slots=True)
class VoiceTheme:
    label: str
    options: tuple[str, ...]
    rows: tuple[VoiceRow, ...]
    table: tuple[tuple[str, ...], ...]  # a row a question: its text, then a number an option


def head_of(visit: Visit, today: date, href: str = "") -> Head:
    """The year is said only of another year than today's."""
    lang, year = language(), visit.held_on.year != today.year
    long, short = ("d. MMMM", "d. MMM") if lang == "da" else ("d MMMM", "d MMM")
    return Head(
        flask_babel.format_date(visit.held_on, f"{long} y" if year else long),
        flask_babel.format_date(visit.held_on, f"{short} y" if year else short),
        visit.lesson,
        href,
    )


def strips_of(
    seen: Sequence[SeenVisit], heads: Sequence[Head], places: Mapping[str, str] = _NONE
) -> Strips:
    """`seen` and `heads` go together, oldest first."""
    drawn = visit_strips(seen)
    known = activities(drawn)
    key = tuple(
        KeyLine(tone(one.place), letter(one.place), said(one.label, places)) for one in known
    )
    rows = tuple(_strip(one, head, known) for one, head in zip(drawn, heads, strict=True))
    return Strips(key, rows)


def signs_of(
    seen: Sequence[SeenVisit],
    heads: Sequence[Head],
    own: SeenVisit | None = None,
    places: Mapping[str, str] = _NONE,
) -> Signs:
    """The same with the signs; `own` is the visited teacher's look at the last lesson."""
    found = sign_rows(seen, own)
    lines = [
        (one, SignLine(said(one.text, places), tuple(map(_sign, one.marks)), _sign(one.own)))
        for one in found
    ]
    apart = [
        (abs(last.step - one.own.step), line)
        for one, line in lines
        if one.own and (last := one.marks[-1]) and one.own.step and last.step != one.own.step
        if last.step
    ]
    widest = max(apart, key=lambda each: each[0])[1] if apart else None
    tallies = (TallyLine(said(one.text, places), one.totals) for one in tally_rows(seen))
    return Signs(
        tuple(heads),
        tuple(line for one, line in lines if one.is_of_last),
        tuple(line for one, line in lines if not one.is_of_last),
        tuple(tallies),
        any(one.own for one in found),
        (widest.text, widest.signs[-1], widest.own)
        if widest and widest.own and widest.signs[-1]
        else None,
    )


def voices_of(themes: Sequence[ThemeBars]) -> tuple[VoiceTheme, ...]:
    """The questions of a class, theme by theme; the line between the halves is the same in all."""
    every = tuple(bar for theme in themes for bar in theme.bars)
    return tuple(_theme(one, every) for one in themes)


def _strip(drawn: VisitStrip, head: Head, known: Sequence[Activity]) -> StripRow:
    spent = {one.value: minutes for one, minutes in drawn.spent()}
    told = ", ".join(f"{said(one.label)} {_minutes(minutes)} min" for one, minutes in drawn.spent())
    heard = ". ".join(part for part in (head.day, head.lesson, told) if part)
    return StripRow(
        head,
        Markup(strip(drawn, heard)) if drawn.stretches else Markup(""),
        tuple(_minutes(spent.get(one.value, 0)) for one in known),
    )


def _minutes(minutes: float) -> str:
    if not minutes:
        return "–"
    return str(round(minutes)) if round(minutes) else _("under 1")


def _sign(mark: SignMark | None) -> Sign | None:
    if mark is None:
        return None
    if mark.label is None:
        return Sign(Markup(""), _("could not be told"))
    return Sign(Markup(moon(mark.step - 1, mark.of - 1)), said(mark.label))


def _theme(theme: ThemeBars, every: tuple[QuestionBar, ...]) -> VoiceTheme:
    rows = tuple(
        VoiceRow(
            row.text,
            row.sentence,
            Markup("")
            if isinstance(bar.cell, Hidden)
            else Markup(voice(every, bar, f"{row.text} {row.sentence}")),
        )
        for bar, row in zip(theme.bars, bar_rows(theme), strict=True)
    )
    options = option_labels(theme)
    table = tuple(
        (row.text, *_counts(bar, len(options))) for bar, row in zip(theme.bars, rows, strict=True)
    )
    return VoiceTheme(said(theme.label), options, rows, table)


def _counts(bar: QuestionBar, of: int) -> tuple[str, ...]:
    match bar.cell:
        case Distribution(counts=counts):
            return tuple(map(str, counts))
        case Halves(lower=lower, upper=upper):
            middle = len(bar.ladder.lower)
            told = {
                0: _("%(count)s in the lower half", count=lower),
                middle: _("%(count)s in the upper half", count=upper),
            }
            return tuple(told.get(place, "") for place in range(of))
        case Hidden():
            return tuple("–" for _place in range(of))
