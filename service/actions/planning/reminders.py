"""Remind by mail: one digest a person and day, of all that waits for them, and of nobody's name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from questionnaires import Questionnaire
from service.actions import tasks
from service.actions.tasks import ClassReadiness, Task
from service.rules import access
from service.rules.mentions import names_in
from service.rules.stages import Stage
from service.store import definitions, groups, people, rounds
from service.store.conversing import conversations
from service.store.ground.database import now, transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.planning import answered, plans, reminders
from service.store.rounds import Round
from service.store.visiting import talks

# Once while there is time to ask somebody for help, and once when it is the last chance: whoever
# is reminded more often stops reading. At home, `web/home.py` tells the last days the same.
BEFORE = (timedelta(days=3), timedelta(days=0))  # the last day
SOON = max(BEFORE)  # a team is told of what it has to do until then
NEW = timedelta(days=14)  # notes of a visit that wait longer are told of no more
FROM_HOUR = 7  # o'clock at the school: nobody's phone rings at night


@dataclass(frozen=True, slots=True)
class Waits:
    """How many forms of a round somebody has not sent; which, and about whom, is not told."""

    round: Round
    forms: int


@dataclass(frozen=True, slots=True)
class InClass:
    """What is missing in a class of whoever reads this. Counts, never who."""

    round: Round
    group: Group
    looks: int  # of the reader's own
    students: int  # who have not sent everything


@dataclass(frozen=True, slots=True)
class ToDo:
    """Something a team has to do. Without words: there is a student's name in them."""

    what: str
    due_on: date
    again: bool  # it is the day on which the plan is looked at again


@dataclass(frozen=True, slots=True)
class Digest:
    """All that is open for somebody, with what ends first standing first."""

    own: tuple[Waits, ...]
    classes: tuple[InClass, ...]
    team: tuple[ToDo, ...] = ()
    visits: bool = False  # the notes of a visit wait to be read; whose, and what, is not told


def write_due() -> int:
    """Write today's digests, of every owner whose morning has come. Returns how many are new.

    Who has one of this day already gets no other, however often this is done.
    """
    return sum(
        _write(owner, clock) for owner, clock in reminders.clocks() if clock.hour >= FROM_HOUR
    )


def digest(owner: UUID, person_id: UUID, day: date) -> Digest | None:
    """What is open for somebody when the letter leaves; None: nothing, or the day is over."""
    person = people.person(owner, person_id)
    wish = reminders.wish(owner, person_id)
    if person.owner.today() != day or not (wish.has_mail and wish.reminded):
        return None
    own = tuple(sorted(_own(person), key=lambda one: one.round.closes_on))
    classes = tuple(sorted(_classes(person), key=lambda one: one.round.closes_on))
    team = tuple(_to_do(person, day))
    read_first = person.id in talks.unread(owner, now() - NEW)
    found = Digest(own, classes, team, read_first)
    return found if own or classes or team or read_first else None


def choose(person: Person, reminded: bool) -> None:
    """Be reminded by mail from now on, or not."""
    access.check_logged_in_by_school(person)
    reminders.set_wish(person.owner.id, person.id, reminded)


def wish(person: Person) -> reminders.Wish:
    access.check_logged_in_by_school(person)
    return reminders.wish(person.owner.id, person.id)


def _write(owner: UUID, clock: datetime) -> int:
    today = clock.date()
    due = [one for one in rounds.going_on(owner, today) if _reminds(one)]
    due = [one for one in due if one.closes_on - today in BEFORE]
    waiting = {person for one in due for person in _waiting(one)} | _in_teams(owner, today)
    waiting |= _visited(owner, clock)
    with transaction():
        reminders.drop_before(owner, today)
        return reminders.write(owner, reminders.reachable(owner, waiting), today)


def _visited(owner: UUID, clock: datetime) -> set[UUID]:
    """Teachers of whose lessons notes were sent yesterday, and who have not read them yet."""
    yesterday = clock.date() - timedelta(days=1)
    found = talks.unread(owner, clock - NEW)
    return {one for one, at in found.items() if at.astimezone(clock.tzinfo).date() == yesterday}


