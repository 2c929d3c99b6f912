"""What a roster would change, line by line for those who look at it, and row by row to write."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from service.store.administration.rosters import Writing

MANY = 10  # percent: if more of those who stand would leave, somebody confirms it a second time


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One change, as it is shown. A protected person stands under what is shown instead."""

    what: str  # added, changed, left
    kind: str  # school, class, teaching, person, guardian, moved, joins, stops, returns …
    name: str
    place: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    lines: tuple[Line, ...]
    counts: Mapping[str, int]
    leaving: int  # people
    standing: int  # people whom a roster brought and who are here
    passed_over: Mapping[str, int]
    digest: str
    writing: Writing

    @property
    def many_leave(self) -> bool:
        return self.leaving * 100 > self.standing * MANY

    @property
    def changes_nothing(self) -> bool:
        return not any(self.counts.values())


def made(
    lines: list[Line], deeds: list[tuple[str, ...]], counts: Counter[str], leaving: int,
    standing: int, passed_over: Mapping[str, int], writing: Writing,
) -> Plan:  # fmt: skip
    """Two comparisons that would write the same have the same digest, whoever made them when."""
    told = json.dumps([sorted(deeds), leaving, standing], sort_keys=True)
    digest = sha256(told.encode()).hexdigest()
    return Plan(
        tuple(sorted(lines)), dict(sorted(counts.items())), leaving, standing,
        dict(sorted(passed_over.items())), digest, writing,
    )  # fmt: skip
