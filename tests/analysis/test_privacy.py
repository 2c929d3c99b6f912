from fractions import Fraction
from itertools import combinations_with_replacement, product

import pytest

from analysis.privacy import (
    Average,
    Change,
    Distribution,
    Halves,
    Hidden,
    Ladder,
    Reason,
    Several,
    Shown,
    Tally,
    Thresholds,
    average,
    beside,
    change,
    in_halves,
    in_steps,
    persons,
    several,
    total,
    unordered,
)

FOUR = Ladder.of([1, 2, 3, 4])
FIVE = Ladder.of([1, 2, 3, 4, 5])


@pytest.mark.parametrize(
    ("counts", "cell"),
    [
        ((0, 0, 0, 0), Hidden(Reason.TOO_FEW)),
        ((1, 1, 1, 1), Hidden(Reason.TOO_FEW)),
        ((1, 1, 2, 1), Halves(2, 3)),
        ((0, 0, 2, 3), Hidden(Reason.ONE_SIDED)),
        ((4, 1, 0, 0), Hidden(Reason.ONE_SIDED)),
        ((3, 3, 2, 1), Halves(6, 3)),
        ((0, 0, 5, 4), Hidden(Reason.ONE_SIDED)),
        ((3, 3, 2, 2), Distribution((3, 3, 2, 2), Halves(6, 4), 2.3)),
        ((0, 0, 5, 5), Distribution((0, 0, 5, 5), Halves(0, 10), 3.5)),
        ((0, 0, 0, 10), Halves(0, 10)),
        ((12, 0, 0, 0), Halves(12, 0)),
    ],
)
def test_table_of_small_groups_row_by_row(counts, cell):
    assert in_steps(counts, FOUR) == cell


def test_middle_step_of_an_odd_scale_is_in_the_lower_half():
    assert in_steps((0, 0, 3, 2, 0), FIVE) == Halves(3, 2)


def test_falling_scale_has_its_first_options_in_the_upper_half():
    falling = Ladder.of([4, 3, 2, 1])

    assert in_steps((3, 1, 1, 0), falling) == Halves(1, 4)


@pytest.mark.parametrize(
    ("counts", "cell"),
    [
        ((4, 5), Hidden(Reason.TOO_FEW, 10)),
        ((4, 6), Tally((4, 6))),
        ((0, 12), Hidden(Reason.ONE_SIDED, 10)),
    ],
)
def test_options_without_an_order_are_hidden_under_ten(counts, cell):
    assert unordered(counts) == cell


@pytest.mark.parametrize(
    ("n", "counts", "cell"),
    [
        (9, (4, 6, 0), Hidden(Reason.TOO_FEW, 10)),
        (10, (4, 9, 0), Several((4, 9, 0), 10)),
        (10, (4, 10, 0), Hidden(Reason.ONE_SIDED, 10)),
    ],
)
def test_several_options_are_hidden_under_ten_and_where_all_chose_one(n, counts, cell):
    assert several(n, counts) == cell


@pytest.mark.parametrize(
    ("numbers", "cell"),
    [
        ([1, 2, 3], Hidden(Reason.TOO_FEW, 10)),
        ([1] * 4 + [2] * 5, Hidden(Reason.TOO_FEW, 10)),
        ([7] * 12, Hidden(Reason.ONE_SIDED, 10)),
        ([6] * 5 + [8] * 5, Average(10, 7.0, 1.0)),
    ],
)
def test_numbers_are_hidden_under_ten_and_where_all_are_the_same(numbers, cell):
    total_of, squares = sum(numbers), sum(number**2 for number in numbers)

    assert average(len(numbers), Fraction(total_of), Fraction(squares)) == cell


