"""All that a student has kept between conversations, in one question to the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from peewee import Cast, Value

from service.store import tables as t
from service.store.between import check_ins, evidence
from service.store.between.check_ins import CheckIn
from service.store.between.evidence import Evidence
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Kept:
    """Check-ins by week and evidence by when it was made, oldest first."""

    check_ins: tuple[CheckIn, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def of(self, goal: UUID) -> Kept:
        """What hangs on one goal."""
        return Kept(
            tuple(one for one in self.check_ins if one.goal == goal),
            tuple(one for one in self.evidence if one.goal == goal),
        )


def kept(owner: UUID, student: UUID) -> Kept:
    """Both kinds beside each other: a student's pages have few questions to spare."""
    found = _both.rows(owner=owner, student=student)
    own, shown = [], []
    for key, goal, week, at, first, second, third, text, on_board in sorted(
        found, key=lambda row: (row[2] or row[3].date(), row[3], row[0])
    ):
        if week is not None:
            own.append(CheckIn(goal, week, check_ins.Words(first, second, third, text), at))
        else:
            words = evidence.Words(first, text, second, bool(on_board))
            shown.append(Evidence(key, goal, words, at))
    return Kept(tuple(own), tuple(shown))


def _beside(owner: Any, student: Any) -> Any:
    weeks = t.CheckIn.select(
        t.CheckIn.id, t.CheckIn.goal, t.CheckIn.week, t.CheckIn.saved_at, t.CheckIn.going,
        t.CheckIn.tried, t.CheckIn.next_step, t.CheckIn.line, Value(0),
    ).where(t.CheckIn.owner == owner, t.CheckIn.student == student)  # fmt: skip
    pieces = t.Evidence.select(
        t.Evidence.id, t.Evidence.goal, Cast(Value(None), "DATE"), t.Evidence.made_at,
        t.Evidence.title, t.Evidence.link, Value(""), t.Evidence.text,
        Cast(t.Evidence.on_board, "INTEGER"),
    ).where(t.Evidence.owner == owner, t.Evidence.student == student)  # fmt: skip
    return weeks.union_all(pieces)


_both = Prepared(_beside, owner=t.CheckIn.owner, student=t.CheckIn.student)
