"""The words of a figure of bars: above each bar, or in a column beside the bars."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from html import escape
from typing import Any

_BAR = 30  # pixels
_AIR = 18  # pixels between one row and the next
_LINE_HEIGHT = 18  # pixels
_LINE = 29  # characters of a bold line that the narrowest phone can hold
_COLUMN = 296  # pixels of the words' own column
_COLUMN_LINE = 36  # characters of a bold line in that column


def in_lines(words: str, width: int) -> str:
    """Broken into lines as plotly wants them, and escaped, since plotly reads a little HTML."""
    return "<br>".join(escape(line) for line in textwrap.wrap(words, width))


@dataclass(frozen=True, slots=True)
class Label:
    """What is said of one bar: the question in bold lines, and its note."""

    question: str
    note: str

    @classmethod
    def of(cls, question: str, note: str, beside: bool) -> Label:
        width = _COLUMN_LINE if beside else _LINE
        return cls(in_lines(question, width), in_lines(note, width))

    @property
    def lines(self) -> int:
        return _height(self.question) + _height(self.note)


def _height(words: str) -> int:
    return words.count("<br>") + 1 if words else 0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the rows of a figure stand."""

    rows: int
    lines: int  # of the longest label
    beside: bool

    @property
    def row(self) -> int:
        """Pixels from one bar to the next."""
        words = self.lines * _LINE_HEIGHT
        return max(words, _BAR) + _AIR if self.beside else words + _BAR + _AIR

    @property
    def thick(self) -> float:
        """A bar's part of its row."""
        return _BAR / self.row

    @property
    def height(self) -> int:
        return self.row * self.rows + 16

    @property
    def margin(self) -> dict[str, int]:
        return {"l": _COLUMN if self.beside else 4, "r": 4, "t": 8, "b": 8}

    @property
    def range(self) -> list[float]:
        """Upside down; where words stand above, moved so that the first ones have their place."""
        if self.beside:
            return [self.rows - 0.5, -0.5]
        return [self.rows - 1 + (_BAR / 2 + _AIR) / self.row, (_AIR + _BAR / 2) / self.row - 1]

    def said(self, place: int, label: Label) -> list[dict[str, Any]]:
        """The question and its note, apart: bold words inside one text would need a style."""
        question, note = _height(label.question), _height(label.note)
        if self.beside:
            at, feet = float(place), ((note - question) / 2, -(question + note) / 2)
        else:
            at, feet = place - self.thick / 2, (float(note), 0.0)
        texts = [
            self._words(label.question, at, feet[0], {"color": "var(--ink)", "weight": 700}),
            self._words(label.note, at, feet[1], {"color": "var(--ink-2)"}),
        ]
        return texts if note else texts[:1]

    def _words(self, words: str, at: float, foot: float, font: dict[str, Any]) -> dict[str, Any]:
        """A text whose foot is so many lines above a place."""
        return {
            "text": words,
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "xshift": -_COLUMN if self.beside else 0,
            "y": at,
            "yanchor": "bottom",
            "yshift": round(foot * _LINE_HEIGHT),
            "align": "left",
            "showarrow": False,
            "font": {"size": 14, **font},
        }
