"""What a student has sent, for those whom its definition names as readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.actions.conversing import conversations as talks
from service.errors import NotAllowed
from service.rules import access, reading
from service.rules.stages import Looks
from service.store import definitions, groups, people, responses, rounds
from service.store.administration import readings
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.groups import Group
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Lying:
    """A form that was sent, as it lies before one reader; it is opened on a page of its own."""

    student: Person
    response: Response
    questionnaire: Questionnaire
    round: Round


@dataclass(frozen=True, slots=True)
class Opened:
    """The same, opened: no more of it than this reader reads."""

    lying: Lying
    questionnaire: Questionnaire
    document: Document


def classes(person: Person) -> tuple[Group, ...]:
    """The classes and teaching groups in which somebody may be let read something, by name."""
    access.check_is_staff(person)
    owner = person.owner.id
    found = {one.id: one for one in person.groups("contact_teacher", "subject_teacher")}
    for team in person.groups("team"):
        found |= {one.id: one for one in groups.classes_of_team(owner, team.id)}
    for school in sorted(person.schools("leader", "coach")):
        found |= {one.id: one for one in groups.classes(owner, school)}
    there = (one for one in found.values() if one.goes_on(person.owner.today()))
    return tuple(sorted(there, key=lambda one: (one.name, one.id)))


def of_class(person: Person, group_id: UUID) -> tuple[Group, tuple[tuple[Person, int], ...]]:
    """The students of a class, by name, each with how many forms this person may open."""
    owner = person.owner.id
    group = groups.group(owner, group_id)
    access.check_may_look_into(person, group)
    students = people.class_of(owner, group_id)
    everybody = [student.id for student in students]
    given = responses.about_students(owner, everybody)
    known = rounds_of(owner, given)
    held = conversations.of_students(owner, [one.id for one in known], everybody)
    near = access.relations_in(person, group)
    return group, tuple(
        (student, len(lying(person, student, near, known, _about(given, student), held)))
        for student in students
    )


def of_student(person: Person, student_id: UUID) -> tuple[Person, tuple[Lying, ...]]:
    """What this person may open of a student, newest round first."""
    student = people.person(person.owner.id, student_id)
    near = access.check_may_look_at(person, student)
    return student, _found(person, student, near)


def open_(person: Person, student_id: UUID, response_id: UUID) -> Opened:
    """One form, as far as this person reads it. The reading is logged before the page leaves."""
    student = people.person(person.owner.id, student_id)
    near = access.check_may_look_at(person, student)
    for one in _found(person, student, near):
        if one.response.id == response_id:
            readings.add(person, student.id, f"response {response_id}")
            writer = one.response.task.person
            if writer not in (student.id, person.id):
                readings.add(person, writer, f"response {response_id}")
            return Opened(one, *reading.as_read(one.questionnaire, one.response.document, near))
    raise NotAllowed(f"{person.id} may not read response {response_id}")


def _found(person: Person, student: Person, near: frozenset[str]) -> tuple[Lying, ...]:
    owner = person.owner.id
    given = responses.about_student(owner, student.id)
    known = rounds_of(owner, given)
    held = conversations.of_student(owner, student.id)
    return lying(person, student, near, known, given, held)


def rounds_of(
    owner: UUID, given: Sequence[Response], held: Sequence[Conversation] = ()
) -> tuple[Round, ...]:
    """The rounds of what was answered, and of conversations."""
    asked = {one.task.round for one in given if one.task.round}
    return rounds.these(owner, asked | {one.round for one in held})


def lying(
    person: Person,
    student: Person,
    near: frozenset[str],
    known: Sequence[Round],
    given: Sequence[Response],
    held: Sequence[Conversation],
) -> tuple[Lying, ...]:
    """Two looks that wait for each other lie before nobody else either."""
    if student.restricted:
        return ()
    by_id = {one.id: one for one in known}
    mine = tuple(one for one in held if one.student == student.id)
    found = []
    for one in given:
        of = by_id.get(one.task.round) if one.task.round else None
        if of is None or one.task.person == person.id:
            continue
        asked = definitions.questionnaire(of.owner, one.task.name, one.task.version)
        if access.may_read(asked, one, person, near) and not _waits(
            of, student, asked, given, mine
        ):
            found.append(Lying(student, one, asked, of))
    return tuple(sorted(found, key=lambda one: one.round.opens_on, reverse=True))


def _waits(
    of: Round,
    student: Person,
    asked: Questionnaire,
    given: Sequence[Response],
    held: Sequence[Conversation],
) -> bool:
    is_look = asked.mirrors is not None or any(
        definitions.questionnaire(of.owner, *pinned).mirrors == asked.name
        for pinned in of.forms.items()
    )
    return is_look and talks.looks(of, student, held, given) is Looks.WAITING


def _about(given: Sequence[Response], student: Person) -> tuple[Response, ...]:
    return tuple(one for one in given if one.task.about == student.id)
