"""A curious leader and a school's tables of class visits.

They know who was visited when, by whom, in which grade and subject; they know how the figures are
made; and of what was seen they know all visits but one. They look at the tables of two half-years
and ask which values that one visit may have had. It is recovered when a single one is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from random import Random

import pytest

from analysis import AreaFigure, AreaTable, Ends, Seen, area_table
from analysis.visiting import visits

SIGNS = Ends(1, 4)
HALF = Fraction(1, 2)
VALUES = [1 + HALF * number for number in range(7)]
SCHOOLS = range(6)


def school(seed: int, visits_made: int = 26) -> list[Seen]:
    drawn = Random(seed)
    teachers = {f"t{number}": drawn.choice(("dansk", "matematik", "engelsk"))
                for number in range(11)}  # fmt: skip
    level = {one: drawn.gauss(2.6, 0.5) for one in teachers}
    found = []
    for number in range(visits_made):
        teacher = drawn.choice(sorted(teachers))
        value = max(1, min(4, round(drawn.gauss(level[teacher], 0.5) * 2) / 2))
        found.append(
            Seen(
                f"v{number}", teacher, "signe", drawn.choice("456"), teachers[teacher],
                Fraction(value), HALF,
            )
        )  # fmt: skip
    return found


def shown(seen: Sequence[Seen]) -> AreaTable:
    return area_table(seen, SIGNS, lambda _observers: True)


def figures(table: AreaTable) -> dict[str, AreaFigure]:
    cells = {"": table.total, **{f"g {k}": c for k, c in table.grades.items()},
             **{f"s {k}": c for k, c in table.subjects.items()}}  # fmt: skip
    return {name: cell for name, cell in cells.items() if isinstance(cell, AreaFigure)}


def members(seen: Sequence[Seen], table: AreaTable) -> dict[str, list[Seen]]:
    """Who is behind each figure: the leader knows the plan of the visits."""
    found = {}
    for name in figures(table):
        kind, _, key = name.partition(" ")
        own = {"g": lambda one: one.grade, "s": lambda one: one.subject}.get(kind)
        found[name] = [one for one in seen if own is None or own(one) == key]
    if "" in found and not table.of_all:
        by = "grade" if _begins_with_grades(table) else "subject"
        cells = table.grades if by == "grade" else table.subjects
        known = {key for key, cell in cells.items() if isinstance(cell, AreaFigure)}
        found[""] = [one for one in seen if getattr(one, by) in known]
    return found


def _begins_with_grades(table: AreaTable) -> bool:
    many = [sum(isinstance(one, AreaFigure) for one in cut.values())
            for cut in (table.grades, table.subjects)]  # fmt: skip
    return many[0] >= many[1]


def left(seen: Sequence[Seen], one: Seen) -> list[Fraction]:
    """The values that one visit may have had: those with which the tables would be as they are."""
    table = shown(seen)
    return [
        value
        for value in VALUES
        if shown([replace(one, value=value) if each is one else each for each in seen]) == table
    ]


def recovered(seen: Sequence[Seen]) -> int:
    return sum(len(left(seen, one)) == 1 for one in seen)


def both_half_years() -> Iterator[list[Seen]]:
    for seed in SCHOOLS:
        yield school(seed)
        yield school(100 + seed, 14)


def test_knowing_all_visits_but_one_recovers_none() -> None:
    assert sum(len(figures(shown(seen))) for seen in both_half_years()) > 15  # there is much to see
    assert [recovered(seen) for seen in both_half_years()] == [0] * 2 * len(SCHOOLS)


def small_parts(seen: Sequence[Seen]) -> int:
    """What can be worked out by adding and subtracting figures, and is too small to be shown.

    Every such sum is over parts into which the figures cut the visits.
    """
    cells = members(seen, shown(seen))
    parts: dict[tuple[bool, ...], list[Seen]] = {}
    for one in seen:
        part = tuple(one in cell for cell in cells.values())
        if any(part):
            parts.setdefault(part, []).append(one)
    return sum(len(part) < 5 or len({one.teacher for one in part}) < 3 for part in parts.values())


def test_no_sum_or_difference_of_figures_is_of_few_visits_or_teachers() -> None:
    assert [small_parts(seen) for seen in both_half_years()] == [0] * 2 * len(SCHOOLS)


# ------------------------------------------------ and with one protection switched off


def test_if_visits_entered_as_they_were_they_would_be_recovered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(visits, "coarse", lambda one, _scale: (one.value, Fraction(0)))

    assert sum(map(recovered, both_half_years())) > 0


def test_without_the_fewest_visits_and_teachers_single_visits_are_read_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(visits, "FEWEST_VISITS", 2)
    monkeypatch.setattr(visits, "FEWEST_TEACHERS", 2)

    assert sum(map(small_parts, both_half_years())) > 0


def test_without_looking_across_the_cuts_differences_tell_of_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(visits, "_apart", lambda _cells: True)

    assert sum(map(small_parts, both_half_years())) > 0


def test_if_a_half_year_were_counted_again_one_more_visit_would_be_told() -> None:
    """What is counted stands: this is what two looks would give."""
    assert sum(_told_by_a_late_one(school(seed, 7)) for seed in SCHOOLS) > 0


def _told_by_a_late_one(seen: Sequence[Seen]) -> int:
    """For how many of its values the late visit would be known better than before it came."""
    told = 0
    for value in VALUES:
        late = replace(seen[0], visit="late", teacher="t-late", value=value)
        after = figures(shown([*seen, late]))
        may_be = [one for one in VALUES
                  if figures(shown([*seen, replace(late, value=one)])) == after]  # fmt: skip
        told += figures(shown(seen)) != after and len(may_be) < len(VALUES)
    return told


def test_the_tables_are_the_same_in_whatever_order_visits_come() -> None:
    for seed, turn in product(range(3), range(2)):
        seen = school(seed)
        other = list(seen)
        Random(turn).shuffle(other)
        assert figures(shown(seen)) == figures(shown(other))
