"""Releases: the frozen counts of a group, which are all that others see of a closed round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from analysis import Counts
from service.store import tables as t
from service.store.ground.database import new_id, rows


@dataclass(frozen=True, slots=True)
class Release:
    id: UUID
    owner: UUID
    round: UUID
    group: UUID
    name: str
    version: int
    invited: int
    counts: Counts
    erased: int
    changed: int


_RELEASE = (
    t.Release.id, t.Release.owner, t.Release.round, t.Release.group, t.Release.name,
    t.Release.version, t.Release.invited, t.Release.persons, t.Release.counts, t.Release.erased,
    t.Release.changed,
)  # fmt: skip
_ORDER = (t.Release.round, t.Release.name, t.Release.version, t.Release.group)


def add(
    owner: UUID, round_id: UUID, name: str, version: int, found: Sequence[tuple[UUID, int, Counts]]
) -> None:
    """Freeze the counts of (group, invited, counts)."""
    frozen = [
        {
            "id": new_id(), "owner": owner, "round": round_id, "group": group, "name": name,
            "version": version, "invited": invited, "persons": counts.persons,
            "counts": counts.packed,
        }
        for group, invited, counts in found
    ]  # fmt: skip
    if frozen:
        t.Release.insert_many(frozen).execute()


def of_rounds(
    owner: UUID, rounds: Sequence[UUID], groups: Sequence[UUID], name: str, *versions: int
) -> tuple[Release, ...]:
    """The releases of these rounds and groups. Rounds are named, so history costs nothing."""
    return _all(
        (t.Release.owner == owner)
        & t.Release.round.in_(list(rounds))
        & t.Release.group.in_(list(groups))
        & (t.Release.name == name)
        & t.Release.version.in_(versions)
    )


def newest_of_each_class(owner: UUID, name: str, version: int, most: int) -> tuple[Counts, ...]:
    """What was counted last of each class, whatever year it is in now; of so many rows at most."""
    query = (
        t.Release.select(t.Group.lineage, t.Release.persons, t.Release.counts)
        .join(t.Group, on=(t.Group.id == t.Release.group) & (t.Group.owner == t.Release.owner))
        .where(t.Release.owner == owner, t.Release.name == name, t.Release.version == version)
        .order_by(t.Release.id.desc())  # the newest first
        .limit(most)
    )
    found: dict[UUID, Counts] = {}
    for lineage, persons, packed in rows(query):
        found.setdefault(lineage, Counts(persons, bytes(packed)))
    return tuple(found.values())


def every() -> tuple[Release, ...]:
    """All releases of all owners, for verifying; those of one round and definition together."""
    return _all(t.Release.id.is_null(False))


def _all(which: Any) -> tuple[Release, ...]:
    query = t.Release.select(*_RELEASE).where(which).order_by(*_ORDER)
    return tuple(_release(row) for row in rows(query))


def _release(row: Sequence[Any]) -> Release:
    *own, invited, persons, packed, erased, changed = row
    counts = Counts(persons, bytes(packed))
    return Release(*[*own, invited, counts, erased, changed])
