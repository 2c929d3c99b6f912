"""How far observers agree, from lessons that two of them saw."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from analysis import PairedVisit, are_comparable, observers_agree
from analysis.agreement import Agreement, Why

TWO = ("dorte", "signe")
SAME = ((1, 1), (2, 2), (3, 3), (4, 4), (2, 2))
OTHER = ((1, 4), (4, 1), (1, 4), (4, 1), (1, 4))


def pairs(
    rated: Iterable[tuple[float, float]],
    observers: tuple[str, str] = TWO,
    half_year: str = "2026-01-01",
) -> list[PairedVisit]:
    return [
        PairedVisit(f"{half_year} {observers} {at}", half_year, observers, {"voices": one}, one)
        for at, one in enumerate(rated)
    ]


def test_of_four_lessons_nothing_is_said() -> None:
    found = observers_agree(pairs(SAME[:4]), ["voices"])

    assert (found.n, found.enough, found.rated) == (4, False, 4)
    assert found.overall.alpha is found.overall.kappa is found.ratings is Why.NO_PAIRS


def test_who_rate_alike_agree_wholly() -> None:
    found = observers_agree(pairs(SAME), ["voices"])

    assert (found.n, found.enough) == (5, True)
    for one in (found.overall.alpha, found.signs[0].kappa, found.ratings):
        assert isinstance(one, Agreement)
        assert one.value == pytest.approx(1)


def test_a_sign_that_one_of_them_left_out_counts_for_no_pair() -> None:
    left_out = PairedVisit("x", "2026-01-01", TWO, {}, None)
    found = observers_agree([*pairs(SAME), left_out], ["voices"])

    assert (found.n, found.signs[0].n, found.rated) == (6, 5, 5)


def test_a_change_over_time_is_told_of_half_years_with_enough() -> None:
    spring, autumn = pairs(SAME), pairs(OTHER, half_year="2026-08-01")

    assert observers_agree([*spring, *autumn[:4]], ["voices"]).drift == ()
    told = observers_agree([*autumn, *spring], ["voices"]).drift
    assert [(half_year, n) for half_year, n, _ in told] == [("2026-01-01", 5), ("2026-08-01", 5)]


@pytest.mark.parametrize(("rated", "may"), [(SAME, True), (SAME[:4], False), (OTHER, False)])
def test_visits_go_together_where_observers_are_known_to_agree(
    rated: tuple[tuple[float, float], ...], may: bool
) -> None:
    assert are_comparable(pairs(rated), set(TWO)) is may


def test_a_third_observer_whom_nobody_saw_with_is_not_known() -> None:
    assert not are_comparable(pairs(SAME), {*TWO, "mette"})


def test_lessons_of_others_say_nothing_of_these_two() -> None:
    assert not are_comparable([*pairs(SAME[:4]), *pairs(SAME, ("bent", "signe"))], set(TWO))


def test_who_saw_one_lesson_with_another_is_not_known_yet() -> None:
    with_mette = pairs([(3, 3)], ("mette", "signe"))

    assert not are_comparable([*pairs(SAME), *with_mette], {*TWO, "mette"})
    known = pairs(SAME, ("mette", "signe"))
    assert are_comparable([*pairs(SAME), *known], {*TWO, "mette"})


def test_one_who_sees_differently_is_not_carried_by_the_others() -> None:
    many = [*pairs(SAME * 8), *pairs(OTHER, ("mette", "signe"))]

    assert are_comparable(many, set(TWO))
    assert not are_comparable(many, {*TWO, "mette"})


def test_of_two_who_see_only_with_each_other_nothing_is_known_beside_two_others() -> None:
    apart = [*pairs(SAME), *pairs(SAME, ("mette", "per"))]
    linked = [*apart, *pairs(SAME[:1], ("mette", "signe"))]

    assert not are_comparable(apart, {*TWO, "mette", "per"})
    assert are_comparable(linked, {*TWO, "mette", "per"})


def test_that_one_sign_is_seen_oftener_than_another_is_no_agreement() -> None:
    """In each sign the two differ as chance has it."""
    often = [(4, 4), (4, 3), (3, 4), (4, 4), (3, 4), (4, 3)]
    lessons = [
        PairedVisit(str(at), "2026-01-01", TWO, {"often": (a, b), "seldom": (5 - a, 5 - b)})
        for at, (a, b) in enumerate(often)
    ]

    found = observers_agree(lessons, ["often", "seldom"])

    assert isinstance(found.overall.alpha, Agreement)
    assert found.overall.alpha.value < 0
    assert not found.comparable


def test_who_see_the_same_signs_may_rate_talks_differently() -> None:
    lessons = [
        PairedVisit(str(at), "2026-01-01", TWO, {"voices": sign}, rating)
        for at, (sign, rating) in enumerate(zip(SAME, OTHER, strict=True))
    ]

    assert are_comparable(lessons, set(TWO))
    assert not are_comparable(lessons, set(TWO), "ratings")
    assert are_comparable(pairs(SAME), set(TWO), "ratings")


def test_kappa_does_not_hang_on_who_is_called_first_where_several_visit() -> None:
    rated = [(1, 2), (2, 3), (3, 3), (3, 4), (2, 2), (4, 4), (1, 1), (2, 1)]
    of = [*pairs(rated[:4]), *pairs(rated[4:], ("mette", "signe"))]
    turned = [PairedVisit(one.key, one.half_year, one.observers, {"voices": (b, a)})
              for one in of for a, b in [one.signs["voices"]]][:4]  # fmt: skip

    found, other = (observers_agree(own, ["voices"]) for own in (of, [*turned, *of[4:]]))

    assert found.overall == other.overall
