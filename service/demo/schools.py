"""The plan of an invented owner: schools, classes and teams, and who is in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from random import Random
from string import ascii_uppercase
from uuid import UUID

from service.demo.chance import Ids, chance
from service.demo.names import Name, Register

SCHOOL_NAMES = (
    "Havbakkeskolen", "Engskolen", "Søparkskolen", "Lærkelundskolen", "Kildemarkskolen",
    "Fjordblikskolen", "Birkehegnsskolen", "Stenvadskolen", "Møllesøskolen", "Tranelyskolen",
    "Klintevangskolen", "Åløkkeskolen",
)  # fmt: skip
TURN_TO = (
    "din kontaktlærer, en voksen på gangen eller Lone på kontoret, lokale 12",
    "en lærer, du er tryg ved, eller Karim i trivselsteamet, som er i huset hver dag til kl. 15",
    "din lærer eller sundhedsplejersken, der har åben dør tirsdag og torsdag",
)
GRADES = range(4, 10)
GRADES_FIRST = ((7, 7, 6, 5, 8, 4, 9), (8, 5, 4, 9, 6, 7), (6, 9, 7, 4, 5, 8))  # a school each
MOST_CLASSES = len(GRADES) * len(ascii_uppercase)
SPREAD = 2  # students more or fewer than asked for
TINY_CLASS, TINY = "Basisholdet", 4  # under every threshold
LARGEST_TEAM = 3  # classes
SUBJECTS = ("dansk", "matematik", "engelsk", "historie", "natur og teknologi", "idræt", "musik")

# Those whom the demo introduces. They are at the first school, but for those of the owner.
STUDENT = ("Alma", "Nygaard")
TEACHER = ("Jonas", "Bertelsen")
COACH = ("Signe", "Holm")
LEADER = ("Henrik", "Thorup")
CONSULTANT = ("Mette", "Krogh")  # of the owner
GUARDIAN = ("Lotte", "Nygaard")  # of the student
ADMINISTRATOR = ("Bente", "Lund")  # of the owner
BOTH = ("Karen", "Friis")  # teaches another class, and is guardian of one of the student's
CAST = (STUDENT, TEACHER, COACH, LEADER, CONSULTANT, GUARDIAN, ADMINISTRATOR, BOTH)
THEIR_CLASS = "7.B"


@dataclass(frozen=True, slots=True)
class Someone:
    id: UUID
    name: Name


@dataclass(frozen=True, slots=True)
class Teacher:
    """A contact teacher; `also` is the place of a class that only has lessons with them."""

    id: UUID
    name: Name
    subject: str
    also: int | None


@dataclass(frozen=True, slots=True)
class Class:
    id: UUID
    name: str
    team: int  # its place among the school's teams
    teacher: Teacher
    students: tuple[Someone, ...]


@dataclass(frozen=True, slots=True)
class Team:
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class School:
    id: UUID
    name: str
    turn_to: str
    leader: Someone
    coach: Someone
    teams: tuple[Team, ...]
    classes: tuple[Class, ...]

    def introduced(self) -> Someone | None:
        """The student whom the demo introduces, if this is her school."""
        students = (student for one in self.classes for student in one.students)
        return next((student for student in students if is_introduced(student)), None)

    def ward_of(self, teacher: Teacher) -> Someone | None:
        """A student of the class that the demo introduces, whose guardian teaches another."""
        theirs = next((one for one in self.classes if one.name == THEIR_CLASS), None)
        if (teacher.name.given, teacher.name.family) != BOTH or theirs is None:
            return None
        return next((one for one in theirs.students if not is_introduced(one)), None)

    def taught(self, teacher: Teacher) -> tuple[Class, ...]:
        """The classes that a teacher has lessons with, the own one first."""
        own = [one for one in self.classes if one.teacher.id == teacher.id]
        return (*own, *([self.classes[teacher.also]] if teacher.also is not None else []))


def is_introduced(someone: Someone | Teacher) -> bool:
    """Is this the student or the teacher whom the demo introduces?"""
    return (someone.name.given, someone.name.family) in (STUDENT, TEACHER)


def plan(seed: int, schools: int, classes: int, students: int, ids: Ids) -> Iterator[School]:
    """Every school with all its people. The same seed gives the same names and keys."""
    register = Register()
    cast = {name[0]: register.known(*name) for name in CAST}
    for number in range(schools):
        yield _school(seed, number, classes, students, ids, register, cast)


def _school(
    seed: int,
    number: int,
    classes: int,
    students: int,
    ids: Ids,
    register: Register,
    cast: dict[str, Name],
) -> School:
    drawn = chance(seed, "school", number)
    first = number == 0
    names = class_names(number, classes)
    teams = [list(own) for own in _teams(names)]
    if first:  # the tiny class is in the same team as the class that the demo introduces
        next(own for own in teams if THEIR_CLASS in own).append(TINY_CLASS)
        names = [*names, TINY_CLASS]
    introduced = _introduced_teachers(names, cast) if first else {}
    leader = cast[LEADER[0]] if first else register.grown_up(drawn)
    coach = cast[COACH[0]] if first else register.grown_up(drawn)
    return School(
        ids(),
        _school_name(number),
        TURN_TO[number % len(TURN_TO)],
        Someone(ids(), leader),
        Someone(ids(), coach),
        tuple(Team(ids(), _team_name(own)) for own in teams),
        tuple(
            Class(
                ids(),
                name,
                next(place for place, own in enumerate(teams) if name in own),
                _teacher(
                    drawn,
                    ids(),
                    introduced.get(name) or register.grown_up(drawn),
                    place,
                    len(names),
                ),
                tuple(
                    Someone(ids(), child)
                    for child in _children(drawn, first, name, students, register, cast)
                ),
            )
            for place, name in enumerate(names)
        ),
    )


def _introduced_teachers(names: Sequence[str], cast: dict[str, Name]) -> dict[str, Name]:
    """The contact teachers of the first school whom the demo introduces, by class."""
    other = next((one for one in names if one not in (THEIR_CLASS, TINY_CLASS)), None)
    found = {THEIR_CLASS: cast[TEACHER[0]]}
    return found if other is None else found | {other: cast[BOTH[0]]}


def class_names(number: int, classes: int) -> list[str]:
    """As many classes as asked for, spread over the grades; 7.B is always at the first school."""
    first = GRADES_FIRST[number % len(GRADES_FIRST)]
    seen = dict.fromkeys(GRADES, 0)
    found = []
    for grade in islice(cycle([*first, *GRADES]), classes * 3 + len(first)):
        if seen[grade] < len(ascii_uppercase):
            found.append(f"{grade}.{ascii_uppercase[seen[grade]]}")
            seen[grade] += 1
    found = found[:classes]
    return sorted(found) if number or THEIR_CLASS in found else [THEIR_CLASS]


def _school_name(number: int) -> str:
    again, place = divmod(number, len(SCHOOL_NAMES))
    return SCHOOL_NAMES[place] + (f" {again + 1}" if again else "")


def _teams(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """Neighbouring classes, two or three together."""
    teams = -(-len(names) // LARGEST_TEAM)
    for team in range(teams):
        yield names[team * len(names) // teams : (team + 1) * len(names) // teams]


def _team_name(classes: Sequence[str]) -> str:
    own = [name for name in classes if name != TINY_CLASS]
    return f"Team {own[0]}" + (f"–{own[-1]}" if len(own) > 1 else "")


def _teacher(drawn: Random, key: UUID, name: Name, place: int, classes: int) -> Teacher:
    others = [other for other in range(classes) if other != place]
    also = drawn.choice(others) if others and drawn.random() < 0.6 else None
    return Teacher(key, name, drawn.choice(SUBJECTS), also)


def _children(
    drawn: Random,
    first: bool,
    class_name: str,
    students: int,
    register: Register,
    cast: dict[str, Name],
) -> Iterator[Name]:
    size = max(1, students + drawn.randint(-SPREAD, SPREAD))
    if class_name == TINY_CLASS:
        size = TINY
    if first and class_name == THEIR_CLASS:
        yield cast[STUDENT[0]]
        size -= 1
    for _ in range(size):
        yield register.child(drawn)
