"""The rows of plans, and of the rounds they ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SeriesRow:
    id: UUID
    owner: UUID
    school: UUID
    title: str
    school_year: str
    plan: UUID | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PlanTaskRow:
    id: UUID
    owner: UUID
    sheet: UUID
    place: int
    what: str
    who: str
    due_on: date | None
    done_at: datetime | None
    done_by: UUID | None


@dataclass(frozen=True, slots=True)
class RoundRow:
    id: UUID
    owner: UUID
    school: UUID
    title: str
    opens_on: date
    closes_on: date
    closed_at: datetime | None
    series: UUID | None = None
    frame: str = ""


@dataclass(frozen=True, slots=True)
class RoundFormRow:
    id: UUID
    owner: UUID
    round: UUID
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class RoundGroupRow:
    id: UUID
    owner: UUID
    round: UUID
    group: UUID
