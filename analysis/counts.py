"""Documents → packed counts of a release, and sums of them. The seam that the store fills."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

from analysis.layout import Layout, QuestionSlots, ThemeSlots
from questionnaires import Document, Questionnaire

if TYPE_CHECKING:
    import pandas as pd

Key = TypeVar("Key", bound=Hashable)

_Numbers = npt.NDArray[np.float64]

_PACKED = np.dtype("<f8")  # the same bytes on every machine; whole numbers stay exact


@dataclass(frozen=True, slots=True)
class Counts:
    """How many took part, and the slots of the questionnaire's layout as packed numbers."""

    persons: int
    packed: bytes

    @classmethod
    def sum(cls, counts: Iterable[Counts]) -> Counts:
        """Several groups as if they were one. For stored rows, never for a page.

        A page takes its totals from `analysis.privacy.total`: this sum has hidden groups in it.
        """
        known = list(counts)
        together = _matrix([one.packed for one in known]).sum(axis=0)
        return cls(sum(one.persons for one in known), together.astype(_PACKED).tobytes())


def slots_of(layout: Layout, counts: Sequence[Counts | None]) -> list[list[int]]:
    """The slots of each group in whole numbers; of a group without counts they are all zero."""
    empty = bytes(layout.width * _PACKED.itemsize)
    rows = [one.packed if one is not None and one.persons else empty for one in counts]
    for row in rows:
        if len(row) != len(empty):
            raise ValueError(
                f"counts of {len(row) // _PACKED.itemsize} slots do not belong to this version,"
                f" which has {layout.width}"
            )
    slots: list[list[int]] = _matrix(rows).astype(np.int64).tolist()
    return slots


def count(
    questionnaire: Questionnaire, documents: Iterable[tuple[Key, Document]]
) -> dict[Key, Counts]:
    """Count the documents of each group, those of a whole round in one go.

    Groups of any size are in the result: whoever releases looks at `persons` first. The same
    documents give the same bytes in whatever order they come, since only whole numbers are added.
    """
    import pandas as pd  # takes longer to load than a whole page takes, and few processes count

    layout = Layout.of(questionnaire)
    numbers: dict[Key, int] = {}
    groups: list[int] = []
    places: list[list[int]] = []
    for key, document in documents:
        groups.append(numbers.setdefault(key, len(numbers)))
        places.append([slots.place(document) for slots in layout.questions])
    if not places:
        return {}
    columns = [slots.question.id for slots in layout.questions]
    frame = pd.DataFrame(places, index=pd.Index(groups, name="group"), columns=columns)
    packed = _table(layout, frame, len(numbers))
    persons = np.bincount(groups)
    return {
        key: Counts(int(persons[number]), packed[number].tobytes())
        for key, number in numbers.items()
    }


def _matrix(rows: Sequence[bytes]) -> _Numbers:
    """A row for each group, without a copy for each."""
    width = len(rows[0]) // _PACKED.itemsize if rows else 0
    return np.frombuffer(b"".join(rows), dtype=_PACKED).reshape(len(rows), width)


def _table(layout: Layout, frame: pd.DataFrame, groups: int) -> _Numbers:
    """The slots of every group, from the places that its documents fall into."""
    import pandas as pd  # as in `count`

    if not layout.width:  # a questionnaire that only tells
        return np.zeros((groups, 0), dtype=_PACKED)
    parts = [_of_question(slots, frame[slots.question.id]) for slots in layout.questions]
    for theme in layout.themes:
        parts += _of_theme(layout, theme, frame)
    table = (
        pd.concat(parts)
        .groupby(["group", "slot"])["times"]
        .sum()
        .unstack(fill_value=0)
        .reindex(index=range(groups), columns=range(layout.width), fill_value=0)
    )
    return table.to_numpy(dtype=_PACKED)


def _marks(slot: pd.Series[int] | int, times: pd.Series[int]) -> pd.DataFrame:
    """A mark is a slot and by how much it grows; its index is the group."""
    return times.to_frame("times").assign(slot=slot)


def _of_question(slots: QuestionSlots, places: pd.Series[int]) -> pd.DataFrame:
    return _marks(places + slots.start, places * 0 + 1)


def _of_theme(layout: Layout, theme: ThemeSlots, frame: pd.DataFrame) -> list[pd.DataFrame]:
    """Every respondent who has answered enough of the theme, in whole numbers only."""
    import pandas as pd  # as in `count`

    points = pd.DataFrame(
        {id_: frame[id_].map(_points(layout, theme, id_)) for id_ in theme.scores}
    )
    answered = points.notna().sum(axis="columns")
    enough = answered >= theme.needed
    answered = answered[enough]
    above = points[enough].sum(axis="columns").astype("int64")
    width = int((theme.high - theme.low) * theme.grain)
    # Both divisions are of whole numbers, so a mean on an edge is never moved across it.
    mean = (2 * above * theme.unit + theme.grain * answered) // (2 * theme.grain * answered)
    bins = (-(-above * theme.bins // (width * answered)) - 1).clip(lower=0)
    one = answered * 0 + 1
    return [
        _marks(theme.start, one),
        _marks(theme.start + 1, mean),
        _marks(theme.start + 2, mean * mean),
        _marks(bins + theme.histogram, one),
    ]


def _points(layout: Layout, theme: ThemeSlots, question: str) -> dict[int, int]:
    """How far each option stands above the lowest score, by its place. Silence has no place."""
    places = layout.question(question).places
    return {
        places[value]: int((score - theme.low) * theme.grain)
        for value, score in theme.scores[question].items()
    }
