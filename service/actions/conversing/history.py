"""Which conversations of a student are there for somebody: those of their time, and shared ones."""

from __future__ import annotations

from collections.abc import Sequence

from service.rules import access
from service.store.conversing.conversations import Conversation
from service.store.giving import sharing
from service.store.people import Person


def read_by(
    reader: Person, student: Person, held: Sequence[Conversation]
) -> tuple[Conversation, ...]:
    """Of conversations from before their time, a contact teacher has the shared history alone.

    When somebody became contact teacher is only asked where something is neither final nor shared.
    """
    of_all = (one.closed_at or one.shared_at or one.opened_by == reader.id for one in held)
    if reader.id == student.id or all(of_all):
        return tuple(held)
    near = access.relations(reader, student)
    times = sharing.times_with(reader.owner.id, reader.id, student.id)
    return tuple(one for one in held if access.reads_conversation(near, one, times))


def check_read_by(reader: Person, student: Person, held: Conversation) -> None:
    """The same for one of them, wherever its address is known."""
    access.check_may_talk_with(reader, student)
    if not read_by(reader, student, [held]):
        access.check_reads_conversation(access.relations(reader, student), held, ())
