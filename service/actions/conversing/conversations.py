"""A conversation: its table, its opening, and what becomes of what was agreed."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from service.actions.answering.responses import given_in
from service.actions.conversing import minutes
from service.actions.conversing.history import check_read_by, read_by
from service.actions.conversing.laying import (
    Sheet as Sheet,
    Table as Table,
    asked_in,
    lay,
    looks as looks,
    mirrored,
)
from service.errors import NoRound, NotFound, OpenedBefore
from service.rules import access, stages
from service.store import people, responses, rounds
from service.store.administration import readings
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.rounds import Round

GOAL_STATUS = ("not_started", "under_way", "reached", "dropped")
AGREEMENT_STATUS = ("open", "kept", "not_kept")


def table(
    reader: Person,
    student_id: UUID,
    round_id: UUID | None = None,
    room: bool = False,
    counted: bool = True,
) -> Table:
    """The table of a student in a round (the newest, if none is named). The reading is logged.

    In the room nothing lies on it before the conversation is opened. What the answers come to can
    be left out, where a page shows none of it.
    """
    owner = reader.owner.id
    student = reader if reader.id == student_id else people.person(owner, student_id)
    access.check_may_talk_with(reader, student)
    known = rounds_of(reader, student)
    of = next((one for one in known if round_id in (None, one.id)), None)
    if of is None and round_id is None:
        raise NoRound(str(student_id))
    if of is None:
        raise NotFound(f"no round {round_id} for {student_id}")
    held = read_by(reader, student, conversations.of_student(owner, student_id))
    waits = room and all(one.round != of.id for one in held)
    evaluation, _judging = mirrored(asked_in(of))
    opened = (of.id, evaluation.name if evaluation else "")
    given = () if waits else responses.about_student(owner, student_id, opened)
    laid = lay(reader, student, of, known, held, given, room, counted)
    read = [(other, f"{what} in round {of.id}") for other, what in _others(laid, reader, student)]
    if reader.id != student.id:
        read.append((student.id, f"conversation in round {of.id}"))
    if read:
        readings.add_each(reader, read)
    return laid


def rounds_of(reader: Person, student: Person) -> tuple[Round, ...]:
    """The rounds of a student that a table is laid for: what is only planned is on none yet."""
    owner, home, today = reader.owner.id, student.home_class, reader.owner.today()
    return tuple(
        one
        for one in rounds.of_student(owner, student.id, home.id if home else None)
        if stages.stage(one, today) is not stages.Stage.PLANNED
    )


def _others(laid: Table, reader: Person, student: Person) -> list[tuple[UUID, str]]:
    """Whose words lie open besides: a teacher's look, what a guardian prepared."""
    open_sheets = [(laid.evaluation, "evaluation"), (laid.judgement, "judgement")]
    open_sheets += [(one, "preparation") for one in laid.preparation]
    writers = {
        (one.response.task.person, what)
        for one, what in open_sheets
        if one and one.response and one.document
    }
    return sorted(one for one in writers if one[0] not in (reader.id, student.id))


def open_(person: Person, student_id: UUID, round_id: UUID, waive: bool) -> None:
    """Open the conversation: from now on both looks lie open, once both are given.

    A teacher who has given no look may waive it then or later, and can give none afterwards.
    """
    owner = person.owner.id
    student = people.person(owner, student_id)
    access.check_holds_conversation(person, student)
    home = student.home_class
    with transaction():
        of = rounds.round(owner, round_id, lock=True)
        if of not in rounds.of_student(owner, student_id, home.id if home else None):
            raise NotFound(f"round {round_id} does not ask {student_id}")
        there = conversations.of_students(owner, [of.id], [student.id])
        if there and not read_by(person, student, there):
            raise OpenedBefore(f"conversation {there[0].id} is not shared with {person.id}")
        waived = waive and not _has_judged(owner, of, student)
        conversations.open_(owner, of.id, student.id, person.id, waived, of.frame.note_taker)
        minutes.pin(owner, of.id, student.id, person.id)


def _has_judged(owner: UUID, of: Round, student: Person) -> bool:
    _, judging = mirrored(asked_in(of))
    given = responses.about_student(owner, student.id)
    judged = given_in(given, of.id, judging.name, student.id) if judging else None
    return judged is not None and judged.sent_at is not None


def follow_up(
    person: Person,
    conversation_id: UUID,
    goals: Mapping[UUID, str],
    agreements: Mapping[UUID, str],
) -> Conversation:
    """Tell how far the goals and the agreements of an earlier conversation have come.

    The student rates, with the own device or on the screen that is shared.
    """
    with transaction():
        held = _at_table(person, conversation_id)
        conversations.set_status(held.owner, held.id, goals, agreements)
    return held


def waive_answers(person: Person, conversation_id: UUID) -> Conversation:
    """Talk without the student's answers: the teacher's look, once it is given, stands alone.

    Nothing of the student's is shown by it, so that the teacher may press it when they sit
    together. Answers that are sent all the same count, and are marked as written later.
    """
    with transaction():
        held = _at_table(person, conversation_id)
        access.check_not_final(held)
        conversations.waive_answers(held.owner, held.id)
    return held


def want_band(person: Person, conversation_id: UUID, wants: bool) -> Conversation:
    """Want to see the class's middle half, or want it no more: each for themselves alone.

    Nobody else can say it for them: a wish that another one may enter is no wish.
    """
    with transaction():
        held = _at_table(person, conversation_id)
        side = "student" if person.id == held.student else "teacher"
        conversations.want_band(held.owner, held.id, side, wants)
    return held


def _at_table(person: Person, conversation_id: UUID) -> Conversation:
    """A conversation that somebody may take part in, locked."""
    held = conversations.conversation(person.owner.id, conversation_id, lock=True)
    check_read_by(person, people.person(person.owner.id, held.student), held)
    return held
