"""Agree: goals, agreements and the next meeting, written by one and lost by nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from forms import AGREEMENTS, GOALS, NEXT_ON, AgreedGiven, AgreedKind, merge_parts
from questionnaires import Document
from service.actions.answering.merging import UNMARKED, PageMarks, decided, with_aside
from service.actions.conversing.history import check_read_by
from service.rules import access
from service.store import people
from service.store.administration import audit, readings
from service.store.conversing import agreeing, conversations
from service.store.conversing.conversations import AgreementWords, Conversation, GoalWords
from service.store.giving import at_home
from service.store.ground.database import transaction
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed in a conversation, as its page shows it."""

    held: Conversation
    document: Document  # of all parts: goal.<key>.text …
    goals: tuple[str, ...]  # keys
    agreements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AtTable:
    """One conversation for one of the two at the table."""

    held: Conversation
    student: Person
    relations: frozenset[str]  # of the reader to the student

    @property
    def writes(self) -> bool:
        """Has the reader the pen?"""
        return self.held.closed_at is None and access.writes(self.held, self.relations)

    @property
    def teaches(self) -> bool:
        return "contact_teacher" in self.relations


def at_table(person: Person, conversation_id: UUID, what: str = "agreed") -> AtTable:
    """The conversation for whoever may read all of it. Somebody else's reading is logged."""
    held = conversations.conversation(person.owner.id, conversation_id)
    student = _student(person, held)
    check_read_by(person, student, held)
    if person.id != student.id:
        readings.add(person, student.id, f"{what} in round {held.round}")
    return AtTable(held, student, access.relations(person, student))


def agreed(held: Conversation) -> Agreed:
    goals = {str(one.id): one.words for one in held.goals}
    agreements = {str(one.id): one for one in held.agreements}
    parts = {NEXT_ON: _said(held.next_on)}
    parts |= {
        GOALS.key(key, part): _said(getattr(words, part))
        for key, words in goals.items()
        for part in GOALS.parts.values()
    }
    parts |= {
        AGREEMENTS.key(key, part): _said(getattr(one, part))
        for key, one in agreements.items()
        for part in AGREEMENTS.parts.values()
    }
    document = Document({key: text for key, text in parts.items() if text})
    return Agreed(held, document, tuple(goals), tuple(agreements))


def agree(
    person: Person,
    conversation_id: UUID,
    given: AgreedGiven,
    page: PageMarks = UNMARKED,
    hand_to: str = "",
) -> Conversation:
    """Keep what a page says was agreed. Where somebody else has changed the same since, both wait.

    A row without words goes; whatever stands in rows that the page does not know stays. A proposal
    is taken up when the goal that came of it is kept. With `hand_to` the pen goes on afterwards.
    """
    with transaction():
        held, student = _mine_to_write(person, conversation_id)
        if given.taken:
            access.check_holds_conversation(person, student)
        stands = agreed(held)
        given = _with_ids(given, stands)
        asked = frozenset(given.asked)
        found = merge_parts(stands.document, asked, given.document, page.was or {})
        asides = with_aside(held.asides, page.lane, asked, found.aside)
        if found.touched or asides != held.asides:
            goals = (*stands.goals, *(one for one in given.goals if one not in stands.goals))
            others = (one for one in given.agreements if one not in stands.agreements)
            _keep(held, found.document, goals, (*stands.agreements, *others), asides)
        became = {of for row, of in given.taken if _parts(found.document, GOALS, row)}
        at_home.take_up(held.owner, held.round, held.student, sorted(became))
        if hand_to:
            _hand_over(person, held, student, hand_to)
        return conversations.conversation(person.owner.id, conversation_id)


def settle(person: Person, conversation_id: UUID, lane: str, part: str, how: str) -> Conversation:
    """Decide between two texts for one part: take the other ("use"), "both" or "leave"."""
    with transaction():
        held, _student_of = _mine_to_write(person, conversation_id)
        stands = agreed(held)
        document, asides = decided(stands.document, held.asides, lane, part, how)
        kind, _, rest = part.partition(".")
        row = rest.partition(".")[0]
        goals = stands.goals + ((row,) if kind == GOALS.name and row not in stands.goals else ())
        others = stands.agreements
        others += (row,) if kind == AGREEMENTS.name and row not in others else ()
        _keep(held, document, goals, others, asides)
        return conversations.conversation(person.owner.id, conversation_id)


def hand_over(person: Person, conversation_id: UUID, to: str) -> Conversation:
    """Give the pen to the student or the teacher. What is saved stays as it is.

    Whoever writes hands it over by `agree`, with what stands on the page.
    """
    owner = person.owner.id
    with transaction():
        held = conversations.conversation(owner, conversation_id, lock=True)
        student = _student(person, held)
        check_read_by(person, student, held)
        _hand_over(person, held, student, to)
        return held


def _hand_over(person: Person, held: Conversation, student: Person, to: str) -> None:
    access.check_hands_over(held, access.relations(person, student), to)
    agreeing.set_note_taker(held.owner, held.id, to)
    audit.add(held.owner, "notes.handed_over", person, student.log_key, {"to": to})


def _mine_to_write(person: Person, conversation_id: UUID) -> tuple[Conversation, Person]:
    """A conversation in which somebody has the pen, locked, with its student."""
    held = conversations.conversation(person.owner.id, conversation_id, lock=True)
    student = _student(person, held)
    check_read_by(person, student, held)
    access.check_writes(held, access.relations(person, student))
    return held, student


def _student(person: Person, held: Conversation) -> Person:
    if person.id == held.student:
        return person
    return people.person(person.owner.id, held.student)


def _keep(
    held: Conversation,
    document: Document,
    goals: Sequence[str],
    agreements: Sequence[str],
    asides: Mapping[str, Document],
) -> None:
    conversations.keep_goals(
        held.owner,
        held.id,
        [
            (UUID(key), GoalWords(**parts | {"until": _day(parts["until"])}))
            for key in goals
            if (parts := _parts(document, GOALS, key))
        ],
    )
    conversations.keep_agreements(
        held.owner,
        held.id,
        [
            (UUID(key), AgreementWords(**parts | {"until": _day(parts["until"])}))
            for key in agreements
            if (parts := _parts(document, AGREEMENTS, key))
        ],
    )
    agreeing.keep(held.owner, held.id, _day(document.text(NEXT_ON)), asides)


def _parts(document: Document, kind: AgreedKind, key: str) -> dict[str, Any]:
    """The parts of a row; nothing where it has no words left."""
    parts = {part: document.text(kind.key(key, part)) for part in kind.parts.values()}
    return parts if any(text for part, text in parts.items() if part != "who") else {}


def _with_ids(given: AgreedGiven, stands: Agreed) -> AgreedGiven:
    """A row that is new gets the id that the same row gets whenever it is sent again."""
    fresh = {
        key: str(uuid5(stands.held.id, key))
        for key in (*given.goals, *given.agreements)
        if key not in (*stands.goals, *stands.agreements)
    }
    answers = {}
    for name, words in given.document.answers.items():
        kind, _, rest = name.partition(".")
        key, _, part = rest.partition(".")
        answers[f"{kind}.{fresh[key]}.{part}" if key in fresh else name] = words
    goals, agreements = (
        tuple(fresh.get(key, key) for key in keys) for keys in (given.goals, given.agreements)
    )
    taken = tuple((fresh.get(row, row), proposal) for row, proposal in given.taken)
    return AgreedGiven(goals, agreements, Document(answers), taken)


def _said(part: str | date | None) -> str:
    return part.isoformat() if isinstance(part, date) else part or ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
