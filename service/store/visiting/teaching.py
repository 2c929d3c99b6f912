"""One teacher's lessons over time: what was tried after visits, and how the class was heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from analysis import Counts
from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Experiment:
    """Something that a teacher tries after a visit, the sign that it works, and what came of it."""

    visit: UUID
    text: str
    sign: str
    until: date | None
    status: str
    became: str
    followed_at: datetime | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """The frozen counts of a class in one round."""

    round: UUID
    title: str
    name: str  # of the definition
    version: int
    invited: int
    counts: Counts


def experiments(owner: UUID, visits: Sequence[UUID]) -> tuple[Experiment, ...]:
    """What was agreed to be tried after these visits, oldest first."""
    query = (
        t.Experiment.select(
            t.Experiment.visit, t.Experiment.text, t.Experiment.sign, t.Experiment.until,
            t.Experiment.status, t.Experiment.became, t.Experiment.followed_at,
            t.Experiment.made_at,
        )
        .where(t.Experiment.owner == owner, t.Experiment.visit.in_(list(visits)))
        .order_by(t.Experiment.made_at, t.Experiment.place, t.Experiment.id)
    )  # fmt: skip
    return tuple(Experiment(*row) for row in rows(query))


def heard(owner: UUID, group: UUID, names: Sequence[str], most: int = 8) -> tuple[Heard, ...]:
    """The releases of a class, whatever year it was in, for these definitions; newest first."""
    year = t.Group.alias()
    line = year.select(year.lineage).where(year.owner == owner, year.id == group)
    query = (
        t.Release.select(
            t.Release.round, t.Round.title, t.Release.name, t.Release.version, t.Release.invited,
            t.Release.persons, t.Release.counts,
        )
        .join(t.Round, on=(t.Round.id == t.Release.round) & (t.Round.owner == t.Release.owner))
        .join_from(
            t.Release, t.Group,
            on=(t.Group.id == t.Release.group) & (t.Group.owner == t.Release.owner),
        )
        .where(
            t.Release.owner == owner, t.Release.name.in_(list(names)), t.Group.lineage.in_(line),
            ~t.Round.trial,
        )
        .order_by(t.Round.closes_on.desc(), t.Round.id.desc(), t.Release.name)
        .limit(most)
    )  # fmt: skip
    found = []
    for of_round, title, name, version, invited, persons, packed in rows(query):
        counts = Counts(persons, bytes(packed))
        found.append(Heard(of_round, title, name, version, invited, counts))
    return tuple(found)
