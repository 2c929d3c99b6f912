"""Lay the table: what is known of one student, as one reader or the room sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from analysis import Layout, Prompted, StudentFeedback, prompted, student_feedback
from questionnaires import Document, Questionnaire
from service.actions.answering.responses import given_in
from service.rules import access, reading, stages
from service.rules.stages import Looks
from service.store import definitions
from service.store.conversing.conversations import Conversation
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round


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
    """All that lies on the table of one conversation, for one reader or for the room."""

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
    then: Document | None  # what the student answered to the same last time
    feedback: StudentFeedback | None
    prompts: tuple[Prompted, ...]  # questions to talk about, three of each kind at a time
    room: bool  # laid for everybody who sits there, on a screen that they share


def lay(
    reader: Person,
    student: Person,
    of: Round,
    known: tuple[Round, ...],
    held: tuple[Conversation, ...],
    given: tuple[Response, ...],
    room: bool,
    counted: bool = True,
) -> Table:
    """The table as this reader sees it; in the room, only what everybody there may see.

    What waits for the other look is in the room nobody's, not even its writer's.
    """
    before = {one.id: one for one in known[known.index(of) + 1 :]}
    conversation = next((one for one in held if one.round == of.id), None)
    asked = asked_in(of)
    evaluation, judging = mirrored(asked)
    how = looks(of, student, held, given)
    mine, theirs = (
        _sheet(
            reader,
            student,
            one,
            given_in(given, of.id, one.name, student.id),
            waits=how is Looks.WAITING,
            room=room,
        )
        if one
        else None
        for one in (evaluation, judging)
    )

    def lies_open(then: Round) -> bool:
        alone = reader.id == student.id and not room
        return alone or looks(then, student, held, given) is not Looks.WAITING

    earlier = _earlier(given, before, evaluation, lies_open)
    last = next((one for one in held if one.round in before), None)
    then = _read(reader, student, earlier, room)[1] if earlier else None
    feedback = _feedback(mine, theirs, then, how) if counted else None
    return Table(
        student=student,
        round=of,
        rounds=known,
        teacher=None if reader.id == student.id else reader,
        earlier=before[earlier.task.round] if earlier and earlier.task.round else None,
        conversation=conversation,
        last=last,
        looks=how,
        evaluation=mine,
        preparation=tuple(
            sheet
            for one in asked
            if one not in (evaluation, judging)
            for sheet in _sheets(reader, student, of, one, given, room)
        ),
        judgement=theirs,
        then=then,
        feedback=feedback,
        prompts=_prompts(mine, feedback, then, last) if room or reader.id != student.id else (),
        room=room,
    )


def asked_in(of: Round) -> list[Questionnaire]:
    pinned = of.forms.items()
    asked = [definitions.questionnaire(of.owner, name, version) for name, version in pinned]
    return [one for one in asked if not access.is_anonymous(one)]  # those lie on nobody's table


def mirrored(
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
    evaluation, judging = mirrored(asked_in(of))
    own, judged = (
        given_in(given, of.id, one.name, student.id) if one else None
        for one in (evaluation, judging)
    )
    conversation = next((one for one in held if one.round == of.id), None)
    return stages.looks(of, conversation, judging is not None, own, judged)


def _earlier(
    given: Sequence[Response],
    before: Mapping[UUID, Round],
    evaluation: Questionnaire | None,
    lies_open: Callable[[Round], bool],
) -> Response | None:
    """What the student sent to the same definition last time, where it asked the same."""
    if evaluation is None:
        return None
    for one in given:
        if one.task.name != evaluation.name or one.sent_at is None or one.task.round is None:
            continue
        of = before.get(one.task.round)
        if of and lies_open(of) and _asked_the_same(one, evaluation):
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
    room: bool,
) -> tuple[Sheet, ...]:
    """What was given of one definition: guardians prepare alone, so there may be several."""
    if questionnaire.respondent != "guardian":
        response = given_in(given, of.id, questionnaire.name, student.id)
        return (_sheet(reader, student, questionnaire, response, waits=False, room=room),)
    if room:
        return ()  # what somebody wrote at home is theirs to tell
    sent = [
        one
        for one in given
        if (one.task.round, one.task.name) == (of.id, questionnaire.name) and one.sent_at
    ]
    found = tuple(
        _sheet(reader, student, questionnaire, one, waits=False, room=False) for one in sent
    )
    return found or (Sheet(questionnaire, None, None),)


def _sheet(
    reader: Person,
    student: Person,
    questionnaire: Questionnaire,
    response: Response | None,
    *,
    waits: bool,
    room: bool,
) -> Sheet:
    """The part of a response that this reader sees now; a look that waits is its writer's alone."""
    if response is None:
        return Sheet(questionnaire, None, None)
    if waits and (room or response.task.person != reader.id):
        return Sheet(questionnaire, response, None)
    read_so, document = _read(reader, student, response, room)
    return Sheet(read_so, response, document)


def _read(
    reader: Person, student: Person, response: Response, room: bool
) -> tuple[Questionnaire, Document | None]:
    """A response as far as this reader reads it by name, by the version it was given to.

    In the room that is what whoever sits across from its writer reads.
    """
    questionnaire = definitions.questionnaire(
        response.task.owner, response.task.name, response.task.version
    )
    if room:
        relations = access.across_from(questionnaire)
        if not access.is_read_by(questionnaire, response, relations):
            return questionnaire, None
        return reading.as_read(questionnaire, response.document, relations)
    if response.task.person == reader.id:
        return questionnaire, response.document
    relations = access.relations(reader, student)
    if not access.may_read(questionnaire, response, reader, relations):
        return questionnaire, None
    return reading.as_read(questionnaire, response.document, relations)


def _feedback(
    mine: Sheet | None, theirs: Sheet | None, earlier: Document | None, how: Looks
) -> StudentFeedback | None:
    alone = how is Looks.ALONE
    if mine is None or not (mine.sent or alone):
        return None
    now = Document() if alone else mine.document
    if now is None:
        return None
    judged = (
        (theirs.questionnaire, theirs.document)
        if theirs and theirs.document and theirs.sent
        else None
    )
    return student_feedback(mine.questionnaire, now, earlier, judged)


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
