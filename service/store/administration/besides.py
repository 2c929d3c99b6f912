"""What was prepared, said and kept around somebody's conversations, for the copy of all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID

from peewee import Value

from questionnaires import Document
from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Beside:
    """One thing: a note, a card, a judgement, a goal that was proposed, a week, a time …"""

    kind: str
    id: UUID
    at: datetime
    by: UUID  # who wrote or did it
    about: UUID  # the student
    round: UUID | None
    words: tuple[str, ...]  # in the order of WORDS[kind]
    form: tuple[str, int] | None = None  # of minutes: what they are written by
    document: Document | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}/{self.id}"


WORDS: dict[str, tuple[Any, ...]] = {  # the columns in which words of each kind stand
    "note": (t.Note.text,),
    "card": (t.Card.text, t.Card.source),
    "judgement": (
        t.SubjectJudgement.subject,
        t.SubjectJudgement.judgement,
        t.SubjectJudgement.goal,
    ),
    "proposal": (t.Proposal.text, t.Proposal.why),
    "week": (t.CheckIn.going, t.CheckIn.tried, t.CheckIn.next_step, t.CheckIn.line),
    "evidence": (t.Evidence.title, t.Evidence.text, t.Evidence.link),
    "time": (t.Slot.room,),
}

WRITTEN: dict[str, tuple[Any, Any, Any]] = {  # when, by whom, and in which round
    "note": (t.Note.saved_at, t.Note.writer, t.Note.round),
    "judgement": (
        t.SubjectJudgement.saved_at, t.SubjectJudgement.writer, t.SubjectJudgement.round,
    ),
    "proposal": (t.Proposal.made_at, t.Proposal.proposer, t.Proposal.round),
    "week": (t.CheckIn.saved_at, t.CheckIn.student, Value(None)),
    "evidence": (t.Evidence.made_at, t.Evidence.student, Value(None)),
}  # fmt: skip


def besides(owner: UUID, person: UUID) -> tuple[Beside, ...]:
    """All that was written by or about somebody, oldest first."""
    found = [*_cards(owner, person), *_times(owner, person), *_minutes(owner, person)]
    for kind, (at, by, of) in WRITTEN.items():
        table = at.model
        theirs = (by == person) | (table.student == person)
        query = table.select(table.id, at, by, table.student, of, *WORDS[kind])
        theirs_here = query.where(table.owner == owner, theirs).order_by(at, table.id)
        for key, when, who, whom, round_, *words in rows(theirs_here):
            found.append(Beside(kind, key, when, who, whom, round_, tuple(words)))
    return tuple(sorted(found, key=lambda one: (one.at, str(one.id))))


def _cards(owner: UUID, person: UUID) -> list[Beside]:
    """A card has no time of its own: it was picked for a round that opened on a day."""
    c = t.Card
    query = (
        c.select(c.id, c.released_at, t.Round.opens_on, c.student, c.round, *WORDS["card"])
        .join(t.Round)
        .where(c.owner == owner, c.student == person)
        .order_by(t.Round.opens_on, c.place, c.id)
    )
    return [
        Beside("card", key, at or datetime.combine(day, time(), UTC), who, who, of, tuple(words))
        for key, at, day, who, of, *words in rows(query)
    ]


def _times(owner: UUID, person: UUID) -> list[Beside]:
    """Times that somebody had, or a teacher gave."""
    b = t.Booking
    query = (
        b.select(b.id, t.Slot.starts_at, b.party, b.student, b.round, *WORDS["time"])
        .join(t.Slot)
        .where(b.owner == owner, (b.party == person) | (b.student == person))
        .order_by(t.Slot.starts_at, b.id)
    )
    return [
        Beside("time", key, at, who, whom, of, tuple(words))
        for key, at, who, whom, of, *words in rows(query)
    ]


def _minutes(owner: UUID, person: UUID) -> list[Beside]:
    """Minutes of somebody's conversations, and those that they wrote."""
    m, c = t.Minutes, t.Conversation
    query = (
        m.select(m.id, m.saved_at, m.writer, c.student, c.round, m.name, m.version, m.document)
        .join(c)
        .where(m.owner == owner, (m.writer == person) | (c.student == person))
        .order_by(m.saved_at, m.id)
    )
    return [
        Beside(
            "minutes", key, at, by or who, who, of, (), (name, version), Document.from_json(text)
        )
        for key, at, by, who, of, name, version, text in rows(query)
    ]
