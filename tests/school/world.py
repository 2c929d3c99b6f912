"""A small school that every test may live in: Nordskolen, with two classes and their people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from service.store import definitions, groups, people, rounds, tables as t
from service.store.ground.database import new_id, transaction
from service.store.groups import Group
from service.store.people import Person

PASSWORD = "lang nok til en skole"
ASKED = ("start-up", "preparation", "judgement")


@dataclass(frozen=True)
class World:
    owner: UUID
    school: UUID
    class_a: Group  # 5.a: Anna, Bo and ten more are its students, Carl is its contact teacher
    class_b: Group  # 5.b: Freja and three more, so under the threshold; Erik teaches it
    team: Group  # 5th grade: Carl and Erik
    anna: Person
    bo: Person
    freja: Person
    carl: Person
    erik: Person
    lise: Person  # teaches Danish in 5.a, and is not its contact teacher
    dorte: Person  # leads the school
    signe: Person  # its learning coach
    mette: Person  # consultant of the school owner, at no school of her own
    karin: Person  # Anna's mother, who may read; Bo's guardian until last week
    bente: Person  # administrator of the whole school owner
    rita: Person  # administrator of Nordskolen alone
    round: UUID  # open, asks both classes
    far: Far

    def students(self) -> tuple[Person, ...]:
        """Everybody in 5.a."""
        return people.class_of(self.owner, self.class_a.id)

    def person(self, name: str) -> Person:
        """Somebody by name, of this school owner or of the other."""
        found = getattr(self, name, None) or getattr(self.far, name)
        assert isinstance(found, Person)
        return found


@dataclass(frozen=True)
class Far:
    """The school of another owner, who must never see or be seen."""

    owner: UUID
    school: UUID
    class_f: Group
    team: Group
    elsa: Person  # leads the school
    finn: Person  # contact teacher of its class
    gry: Person  # a student there
    round: UUID


def build(password_hash: str | None = None) -> World:
    """Write both schools into the database in use, and open a round in each."""
    with transaction():
        near = _Founding("Nordby Kommune", "Nordskolen", password_hash)
        team_id = near.group("team", "Team 5")
        in_a = near.group("class", "5.a", team_id)
        in_b = near.group("class", "5.b", team_id)
        students = [near.person(name, "student", in_a) for name in ("Anna", "Bo")]
        for number in range(10):
            near.person(f"Elev{number}", "student", in_a)
        students.append(near.person("Freja", "student", in_b))
        for number in range(10, 13):
            near.person(f"Elev{number}", "student", in_b)
        teachers = [
            near.person("Carl", "contact_teacher", in_a),
            near.person("Erik", "contact_teacher", in_b),
        ]
        for teacher in teachers:
            near.join(teacher, "team", team_id)
        others = [
            near.person("Lise", "subject_teacher", in_a, subject="dansk"),
            near.person("Dorte", "leader"),
            near.person("Signe", "coach"),
            near.person("Mette", "consultant"),
            near.guardian("Karin", students[0], students[1]),
            near.person("Bente", "administrator"),
            near.person("Rita", "administrator", school=near.school),
        ]
        near.write()
        everybody = (*students, *teachers, *others)
        opened = near.round("November", in_a, in_b)
        far = _far(password_hash)
    class_a, class_b, team = (groups.group(near.owner, one) for one in (in_a, in_b, team_id))
    anna, bo, freja, carl, erik, lise, dorte, signe, mette, karin, bente, rita = (
        people.person(near.owner, one) for one in everybody
    )
    return World(
        near.owner, near.school, class_a, class_b, team, anna, bo, freja, carl, erik, lise, dorte,
        signe, mette, karin, bente, rita, opened, far,
    )  # fmt: skip


def by_code(person: Person) -> Person:
    """The same person, come in by a code."""
    return replace(person, by_code=True)


def login_key(person: Person) -> str:
    """What stands in this person's session."""
    return f"login-{person.given_name}"


