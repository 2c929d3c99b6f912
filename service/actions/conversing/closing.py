"""Close a conversation: what is agreed stands, once what the law asks for is written."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from service.actions.conversing import minutes
from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.history import check_read_by
from service.actions.conversing.minutes import MINUTES, Paper
from service.errors import NotWhole
from service.rules import access
from service.rules.conversing import statutory
from service.rules.conversing.statutory import Missing, Written
from service.store import people
from service.store.administration import audit
from service.store.conversing import agreeing, conversations
from service.store.conversing.conversations import Conversation
from service.store.giving import documents
from service.store.giving.documents import Subject
from service.store.ground.database import transaction
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Final:
    """How far a conversation is from being final."""

    held: Conversation
    country: str
    grade: int | None  # None: the class's name does not begin with one
    asks: bool  # does the law ask for anything in writing in this grade?
    undecided: tuple[Missing, ...]  # where two texts wait for a decision
    missing: tuple[Missing, ...]  # what the law asks for and nobody has written
    closes: bool  # may this reader close it and open it again?


def final(at: AtTable, papers: tuple[Paper, ...], subjects: tuple[Subject, ...]) -> Final:
    home = at.student.home_class
    country = at.student.owner.country
    grade = statutory.grade_of(country, home.name) if home else None
    missing = statutory.missing(country, grade, _written(at.held, papers, subjects))
    undecided = [Missing("undecided", "next")] if at.held.asides else []
    undecided += [Missing("undecided", one.kind) for one in papers if one.kept.asides]
    asks = statutory.asks(country, grade)
    return Final(at.held, country, grade, asks, tuple(undecided), missing, at.teaches)


def subjects(at: AtTable) -> tuple[Subject, ...]:
    """What the student is taught, with the judgements that were given. One statement."""
    groups = [one.id for one in at.student.groups("student")]
    return documents.subjects(at.held.owner, at.held.round, at.held.student, groups)


def look(at: AtTable) -> Final:
    """The same, looked up: two statements."""
    return final(at, minutes.papers(at), subjects(at))


def close(person: Person, conversation_id: UUID, statutory_one: bool) -> Conversation:
    """From now on nobody writes on it. The statutory one lacks nothing that the law asks for."""
    owner = person.owner.id
    with transaction():
        held, student = _held_by(person, conversation_id)
        access.check_not_final(held)
        agreeing.set_statutory(owner, held.id, statutory_one)
        found = look(AtTable(held, student, access.relations(person, student)))
        if lacks := found.undecided + (found.missing if statutory_one else ()):
            raise NotWhole(tuple(one.field for one in lacks))
        agreeing.close(owner, held.id, person.id)
        details = {"statutory": int(statutory_one), "revision": held.revision}
        audit.add(owner, "conversation.closed", person, student.log_key, details)
        return held


def _held_by(person: Person, conversation_id: UUID) -> tuple[Conversation, Person]:
    """A conversation that somebody holds, locked, with its student."""
    held = conversations.conversation(person.owner.id, conversation_id, lock=True)
    student = people.person(person.owner.id, held.student)
    access.check_holds_conversation(person, student)
    check_read_by(person, student, held)
    return held, student


def reopen(person: Person, conversation_id: UUID) -> Conversation:
    """Write on it again. Its documents say from now on that it was changed later."""
    owner = person.owner.id
    with transaction():
        held, student = _held_by(person, conversation_id)
        if held.closed_at is None:
            return held  # somebody has opened it already
        agreeing.reopen(owner, held.id)
        details = {"revision": held.revision + 1}
        audit.add(owner, "conversation.reopened", person, student.log_key, details)
        return held


def _written(
    held: Conversation, papers: tuple[Paper, ...], subjects: tuple[Subject, ...]
) -> Written:
    document = {one.kind: one.kept.document for one in papers}
    whole = [one for one in held.goals if one.text and one.words.who]
    return Written(
        minutes=document[MINUTES],
        points=document[minutes.POINTS],
        goals=bool(whole),
        strategies=any(one.words.strategies for one in whole),
        does=frozenset(one.who for one in held.agreements if one.text),
        judged=frozenset(one.name for one in subjects if one.judgement),
        taught=tuple(one.name for one in subjects),
    )
