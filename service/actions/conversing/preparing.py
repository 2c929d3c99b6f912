"""What is to be prepared, for the student in the time on the timetable, and for their teacher."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from questionnaires import Questionnaire
from service.actions import tasks
from service.actions.tasks import StudentHome, Task
from service.errors import NotFound
from service.rules import access, stages
from service.rules.access import Slot, next_slot
from service.rules.stages import Stage
from service.store import definitions, rounds
from service.store.conversing import cards, preparing, subjects
from service.store.conversing.preparing import NOTHING, There
from service.store.conversing.subjects import Teacher
from service.store.groups import Group
from service.store.people import Person
from service.store.planning import answered
from service.store.planning.answered import Asked
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Todo:
    """Something that a student has to do, and how long the rest of it takes, about."""

    task: Task
    minutes: int
    fits: bool  # in the time that there is, after what stands before it


@dataclass(frozen=True, slots=True)
class Preparation:
    """A student's open tasks, sized for the time on the timetable."""

    slot: Slot | None
    todo: tuple[Todo, ...]
    done: tuple[Task, ...]
    picked: int  # cards of the newest round

    @property
    def minutes(self) -> int:
        return sum(one.minutes for one in self.todo)


def mine(person: Person) -> Preparation:
    access.check_has_cards(person)
    home = tasks.of_student(person)
    slot = slot_of(person, home)
    newest = next((one for one in home.open if not one.trial), None)
    found = cards.material(person.owner.id, person.id, newest.id) if newest else None
    return Preparation(
        slot,
        sized([one for one in home.tasks if one.waits], slot.minutes if slot else 0),
        tuple(one for one in home.tasks if not one.waits),
        len(found.cards) if found else 0,
    )


def slot_of(person: Person, home: StudentHome) -> Slot | None:
    """The next time to prepare, of all rounds that are open; one without a day comes last."""
    today = person.owner.today()
    found = [next_slot(one.frame, one.opens_on, one.closes_on, today) for one in home.open]
    slots = [one for one in found if one is not None]
    return min(slots, key=lambda one: (one.day is None, one.day or today), default=None)


def sized(waiting: Sequence[Task], minutes: int) -> tuple[Todo, ...]:
    """One after the other, as long as there is time. Without a time everything fits."""
    todo, used = [], 0
    for task in waiting:
        left = _left(task)
        used += left
        todo.append(Todo(task, left, fits=not minutes or used <= minutes))
    return tuple(todo)


def _left(task: Task) -> int:
    """The minutes of what is not answered yet, one at least: it must be looked through."""
    whole = task.questionnaire.minutes
    return max(1, -(-whole * (task.total - task.done) // task.total)) if task.total else whole


@dataclass(frozen=True, slots=True)
class OfSubject:
    """A subject that a student is taught, by whom, and whether its judgement is given."""

    subject: str
    teachers: tuple[str, ...]
    given: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What lies ready for one student, and what is missing. Of one who is restricted, nothing."""

    student: Asked
    todo: tuple[Questionnaire, ...] = ()  # what the student has still to send
    sent: int = 0
    look: bool | None = None  # the teacher's own is given; None: the round asks for none
    subjects: tuple[OfSubject, ...] = ()
    there: There = NOTHING

    @property
    def minutes(self) -> int:
        return sum(one.minutes for one in self.todo)

    @property
    def missing(self) -> tuple[OfSubject, ...]:
        return tuple(one for one in self.subjects if not one.given)


@dataclass(frozen=True, slots=True)
class Prepared:
    """How far a class is before its conversations."""

    group: Group
    round: Round
    stage: Stage
    slot: Slot | None
    rows: tuple[Row, ...]

    @property
    def waiting(self) -> tuple[Row, ...]:
        """The students who still have something to send."""
        return tuple(one for one in self.rows if one.todo)

    @property
    def to_nudge(self) -> Mapping[tuple[str, str], int]:
        """Subject and teacher, with how many students they have given nothing for."""
        found: dict[tuple[str, str], int] = {}
        for row in self.rows:
            for one in row.missing:
                for teacher in one.teachers:
                    found[one.subject, teacher] = found.get((one.subject, teacher), 0) + 1
        return dict(sorted(found.items()))


def of_class(person: Person, group_id: UUID, round_id: UUID) -> Prepared:
    """For the contact teacher: that something is there, or not. No answer is read."""
    group = access.class_taught(person, group_id)
    owner, today = person.owner.id, person.owner.today()
    of = next((one for one in rounds.of_group(owner, group.id) if one.id == round_id), None)
    if of is None or stages.stage(of, today) is Stage.PLANNED:
        raise NotFound(f"round {round_id} does not ask {group.id} yet")
    students = answered.students(owner, [group.id])[group.id]
    keys = [one.student for one in students]
    sent = {
        (one.name, one.about, one.person == one.about)
        for one in answered.of_round(owner, of.id, keys)
        if one.sent_at is not None
    }
    teachers = subjects.teachers(owner, keys)
    there = preparing.there(owner, of.id, keys)
    forms = [definitions.questionnaire(owner, *pinned) for pinned in of.forms.items()]
    named = [one for one in forms if not access.is_anonymous(one)]
    return Prepared(
        group,
        of,
        stages.stage(of, today),
        next_slot(of.frame, of.opens_on, of.closes_on, today),
        tuple(
            Row(one) if one.restricted else _row(one, named, sent, teachers, there[one.student])
            for one in students
        ),
    )


def _row(
    student: Asked,
    forms: Sequence[Questionnaire],
    sent: Collection[tuple[str, UUID, bool]],
    teachers: Sequence[Teacher],
    there: There,
) -> Row:
    own = [one for one in forms if one.respondent == "student"]
    todo = tuple(one for one in own if (one.name, student.student, True) not in sent)
    looks = [one for one in forms if one.mirrors and one.respondent == "teacher"]
    look = all((one.name, student.student, False) in sent for one in looks) if looks else None
    taught: dict[str, list[str]] = {}
    for one in teachers:
        if one.student == student.student:
            taught.setdefault(one.subject, []).append(one.name)
    given = {subject for subject, _ in there.given}
    return Row(
        student, todo, len(own) - len(todo), look,
        tuple(
            OfSubject(subject, tuple(taught.get(subject, ())), subject in given)
            for subject in sorted({*taught, *given})
        ),
        there,
    )  # fmt: skip
