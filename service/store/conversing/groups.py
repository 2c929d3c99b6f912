"""Conversations with several students at a time: who sits at the table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Seated:
    """A student with a seat; the conversation's id once it is opened."""

    student: UUID
    given_name: str
    name: str
    conversation: UUID | None


@dataclass(frozen=True, slots=True)
class GroupConversation:
    """A time with several seats, and the students who have one, by name.

    Whose data are restricted is not among them: nobody talks from what is written of them.
    """

    slot: UUID
    round: UUID
    group: UUID
    teacher: UUID
    starts_at: datetime
    minutes: int
    room: str
    seats: int
    students: tuple[Seated, ...]


def group_conversation(owner: UUID, slot_id: UUID) -> GroupConversation:
    """A slot with several seats that is not called off, in one statement."""
    seat = (
        (t.Booking.owner == owner) & (t.Booking.slot == t.Slot.id) & t.Booking.seat.is_null(False)
    )
    opened = (
        (t.Conversation.owner == owner) & (t.Conversation.round == t.Slot.round)
        & (t.Conversation.student == t.Booking.student)
    )  # fmt: skip
    shown = (t.Person.id == t.Booking.student) & t.Person.restricted_at.is_null()
    query = (
        t.Slot.select(
            t.Slot.id, t.Slot.round, t.Slot.group, t.Slot.teacher, t.Slot.starts_at, t.Slot.minutes,
            t.Slot.room, t.Slot.seats, t.Person.id, *shown_name(), t.Conversation.id,
        )
        .join(t.Booking, JOIN.LEFT_OUTER, on=seat)
        .join(t.Person, JOIN.LEFT_OUTER, on=shown)
        .join_from(t.Slot, t.Conversation, JOIN.LEFT_OUTER, on=opened)
        .where(
            t.Slot.owner == owner, t.Slot.id == slot_id, t.Slot.seats > 1,
            t.Slot.cancelled_at.is_null(),
        )
        .order_by(*shown_name(), t.Person.id)
    )  # fmt: skip
    found = rows(query)
    if not found:
        raise NotFound(f"group conversation {slot_id}")
    students = {
        row[8]: Seated(row[8], row[9], whole(row[9], row[10]), row[11])
        for row in found
        if row[8] is not None
    }
    return GroupConversation(*[*found[0][:8], tuple(students.values())])