def _in_teams(owner: UUID, today: date) -> set[UUID]:
    """The members of teams that have something to do just now."""
    due = [one for one in plans.due(owner, today, today + SOON) if one.due_on - today in BEFORE]
    teams = {one.team for one in due}
    found = people.members(owner, sorted(teams), "team") if teams else {}
    return {one.id for members in found.values() for one in members}


def _to_do(person: Person, day: date) -> Iterable[ToDo]:
    """What the own teams have to do in the next days. Mail names no student."""
    owner, teams = person.owner.id, [team.id for team in person.groups("team")]
    due = plans.due(owner, day, day + SOON, teams) if teams else ()
    classes = [one.id for team in teams if due for one in groups.classes_of_team(owner, team)]
    known = people.members(owner, classes, "student") if classes else {}
    names = {one.given_name for students in known.values() for one in students}
    for one in due:
        told = "" if names_in(one.what, names) else one.what
        yield ToDo(told, one.due_on, again=not one.what)


def _reminds(of: Round) -> bool:
    """A trial bothers nobody at home."""
    return of.reminds and not of.trial


def _waiting(of: Round) -> set[UUID]:
    """Who has something open in a round: students, guardians, and their contact teachers."""
    groups = rounds.groups_of(of.owner, of.id)
    classes = {
        group: [one for one in students if not one.restricted]
        for group, students in answered.students(of.owner, groups).items()
    }
    everybody = [one.student for own in classes.values() for one in own]
    given = answered.of_round(of.owner, of.id, everybody)
    sent = {(one.name, one.person, one.about) for one in given if one.sent_at and not one.changed}
    sent |= answered.taken_part(of.owner, of.id)
    asked = [definitions.questionnaire(of.owner, *pinned) for pinned in of.forms.items()]
    teachers = people.members(of.owner, groups, "contact_teacher")
    judged = {(one.name, one.about) for one in given if one.sent_at}
    waived = {
        one.student for one in conversations.of_students(of.owner, [of.id], everybody) if one.waived
    }
    found: set[UUID] = set()
    for group, students in classes.items():
        missing = {
            who
            for form in asked
            for one in students
            for who in _asked_of(form, one)
            if (form.name, who, one.student) not in sent
        }
        looks = any(
            form.respondent == "teacher" and (form.name, one.student) not in judged
            for form in asked
            for one in students
            if one.student not in waived
        )
        found |= missing
        if looks or any(one.student in missing for one in students):
            found |= {one.id for one in teachers[group]}
    return found


def _asked_of(form: Questionnaire, student: answered.Asked) -> Iterable[UUID]:
    match form.respondent:
        case "student":
            return (student.student,)
        case "guardian":
            return student.guardians
        case _:
            return ()


def _own(person: Person) -> Iterable[Waits]:
    """The own forms as a student, and those at home."""
    found: list[Task] = []
    if person.home_class is not None:
        found += tasks.of_student(person).tasks
    if person.wards:
        found += [task for _child, asked in tasks.of_guardian(person) for task in asked]
    waiting = [one.round for one in found if one.waits and _reminds(one.round)]
    forms = Counter(of.id for of in waiting)
    return [Waits(of, forms[of.id]) for of in {of.id: of for of in waiting}.values()]


def _classes(person: Person) -> Iterable[InClass]:
    classes = person.groups("contact_teacher")
    for one in tasks.readiness(person, classes) if classes else ():
        if one.round is not None and one.stage is Stage.OPEN and _reminds(one.round):
            missing = _missing(one.round, one)
            if missing.looks or missing.students:
                yield missing


def _missing(of: Round, one: ClassReadiness) -> InClass:
    looks = sum(
        row.judgement is not None
        and not row.judgement.sent
        and not (row.conversation and row.conversation.waived)
        for row in one.students
    )
    return InClass(of, one.group, looks, len(one.students) - one.ready)
