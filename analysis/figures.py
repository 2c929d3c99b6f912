"""Views → plotly figures as plain dicts, which the browser draws.

A colour is the name of a token of the stylesheet, written `var(--name)`: the script in the browser
puts the token's value in its place, so that a chart follows light and dark. The texts that a
definition gives are escaped here, since plotly reads a little HTML. What is not from a definition
comes in as words that are already translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from analysis.bars import QuestionBar, ThemeBars
from analysis.labels import Frame, Label, in_lines
from analysis.privacy import Distribution, Halves, Hidden
from analysis.trends import ThemeTrend, Trends
from questionnaires import Language, Step, Texts, filled

Figure = dict[str, Any]

_PANEL_LINE = 16  # characters of a line above a small panel
_NARROW = 4.0  # percent: a segment that is narrower holds no number


@dataclass(frozen=True, slots=True)
class BarWords:
    """Words of the bars, in the reader's language; `count_of` has %(count)s and %(n)s."""

    hidden: str
    lower: str
    upper: str
    count_of: str


@dataclass(frozen=True, slots=True)
class _Segment:
    """A piece of one bar: how many of how many, and on which side of the middle."""

    row: int
    count: int
    n: int
    side: int

    @property
    def width(self) -> float:
        return round(100 * self.count / self.n, 2)


def plotly_script() -> Path:
    """The script that draws these figures, as it comes with plotly, which stays unloaded."""
    found = find_spec("plotly")
    assert found is not None  # it is pinned in pyproject.toml
    assert found.origin is not None
    return Path(found.origin).parent / "package_data" / "plotly.min.js"


def diverging(
    bars: ThemeBars,
    language: Language,
    words: BarWords,
    notes: Mapping[str, str] | None = None,
    *,
    beside: bool = False,
) -> Figure:
    """A bar for each question: the lower half of the answers to the left, the upper to the right.

    `notes` has a translated sentence for a question's id, shown under the question. A hidden
    question keeps its row, and the row says so. A question stands above its bar, which suits a
    phone, or in a column `beside` the bars.
    """
    notes = notes or {}
    labels = [
        Label.of(filled(bar.text[language], {}), notes.get(bar.question, ""), beside)
        for bar in bars.bars
    ]
    frame = Frame(len(labels), max((label.lines for label in labels), default=1), beside)
    left, right = _reach(bars.bars)
    hidden = [place for place, bar in enumerate(bars.bars) if isinstance(bar.cell, Hidden)]
    drawn = [place for place in range(len(labels)) if place not in hidden]
    return {
        "data": [
            *_step_traces(bars.bars, language, words, frame.thick),
            *_half_traces(bars.bars, words, frame.thick),
        ],
        "layout": {
            **_layout(height=frame.height),
            "barmode": "relative",
            "margin": frame.margin,
            "xaxis": {"range": [-left, right], "visible": False, "fixedrange": True},
            "yaxis": {"range": frame.range, "visible": False, "fixedrange": True},
            "shapes": [_middle(place, frame.thick) for place in drawn],
            "annotations": [
                *(each for place, label in enumerate(labels) for each in frame.said(place, label)),
                *(_not_shown(place, words.hidden) for place in hidden),
            ],
        },
    }


