"""What was prepared, said and kept around conversations and visits, for the copy of all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from typing import Any
from uuid import UUID

from peewee import SQL, Value, fn

from questionnaires import Document
from service.store import tables as t
from service.store.ground.asides import unpacked
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Beside:
    """One thing: a note, a card, a judgement, a goal that was proposed, a week, a time …"""

    kind: str
    id: UUID
    at: datetime
    by: UUID  # who wrote or did it
    about: UUID  # the student, or the teacher who was visited
    round: UUID | None
    words: tuple[str, ...]  # as the pages ask for them
    form: tuple[str, int] | None = None  # of minutes: what they are written by
    document: Document | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}/{self.id}"


AGREED = "conversation"  # a goal or an agreement, under the key of its conversation
MINUTES, SET_ASIDE = "minutes", "minutes that are set aside"
COUNT = {  # columns of words of each kind
    "note": 1, "card": 2, "judgement": 3, "proposal": 2, "week": 4, "evidence": 3, "time": 1,
    AGREED: 5, "visit": 3, "reflection": 4, "experiment": 3, "visit note": 1,
}  # fmt: skip
ROOM = 5  # columns of words that a kind can have
NONE = Value("")


def besides(owner: UUID, person: UUID) -> tuple[Beside, ...]:
    """All that was written by or about somebody, oldest first. One statement."""
    n, c, s, p, w, e = t.Note, t.Card, t.SubjectJudgement, t.Proposal, t.CheckIn, t.Evidence
    no_round = SQL("NULL")
    parts = [
        _of("note", n.saved_at, n.writer, n.student, n.round, n.text),
        _of("judgement", s.saved_at, s.writer, s.student, s.round, s.subject, s.judgement, s.goal),
        _of("proposal", p.made_at, p.proposer, p.student, p.round, p.text, p.why),
        _of("week", w.saved_at, w.student, w.student, no_round, w.going, w.tried, w.next_step,
            w.line),
        _of("evidence", e.made_at, e.student, e.student, no_round, e.title, e.text, e.link),
    ]  # fmt: skip
    found = [
        select.where(table.owner == owner, (by == person) | (table.student == person))
        for table, by, select in parts
    ]
    m = t.Minutes
    found += [_cards(owner, person, c), _times(owner, person)]
    found += [
        _minutes(owner, person, MINUTES, m.document),
        _minutes(owner, person, SET_ASIDE, m.asides),
    ]
    found += [_goals(owner, person), _agreements(owner, person), *_visits(owner, person)]
    query = reduce(lambda one, other: one.union_all(other), found)
    known = [one for row in rows(query) for one in _besides(row)]
    return tuple(sorted(known, key=lambda one: (one.at, str(one.id))))


def _of(kind: str, at: Any, by: Any, whom: Any, of: Any, *words: Any) -> tuple[Any, Any, Any]:
    table = at.model
    return table, by, table.select(Value(kind), table.id, at, by, whom, of, *_padded(words))


def _padded(words: Sequence[Any]) -> tuple[Any, ...]:
    """Its words, then nothing, then no form."""
    return (*words, *[NONE] * (ROOM - len(words)), NONE, Value(0), NONE)


def _cards(owner: UUID, person: UUID, c: Any) -> Any:
    """A card has no time of its own: it was picked for a round, and perhaps shown."""
    at = fn.COALESCE(c.released_at, t.Round.opens_on)
    return (
        c.select(
            Value("card"), c.id, at, c.student, c.student, c.round, *_padded((c.text, c.source))
        )
        .join(t.Round)
        .where(c.owner == owner, c.student == person)
    )


def _times(owner: UUID, person: UUID) -> Any:
    """Times that somebody had."""
    b = t.Booking
    words = _padded((t.Slot.room,))
    return (
        b.select(Value("time"), b.id, t.Slot.starts_at, b.party, b.student, b.round, *words)
        .join(t.Slot)
        .where(b.owner == owner, (b.party == person) | (b.student == person))
    )


def _minutes(owner: UUID, person: UUID, kind: str, column: Any) -> Any:
    """Minutes of somebody's conversations, and those they wrote; or what is set aside of them."""
    m, c = t.Minutes, t.Conversation
    by = fn.COALESCE(m.writer, c.student)
    return (
        m.select(Value(kind), m.id, m.saved_at, by, c.student, c.round, *[NONE] * ROOM,
                 m.name, m.version, column)
        .join(c)
        .where(m.owner == owner, column != "", (m.writer == person) | (c.student == person))
    )  # fmt: skip


def _goals(owner: UUID, person: UUID) -> Any:
    """Goals of somebody's conversations, under the key of the conversation."""
    g, c = t.Goal, t.Conversation
    words = _padded((g.text, g.signs, g.strategies, g.help, g.reached))
    return (
        g.select(Value(AGREED), c.id, g.saved_at, c.student, c.student, c.round, *words)
        .join(c)
        .where(g.owner == owner, c.student == person)
    )


def _agreements(owner: UUID, person: UUID) -> Any:
    a, c = t.Agreement, t.Conversation
    return (
        a.select(Value(AGREED), c.id, c.opened_at, c.student, c.student, c.round,
                 *_padded((a.text,)))
        .join(c)
        .where(a.owner == owner, c.student == person)
    )  # fmt: skip


def _visits(owner: UUID, person: UUID) -> Iterator[Any]:
    """What was agreed of visits, what the two wrote and try, and the notes of each."""
    v, r, e, n = t.Visit, t.Reflection, t.Experiment, t.VisitNote
    both = (v.teacher == person) | (v.observer == person)
    none = SQL("NULL")
    yield v.select(
        Value("visit"), v.id, v.held_on, fn.COALESCE(v.proposed_by, v.observer), v.teacher, none,
        *_padded((v.lesson, v.looks_for, v.off_note)),
    ).where(v.owner == owner, both)  # fmt: skip
    parts = (
        (r, both, r.saved_at, fn.COALESCE(r.writer, v.observer),
         ("reflection", r.did, r.effect, r.learned, r.next_step)),
        (e, both, e.made_at, e.teacher, ("experiment", e.text, e.sign, e.became)),
        (n, n.writer == person, n.saved_at, n.writer,
         ("visit note", n.text)),
    )  # fmt: skip
    for table, whose, at, by, (kind, *words) in parts:
        query = table.select(Value(kind), table.id, at, by, v.teacher, none, *_padded(words))
        yield query.join(v).where(table.owner == owner, whose)


def _besides(row: Sequence[Any]) -> Iterator[Beside]:
    """One thing; of minutes that are set aside, one for each page that wrote them."""
    kind, key, at, by, about, of, *words, name, version, text = row
    if not name:
        said = tuple(words[: COUNT[kind]])
        yield Beside(kind, key, _moment(at), by, about, of, said)
        return
    aside = kind == SET_ASIDE
    for document in unpacked(text).values() if aside else [Document.from_json(text)]:
        yield Beside(MINUTES, key, _moment(at), by, about, of, (), (name, version), document)


def _moment(at: Any) -> datetime:
    """SQLite tells a day or a moment as text where it was worked out."""
    found = datetime.fromisoformat(at) if isinstance(at, str) else at
    return found if found.tzinfo else found.replace(tzinfo=UTC)