def test_unordered_answers_of_every_small_class_tell_nothing_until_they_are_shown():
    """Every class of up to eleven who choose one, or the other, or both, or give a number.

    What is hidden looks the same whatever was answered; what is shown leaves for nobody certain
    what that one chose.
    """
    hidden = set()
    for one, other, both in product(range(12), repeat=3):
        n = one + other + both
        if n > 11:
            continue
        cells = [
            unordered((one, other + both)),
            several(n, (one + both, other + both)),
            average(n, Fraction(one + 3 * other), Fraction(one + 9 * other)),
        ]
        for cell in cells:
            if isinstance(cell, Hidden):
                hidden.add(page(cell))
            else:
                assert n >= 10
        if isinstance(cells[0], Tally):
            assert max(cells[0].counts) < n
        if isinstance(cells[1], Several):
            assert max(cells[1].counts) < n
        if isinstance(cells[2], Average):
            assert cells[2].spread > 0

    assert len(hidden) == 1


@pytest.mark.parametrize(("count", "number"), [(4, Hidden(Reason.SMALL_GROUP)), (5, Shown(5))])
def test_how_many_took_part_is_shown_from_five(count, number):
    assert persons(count) == number


def test_halves_tell_the_upper_half_s_share():
    assert (Halves(1, 7).share, Halves(1, 7).percent) == (0.875, 88)  # 87.5 is rounded up


def test_page_cannot_tell_too_few_from_one_sided():
    """Ea knows what she answered: "all in one half" would tell her the others' answers."""
    assert in_halves(0, 6) != in_halves(1, 2)
    assert in_halves(0, 6).message == in_halves(1, 2).message


def test_hidden_cell_tells_nothing_of_how_many_there_are():
    assert len({in_halves(lower, 0) for lower in range(5)}) == 1
    assert len({in_halves(lower, 0) for lower in range(5, 10)}) == 1


@pytest.mark.parametrize("lowered", [{"halves": 4}, {"distribution": 9}, {"halves": 12}])
def test_thresholds_are_never_lowered(lowered):
    with pytest.raises(ValueError, match="at least"):
        Thresholds(**lowered)


def test_thresholds_may_be_raised():
    careful = Thresholds(halves=8, distribution=20)

    assert in_steps((2, 2, 2, 1), FOUR, careful) == Hidden(Reason.TOO_FEW, 8)
    assert in_steps((5, 5, 5, 4), FOUR, careful) == Halves(10, 9)
    assert persons(7, careful) == Hidden(Reason.SMALL_GROUP, 8)


def test_total_leaves_out_the_group_that_is_hidden():
    together = total({"5.a": Halves(3, 4), "5.b": Halves(2, 6), "tiny": Hidden(Reason.TOO_FEW)})

    assert together.halves == Halves(5, 10)
    assert together.left_out == {"tiny"}


def test_group_shown_in_halves_is_in_the_share_of_the_total_but_not_in_its_steps():
    large, small = in_steps((3, 3, 2, 2), FOUR), in_steps((1, 1, 2, 1), FOUR)
    together = total({"5.a": large, "5.b": small}, FOUR)

    assert together.halves == Halves(8, 7)
    assert together.steps == large
    assert (together.left_out, together.without_steps) == (frozenset(), {"5.b"})


def test_total_of_hidden_groups_is_hidden():
    cells = {name: Hidden(Reason.TOO_FEW) for name in ("5.a", "5.b", "5.c")}

    assert total(cells).halves == Hidden(Reason.TOO_FEW)


HIDDEN, HALF, FULL = Hidden(Reason.TOO_FEW), Halves(3, 4), in_steps((3, 3, 2, 2), FOUR)
GONE, HALF_OF_FULL = Hidden(Reason.COMPLEMENT), Halves(6, 4)


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ([HALF, HALF], (HALF, HALF)),
        ([HIDDEN], (HIDDEN,)),
        ([HIDDEN, HALF, HALF], (HIDDEN, GONE, HALF)),
        ([HALF, HALF, HIDDEN], (GONE, HALF, HIDDEN)),
        ([HIDDEN, HALF, HIDDEN], (HIDDEN, HALF, HIDDEN)),
        ([HALF, FULL, FULL], (HALF, HALF_OF_FULL, FULL)),
        ([HIDDEN, FULL, HALF], (HIDDEN, GONE, HALF)),
    ],
)
def test_where_one_question_of_a_theme_shows_less_one_more_does(cells, shown):
    assert beside(cells) == shown


