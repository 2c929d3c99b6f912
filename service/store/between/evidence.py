"""Evidence: something that shows work on a goal, in the student's words, and where it lies."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, rows


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of evidence as its student writes it."""

    title: str
    text: str = ""
    link: str = ""  # https alone; nothing is fetched from it
    on_board: bool = False  # shown to the class, as the student chose


@dataclass(frozen=True, slots=True)
class Evidence:
    id: UUID
    goal: UUID
    words: Words
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """One piece, and whose it is."""

    student: UUID
    evidence: Evidence


def add(owner: UUID, goal: UUID, student: UUID, words: Words) -> UUID:
    key = new_id()
    t.Evidence.insert(id=key, owner=owner, goal=goal, student=student, **asdict(words)).execute()
    return key


def piece(owner: UUID, evidence_id: UUID, lock: bool = False) -> Kept:
    """One piece. With lock, nobody changes it before the deed is done."""
    this = (t.Evidence.owner == owner) & (t.Evidence.id == evidence_id)
    if lock:
        lock_rows(t.Evidence.select(t.Evidence.id).where(this))
    query = t.Evidence.select(
        t.Evidence.student, t.Evidence.id, t.Evidence.goal, t.Evidence.title, t.Evidence.text,
        t.Evidence.link, t.Evidence.on_board, t.Evidence.made_at,
    ).where(this)  # fmt: skip
    for student, key, goal, title, text, link, on_board, made_at in rows(
        query.order_by(t.Evidence.id)
    ):
        return Kept(student, Evidence(key, goal, Words(title, text, link, on_board), made_at))
    raise NotFound(f"evidence {evidence_id}")


def change(owner: UUID, evidence_id: UUID, words: Words) -> None:
    this = (t.Evidence.owner == owner) & (t.Evidence.id == evidence_id)
    t.Evidence.update(**asdict(words)).where(this).execute()


def remove(owner: UUID, evidence_id: UUID) -> None:
    t.Evidence.delete().where(t.Evidence.owner == owner, t.Evidence.id == evidence_id).execute()
