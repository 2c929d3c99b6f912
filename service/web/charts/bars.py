"""The bars behind one cell: a figure for plotly, and the same numbers as a table."""

from __future__ import annotations

from dataclasses import dataclass

from analysis import (
    BarWords,
    Change,
    Distribution,
    Figure,
    Halves,
    Hidden,
    QuestionBar,
    ThemeBars,
    diverging,
)
from questionnaires import LANGUAGES
from service.web.ground.languages import _, language, said, translated


@dataclass(frozen=True, slots=True)
class BarRow:
    """One question: a number an option where all are shown, the two halves where not, or why."""

    text: str
    sentence: str
    counts: tuple[int, ...] | None
    halves: tuple[int, int] | None


def bar_rows(bars: ThemeBars) -> tuple[BarRow, ...]:
    return tuple(_row(bar) for bar in bars.bars)


def option_labels(bars: ThemeBars) -> tuple[str, ...]:
    """The head of the table: the options of the first question's scale."""
    return tuple(said(option.label) for option in bars.bars[0].options) if bars.bars else ()


def bars_figure(bars: ThemeBars) -> dict[str, Figure]:
    """The figure for a narrow page and for a wide one; the browser takes what fits."""
    words = BarWords(
        hidden=_("not shown"),
        lower=_("the lower half"),
        upper=_("the upper half"),
        count_of=_("%(count)s of %(n)s"),
    )
    spoken = next(one for one in LANGUAGES if one == language())
    notes = {bar.question: row.sentence for bar, row in zip(bars.bars, bar_rows(bars), strict=True)}
    return {
        "narrow": diverging(bars, spoken, words, notes),
        "wide": diverging(bars, spoken, words, notes, beside=True),
    }


def _row(bar: QuestionBar) -> BarRow:
    match bar.cell:
        case Distribution(counts=counts):
            return BarRow(said(bar.text), _sentence(bar), counts, None)
        case Halves(lower=lower, upper=upper):
            return BarRow(said(bar.text), _sentence(bar), None, (lower, upper))
        case Hidden():
            return BarRow(said(bar.text), translated(bar.cell.message), None, None)


def _sentence(bar: QuestionBar) -> str:
    if isinstance(bar.halves, Hidden):
        return translated(bar.halves.message)
    of = _("%(count)s of %(n)s in the upper half", count=bar.halves.upper, n=bar.halves.n)
    return f"{of}, {change_words(bar.change)}" if isinstance(bar.change, Change) else of


def change_words(change: Change) -> str:
    """A change in percentage points, as it is read aloud."""
    if change.points > 0:
        return _("up %(points)s percentage points", points=change.points)
    if change.points < 0:
        return _("down %(points)s percentage points", points=-change.points)
    return _("unchanged")
