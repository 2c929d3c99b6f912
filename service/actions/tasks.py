"""What waits for somebody: the next thing to do, and where things stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from questionnaires import Document, Questionnaire, progress
from service.actions.answering.responses import given_in
from service.actions.between import goals
from service.actions.visiting import planning
from service.actions.visiting.planning import Mine
from service.errors import NotAllowed
from service.rules import access, stages
from service.rules.stages import Stage
from service.store import anonymous, definitions, own_surveys, people, responses, rounds
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.groups import Group
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round
from service.store.visiting.own_surveys import Invitation, TakenPart


@dataclass(frozen=True, slots=True)
class Task:
    """A form that a person is asked to fill in, and how far it is.

    Of an anonymous one nothing is known but whether they have taken part.
    """

    round: Round
    questionnaire: Questionnaire
    about: Person
    response: Response | None
    taken_part: bool = False

    @property
    def anonymous(self) -> bool:
        return access.is_anonymous(self.questionnaire)

    @property
    def waits(self) -> bool:
        """Is there something to do? Changes that are not sent wait too."""
        return not self.sent or (self.response is not None and self.response.changes is not None)

    @property
    def sent(self) -> bool:
        if self.anonymous:
            return self.taken_part
        return self.response is not None and self.response.sent_at is not None

    @property
    def total(self) -> int:
        """Questions that are asked of this person, as far as one knows by now."""
        return self._progress()[1]

    @property
    def done(self) -> int:
        return self._progress()[0]

    def _progress(self) -> tuple[int, int]:
        given = self.response.document if self.response else Document()
        return progress(self.questionnaire, given)


@dataclass(frozen=True, slots=True)
class StudentHome:
    open: tuple[Round, ...]  # trials too
    rounds: tuple[tuple[Round, Stage], ...]  # oldest first, without trials
    tasks: tuple[Task, ...]  # of the open rounds; what waits stands first, by its last day
    last: Conversation | None  # the newest one with a goal or an agreement
    asked: tuple[Invitation, ...] = ()  # what the own teachers ask for themselves
    looks_back: bool = False  # the time of its goals is over, and nothing is said of them yet


@dataclass(frozen=True, slots=True)
class Readiness:
    """One student before the conversation: what is sent, by them and about them."""

    student: Person
    sent: int
    asked: int
    judgement: Task | None
    conversation: Conversation | None


@dataclass(frozen=True, slots=True)
class ClassReadiness:
    group: Group
    round: Round | None
    stage: Stage | None
    students: tuple[Readiness, ...]

    @property
    def by_name(self) -> bool:
        """Does the round ask anything of which one may know who has sent it?"""
        return any(one.asked or one.judgement for one in self.students)

    @property
    def ready(self) -> int:
        """Students who have sent everything."""
        return sum(one.sent == one.asked for one in self.students)

    @property
    def judged(self) -> int | None:
        """Students the teacher has given a look at; None where the round asks for none."""
        if all(one.judgement is None for one in self.students):
            return None
        return sum(one.judgement is not None and one.judgement.sent for one in self.students)


@dataclass(frozen=True, slots=True)
class SchoolRounds:
    """The rounds of a school whose leadership looks in."""

    school: UUID
    rounds: tuple[tuple[Round, Stage], ...]  # newest first


@dataclass(frozen=True, slots=True)
class StaffHome:
    classes: tuple[ClassReadiness, ...]
    schools: tuple[SchoolRounds, ...]
    visits: Mine
    may_visit: bool


def of_student(person: Person) -> StudentHome:
    """A student's own front page. Whoever came by code sees the open tasks alone."""
    home = person.home_class
    if home is None:
        raise NotAllowed(f"{person.id} is no student")
    owner, today = person.owner.id, person.owner.today()
    known = rounds.of_group(owner, home.id, trials=True)
    open_ = tuple(one for one in known if stages.stage(one, today) is Stage.OPEN)
    given = responses.of_person(owner, person.id)
    asked, part = own_surveys.waiting_for(
        owner, person.id, [one.id for one in person.groups("student")], today
    )
    tasks = _tasks(person, person, open_, "student", given, part)
    held = () if person.by_code else conversations.of_student(owner, person.id)
    last = next((one for one in held if one.goal or one.agreements), None)
    return StudentHome(
        open=open_,
        rounds=()
        if person.by_code
        else tuple((one, stages.stage(one, today)) for one in reversed(known) if not one.trial),
        tasks=tuple(sorted(tasks, key=lambda task: (not task.waits, task.round.closes_on))),
        last=last,
        asked=asked,
        looks_back=last is not None and goals.is_over(last, known, today),
    )


def of_guardian(person: Person) -> tuple[tuple[Person, tuple[Task, ...]], ...]:
    """The children of a guardian, each with what the open rounds ask at home.

    Of one who is of age nothing is asked there any more.
    """
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    children = people.wards(owner, person.id, grown_up=True)
    near = [child for child in children if access.is_at_home(person, child)]
    given = responses.of_person(owner, person.id)
    asked = {child.id: _rounds_of(child) for child in near if not child.is_adult}
    return tuple((child, _at_home(person, child, asked.get(child.id, ()), given)) for child in near)


