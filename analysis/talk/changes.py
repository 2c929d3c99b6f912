"""What has become of a theme since last time, and whether it can be told from chance."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from analysis import messages
from analysis.counts import Counts, slots_of
from analysis.layout import Layout, ThemeSlots
from analysis.scores import ThemeScore, theme_scores
from questionnaires import Document, Message, Questionnaire, Texts

FEWEST_QUESTIONS = 3
FEWEST_PERSONS = 100
_TOLD = 1.96  # standard errors: less than this comes by chance in more than one of twenty

Certainty = Literal["same", "uncertain", "chance", "moved"]


@dataclass(frozen=True, slots=True)
class Spread:
    """How the means of a theme are spread among many, and how far its questions go together.

    `deviation` is in scores, `alpha` is Cronbach's; both from the counts of releases.
    """

    persons: int
    questions: int
    deviation: float
    alpha: float


@dataclass(frozen=True, slots=True)
class ThemeChange:
    """One theme then and now, as places on its scale, and what may honestly be said of it."""

    theme: str
    label: Texts
    steps: tuple[Texts, ...]
    before: float
    now: float
    certainty: Certainty
    sentence: Message


def spreads(questionnaire: Questionnaire, counts: Sequence[Counts]) -> dict[str, Spread]:
    """The spread of each theme over some releases of one version; of nobody, there is none."""
    layout = Layout.of(questionnaire)
    if not counts:
        return {}
    rows = slots_of(layout, counts)
    slots = [sum(column) for column in zip(*rows, strict=True)]
    found = {theme.theme.id: _spread(layout, theme, slots) for theme in layout.themes}
    return {theme: spread for theme, spread in found.items() if spread is not None}


def _spread(layout: Layout, theme: ThemeSlots, slots: Sequence[int]) -> Spread | None:
    persons, total, squares = slots[theme.start : theme.start + 3]
    questions = len(theme.scores)
    if persons < 2:
        return None
    of_means = _variance(persons, Fraction(total, theme.unit), Fraction(squares, theme.unit**2))
    apart = sum(
        _of_question(layout.question(id_).of_options(slots), list(scores.values()))
        for id_, scores in theme.scores.items()
    )
    return Spread(persons, questions, math.sqrt(of_means), _alpha(questions, apart, of_means))


def _variance(n: int, total: Fraction, squares: Fraction) -> float:
    return max(0.0, float((squares - total * total / n) / (n - 1)))


def _of_question(chosen: Sequence[int], scores: Sequence[Fraction]) -> float:
    n = sum(chosen)
    if n < 2:
        return 0.0
    total = sum((times * score for times, score in zip(chosen, scores, strict=True)), Fraction(0))
    squares = sum(
        (times * score**2 for times, score in zip(chosen, scores, strict=True)), Fraction(0)
    )
    return _variance(n, total, squares)


def _alpha(questions: int, apart: float, of_means: float) -> float:
    """Cronbach's alpha; the sum of all answers varies as their mean does, times k squared."""
    together = questions**2 * of_means
    if questions < 2 or together <= 0:
        return 0.0
    return questions / (questions - 1) * (1 - apart / together)


def theme_changes(
    questionnaire: Questionnaire,
    now: Document,
    before: Document,
    reference: Mapping[str, Spread],
) -> tuple[ThemeChange, ...]:
    """Every theme that was answered both times, in the definition's order."""
    mine, then = (theme_scores(questionnaire, document) for document in (now, before))
    return tuple(
        _change(slots, mine[slots.theme.id], then[slots.theme.id], reference.get(slots.theme.id))
        for slots in Layout.of(questionnaire).themes
        if slots.theme.id in mine and slots.theme.id in then
    )


def _change(
    slots: ThemeSlots, now: ThemeScore, before: ThemeScore, spread: Spread | None
) -> ThemeChange:
    certainty = _certainty(now, before, spread)
    return ThemeChange(
        theme=slots.theme.id,
        label=slots.theme.label,
        steps=tuple(step.label for step in slots.steps),
        before=float(before.position),
        now=float(now.position),
        certainty=certainty,
        sentence=Message(_SAID[certainty]),
    )


_SAID: dict[Certainty, str] = {
    "same": messages.ANSWERED_AS_BEFORE,
    "uncertain": messages.CHANGE_UNCERTAIN,
    "chance": messages.CHANGE_BY_CHANCE,
    "moved": messages.CHANGE_REAL,
}


def _certainty(now: ThemeScore, before: ThemeScore, spread: Spread | None) -> Certainty:
    if now.mean == before.mean:
        return "same"
    fewest = min(now.answered, before.answered)
    if spread is None or spread.persons < FEWEST_PERSONS or fewest < FEWEST_QUESTIONS:
        return "uncertain"
    times = reliable_change(float(now.mean - before.mean), spread.deviation, spread.alpha)
    if times is None:
        return "uncertain"
    return "moved" if abs(times) >= _TOLD else "chance"


def reliable_change(difference: float, deviation: float, alpha: float) -> float | None:
    """How many standard errors of a difference: Δ / (SD · √(1 − α) · √2); None without one.

    Jacobson and Truax, 1991. With an alpha of none or of all there is no error to measure by.
    """
    if deviation <= 0 or not 0 < alpha < 1:
        return None
    return difference / (deviation * math.sqrt(1 - alpha) * math.sqrt(2))
