"""What a team and a school are told: what is hidden cannot be worked out from what is not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest

from analysis import Halves, Hidden, Shown
from service.rules.conversing.outcomes import FIGURES, Counted, Told, of_class, told

CHAIN = ("held", "with_goal", "reached")


def counted(asked: int, held: int, with_goal: int, reached: int) -> Counted:
    """A class in which nobody agreed on anything or said how it goes."""
    numbers = dict.fromkeys((name for name, _ in FIGURES), 0)
    return Counted(asked, {**numbers, "held": held, "with_goal": with_goal, "reached": reached})


def classes(asked: int) -> Iterator[Counted]:
    """Every class of that size: none has more goals than conversations, nor reaches more."""
    for held, with_goal, reached in product(range(asked + 1), repeat=3):
        if reached <= with_goal <= held:
            yield counted(asked, held, with_goal, reached)


def is_hidden(one: Counted, name: str) -> bool:
    """Where it is told that nobody talked, nobody has a goal: that speaks of no one."""
    cells, bases = of_class(one), dict(FIGURES)
    above = name
    while above != "asked":
        above = bases[above]
        cell = cells[above]
        if isinstance(cell, Halves) and cell.upper == 0:
            return False
    return isinstance(cells[name], Hidden)


def seen(of: Told) -> tuple[str, ...]:
    """All that stands on the page."""
    return (
        str(of.asked.value if isinstance(of.asked, Shown) else None),
        *(f"{one.halves if isinstance(one.halves, Halves) else None} {one.left_out}"
          for one in of.figures),
    )  # fmt: skip


def test_four_students_are_never_counted() -> None:
    found = told({"5.b": counted(4, 4, 4, 4)})

    assert isinstance(found.asked, Hidden)
    assert all(isinstance(one.halves, Hidden) for one in found.figures)


def test_a_number_whose_base_is_hidden_is_hidden_with_it() -> None:
    cells = of_class(counted(20, 3, 3, 1))

    assert cells["held"] == Halves(17, 3)
    assert isinstance(cells["with_goal"], Hidden)
    assert isinstance(cells["reached"], Hidden)


def test_all_of_seven_is_as_hidden_as_none_of_seven() -> None:
    for held in (0, 7):
        assert isinstance(of_class(counted(7, held, 0, 0))["held"], Hidden)
    assert of_class(counted(12, 12, 12, 3))["reached"] == Halves(9, 3)


def test_a_total_is_made_of_the_classes_that_are_shown() -> None:
    found = told({"5.a": counted(12, 9, 8, 4), "5.b": counted(4, 4, 4, 4)})
    by_name = {one.name: one for one in found.figures}

    assert found.asked == Shown(12)
    assert by_name["held"].halves == Halves(3, 9)
    assert by_name["with_goal"].halves == Halves(1, 8)
    assert by_name["held"].left_out == 1


@pytest.mark.parametrize("sizes", [(4, 5), (5, 4), (5, 6), (6, 5), (10, 4), (4, 10), (6, 6)])
def test_a_hidden_number_could_always_have_been_another(sizes: tuple[int, int]) -> None:
    """A contact teacher knows the own class by name, the sizes of both, and reads every page.

    What the pages of the team and of the school say is the same for at least two numbers of the
    other class, wherever its number is hidden.
    """
    own, other = (list(classes(size)) for size in sizes)
    some = own[:: max(1, len(own) // 40)]  # whatever stands there: it only moves the totals
    for known in some:
        possible: dict[tuple[str, ...], list[Counted]] = defaultdict(list)
        for one in other:
            both = told({"own": known, "other": one})
            possible[seen(both)].append(one)
        for together in possible.values():
            for name in CHAIN:
                hidden = [one for one in together if is_hidden(one, name)]
                values = {one.numbers[name] for one in together}
                assert not hidden or len(values) > 1, (name, known, hidden)
