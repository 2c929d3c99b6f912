"""What a comparison says to those who look at it, as it is kept: bounded, with the totals."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import groupby
from operator import attrgetter

from service.actions.administration.rosters.faults import BadRow
from service.actions.administration.rosters.plan import Line, Plan

SHOWN = 200  # of each kind; of the rest it is said how many there are
KINDS = ("added", "changed", "left", "noted")


@dataclass(frozen=True, slots=True)
class Report:
    bad: tuple[BadRow, ...] = ()
    bad_total: int = 0
    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    totals: Mapping[str, int] = field(default_factory=dict)  # of the lines
    counts: Mapping[str, int] = field(default_factory=dict)  # of the deeds
    passed_over: Mapping[str, int] = field(default_factory=dict)
    leaving: int = 0
    standing: int = 0
    many_leave: bool = False
    digest: str = ""
    outdated: bool = False  # what stands has changed since somebody looked

    @property
    def changes_nothing(self) -> bool:
        return not any(self.counts.values())


def of_faults(bad: Sequence[BadRow]) -> Report:
    return Report(bad=tuple(bad[:SHOWN]), bad_total=len(bad))


def of_plan(plan: Plan, outdated: bool = False) -> Report:
    lines: dict[str, tuple[Line, ...]] = dict.fromkeys(KINDS, ())
    for what, some in groupby(sorted(plan.lines), attrgetter("what")):
        lines[what] = tuple(some)
    totals = {what: len(some) for what, some in lines.items()}
    return Report(
        lines={what: some[:SHOWN] for what, some in lines.items()}, totals=totals,
        counts=plan.counts, passed_over=plan.passed_over, leaving=plan.leaving,
        standing=plan.standing, many_leave=plan.many_leave, digest=plan.digest, outdated=outdated,
    )  # fmt: skip


def written(report: Report) -> str:
    return json.dumps(asdict(report), ensure_ascii=False)


def counts_alone(report: Report) -> str:
    """What is kept afterwards: nobody's name."""
    kept = Report(counts=report.counts, passed_over=report.passed_over, leaving=report.leaving)
    return written(kept)


def read(text: str) -> Report:
    if not text:
        return Report()
    told = json.loads(text)
    told["bad"] = tuple(BadRow(**one) for one in told["bad"])
    told["lines"] = {
        what: tuple(Line(**one) for one in some) for what, some in told["lines"].items()
    }
    return Report(**told)
