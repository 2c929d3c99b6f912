"""Conversations, and the goals and agreements that they leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows


@dataclass(frozen=True, slots=True)
class Goal:
    text: str
    signs: str
    help: str
    status: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Agreement:
    id: UUID
    text: str
    who: str
    status: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation of one student in one round, with what was agreed."""

    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    opened_at: datetime
    waived: bool
    goal: Goal | None
    agreements: tuple[Agreement, ...]


_CONVERSATION = (
    t.Conversation.id, t.Conversation.owner, t.Conversation.round, t.Conversation.student,
    t.Conversation.opened_at, t.Conversation.waived,
    t.Goal.text, t.Goal.signs, t.Goal.help, t.Goal.status, t.Goal.saved_at,
    t.Agreement.id, t.Agreement.text, t.Agreement.who, t.Agreement.status,
)  # fmt: skip


def open_(owner: UUID, round_id: UUID, student: UUID, by: UUID, waived: bool) -> None:
    """Open a conversation; opening it twice is opening it once, but it may be waived later."""
    t.Conversation.insert(
        id=new_id(), owner=owner, round=round_id, student=student, opened_by=by, waived=waived
    ).on_conflict_ignore().execute()
    if waived:
        this = (t.Conversation.owner == owner) & (t.Conversation.student == student)
        t.Conversation.update(waived=True).where(this, t.Conversation.round == round_id).execute()


def of_student(owner: UUID, student: UUID) -> tuple[Conversation, ...]:
    """Every conversation of a student with goal and agreements, newest first, one statement."""
    return _all(owner, t.Conversation.student == student)


def of_students(
    owner: UUID, rounds: Sequence[UUID], students: Sequence[UUID]
) -> tuple[Conversation, ...]:
    """The conversations of these students in these rounds."""
    asked = t.Conversation.round.in_(list(rounds)) & t.Conversation.student.in_(list(students))
    return _all(owner, asked)


def conversation(owner: UUID, conversation_id: UUID, lock: bool = False) -> Conversation:
    """One conversation. With lock, nobody else writes what it leaves before the deed is done."""
    if lock:
        this = (t.Conversation.owner == owner) & (t.Conversation.id == conversation_id)
        lock_rows(t.Conversation.select(t.Conversation.id).where(this))
    for found in _all(owner, t.Conversation.id == conversation_id):
        return found
    raise NotFound(f"conversation {conversation_id}")


def keep_goal(owner: UUID, conversation_id: UUID, text: str, signs: str, help: str) -> None:  # noqa: A002
    """Write a conversation's goal, the first time or again."""
    row = {"text": text, "signs": signs, "help": help, "saved_at": now()}
    t.Goal.insert(id=new_id(), owner=owner, conversation=conversation_id, **row).on_conflict(
        conflict_target=(t.Goal.owner, t.Goal.conversation), update=row
    ).execute()


def keep_agreements(owner: UUID, conversation_id: UUID, agreed: Sequence[tuple[str, str]]) -> None:
    """Replace a conversation's agreements, (text, who) each, in order.

    One that says the same as before is the same: it keeps its key and how far it has come.
    """
    of_it = (t.Agreement.owner == owner) & (t.Agreement.conversation == conversation_id)
    known = t.Agreement.select(
        t.Agreement.text, t.Agreement.who, t.Agreement.id, t.Agreement.status
    ).where(of_it)
    before = {(text, who): kept for text, who, *kept in rows(known.order_by(t.Agreement.place))}
    t.Agreement.delete().where(of_it).execute()
    agreed_rows = []
    for place, (text, who) in enumerate(agreed):
        key, status = before.pop((text, who), (new_id(), "open"))
        row = {"id": key, "text": text, "who": who, "status": status, "place": place}
        agreed_rows.append(row | {"owner": owner, "conversation": conversation_id})
    if agreed_rows:
        t.Agreement.insert_many(agreed_rows).execute()


def set_status(
    owner: UUID, conversation_id: UUID, goal: str | None, agreements: dict[UUID, str]
) -> None:
    """How far a goal and its agreements are, as told in the next conversation."""
    if goal is not None:
        mine = (t.Goal.owner == owner) & (t.Goal.conversation == conversation_id)
        t.Goal.update(status=goal).where(mine).execute()
    for key, status in agreements.items():
        one = (t.Agreement.owner == owner) & (t.Agreement.id == key)
        of_it = one & (t.Agreement.conversation == conversation_id)
        t.Agreement.update(status=status).where(of_it).execute()


def _all(owner: UUID, which: Any) -> tuple[Conversation, ...]:
    query = (
        t.Conversation.select(*_CONVERSATION)
        .join(
            t.Goal,
            JOIN.LEFT_OUTER,
            on=(t.Goal.conversation == t.Conversation.id) & (t.Goal.owner == t.Conversation.owner),
        )
        .switch(t.Conversation)
        .join(
            t.Agreement,
            JOIN.LEFT_OUTER,
            on=(t.Agreement.conversation == t.Conversation.id)
            & (t.Agreement.owner == t.Conversation.owner),
        )
        .where(t.Conversation.owner == owner, which)
        .order_by(t.Conversation.opened_at.desc(), t.Conversation.id, t.Agreement.place)
    )
    return tuple(
        _conversation(list(own)) for _, own in groupby(rows(query), key=lambda row: row[0])
    )


def _conversation(own: Sequence[Sequence[Any]]) -> Conversation:
    first = own[0]
    goal = Goal(*first[6:11]) if first[6] is not None else None
    agreements = tuple(Agreement(*row[11:]) for row in own if row[11] is not None)
    return Conversation(*[*first[:6], goal, agreements])
