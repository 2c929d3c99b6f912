"""Write of one's students in one's subject, give it to their conversations, and read it there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from service.errors import ConversationClosed, NotFound
from service.rules import access
from service.store import people, rounds
from service.store.administration import readings
from service.store.conversing import preparing, subjects
from service.store.conversing.subjects import Asked, Judgement, Place
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Task:
    """A class or a teaching group of somebody's, in a round, and how far they are with it."""

    group: Group
    subject: str
    round: Round
    students: int
    written: int
    given: int

    @property
    def missing(self) -> int:
        return self.students - self.given


@dataclass(frozen=True, slots=True)
class Row:
    """One student, and what the writer has written of them."""

    student: UUID
    name: str
    judgement: Judgement | None
    opened: bool  # the conversation is
    closed: bool


@dataclass(frozen=True, slots=True)
class Writing:
    """The students of a group that a round asks, for one writer in one subject."""

    group: Group
    subject: str
    subjects: tuple[str, ...]  # all that the writer teaches there
    round: Round
    rows: tuple[Row, ...]

    def around(self, student: UUID) -> tuple[Row | None, Row, Row | None]:
        """The student before, this one and the next one."""
        keys = [one.student for one in self.rows]
        if student not in keys:
            raise NotFound(f"round {self.round.id} does not ask {student} in {self.group.id}")
        at = keys.index(student)
        before = self.rows[at - 1] if at else None
        return before, self.rows[at], next(iter(self.rows[at + 1 :]), None)


@dataclass(frozen=True, slots=True)
class Given:
    """What is given to one student's conversation, for one reader."""

    student: Person
    round: Round
    table_set: bool
    judgements: tuple[Judgement, ...]


def mine(person: Person) -> tuple[Task, ...]:
    """What one can write now, group by group: of the rounds that are not closed, or the last."""
    access.check_writes_of_subjects(person)
    owner = person.owner.id
    groups = [one for one in person.groups(*access.TEACHES) if access.subjects_taught(person, one)]
    asked = subjects.asked(owner, [one.id for one in groups], person.owner.today())
    known = {one.id: one for one in rounds.these(owner, {one.round for one in asked})}
    written = subjects.by_writer(owner, person.id, list(known))
    return tuple(
        _task(group, subject, known[of], asked, written)
        for group in sorted(groups, key=lambda one: (one.name, one.id))
        for of in _current(group, asked, known)
        for subject in access.subjects_taught(person, group)
    )


def _current(group: Group, asked: Sequence[Asked], known: dict[UUID, Round]) -> list[UUID]:
    its = list(dict.fromkeys(one.round for one in asked if one.group == group.id))
    return [one for one in its if known[one].closed_at is None] or its[:1]


def _task(
    group: Group, subject: str, of: Round, asked: Sequence[Asked], written: Sequence[Judgement]
) -> Task:
    students = {one.student for one in asked if (one.group, one.round) == (group.id, of.id)}
    own = [
        one
        for one in written
        if (one.place.round, one.place.subject) == (of.id, subject)
        and one.place.student in students
    ]
    return Task(
        group, subject, of, len(students), sum(one.written for one in own),
        sum(one.given_at is not None for one in own),
    )  # fmt: skip


def of_group(person: Person, group_id: UUID, round_id: UUID, subject: str | None) -> Writing:
    """Everybody of a group whom a round asks. Without a subject, the first that one teaches."""
    group = access.group_taught(person, group_id)
    taught = access.subjects_taught(person, group)
    subject = taught[0] if subject is None else subject
    access.check_judges(person, group, subject)
    owner = person.owner.id
    asked = [
        one
        for one in subjects.asked(owner, [group.id], person.owner.today())
        if one.round == round_id
    ]
    found = rounds.these(owner, {round_id}) if asked else ()
    if not found:
        raise NotFound(f"round {round_id} asks nobody of {group_id}")
    written = {
        one.place.student: one
        for one in subjects.by_writer(owner, person.id, [round_id])
        if one.place.subject == subject
    }
    talks = preparing.talks(owner, round_id, [one.student for one in asked])
    rows = tuple(
        Row(
            one.student, one.name, written.get(one.student), one.student in talks,
            talks.get(one.student, False),
        )
        for one in asked
    )  # fmt: skip
    return Writing(group, subject, taught, found[0], rows)


