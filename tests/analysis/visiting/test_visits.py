"""The figures of class visits: how they are made, and when there is none."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

from analysis import AreaFigure, Ends, Seen, Withheld, area_table
from analysis.visiting.visits import coarse

SIGNS, RATED = Ends(1, 4), Ends(1, 7)
ALL = "t1", "t2", "t3"


def seen(number: int, teacher: str, value: float = 3, observer: str = "signe",
         grade: str = "5", subject: str = "dansk") -> Seen:  # fmt: skip
    return Seen(f"v{number}", teacher, observer, grade, subject, Fraction(value), Fraction(1, 2))


def many(*teachers: str, value: float = 3, first: int = 0, **more: str) -> list[Seen]:
    return [seen(first + at, one, value, **more) for at, one in enumerate(teachers)]


def total(*of: Seen) -> object:
    return area_table(of, SIGNS, lambda _observers: True).total


@pytest.mark.parametrize(
    ("teachers", "is_shown"),
    [((*ALL, "t1", "t2"), True), ((*ALL, "t1"), False), (("t1", "t2") * 4, False)],
)
def test_a_figure_needs_five_visits_and_three_teachers(
    teachers: tuple[str, ...], is_shown: bool
) -> None:
    found = total(*many(*teachers))

    assert isinstance(found, AreaFigure) is is_shown
    assert is_shown or found is Withheld.NOT_SHOWN


def test_a_visit_of_two_observers_forms_is_one_visit() -> None:
    assert total(*[seen(0, one) for one in ALL * 2]) is Withheld.NOT_SHOWN


def test_who_is_visited_often_weighs_no_more() -> None:
    found = total(*many(*["t1"] * 9, value=4), *many("t2", "t3", value=1, first=9))

    assert isinstance(found, AreaFigure)
    assert (found.visits, found.teachers, found.mean) == (11, 3, 2.0)  # of 3.5, 1.5 and 1.5
    assert found.is_early


def test_a_figure_stays_between_the_ends_of_its_scale() -> None:
    for value in (1, 4):
        found = total(*many(*ALL * 2, value=value))
        assert isinstance(found, AreaFigure)
        assert 1 <= found.low <= found.mean <= found.high <= 4


def test_six_teachers_are_no_early_figure() -> None:
    found = total(*many(*[f"t{number}" for number in range(6)]))

    assert isinstance(found, AreaFigure)
    assert not found.is_early


def test_observers_who_are_not_known_to_agree_stand_in_no_figure() -> None:
    by_two = [*many(*ALL), *many(*ALL, first=3, observer="dorte")]

    assert area_table(by_two, SIGNS, lambda _: False).total is Withheld.NOT_COMPARABLE
    assert isinstance(area_table(many(*ALL * 2), SIGNS, lambda _: False).total, AreaFigure)


def test_a_cut_that_leaves_a_few_over_is_not_shown_beside_the_total() -> None:
    table = area_table(
        [*many(*ALL * 2), *many("t1", "t2", first=6, grade="6")], SIGNS, lambda _: True
    )

    assert isinstance(table.grades["5"], AreaFigure)
    assert table.grades["6"] is Withheld.NOT_SHOWN
    assert isinstance(table.total, AreaFigure)
    assert (table.total.visits, table.of_all) == (6, False)  # or the two could be worked out


@pytest.mark.parametrize(
    ("value", "step", "scale", "middle"),
    [
        (1.5, Fraction(1, 2), SIGNS, Fraction(5, 4)),
        (4, Fraction(1, 2), SIGNS, Fraction(7, 2)),
        (1, Fraction(1), SIGNS, Fraction(5, 2)),
        (7, Fraction(1), RATED, Fraction(6)),
    ],
)
def test_a_visit_enters_as_a_range_of_two_values_at_least(
    value: float, step: Fraction, scale: Ends, middle: Fraction
) -> None:
    one = Seen("v", "t", "o", "", "", Fraction(value), step)
    begin, half = coarse(one, scale)
    inside = [
        at for at in (scale.low + step * n for n in range(20))
        if begin - half <= at <= begin + half and at <= scale.high
    ]  # fmt: skip

    assert begin == middle
    assert begin - half <= value <= begin + half
    assert len(inside) >= 2


@pytest.mark.parametrize(("many_teachers", "high"), [(3, 3.0), (5, 2.5), (8, 2.0)])
def test_that_a_few_were_seen_alike_does_not_mean_that_all_are(
    many_teachers: int, high: float
) -> None:
    """The lowest range ends at 1.5: the interval goes on as if one teacher had been seen higher."""
    teachers = [f"t{number}" for number in range(many_teachers)]
    found = total(*many(*teachers * 2, value=1))

    assert isinstance(found, AreaFigure)
    assert (found.mean, found.low, found.high) == (1.5, 1, high)


def test_intervals_of_few_teachers_hold_the_schools_mean() -> None:
    drawn = Random(20_261)
    teachers = {f"t{number}": drawn.gauss(2.4, 0.7) for number in range(400)}

    def values(teacher: str, times: int) -> list[float]:
        rated = (round(drawn.gauss(teachers[teacher], 0.5) * 2) / 2 for _time in range(times))
        return [max(1, min(4, one)) for one in rated]

    true = sum(sum(values(one, 50)) / 50 for one in teachers) / 400
    held = 0
    for _time in range(200):
        own = drawn.sample(sorted(teachers), 4)
        given = [(one, value) for one in own for value in values(one, 2)]
        found = total(*[seen(at, one, value) for at, (one, value) in enumerate(given)])
        assert isinstance(found, AreaFigure)
        held += found.low <= true <= found.high
    assert held >= 190
