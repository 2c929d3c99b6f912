"""What is there for the conversations of a class: that it is, and never what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from peewee import Value

from service.store import tables as t
from service.store.ground.database import lock_rows, rows


@dataclass(frozen=True, slots=True)
class There:
    """What lies ready for one student."""

    given: frozenset[tuple[str, UUID]] = frozenset()  # subject judgements: (subject, writer)
    cards: int = 0  # released
    proposals: int = 0
    opened: bool = False  # the conversation is
    closed: bool = False


NOTHING = There()


def there(owner: UUID, round_id: UUID, students: Sequence[UUID]) -> dict[UUID, There]:
    """What lies ready for each of these students in a round, in one statement."""
    parts = _judgements(owner, round_id)
    for part in (_cards, _proposals, _talks):
        parts = parts.union_all(part(owner, round_id))
    found: dict[UUID, dict[str, list[Any]]] = {one: {} for one in students}
    for kind, student, subject, who, at in rows(parts):
        if student in found:
            found[student].setdefault(kind, []).append((subject, who, at))
    return {student: _there(kinds) for student, kinds in found.items()}


def _there(kinds: dict[str, list[Any]]) -> There:
    talks = kinds.get("talk", [])
    return There(
        frozenset((subject, who) for subject, who, _ in kinds.get("judgement", ())),
        len(kinds.get("card", ())),
        len(kinds.get("proposal", ())),
        bool(talks),
        any(at is not None for *_, at in talks),
    )


# Every part has the same columns: what it is, the student, a subject, somebody, and a moment.
def _judgements(owner: UUID, round_id: UUID) -> Any:
    return t.SubjectJudgement.select(
        Value("judgement"), t.SubjectJudgement.student, t.SubjectJudgement.subject,
        t.SubjectJudgement.writer, t.SubjectJudgement.given_at,
    ).where(
        t.SubjectJudgement.owner == owner, t.SubjectJudgement.round == round_id,
        t.SubjectJudgement.given_at.is_null(False),
    )  # fmt: skip


def _cards(owner: UUID, round_id: UUID) -> Any:
    return t.Card.select(
        Value("card"), t.Card.student, Value(""), t.Card.student, t.Card.released_at
    ).where(
        t.Card.owner == owner, t.Card.round == round_id, t.Card.released_at.is_null(False)
    )  # fmt: skip


def _proposals(owner: UUID, round_id: UUID) -> Any:
    return t.Proposal.select(
        Value("proposal"), t.Proposal.student, Value(""), t.Proposal.proposer, t.Proposal.made_at
    ).where(t.Proposal.owner == owner, t.Proposal.round == round_id)


def _talks(owner: UUID, round_id: UUID) -> Any:
    return t.Conversation.select(
        Value("talk"), t.Conversation.student, Value(""), t.Conversation.opened_by,
        t.Conversation.closed_at,
    ).where(t.Conversation.owner == owner, t.Conversation.round == round_id)  # fmt: skip


def talks(owner: UUID, round_id: UUID, students: Sequence[UUID]) -> dict[UUID, bool]:
    """Of these students those whose conversation is opened, and whether it is closed.

    Whoever closes one waits until the deed is done. Call inside a transaction.
    """
    query = t.Conversation.select(t.Conversation.student, t.Conversation.closed_at).where(
        t.Conversation.owner == owner, t.Conversation.round == round_id,
        t.Conversation.student.in_(list(students)),
    )  # fmt: skip
    lock_rows(query.clone(), shared=True)
    return {student: at is not None for student, at in rows(query.order_by(t.Conversation.id))}
