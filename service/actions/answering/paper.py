"""Paper: print a blank sheet, and type in what students have answered on one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from forms import Setting, missing
from questionnaires import Document, Questionnaire, kept
from service.actions.answering import occasions
from service.actions.answering.merging import SENDING, with_landed
from service.actions.answering.responses import given_in
from service.actions.rounds import judging
from service.errors import AlreadySent, NotAllowed, NotComplete, NotFound
from service.rules import access, stages
from service.store import definitions, people, responses, rounds
from service.store.administration import readings
from service.store.conversing import conversations
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.responses import Response, Task
from service.store.rounds import Round

TYPIST = "contact_teacher"


class NotForTyping(NotAllowed):
    """Whoever types reads: nobody types what nobody else may read by name."""


class HasBegun(AlreadySent):
    """The student has begun, or has answered already: that is not written over."""


class LookFirst(NotAllowed):
    """Two looks are blind: whoever typed the student's would have read it before their own."""


@dataclass(frozen=True, slots=True)
class Blank:
    """What is needed to draw a sheet. Rosters are those of a round's school."""

    questionnaire: Questionnaire
    round: Round | None
    rosters: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Paper:
    """The sheet of one student, as far as it is answered already."""

    student: Person
    response: Response | None
    look_first: bool  # the teacher has still to give a look of their own

    @property
    def is_sent(self) -> bool:
        return self.response is not None and self.response.sent_at is not None

    @property
    def can_be_typed(self) -> bool:
        return self.response is None and not self.look_first

    def check(self) -> None:
        """What the deed will refuse is refused before anybody types."""
        if self.response is not None:
            raise HasBegun(f"response {self.response.id}")
        if self.look_first:
            raise LookFirst(f"at {self.student.id}")


@dataclass(frozen=True, slots=True)
class Pile:
    """The sheets of one class, by the students' names."""

    round: Round
    group: Group
    questionnaire: Questionnaire
    papers: tuple[Paper, ...]

    def of(self, student_id: UUID) -> Paper:
        for one in self.papers:
            if one.student.id == student_id:
                return one
        raise NotFound(f"student {student_id} in {self.group.id}")

    def next_after(self, student_id: UUID | None = None) -> Paper | None:
        """Whose answers are still to come, going on from a student and around."""
        ids = [one.student.id for one in self.papers]
        start = ids.index(student_id) + 1 if student_id in ids else 0
        around = (*self.papers[start:], *self.papers[:start])
        return next((one for one in around if one.can_be_typed), None)


def blank(person: Person, name: str, version: int, round_id: UUID | None = None) -> Blank:
    """A form to be printed: for those who see the questionnaire, or by a round that asks it."""
    owner = person.owner.id
    if round_id is None:
        access.check_shapes_questionnaires(person)
        return Blank(definitions.questionnaire(owner, name, version), None, {})
    access.check_logged_in_by_school(person)
    of = rounds.round(owner, round_id)
    classes = {group.id for group in person.groups("contact_teacher")}
    if not classes.intersection(rounds.groups_of(owner, round_id)):
        access.check_runs(person, of)
    if of.forms.get(name) != version:
        raise NotFound(f"round {round_id} does not ask {name} {version}")
    questionnaire = definitions.questionnaire(owner, name, version)
    return Blank(questionnaire, of, _rosters(of, questionnaire))


def is_typed_in(questionnaire: Questionnaire, trial: bool = False) -> bool:
    """May a contact teacher type in the answers of a student, as they read all of them anyway?"""
    asked = list(questionnaire.everywhere())
    return (
        questionnaire.respondent == "student"
        and TYPIST in access.audience(questionnaire, trial).readers
        and len(access.read_by(asked, frozenset({TYPIST}))) == len(asked)
    )


def asked_in(of: Round) -> tuple[tuple[Questionnaire, bool], ...]:
    """What a round asks of students, and whether it can be typed in."""
    asked = (definitions.questionnaire(of.owner, *pinned) for pinned in of.forms.items())
    return tuple((one, is_typed_in(one, of.trial)) for one in asked if one.respondent == "student")


def pile(person: Person, round_id: UUID, group_id: UUID, name: str) -> Pile:
    """Who of a class has answered a form of an open round, by themselves or on paper."""
    owner = person.owner.id
    of = rounds.round(owner, round_id)
    group = _own_class(person, group_id)
    questionnaire = _check_may_type(person, of, group, name)
    stages.check_open(of, person.owner.today())
    students = people.class_of(owner, group.id)
    everybody = [one.id for one in students]
    given = responses.of_rounds(owner, [of.id], everybody)
    blind = _blind(of, name, person.id, everybody, given)
    return Pile(
        of,
        group,
        questionnaire,
        tuple(
            Paper(one, given_in(given, of.id, name, one.id), one.id in blind) for one in students
        ),
    )


