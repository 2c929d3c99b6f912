"""Who writes what a conversation leaves, and who reads it. access.py is the door to it.

Goals, agreements and minutes are written by one of the two at the table: the note-taker. What the
law asks of the school is written by the contact teacher, whoever takes the notes.
"""

from __future__ import annotations

from questionnaires import Questionnaire
from service.errors import Final, NotAllowed, OtherWrites
from service.store.conversing.conversations import Conversation

WRITERS = ("student", "teacher")
_RELATION = {"student": "student", "teacher": "contact_teacher"}


def is_minutes(questionnaire: Questionnaire) -> bool:
    """Is it filled in by whoever takes the notes of a conversation?"""
    return questionnaire.kind == "minutes" and _at_table(questionnaire)


def is_of_conversation(questionnaire: Questionnaire) -> bool:
    """Minutes, or what the school writes beside them: neither is a sheet nor asked by a round."""
    return questionnaire.kind in ("minutes", "account") and _at_table(questionnaire)


def _at_table(questionnaire: Questionnaire) -> bool:
    of_table = questionnaire.respondent in ("student", "teacher")
    return of_table and questionnaire.about == "conversation"


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
