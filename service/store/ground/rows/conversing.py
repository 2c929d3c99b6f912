"""The rows around a conversation: times, what is prepared, agreed and kept alive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SlotRow:
    id: UUID
    owner: UUID
    school: UUID
    round: UUID
    group: UUID
    teacher: UUID
    starts_at: datetime
    minutes: int
    room: str
    seats: int
    made_by: UUID


@dataclass(frozen=True, slots=True)
class BookingRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    party: UUID
    teacher: UUID
    slot: UUID
    seat: int
    booked_by: UUID
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class CardRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    source: str
    text: str
    place: int
    released_at: datetime | None


@dataclass(frozen=True, slots=True)
class NoteRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    writer: UUID
    text: str
    picked: str
    revision: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class SubjectJudgementRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    subject: str
    group: UUID
    writer: UUID
    judgement: str
    goal: str
    revision: int
    saved_at: datetime
    given_at: datetime | None


@dataclass(frozen=True, slots=True)
class ProposalRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    proposer: UUID
    text: str
    why: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ConversationRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    opened_by: UUID
    opened_at: datetime
    waived: bool
    next_on: date | None = None
    statutory: bool = True
    closed_at: datetime | None = None
    closed_by: UUID | None = None
    shared_at: datetime | None = None
    shared_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class GoalRow:
    id: UUID
    owner: UUID
    conversation: UUID
    text: str
    signs: str
    help: str
    status: str
    saved_at: datetime
    strategies: str = ""
    until: date | None = None
    reached: str = ""
    on_board: bool = False


@dataclass(frozen=True, slots=True)
class AgreementRow:
    id: UUID
    owner: UUID
    conversation: UUID
    place: int
    text: str
    who: str
    status: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class MinutesRow:
    id: UUID
    owner: UUID
    conversation: UUID
    name: str
    version: int
    document: str
    revision: int
    saved_at: datetime
    writer: UUID


@dataclass(frozen=True, slots=True)
class CheckInRow:
    id: UUID
    owner: UUID
    goal: UUID
    student: UUID
    week: date
    going: str
    tried: str
    next_step: str
    line: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    id: UUID
    owner: UUID
    goal: UUID
    student: UUID
    title: str
    text: str
    on_board: bool
    made_at: datetime
