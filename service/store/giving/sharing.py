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
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that belongs to the conversation of a round; its kind says what it holds.

    conversation: title and frame of its round, when it was opened, since when it is shared, by
    whom. form: its name and version. goal: its words. minutes: name, version and document.
    judgement: subject, judgement and proposed goal, since when it is given. card: source and own
    words, since when it is released. proposal: words and why, since when it is taken up. evidence:
    its title and words; it belongs to a goal and to no round.
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
    found = _pieces(_of_student.rows(owner=owner, student=student))
    held = [one for one in found if one.kind == "conversation"]
    beside = [one for one in found if one.kind != "conversation"]
    return (*reversed(held), *sorted(beside, key=lambda one: (one.kind, one.place)))


def talks(owner: UUID, student: UUID) -> tuple[Piece, ...]:
    """The conversations alone, newest first."""
    return tuple(reversed(_pieces(_talks.rows(owner=owner, student=student))))


def _pieces(found: list[tuple[Any, ...]]) -> list[Piece]:
    """By their ids, which tell the time."""
    pieces = [
        Piece(*[*told, whole(given or "", family or ""), made_at, at])
        for *told, given, family, made_at, at in found
    ]
    return sorted(pieces, key=lambda one: one.id)


def share(owner: UUID, conversation: UUID, by: UUID | None) -> None:
    """From now on those at home read it; with nobody's name on it they do so no more."""
    this = (t.Conversation.owner == owner) & (t.Conversation.id == conversation)
    at = now() if by is not None else None
    t.Conversation.update(shared_at=at, shared_by=by).where(this).execute()


def given(owner: UUID, student: UUID) -> frozenset[UUID]:
    """The judgements that subject teachers have given to the conversations of a student."""
    s = t.SubjectJudgement
    query = s.select(s.id).where(s.owner == owner, s.student == student, s.given_at.is_null(False))
    return frozenset(key for (key,) in rows(query.order_by(s.id)))


def goals_of(owner: UUID, student: UUID) -> dict[UUID, UUID]:
    """The goal of each weekly check-in, and of each thing that shows work on one."""
    weeks, shows = (
        one.select(one.id, one.goal).where(one.owner == owner, one.student == student)
        for one in (t.CheckIn, t.Evidence)
    )
    return dict(rows(weeks.union_all(shows)))


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


def _kinds(owner: Any, student: Any) -> tuple[Any, ...]:
    c, g, m, f = t.Conversation, t.Goal, t.Minutes, t.RoundForm
    s, k, p, e = t.SubjectJudgement, t.Card, t.Proposal, t.Evidence
    none, nought = Value(""), Value(0)
    of_round, of_form = c.round == t.Round.id, c.round == f.round
    found = (
        _kind(
            c, "conversation", c.round, nought, t.Round.title, t.Round.frame, none,
            c.shared_by, c.opened_at, c.shared_at, beside=(t.Round, of_round),
        ),
        _kind(
            f, "form", f.round, f.version, f.name, none, none,
            c.student, c.opened_at, c.opened_at, beside=(c, of_form),
        ),
        _kind(
            g, "goal", c.round, g.place, g.subject, g.text, none,
            c.student, g.saved_at, g.saved_at, beside=(c, c.id == g.conversation),
        ),
        _kind(
            m, "minutes", c.round, m.version, m.name, m.document, none,
            m.writer, m.saved_at, m.saved_at, beside=(c, c.id == m.conversation),
        ),
        _kind(
            s, "judgement", s.round, nought, s.subject, s.judgement, s.goal,
            s.writer, s.saved_at, s.given_at,
        ),
        _kind(
            k, "card", k.round, k.place, k.source, k.text, none,
            k.student, k.released_at, k.released_at,
        ),
        _kind(
            p, "proposal", p.round, nought, none, p.text, p.why,
            p.proposer, p.made_at, p.taken_at,
        ),
        _kind(
            e, "evidence", e.goal, nought, e.title, e.text, none,
            e.student, e.made_at, e.made_at,
        ),
    )  # fmt: skip
    talks = c.select(c.id).where(c.owner == owner, c.student == student)
    return tuple(
        one.where(
            table.owner == owner,
            whose.student == student,  # alone, SQLite would read all goals and minutes of the owner
            *([table.conversation.in_(talks)] if hasattr(table, "conversation") else ()),
        )
        for one, table, whose in found
    )


def _kind(
    table: Any, kind: str, of: Any, place: Any, *told: Any, beside: tuple[Any, Any] | None = None
) -> tuple[Any, Any, Any]:
    """The columns of a piece, its table, and the table that says whose it is.

    They are three texts, who, made when, and since when it is more than that.
    """
    *texts, by, made_at, at = told
    query = table.select(Value(kind), table.id, of, place, *texts, by, *shown_name(), made_at, at)
    if beside is not None:
        other, on = beside
        query = query.join(other, on=on & (other.owner == table.owner)).switch(table)
    whose = (t.Person.id == by) & (t.Person.owner == table.owner)
    query = query.join(t.Person, JOIN.LEFT_OUTER, on=whose)
    return query, table, table if hasattr(table, "student") else t.Conversation


def _all_kinds(owner: Any, student: Any) -> Any:
    query, *others = _kinds(owner, student)
    for one in others:
        query = query.union_all(one)
    return query


_of_student = Prepared(_all_kinds, owner=t.Conversation.owner, student=t.Conversation.student)
_talks = Prepared(
    lambda owner, student: _kinds(owner, student)[0],
    owner=t.Conversation.owner,
    student=t.Conversation.student,
)
