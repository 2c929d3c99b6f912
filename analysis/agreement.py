"""How far observers agree who rated the same: weighted kappa, Krippendorff's alpha, ICC.

Shapes are those of the sources. Krippendorff's reliability data have a row for each rater and a
column for each unit; the tables of ICC a row for each thing rated and a column for each rater.
NaN is missing. What cannot be computed is raised as NotComputable, with the reason: no function
here returns NaN.

Where things of several kinds are rated (the signs of a lesson, say), `strata` names the kind of
each: chance is then what is expected within a kind. Otherwise kinds that are mostly rated high
beside others mostly rated low would pass for agreement, though nobody agrees within any.

Intervals are 95 % and come from the jackknife over the things rated (over whole groups of them,
where these belong together), on Fisher's scale and with Student's t. With as few as five lessons
they hold the true value about as often as they say; the percentile bootstrap does so in seven or
eight cases of ten. Where the data tell no spread, as when nobody differs, there is no interval.

Sources: Cohen 1968 (weighted kappa); Krippendorff 2011, "Computing Krippendorff's
Alpha-Reliability"; Shrout and Fleiss 1979, McGraw and Wong 1996 (ICC); Efron and Tibshirani 1993,
chapter 11 (jackknife).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

Weights = Literal["unweighted", "linear", "quadratic"]
Level = Literal["nominal", "ordinal", "interval", "ratio"]
Kind = Literal["ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"]
Floats = npt.NDArray[np.float64]

# Krippendorff 2004, "Content Analysis", 2nd edition, p. 241: below it not even tentative
# conclusions are drawn from data of several observers.
LOWEST_ALPHA = 0.667
FEWEST_PAIRS = 5  # of visits by two observers, before anything is said of how they agree
_NEARLY_NOTHING = 1e-12
_NEARLY_ONE = 0.999  # on Fisher's scale 1 itself is infinitely far away
_T95 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042,
)  # fmt: skip  # Student's t, two-sided 95 %, for 1–30 degrees of freedom
_NORMAL = 1.959964


class Why(Enum):
    """Why there is no number."""

    NO_PAIRS = auto()  # too little that two have rated
    ONE_RATER = auto()
    NO_VARIANCE = auto()  # all ratings are the same: agreement cannot be told from habit


class NotComputable(ValueError):
    """These ratings have no agreement that could be told."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.name)
        self.why = why


@dataclass(frozen=True, slots=True)
class Agreement:
    """A measure of agreement and its 95 % interval; n things were rated by two or more."""

    value: float
    low: float
    high: float
    n: int

    @property
    def has_interval(self) -> bool:
        return self.low < self.high


def weighted_kappa(
    a: npt.ArrayLike,
    b: npt.ArrayLike,
    weights: Weights | None = "unweighted",
    strata: Sequence[Hashable] = (),
    *,
    same_two: bool = True,
) -> float:
    """Cohen's kappa of two raters: 1 − Σ w·observed / Σ w·expected by chance.

    `a` and `b` are numbers, place by place of the same thing. A disagreement weighs 1, or its
    distance (linear), or the square of it (quadratic). Where not the `same_two` have rated
    everything, nobody is the first, and chance is what all of them rate (Scott's pi, weighted).
    """
    tables, categories = _pairs(a, b, same_two=same_two)
    return _one(_kappa(_sum(tables, (), strata, _both(a, b)).sum(axis=0), categories, weights))


def kappa_interval(
    a: npt.ArrayLike,
    b: npt.ArrayLike,
    weights: Weights | None = "unweighted",
    groups: Sequence[Hashable] = (),
    strata: Sequence[Hashable] = (),
    *,
    same_two: bool = True,
) -> Agreement:
    """`groups` names, place by place, what it belongs to: the lesson of a sign, say."""
    tables, categories = _pairs(a, b, same_two=same_two)
    summed = _sum(tables, groups, strata, _both(a, b))
    return _jackknifed(summed, lambda of: _kappa(of, categories, weights), len(tables))


def krippendorff_alpha(
    ratings: npt.ArrayLike, level: Level = "nominal", strata: Sequence[Hashable] = ()
) -> float:
    """1 − D_o / D_e over all pairs of values of a unit; units with one value are left out.

    `ratings` is raters × units; how many have rated may vary from unit to unit.
    """
    units, categories = _coincidences(ratings)
    summed = _sum(units, (), strata, _paired(_as_table(ratings).T))
    return _one(_alpha(summed.sum(axis=0), categories, level))


def alpha_interval(
    ratings: npt.ArrayLike,
    level: Level = "nominal",
    groups: Sequence[Hashable] = (),
    strata: Sequence[Hashable] = (),
) -> Agreement:
    """`groups` names, unit by unit, what the unit belongs to: the lesson of a sign, say."""
    units, categories = _coincidences(ratings)
    summed = _sum(units, groups, strata, _paired(_as_table(ratings).T))
    return _jackknifed(summed, lambda of: _alpha(of, categories, level), len(units))


