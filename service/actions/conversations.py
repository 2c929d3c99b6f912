"""Lay the table: what is known of one student for a conversation, and what is agreed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from analysis import StudentFeedback, student_feedback
from questionnaires import Document, Questionnaire
from service.actions.responses import given_in
from service.errors import NoRound, NotFound
from service.rules import access, stages
from service.rules.stages import Looks
from service.store import conversations, definitions, people, readings, responses, rounds
from service.store.conversations import Conversation
from service.store.database import transaction
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round

GOAL_STATUS = ("not_started", "under_way", "reached", "dropped")
AGREEMENT_STATUS = ("open", "kept", "not_kept")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One definition of the round that this student answers, with what was answered."""

    questionnaire: Questionnaire
    response: Response | None
    document: Document | None  # None: not sent, or not for this reader (yet)

    @property
    def sent(self) -> bool:
        return self.response is not None and self.response.sent_at is not None


@dataclass(frozen=True, slots=True)
class Table:
    """All that lies on the table of one conversation, for one reader."""

    student: Person
    round: Round
    rounds: tuple[Round, ...]
    teacher: Person | None  # the contact teacher at the table; None where the student reads alone
    earlier: Round | None
    conversation: Conversation | None
    last: Conversation | None  # the one before, whose goal and agreements are taken up
    looks: Looks
    evaluation: Sheet | None
    preparation: tuple[Sheet, ...]
    judgement: Sheet | None
    feedback: StudentFeedback | None


def table(reader: Person, student_id: UUID, round_id: UUID | None = None) -> Table:
    """The table of a student in a round (the newest, if none is named). The reading is logged."""
    owner = reader.owner.id
    student = reader if reader.id == student_id else people.person(owner, student_id)
    access.check_may_talk_with(reader, student)
    home = student.home_class
    known = rounds.of_group(owner, home.id) if home else ()
    of = next((one for one in known if round_id in (None, one.id)), None)
    if of is None and round_id is None:
        raise NoRound(str(student_id))
    if of is None:
        raise NotFound(f"no round {round_id} for {student_id}")
    laid = _lay(
        reader,
        student,
        of,
        known,
        conversations.of_student(owner, student_id),
        responses.about_student(owner, student_id),
    )
    if reader.id != student.id:
        readings.add(reader, student.id, f"conversation in round {of.id}")
    elif laid.judgement and laid.judgement.document and laid.judgement.response:
        teacher = laid.judgement.response.task.person
        readings.add(reader, teacher, f"judgement in round {of.id}")
    return laid


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
        if home is None or home.id not in rounds.groups_of(owner, round_id):
            raise NotFound(f"round {round_id} does not ask {student_id}")
        waived = waive and not _has_judged(owner, of, student)
        conversations.open_(owner, of.id, student.id, person.id, waived)


def _has_judged(owner: UUID, of: Round, student: Person) -> bool:
    _, judging = _mirrored(_asked(of))
    given = responses.about_student(owner, student.id)
    judged = given_in(given, of.id, judging.name, student.id) if judging else None
    return judged is not None and judged.sent_at is not None


def agree(
    person: Person,
    conversation_id: UUID,
    goal: tuple[str, str, str] | None,
    agreements: Sequence[tuple[str, str]],
) -> Conversation:
    """Keep what was agreed: a goal (text, signs, help) and agreements (text, who)."""
    owner = person.owner.id
    with transaction():
        held = conversations.conversation(owner, conversation_id, lock=True)
        access.check_holds_conversation(person, people.person(owner, held.student))
        if goal is not None:
            conversations.keep_goal(owner, held.id, *goal)
        conversations.keep_agreements(owner, held.id, agreements)
    return held


def follow_up(
    person: Person, conversation_id: UUID, goal: str | None, agreements: Mapping[UUID, str]
) -> Conversation:
    """Write down how far the goal and the agreements of an earlier conversation have come."""
    owner = person.owner.id
    with transaction():
        held = conversations.conversation(owner, conversation_id, lock=True)
        access.check_holds_conversation(person, people.person(owner, held.student))
        conversations.set_status(owner, held.id, goal, dict(agreements))
    return held


