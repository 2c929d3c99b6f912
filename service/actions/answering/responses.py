"""Answer: begin, save section by section, draw by lot, send once, change and send again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from random import SystemRandom
from uuid import UUID

from forms import AnswerForm, Post, missing
from questionnaires import (
    Answer,
    Document,
    Picked,
    PickQuestion,
    Questionnaire,
    Section,
    TextQuestion,
    kept,
)
from service.actions.answering import occasions
from service.actions.answering.merging import (
    SENDING,
    UNMARKED,
    PageMarks,
    merged,
    rewritten,
    set_aside,
    settled,
    with_landed,
)
from service.actions.planning import plans
from service.errors import AlreadySent, NotAllowed, NotComplete, NotFound, Outdated, UnknownFields
from service.rules import access, stages
from service.rules.access import VisitStage
from service.store import definitions, people, responses, rounds, visits
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Response, Task
from service.store.rounds import Round
from service.store.visiting import focus, own
from service.store.visiting.visits import Visit

MOST_ATTEMPTS = 20  # of one saving, where others save the same answers at the same time


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a saving."""

    response: Response
    round: Round | None
    questionnaire: Questionnaire
    section: Section
    form: AnswerForm
    aside: frozenset[str]  # questions at which another device had written something else
    page: PageMarks

    @property
    def marks(self) -> dict[str, str]:
        """What the page is to say next time: at what it does not show as it stands, what it said.

        Where another device has written, the page still shows what it was filled with.
        """
        asked = [one.id for one in self.section.questions]
        given, stands = self.form.document.marks(asked), self.response.working.marks(asked)
        was = self.page.was or {}
        return {
            one: mark
            for one in asked
            if (mark := (stands if given.get(one) == stands.get(one) else was).get(one))
        }


def begin(person: Person, round_id: UUID, name: str, about_id: UUID, language: str) -> UUID:
    """Start on a task of a round, or go on with it. Returns the response's id."""
    owner = person.owner.id
    about = person if about_id == person.id else people.person(owner, about_id)
    with transaction():
        of = rounds.round(owner, round_id, lock=True)
        if name not in of.forms:
            raise NotAllowed(f"round {round_id} does not ask {name}")
        questionnaire = definitions.questionnaire(owner, name, of.forms[name])
        access.check_may_answer(person, questionnaire, about)
        home = about.home_class
        if home is None:
            raise NotAllowed(f"{about.id} is in no class")
        task = Task(
            owner, round_id, None, name, questionnaire.version, person.id, about.id, home.id
        )
        access.check_asked(task, of, rounds.groups_of(owner, round_id))
        stages.check_open(of, person.owner.today())
        _check_not_waived(task)
        return responses.begin(task, language)


def begin_on_visit(person: Person, visit_id: UUID, name: str, language: str) -> UUID:
    """Start on a form of a visit, or go on with it: the notes in the version that was pinned."""
    owner = person.owner.id
    with transaction():
        visit = visits.visit(owner, visit_id)
        questionnaire = _of_visit(person, visit, name)
        access.check_may_write_on_visit(person, visit, questionnaire)
        access.check_visit_is(visit, VisitStage.AGREED, VisitStage.NOTED, VisitStage.TALKED)
        task = Task(
            owner, None, visit_id, questionnaire.name, questionnaire.version, person.id,
            visit.teacher, visit.group,
        )  # fmt: skip
        return responses.begin(task, language)


def begin_on_own(person: Person, lesson_id: UUID, name: str, language: str) -> UUID:
    """Start on a form of an own lesson, or go on with it: in the version that was pinned."""
    owner = person.owner.id
    access.check_has_own_space(person)
    with transaction():
        lesson = own.lesson(owner, person.id, lesson_id, lock=True)
        begun = responses.of_own(owner, person.id, lesson.id)
        version = next((one.task.version for one in begun if one.task.name == name), None)
        version = lesson.version if name == lesson.name else version
        offered = {one.name: one for one in definitions.all_latest(owner)}
        if version is not None:
            asked = definitions.questionnaire(owner, name, version)
        elif name in offered:
            asked = offered[name]
        else:
            raise NotAllowed(f"{name} is not offered in one's own space")
        access.check_looks_alone(asked)
        task = Task(
            owner, None, None, name, asked.version, person.id, person.id, lesson.group,
            own=lesson.id,
        )  # fmt: skip
        return responses.begin(task, language)