def setting(pile: Pile, student: Person) -> Setting:
    """What the form needs to know of its occasion. What was answered before is not for typists."""
    rosters = _rosters(pile.round, pile.questionnaire)
    if "student" in rosters:
        others = {str(one.student.id): one.student.name for one in pile.papers}
        rosters["student"] = {key: name for key, name in others.items() if key != str(student.id)}
    return Setting(
        today=student.owner.today(),
        rosters=rosters,
        places={
            "respondent": student.given_name,
            "about": student.given_name,
            "class": pile.group.name,
            "round": pile.round.title,
        },
    )


def enter(
    person: Person,
    round_id: UUID,
    group_id: UUID,
    name: str,
    student_id: UUID,
    document: Document,
    key: UUID,
    language: str,
) -> None:
    """Send what a student has answered on paper, once; who typed it is noted, and that they read.

    What the student has begun or sent on a screen stands: it is never written over.
    """
    owner = person.owner.id
    student = people.person(owner, student_id)
    group = _own_class(person, group_id)
    if student.home_class != group:
        raise NotFound(f"student {student_id} in {group_id}")
    with transaction():
        of = rounds.round(owner, round_id, lock=True)
        questionnaire = _check_may_type(person, of, group, name)
        mark = f"{SENDING}{key}"
        known = responses.about_student(owner, student.id)
        given = given_in(known, of.id, name, student.id)
        if given is not None and mark in given.landed:
            return
        if given is not None:
            raise HasBegun(f"response {given.id} of {student.id}")
        if _blind(of, name, person.id, [student.id], known):
            raise LookFirst(f"{person.id} at {student.id}")
        stages.check_open(of, person.owner.today())
        document = kept(questionnaire, document)  # what is hidden is not sent
        still = missing(questionnaire, document)
        if still:
            raise NotComplete(tuple(question.id for question in still))
        readings.add(person, student.id, f"paper {name} in round {of.id}")
        task = Task(
            owner, of.id, None, name, questionnaire.version, student.id, student.id, group.id
        )
        response_id = responses.begin(task, language, entered_by=person.id)
        begun = responses.response(owner, response_id)
        landed = with_landed(begun.landed, mark, 1)
        responses.send(owner, replace(begun, document=document, landed=landed), key)


def _own_class(person: Person, group_id: UUID) -> Group:
    access.check_logged_in_by_school(person)
    for group in person.groups("contact_teacher"):
        if group.id == group_id:
            return group
    raise NotAllowed(f"{person.id} does not teach {group_id}")


def _check_may_type(person: Person, of: Round, group: Group, name: str) -> Questionnaire:
    """The round asks it of this class, and it is a form that its contact teacher reads."""
    if name not in of.forms:
        raise NotFound(f"round {of.id} does not ask {name}")
    version = of.forms[name]
    task = Task(of.owner, of.id, None, name, version, person.id, person.id, group.id)
    access.check_asked(task, of, rounds.groups_of(of.owner, of.id))
    questionnaire = definitions.questionnaire(of.owner, name, version)
    if not is_typed_in(questionnaire, of.trial):
        raise NotForTyping(f"{person.id} types no answers to {name}")
    return questionnaire


def _blind(
    of: Round, name: str, typist: UUID, students: Sequence[UUID], given: Sequence[Response]
) -> frozenset[UUID]:
    """The students whose look would be read before their teacher has given, or waived, theirs."""
    look = judging(of, name)
    if look is None:
        return frozenset()
    talks = conversations.of_students(of.owner, [of.id], students)
    waived = {one.student for one in talks if one.waived}
    looked = {
        one.task.about
        for one in given
        if (one.task.round, one.task.name, one.task.person) == (of.id, look.name, typist)
        and one.sent_at is not None
    }
    return frozenset(students) - waived - looked


def _rosters(of: Round, questionnaire: Questionnaire) -> dict[str, Mapping[str, str]]:
    """What stands on a sheet for the whole class: nothing of one student's own."""
    sources = occasions.needs(questionnaire).sources
    return {one: occasions.roster(of.owner, of.school, None, one) for one in sources}
