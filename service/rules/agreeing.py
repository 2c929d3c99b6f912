"""Who writes what a conversation leaves, and who reads it. access.py is the door to it.

Goals, agreements and minutes are written by one of the two at the table: the note-taker. What the
law asks of the school is written by the contact teacher, whoever takes the notes.
"""

from __future__ import annotations

from service.errors import Final, NotAllowed, OtherWrites
from service.store.conversing.conversations import Conversation

WRITERS = ("student", "teacher")
_RELATION = {"student": "student", "teacher": "contact_teacher"}


def writes(held: Conversation, relations: frozenset[str], by: str = "") -> bool:
    """Has one of these relations the pen? `by` names who writes it, if not the note-taker."""
    return _RELATION.get(by or held.note_taker, "") in relations


def check_writes(held: Conversation, relations: frozenset[str], by: str = "") -> None:
    """Both at the table read it; only one of them writes, until it is final."""
    if not relations & set(_RELATION.values()):
        raise NotAllowed(f"conversation {held.id} is for others to write")
    check_not_final(held)
    if not writes(held, relations, by):
        raise OtherWrites(f"the {by or held.note_taker} writes in conversation {held.id}")


def check_not_final(held: Conversation) -> None:
    if held.closed_at is not None:
        raise Final(f"conversation {held.id}")


def check_hands_over(held: Conversation, relations: frozenset[str], to: str) -> None:
    """The contact teacher gives the pen to either; the student may give it back."""
    may = "contact_teacher" in relations or (
        "student" in relations and (held.note_taker, to) == ("student", "teacher")
    )
    if to not in WRITERS or not may:
        raise NotAllowed(f"nobody gives the {to} the pen in conversation {held.id}")
    check_not_final(held)
