"""The only way out: a number is shown in as much detail as its group can bear, or hidden.

The rules are those of "Small groups" in the project's privacy rules. Everything here takes counts
of persons with a valid answer and gives back values that may stand on a page.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from typing import assert_never

from analysis.messages import FIRST_ROUND, GROUP_TOO_SMALL, NO_CHANGE_SHOWN, NOT_SHOWN
from questionnaires import Message

FEWEST_FOR_HALVES = 5
FEWEST_FOR_DISTRIBUTION = 10
FEWEST_VISITS, FEWEST_TEACHERS = 5, 3  # behind a figure of class visits at a school


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How many persons a figure needs. An owner may raise them, never lower them."""

    halves: int = FEWEST_FOR_HALVES
    distribution: int = FEWEST_FOR_DISTRIBUTION

    def __post_init__(self) -> None:
        if self.halves < FEWEST_FOR_HALVES:
            raise ValueError(f"halves: at least {FEWEST_FOR_HALVES}, not {self.halves}")
        if self.distribution < max(FEWEST_FOR_DISTRIBUTION, self.halves):
            lowest = max(FEWEST_FOR_DISTRIBUTION, self.halves)
            raise ValueError(f"distribution: at least {lowest}, not {self.distribution}")


USUAL = Thresholds()


class Reason(Enum):
    """Why a number is not shown."""

    TOO_FEW = auto()  # a cell with too few valid answers
    ONE_SIDED = auto()  # so few that "all of them" would tell what each one answered
    COMPLEMENT = auto()  # it would give away a hidden cell beside it
    SMALL_GROUP = auto()  # a whole group that too few have answered in
    FIRST_TIME = auto()  # a change, and no earlier round
    NOT_BOTH = auto()  # a change, and the figure of one of the rounds is hidden


@dataclass(frozen=True, slots=True)
class Hidden:
    """A number that is not shown. It tells the reason and nothing of the number."""

    reason: Reason
    fewest: int = FEWEST_FOR_HALVES

    @property
    def message(self) -> Message:
        """What the page says. Reasons that would tell something of the answers sound alike."""
        match self.reason:
            case Reason.TOO_FEW | Reason.ONE_SIDED | Reason.COMPLEMENT:
                return Message(NOT_SHOWN)
            case Reason.SMALL_GROUP:
                return Message(GROUP_TOO_SMALL, {"fewest": self.fewest})
            case Reason.FIRST_TIME:
                return Message(FIRST_ROUND)
            case Reason.NOT_BOTH:
                return Message(NO_CHANGE_SHOWN)


@dataclass(frozen=True, slots=True)
class Shown:
    """A number of persons that may be shown."""

    value: int


@dataclass(frozen=True, slots=True)
class Halves:
    """How many stand in the lower and in the upper half of a scale."""

    lower: int
    upper: int

    @property
    def n(self) -> int:
        return self.lower + self.upper

    @property
    def share(self) -> float:
        """The upper half's share, 0–1."""
        return self.upper / (self.lower + self.upper)

    @property
    def percent(self) -> int:
        """The share in whole percent, half a percent upwards."""
        n = self.lower + self.upper
        return (200 * self.upper + n) // (2 * n)


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many chose each option, in the definition's order, and the mean of their scores."""

    counts: tuple[int, ...]
    halves: Halves
    mean: float

    @property
    def n(self) -> int:
        return self.halves.n

    @property
    def share(self) -> float:
        return self.halves.share

    @property
    def percent(self) -> int:
        return self.halves.percent


