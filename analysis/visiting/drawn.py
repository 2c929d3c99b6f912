"""Strips of a lesson and bars of a class as small SVG: percentages and classes only.

Like the marks beside them (analysis/marks.py) they print, follow dark mode and need no script.
Everything that comes from outside is escaped.
"""

from __future__ import annotations

from html import escape

from analysis.bars import QuestionBar
from analysis.privacy import Distribution, Halves, Hidden
from analysis.visiting.side_by_side import STEP, VisitStrip

TONES = 6  # colours of activities, each with a letter of its own
_BAR, _MARKS = 40, 20  # pixels: of the bar, and of the minutes under it
_HOLDS_LETTER, _HOLDS_NUMBER = 2.6, 4.2  # percent: a narrower stretch holds neither

_VOICE = 28


def letter(place: int) -> str:
    """What tells an activity from others without colour: A for the first option."""
    return chr(ord("A") + place % 26)


def tone(place: int) -> int:
    """The colour of an activity, from 1."""
    return place % TONES + 1


def strip(drawn: VisitStrip, label: str) -> str:
    """The minutes of a lesson from left to right; the label says the same in a sentence."""
    parts = [f'<rect class="st-none" x="0" y="0" width="100%" height="{_BAR}" rx="4"/>']
    for one in drawn.stretches:
        start, wide = _share(one.start, drawn), _share(one.minutes, drawn)
        parts.append(
            f'<rect class="st-{tone(one.activity.place)}" x="{start:.2f}%" y="0"'
            f' width="{wide:.2f}%" height="{_BAR}" rx="3"/>'
        )
        middle = f'x="{start + wide / 2:.2f}%" text-anchor="middle"'
        words = f'class="st-{tone(one.activity.place)}-t" {middle}'
        if wide >= _HOLDS_NUMBER:
            parts.append(f'<text {words} y="17" font-weight="700">{round(one.minutes)}</text>')
        if wide >= _HOLDS_LETTER:
            parts.append(f'<text {words} y="33">{letter(one.activity.place)}</text>')
    return (
        f'<svg class="strip" role="img" height="{_BAR + _MARKS}" aria-label="{escape(label)}">'
        f"{''.join(parts)}{_minutes(drawn.scale)}</svg>"
    )


def _share(minutes: float, drawn: VisitStrip) -> float:
    return 100 * minutes / drawn.scale


def _minutes(scale: int) -> str:
    marks = []
    for minute in range(0, scale + 1, STEP):
        anchor = "start" if minute == 0 else "end" if minute == scale else "middle"
        marks.append(
            f'<text class="st-min" x="{100 * minute / scale:.2f}%" y="{_BAR + 15}"'
            f' text-anchor="{anchor}">{minute} min</text>'
        )
    return "".join(marks)


def voice(bars: tuple[QuestionBar, ...], bar: QuestionBar, label: str) -> str:
    """How a class answered one question: the lower half left of the line, the upper right of it.

    The line stands at the same place for all `bars`; a number is how many persons.
    """
    left, right = _reach(bars)
    middle = 100 * left / (left + right)
    parts, scale = [], 100 / (left + right)
    for side, pieces in ((-1, _lower(bar)), (1, _upper(bar))):
        at, of = middle, bar.cell.n if not isinstance(bar.cell, Hidden) else 1
        for count, kind in pieces:
            wide = scale * count / of
            start = at - wide if side < 0 else at
            at += side * wide
            if count:
                parts.append(_piece(start, wide, count, kind))
    line = f'<line class="vo-mid" x1="{middle:.2f}%" x2="{middle:.2f}%" y1="-3" y2="{_VOICE + 3}"/>'
    return (
        f'<svg class="voices" role="img" height="{_VOICE}" aria-label="{escape(label)}">'
        f"{''.join(parts)}{line}</svg>"
    )


def _piece(start: float, wide: float, count: int, kind: int) -> str:
    number = (
        f'<text class="vo-{kind}-t" x="{start + wide / 2:.2f}%" y="19" text-anchor="middle"'
        f' font-weight="700">{count}</text>'
        if wide >= _HOLDS_NUMBER
        else ""
    )
    return (
        f'<rect class="vo-{kind}" x="{start:.2f}%" y="0" width="{wide:.2f}%" height="{_VOICE}"'
        f' rx="3"/>{number}'
    )


def _lower(bar: QuestionBar) -> list[tuple[int, int]]:
    """(count, colour) from the line to the left."""
    if isinstance(bar.cell, Distribution):
        places = bar.ladder.lower[::-1]
        return [(bar.cell.counts[one], _colour(bar, one, 2)) for one in places]
    return [(bar.cell.lower, 2)] if isinstance(bar.cell, Halves) else []


def _upper(bar: QuestionBar) -> list[tuple[int, int]]:
    """The same to the right."""
    if isinstance(bar.cell, Distribution):
        return [(bar.cell.counts[one], _colour(bar, one, 3)) for one in bar.ladder.upper]
    return [(bar.cell.upper, 3)] if isinstance(bar.cell, Halves) else []


def _colour(bar: QuestionBar, place: int, between: int) -> int:
    """The ends of the scale are dark, everything between an end and the middle is light."""
    rank = bar.ladder.rising.index(place)
    return 1 if rank == 0 else 4 if rank == len(bar.options) - 1 else between


def _reach(bars: tuple[QuestionBar, ...]) -> tuple[float, float]:
    """The widest lower and upper share of all bars, 0–1."""
    upper = [one.cell.share for one in bars if not isinstance(one.cell, Hidden)]
    return (max(1 - min(upper), 0.01), max(max(upper), 0.01)) if upper else (0.5, 0.5)
