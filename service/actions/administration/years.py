"""Go over to a new school year: every class becomes the next one, whole or not at all."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from service.actions.booking import invitations, lapsing
from service.errors import NotAllowed, NotFound, Outdated, YearHasBegun
from service.rules import access, years as calendar
from service.store import groups, rounds
from service.store.administration import audit, classes
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round

FIRST_DAY = (8, 1)  # 1 August, in Denmark by law; a school may choose another
SUMMER = timedelta(days=31)
LONGEST = 40  # of a class's name
_GRADE = re.compile(r"(\D*)(\d{1,2})(?!\d)(.*)")


@dataclass(frozen=True, slots=True)
class Choice:
    """What becomes of a class."""

    group: UUID
    name: str  # its next name; of no matter where it leaves
    leaves: bool = False  # its students leave the school
    team: UUID | None = None
    teachers: bool = True  # its teachers follow it


@dataclass(frozen=True, slots=True)
class Turn:
    """What becomes of a whole school from a day on."""

    from_day: date
    choices: tuple[Choice, ...]
    new: tuple[str, ...] = ()  # classes that begin, without anybody in them yet

    @property
    def school_year(self) -> str:
        return school_year(self.from_day)

    @property
    def last_day(self) -> date:
        """Of the year that ends."""
        return self.from_day - timedelta(days=1)

    def faults(self) -> dict[str, str]:
        """What will not do, by the class's id or `new`: no_name, too_long, twice."""
        stay = {str(one.group): one.name for one in self.choices if not one.leaves}
        often = Counter(name.casefold() for name in (*stay.values(), *self.new))
        found = {key: fault for key, name in stay.items() if (fault := _fault(name, often))}
        of_new = next((fault for name in self.new if (fault := _fault(name, often))), None)
        return found | ({"new": of_new} if of_new else {})


@dataclass(frozen=True, slots=True)
class Line:
    """A class with what becomes of it, and with whom."""

    group: Group
    choice: Choice
    students: int
    teachers: tuple[str, ...]  # contact teachers, by name


@dataclass(frozen=True, slots=True)
class Plan:
    """A turn, laid beside the school as it is."""

    turn: Turn
    lines: tuple[Line, ...]
    teaching: tuple[Group, ...]  # these end with the year
    teams: tuple[Group, ...]
    has_begun: bool
    rounds: tuple[Round, ...] = ()  # they go on in the new classes; unknown to a mere proposal

    @property
    def moved(self) -> int:
        return sum(line.students for line in self.lines if not line.choice.leaves)

    @property
    def leavers(self) -> int:
        return sum(line.students for line in self.lines if line.choice.leaves)


def proposal(person: Person, school: UUID, from_day: date | None = None) -> Plan:
    """Each class a grade higher; the highest leaves, and the lowest begins anew."""
    access.check_administers(person, school)
    found = groups.at_school(person.owner.id, school)
    there = [one for one in found if one.kind == "class" and one.ended_on is None]
    grades = {one.id: grade(one.name) for one in there}
    known = sorted({one for one in grades.values() if one is not None})
    several = len(known) > 1
    turn = Turn(
        from_day or next_first_day(person.owner.today()),
        tuple(
            Choice(
                one.id, next_name(one.name), several and grades[one.id] == known[-1], one.team
            )
            for one in there
        ),
        tuple(one.name for one in there if several and grades[one.id] == known[0]),
    )  # fmt: skip
    return _plan(person, school, turn, found)


def look(person: Person, school: UUID, turn: Turn) -> Plan:
    """What would happen, without doing it."""
    access.check_administers(person, school)
    owner = person.owner.id
    plan = _plan(person, school, turn, groups.at_school(owner, school))
    going_on = (one for one in rounds.of_school(owner, school) if one.closed_at is None)
    there = tuple(one for one in going_on if one.closes_on >= turn.from_day)
    return replace(plan, rounds=there)


