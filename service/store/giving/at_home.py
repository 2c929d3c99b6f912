"""Goals that somebody at home, or the student, proposes before a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Proposal:
    id: UUID
    round: UUID
    student: UUID
    proposer: UUID
    name: str
    text: str
    why: str
    made_at: datetime
    taken_at: datetime | None  # since then it is a goal
    apart: bool  # its proposer and another guardian are kept apart


def propose(owner: UUID, round_id: UUID, student: UUID, by: UUID, text: str, why: str) -> UUID:
    key = new_id()
    t.Proposal.insert(
        id=key, owner=owner, round=round_id, student=student, proposer=by, text=text, why=why
    ).execute()
    return key


def proposals(owner: UUID, student: UUID) -> tuple[Proposal, ...]:
    """All that was proposed for a student, oldest first, in one statement."""
    return _proposals(_of_student.rows(owner=owner, day=today(), student=student))


def proposal(owner: UUID, proposal_id: UUID, lock: bool = False) -> Proposal:
    """One of them. With lock, nobody else changes it before the deed is done."""
    this = t.Proposal.id == proposal_id
    if lock:
        lock_rows(t.Proposal.select(t.Proposal.id).where(t.Proposal.owner == owner, this))
    for found in _proposals(rows(_select(owner, today(), this))):
        return found
    raise NotFound(f"proposal {proposal_id}")


def change(owner: UUID, proposal_id: UUID, text: str, why: str) -> None:
    t.Proposal.update(text=text, why=why).where(_this(owner, proposal_id)).execute()


def take_back(owner: UUID, proposal_id: UUID) -> None:
    t.Proposal.delete().where(_this(owner, proposal_id)).execute()


def take_up(owner: UUID, round_id: UUID, student: UUID, proposals: Sequence[UUID]) -> None:
    """Of what was proposed for one conversation, these became goals, each at its first time."""
    if not proposals:
        return
    at = fn.COALESCE(t.Proposal.taken_at, t.Proposal.taken_at.to_value(now()))
    of_it = (t.Proposal.owner == owner) & (t.Proposal.round == round_id)
    these = t.Proposal.id.in_(list(proposals)) & (t.Proposal.student == student)
    t.Proposal.update(taken_at=at).where(of_it, these).execute()


def _this(owner: UUID, proposal_id: UUID) -> Any:
    return (t.Proposal.owner == owner) & (t.Proposal.id == proposal_id)


def _select(owner: Any, day: Any, which: Any) -> Any:
    p, g = t.Proposal, t.Guardianship
    kept_apart = g.select(g.id).where(
        g.owner == owner, g.student == p.student, held(day, g),
        g.keep_apart_from.is_null(False),
        (g.guardian == p.proposer) | (g.keep_apart_from == p.proposer),
    )  # fmt: skip
    return (
        p.select(
            p.id, p.round, p.student, p.proposer, *shown_name(), p.text, p.why, p.made_at,
            p.taken_at, fn.EXISTS(kept_apart),
        )
        .join(t.Person, JOIN.LEFT_OUTER, on=(t.Person.id == p.proposer) & (t.Person.owner == owner))
        .where(p.owner == owner, which)
        .order_by(p.made_at, p.id)
    )  # fmt: skip


_of_student = Prepared(
    lambda owner, day, student: _select(owner, day, t.Proposal.student == student),
    owner=t.Proposal.owner,
    day=t.Guardianship.from_day,
    student=t.Proposal.student,
)


def _proposals(found: list[tuple[Any, ...]]) -> tuple[Proposal, ...]:
    return tuple(
        Proposal(*[*key, whole(given or "", family or ""), *words, bool(apart)])
        for *key, given, family, text, why, made_at, taken_at, apart in found
        for words in ((text, why, made_at, taken_at),)
    )
