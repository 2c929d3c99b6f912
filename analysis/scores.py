"""What one person's answers come to, theme by theme, for that person's own view."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from analysis.layout import Layout, ThemeSlots
from questionnaires import Document, Questionnaire


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """The mean of what was answered of a theme, and how many of its questions that was.

    `position` is the same mean as a place on the scale: 1 is the lowest step. Both are exact, so
    that a half is a half.
    """

    mean: Fraction
    position: Fraction
    answered: int
    of: int


def theme_scores(questionnaire: Questionnaire, document: Document) -> dict[str, ThemeScore]:
    """The themes of which enough was answered, in the definition's order."""
    scored = {slots.theme.id: _score(slots, document) for slots in Layout.of(questionnaire).themes}
    return {theme: score for theme, score in scored.items() if score is not None}


def _score(theme: ThemeSlots, document: Document) -> ThemeScore | None:
    points = [
        scores[document.answers[question]]
        for question, scores in theme.scores.items()
        if document.answers.get(question) in scores and question not in document.declined
    ]
    if len(points) < theme.needed:
        return None
    mean = Fraction(sum(points)) / len(points)
    return ThemeScore(mean, theme.position(mean), len(points), len(theme.scores))
