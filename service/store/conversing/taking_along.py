"""What became of a student's goals, for the copy that they take along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class CheckIn:
    goal: UUID
    week: date  # its Monday
    going: str
    tried: str
    next_step: str
    line: str


@dataclass(frozen=True, slots=True)
class Evidence:
    goal: UUID
    title: str
    text: str
    link: str
    made_at: datetime


def check_ins(owner: UUID, student: UUID) -> tuple[CheckIn, ...]:
    """Every week, oldest first."""
    c = t.CheckIn
    query = c.select(c.goal, c.week, c.going, c.tried, c.next_step, c.line).where(
        c.owner == owner, c.student == student
    )
    return tuple(CheckIn(*row) for row in rows(query.order_by(c.week, c.id)))


def evidence(owner: UUID, student: UUID) -> tuple[Evidence, ...]:
    """All that was laid to a goal, oldest first."""
    e = t.Evidence
    query = e.select(e.goal, e.title, e.text, e.link, e.made_at).where(
        e.owner == owner, e.student == student
    )
    return tuple(Evidence(*row) for row in rows(query.order_by(e.made_at, e.id)))