@dataclass(frozen=True, slots=True)
class Written:
    """What stands after somebody saved. In a clash another page of theirs had saved before."""

    stands: Judgement
    clash: bool


def write(
    person: Person, writing: Writing, student: UUID, text: str, goal: str, revision: int
) -> Written:
    """Keep a judgement, given or not, unless it was saved elsewhere since `revision`."""
    owner = person.owner.id
    writing.around(student)
    place = Place(writing.round.id, student, writing.subject, person.id)
    with transaction():
        _check_not_closed(owner, place)
        subjects.begin(owner, place, writing.group.id)
        before = _stands(owner, place)
        if (before.judgement, before.goal) == (text, goal):
            return Written(before, clash=False)  # sent twice, or nothing new
        if before.revision != revision:
            return Written(before, clash=True)
        subjects.write(owner, before.id, text, goal)
        return Written(_stands(owner, place), clash=False)


def give(person: Person, writing: Writing, student: UUID | None = None) -> int:
    """Give what is written to one student's conversation, or to everybody's. Returns how many."""
    wanted = writing.rows if student is None else (writing.around(student)[1],)
    owner = person.owner.id
    with transaction():
        talks = preparing.talks(owner, writing.round.id, [one.student for one in wanted])
        if student is not None and talks.get(student):
            raise ConversationClosed(f"of {student} in round {writing.round.id}")
        ready = [
            one.id
            for one in subjects.by_writer(owner, person.id, [writing.round.id])
            if one.place.subject == writing.subject
            and one.place.student in {row.student for row in wanted}
            and one.written
            and one.given_at is None
            and not talks.get(one.place.student)
        ]
        subjects.give(owner, ready, True)
    return len(ready)


def take_back(person: Person, writing: Writing, student: UUID) -> None:
    """Make it one's own again, as long as the conversation is not closed."""
    writing.around(student)
    owner = person.owner.id
    place = Place(writing.round.id, student, writing.subject, person.id)
    with transaction():
        _check_not_closed(owner, place)
        stands = subjects.judgement(owner, place, lock=True)
        if stands is not None:
            subjects.give(owner, [stands.id], False)


def given(reader: Person, student: Person, of: Round, table_set: bool) -> tuple[Judgement, ...]:
    """What lies on a student's table, by subject; one statement, after the check.

    Whoever calls it logs the reading of the conversation.
    """
    near = access.relations(reader, student)
    access.check_near_judgements(reader, near)
    if not access.reads_given(near, table_set):
        return ()
    return subjects.given(reader.owner.id, student.id, of.id)


def log_writers(reader: Person, lying: Sequence[Judgement]) -> None:
    """Whose words were read besides the student's, at once."""
    others = {one.place.writer: one.place.round for one in lying if one.place.writer != reader.id}
    if others:
        of = next(iter(others.values()))
        readings.add_all(reader, others, f"subject judgements in round {of}")


def of_student(reader: Person, student_id: UUID, round_id: UUID) -> Given:
    """A page of their own for them. The reading is logged before it leaves."""
    owner = reader.owner.id
    student = reader if reader.id == student_id else people.person(owner, student_id)
    access.check_near_judgements(reader, access.relations(reader, student))
    found = rounds.these(owner, {round_id})
    if not found:
        raise NotFound(f"round {round_id}")
    talk = preparing.talks(owner, round_id, [student.id])
    table_set = found[0].closed_at is not None or student.id in talk
    lying = given(reader, student, found[0], table_set)
    if lying and reader.id != student.id:
        readings.add(reader, student.id, f"subject judgements in round {round_id}")
    log_writers(reader, lying)
    return Given(student, found[0], table_set, lying)


def _check_not_closed(owner: UUID, place: Place) -> None:
    if preparing.talks(owner, place.round, [place.student]).get(place.student):
        raise ConversationClosed(f"of {place.student} in round {place.round}")


def _stands(owner: UUID, place: Place) -> Judgement:
    found = subjects.judgement(owner, place, lock=True)
    if found is None:
        raise NotFound(f"no judgement of {place.student}")
    return found
