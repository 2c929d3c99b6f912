"""What a OneRoster file says, as frozen values. A row that is to be deleted is marked `gone`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Org:
    key: str
    line: int
    gone: bool
    name: str
    kind: str
    parent: str


@dataclass(frozen=True, slots=True)
class Session:
    key: str
    line: int
    gone: bool
    first: date
    last: date
    year: int  # in which its school year ends
    parent: str


@dataclass(frozen=True, slots=True)
class Course:
    key: str
    line: int
    gone: bool
    title: str
    org: str
    subject: str
    year: str


@dataclass(frozen=True, slots=True)
class Class:
    key: str
    line: int
    gone: bool
    title: str
    course: str
    is_homeroom: bool
    school: str
    terms: tuple[str, ...]
    subject: str


@dataclass(frozen=True, slots=True)
class User:
    key: str
    line: int
    gone: bool
    enabled: bool
    roles: frozenset[str]
    orgs: tuple[str, ...]
    username: str
    given_name: str
    family_name: str
    email: str
    agents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """Of 1.2, where a user may have several."""

    key: str
    line: int
    gone: bool
    user: str
    role: str
    org: str


@dataclass(frozen=True, slots=True)
class Enrollment:
    key: str
    line: int
    gone: bool
    of_class: str
    school: str
    user: str
    role: str
    primary: bool
    begins: date | None
    ends: date | None


@dataclass(slots=True)
class Roster:
    """A whole file, by the ids of its rows."""

    version: str
    bulk: bool  # whoever is not in it has left; otherwise it says only what is new
    orgs: dict[str, Org] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    courses: dict[str, Course] = field(default_factory=dict)
    classes: dict[str, Class] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    enrollments: dict[str, Enrollment] = field(default_factory=dict)
