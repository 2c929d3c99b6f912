"""Lay the table: what is known of one student for a conversation, and what is agreed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from analysis import StudentFeedback, student_feedback
from questionnaires import Document, Questionnaire
from service.errors import NoRound, NotFound
from service.rules import access, stages
from service.rules.stages import Looks
from service.store import conversations, definitions, people, readings, responses, rounds
from service.store.conversations import Conversation
from service.store.database import transaction
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round

WHO = ("student", "teacher", "guardian", "other")
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
    student = people.person(owner, student_id)
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
        readings.add(reader, student, f"conversation in round {of.id}")
    return laid


def open_(person: Person, student_id: UUID, round_id: UUID, waive: bool) -> None:
    """Open the conversation: from now on both looks lie open, once both are given."""
    owner = person.owner.id
    student = people.person(owner, student_id)
    access.check_holds_conversation(person, student)
    home = student.home_class
    with transaction():
        of = rounds.round(owner, round_id, lock=True)
        if home is None or home.id not in rounds.groups_of(owner, round_id):
            raise NotFound(f"round {round_id} does not ask {student_id}")
        conversations.open_(owner, of.id, student.id, person.id, waive)


def agree(
    person: Person,
    conversation_id: UUID,
    goal: tuple[str, str, str] | None,
    agreements: Sequence[tuple[str, str]],
) -> Conversation:
    """Keep what was agreed: a goal (text, signs, help) and agreements (text, who)."""
    owner = person.owner.id
    with transaction():
        held = conversations.conversation(owner, conversation_id)
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
        held = conversations.conversation(owner, conversation_id)
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
    looks = _looks(of, held, given)
    sheets = {
        one.name: _sheet(reader, student, one, _given(given, of.id, one), looks) for one in asked
    }
    mine = sheets[evaluation.name] if evaluation else None
    theirs = sheets[judging.name] if judging else None
    laid = {
        one.id: one
        for one in before.values()
        if reader.id == student.id or _looks(one, held, given) is not Looks.WAITING
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
        feedback=_feedback(mine, theirs, _told(reader, student, earlier)),
    )


def _asked(of: Round) -> list[Questionnaire]:
    return [definitions.questionnaire(name, version) for name, version in of.forms.items()]


def _mirrored(
    asked: Sequence[Questionnaire],
) -> tuple[Questionnaire | None, Questionnaire | None]:
    """The self-evaluation of a round, and the judgement that stands beside it."""
    evaluation = next((one for one in asked if one.kind == "self_evaluation"), None)
    judging = next((one for one in asked if evaluation and one.mirrors == evaluation.name), None)
    return evaluation, judging


def _looks(of: Round, held: Sequence[Conversation], given: Sequence[Response]) -> Looks:
    evaluation, judging = _mirrored(_asked(of))
    own, judged = _given(given, of.id, evaluation), _given(given, of.id, judging)
    conversation = next((one for one in held if one.round == of.id), None)
    return stages.looks(of, conversation, judging is not None, own, judged)


def _given(
    given: Sequence[Response], round_id: UUID, questionnaire: Questionnaire | None
) -> Response | None:
    """The response to a definition in a round; the sent one, where several teachers began."""
    found = [
        one
        for one in given
        if questionnaire and one.task.round == round_id and one.task.name == questionnaire.name
    ]
    found.sort(key=lambda one: one.sent_at is None)
    return next(iter(found), None)


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
    if response.task.person == reader.id:
        return Sheet(questionnaire, response, response.document)
    relations = access.relations(reader, student)
    closed = looks is Looks.WAITING and questionnaire.kind in ("self_evaluation", "judgement")
    named = relations & set(access.audience(questionnaire).readers)
    if closed or not named or response.sent_at is None:
        return Sheet(questionnaire, response, None)
    return Sheet(
        questionnaire, response, access.readable(questionnaire, response.document, relations)
    )


def _told(reader: Person, student: Person, earlier: Response | None) -> Document | None:
    """What was answered last time, as far as this reader reads it."""
    if earlier is None:
        return None
    if earlier.task.person == reader.id:
        return earlier.document
    then = definitions.questionnaire(earlier.task.name, earlier.task.version)
    return access.readable(then, earlier.document, access.relations(reader, student))


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
