"""What waits for those at home, and the goals that they, or the student, propose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from service.actions import tasks
from service.actions.giving.sharing import of_kind
from service.actions.tasks import Task
from service.errors import NotAllowed, ProposedEnough, ProposedLate
from service.rules import access, stages
from service.rules.stages import Stage
from service.store import definitions, people, rounds
from service.store.administration import readings
from service.store.conversing import conversations
from service.store.giving import at_home, sharing
from service.store.giving.at_home import Proposal
from service.store.giving.sharing import Piece
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.rounds import Round

MOST = 10  # proposals of one person for one conversation


@dataclass(frozen=True, slots=True)
class Proposing:
    """Where one proposes goals: for the round to talk about, until its conversation is opened."""

    student: Person
    round: Round | None  # None: no round has begun
    opened: bool  # so it is too late
    mine: tuple[Proposal, ...]  # of this round, oldest first

    @property
    def room(self) -> bool:
        """May one propose another?"""
        return self.round is not None and not self.opened and len(self.mine) < MOST


@dataclass(frozen=True, slots=True)
class Child:
    """The page of one child, for one guardian."""

    proposing: Proposing
    tasks: tuple[Task, ...]
    shared: tuple[Piece, ...]  # conversations, newest first

    @property
    def student(self) -> Person:
        return self.proposing.student


def child(guardian: Person, student_id: UUID) -> Child:
    """What waits, what was shared, and what this guardian proposed: never another's."""
    student = people.person(guardian.owner.id, student_id)
    access.check_is_at_home(guardian, student)
    known = _rounds(student)
    pieces = sharing.of_student(student.owner.id, student.id)
    shared = [one for one in of_kind(pieces, "conversation") if access.is_shared_home(student, one)]
    return Child(
        _proposing(guardian, student, known, pieces),
        tasks.at_home(guardian, student, known),
        tuple(shared),
    )


def mine(student: Person) -> Proposing:
    """Where a student proposes goals for the own conversation."""
    access.check_may_propose(student, access.relations(student, student))
    pieces = sharing.of_student(student.owner.id, student.id)
    return _proposing(student, student, _rounds(student), pieces)


def propose(person: Person, student_id: UUID, text: str, why: str) -> None:
    """One more goal to talk about."""
    owner = person.owner.id
    with transaction():
        student = _proposed_to(person, student_id)
        found = _proposing(person, student, _rounds(student), sharing.of_student(owner, student.id))
        if found.round is None:
            raise ProposedLate(f"no round to propose for {student.id}")
        _check_in_time(owner, found.round.id, student.id, lock=True)
        if len(found.mine) >= MOST:
            raise ProposedEnough(f"{person.id} has proposed {MOST}")
        at_home.propose(owner, found.round.id, student.id, person.id, text, why)


def own(person: Person, proposal_id: UUID, lock: bool = False) -> Proposal:
    """One that is still to be changed: one's own, until the conversation is opened."""
    owner = person.owner.id
    found = at_home.proposal(owner, proposal_id, lock=lock)
    if found.proposer != person.id:
        raise NotAllowed(f"proposal {proposal_id} is not {person.id}'s")
    _proposed_to(person, found.student)
    _check_in_time(owner, found.round, found.student, lock)
    return found


def _check_in_time(owner: UUID, round_id: UUID, student: UUID, lock: bool) -> None:
    """Until the conversation is opened. For a deed the round is locked, as it is for opening."""
    if lock:
        rounds.round(owner, round_id, lock=True)
    if conversations.of_students(owner, [round_id], [student]):
        raise ProposedLate(f"conversation of {student} in round {round_id} is opened")


def change(
    person: Person, proposal_id: UUID, text: str, why: str, seen: str | None = None
) -> Proposal:
    """Other words, until the conversation is opened. `seen` marks those of the page."""
    with transaction():
        found = own(person, proposal_id, lock=True)
        access.check_writes_over_nothing(seen, (found.text, found.why), (text, why))
        at_home.change(person.owner.id, found.id, text, why)
    return found


def take_back(person: Person, proposal_id: UUID) -> Proposal:
    """It was never proposed, until the conversation is opened."""
    with transaction():
        found = own(person, proposal_id, lock=True)
        at_home.take_back(person.owner.id, found.id)
    return found


def for_conversation(
    teacher: Person, student: Person, round_id: UUID, on_screen: bool = False
) -> tuple[Proposal, ...]:
    """What was proposed for a conversation, for whoever holds it, in one statement.

    On the shared screen those at home look on. Where two of them are kept apart, the words of what
    they proposed are not shown there: the teacher has read them before, and finds own ones.
    """
    access.check_holds_conversation(teacher, student)
    found = [
        one for one in at_home.proposals(teacher.owner.id, student.id) if one.round == round_id
    ]
    return tuple(
        replace(one, text="", why="", name="") if on_screen and one.apart else one for one in found
    )


def log_proposals(teacher: Person, found: Iterable[Proposal]) -> None:
    """Whose words were read, besides the student's, at once."""
    others = {one.proposer: one.round for one in found if one.proposer != one.student}
    if others:
        readings.add_all(teacher, others, f"proposal in round {next(iter(others.values()))}")


def _proposed_to(person: Person, student_id: UUID) -> Person:
    student = person if person.id == student_id else people.person(person.owner.id, student_id)
    access.check_may_propose(person, access.relations(person, student))
    return student


def _rounds(student: Person) -> tuple[Round, ...]:
    home = student.home_class
    return rounds.of_group(student.owner.id, home.id) if home else ()


def _proposing(
    person: Person, student: Person, known: Sequence[Round], pieces: Sequence[Piece]
) -> Proposing:
    """The newest round that has begun is the one to talk about, unless it asks anonymously."""
    today = student.owner.today()
    begun = (one for one in known if stages.stage(one, today) is not Stage.PLANNED)
    newest = next((one for one in begun if _is_talked_about(one)), None)
    if newest is None or (student.is_adult and person.id != student.id):
        return Proposing(student, None, False, ())
    opened = any(one.round == newest.id for one in of_kind(pieces, "conversation"))
    own = [one for one in of_kind(pieces, "proposal", newest.id) if one.by == person.id]
    return Proposing(student, newest, opened, tuple(_proposal(one, student) for one in own))


def _is_talked_about(of: Round) -> bool:
    asked = (definitions.questionnaire(of.owner, *pinned) for pinned in of.forms.items())
    return not all(access.is_anonymous(one) for one in asked)


def _proposal(piece: Piece, student: Person) -> Proposal:
    assert piece.by is not None
    assert piece.made_at is not None
    return Proposal(
        piece.id, piece.round, student.id, piece.by, piece.name, piece.text, piece.more,
        piece.made_at, piece.at, False,
    )  # fmt: skip
