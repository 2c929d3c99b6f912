"""The rows of an owner, its schools, groups and people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OwnerRow:
    id: UUID
    name: str
    language: str
    zone: str
    demo: bool
    seed: int | None
    second_factor: bool = True
    contact: str = ""
    country: str = "dk"


@dataclass(frozen=True, slots=True)
class SchoolRow:
    id: UUID
    owner: UUID
    name: str
    turn_to: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    id: UUID
    owner: UUID
    school: UUID
    kind: str
    name: str
    team: UUID | None
    lineage: UUID
    code_hash: str | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: UUID
    owner: UUID
    given_name: str
    family_name: str
    username: str
    password: str
    login_key: str
    code_hash: str | None
    log_key: UUID


@dataclass(frozen=True, slots=True)
class MembershipRow:
    id: UUID
    owner: UUID
    person: UUID
    role: str
    school: UUID | None  # None: of the owner as a whole
    group: UUID | None
    subject: str
    from_day: date


@dataclass(frozen=True, slots=True)
class GuardianshipRow:
    id: UUID
    owner: UUID
    guardian: UUID
    student: UUID
    from_day: date
