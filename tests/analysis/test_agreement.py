"""Agreement of observers: the published numbers, and what holds for all ratings."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, strategies as st

from analysis.agreement import (
    Floats,
    Kind,
    Level,
    NotComputable,
    Weights,
    Why,
    alpha_interval,
    icc,
    icc_interval,
    kappa_interval,
    krippendorff_alpha,
    weighted_kappa,
)

_ = math.nan

# Shrout and Fleiss 1979, table 2: six targets by four judges.
SHROUT_FLEISS = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
]

# Krippendorff 2011, C: four coders by twelve units.
FOUR_CODERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]  # fmt: skip

# The three coders of the textbook example.
THREE_CODERS = [
    [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
    [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
    [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]  # fmt: skip

# Fleiss' example: ten subjects, each put by fourteen raters into one of five categories.
FLEISS = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "value"),
    [("ICC1", 0.1657), ("ICC2", 0.2898), ("ICC3", 0.7148),
     ("ICC1k", 0.4428), ("ICC2k", 0.6201), ("ICC3k", 0.9093)],
)  # fmt: skip
def test_icc_of_shrout_and_fleiss(kind: Kind, value: float) -> None:
    assert icc(SHROUT_FLEISS, kind) == pytest.approx(value, abs=5e-5)


@pytest.mark.parametrize(
    ("level", "value"),
    [("nominal", 0.743421), ("ordinal", 0.815388), ("interval", 0.849107), ("ratio", 0.797403)],
)
def test_alpha_of_four_coders(level: Level, value: float) -> None:
    assert krippendorff_alpha(FOUR_CODERS, level) == pytest.approx(value, abs=5e-7)


@pytest.mark.parametrize(("level", "value"), [("nominal", 0.691358), ("interval", 0.810845)])
def test_alpha_of_three_coders(level: Level, value: float) -> None:
    assert krippendorff_alpha(THREE_CODERS, level) == pytest.approx(value, abs=5e-7)


def _turned(units: npt.ArrayLike) -> Floats:
    """A row for each rater, out of a row for each thing."""
    return np.asarray(units, dtype=float).T


def test_nominal_alpha_is_fleiss_kappa_corrected_for_the_number_of_values() -> None:
    ratings = [np.repeat(np.arange(5), row) for row in FLEISS]

    alpha = krippendorff_alpha(_turned(ratings), "nominal")

    values = 10 * 14
    assert 1 - (1 - alpha) * values / (values - 1) == pytest.approx(0.209931, abs=5e-7)


def _from_table(table: list[list[int]]) -> tuple[list[int], list[int]]:
    cells = [(i, j) for i, row in enumerate(table) for j, often in enumerate(row)
             for _time in range(often)]  # fmt: skip
    return [i for i, _j in cells], [j for _i, j in cells]


def test_cohens_kappa() -> None:
    assert weighted_kappa(*_from_table([[20, 5], [10, 15]]), "unweighted") == pytest.approx(0.4)


def test_weights_count_how_far_apart_two_ratings_are() -> None:
    a, b = _from_table([[8, 2, 1], [1, 9, 3], [0, 2, 9]])
    own = {one: weighted_kappa(a, b, one) for one in ("unweighted", "linear", "quadratic")}

    assert own["unweighted"] == pytest.approx(1 - 9 * 35 / (35**2 - (11 * 9 + 13 * 13 + 11 * 13)))
    assert own["unweighted"] < own["linear"] < own["quadratic"]


def test_two_categories_have_no_distances() -> None:
    a, b = _from_table([[20, 5], [10, 15]])
    weights: tuple[Weights, ...] = ("unweighted", "linear", "quadratic")

    assert len({round(weighted_kappa(a, b, one), 12) for one in weights}) == 1


@pytest.mark.parametrize(
    ("why", "ratings"),
    [
        (Why.NO_PAIRS, np.empty((0, 2))),
        (Why.NO_PAIRS, [[1, _], [_, 2]]),
        (Why.ONE_RATER, [[1], [2], [3]]),
        (Why.NO_VARIANCE, [[2, 2], [2, 2], [2, 2]]),
        (Why.NO_VARIANCE, [[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]]),
    ],
)
def test_what_cannot_be_computed_says_why(why: Why, ratings: list[list[float]]) -> None:
    for measure in (icc, icc_interval):
        with pytest.raises(NotComputable) as refused:
            measure(ratings)
        assert refused.value.why is why
    for of in (krippendorff_alpha, alpha_interval):
        with pytest.raises(NotComputable) as refused:
            of(_turned(ratings))
        assert refused.value.why is why


def test_kappa_of_nothing_and_of_one_answer_says_why() -> None:
    for why, a, b in ((Why.NO_PAIRS, [1, _], [_, 1]), (Why.NO_VARIANCE, [3, 3], [3, 3])):
        for measure in (weighted_kappa, kappa_interval):
            with pytest.raises(NotComputable) as refused:
                measure(a, b)
            assert refused.value.why is why


# A table of two who answered the same question on a four-point scale (Hout, Duncan and Sobel 1987);
# R's vcd gives 0.1293 unweighted and 0.2374 with equal steps.
COUPLES = [[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]


@pytest.mark.parametrize(("weights", "value"), [("unweighted", 0.1293), ("linear", 0.2374)])
def test_weighted_kappa_of_couples(weights: Weights, value: float) -> None:
    assert weighted_kappa(*_from_table(COUPLES), weights) == pytest.approx(value, abs=5e-5)


def test_where_nobody_is_the_first_kappa_is_scotts_pi_and_the_order_does_not_matter() -> None:
    a, b = _from_table([[20, 5], [10, 15]])
    turned = [(one, other) if at % 3 else (other, one)
              for at, (one, other) in enumerate(zip(a, b, strict=True))]  # fmt: skip
    c, d = zip(*turned, strict=True)

    by_chance = 0.55**2 + 0.45**2
    for first, second in ((a, b), (c, d)):
        found = weighted_kappa(first, second, same_two=False)
        assert found == pytest.approx((0.7 - by_chance) / (1 - by_chance))
    assert weighted_kappa(c, d) != pytest.approx(weighted_kappa(a, b))


# ------------------------------------------------ several kinds of things


# Two signs in six lessons: the one is nearly always seen, the other hardly ever. In neither do the
# two agree more often than chance would have it.
OFTEN = [(4, 4), (4, 3), (3, 4), (4, 4), (3, 4), (4, 3)]
SELDOM = [(1, 1), (1, 2), (2, 1), (1, 1), (2, 1), (1, 2)]
KINDS = ["often"] * 6 + ["seldom"] * 6


def test_signs_that_are_seen_often_and_seldom_do_not_pass_for_agreement() -> None:
    a, b = zip(*OFTEN, *SELDOM, strict=True)

    assert krippendorff_alpha([a, b], "ordinal") > 0.7  # all in one heap
    assert krippendorff_alpha([a, b], "ordinal", KINDS) < 0
    assert weighted_kappa(a, b, "quadratic") > 0.7
    assert weighted_kappa(a, b, "quadratic", KINDS) < 0


def _by_hand(units: list[tuple[int, int]], kinds: list[str]) -> float:
    """Interval alpha over all pairs of values, kind by kind, in plain loops."""
    observed = expected = 0.0
    for kind in set(kinds):
        own = [unit for unit, of in zip(units, kinds, strict=True) if of == kind]
        values = [one for unit in own for one in unit]
        observed += sum(2 * (a - b) ** 2 for a, b in own)
        expected += sum((a - b) ** 2 for a in values for b in values) / (len(values) - 1)
    return 1 - observed / expected


points, kinds = st.integers(1, 7), st.sampled_from("abc")
of_kinds = st.lists(st.tuples(points, points, kinds), min_size=2, max_size=12)


@given(of_kinds.filter(lambda found: any(a != b for a, b, _kind in found)))
def test_alpha_within_kinds_is_that_of_plain_loops(found: list[tuple[int, int, str]]) -> None:
    units, of = [(a, b) for a, b, _kind in found], [kind for _a, _b, kind in found]

    assert krippendorff_alpha(_turned(units), "interval", of) == pytest.approx(_by_hand(units, of))
    assert krippendorff_alpha(_turned(units), "ordinal", ["one"] * len(units)) == pytest.approx(
        krippendorff_alpha(_turned(units), "ordinal")
    )


def test_a_kind_that_was_rated_once_has_no_agreement_beyond_chance() -> None:
    assert krippendorff_alpha([[1], [2]], "ordinal", ["once"]) == pytest.approx(0)


# ------------------------------------------------ intervals


def test_an_interval_is_the_jackknife_on_fishers_scale() -> None:
    ratings = [(1, 1), (2, 2), (3, 4), (4, 4), (2, 1), (1, 2)]
    without = [krippendorff_alpha(_turned(ratings[:at] + ratings[at + 1 :]), "ordinal")
               for at in range(6)]  # fmt: skip
    on_scale = [math.atanh(one) for one in without]
    mean = sum(on_scale) / 6
    spread = math.sqrt(5 / 6 * sum((one - mean) ** 2 for one in on_scale))
    middle = math.atanh(krippendorff_alpha(_turned(ratings), "ordinal"))

    found = alpha_interval(_turned(ratings), "ordinal")

    assert found.low == pytest.approx(math.tanh(middle - 2.571 * spread))
    assert found.high == pytest.approx(math.tanh(middle + 2.571 * spread))
    assert found.has_interval


def test_the_signs_of_a_lesson_are_left_out_together() -> None:
    """Twelve rows of three visits know less than twelve of twelve."""
    ratings = [[1, 1], [1, 1], [2, 1], [1, 2], [4, 4], [4, 4], [3, 4], [4, 4],
               [1, 4], [2, 4], [1, 3], [2, 3]]  # fmt: skip
    alone = alpha_interval(_turned(ratings), "ordinal")
    together = alpha_interval(_turned(ratings), "ordinal", groups=[one // 4 for one in range(12)])

    assert alone.value == together.value == krippendorff_alpha(_turned(ratings), "ordinal")
    assert together.high - together.low > alone.high - alone.low


def test_that_nobody_differs_tells_no_interval() -> None:
    alike = [(1, 1), (2, 2), (3, 3), (4, 4), (2, 2)]
    a, b = zip(*alike, strict=True)

    for found in (alpha_interval([a, b], "ordinal"), kappa_interval(a, b), icc_interval(alike)):
        assert found.value == pytest.approx(1)
        assert not found.has_interval
    assert not icc_interval([(1, 2), (3, 3)]).has_interval  # nor do two rows


def _seen_by_two(drawn: np.random.Generator, lessons: int, signs: int = 6) -> tuple[Floats, Floats]:
    """Lessons that differ, signs that are seen more or less often, and two who err alike."""
    level = 2.5 + np.linspace(-0.6, 0.6, signs) + drawn.normal(0, 0.5, (lessons, 1))
    truth = level + drawn.normal(0, 0.6, (lessons, signs))
    one, other = (np.clip(np.round(truth + drawn.normal(0, 0.5, truth.shape)), 1, 4)
                  for _who in range(2))  # fmt: skip
    return one.ravel(), other.ravel()


def _named(lessons: int, signs: int = 6) -> tuple[list[int], list[int]]:
    return [at // signs for at in range(lessons * signs)], list(range(signs)) * lessons


@pytest.mark.parametrize("lessons", [5, 10])
def test_intervals_of_few_lessons_hold_the_true_agreement(lessons: int) -> None:
    """About 95 of 100: a percentile bootstrap of five lessons would hold it in 70."""
    drawn = np.random.default_rng(20_261)
    groups, strata = _named(3000)
    a, b = _seen_by_two(drawn, 3000)
    true_alpha = krippendorff_alpha([a, b], "ordinal", strata)
    true_kappa = weighted_kappa(a, b, "linear", strata)
    groups, strata = _named(lessons)

    held = [0, 0]
    for _time in range(300):
        a, b = _seen_by_two(drawn, lessons)
        alpha = alpha_interval([a, b], "ordinal", groups, strata)
        kappa = kappa_interval(a, b, "linear", groups, strata)
        held[0] += alpha.low <= true_alpha <= alpha.high
        held[1] += kappa.low <= true_kappa <= kappa.high
    assert all(270 <= many <= 297 for many in held), held


@pytest.mark.parametrize("rows", [5, 10])
def test_intervals_of_few_rows_hold_the_true_icc(rows: int) -> None:
    drawn, true = np.random.default_rng(20_261), 0.7
    held = 0
    for _time in range(300):
        table = drawn.normal(0, math.sqrt(true), (rows, 1))
        found = icc_interval(table + drawn.normal(0, math.sqrt(1 - true), (rows, 2)), "ICC1")
        held += found.low <= true <= found.high
    assert 270 <= held <= 297


grades = st.integers(1, 4)
pairs = st.lists(st.tuples(grades, grades), min_size=2, max_size=20)
varied = pairs.filter(lambda found: len({one for pair in found for one in pair}) > 1)


@given(varied)
def test_agreement_is_at_most_one_and_one_if_nobody_differs(found: list[tuple[int, int]]) -> None:
    alike = [(a, a) for a, _b in found]
    if len(set(alike)) > 1:
        assert krippendorff_alpha(_turned(alike), "ordinal") == pytest.approx(1)
        assert icc(alike, "ICC1") == pytest.approx(1)
        a = [one for one, _b in alike]
        assert weighted_kappa(a, a, "linear") == pytest.approx(1)
    for level in ("nominal", "ordinal", "interval", "ratio"):
        assert krippendorff_alpha(_turned(found), level) <= 1 + 1e-12


@given(varied)
def test_who_is_called_first_does_not_matter(found: list[tuple[int, int]]) -> None:
    turned = [(b, a) for a, b in found]
    assert krippendorff_alpha(_turned(found), "ordinal") == pytest.approx(
        krippendorff_alpha(_turned(turned), "ordinal")
    )
    assert icc(found, "ICC1") == pytest.approx(icc(turned, "ICC1"))


@given(varied)
def test_the_order_of_the_visits_does_not_matter(
    found: list[tuple[int, int]],
) -> None:
    other = sorted(found)
    assert krippendorff_alpha(_turned(found), "interval") == pytest.approx(
        krippendorff_alpha(_turned(other), "interval")
    )


@given(varied)
def test_a_row_that_one_alone_has_rated_says_nothing_of_agreement(
    found: list[tuple[int, int]],
) -> None:
    more = [*found, (4.0, _)]
    assert krippendorff_alpha(_turned(more), "interval") == pytest.approx(
        krippendorff_alpha(_turned(found), "interval")
    )


@given(varied)
def test_an_interval_holds_its_value_and_is_the_same_each_time(
    found: list[tuple[int, int]],
) -> None:
    first, second = (alpha_interval(_turned(found), "ordinal") for _time in range(2))
    assert first == second
    assert first.low <= first.value <= first.high
    assert first.n == len(found)