def trend(trends: Trends, language: Language, columns: int = 5) -> Figure:
    """A small panel for each theme: the share in the upper half over the rounds.

    A hidden round is a gap in the line. Five columns suit a laptop, two a phone.
    """
    columns = max(1, min(columns, len(trends.themes)))
    rows = max(1, -(-len(trends.themes) // columns))
    figure: Figure = {
        "data": [],
        "layout": {
            **_layout(height=240 if rows == 1 else 210 * rows),
            "margin": {"l": 48, "r": 12, "t": 48, "b": 28},
            "annotations": [],
        },
    }
    for place, theme in enumerate(trends.themes):
        panel = _Panel(place, columns, rows)
        figure["data"].append(_line(theme, trends.rounds, language, panel))
        figure["layout"][f"xaxis{panel.suffix}"] = panel.xaxis(len(trends.rounds))
        figure["layout"][f"yaxis{panel.suffix}"] = panel.yaxis()
        figure["layout"]["annotations"].append(
            panel.title(in_lines(filled(theme.label[language], {}), _PANEL_LINE))
        )
    return figure


def _layout(height: int) -> Figure:
    return {
        "height": height,
        "font": {"family": "var(--font-body)", "size": 13, "color": "var(--ink-2)"},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {
            "bgcolor": "var(--surface)",
            "bordercolor": "var(--line-control)",
            "font": {"color": "var(--ink)"},
        },
    }


def _step_traces(
    bars: Sequence[QuestionBar], language: Language, words: BarWords, thick: float
) -> list[Figure]:
    """A trace for each step of each scale in use, from the middle outwards on both sides."""
    scales: list[tuple[Step, ...]] = []
    for bar in bars:
        if isinstance(bar.cell, Distribution) and bar.options not in scales:
            scales.append(bar.options)
    traces = []
    for scale in scales:
        ladder = next(bar.ladder for bar in bars if bar.options == scale)
        for side, places in ((-1, ladder.lower[::-1]), (1, ladder.upper)):
            for place in places:
                segments = [
                    _Segment(row, bar.cell.counts[place], bar.cell.n, side)
                    for row, bar in enumerate(bars)
                    if isinstance(bar.cell, Distribution) and bar.options == scale
                ]
                token = _token(ladder.rising.index(place), len(scale), side)
                label = _picked(scale[place].label, language)
                traces.append(_trace(segments, label, token, words, thick))
    return traces


def _half_traces(bars: Sequence[QuestionBar], words: BarWords, thick: float) -> list[Figure]:
    halves = [(row, bar.cell) for row, bar in enumerate(bars) if isinstance(bar.cell, Halves)]
    if not halves:
        return []
    lower = [_Segment(row, cell.lower, cell.n, -1) for row, cell in halves]
    upper = [_Segment(row, cell.upper, cell.n, 1) for row, cell in halves]
    return [
        _trace(lower, escape(words.lower), "l2", words, thick),
        _trace(upper, escape(words.upper), "l3", words, thick),
    ]


def _trace(
    segments: Sequence[_Segment], name: str, token: str, words: BarWords, thick: float
) -> Figure:
    outline = {"l2": "l1", "l3": "l4"}.get(token, token)  # light steps survive greyscale by it
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [segment.row for segment in segments],
        "x": [segment.side * segment.width for segment in segments],
        "width": thick,
        "text": [str(each.count) if each.width >= _NARROW else "" for each in segments],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "insidetextfont": {"color": f"var(--{token}-t)", "size": 14},
        "hovertext": [
            f"{name}: {escape(words.count_of % {'count': each.count, 'n': each.n})}"
            for each in segments
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": f"var(--{token})",
            "line": {"color": f"var(--{outline})", "width": 1.25},
        },
    }


def _token(rank: int, of: int, side: int) -> str:
    """The colour of a step: the ends are dark, everything between an end and the middle light."""
    if rank == 0:
        return "l1"
    if rank == of - 1:
        return "l4"
    return "l2" if side < 0 else "l3"


def _reach(bars: Iterable[QuestionBar]) -> tuple[float, float]:
    """How far the longest bars go to the left and to the right, with a little air."""
    upper = [bar.cell.share * 100 for bar in bars if not isinstance(bar.cell, Hidden)]
    left, right = (100 - min(upper), max(upper)) if upper else (50.0, 50.0)
    return left + 1, right + 1


def _middle(place: int, thick: float) -> Figure:
    """The line between the halves, as long as the bar and a little more."""
    return {
        "type": "line",
        "x0": 0,
        "x1": 0,
        "y0": place - thick * 0.6,
        "y1": place + thick * 0.6,
        "line": {"color": "var(--ink)", "width": 2},
    }


def _not_shown(row: int, words: str) -> Figure:
    return {"text": escape(words), "x": 0, "y": row, "showarrow": False}


def _picked(texts: Texts, language: Language) -> str:
    return escape(filled(texts[language], {}))


@dataclass(frozen=True, slots=True)
class _Panel:
    """Where one panel of a figure stands, from the top left, row by row."""

    place: int
    columns: int
    rows: int

    @property
    def suffix(self) -> str:
        """Plotly's first axis has no number, the next is the second."""
        return str(self.place + 1) if self.place else ""

    @property
    def across(self) -> tuple[float, float]:
        gap = 0.04
        width = (1 - gap * (self.columns - 1)) / self.columns
        start = self.place % self.columns * (width + gap)
        return start, min(1.0, start + width)

    @property
    def upright(self) -> tuple[float, float]:
        gap = 0.2 if self.rows > 1 else 0.0
        height = (1 - gap * (self.rows - 1)) / self.rows
        top = 1 - self.place // self.columns * (height + gap)
        return max(0.0, top - height), top

    def xaxis(self, rounds: int) -> Figure:
        return {
            "domain": list(self.across),
            "anchor": f"y{self.suffix}",
            "type": "category",
            "range": [-0.35, rounds - 0.65],
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
            "tickfont": {"size": 12},
        }

    def yaxis(self) -> Figure:
        return {
            "domain": list(self.upright),
            "anchor": f"x{self.suffix}",
            "range": [0, 108],  # room for the number above a line at the top
            "tickvals": [0, 25, 50, 75, 100],
            "ticktext": ["0 %", "25 %", "50 %", "75 %", "100 %"],
            "showticklabels": self.place % self.columns == 0,
            "gridcolor": "var(--line)",
            "zeroline": False,
            "fixedrange": True,
        }

    def title(self, words: str) -> Figure:
        return {
            "text": words,
            "x": self.across[0],
            "xref": "paper",
            "xanchor": "left",
            "y": self.upright[1],
            "yref": "paper",
            "yanchor": "bottom",
            "yshift": 6,
            "align": "left",
            "showarrow": False,
            "font": {"color": "var(--ink)", "size": 13.5, "weight": 700},
        }


def _line(theme: ThemeTrend, rounds: Sequence[str], language: Language, panel: _Panel) -> Figure:
    percents = [None if isinstance(each, Hidden) else each.percent for each in theme.halves]
    last = len(percents) - 1
    return {
        "type": "scatter",
        "mode": "lines+markers+text",
        "name": _picked(theme.label, language),
        "xaxis": f"x{panel.suffix}",
        "yaxis": f"y{panel.suffix}",
        "x": [escape(name) for name in rounds],
        "y": percents,
        "connectgaps": False,
        "text": [
            f"{percent} %" if place == last and percent is not None else ""
            for place, percent in enumerate(percents)
        ],
        "textposition": "top center",
        "textfont": {"family": "var(--font-head)", "size": 14, "color": "var(--ink)"},
        "cliponaxis": False,
        "line": {"color": "var(--gran)", "width": 3},
        "marker": {"size": 9, "color": "var(--gran)"},
        "hovertemplate": "%{x}: %{y} %<extra></extra>",
    }
