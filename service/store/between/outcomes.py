"""What became of conversations, student by student: for counting, and for nobody to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Asked:
    """A student whom a round asks, in the class they were in on its last day."""

    round: UUID
    group: UUID
    team: UUID | None
    student: UUID


@dataclass(frozen=True, slots=True)
class Became:
    """What one conversation left, and what came of it by a certain moment."""

    with_goal: bool = False
    reached: bool = False
    checked_in: bool = False  # in the weeks that were named
    agreed: bool = False
    followed: bool = False  # somebody came back to an agreement
    kept: bool = False


def asked(owner: UUID, rounds: Sequence[UUID]) -> tuple[Asked, ...]:
    """Whom these rounds ask, each student once a round. Whoever is restricted is not counted."""
    last = t.Round.closes_on
    query = (
        t.RoundGroup.select(
            t.RoundGroup.round, t.Group.id, t.Group.team, t.Membership.person
        )
        .join(t.Round)
        .switch(t.RoundGroup)
        .join(t.Group)
        .join(
            t.Membership,
            on=(t.Membership.group == t.Group.id) & (t.Membership.owner == t.RoundGroup.owner),
        )
        .join(t.Person)
        .where(
            t.RoundGroup.owner == owner, t.RoundGroup.round.in_(list(rounds)),
            t.Membership.role == "student", t.Membership.from_day <= last,
            t.Membership.to_day.is_null() | (t.Membership.to_day >= last),
            t.Person.active, t.Person.restricted_at.is_null(),
        )
        .order_by(t.RoundGroup.round, t.Group.name, t.Group.id, t.Membership.person)
    )  # fmt: skip
    found = {(row[0], row[3]): Asked(*row) for row in reversed(rows(query))}
    return tuple(found.values())


def became(
    owner: UUID, rounds: Sequence[UUID], until: datetime, weeks: tuple[date, date]
) -> dict[tuple[UUID, UUID], Became]:
    """What the conversations of these rounds have become, by (round, student).

    As it stood at that moment: what was said later is left out. `weeks` are the first and the
    last Monday of the weeks whose check-ins count.
    """
    checked = t.CheckIn.select(t.CheckIn.id).where(
        t.CheckIn.owner == t.Goal.owner, t.CheckIn.goal == t.Goal.id,
        t.CheckIn.week.between(*weeks),
    )  # fmt: skip
    query = (
        t.Conversation.select(
            t.Conversation.round, t.Conversation.student, t.Goal.id, t.Goal.status,
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
            t.Conversation.owner == owner, t.Conversation.round.in_(list(rounds)),
            t.Conversation.opened_at < until,
        )
        .order_by(t.Conversation.id, t.Goal.id, t.Agreement.id)
    )  # fmt: skip
    found: dict[tuple[UUID, UUID], Became] = {}
    for of, student, *left in rows(query):
        found[of, student] = _with(found.get((of, student), Became()), until, left)
    return found


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
