"""The board of a class: what each student chose to show, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from peewee import JOIN

from service.store import tables as t
from service.store.between.goals import stands
from service.store.ground.database import rows
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence as the class sees it."""

    title: str
    text: str
    link: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One goal on the board; without words where the student shows the evidence alone."""

    student: UUID
    given: str
    family: str
    goal: str
    pieces: tuple[Piece, ...]


def of_class(owner: UUID, group: UUID, student: UUID | None = None) -> tuple[Shown, ...]:
    """What stands on a class's board today, by name; of one student alone if they are named.

    Whoever's identity is protected or whose data are restricted is never on it, whatever they
    chose: a board hangs on a wall. Goals of earlier conversations have left it.
    """
    query = (
        t.Membership.select(
            t.Person.id, t.Person.given_name, t.Person.family_name, t.Goal.id, t.Goal.on_board,
            t.Goal.text, t.Evidence.title, t.Evidence.text, t.Evidence.link,
        )
        .join(t.Person)
        .join_from(
            t.Person, t.Conversation,
            on=(t.Conversation.student == t.Person.id) & (t.Conversation.owner == t.Person.owner),
        )
        .join_from(
            t.Conversation, t.Goal,
            on=(t.Goal.conversation == t.Conversation.id) & (t.Goal.owner == t.Conversation.owner),
        )
        .join_from(
            t.Goal, t.Evidence, JOIN.LEFT_OUTER,
            on=(t.Evidence.goal == t.Goal.id) & (t.Evidence.owner == t.Goal.owner)
            & t.Evidence.on_board,
        )
        .where(
            t.Membership.owner == owner, t.Membership.group == group,
            t.Membership.role == "student", held(today()), t.Person.active,
            t.Person.restricted_at.is_null(), t.Person.shown_as == "", stands(),
            t.Goal.on_board | t.Evidence.id.is_null(False),
        )
        .order_by(
            t.Person.given_name, t.Person.family_name, t.Person.id, t.Goal.place, t.Goal.id,
            t.Evidence.made_at, t.Evidence.id,
        )
    )  # fmt: skip
    if student is not None:
        query = query.where(t.Person.id == student)
    found: dict[UUID, Shown] = {}
    for key, given, family, goal, on_board, text, title, words, link in rows(query):
        before = found.get(goal) or Shown(key, given, family, text if on_board else "", ())
        pieces = before.pieces if title is None else (*before.pieces, Piece(title, words, link))
        found[goal] = Shown(key, given, family, before.goal, pieces)
    return tuple(found.values())
