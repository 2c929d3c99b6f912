"""Small SVG marks: percentage coordinates and classes only, so that the stylesheet rules them.

They keep their size when the page is narrow, follow dark mode, print, and need no style attribute.
Each is returned as text in which everything from outside is escaped.
"""

from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Literal, assert_never

from analysis.student import ThemeRow
from analysis.talk.bands import Band

Mark = Literal["student", "teacher", "before", "band"]

_EDGE = 6.0  # percent kept free at both ends, so that a mark at the end is whole
_ROW = 40  # height of a row in pixels
_MIDDLE = _ROW // 2
_BAND = 18  # height of the class's middle half
_SAME_PLACE = 0.05  # of a step: closer than that, the circle is drawn inside the diamond


def mark(kind: Mark) -> str:
    """The sign of one voice, for the key of a chart."""
    match kind:
        case "student":
            shape = '<circle class="m-elev" cx="8" cy="8" r="7"/>'
        case "teacher":
            shape = '<path class="m-laerer" d="M8 1.5 14.5 8 8 14.5 1.5 8z"/>'
        case "before":
            shape = '<circle class="m-sidst" cx="8" cy="8" r="6"/>'
        case "band":
            shape = '<rect class="m-klasse" x="0" y="3" width="16" height="10" rx="3"/>'
        case _:
            assert_never(kind)
    return f'<svg class="pm" viewBox="0 0 16 16" aria-hidden="true">{shape}</svg>'


def moon(step: int, of: int) -> str:
    """A step of a scale as a filling circle, so that it reads without colour."""
    return (
        '<svg class="moon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">'
        f'{_filling(step / of)}<circle class="rim" cx="12" cy="12" r="10"/></svg>'
    )


def axis(labels: Sequence[str]) -> str:
    """The head above a set of rows: the steps' moons, with their words (the ends' when narrow)."""
    of = len(labels)
    heads = [_axis_step(step, of, label) for step, label in enumerate(labels, start=1)]
    return f'<svg class="ch" height="38" aria-hidden="true">{"".join(heads)}</svg>'


def dumbbell(row: ThemeRow, label: str, band: Band | None = None) -> str:
    """Student, teacher and last time on one scale; the label says the same in a sentence.

    Behind them stands the middle half of the class, where there is one.
    """
    shapes = _shapes(row.before, row.now, row.teacher, len(row.steps), band)
    return f'<svg class="ch" role="img" height="{_ROW}" aria-label="{escape(label)}">{shapes}</svg>'


def interval(low: float, middle: float, high: float, of: int, label: str) -> str:
    """A mean with how far it may be off, as places on a scale; the label says it in a sentence."""
    shapes = [
        _line("axis", _place(1, of), _place(of, of)),
        *(_tick(k, of) for k in range(1, of + 1)),
        _line("reach", _place(low, of), _place(high, of)),
        _diamond(_place(middle, of), 9),
    ]
    return (
        f'<svg class="ch" role="img" height="{_ROW}" aria-label="{escape(label)}">'
        f"{''.join(shapes)}</svg>"
    )


@lru_cache(maxsize=1024)  # classes share a few dozen places
def _shapes(
    before: float | None, now: float | None, teacher: float | None, of: int, band: Band | None
) -> str:
    parts = [
        *([_band(band, of)] if band else []),
        _line("axis", _place(1, of), _place(of, of)),
        *(_tick(k, of) for k in range(1, of + 1)),
    ]
    if before is not None and now is not None and before != now:
        parts.append(_line("move", _place(before, of), _place(now, of)))
    if now is not None and teacher is not None and now != teacher:
        parts.append(_line("gap", _place(now, of), _place(teacher, of)))
    if before is not None and before != now:
        parts.append(_circle("p", _place(before, of), 7))
    together = now is not None and teacher is not None and abs(now - teacher) < _SAME_PLACE
    if teacher is not None:
        parts.append(_diamond(_place(teacher, of), 14 if together else 10))
    if now is not None:
        parts.append(_circle("s", _place(now, of), 6.5 if together else 9))
    return "".join(parts)


def _place(position: float, of: int) -> str:
    """Where a position (1 is the lowest step) stands across the row."""
    return f"{_across(position, of):.2f}%"


def _across(position: float, of: int) -> float:
    return _EDGE + (position - 1) / (of - 1) * (100 - 2 * _EDGE)


def _band(band: Band, of: int) -> str:
    start, end = _across(band.low, of), _across(band.high, of)
    top = _MIDDLE - _BAND // 2
    return (
        f'<rect class="band" x="{start:.2f}%" width="{end - start:.2f}%" y="{top}"'
        f' height="{_BAND}" rx="4"/>'
    )


def _line(kind: str, start: str, end: str) -> str:
    return f'<line class="{kind}" x1="{start}" x2="{end}" y1="{_MIDDLE}" y2="{_MIDDLE}"/>'


def _tick(step: int, of: int) -> str:
    x = _place(step, of)
    return f'<line class="tickl" x1="{x}" x2="{x}" y1="{_MIDDLE - 6}" y2="{_MIDDLE + 6}"/>'


def _circle(kind: str, x: str, radius: float) -> str:
    return f'<circle class="{kind}" cx="{x}" cy="{_MIDDLE}" r="{radius}"/>'


def _diamond(x: str, size: int) -> str:
    # A path cannot stand at a percentage, an inner svg can.
    path = f'<path class="t" d="M0 -{size} {size} 0 0 {size} -{size} 0z"/>'
    return f'<svg x="{x}" y="{_MIDDLE}" overflow="visible">{path}</svg>'


def _axis_step(step: int, of: int, label: str) -> str:
    x = _place(step, of)
    if step == 1:
        kind, anchor, shift = "endlab", "start", -8
    elif step == of:
        kind, anchor, shift = "endlab", "end", 8
    else:
        kind, anchor, shift = "midlab", "middle", 0
    return (
        f'<text class="{kind}" x="{x}" y="12" dx="{shift}" text-anchor="{anchor}">'
        f"{escape(label)}</text>"
        f'<svg x="{x}" y="19" overflow="visible">'
        f'<g transform="translate(-8 0) scale(.667)">{moon(step, of)}</g></svg>'
    )


def _filling(share: float) -> str:
    """The lower part of a circle of radius 10, as high as the share."""
    if share <= 0:
        return ""
    if share >= 1:
        return '<circle class="fill" cx="12" cy="12" r="10"/>'
    surface = 22 - 20 * share
    reach = (100 - (surface - 12) ** 2) ** 0.5
    large = int(share > 0.5)
    return (
        f'<path class="fill" d="M{12 - reach:.2f} {surface:.2f}'
        f'A10 10 0 {large} 0 {12 + reach:.2f} {surface:.2f}Z"/>'
    )