def test_hidden_question_cannot_be_told_from_its_theme_and_the_question_beside_it():
    """Five students, two questions of four steps or unanswered, in every way there is.

    Whatever is shown, a hidden question may still have most of its answers in either half.
    """
    seen: dict[object, set[bool]] = {}
    possible = list(product(range(5), repeat=2))
    for students in combinations_with_replacement(possible, 5):
        theme, first, second = [0, 0], [0] * 4, [0] * 4
        for one, other in students:
            if one:
                first[one - 1] += 1
            if other:
                second[other - 1] += 1
            answered = (one > 0) + (other > 0)
            if answered:
                theme[2 * (one + other) > 5 * answered] += 1
        cells = beside([in_steps(first, FOUR), in_steps(second, FOUR)])
        if isinstance(cells[1], Hidden):
            lower, upper = FOUR.halved(second)
            view = (page(in_halves(*theme)), *(page(cell) for cell in cells))
            seen.setdefault(view, set()).update({lower > upper} if lower != upper else ())

    assert len(seen) > 3
    assert all(sides == {True, False} for sides in seen.values())


def page(cell: object) -> object:
    """What a reader has of a cell: of a hidden one, its sentence."""
    return cell.message.id if isinstance(cell, Hidden) else cell


SMALL = [counts for counts in product(range(12), repeat=4) if sum(counts) <= 11]
BESIDE = [
    {},
    {"5.b": (2, 2, 2, 1)},
    {"5.b": (0, 0, 3, 3)},
    {"5.b": (5, 5, 5, 5), "5.c": (1, 1, 1, 0)},
    {"5.b": (0, 0, 0, 30), "5.c": (4, 4, 4, 4)},
]


@pytest.mark.parametrize("beside", BESIDE)
def test_nothing_of_a_class_can_be_worked_out_beyond_what_its_own_cell_shows(beside):
    """Every possible class 5.a of up to eleven students, beside other classes and a total.

    Everything that is shown together stays the same while 5.a changes behind its own cell, so
    somebody who sees it all, and subtracts, has no more than the cell itself.
    """
    views: dict[object, set[object]] = {}
    for counts in SMALL:
        cells = {name: in_steps(each, FOUR) for name, each in {"5.a": counts, **beside}.items()}
        view = (*cells.items(), total(cells, FOUR))
        views.setdefault(cells["5.a"], set()).add(view)

    assert {len(seen) for seen in views.values()} == {1}
    assert len(views) > 100


def test_subtracting_the_shown_classes_from_the_total_leaves_nothing():
    classes = [(0, 1, 2, 1), (2, 2, 3, 1), (0, 0, 4, 4), (4, 4, 4, 4), (0, 0, 0, 12)]
    cells = {str(n): in_steps(counts, FOUR) for n, counts in enumerate(classes)}
    together = total(cells, FOUR)
    shown = [cell for cell in cells.values() if not isinstance(cell, Hidden)]

    assert len(shown) == 3
    assert together.halves.n - sum(cell.n for cell in shown) == 0
    assert together.steps == cells["3"]


@pytest.mark.parametrize(
    ("now", "before", "found"),
    [
        (Halves(2, 6), Halves(3, 3), Change(25, 8, 6)),
        (Halves(2, 6), None, Hidden(Reason.FIRST_TIME)),
        (Halves(2, 6), Hidden(Reason.TOO_FEW), Hidden(Reason.NOT_BOTH)),
        (Hidden(Reason.ONE_SIDED), Halves(2, 6), Hidden(Reason.NOT_BOTH)),
    ],
)
def test_change_is_shown_only_between_two_shown_figures(now, before, found):
    assert change(now, before) == found


def test_change_is_the_difference_of_the_percents_that_are_printed():
    now, before = Halves(5, 8), Halves(7, 8)  # 61.5 and 53.3: printed 62 and 53

    assert change(now, before) == Change(9, 13, 15)
