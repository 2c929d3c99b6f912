"""What became of conversations, student by student: for counting, and for nobody to read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from peewee import JOIN, fn

from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Asked:
    """A student whom a round asks, in the class they were in on its last day."""

    group: UUID
    student: UUID


@dataclass(frozen=True, slots=True)
class Became:
    """What one conversation left, and what came of it by a certain moment."""

    with_goal: bool = False
    reached: bool = False
    checked_in: bool = False
    agreed: bool = False
    followed: bool = False  # somebody came back to an agreement
    kept: bool = False


def asked(owner: UUID, round_id: UUID) -> tuple[Asked, ...]:
    """Whom a round asks, each student once. Whoever is restricted is not counted."""
    last = t.Round.closes_on
    query = (
        t.RoundGroup.select(t.Group.id, t.Membership.person)
        .join(t.Round)
        .switch(t.RoundGroup)
        .join(t.Group)
        .join(
            t.Membership,
            on=(t.Membership.group == t.Group.id) & (t.Membership.owner == t.RoundGroup.owner),
        )
        .join(t.Person)
        .where(
            t.RoundGroup.owner == owner, t.RoundGroup.round == round_id,
            t.Membership.role == "student", t.Membership.from_day <= last,
            t.Membership.to_day.is_null() | (t.Membership.to_day >= last),
            t.Person.active, t.Person.restricted_at.is_null(),
        )
        .order_by(t.Group.name, t.Group.id, t.Membership.person)
    )  # fmt: skip
    found = {student: Asked(group, student) for group, student in reversed(rows(query))}
    return tuple(found.values())


def became(
    owner: UUID, round_id: UUID, talked_before: datetime, until: datetime
) -> dict[UUID, Became]:
    """What the conversations of a round have become, by student, as it stood at that moment.

    Of those that were held before another moment; what was said later is left out.
    """
    checked = t.CheckIn.select(t.CheckIn.id).where(
        t.CheckIn.owner == t.Goal.owner, t.CheckIn.goal == t.Goal.id, t.CheckIn.saved_at < until
    )
    query = (
        t.Conversation.select(
            t.Conversation.student, t.Goal.id, t.Goal.status,
            t.Goal.rated_at, fn.EXISTS(checked), t.Agreement.id, t.Agreement.status,
            t.Agreement.followed_at,
        )
        .join(
            t.Goal, JOIN.LEFT_OUTER,
            on=(t.Goal.conversation == t.Conversation.id) & (t.Goal.owner == t.Conversation.owner),
        )
        .switch(t.Conversation)
        .join(
            t.Agreement, JOIN.LEFT_OUTER,
            on=(t.Agreement.conversation == t.Conversation.id)
            & (t.Agreement.owner == t.Conversation.owner),
        )
        .where(
            t.Conversation.owner == owner, t.Conversation.round == round_id,
            t.Conversation.opened_at < talked_before,
        )
        .order_by(t.Conversation.id, t.Goal.id, t.Agreement.id)
    )  # fmt: skip
    found: dict[UUID, Became] = {}
    for student, *left in rows(query):
        found[student] = _with(found.get(student, Became()), until, left)
    return found


@dataclass(frozen=True, slots=True)
class Outcome:
    """A part of what was counted for one class, once and for all."""

    round: UUID
    group: UUID
    team: UUID | None
    part: str
    asked: int
    numbers: dict[str, int]


def counted(owner: UUID, rounds: Sequence[UUID]) -> tuple[Outcome, ...]:
    """What was counted of these rounds, class by class."""
    o = t.Outcome
    query = (
        o.select(o.round, o.group, t.Group.team, o.part, o.asked, o.numbers)
        .join(t.Group)
        .where(o.owner == owner, o.round.in_(list(rounds)))
        .order_by(o.round, t.Group.name, o.group, o.part)
    )
    return tuple(
        Outcome(of, group, team, part, asked, json.loads(numbers))
        for of, group, team, part, asked, numbers in rows(query)
    )


def keep(owner: UUID, found: Sequence[Outcome]) -> None:
    """Write them down; what was counted before stands."""
    if found:
        t.Outcome.insert_many(
            [
                {"id": _id(one), "owner": owner, "round": one.round, "group": one.group,
                 "part": one.part, "asked": one.asked, "numbers": json.dumps(one.numbers)}
                for one in found
            ]
        ).on_conflict_ignore().execute()  # fmt: skip


def _id(of: Outcome) -> UUID:
    """Told by what is counted: a demo's rows are the same, whenever it is made."""
    return uuid5(of.round, f"{of.group}/{of.part}")


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed round, and what was counted of it."""

    id: UUID
    school: UUID
    last_day: date
    parts: frozenset[str]


def closed(owner: UUID) -> tuple[Closed, ...]:
    """All closed rounds of an owner, those of a school in order. Trials are left out."""
    r, o = t.Round, t.Outcome
    query = (
        r.select(r.id, r.school, r.closes_on, o.part)
        .join(o, JOIN.LEFT_OUTER, on=(o.round == r.id) & (o.owner == r.owner))
        .where(r.owner == owner, r.closed_at.is_null(False), ~r.trial)
        .order_by(r.school, r.closes_on, r.id, o.part)
        .distinct()
    )
    found: dict[UUID, Closed] = {}
    for key, school, last_day, part in rows(query):
        parts = found[key].parts if key in found else frozenset()
        found[key] = Closed(key, school, last_day, parts | ({part} if part else set()))
    return tuple(found.values())


def _with(before: Became, until: datetime, left: Sequence[Any]) -> Became:
    """One goal beside one agreement, added to what is known."""
    goal, status, rated_at, checked, agreement, how, followed_at = left
    in_time = followed_at is None or followed_at < until
    followed = agreement is not None and how != "open" and in_time
    return Became(
        before.with_goal or goal is not None,
        before.reached or (status == "reached" and (rated_at is None or rated_at < until)),
        before.checked_in or bool(goal is not None and checked),
        before.agreed or agreement is not None,
        before.followed or followed or (followed_at is not None and in_time),
        before.kept or (followed and how == "kept"),
    )
