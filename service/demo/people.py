"""The rows of schools, groups and people, with passwords and codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from service.actions.entry.logins import hashed
from service.demo.chance import Ids, chance, code
from service.demo.days import ZONE
from service.demo.names import Name, known_name
from service.demo.schools import (
    ADMINISTRATOR,
    CONSULTANT,
    GUARDIAN,
    Class,
    School,
    Someone,
    Teacher,
)
from service.store.ground.rows import (
    GroupRow,
    GuardianshipRow,
    MembershipRow,
    OwnerRow,
    PersonRow,
    Row,
    SchoolRow,
)

OWNER_NAME = "Birkesund Kommune"
CONTACT = "Birkesund Kommune, databeskyttelse@birkesund.example"


@dataclass(frozen=True, slots=True)
class Entry:
    """What every row of people is written with."""

    seed: int
    owner: UUID
    ids: Ids
    password: str  # hashed
    code_key: str
    since: date  # when everybody came to the school


def owner_row(owner: UUID, seed: int) -> OwnerRow:
    # invented people guard nothing: whoever tries the demo needs no second factor
    return OwnerRow(owner, OWNER_NAME, "da", ZONE, True, seed, False, CONTACT)


def rows(entry: Entry, school: School) -> Iterator[Row]:
    """A school with everybody in it."""
    yield SchoolRow(school.id, entry.owner, school.name, school.turn_to)
    for team in school.teams:
        yield GroupRow(team.id, entry.owner, school.id, "team", team.name, None, team.id, None)
    for one in school.classes:
        yield from _class(entry, school, one)
    for one in school.classes:  # a subject teacher's other class may stand further down
        yield from _teacher(entry, school, one)
    for role, someone in (("leader", school.leader), ("coach", school.coach)):
        yield person_row(entry, someone.id, someone.name)
        yield _member(entry, someone.id, role, school.id)


BESIDE = "beside the schools"


def guardian_of_introduced(seed: int) -> UUID:
    """Whose child is the student whom the demo introduces."""
    return Ids(seed, BESIDE)()


def beside_the_schools(entry: Entry, consultant: UUID, student: Someone) -> Iterator[Row]:
    """The owner's own people, and the guardian of the student whom the demo introduces."""
    own = replace(entry, ids=Ids(entry.seed, BESIDE))
    guardian, administrator = own.ids(), own.ids()
    yield person_row(own, consultant, known_name(*CONSULTANT))
    yield _member(own, consultant, "consultant", None)
    yield person_row(own, guardian, known_name(*GUARDIAN))
    yield GuardianshipRow(own.ids(), own.owner, guardian, student.id, own.since)
    yield person_row(own, administrator, known_name(*ADMINISTRATOR))
    yield _member(own, administrator, "administrator", None)


def _class(entry: Entry, school: School, one: Class) -> Iterator[Row]:
    code_hash = hashed(entry.code_key, code(entry.seed, one.id))
    team = school.teams[one.team].id
    yield GroupRow(one.id, entry.owner, school.id, "class", one.name, team, one.id, code_hash)
    for student in one.students:
        personal = hashed(entry.code_key, code(entry.seed, student.id))
        yield person_row(entry, student.id, student.name, personal)
        yield _member(entry, student.id, "student", school.id, one.id)


def _teacher(entry: Entry, school: School, one: Class) -> Iterator[Row]:
    teacher: Teacher = one.teacher
    own, *other = school.taught(teacher)
    yield person_row(entry, teacher.id, teacher.name)
    yield _member(entry, teacher.id, "contact_teacher", school.id, own.id, teacher.subject)
    for also in other:
        yield _member(entry, teacher.id, "subject_teacher", school.id, also.id, teacher.subject)
    yield _member(entry, teacher.id, "team", school.id, school.teams[one.team].id)
    ward = school.ward_of(teacher)
    if ward is not None:
        yield GuardianshipRow(entry.ids(), entry.owner, teacher.id, ward.id, entry.since)


def person_row(entry: Entry, key: UUID, name: Name, code_hash: str | None = None) -> PersonRow:
    drawn = chance(entry.seed, "session", key)
    return PersonRow(
        key,
        entry.owner,
        name.given,
        name.family,
        name.username,
        entry.password,
        f"{drawn.getrandbits(128):032x}",
        code_hash,
        log_key(entry.seed, key),
    )


def log_key(seed: int, person: UUID) -> UUID:
    """The pseudonym under which somebody stands in the log of readings."""
    return UUID(int=chance(seed, "log", person).getrandbits(128), version=4)


def _member(
    entry: Entry,
    person: UUID,
    role: str,
    school: UUID | None,
    group: UUID | None = None,
    subject: str = "",
) -> MembershipRow:
    return MembershipRow(
        entry.ids(), entry.owner, person, role, school, group, subject, entry.since
    )
