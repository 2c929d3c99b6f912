"""The cards that a student picks for a conversation, and what they pick them from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import Value

from questionnaires import Document
from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Card:
    """One card, as it was picked: what it says stands where it comes from."""

    id: UUID
    source: str
    text: str  # of an own card
    place: int
    released_at: datetime | None


@dataclass(frozen=True, slots=True)
class Sent:
    """A form that the student has sent in this round, about themselves."""

    name: str
    version: int
    document: Document


@dataclass(frozen=True, slots=True)
class Words:
    """Something else of the student's own: a goal they agreed on, or what shows work on one."""

    id: UUID
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Material:
    """A student's cards in a round, in order, and all that a card can come from."""

    cards: tuple[Card, ...]
    sent: tuple[Sent, ...]
    goals: tuple[Words, ...]  # of other rounds, newest first
    evidence: tuple[Words, ...]  # the same
    opened: bool  # the conversation of this round is
    closed: bool


def material(owner: UUID, student: UUID, round_id: UUID) -> Material:
    """All of it in one statement: the page of a conversation has few."""
    found: dict[str, list[Any]] = {}
    for kind, *row in _material.rows(owner=owner, student=student, of=round_id):
        found.setdefault(kind, []).append(row)
    cards = [
        Card(key, source, text, place, at) for key, source, text, place, at in found.get("card", ())
    ]
    sent = [
        (at, Sent(name, version, Document.from_json(document)))
        for _, name, document, version, at in found.get("sent", ())
    ]
    talk = found.get("talk", [])
    return Material(
        tuple(sorted(cards, key=lambda one: (one.place, one.id))),
        tuple(one for _, one in sorted(sent, key=lambda pair: (pair[0], pair[1].name))),
        _words(found.get("goal", ())),
        _words(found.get("evidence", ())),
        bool(talk),
        any(at is not None for *_, at in talk),
    )


def _words(found: Sequence[Sequence[Any]]) -> tuple[Words, ...]:
    words = [
        Words(key, ": ".join(one for one in (title, text) if one), at)
        for key, title, text, _, at in found
    ]
    return tuple(sorted(words, key=lambda one: (one.at, one.id), reverse=True))


# Every part has the same columns: what it is, its key, two texts, a number and a moment.
def _cards(owner: Any, student: Any, round_id: Any) -> Any:
    return t.Card.select(
        Value("card"), t.Card.id, t.Card.source, t.Card.text, t.Card.place, t.Card.released_at
    ).where(_mine(owner, student, round_id))


def _sent(owner: Any, student: Any, round_id: Any) -> Any:
    return t.Response.select(
        Value("sent"), t.Response.id, t.Response.name, t.Response.document, t.Response.version,
        t.Response.sent_at,
    ).where(
        t.Response.owner == owner, t.Response.round == round_id, t.Response.person == student,
        t.Response.about == student, t.Response.sent_at.is_null(False),
    )  # fmt: skip


def _goals(owner: Any, student: Any, round_id: Any) -> Any:
    talks = t.Conversation.select(t.Conversation.id).where(
        t.Conversation.owner == owner,
        t.Conversation.student == student,
        t.Conversation.round != round_id,
    )  # joined, SQLite would read every goal of the owner
    return t.Goal.select(
        Value("goal"), t.Goal.id, Value(""), t.Goal.text, t.Goal.place, t.Goal.saved_at
    ).where(t.Goal.owner == owner, t.Goal.conversation.in_(talks))


def _evidence(owner: Any, student: Any, _round: Any) -> Any:
    return t.Evidence.select(
        Value("evidence"), t.Evidence.id, t.Evidence.title, t.Evidence.text, Value(0),
        t.Evidence.made_at,
    ).where(t.Evidence.owner == owner, t.Evidence.student == student)  # fmt: skip


def _talk(owner: Any, student: Any, round_id: Any) -> Any:
    return t.Conversation.select(
        Value("talk"), t.Conversation.id, Value(""), Value(""), Value(0), t.Conversation.closed_at
    ).where(
        t.Conversation.owner == owner,
        t.Conversation.student == student,
        t.Conversation.round == round_id,
    )


def _mine(owner: Any, student: Any, round_id: Any) -> Any:
    return (t.Card.owner == owner) & (t.Card.student == student) & (t.Card.round == round_id)


def _parts(owner: Any, student: Any, of: Any) -> Any:
    parts = _cards(owner, student, of)
    for part in (_sent, _goals, _evidence, _talk):
        parts = parts.union_all(part(owner, student, of))
    return parts


_material = Prepared(_parts, owner=t.Card.owner, student=t.Card.student, of=t.Card.round)


def pick(owner: UUID, student: UUID, round_id: UUID, picked: Sequence[tuple[str, str]]) -> None:
    """Put cards, (source, text) each, behind those that are there; none is there twice.

    Call in the student's turn.
    """
    known = rows(t.Card.select(t.Card.source, t.Card.place).where(_mine(owner, student, round_id)))
    there = {source for source, _ in known}
    last = max((place for _, place in known), default=-1)
    new = [one for one in dict(picked).items() if one[0] not in there]
    if new:
        t.Card.insert_many(
            [
                {
                    "id": new_id(), "owner": owner, "student": student, "round": round_id,
                    "source": source, "text": text, "place": last + behind,
                }
                for behind, (source, text) in enumerate(new, start=1)
            ]
        ).execute()  # fmt: skip


def turn(owner: UUID, student: UUID) -> None:
    """Wait for one's turn at a student's cards. Call inside a transaction."""
    lock_rows(t.Person.select(t.Person.id).where(t.Person.owner == owner, t.Person.id == student))


def round_of(owner: UUID, student: UUID, card_id: UUID) -> UUID:
    """The round that a student's card was picked for."""
    mine = (t.Card.owner == owner) & (t.Card.student == student) & (t.Card.id == card_id)
    for (found,) in rows(t.Card.select(t.Card.round).where(mine)):
        return UUID(str(found))
    raise NotFound(f"card {card_id}")


def write(owner: UUID, card_id: UUID, text: str) -> None:
    this = (t.Card.owner == owner) & (t.Card.id == card_id)
    t.Card.update(text=text).where(this).execute()


def arrange(owner: UUID, student: UUID, round_id: UUID, order: Sequence[UUID]) -> None:
    """Lay the cards in this order."""
    mine = _mine(owner, student, round_id)
    for place, key in enumerate(order):
        t.Card.update(place=place).where(mine, t.Card.id == key).execute()


def release(owner: UUID, card_ids: Sequence[UUID], released: bool) -> None:
    """Let those in the room see these cards, or no longer. What was released stays as it was."""
    these = (t.Card.owner == owner) & t.Card.id.in_(list(card_ids))
    other = t.Card.released_at.is_null(released)
    t.Card.update(released_at=now() if released else None).where(these, other).execute()


def remove(owner: UUID, card_id: UUID) -> None:
    t.Card.delete().where(t.Card.owner == owner, t.Card.id == card_id).execute()