def icc(ratings: npt.ArrayLike, kind: Kind = "ICC1") -> float:
    """The intraclass correlation from the mean squares of a table of rows × raters.

    ICC1: each row has raters of its own; ICC2: the same raters, drawn from many; ICC3: these
    raters alone. With k, of the mean of all raters. Rows with a missing value are left out.
    """
    table = _complete(ratings)
    return _one(_icc(table[np.newaxis], kind)[0])


def icc_interval(ratings: npt.ArrayLike, kind: Kind = "ICC1") -> Agreement:
    table = _complete(ratings)
    value = _one(_icc(table[np.newaxis], kind)[0])
    if len(table) == 2:  # without one of them there is nothing to compare
        return Agreement(value, value, value, 2)
    without = np.array([np.delete(table, row, axis=0) for row in range(len(table))])
    return _between(value, _icc(without, kind), len(table))


def t95(freedom: int) -> float:
    """Student's t for a two-sided interval of 95 %."""
    if freedom <= len(_T95):
        return _T95[freedom - 1]
    z = _NORMAL  # Cornish and Fisher; right to three decimals from 30 on
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)


def _both(a: npt.ArrayLike, b: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    return np.asarray(~np.isnan(np.asarray(a, dtype=float) + np.asarray(b, dtype=float))).ravel()


def _pairs(a: npt.ArrayLike, b: npt.ArrayLike, *, same_two: bool) -> tuple[Floats, Floats]:
    """For each thing a k × k table with a single 1, and what the k categories are."""
    first, second = np.asarray(a, dtype=float).ravel(), np.asarray(b, dtype=float).ravel()
    if first.shape != second.shape:
        raise ValueError(f"{len(first)} ratings beside {len(second)}")
    both = _both(first, second)
    if not both.any():
        raise NotComputable(Why.NO_PAIRS)
    first, second = first[both], second[both]
    categories = np.unique(np.concatenate([first, second]))
    rows, columns = (np.searchsorted(categories, one) for one in (first, second))
    tables = np.zeros((len(first), len(categories), len(categories)))
    tables[np.arange(len(first)), rows, columns] = 1
    return (tables if same_two else (tables + tables.swapaxes(1, 2)) / 2), categories


def _kappa(tables: Floats, categories: Floats, weights: Weights | None) -> Floats:
    """Of one table of how often for each stratum, or of many such (… × strata × k × k)."""
    apart = np.abs(categories[:, np.newaxis] - categories)
    powers = {"linear": 1, "quadratic": 2}
    weigh = apart ** powers[weights] if weights in powers else (apart > 0).astype(float)
    by_chance = tables.sum(axis=-1)[..., :, np.newaxis] * tables.sum(axis=-2)[..., np.newaxis, :]
    expected = (weigh * by_chance).sum(axis=(-2, -1)) / _or_one(tables.sum(axis=(-2, -1)))
    return 1 - _share((weigh * tables).sum(axis=(-3, -2, -1)), expected.sum(axis=-1))


def _coincidences(ratings: npt.ArrayLike) -> tuple[Floats, Floats]:
    """For each unit with two values or more its k × k coincidences, and the k categories."""
    table = _as_table(ratings).T
    if table.shape[1] < 2:
        raise NotComputable(Why.ONE_RATER)
    table = table[_paired(table)]
    if not len(table):
        raise NotComputable(Why.NO_PAIRS)
    categories = np.unique(table[~np.isnan(table)])
    values = (table[:, :, np.newaxis] == categories).sum(axis=1).astype(float)
    own = values[:, :, np.newaxis] * np.eye(len(categories))
    of_pairs = values[:, :, np.newaxis] * values[:, np.newaxis, :] - own
    return of_pairs / (values.sum(axis=1) - 1)[:, np.newaxis, np.newaxis], categories


def _alpha(coincidences: Floats, categories: Floats, level: Level) -> Floats:
    """Of one table of coincidences for each stratum, or of many such (… × strata × k × k).

    How far ordinal values are apart hangs on those of all strata, so that it is the same in each.
    """
    often = coincidences.sum(axis=-1)
    apart = _apart(often.sum(axis=-2), categories, level)[..., np.newaxis, :, :]
    by_chance = often[..., :, np.newaxis] * often[..., np.newaxis, :]
    expected = (by_chance * apart).sum(axis=(-2, -1)) / _or_one(often.sum(axis=-1) - 1)
    return 1 - _share((coincidences * apart).sum(axis=(-3, -2, -1)), expected.sum(axis=-1))


def _apart(often: Floats, categories: Floats, level: Level) -> Floats:
    """The squared distance of every two categories."""
    across, down = categories, categories[:, np.newaxis]
    match level:
        case "nominal":
            return np.asarray(across != down, dtype=float)
        case "ordinal":  # how many values lie from the middle of the one to that of the other
            middle = np.cumsum(often, axis=-1) - often / 2
            return (middle[..., :, np.newaxis] - middle[..., np.newaxis, :]) ** 2
        case "interval":
            return (across - down) ** 2
        case "ratio":
            summed = across + down
            return ((across - down) / np.where(summed == 0, 1, summed)) ** 2


def _complete(ratings: npt.ArrayLike) -> Floats:
    table = _as_table(ratings)
    if table.shape[1] < 2:
        raise NotComputable(Why.ONE_RATER)
    table = table[~np.isnan(table).any(axis=1)]
    if len(table) < 2:
        raise NotComputable(Why.NO_PAIRS)
    if np.ptp(table) == 0:
        raise NotComputable(Why.NO_VARIANCE)
    return table


def _icc(tables: Floats, kind: Kind) -> Floats:
    """Of many tables (m × rows × raters) at once."""
    _, n, k = tables.shape
    rows, raters = tables.mean(axis=2), tables.mean(axis=1)
    grand = tables.mean(axis=(1, 2))
    within = ((tables - rows[:, :, np.newaxis]) ** 2).sum(axis=(1, 2))
    of_raters = n * ((raters - grand[:, np.newaxis]) ** 2).sum(axis=1)
    between = k * ((rows - grand[:, np.newaxis]) ** 2).sum(axis=1) / (n - 1)
    left = within / (n * (k - 1)) if kind in ("ICC1", "ICC1k") else (
        (within - of_raters) / ((n - 1) * (k - 1))
    )  # fmt: skip
    several = 1 if kind.endswith("k") else k
    below = between + (several - 1) * left
    if kind in ("ICC2", "ICC2k"):
        below = below + several / n * (of_raters / (k - 1) - left)
    return _share(between - left, below)


def _jackknifed(summed: Floats, measure: Callable[[Floats], Floats], n: int) -> Agreement:
    """Of all, and without one group after the other."""
    whole = summed.sum(axis=0)
    return _between(_one(measure(whole)), measure(whole - summed), n)


def _between(value: float, without: Floats, n: int) -> Agreement:
    """The interval, from the values that stand when one group is left out."""
    many = len(without)
    if many < 2 or np.isnan(without).any() or np.ptp(without) < _NEARLY_NOTHING:
        return Agreement(value, value, value, n)
    on_scale = np.arctanh(np.clip(without, -_NEARLY_ONE, _NEARLY_ONE))
    spread = math.sqrt((many - 1) / many * ((on_scale - on_scale.mean()) ** 2).sum())
    middle = math.atanh(min(max(value, -_NEARLY_ONE), _NEARLY_ONE))
    low, high = (math.tanh(middle + side * t95(many - 1) * spread) for side in (-1, 1))
    return Agreement(value, min(low, value), max(high, value), n)


def _share(part: Any, of: Any) -> Floats:
    """NaN where there is nothing to divide by."""
    above = np.abs(of) > _NEARLY_NOTHING
    return np.where(above, part / np.where(above, of, 1), np.nan)


def _one(value: Floats) -> float:
    if np.isnan(value):
        raise NotComputable(Why.NO_VARIANCE)
    return float(value)


def _as_table(ratings: npt.ArrayLike) -> Floats:
    table = np.asarray(ratings, dtype=float)
    if table.ndim != 2:
        raise ValueError(f"rows × raters, not {table.ndim} dimensions")
    return table


def _paired(table: Floats) -> npt.NDArray[np.bool_]:
    return np.asarray((~np.isnan(table)).sum(axis=1) >= 2)


def _or_one(of: Floats) -> Floats:
    """A stratum without pairs has no chance either: 0 of whatever."""
    return np.where(of > _NEARLY_NOTHING, of, 1)


def _sum(
    units: Floats,
    groups: Sequence[Hashable],
    strata: Sequence[Hashable],
    kept: npt.NDArray[np.bool_],
) -> Floats:
    """groups × strata × k × k; `kept` tells which of those that are named are there."""
    own_group, many = _numbered(groups or range(len(kept)), kept)
    own_stratum, kinds = _numbered(strata or [0] * len(kept), kept)
    summed = np.zeros((many, kinds, *units.shape[1:]))
    np.add.at(summed, (own_group, own_stratum), units)
    return summed


def _numbered(names: Sequence[Hashable], kept: npt.NDArray[np.bool_]) -> tuple[list[int], int]:
    of = [name for name, there in zip(names, kept, strict=True) if there]
    numbers = {name: number for number, name in enumerate(dict.fromkeys(of))}
    return [numbers[name] for name in of], len(numbers)