def at_home(person: Person, child: Person, known: Sequence[Round]) -> tuple[Task, ...]:
    """What these rounds ask a guardian about one child."""
    if child.is_adult:
        return ()
    return _at_home(person, child, known, responses.of_person(person.owner.id, person.id))


def _rounds_of(child: Person) -> tuple[Round, ...]:
    home = child.home_class
    return rounds.of_group(child.owner.id, home.id) if home else ()


def _at_home(
    person: Person, child: Person, known: Sequence[Round], given: Sequence[Response]
) -> tuple[Task, ...]:
    today = person.owner.today()
    open_ = [one for one in known if stages.stage(one, today) is Stage.OPEN]
    return tuple(_tasks(person, child, open_, "guardian", given))


def _tasks(
    person: Person,
    about: Person,
    open_: Sequence[Round],
    respondent: str,
    given: Sequence[Response],
    part: frozenset[TakenPart] | None = None,
) -> list[Task]:
    """`part` is what this person took part in anonymously, where that is known already."""
    asked = [(of, one) for of in open_ for one in _asked(of, respondent)]
    if part is None:
        any_anonymous = any(access.is_anonymous(one) for _, one in asked)
        part = anonymous.of_person(person.owner.id, person.id) if any_anonymous else frozenset()
    return [
        Task(
            of, one, about, given_in(given, of.id, one.name, about.id),
            (of.id, one.name, about.id) in part,
        )
        for of, one in asked
    ]  # fmt: skip


def of_staff(person: Person) -> StaffHome:
    """The front page of a teacher, a coach, a leader, or all at once."""
    access.check_logged_in_by_school(person)
    owner, today = person.owner.id, person.owner.today()
    classes = person.groups("contact_teacher")
    return StaffHome(
        classes=readiness(person, classes, talks=False) if classes else (),
        schools=tuple(
            SchoolRounds(
                school,
                tuple((one, stages.stage(one, today)) for one in rounds.of_school(owner, school)),
            )
            for school in sorted(person.schools("leader"))
        ),
        visits=planning.of(person),
        may_visit=bool(access.visits_at(person)),
    )


def readiness(
    person: Person, classes: Sequence[Group], talks: bool = True
) -> tuple[ClassReadiness, ...]:
    """Who in these classes is ready for the conversation of each round that is on.

    A class with two rounds at a time stands there twice, and one without a round once. Whoever
    only counts who is ready leaves the talks out.
    """
    for group in classes:
        access.check_may_see_class(person, group)
    owner = person.owner.id
    ids = [group.id for group in classes]
    students = people.members(owner, ids, "student")
    around = rounds.around(owner, ids, person.owner.today())
    asked = sorted({of.id for several in around.values() for of in several})
    everybody = [student.id for own in students.values() for student in own]
    given: dict[UUID, list[Response]] = {student: [] for student in everybody}
    for response in responses.of_rounds(owner, asked, everybody):
        given[response.task.about].append(response)
    opened = conversations.of_students(owner, asked, everybody) if talks else ()
    held = {(one.round, one.student): one for one in opened}
    return tuple(
        _class(person, group, of, students[group.id], given, held)
        for group in classes
        for of in around.get(group.id, (None,))
    )


def _class(
    person: Person,
    group: Group,
    of: Round | None,
    students: Sequence[Person],
    given: dict[UUID, list[Response]],
    held: dict[tuple[UUID, UUID], Conversation],
) -> ClassReadiness:
    if of is None:
        return ClassReadiness(group, None, None, ())
    asked = [
        [one for one in _asked(of, respondent) if not access.is_anonymous(one)]
        for respondent in ("student", "teacher")  # who took part in the others is nobody's list
    ]
    return ClassReadiness(
        group,
        of,
        stages.stage(of, person.owner.today()),
        tuple(
            _ready(of, student, asked, given[student.id], held.get((of.id, student.id)))
            for student in students
        ),
    )


def _ready(
    of: Round,
    student: Person,
    asked: Sequence[Sequence[Questionnaire]],
    given: Sequence[Response],
    held: Conversation | None,
) -> Readiness:
    if student.restricted:  # what they have sent is nobody's to know for now
        return Readiness(student, 0, 0, None, None)
    own, judging = (
        [Task(of, one, student, given_in(given, of.id, one.name, student.id)) for one in several]
        for several in asked
    )
    return Readiness(
        student, sum(task.sent for task in own), len(own), next(iter(judging), None), held
    )


def _asked(of: Round, respondent: str) -> list[Questionnaire]:
    pinned = of.forms.items()
    found = [definitions.questionnaire(of.owner, name, version) for name, version in pinned]
    return [one for one in found if one.respondent == respondent]
