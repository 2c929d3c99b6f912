"""Goals between conversations: whose they are, whether they stand now, and how far they came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class KeptGoal:
    """A goal, whose it is, and since when."""

    id: UUID
    student: UUID
    conversation: UUID
    text: str
    status: str
    reached: str
    until: date | None
    opened_at: datetime  # of the conversation that it was agreed in
    stands: bool  # no later conversation has left other goals

    @property
    def is_rated(self) -> bool:
        """Has the student said what came of it?"""
        return bool(self.reached)


@dataclass(frozen=True, slots=True)
class ClassGoal:
    """A student of a class with one of the goals that stand; without one where there is none."""

    student: UUID
    name: str
    text: str
    status: str
    reached: str
    until: date | None
    rated_at: datetime | None


def stands() -> Any:
    """A goal of the newest conversation that left any: what came before is past."""
    later, left = t.Conversation.alias(), t.Goal.alias()
    newer = (
        later.select(later.id)
        .join(left, on=(left.conversation == later.id) & (left.owner == later.owner))
        .where(
            later.owner == t.Conversation.owner,
            later.student == t.Conversation.student,
            later.opened_at > t.Conversation.opened_at,
        )
    )
    return ~fn.EXISTS(newer)


def goal(owner: UUID, goal_id: UUID, lock: bool = False) -> KeptGoal:
    """One goal. With lock, nobody takes it away before the deed is done."""
    if lock:
        lock_rows(t.Goal.select(t.Goal.id).where(t.Goal.owner == owner, t.Goal.id == goal_id))
    query = (
        t.Goal.select(
            t.Goal.id, t.Conversation.student, t.Goal.conversation, t.Goal.text, t.Goal.status,
            t.Goal.reached, t.Goal.until, t.Conversation.opened_at, stands(),
        )
        .join(t.Conversation, on=_of_conversation())
        .where(t.Goal.owner == owner, t.Goal.id == goal_id)
        .order_by(t.Goal.id)
    )  # fmt: skip
    for *own, still in rows(query):
        return KeptGoal(*[*own, bool(still)])
    raise NotFound(f"goal {goal_id}")


def _is_theirs(owner: UUID, reader: UUID) -> Any:
    """A conversation that is final, shared, or of the time in which somebody is contact teacher."""
    m, classmate = t.Membership.alias(), t.Membership.alias()
    there = classmate.select(classmate.group).where(
        classmate.owner == owner, classmate.person == t.Conversation.student,
        classmate.role == "student",
    )  # fmt: skip
    own = m.select(m.id).where(
        m.owner == owner, m.person == reader, m.role == "contact_teacher", m.group.in_(there),
        m.from_day <= t.Conversation.opened_at,
    )  # fmt: skip
    final = t.Conversation.closed_at.is_null(False) | t.Conversation.shared_at.is_null(False)
    return final | fn.EXISTS(own)


def of_class(owner: UUID, group: UUID, reader: UUID) -> tuple[ClassGoal, ...]:
    """The students of a class by name, with the goals that stand. Who is restricted is left out.

    Of conversations from before the reader was their contact teacher, what is final or was shared.
    """
    query = (
        t.Membership.select(
            t.Person.id, *shown_name(), t.Goal.text, t.Goal.status, t.Goal.reached, t.Goal.until,
            t.Goal.rated_at,
        )
        .join(t.Person)
        .join_from(
            t.Person, t.Conversation, JOIN.LEFT_OUTER,
            on=(t.Conversation.student == t.Person.id)
            & (t.Conversation.owner == t.Person.owner) & stands() & _is_theirs(owner, reader),
        )
        .join_from(t.Conversation, t.Goal, JOIN.LEFT_OUTER, on=_of_conversation())
        .where(
            t.Membership.owner == owner, t.Membership.group == group,
            t.Membership.role == "student", t.Person.active, t.Person.restricted_at.is_null(),
            held(today()),
        )
        .order_by(
            *shown_name(), t.Person.id, t.Conversation.opened_at.desc(), t.Conversation.id,
            t.Goal.place,
        )
    )  # fmt: skip
    found = [
        ClassGoal(student, whole(given, family), text or "", *_said(how))
        for student, given, family, text, *how in rows(query)
    ]
    have = {one.student for one in found if one.text}
    none = {one.student: one for one in found if one.student not in have}  # each of them once
    return tuple(one for one in found if one.text or none.get(one.student) is one)


def _said(how: list[Any]) -> tuple[Any, ...]:
    status, reached, *rest = how
    return (status or "", reached or "", *rest)


def show(owner: UUID, goal_id: UUID, on_board: bool) -> None:
    """From now on it stands on the class's board, or does not."""
    this = (t.Goal.owner == owner) & (t.Goal.id == goal_id)
    t.Goal.update(on_board=on_board).where(this).execute()


def rate(owner: UUID, goal_id: UUID, status: str, reached: str) -> None:
    """What the student says came of it."""
    this = (t.Goal.owner == owner) & (t.Goal.id == goal_id)
    t.Goal.update(status=status, reached=reached, rated_at=now()).where(this).execute()


def _of_conversation() -> Any:
    return (t.Goal.conversation == t.Conversation.id) & (t.Goal.owner == t.Conversation.owner)
