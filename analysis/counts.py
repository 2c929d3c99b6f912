"""Documents → packed counts of a release, and sums of them. The seam that the store fills."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

from analysis.layout import (
    NOT_RELEVANT,
    NOT_SHOWN,
    Layout,
    QuestionSlots,
    ThemeSlots,
    asked_of,
)
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
    wide = [slots for slots in layout.questions if slots.goes_further]
    numbers: dict[Key, int] = {}
    groups: list[int] = []
    places: list[list[int]] = []
    further: list[tuple[int, int, int]] = []
    for key, given in documents:
        group = numbers.setdefault(key, len(numbers))
        asked = asked_of(questionnaire, given)
        document = given if asked is None else given.only(asked)
        groups.append(group)
        places.append(_places(layout, document, asked))
        further += [(group, *one) for slots in wide for one in slots.further(document)]
    if not places:
        return {}
    columns = [slots.question.id for slots in layout.questions]
    frame = pd.DataFrame(places, index=pd.Index(groups, name="group"), columns=columns)
    packed = _table(layout, frame, len(numbers), further)
    persons = np.bincount(groups)
    return {
        key: Counts(int(persons[number]), packed[number].tobytes())
        for key, number in numbers.items()
    }


def explains(
    questionnaire: Questionnaire,
    released: Counts,
    recount: Counts | None,
    erased: int = 0,
    changed: int = 0,
) -> bool:
    """Whether a recount differs by no more than the documents erased or changed since.

    Without erasures and changes that means: not at all. Each of them moves one person, who falls
    into every slot of a question once at most, and the persons differ by the erased only.
    """
    found = recount or Counts(0, b"")
    if found.persons + erased != released.persons:
        return False
    if not erased and not changed:
        return found.packed == released.packed
    layout = Layout.of(questionnaire)
    now, then = slots_of(layout, [recount, released])
    most = erased + changed
    return all(
        abs(now[slot] - then[slot]) <= most * question.moved(slot)
        for question in layout.questions
        for slot in range(question.start, question.end)
    )


def _places(layout: Layout, document: Document, asked: frozenset[str] | None) -> list[int]:
    """The slot of every question that a document falls into; all are asked where none is named."""
    if asked is None:
        return [slots.place(document) for slots in layout.questions]
    return [
        slots.place(document) if slots.question.id in asked else slots.width + NOT_SHOWN
        for slots in layout.questions
    ]


def _matrix(rows: Sequence[bytes]) -> _Numbers:
    """A row for each group, without a copy for each."""
    width = len(rows[0]) // _PACKED.itemsize if rows else 0
    return np.frombuffer(b"".join(rows), dtype=_PACKED).reshape(len(rows), width)


def _table(
    layout: Layout, frame: pd.DataFrame, groups: int, further: Sequence[tuple[int, int, int]]
) -> _Numbers:
    """The slots of every group, from the places that its documents fall into.

    What they fall into besides comes as group, slot and by how much the slot grows.
    """
    import pandas as pd  # as in `count`

    if not layout.width:  # a questionnaire that only tells
        return np.zeros((groups, 0), dtype=_PACKED)
    parts = [_of_question(slots, frame[slots.question.id]) for slots in layout.questions]
    for theme in layout.themes:
        parts += _of_theme(layout, theme, frame)
    if further:
        parts.append(pd.DataFrame(further, columns=["group", "slot", "times"]).set_index("group"))
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
    enough = answered >= _needed(layout, theme, frame)
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


def _needed(layout: Layout, theme: ThemeSlots, frame: pd.DataFrame) -> pd.Series[int] | int:
    """How many of a theme's questions everybody has to answer, of those that are theirs.

    What is not shown to somebody, or not relevant, is no question of theirs.
    """
    if theme.of_everybody:
        return theme.needed[-1]
    last = {id_: layout.question(id_).width + NOT_RELEVANT for id_ in theme.scores}
    asked = frame[list(last)].lt(list(last.values())).sum(axis="columns")
    return asked.map(dict(enumerate(theme.needed)))


def _points(layout: Layout, theme: ThemeSlots, question: str) -> dict[int, int]:
    """How far each option stands above the lowest score, by its place. Silence has no place."""
    places = layout.question(question).places
    return {
        places[value]: int((score - theme.low) * theme.grain)
        for value, score in theme.scores[question].items()
    }
