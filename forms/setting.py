"""What a form is filled in at: the day, the rosters, and what is known of the occasion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import MappingProxyType

from questionnaires import Document

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when somebody answers.

    `rosters` are names by id, in order, for each source that a pick is from. `places` are what
    stands at {about} and the like, and at {answer:ID} for earlier answers as they are said.
    `last` are the same person's answers from last time, `last_said` how they are said.
    """

    today: date | None = None  # None: the day it is
    rosters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    last: Document | None = None
    last_said: Mapping[str, str] = field(default_factory=dict)

    @property
    def day(self) -> date:
        return self.today or datetime.now(UTC).date()

    def roster(self, source: str) -> Mapping[str, str]:
        return self.rosters.get(source, _NOTHING)
