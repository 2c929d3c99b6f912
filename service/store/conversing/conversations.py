"""Conversations, and the goals and agreements that they leave."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from peewee import JOIN

from questionnaires import Document
from service.errors import NotFound
from service.store import tables as t
from service.store.ground.asides import unpacked
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class GoalWords:
    """A goal as it is written down."""

    text: str
    signs: str = ""
    strategies: str = ""
    help: str = ""
    who: str = "student"
    until: date | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    id: UUID
    words: GoalWords
    status: str
    reached: str
    rated_at: datetime | None
    on_board: bool
    saved_at: datetime

    @property
    def text(self) -> str:
        return self.words.text


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """An agreement as it is written down."""

    text: str
    who: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    id: UUID
    text: str
    who: str
    until: date | None
    status: str
    followed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation of one student in one round, with what was agreed."""

    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    opened_at: datetime
    opened_by: UUID
    waived: bool
    student_waived: bool
    note_taker: str
    band_student: bool
    band_teacher: bool
    next_on: date | None
    revision: int
    closed_at: datetime | None
    shared_at: datetime | None
    statutory: bool = True  # it is the one that the law of the country asks for
    reopened_at: datetime | None = None  # it was final before
    asides: Mapping[str, Document] = field(default_factory=dict)  # by page: agreed at the same time
    goals: tuple[Goal, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    picked: tuple[str, ...] = ()  # the questions that were taken along; never what was noted

    @property
    def goal(self) -> Goal | None:
        """The first one, where there is room for one alone."""
        return next(iter(self.goals), None)


_OF_CONVERSATION = (
    t.Conversation.id, t.Conversation.owner, t.Conversation.round, t.Conversation.student,
    t.Conversation.opened_at, t.Conversation.opened_by, t.Conversation.waived,
    t.Conversation.student_waived, t.Conversation.note_taker,
    t.Conversation.band_student, t.Conversation.band_teacher, t.Conversation.next_on,
    t.Conversation.revision, t.Conversation.closed_at, t.Conversation.shared_at,
    t.Conversation.statutory, t.Conversation.reopened_at, t.Conversation.asides,
)  # fmt: skip
_WORDS = (
    t.Goal.text, t.Goal.signs, t.Goal.strategies, t.Goal.help, t.Goal.who, t.Goal.until,
    t.Goal.subject,
)  # fmt: skip
_OF_GOAL = (t.Goal.status, t.Goal.reached, t.Goal.rated_at, t.Goal.on_board, t.Goal.saved_at)
_OF_AGREEMENT = (
    t.Agreement.id, t.Agreement.text, t.Agreement.who, t.Agreement.until, t.Agreement.status,
    t.Agreement.followed_at,
)  # fmt: skip
_CONVERSATION = (
    *_OF_CONVERSATION, t.Goal.id, *_WORDS, *_OF_GOAL, *_OF_AGREEMENT, t.Note.picked,
)  # fmt: skip


def open_(
    owner: UUID,
    round_id: UUID,
    student: UUID,
    by: UUID,
    waived: bool,
    note_taker: str = "student",
) -> None:
    """Open a conversation; opening it twice is opening it once, but it may be waived later."""
    t.Conversation.insert(
        id=new_id(),
        owner=owner,
        round=round_id,
        student=student,
        opened_by=by,
        waived=waived,
        note_taker=note_taker,
    ).on_conflict_ignore().execute()
    if waived:
        this = (t.Conversation.owner == owner) & (t.Conversation.student == student)
        t.Conversation.update(waived=True).where(this, t.Conversation.round == round_id).execute()


def of_student(owner: UUID, student: UUID) -> tuple[Conversation, ...]:
    """Every conversation of a student with goal and agreements, newest first, one statement."""
    return _gathered(_of_student.rows(owner=owner, student=student))


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


def standing(owner: UUID, conversation_id: UUID) -> tuple[Conversation, Mapping[str, int]]:
    """One conversation without what was agreed, and the revisions of its minutes, by name.

    One narrow statement: open pages ask again and again.
    """
    found = rows(
        t.Conversation.select(*_OF_CONVERSATION, t.Minutes.name, t.Minutes.revision)
        .join(
            t.Minutes,
            JOIN.LEFT_OUTER,
            on=(t.Minutes.conversation == t.Conversation.id)
            & (t.Minutes.owner == t.Conversation.owner),
        )
        .where(t.Conversation.owner == owner, t.Conversation.id == conversation_id)
        .order_by(t.Minutes.name)
    )
    if not found:
        raise NotFound(f"conversation {conversation_id}")
    *columns, asides = found[0][: len(_OF_CONVERSATION)]
    revisions = {name: revision for *_held, name, revision in found if name is not None}
    return Conversation(*[*columns, unpacked(asides)]), revisions


def keep_goals(
    owner: UUID, conversation_id: UUID, goals: Sequence[tuple[UUID | None, GoalWords]]
) -> None:
    """Write a conversation's goals in order: those with a key stay themselves, whatever they say.

    What hangs on a goal stays with it; a goal that is left out goes with what hangs on it.
    """
    of_it = (t.Goal.owner == owner) & (t.Goal.conversation == conversation_id)
    known = {key for (key,) in rows(t.Goal.select(t.Goal.id).where(of_it))}
    kept = [key for key, _ in goals if key is not None]
    t.Goal.delete().where(of_it, t.Goal.id.not_in(kept)).execute()
    t.Goal.update(place=-1 - t.Goal.place).where(of_it).execute()  # out of each other's way
    for place, (key, words) in enumerate(goals):
        row = {"place": place, "saved_at": now(), **asdict(words)}
        if key in known:
            t.Goal.update(**row).where(of_it, t.Goal.id == key).execute()
        else:
            row |= {"id": key or new_id(), "owner": owner, "conversation": conversation_id}
            t.Goal.insert(**row).execute()


def keep_agreements(
    owner: UUID, conversation_id: UUID, agreed: Sequence[tuple[UUID | None, AgreementWords]]
) -> None:
    """Write a conversation's agreements in order; those with a key stay themselves."""
    of_it = (t.Agreement.owner == owner) & (t.Agreement.conversation == conversation_id)
    known = {key for (key,) in rows(t.Agreement.select(t.Agreement.id).where(of_it))}
    kept = [key for key, _ in agreed if key is not None]
    t.Agreement.delete().where(of_it, t.Agreement.id.not_in(kept)).execute()
    t.Agreement.update(place=-1 - t.Agreement.place).where(of_it).execute()
    for place, (key, words) in enumerate(agreed):
        row = {"place": place, **asdict(words)}
        if key in known:
            t.Agreement.update(**row).where(of_it, t.Agreement.id == key).execute()
        else:
            t.Agreement.insert(
                id=key or new_id(), owner=owner, conversation=conversation_id, **row
            ).execute()


def set_status(
    owner: UUID, conversation_id: UUID, goals: Mapping[UUID, str], agreements: Mapping[UUID, str]
) -> None:
    """How far the goals and agreements are, as told in the next conversation, and when."""
    for key, status in goals.items():
        mine = (t.Goal.owner == owner) & (t.Goal.id == key)
        of_it = mine & (t.Goal.conversation == conversation_id)
        t.Goal.update(status=status, rated_at=now()).where(of_it).execute()
    for key, status in agreements.items():
        one = (t.Agreement.owner == owner) & (t.Agreement.id == key)
        of_it = one & (t.Agreement.conversation == conversation_id)
        followed_at = now() if status != "open" else None
        t.Agreement.update(status=status, followed_at=followed_at).where(of_it).execute()


def want_band(owner: UUID, conversation_id: UUID, side: str, wants: bool) -> None:
    """Whether one side, student or teacher, wants to see the class's middle half."""
    this = (t.Conversation.owner == owner) & (t.Conversation.id == conversation_id)
    t.Conversation.update(**{f"band_{side}": wants}).where(this).execute()


def waive_answers(owner: UUID, conversation_id: UUID) -> None:
    """The conversation is held without the student's answers."""
    this = (t.Conversation.owner == owner) & (t.Conversation.id == conversation_id)
    t.Conversation.update(student_waived=True).where(this).execute()


def _all(owner: UUID, which: Any) -> tuple[Conversation, ...]:
    return _gathered(rows(_select(owner, which)))


def _select(owner: Any, which: Any) -> Any:
    return (
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
        .switch(t.Conversation)
        .join(
            t.Note,  # of each teacher who has one
            JOIN.LEFT_OUTER,
            on=(t.Note.owner == t.Conversation.owner)
            & (t.Note.round == t.Conversation.round)
            & (t.Note.student == t.Conversation.student),
        )
        .where(t.Conversation.owner == owner, which)
        .order_by(
            t.Conversation.opened_at.desc(),
            t.Conversation.id,
            t.Goal.place,
            t.Agreement.place,
            t.Note.id,
        )
    )


_of_student = Prepared(
    lambda owner, student: _select(owner, t.Conversation.student == student),
    owner=t.Conversation.owner,
    student=t.Conversation.student,
)


def _gathered(found: Sequence[Sequence[Any]]) -> tuple[Conversation, ...]:
    return tuple(_conversation(list(own)) for _, own in groupby(found, key=lambda row: row[0]))


def _conversation(own: Sequence[Sequence[Any]]) -> Conversation:
    """Each goal stands beside each agreement in these rows."""
    wide, words = len(_OF_CONVERSATION), len(_WORDS)
    beside = wide + 1 + words + len(_OF_GOAL)
    goals = {
        row[wide]: Goal(
            row[wide], GoalWords(*row[wide + 1 : wide + 1 + words]), *row[wide + 1 + words : beside]
        )
        for row in own
        if row[wide] is not None
    }
    agreements = {row[beside]: Agreement(*row[beside:-1]) for row in own if row[beside] is not None}
    picked = dict.fromkeys(one for row in own if row[-1] for one in json.loads(row[-1]))
    *columns, asides = own[0][:wide]
    return Conversation(
        *[
            *columns,
            unpacked(asides),
            tuple(goals.values()),
            tuple(agreements.values()),
            tuple(picked),
        ]
    )
