"""How the themes of several groups together have gone over the rounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.classes import GroupCounts, theme_halves
from analysis.privacy import USUAL, Halves, Hidden, Thresholds
from questionnaires import Questionnaire, Texts


@dataclass(frozen=True, slots=True)
class RoundCounts:
    """A round and the groups that were in it."""

    name: str
    groups: Sequence[GroupCounts]


@dataclass(frozen=True, slots=True)
class ThemeTrend:
    """A theme and its total in every round, the oldest first."""

    theme: str
    label: Texts
    halves: tuple[Halves | Hidden, ...]


@dataclass(frozen=True, slots=True)
class Trends:
    rounds: tuple[str, ...]
    themes: tuple[ThemeTrend, ...]


def theme_trends(
    questionnaire: Questionnaire, rounds: Sequence[RoundCounts], thresholds: Thresholds = USUAL
) -> Trends:
    """Every theme's share in the upper half, round by round; all rounds are of one version."""
    totals = [theme_halves(questionnaire, each.groups, thresholds) for each in rounds]
    return Trends(
        tuple(each.name for each in rounds),
        tuple(
            ThemeTrend(theme.id, theme.label, tuple(total[theme.id] for total in totals))
            for theme in questionnaire.themes
            if questionnaire.of_theme(theme.id)
        ),
    )
