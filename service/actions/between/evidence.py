"""Keep what shows work on a goal; change it, show it to the class, take it away."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from service.actions.between import goals
from service.errors import GoalPast
from service.rules import access
from service.store.between import evidence
from service.store.between.evidence import Evidence, Words
from service.store.ground.database import transaction
from service.store.people import Person


def mine(person: Person, evidence_id: UUID, lock: bool = False) -> Evidence:
    """A piece of one's own."""
    access.check_keeps_goals(person)
    found = evidence.piece(person.owner.id, evidence_id, lock=lock)
    access.check_is_own(person, found.student)
    return found.evidence


def add(person: Person, goal_id: UUID, words: Words) -> None:
    with transaction():
        goal = goals.standing(person, goal_id)
        evidence.add(person.owner.id, goal.id, person.id, words)


def texts(words: Words) -> tuple[str, ...]:
    return words.title, words.text, words.link


def change(person: Person, evidence_id: UUID, words: Words, seen: str | None = None) -> None:
    """Of a goal that is past as well: what one keeps may be put right.

    `seen` marks the texts that the page was filled with.
    """
    with transaction():
        own = mine(person, evidence_id, lock=True)
        access.check_writes_over_nothing(seen, texts(own.words), texts(words))
        evidence.change(person.owner.id, evidence_id, words)


def show(person: Person, evidence_id: UUID, on_board: bool) -> None:
    """Put it on the class's board, or take it down."""
    with transaction():
        own = mine(person, evidence_id, lock=True)
        if on_board and not goals.one_of_mine(person, own.goal).stands:
            raise GoalPast(f"evidence {evidence_id}")
        evidence.change(person.owner.id, evidence_id, replace(own.words, on_board=on_board))


def remove(person: Person, evidence_id: UUID) -> None:
    with transaction():
        mine(person, evidence_id, lock=True)
        evidence.remove(person.owner.id, evidence_id)