def _plan(person: Person, school: UUID, turn: Turn, found: tuple[Group, ...]) -> Plan:
    owner = person.owner.id
    counts, teachers = classes.counts(owner, school), classes.teachers(owner, school)
    known = {one.id: one for one in found if one.kind == "class" and one.ended_on is None}
    choices = {one.group: one for one in turn.choices}
    if set(choices) != set(known):
        raise Outdated("the classes are not those that the page showed")
    return Plan(
        turn,
        tuple(
            Line(one, choices[key], counts.get(key, {}).get("student", 0), teachers.get(key, ()))
            for key, one in known.items()
        ),
        tuple(one for one in found if one.kind == "teaching" and one.ended_on is None),
        tuple(one for one in found if one.kind == "team" and one.ended_on is None),
        turn.school_year in classes.school_years(owner, school).values(),
    )  # fmt: skip


def apply(person: Person, school: UUID, turn: Turn) -> None:
    """Make the new classes and move everybody, once: the same year never begins twice."""
    access.check_administers(person, school)
    owner = person.owner.id
    with transaction():
        classes.lock(owner, school)
        if turn.school_year in classes.school_years(owner, school).values():
            raise YearHasBegun(f"{school} has gone over to {turn.school_year}")
        plan = look(person, school, turn)
        _check(plan)
        asked = sum(_become(owner, school, turn, line) for line in plan.lines)
        for name in turn.new:
            classes.add(owner, school, "class", name, school_year=turn.school_year)
        ended = [*(line.group.id for line in plan.lines), *(one.id for one in plan.teaching)]
        students = classes.students(owner, ended)
        classes.close(owner, ended, turn.last_day)
        details: dict[str, str | int] = {
            "school": str(school),
            "year": turn.school_year,
            "from": turn.from_day.isoformat(),
            "classes": len(plan.lines),
            "students": plan.moved,
            "leavers": plan.leavers,
            "rounds": asked,
        }
        audit.add(owner, "year.begun", person, details=details)
        written = lapsing.call_off(owner, students, person.id)
    invitations.post(written)


def _check(plan: Plan) -> None:
    if plan.turn.faults():
        raise NotAllowed(f"names will not do: {plan.turn.faults()}")
    teams = {one.id for one in plan.teams}
    if any(one.team is not None and one.team not in teams for one in plan.turn.choices):
        raise NotFound("no such team")


def _become(owner: UUID, school: UUID, turn: Turn, line: Line) -> int:
    """A class's next year, with its people. Returns how many rounds ask it too."""
    choice, old = line.choice, line.group
    if choice.leaves:
        return 0
    new = classes.add(
        owner, school, "class", choice.name, team=choice.team, school_year=turn.school_year,
        lineage=old.lineage,
    )  # fmt: skip
    follow = (classes.LEARNS, *(classes.TEACHES if choice.teachers else ()))
    classes.carry(owner, old.id, new, follow, turn.from_day)
    return rounds.go_on(owner, old.id, new, turn.from_day)


def grade(name: str) -> int | None:
    """The number in a class's name: 5 of 5.a; none of a class that has no year of its own."""
    found = _GRADE.match(name)
    return int(found[2]) if found else None


def next_name(name: str) -> str:
    """6.a of 5.a; what has no grade is called as before."""
    found = _GRADE.match(name)
    return f"{found[1]}{int(found[2]) + 1}{found[3]}" if found else name


def school_year(day: date) -> str:
    """Such as 2027/28. A school may go over to it in the summer before."""
    return calendar.school_year(day + SUMMER)


def next_first_day(today: date) -> date:
    """The next 1 August. In the weeks after it, the one that has just been."""
    month, day = FIRST_DAY
    this = today.replace(month=month, day=day)
    return this if today <= this + timedelta(weeks=6) else this.replace(year=today.year + 1)


def _fault(name: str, often: Counter[str]) -> str | None:
    if not name:
        return "no_name"
    if len(name) > LONGEST:
        return "too_long"
    return "twice" if often[name.casefold()] > 1 else None
