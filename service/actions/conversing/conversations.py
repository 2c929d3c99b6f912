"""Lay the table: what is known of one student for a conversation, and what is agreed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from analysis import Layout, Prompted, StudentFeedback, prompted, student_feedback
from questionnaires import Document, Questionnaire
from service.actions.answering.responses import given_in
from service.actions.conversing import minutes
from service.errors import NoRound, NotFound
from service.rules import access, reading, stages
from service.rules.stages import Looks
from service.store import definitions, people, responses, rounds
from service.store.administration import readings
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.ground.database import transaction
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
    prompts: tuple[Prompted, ...]  # questions to talk about, for the one who holds the conversation


def table(reader: Person, student_id: UUID, round_id: UUID | None = None) -> Table:
    """The table of a student in a round (the newest, if none is named). The reading is logged."""
    owner = reader.owner.id
    student = reader if reader.id == student_id else people.person(owner, student_id)
    access.check_may_talk_with(reader, student)
    home = student.home_class
    today = reader.owner.today()
    known = tuple(  # what is only planned is on no table yet
        one
        for one in rounds.of_student(owner, student_id, home.id if home else None)
        if stages.stage(one, today) is not stages.Stage.PLANNED
    )
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
    for other, what in _others(laid, reader, student):
        readings.add(reader, other, f"{what} in round {of.id}")
    return laid


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
        waived = waive and not _has_judged(owner, of, student)
        conversations.open_(owner, of.id, student.id, person.id, waived, of.frame.note_taker)
        minutes.pin(owner, of.id, student.id, person.id)


def _has_judged(owner: UUID, of: Round, student: Person) -> bool:
    _, judging = _mirrored(_asked(of))
    given = responses.about_student(owner, student.id)
    judged = given_in(given, of.id, judging.name, student.id) if judging else None
    return judged is not None and judged.sent_at is not None


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
    how = looks(of, student, held, given)
    mine, theirs = (
        _sheet(
            reader,
            student,
            one,
            given_in(given, of.id, one.name, student.id),
            waits=how is Looks.WAITING,
        )
        if one
        else None
        for one in (evaluation, judging)
    )
    laid = {
        one.id: one
        for one in before.values()
        if reader.id == student.id or looks(one, student, held, given) is not Looks.WAITING
    }
    earlier = _earlier(given, laid, evaluation)
    last = next((one for one in held if one.round in before), None)
    then = _read(reader, student, earlier)[1] if earlier else None
    feedback = _feedback(mine, theirs, then)
    return Table(
        student=student,
        round=of,
        rounds=known,
        teacher=None if reader.id == student.id else reader,
        earlier=laid.get(earlier.task.round) if earlier and earlier.task.round else None,
        conversation=conversation,
        last=last,
        looks=how,
        evaluation=mine,
        preparation=tuple(
            sheet
            for one in asked
            if one not in (evaluation, judging)
            for sheet in _sheets(reader, student, of, one, given)
        ),
        judgement=theirs,
        feedback=feedback,
        prompts=() if reader.id == student.id else _prompts(mine, feedback, then, last),
    )


def _asked(of: Round) -> list[Questionnaire]:
    pinned = of.forms.items()
    asked = [definitions.questionnaire(of.owner, name, version) for name, version in pinned]
    return [one for one in asked if not access.is_anonymous(one)]  # those lie on nobody's table


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


def looks(
    of: Round, student: Person, held: Sequence[Conversation], given: Sequence[Response]
) -> Looks:
    """How far the two looks at a student are in a round."""
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
    """What the student sent to the same definition last time, where it asked the same."""
    if evaluation is None:
        return None
    for one in given:
        sent_before = one.task.round in before and one.sent_at is not None
        if sent_before and one.task.name == evaluation.name and _asked_the_same(one, evaluation):
            return one
    return None


def _asked_the_same(then: Response, now: Questionnaire) -> bool:
    """A change of wording breaks no trend; other steps or themes do."""
    task = then.task
    if task.version == now.version:
        return True
    older = definitions.questionnaire(task.owner, task.name, task.version)
    return Layout.of(older).counts_as(Layout.of(now))


def _sheets(
    reader: Person,
    student: Person,
    of: Round,
    questionnaire: Questionnaire,
    given: Sequence[Response],
) -> tuple[Sheet, ...]:
    """What was given of one definition: guardians prepare alone, so there may be several."""
    if questionnaire.respondent != "guardian":
        response = given_in(given, of.id, questionnaire.name, student.id)
        return (_sheet(reader, student, questionnaire, response, waits=False),)
    sent = [
        one
        for one in given
        if (one.task.round, one.task.name) == (of.id, questionnaire.name) and one.sent_at
    ]
    found = tuple(_sheet(reader, student, questionnaire, one, waits=False) for one in sent)
    return found or (Sheet(questionnaire, None, None),)


def _sheet(
    reader: Person,
    student: Person,
    questionnaire: Questionnaire,
    response: Response | None,
    *,
    waits: bool,
) -> Sheet:
    """The part of a response that this reader sees now; a look that waits is its writer's alone."""
    if response is None:
        return Sheet(questionnaire, None, None)
    if waits and response.task.person != reader.id:
        return Sheet(questionnaire, response, None)
    read_so, document = _read(reader, student, response)
    return Sheet(read_so, response, document)


def _read(
    reader: Person, student: Person, response: Response
) -> tuple[Questionnaire, Document | None]:
    """A response as far as this reader reads it by name, by the version it was given to."""
    questionnaire = definitions.questionnaire(
        response.task.owner, response.task.name, response.task.version
    )
    if response.task.person == reader.id:
        return questionnaire, response.document
    relations = access.relations(reader, student)
    if not access.may_read(questionnaire, response, reader, relations):
        return questionnaire, None
    return reading.as_read(questionnaire, response.document, relations)


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


def _prompts(
    mine: Sheet | None,
    feedback: StudentFeedback | None,
    earlier: Document | None,
    last: Conversation | None,
) -> tuple[Prompted, ...]:
    """Made of nothing that this reader does not see on the table: no feedback, no prompts."""
    if mine is None or mine.document is None or feedback is None:
        return ()
    still_open = [one for one in last.agreements if one.status == "open"] if last else []
    return prompted(mine.questionnaire, feedback, mine.document, earlier, len(still_open))