def _of_visit(person: Person, visit: Visit, name: str) -> Questionnaire:
    """What was begun goes on in its version, what is new in the one of the focus, or the newest."""
    if name == visit.name:
        return definitions.questionnaire(visit.owner, name, visit.version)
    for one in responses.of_visit(visit.owner, visit.id):
        if (one.task.name, one.task.person) == (name, person.id):
            return definitions.questionnaire(visit.owner, name, one.task.version)
    if visit.plan.focus is not None:
        talks, version = focus.version(visit.owner, visit.plan.focus).interview
        if name == talks:
            return definitions.questionnaire(visit.owner, talks, version)
    for offered in definitions.all_latest(visit.owner):
        if offered.name == name:
            return offered
    raise NotAllowed(f"{name} is not offered on visits")


def mine(person: Person, response_id: UUID) -> tuple[Response, Round | None]:
    """A response of one's own, with the round it belongs to."""
    response = responses.response(person.owner.id, response_id)
    access.check_is_mine(person, response)
    if response.task.round is None:
        access.check_logged_in_by_school(person)
        return response, None
    of = rounds.round(person.owner.id, response.task.round)
    if person.by_code:  # a code opens the current task, not the ones before it
        stages.check_open(of, person.owner.today())
    return response, of


def take(
    person: Person, response_id: UUID, section_id: str, given: Post, *, by_script: bool
) -> Taken:
    """Judge what a page of one section posted, and keep what is in order.

    Scripts number what they save. A page without one posts the same number twice where somebody
    pressed, went on writing and pressed again: that is no replay.
    """
    response, of = mine(person, response_id)
    task = response.task
    asked = definitions.questionnaire(task.owner, task.name, task.version)
    section = asked.section(section_id)
    if section is None:
        raise NotFound(f"section {section_id}")
    form = AnswerForm(asked, [section], given, occasions.setting(person, response, of, asked))
    if form.strangers:
        raise UnknownFields(", ".join(form.strangers))
    form.validate()
    page = PageMarks.read(given)
    if not by_script:
        page = replace(page, number=response.landed.get(page.lane, 0) + 1)
    kept_now, aside = _keep(person, response, of, [section], form.document, form.errors, page)
    return Taken(kept_now, of, asked, section, form, aside, page)


def save(
    person: Person,
    response_id: UUID,
    sections: Sequence[Section],
    fresh: Document,
    failed: Collection[str],
    page: PageMarks = UNMARKED,
) -> Response:
    """Keep what was answered in these sections; what failed keeps what was there."""
    response, of = mine(person, response_id)
    return _keep(person, response, of, sections, fresh, failed, page)[0]


def _keep(
    person: Person,
    response: Response,
    of: Round | None,
    sections: Sequence[Section],
    fresh: Document,
    failed: Collection[str],
    page: PageMarks,
) -> tuple[Response, frozenset[str]]:
    """Write it on top of whatever stands there by now, once for each number of a page.

    Nothing is locked: who writes last on the same revision begins again on the newer one.
    """
    if of is not None:
        _check_not_waived(response.task)
    for _ in range(MOST_ATTEMPTS):
        if page.number <= response.landed.get(page.lane, 0):
            return response, set_aside(response, page, sections)  # whatever has come since
        stages.check_may_save(response, of)
        after = merged(response, sections, fresh, failed, page)
        if after is response or responses.keep(person.owner.id, response, after):
            return after, set_aside(after, page, sections)
        response = responses.response(person.owner.id, response.id)
    raise Outdated(f"response {response.id} is written by too many at once")


def settle(person: Person, response_id: UUID, lane: str, question: str, how: str) -> None:
    """Decide between two answers to one question; `how` as in `merging.settled`."""
    with transaction():
        response, of = _locked(person, response_id)
        stages.check_may_save(response, of)
        if how == "both" and not _are_words(response, lane, question):
            raise UnknownFields(f"both:{question}")
        after = settled(response, lane, question, how)
        if after is not response:
            responses.keep(person.owner.id, response, after)


def _are_words(response: Response, lane: str, question: str) -> bool:
    """Can two answers be put together? Only where both are words of one's own."""
    task = response.task
    asked = definitions.questionnaire(task.owner, task.name, task.version).question(question)
    aside = response.asides.get(lane, Document())
    if not aside.answered(question):
        return True  # it is settled already
    both = (response.working, aside)
    return isinstance(asked, TextQuestion) and all(one.text(question) for one in both)


def discard(person: Person, response_id: UUID) -> None:
    """Throw away what was changed since it was sent: what was sent stands."""
    with transaction():
        response, _ = _locked(person, response_id)
        if response.changes is not None:
            responses.keep(person.owner.id, response, replace(response, changes=None))


