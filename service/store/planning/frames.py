"""The frame of a round: how its conversations are held, as the team has planned it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Frame:
    """All of it may be unplanned; then the usual holds: one student at a time, who takes notes."""

    kind: str = ""  # of conversation: evaluation, learning, tutor, grade, wellbeing, or own words
    learning: str = ""  # what the students are to leave with
    held_by: tuple[str, ...] = ()  # contact_teacher, tutor, subject_teacher, study_counsellor, …
    group_size: int = 1  # students at a time: 1, 4 or 6
    note_taker: str = "student"  # student, teacher
    slot_day: str = ""  # monday … friday, or varies: when students prepare
    slot_begins: str = ""  # such as 10:15
    slot_minutes: int = 0
    shares_home: bool = False  # those at home see goals and agreements
    focus: str = ""  # start_up, subject, wellbeing, or own words
    day: str = ""  # the first day of the conversations, such as 2026-11-30


USUAL = Frame()


@lru_cache(maxsize=1024)
def read(text: str) -> Frame:
    """A frame as it was kept; empty text is the usual one."""
    kept = json.loads(text) if text else {}
    return Frame(**kept | {"held_by": tuple(kept.get("held_by", ()))})


def written(frame: Frame) -> str:
    return json.dumps(asdict(frame), ensure_ascii=False) if frame != USUAL else ""
