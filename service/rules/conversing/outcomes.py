"""What teams and schools are told of what conversations become, and what is too little to tell.

The number of a class is a share of another of its numbers: of those asked, how many talked; of
those who talked, how many have a goal. So a number whose base is hidden is hidden with it, and a
total is made of the classes that are shown: what is left of it tells nothing of the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from analysis import Halves, Hidden, Reason, Shown, in_halves, persons, total

FIGURES = (  # each with the one it is a share of
    ("held", "asked"),
    ("with_goal", "held"),
    ("reached", "with_goal"),
    ("checked_in", "with_goal"),
    ("agreed", "held"),
    ("followed", "agreed"),
    ("kept", "followed"),
)
TALKED, BECAME = "talked", "became"  # counted at two moments, each once
PARTS = {
    TALKED: ("held", "with_goal", "agreed"),
    BECAME: ("reached", "checked_in", "followed", "kept"),
}
TO_TALK = timedelta(weeks=6)  # after the last day of a round its conversations are held
AT_THE_LATEST = timedelta(weeks=26)  # after it, where no other round follows


def talked_by(last_day: date) -> date:
    """The day on which it is counted who has talked, and what they left with."""
    return last_day + TO_TALK


def became_by(last_day: date, next_last_day: date | None) -> date:
    """The day on which it is counted what came of it: once the next round has been talked of."""
    latest = last_day + AT_THE_LATEST
    return latest if next_last_day is None else min(latest, talked_by(next_last_day))


@dataclass(frozen=True, slots=True)
class Counted:
    """A class in one round: how many students each number speaks of."""

    asked: int
    numbers: Mapping[str, int]  # by the names in FIGURES; what came of it may not be counted yet


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of how many students, over the classes that can be shown."""

    name: str
    halves: Halves | Hidden
    left_out: int  # classes that are not in it


@dataclass(frozen=True, slots=True)
class Told:
    """One round for a team or a school."""

    asked: Shown | Hidden
    figures: tuple[Figure, ...]


def of_class(counted: Counted) -> dict[str, Shown | Halves | Hidden]:
    """The cells of one class. They stand on no page: totals are made of them."""
    asked = persons(counted.asked)
    found: dict[str, Shown | Halves | Hidden] = {"asked": asked}
    for name, base in FIGURES:
        if name in counted.numbers:
            found[name] = _share(counted.numbers[name], found[base])
    return found


def _share(number: int, base: Shown | Halves | Hidden) -> Halves | Hidden:
    match base:
        case Shown(value):
            return in_halves(value - number, number)
        case Halves():
            return in_halves(base.upper - number, number)
        case Hidden():
            return Hidden(Reason.COMPLEMENT)


def told(classes: Mapping[str, Counted]) -> Told:
    """The classes of a round together."""
    cells = {key: of_class(one) for key, one in classes.items()}
    asked = sum(cell.value for one in cells.values() if isinstance(cell := one["asked"], Shown))
    counted = [name for name, _ in FIGURES if all(name in one for one in cells.values())]
    return Told(persons(asked), tuple(_together(name, cells) for name in counted))


def _together(name: str, cells: Mapping[str, Mapping[str, Shown | Halves | Hidden]]) -> Figure:
    own = {key: cell for key, one in cells.items() if not isinstance(cell := one[name], Shown)}
    found = total(own)
    return Figure(name, found.halves, len(found.left_out))
