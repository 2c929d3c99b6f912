"""Series: the rounds of a school year, planned together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, rows


@dataclass(frozen=True, slots=True)
class Series:
    """Its rounds name it; see `store.rounds.of_series`."""

    id: UUID
    owner: UUID
    school: UUID
    title: str
    school_year: str  # such as 2026/27
    plan: UUID | None = None  # the team's, where it comes from one


def add(owner: UUID, school: UUID, title: str, school_year: str, plan: UUID | None = None) -> UUID:
    key = new_id()
    t.Series.insert(
        id=key, owner=owner, school=school, title=title, school_year=school_year, plan=plan
    ).execute()
    return key


def series(owner: UUID, series_id: UUID, lock: bool = False) -> Series:
    """One year's plan. With lock, nobody copies it before the deed is done."""
    if lock:
        this = (t.Series.owner == owner) & (t.Series.id == series_id)
        lock_rows(t.Series.select(t.Series.id).where(this))
    for found in _series(owner, t.Series.id == series_id):
        return found
    raise NotFound(f"series {series_id}")


def of_school(owner: UUID, school: UUID) -> tuple[Series, ...]:
    """The plans of a school, newest year first."""
    return _series(owner, t.Series.school == school)


def of_plan(owner: UUID, sheet: UUID) -> Series | None:
    """What a team has made of its plan."""
    return next(iter(_series(owner, t.Series.plan == sheet)), None)


def heirs(owner: UUID, groups: Sequence[UUID]) -> dict[UUID, UUID]:
    """What those of these classes that have ended have become: the same class, this year.

    A class that has left the school has become nothing, and is left out.
    """
    ended, heir = t.Group.alias(), t.Group.alias()
    same = (heir.owner == ended.owner) & (heir.lineage == ended.lineage) & heir.ended_on.is_null()
    query = (
        ended.select(ended.id, heir.id)
        .join(heir, on=same)
        .where(
            ended.owner == owner, ended.id.in_(list(groups)), ended.ended_on.is_null(False)
        )
        .order_by(ended.id, heir.id)
    )  # fmt: skip
    return dict(rows(query))


def _series(owner: UUID, which: Any) -> tuple[Series, ...]:
    query = (
        t.Series.select(
            t.Series.id,
            t.Series.owner,
            t.Series.school,
            t.Series.title,
            t.Series.school_year,
            t.Series.plan,
        )
        .where(t.Series.owner == owner, which)
        .order_by(t.Series.school_year.desc(), t.Series.id.desc())
    )
    return tuple(Series(*row) for row in rows(query))
