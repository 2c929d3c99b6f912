"""The view of several classes: how far up the scale they stand in each theme, and since last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis import privacy
from analysis.cells import themes_held_back
from analysis.counts import Counts, slots_of
from analysis.layout import Layout
from analysis.privacy import USUAL, Change, Halves, Hidden, Reason, Shown, Thresholds
from questionnaires import Questionnaire, Texts

# Whole percents from which a cell gets its next colour, the darkest last.
_LEVELS = (45, 58, 70, 82)


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """A group, how many were asked, and the counts of its release (None: too few to release)."""

    key: str
    name: str
    invited: int
    counts: Counts | None


@dataclass(frozen=True, slots=True)
class ThemeColumn:
    """A theme, and the labels of the upper half of its scale, which the shares are of."""

    theme: str
    label: Texts
    upper: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A group's share in the upper half of a theme, its change, and a level 0–4 for its colour."""

    theme: str
    halves: Halves | Hidden
    change: Change | Hidden
    level: int | None


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One group, or all of them together."""

    key: str
    name: str
    of: int
    answered: Shown | Hidden
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True)
class HeatTotal:
    """The groups together. `of` and `answered` leave out the groups that too few answered in."""

    of: int
    answered: Shown | Hidden
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Groups × themes. `left_out` names the groups that are missing in a total, in their order."""

    columns: tuple[ThemeColumn, ...]
    rows: tuple[HeatRow, ...]
    total: HeatTotal
    left_out: tuple[str, ...]


def heat_map(
    questionnaire: Questionnaire,
    groups: Sequence[GroupCounts],
    earlier: Sequence[GroupCounts] = (),
    thresholds: Thresholds = USUAL,
) -> HeatMap:
    """Every group's share in the upper half of every theme, beside the same group's last release.

    Both rounds are of the same version. Themes are shown in halves only, whatever the size of the
    group: from a theme's exact mean and the means of all its questions but one, the last one
    could be worked out, and it may be hidden.
    """
    layout = Layout.of(questionnaire)
    now = _halves(questionnaire, layout, groups, thresholds)
    before = _halves(questionnaire, layout, earlier, thresholds)
    rows = tuple(
        _row(layout, group, cells, before.get(group.key), thresholds)
        for group, cells in zip(groups, now.values(), strict=True)
    )
    totals = _totals(layout, now, thresholds)
    left_out = frozenset[str]().union(*(total.left_out for total in totals))
    shown = [row for row in rows if isinstance(row.answered, Shown)]
    totals_before = [total.halves for total in _totals(layout, before, thresholds)]
    return HeatMap(
        columns=tuple(_column(layout, place) for place in range(len(layout.themes))),
        rows=rows,
        total=HeatTotal(
            of=sum(row.of for row in shown),
            answered=privacy.persons(_answered(shown), thresholds),
            cells=_cells(
                layout, [total.halves for total in totals], totals_before if before else None
            ),
        ),
        left_out=tuple(group.name for group in groups if group.key in left_out),
    )


def theme_halves(
    questionnaire: Questionnaire, groups: Sequence[GroupCounts], thresholds: Thresholds = USUAL
) -> dict[str, Halves | Hidden]:
    """All groups together, by theme: the total row of one round, without the rest of the map."""
    layout = Layout.of(questionnaire)
    totals = _totals(layout, _halves(questionnaire, layout, groups, thresholds), thresholds)
    return {
        slots.theme.id: total.halves for slots, total in zip(layout.themes, totals, strict=True)
    }


def level(percent: int) -> int:
    """The colour of a share, 0–4. It follows the percent that is printed in the cell."""
    return sum(percent >= edge for edge in _LEVELS)


_OneRow = list[Halves | Hidden]  # a cell for every theme of the layout


def _halves(
    questionnaire: Questionnaire,
    layout: Layout,
    groups: Sequence[GroupCounts],
    thresholds: Thresholds,
) -> dict[str, _OneRow]:
    """The cells of every group, by its key."""
    edges = [
        (slots.theme.id, slots.histogram, slots.histogram + slots.bins // 2, slots.end)
        for slots in layout.themes
    ]
    rows = {}
    counted = slots_of(layout, [group.counts for group in groups])
    for group, slots in zip(groups, counted, strict=True):
        held = themes_held_back(questionnaire, layout, slots, thresholds)
        rows[group.key] = [
            Hidden(Reason.COMPLEMENT, thresholds.halves)
            if theme in held
            else privacy.in_halves(sum(slots[start:middle]), sum(slots[middle:end]), thresholds)
            for theme, start, middle, end in edges
        ]
    return rows


def _row(
    layout: Layout,
    group: GroupCounts,
    now: _OneRow,
    before: _OneRow | None,
    thresholds: Thresholds,
) -> HeatRow:
    answered = group.counts.persons if group.counts is not None else 0
    return HeatRow(
        group.key,
        group.name,
        group.invited,
        privacy.persons(answered, thresholds),
        _cells(layout, now, before),
    )


def _cells(
    layout: Layout, now: Sequence[Halves | Hidden], before: Sequence[Halves | Hidden] | None
) -> tuple[HeatCell, ...]:
    return tuple(
        HeatCell(
            slots.theme.id,
            halves,
            privacy.change(halves, before[place] if before is not None else None),
            None if isinstance(halves, Hidden) else level(halves.percent),
        )
        for place, (slots, halves) in enumerate(zip(layout.themes, now, strict=True))
    )


def _totals(
    layout: Layout, rows: dict[str, _OneRow], thresholds: Thresholds
) -> list[privacy.Total]:
    return [
        privacy.total({key: cells[place] for key, cells in rows.items()}, thresholds=thresholds)
        for place in range(len(layout.themes))
    ]


def _answered(rows: Iterable[HeatRow]) -> int:
    return sum(row.answered.value for row in rows if isinstance(row.answered, Shown))


def _column(layout: Layout, place: int) -> ThemeColumn:
    slots = layout.themes[place]
    upper = slots.steps[(len(slots.steps) + 1) // 2 :]
    return ThemeColumn(slots.theme.id, slots.theme.label, tuple(step.label for step in upper))
