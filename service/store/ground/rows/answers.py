"""The rows of what is answered, named and nameless, and of who read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SheetRow:
    id: UUID
    owner: UUID
    school: UUID | None
    group: UUID | None
    title: str
    name: str
    version: int
    maker: UUID
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ResponseRow:
    id: UUID
    owner: UUID
    round: UUID | None
    visit: UUID | None
    name: str
    version: int
    person: UUID
    about: UUID
    group: UUID | None
    document: str
    revision: int
    language: str
    started_at: datetime
    saved_at: datetime
    sent_at: datetime | None
    key: UUID | None
    sheet: UUID | None = None
    own: UUID | None = None


@dataclass(frozen=True, slots=True)
class ParticipationRow:
    id: UUID
    owner: UUID
    round: UUID
    name: str
    group: UUID
    person: UUID
    about: UUID
    key: UUID


@dataclass(frozen=True, slots=True)
class AnonymousAnswerRow:
    id: UUID
    owner: UUID
    round: UUID
    group: UUID
    name: str
    version: int
    document: str


@dataclass(frozen=True, slots=True)
class SealedAnswerRow(AnonymousAnswerRow):
    """The same of a closed round."""


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """Reader and subject stand under their pseudonyms."""

    id: UUID
    owner: UUID
    reader: UUID
    subject: UUID
    what: str
    at: datetime
