"""What one person's answers come to, theme by theme, for that person's own view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from analysis.layout import Layout, ThemeSlots, asked_of
from questionnaires import Document, Questionnaire


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """The mean of what was answered of a theme, and how many that was of the questions asked.

    What was not shown to somebody, or not relevant, was not asked.
    `position` is the same mean as a place on the scale: 1 is the lowest step. Both are exact, so
    that a half is a half.
    """

    mean: Fraction
    position: Fraction
    answered: int
    of: int


def theme_scores(questionnaire: Questionnaire, document: Document) -> dict[str, ThemeScore]:
    """The themes of which enough was answered, in the definition's order."""
    asked = asked_of(questionnaire, document)
    scored = {
        slots.theme.id: _score(slots, document, asked) for slots in Layout.of(questionnaire).themes
    }
    return {theme: score for theme, score in scored.items() if score is not None}


def _score(
    theme: ThemeSlots, document: Document, asked: frozenset[str] | None
) -> ThemeScore | None:
    own = [
        question
        for question in theme.scores
        if question not in document.not_relevant and (asked is None or question in asked)
    ]
    points = [
        score
        for question in own
        if question not in document.declined
        and (score := theme.scores[question].get(document.text(question))) is not None
    ]
    if len(points) < theme.needed[len(own)]:
        return None
    mean = _mean(points)
    return ThemeScore(mean, theme.position(mean), len(points), len(own))


def _mean(points: Sequence[Fraction]) -> Fraction:
    """Exact. Nearly all scores are whole numbers, which are added much sooner than fractions."""
    if all(one.denominator == 1 for one in points):
        return Fraction(sum(one.numerator for one in points), len(points))
    return sum(points, start=Fraction()) / len(points)
