"""The middle half of a class on each theme, where the class is large enough to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.counts import Counts, slots_of
from analysis.layout import Layout
from analysis.privacy import USUAL, Hidden, Reason, Thresholds
from questionnaires import Questionnaire


@dataclass(frozen=True, slots=True)
class Band:
    """Where the middle half of a class stands on a theme's scale; 1 is its lowest step."""

    low: float
    high: float
    n: int


def class_bands(
    questionnaire: Questionnaire, counts: Counts, thresholds: Thresholds = USUAL
) -> dict[str, Band | Hidden]:
    """A band needs as many as a distribution does; nor is one shown where all are at one place."""
    layout = Layout.of(questionnaire)
    (slots,) = slots_of(layout, [counts])
    return {
        theme.theme.id: _band(slots[theme.histogram : theme.end], thresholds)
        for theme in layout.themes
    }


def _band(bins: Sequence[int], thresholds: Thresholds) -> Band | Hidden:
    n = sum(bins)
    if n < thresholds.distribution:
        return Hidden(Reason.TOO_FEW, thresholds.distribution)
    if max(bins) == n:
        return Hidden(Reason.ONE_SIDED, thresholds.distribution)
    return Band(_quantile(bins, n / 4), _quantile(bins, 3 * n / 4), n)


def _quantile(bins: Sequence[int], rank: float) -> float:
    """The place below which so many stand, as if each half step were evenly filled."""
    below = 0
    for place, many in enumerate(bins):
        if many and below + many >= rank:
            return 1 + (place + (rank - below) / many) / 2
        below += many
    raise AssertionError(rank)
