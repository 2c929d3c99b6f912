"""How far a school's observers agree, from lessons that two of them have seen together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

import numpy as np

from analysis.agreement import (
    FEWEST_PAIRS,
    LOWEST_ALPHA,
    Agreement,
    Floats,
    NotComputable,
    Why,
    alpha_interval,
    icc,
    icc_interval,
    kappa_interval,
    krippendorff_alpha,
)

Two = tuple[float, float]
Measured = Agreement | Why
Rated = Literal["signs", "ratings"]


@dataclass(frozen=True, slots=True)
class PairedVisit:
    """One lesson and the two who saw it; what each rated, where both did.

    The observer with the smaller id stands first, so that one is always on the same side.
    """

    key: str
    half_year: str
    observers: tuple[str, str]
    signs: Mapping[str, Two]
    rating: Two | None = None  # each one's mean after talks with students of one area


@dataclass(frozen=True, slots=True)
class OfSign:
    """One sign, or all of them together (`sign` is empty)."""

    sign: str
    n: int  # lessons in which both rated it
    kappa: Measured
    alpha: Measured


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the pairs tell."""

    n: int
    enough: bool
    comparable: bool  # by their signs, all who have seen a lesson together
    overall: OfSign
    signs: tuple[OfSign, ...]
    ratings: Measured  # ICC1: the pairs are not always the same two
    rated: int
    ratings_comparable: bool
    drift: tuple[tuple[str, int, Measured], ...]  # half-year, pairs and alpha, oldest first


def observers_agree(pairs: Sequence[PairedVisit], signs: Sequence[str]) -> Agreed:
    """`signs` in the order in which they are to stand. Nothing is computed of too few pairs."""
    rated = [one.rating for one in pairs if one.rating is not None]
    everybody = set(chain.from_iterable(one.observers for one in pairs))
    return Agreed(
        len(pairs),
        len(pairs) >= FEWEST_PAIRS,
        are_comparable(pairs, everybody),
        _of_signs("", pairs, signs),
        tuple(_of_signs(one, pairs, [one]) for one in signs),
        _if_enough(len(rated), lambda: icc_interval(rated, "ICC1")),
        len(rated),
        are_comparable(pairs, everybody, "ratings"),
        tuple(_drift(pairs, signs)),
    )


def are_comparable(
    pairs: Sequence[PairedVisit], observers: Collection[str], what: Rated = "signs"
) -> bool:
    """May what these observers rated be put together?

    Each of them has seen five lessons with another of them, and all are linked by such lessons:
    of two who saw only with each other, nothing is known beside two others. And they agree, all
    together and each with those beside them, at least as far as Krippendorff's lowest bound. That
    they see the same signs does not tell that they rate talks with students alike, so these count
    for themselves.
    """
    ours = [one for one in pairs if set(one.observers) <= set(observers) and _has(one, what)]
    of_each = [[pair for pair in ours if one in pair.observers] for one in observers]
    return (
        all(len(own) >= FEWEST_PAIRS for own in of_each)
        and _are_linked(ours)
        and all(_agree(own, what) for own in (ours, *of_each))
    )


def _has(pair: PairedVisit, what: Rated) -> bool:
    return bool(pair.signs) if what == "signs" else pair.rating is not None


def _are_linked(pairs: Sequence[PairedVisit]) -> bool:
    linked = set(pairs[0].observers) if pairs else set()
    for _step in pairs:  # at most so many until nobody is added
        linked.update(*(one.observers for one in pairs if linked & set(one.observers)))
    return bool(pairs) and all(set(one.observers) <= linked for one in pairs)


def _agree(pairs: Sequence[PairedVisit], what: Rated) -> bool:
    try:
        if what == "ratings":
            rated = [one.rating for one in pairs if one.rating is not None]
            return icc(rated, "ICC1") >= LOWEST_ALPHA
        signs = sorted(set(chain.from_iterable(one.signs for one in pairs)))
        rows, _lessons, strata = _rows(pairs, signs)
        return krippendorff_alpha(rows.T, "ordinal", strata) >= LOWEST_ALPHA
    except NotComputable:
        return False


def _drift(pairs: Sequence[PairedVisit], signs: Sequence[str]) -> list[tuple[str, int, Measured]]:
    """Half-year by half-year, where there are two at least that have enough."""
    found = []
    for half_year in sorted({one.half_year for one in pairs}):
        own = [one for one in pairs if one.half_year == half_year]
        if len(own) >= FEWEST_PAIRS:
            found.append((half_year, len(own), _of_signs("", own, signs).alpha))
    return found if len(found) > 1 else []


def _of_signs(name: str, pairs: Sequence[PairedVisit], signs: Sequence[str]) -> OfSign:
    own = [one for one in pairs if any(sign in one.signs for sign in signs)]
    rows, lessons, strata = _rows(own, signs)
    same_two = len({one.observers for one in own}) == 1

    def alpha() -> Agreement:
        return alpha_interval(rows.T, "ordinal", lessons, strata)

    def kappa() -> Agreement:
        a, b = rows.T
        return kappa_interval(a, b, "linear", lessons, strata, same_two=same_two)

    n = len(own)
    return OfSign(name, n, _if_enough(n, kappa), _if_enough(n, alpha))


def _rows(
    pairs: Sequence[PairedVisit], signs: Sequence[str]
) -> tuple[Floats, list[str], list[str]]:
    """What both rated, and of which lesson and which sign it was."""
    places = [(one, sign) for one in pairs for sign in signs if sign in one.signs]
    found = np.array([one.signs[sign] for one, sign in places], dtype=float).reshape(-1, 2)
    return found, [one.key for one, _sign in places], [sign for _one, sign in places]


def _if_enough(n: int, measure: Callable[[], Agreement]) -> Measured:
    if n < FEWEST_PAIRS:
        return Why.NO_PAIRS
    try:
        return measure()
    except NotComputable as refused:
        return refused.why