def _far(password_hash: str | None) -> Far:
    far = _Founding("Sydby Kommune", "Sydskolen", password_hash)
    team = far.group("team", "Team 6")
    class_f = far.group("class", "6.f", team)
    teaches = far.person("Finn", "contact_teacher", class_f)
    learns = far.person("Gry", "student", class_f)
    far.join(teaches, "team", team)
    leads = far.person("Elsa", "leader")
    far.write()
    elsa, finn, gry = (people.person(far.owner, one) for one in (leads, teaches, learns))
    return Far(
        far.owner, far.school, groups.group(far.owner, class_f), groups.group(far.owner, team),
        elsa, finn, gry, far.round("November", class_f),
    )  # fmt: skip


class _Founding:
    """Gathers one owner's school and writes it at once."""

    def __init__(self, owner: str, school: str, password_hash: str | None) -> None:
        self.owner, self.school = new_id(), new_id()
        self._password = password_hash
        self._owner = {"id": self.owner, "name": owner, "second_factor": False}
        self._school = {"id": self.school, "owner": self.owner, "name": school}
        self._groups: list[dict[str, object]] = []
        self._people: list[dict[str, object]] = []
        self._memberships: list[dict[str, object]] = []
        self._guardianships: list[dict[str, object]] = []

    def group(self, kind: str, name: str, team: UUID | None = None) -> UUID:
        row = {"owner": self.owner, "school": self.school, "kind": kind, "name": name, "team": team}
        return _added(self._groups, row)

    def person(
        self,
        given: str,
        role: str,
        group: UUID | None = None,
        subject: str = "",
        school: UUID | None = None,
    ) -> UUID:
        key = self._person(given)
        self.join(key, role, group, subject, school)
        return key

    def guardian(self, given: str, ward: UUID, former: UUID) -> UUID:
        """Somebody who is guardian of one student now, and was of another until last week."""
        key = self._person(given)
        today = date.today()  # noqa: DTZ011 – any day will do
        for student, to_day in ((ward, None), (former, today - timedelta(days=7))):
            row = {
                "owner": self.owner,
                "guardian": key,
                "student": student,
                "from_day": today - timedelta(days=30),
                "to_day": to_day,
            }
            _added(self._guardianships, row)
        return key

    def _person(self, given: str) -> UUID:
        row = {
            "owner": self.owner,
            "given_name": given,
            "family_name": "Test",
            "username": given.lower(),
            "password": self._password,
            "login_key": f"login-{given}",
        }
        return _added(self._people, row)

    def join(
        self,
        person: UUID,
        role: str,
        group: UUID | None,
        subject: str = "",
        school: UUID | None = None,
    ) -> None:
        of_owner = role in ("consultant", "administrator") and school is None
        row = {
            "owner": self.owner,
            "person": person,
            "role": role,
            "school": None if of_owner else self.school,
            "group": group,
            "subject": subject,
            "from_day": date.today() - timedelta(days=30),  # noqa: DTZ011 – any day in the past
        }
        _added(self._memberships, row)

    def write(self) -> None:
        t.Owner.insert(self._owner).execute()
        t.School.insert(self._school).execute()
        t.Group.insert_many(self._groups).execute()
        t.Person.insert_many(self._people).execute()
        t.Membership.insert_many(self._memberships).execute()
        if self._guardianships:
            t.Guardianship.insert_many(self._guardianships).execute()

    def round(self, title: str, *groups: UUID) -> UUID:
        """Open since three days, for ten more."""
        today = people.Owner(self.owner, "", "da", "Europe/Copenhagen").today()
        pinned = {name: definitions.latest(self.owner, name).version for name in ASKED}
        first, last = today - timedelta(days=3), today + timedelta(days=10)
        return rounds.add(self.owner, self.school, title, first, last, pinned, groups)


def _added(rows: list[dict[str, object]], row: dict[str, object]) -> UUID:
    key = new_id()
    rows.append({"id": key, **row})
    return key
