"""The rows of class visits and of what teachers keep to themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class FocusRow:
    id: UUID
    owner: UUID
    school: UUID
    version: int
    content: str
    observation: str
    observation_version: int
    interview: str
    interview_version: int
    author: UUID
    saved_at: datetime
    published_at: datetime | None


@dataclass(frozen=True, slots=True)
class VisitRow:
    id: UUID
    owner: UUID
    school: UUID
    observer: UUID
    teacher: UUID
    group: UUID
    lesson: str
    held_on: date
    name: str
    version: int
    subject: str = ""
    starts_at: datetime | None = None
    minutes: int = 45
    room: str = ""
    looks_for: str = ""
    focus: UUID | None = None
    area: str = ""
    proposed_by: UUID | None = None
    agreed_at: datetime | None = None
    pair: UUID | None = None
    seen_at: datetime | None = None
    talked_at: datetime | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class ReflectionRow:
    id: UUID
    owner: UUID
    visit: UUID
    did: str
    effect: str
    learned: str
    next_step: str
    saved_at: datetime
    writer: UUID | None


@dataclass(frozen=True, slots=True)
class ExperimentRow:
    id: UUID
    owner: UUID
    visit: UUID
    teacher: UUID
    place: int
    text: str
    sign: str
    until: date | None
    status: str
    became: str
    followed_at: datetime | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class VisitNoteRow:
    id: UUID
    owner: UUID
    visit: UUID
    writer: UUID
    text: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class VisitShareRow:
    id: UUID
    owner: UUID
    visit: UUID
    reader: UUID
    shared_at: datetime


@dataclass(frozen=True, slots=True)
class OwnVisitRow:
    id: UUID
    owner: UUID
    person: UUID
    group: UUID | None
    lesson: str
    held_on: date
    name: str
    version: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class OwnSurveyRow:
    id: UUID
    owner: UUID
    person: UUID
    group: UUID
    title: str
    name: str
    version: int
    closes_on: date
    closed_at: datetime | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class OwnPartRow:
    id: UUID
    owner: UUID
    survey: UUID
    person: UUID
    key: UUID


@dataclass(frozen=True, slots=True)
class OwnAnswerRow:
    id: UUID
    owner: UUID
    survey: UUID
    document: str
