"""What should stand once a roster is applied, whatever kind of file it came in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID

Ends = Literal["nothing", "oneroster", "class"]


@dataclass(frozen=True, slots=True)
class School:
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Group:
    """None is what the file does not say: it stays as it is."""

    key: str
    school: str
    kind: str  # class, teaching
    name: str
    subject: str | None
    school_year: str | None


@dataclass(frozen=True, slots=True)
class Person:
    key: str
    given_name: str
    family_name: str
    username: str | None
    email: str | None
    roster_id: str | None = None
    id: UUID | None = None  # whom the file means, where that is known already


@dataclass(frozen=True, slots=True)
class Membership:
    person: str
    role: str
    group: str
    subject: str
    from_day: date | None = None
    to_day: date | None = None


@dataclass(slots=True)
class Wanted:
    """By the keys of the file. `ends` says what of all that stands may end by not being here."""

    ends: Ends
    schools: dict[str, School] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    memberships: dict[tuple[str, str, str], Membership] = field(default_factory=dict)
    guardianships: dict[tuple[str, str], None] = field(default_factory=dict)
    gone_people: set[str] = field(default_factory=set)
    gone_groups: set[str] = field(default_factory=set)
    gone_memberships: set[tuple[str, str, str]] = field(default_factory=set)  # person, group, role
    known_groups: Mapping[str, UUID] = field(default_factory=dict)
    with_guardians: bool = True  # does the file speak of guardians at all?
    passed_over: Counter[str] = field(default_factory=Counter)