@dataclass(frozen=True, slots=True)
class Tally:
    """How many chose each of several options that have no order."""

    counts: tuple[int, ...]

    @property
    def n(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Several:
    """How many of n persons chose each option, where one person may choose several."""

    counts: tuple[int, ...]
    n: int


@dataclass(frozen=True, slots=True)
class Average:
    """The mean of numbers, and their standard deviation."""

    n: int
    mean: float
    spread: float


Cell = Distribution | Halves | Hidden


@dataclass(frozen=True, slots=True)
class Ladder:
    """The order in a scale: each option's score, and which options are the upper half.

    The middle step of an odd scale belongs to the lower half.
    """

    scores: tuple[float, ...]
    rising: tuple[int, ...]  # places of the options, lowest score first
    lower: tuple[int, ...]
    upper: tuple[int, ...]

    @classmethod
    def of(cls, scores: Sequence[float]) -> Ladder:
        rising = tuple(sorted(range(len(scores)), key=lambda place: scores[place]))
        middle = (len(scores) + 1) // 2
        return cls(tuple(scores), rising, rising[:middle], rising[middle:])

    def halved(self, counts: Sequence[int]) -> tuple[int, int]:
        """How many are in the lower and in the upper half."""
        upper = sum(counts[place] for place in self.upper)
        return sum(counts) - upper, upper

    def mean(self, counts: Sequence[int]) -> float:
        weighed = (score * count for score, count in zip(self.scores, counts, strict=True))
        return math.fsum(weighed) / sum(counts)


def persons(count: int, thresholds: Thresholds = USUAL) -> Shown | Hidden:
    """How many of a group have taken part."""
    if count < thresholds.halves:
        return Hidden(Reason.SMALL_GROUP, thresholds.halves)
    return Shown(count)


def in_halves(lower: int, upper: int, thresholds: Thresholds = USUAL) -> Halves | Hidden:
    """The two halves of a scale, where the group can bear that much."""
    n = lower + upper
    if n < thresholds.halves:
        return Hidden(Reason.TOO_FEW, thresholds.halves)
    if n < thresholds.distribution and 0 in (lower, upper):
        return Hidden(Reason.ONE_SIDED, thresholds.halves)
    return Halves(lower, upper)


def in_steps(counts: Sequence[int], ladder: Ladder, thresholds: Thresholds = USUAL) -> Cell:
    """Every step of a scale, or its halves, or nothing."""
    halves = in_halves(*ladder.halved(counts), thresholds)
    if isinstance(halves, Hidden) or halves.n < thresholds.distribution:
        return halves
    if max(counts) == halves.n:
        return halves
    return Distribution(tuple(counts), halves, ladder.mean(counts))


def unordered(counts: Sequence[int], thresholds: Thresholds = USUAL) -> Tally | Hidden:
    """Options without an order have no halves: all of them or nothing."""
    n = sum(counts)
    if n < thresholds.distribution:
        return Hidden(Reason.TOO_FEW, thresholds.distribution)
    if max(counts) == n:
        return Hidden(Reason.ONE_SIDED, thresholds.distribution)
    return Tally(tuple(counts))


def several(n: int, counts: Sequence[int], thresholds: Thresholds = USUAL) -> Several | Hidden:
    """Options of which n persons could choose several. What all of them chose tells of each."""
    if n < thresholds.distribution:
        return Hidden(Reason.TOO_FEW, thresholds.distribution)
    if max(counts) == n:
        return Hidden(Reason.ONE_SIDED, thresholds.distribution)
    return Several(tuple(counts), n)


def average(
    n: int, total: Fraction, squares: Fraction, thresholds: Thresholds = USUAL
) -> Average | Hidden:
    """Numbers, from the sums of them and of their squares. Numbers that are all one are hidden."""
    if n < thresholds.distribution:
        return Hidden(Reason.TOO_FEW, thresholds.distribution)
    variance = squares / n - (total / n) ** 2
    if not variance:
        return Hidden(Reason.ONE_SIDED, thresholds.distribution)
    return Average(n, float(total / n), math.sqrt(variance))


def halves_of(cell: Cell) -> Halves | Hidden:
    """The same cell in less detail."""
    return cell.halves if isinstance(cell, Distribution) else cell


def beside(cells: Sequence[Cell], thresholds: Thresholds = USUAL) -> tuple[Cell, ...]:
    """The questions of one theme in one group, so that none can be worked out from the theme.

    A theme is a total of its questions. Where one question alone is shown in less detail than the
    others, it could be told from the theme and from them, so the question after it (after the
    last, the first) is shown in no more detail either.
    """
    details = [_detail(cell) for cell in cells]
    least = min(details, default=0)
    if details.count(least) != 1 or len(cells) == 1:
        return tuple(cells)
    partner = (details.index(least) + 1) % len(cells)
    return tuple(
        _no_more_than(least, cell, thresholds) if place == partner else cell
        for place, cell in enumerate(cells)
    )


def _detail(cell: Cell) -> int:
    match cell:
        case Hidden():
            return 0
        case Halves():
            return 1
        case Distribution():
            return 2
        case _:
            assert_never(cell)


def _no_more_than(detail: int, cell: Cell, thresholds: Thresholds) -> Cell:
    if detail == 0:
        return Hidden(Reason.COMPLEMENT, thresholds.halves)
    return halves_of(cell)


@dataclass(frozen=True, slots=True)
class Total:
    """Several groups together, and the keys of those that are not in it."""

    halves: Halves | Hidden
    left_out: frozenset[str]
    steps: Cell  # over the groups whose steps are shown themselves
    without_steps: frozenset[str]


def total(
    cells: Mapping[str, Cell], ladder: Ladder | None = None, thresholds: Thresholds = USUAL
) -> Total:
    """Groups summed from their own cells, each at the detail at which the group itself is shown.

    A total is made of nothing but what already stands beside it, so subtracting the shown groups
    from it leaves nothing of a hidden one.
    """
    known = {key: halves_of(cell) for key, cell in cells.items()}
    shown = {key: halves for key, halves in known.items() if isinstance(halves, Halves)}
    full = [cell for cell in cells.values() if isinstance(cell, Distribution)]
    return Total(
        in_halves(
            sum(halves.lower for halves in shown.values()),
            sum(halves.upper for halves in shown.values()),
            thresholds,
        ),
        frozenset(cells.keys() - shown.keys()),
        _steps_together(full, ladder, thresholds),
        frozenset(key for key, cell in cells.items() if not isinstance(cell, Distribution)),
    )


def _steps_together(
    full: Collection[Distribution], ladder: Ladder | None, thresholds: Thresholds
) -> Cell:
    if not full or ladder is None:
        return Hidden(Reason.TOO_FEW, thresholds.halves)
    counts = [sum(column) for column in zip(*(cell.counts for cell in full), strict=True)]
    return in_steps(counts, ladder, thresholds)


@dataclass(frozen=True, slots=True)
class Change:
    """The difference of two shown shares in percentage points, and how many stood behind each.

    It is the difference of the whole percents as shown, so that a reader can check it.
    """

    points: int
    n: int
    n_before: int


def change(now: Cell, before: Cell | None) -> Change | Hidden:
    """From one round to the next, only where both figures are shown themselves."""
    if before is None:
        return Hidden(Reason.FIRST_TIME)
    if isinstance(now, Hidden) or isinstance(before, Hidden):
        return Hidden(Reason.NOT_BOTH)
    return Change(now.percent - before.percent, now.n, before.n)
