"""Check-ins: how a goal goes in a week, as its student says."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import new_id, now


@dataclass(frozen=True, slots=True)
class Words:
    """What a student says of a week."""

    going: str  # well, forward, stuck, not_yet
    tried: str = ""  # as_planned, other_way, asked, nothing
    next_step: str = ""  # keep_on, other_way, ask_help, smaller, talk
    line: str = ""


@dataclass(frozen=True, slots=True)
class CheckIn:
    goal: UUID
    week: date  # its Monday
    words: Words
    saved_at: datetime


def save(owner: UUID, goal: UUID, student: UUID, week: date, words: Words) -> None:
    """One for a goal and a week: saving it again in that week changes it."""
    said = {**asdict(words), "saved_at": now()}
    t.CheckIn.insert(
        id=new_id(), owner=owner, goal=goal, student=student, week=week, **said
    ).on_conflict(
        conflict_target=(t.CheckIn.owner, t.CheckIn.goal, t.CheckIn.week), update=said
    ).execute()