def _lay(
    reader: Person,
    student: Person,
    of: Round,
    known: tuple[Round, ...],
    held: tuple[Conversation, ...],
    given: tuple[Response, ...],
) -> Table:
    before = {one.id: one for one in known[known.index(of) + 1 :]}
    conversation = next((one for one in held if one.round == of.id), None)
    asked = _asked(of)
    evaluation, judging = _mirrored(asked)
    looks = _looks(of, student, held, given)
    sheets = {
        one.name: _sheet(reader, student, one, given_in(given, of.id, one.name, student.id), looks)
        for one in asked
    }
    mine = sheets[evaluation.name] if evaluation else None
    theirs = sheets[judging.name] if judging else None
    laid = {
        one.id: one
        for one in before.values()
        if reader.id == student.id or _looks(one, student, held, given) is not Looks.WAITING
    }
    earlier = _earlier(given, laid, evaluation)
    return Table(
        student=student,
        round=of,
        rounds=known,
        teacher=None if reader.id == student.id else reader,
        earlier=laid.get(earlier.task.round) if earlier and earlier.task.round else None,
        conversation=conversation,
        last=next((one for one in held if one.round in before), None),
        looks=looks,
        evaluation=mine,
        preparation=tuple(sheets[one.name] for one in asked if one.kind == "reflection"),
        judgement=theirs,
        feedback=_feedback(mine, theirs, _read(reader, student, earlier) if earlier else None),
    )


def _asked(of: Round) -> list[Questionnaire]:
    return [definitions.questionnaire(name, version) for name, version in of.forms.items()]


def _mirrored(
    asked: Sequence[Questionnaire],
) -> tuple[Questionnaire | None, Questionnaire | None]:
    """The self-evaluation of a round, and the judgement that stands beside it.

    Where a round asks several, the one that is judged: beside it a look has to wait.
    """
    own = [one for one in asked if one.kind == "self_evaluation"]
    looked_at = {one.mirrors: one for one in reversed(asked) if one.mirrors}
    evaluation = next((one for one in own if one.name in looked_at), next(iter(own), None))
    return evaluation, looked_at.get(evaluation.name) if evaluation else None


def _looks(
    of: Round, student: Person, held: Sequence[Conversation], given: Sequence[Response]
) -> Looks:
    evaluation, judging = _mirrored(_asked(of))
    own, judged = (
        given_in(given, of.id, one.name, student.id) if one else None
        for one in (evaluation, judging)
    )
    conversation = next((one for one in held if one.round == of.id), None)
    return stages.looks(of, conversation, judging is not None, own, judged)


def _earlier(
    given: Sequence[Response], before: Mapping[UUID, Round], evaluation: Questionnaire | None
) -> Response | None:
    """What the student sent to the same definition last time."""
    return next(
        (
            one
            for one in given
            if evaluation
            and one.task.name == evaluation.name
            and one.task.round in before
            and one.sent_at is not None
        ),
        None,
    )


def _sheet(
    reader: Person,
    student: Person,
    questionnaire: Questionnaire,
    response: Response | None,
    looks: Looks,
) -> Sheet:
    """The part of a response that this reader sees now."""
    if response is None:
        return Sheet(questionnaire, None, None)
    closed = looks is Looks.WAITING and questionnaire.kind in ("self_evaluation", "judgement")
    if closed and response.task.person != reader.id:
        return Sheet(questionnaire, response, None)
    return Sheet(questionnaire, response, _read(reader, student, response))


def _read(reader: Person, student: Person, response: Response) -> Document | None:
    """A response as far as this reader reads it by name, by the version it was given to."""
    if response.task.person == reader.id:
        return response.document
    questionnaire = definitions.questionnaire(response.task.name, response.task.version)
    relations = access.relations(reader, student)
    if not access.may_read(questionnaire, response, reader, relations):
        return None
    return access.readable(questionnaire, response.document, relations)


def _feedback(
    mine: Sheet | None, theirs: Sheet | None, earlier: Document | None
) -> StudentFeedback | None:
    if mine is None or mine.document is None or not mine.sent:
        return None
    judged = (
        (theirs.questionnaire, theirs.document)
        if theirs and theirs.document and theirs.sent
        else None
    )
    return student_feedback(mine.questionnaire, mine.document, earlier, judged)