def send(person: Person, response_id: UUID, key: UUID) -> None:
    """Send the answers, once: a second click or a retry with the same key is the same sending.

    What was changed after it was sent is sent again by another key. Where the conversation has
    been opened in the meantime, it is marked as revised.
    """
    owner, mark = person.owner.id, f"{SENDING}{key}"
    with transaction():
        response, of = _locked(person, response_id)
        if mark in response.landed or response.key == key:
            return
        if response.sent_at is not None and response.changes is None:
            raise AlreadySent(f"response {response_id}")
        _check_writable(person, response, of)
        questionnaire = definitions.questionnaire(owner, response.task.name, response.task.version)
        document = kept(questionnaire, response.working)  # what is hidden is not sent
        still = missing(questionnaire, document)
        if still:
            raise NotComplete(tuple(question.id for question in still))
        landed = with_landed(response.landed, mark, 1)
        sent = replace(response, document=document, landed=landed)
        first_words = response.sent_at is None and not (
            questionnaire.mirrors or _has_seen_the_look(response.task)
        )
        revised = not first_words and _has_seen_more(response.task)
        responses.send(owner, sent, key, revised)
        plans.keep_tasks(sent)


def draw(person: Person, response_id: UUID, question_id: str, away: str = "") -> None:
    """Draw by lot from the roster; whoever is away stays out, and another is drawn instead."""
    owner = person.owner.id
    with transaction():
        response, of = _locked(person, response_id)
        _check_writable(person, response, of)
        stages.check_may_save(response, of)
        asked = definitions.questionnaire(owner, response.task.name, response.task.version)
        question = asked.question(question_id)
        if not isinstance(question, PickQuestion) or question.random is None:
            raise UnknownFields(f"draw:{question_id}")
        roster = occasions.setting(person, response, of, asked).rosters[question.from_]
        stands = response.working
        drawn = drawn_by_lot(stands.answers.get(question_id), roster, question, away)
        document = replace(stands, answers={**stands.answers, question_id: drawn})
        responses.keep(owner, response, rewritten(response, document))


def drawn_by_lot(
    before: Answer | None, roster: Collection[str], question: PickQuestion, away: str = ""
) -> Picked:
    """Those who are drawn already, without the one who is away, filled up by chance."""
    had = before if isinstance(before, Picked) else Picked(())
    absent = (*had.absent, away) if away in had.ids else had.absent
    stay = tuple(one for one in had.ids if one != away)
    free = [one for one in roster if one not in stay and one not in absent]
    lacking = max(0, (question.random or 0) - len(stay))
    return Picked((*stay, *SystemRandom().sample(free, min(lacking, len(free)))), absent)


def given_in(given: Sequence[Response], round_id: UUID, name: str, about: UUID) -> Response | None:
    """What was given of a definition in a round; the sent one, where several teachers began."""
    found = [
        one  # the name first: comparing keys takes its time, and pages ask this for every round
        for one in given
        if (one.task.name, one.task.round, one.task.about) == (name, round_id, about)
    ]
    sent = [(one.sent_at, one) for one in found if one.sent_at is not None]
    return min(sent, key=lambda pair: pair[0])[1] if sent else next(iter(found), None)


def _locked(person: Person, response_id: UUID) -> tuple[Response, Round | None]:
    """One's own response, locked behind its round, so that closing does not race an answer.

    The round always first: two deeds that lock in different order wait for each other for ever.
    """
    of = rounds.of_response(person.owner.id, response_id)
    response = responses.response(person.owner.id, response_id, lock=True)
    access.check_is_mine(person, response)
    return response, of


def _check_writable(person: Person, response: Response, of: Round | None) -> None:
    if of is not None:
        stages.check_open(of, person.owner.today())
        _check_not_waived(response.task)


def _check_not_waived(task: Task) -> None:
    """Who has seen the student's look without giving one gives none afterwards.

    What guardians prepare, or a teacher writes beside no other look, is nothing that was waived.
    """
    if task.about == task.person or task.round is None:
        return
    if not definitions.questionnaire(task.owner, task.name, task.version).mirrors:
        return
    if any(one.waived for one in _held(task)):
        raise NotAllowed(f"the look at {task.about} was waived")


def _has_seen_the_look(task: Task) -> bool:
    """Has the student wanted to talk without these answers, and so seen the teacher's look?"""
    if task.about != task.person or task.round is None:
        return False
    if not any(one.student_waived for one in _held(task)):
        return False
    asked = rounds.round(task.owner, task.round).forms.items()
    return any(definitions.questionnaire(task.owner, *one).mirrors == task.name for one in asked)


def _has_seen_more(task: Task) -> bool:
    """Has the conversation been opened, or did a teacher type in the student's own answers?"""
    if _held(task):
        return True
    return task.about != task.person and any(
        one.entered_by == task.person and one.task.round == task.round
        for one in responses.about_student(task.owner, task.about)
    )


def _held(task: Task) -> list[Conversation]:
    held = conversations.of_student(task.owner, task.about)
    return [one for one in held if one.round == task.round]
