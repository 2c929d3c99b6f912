"""What of a student's conversations is shared with those at home, and what lies with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, Value

from service.store import tables as t
from service.store.ground.database import now, rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that belongs to the conversation of a round; its kind says what it holds.

    conversation: title and frame of its round, when it was opened, since when it is shared, by
    whom. form: its name and version. goal: its words. minutes: name, version and document.
    judgement: subject, judgement and proposed goal, since when it is given. card: source and own
    words, since when it is released. proposal: words and why, since when it is taken up.
    """

    kind: str
    id: UUID
    round: UUID
    place: int
    title: str
    text: str
    more: str
    by: UUID | None
    name: str  # of by
    made_at: datetime | None  # of a card none before its release
    at: datetime | None


def of_student(owner: UUID, student: UUID) -> tuple[Piece, ...]:
    """All of it in one statement, each kind in its order; conversations newest first."""
    first, *others = _kinds(owner, student)
    for one in others:
        first = first.union_all(one)
    found = [Piece(*row[:8], whole(row[8], row[9]), *row[10:]) for row in rows(first)]
    found.sort(key=lambda one: one.id)  # which tells the time
    held = [one for one in found if one.kind == "conversation"]
    others = [one for one in found if one.kind != "conversation"]
    return (*reversed(held), *sorted(others, key=lambda one: (one.kind, one.place)))


def share(owner: UUID, conversation: UUID, by: UUID | None) -> None:
    """From now on those at home read it; with nobody's name on it they do so no more."""
    this = (t.Conversation.owner == owner) & (t.Conversation.id == conversation)
    at = now() if by is not None else None
    t.Conversation.update(shared_at=at, shared_by=by).where(this).execute()


def times_with(owner: UUID, teacher: UUID, student: UUID) -> tuple[tuple[date, date | None], ...]:
    """From when to when somebody was contact teacher of a class in which the student was."""
    m, classmate = t.Membership, t.Membership.alias()
    theirs = classmate.select(classmate.group).where(
        classmate.owner == owner, classmate.person == student, classmate.role == "student"
    )
    query = m.select(m.from_day, m.to_day).where(
        m.owner == owner, m.person == teacher, m.role == "contact_teacher", m.group.in_(theirs)
    )
    return tuple((first, last) for first, last in rows(query.order_by(m.from_day, m.id)))


def _kinds(owner: UUID, student: UUID) -> tuple[Any, ...]:
    c, g, m, f = t.Conversation, t.Goal, t.Minutes, t.RoundForm
    s, k, p, none, nought = t.SubjectJudgement, t.Card, t.Proposal, Value(""), Value(0)
    of_round = (t.Round.id == c.round) & (t.Round.owner == c.owner)

    def with_conversation(table: Any, on: Any, *columns: Any) -> Any:
        beside = on & (c.owner == table.owner)
        return _select(table, *columns).join_from(table, c, on=beside).where(c.student == student)

    queries = {
        c: _select(
            c, "conversation", c.round, nought, t.Round.title, t.Round.frame, none,
            c.shared_by, c.opened_at, c.shared_at,
        ).join_from(c, t.Round, on=of_round).where(c.student == student),
        f: with_conversation(
            f, c.round == f.round, "form", f.round, f.version, f.name, none, none, c.student,
            c.opened_at, c.opened_at,
        ),
        g: with_conversation(
            g, c.id == g.conversation, "goal", c.round, g.place, g.subject, g.text, none,
            c.student, g.saved_at, g.saved_at,
        ),
        m: with_conversation(
            m, c.id == m.conversation, "minutes", c.round, m.version, m.name, m.document, none,
            m.writer, m.saved_at, m.saved_at,
        ),
        s: _select(
            s, "judgement", s.round, nought, s.subject, s.judgement, s.goal, s.writer,
            s.saved_at, s.given_at,
        ).where(s.student == student),
        k: _select(
            k, "card", k.round, k.place, k.source, k.text, none, k.student, k.released_at,
            k.released_at,
        ).where(k.student == student),
        p: _select(
            p, "proposal", p.round, nought, none, p.text, p.why, p.proposer, p.made_at, p.taken_at
        ).where(p.student == student),
    }  # fmt: skip
    return tuple(query.where(table.owner == owner) for table, query in queries.items())


def _select(table: Any, kind: str, of: Any, place: Any, *told: Any) -> Any:
    """The columns of a piece: three texts, who, made when, and since when it is more than that."""
    *texts, by, made_at, at = told
    whose = (t.Person.id == by) & (t.Person.owner == table.owner)
    columns = (Value(kind), table.id, of, place, *texts, by, *shown_name(), made_at, at)
    return table.select(*columns).join_from(table, t.Person, JOIN.LEFT_OUTER, on=whose)
