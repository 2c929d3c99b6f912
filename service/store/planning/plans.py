"""What stands around a team's plan: the tasks of the team, and who else asks its classes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that a plan says is to be done. Without words: the plan is looked at again."""

    what: str
    who: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class PlanTask:
    id: UUID
    what: str
    who: str
    due_on: date | None
    done_at: datetime | None
    done_by: str  # a name; empty where nobody has done it


@dataclass(frozen=True, slots=True)
class Due:
    """An open task of a team, for whoever is in it."""

    team: UUID
    what: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Asked:
    """A class that a round asks on some days."""

    group: UUID
    group_name: str
    round: UUID
    title: str
    series: UUID | None
    opens_on: date
    closes_on: date


def tasks(owner: UUID, sheet: UUID) -> tuple[PlanTask, ...]:
    """The tasks of one plan, as they stand in it."""
    query = (
        t.PlanTask.select(
            t.PlanTask.id, t.PlanTask.what, t.PlanTask.who, t.PlanTask.due_on, t.PlanTask.done_at,
            *shown_name(),
        )
        .join(t.Person, JOIN.LEFT_OUTER, on=t.PlanTask.done_by == t.Person.id)
        .where(t.PlanTask.owner == owner, t.PlanTask.sheet == sheet)
        .order_by(t.PlanTask.place)
    )  # fmt: skip
    return tuple(
        PlanTask(*[*own, whole(given, family) if given else ""])
        for *own, given, family in rows(query)
    )


def keep_tasks(owner: UUID, sheet: UUID, wanted: Sequence[Wanted]) -> None:
    """The tasks as a plan now has them; what is done stays done where its words are the same.

    Call inside a transaction, on a locked sheet.
    """
    this = (t.PlanTask.owner == owner) & (t.PlanTask.sheet == sheet)
    query = t.PlanTask.select(
        t.PlanTask.what, t.PlanTask.id, t.PlanTask.done_at, t.PlanTask.done_by
    ).where(this)
    known: dict[str, list[tuple[Any, ...]]] = {}
    for what, *rest in rows(query.order_by(t.PlanTask.place)):
        known.setdefault(what, []).append(tuple(rest))
    fresh = []
    for place, one in enumerate(wanted):
        had = known.get(one.what)
        key, done_at, done_by = had.pop(0) if had else (new_id(), None, None)
        fresh.append(
            {
                "id": key, "owner": owner, "sheet": sheet, "place": place, "what": one.what,
                "who": one.who, "due_on": one.due_on, "done_at": done_at, "done_by": done_by,
            }
        )  # fmt: skip
    t.PlanTask.delete().where(this).execute()
    if fresh:
        t.PlanTask.insert_many(fresh).execute()


def tick(owner: UUID, sheet: UUID, task: UUID, by: UUID | None) -> bool:
    """Somebody has done a task, or, without anybody, it is open again. Is it there at all?"""
    this = (t.PlanTask.owner == owner) & (t.PlanTask.sheet == sheet) & (t.PlanTask.id == task)
    done_at = now() if by else None
    return bool(t.PlanTask.update(done_at=done_at, done_by=by).where(this).execute())


def due(
    owner: UUID, first: date, last: date, teams: Collection[UUID] | None = None
) -> tuple[Due, ...]:
    """What is not done and due in these days, of every team or of these; the first one first."""
    which = (t.PlanTask.owner == owner) & t.PlanTask.done_at.is_null()
    if teams is not None:
        which &= t.Sheet.group.in_(sorted(teams))
    query = (
        t.PlanTask.select(t.Sheet.group, t.PlanTask.what, t.PlanTask.due_on)
        .join(t.Sheet)
        .where(which, t.Sheet.group.is_null(False), t.PlanTask.due_on.between(first, last))
        .order_by(t.PlanTask.due_on, t.PlanTask.place, t.PlanTask.id)
    )
    return tuple(Due(*row) for row in rows(query))


def asked(owner: UUID, groups: Collection[UUID], first: date, last: date) -> tuple[Asked, ...]:
    """The rounds that ask these classes in these days and are not closed; trials bother nobody."""
    query = (
        t.RoundGroup.select(
            t.Group.id, t.Group.name, t.Round.id, t.Round.title, t.Round.series,
            t.Round.opens_on, t.Round.closes_on,
        )
        .join(t.Group)
        .switch(t.RoundGroup)
        .join(t.Round)
        .where(
            t.RoundGroup.owner == owner, t.RoundGroup.group.in_(sorted(groups)), ~t.Round.trial,
            t.Round.closed_at.is_null(), t.Round.opens_on <= last, t.Round.closes_on >= first,
        )
        .order_by(t.Round.opens_on, t.Group.name, t.Round.id)
    )  # fmt: skip
    return tuple(Asked(*row) for row in rows(query))
