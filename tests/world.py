"""A small school that every test may live in: Nordskolen, with two classes and their people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from service.store import definitions, people, rounds
from service.store import tables as t
from service.store.database import transaction
from service.store.people import Group, Person

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
        team = near.group("team", "Team 5")
        class_a = near.group("class", "5.a", team)
        class_b = near.group("class", "5.b", team)
        anna, bo = (near.person(name, "student", class_a) for name in ("Anna", "Bo"))
        for number in range(10):
            near.person(f"Elev{number}", "student", class_a)
        freja = near.person("Freja", "student", class_b)
        for number in range(10, 13):
            near.person(f"Elev{number}", "student", class_b)
        carl = near.person("Carl", "contact_teacher", class_a)
        erik = near.person("Erik", "contact_teacher", class_b)
        lise = near.person("Lise", "subject_teacher", class_a)
        near.join(carl, "team", team)
        near.join(erik, "team", team)
        dorte, signe = near.person("Dorte", "leader"), near.person("Signe", "coach")
        opened = near.round("November", class_a, class_b)
        far = _far(password_hash)
    return World(
        near.owner, near.school,
        *(people.group(near.owner, one) for one in (class_a, class_b, team)),
        *(people.person(near.owner, one) for one in (anna, bo, freja, carl, erik, lise, dorte)),
        people.person(near.owner, signe), opened, far,
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
    finn, gry = far.person("Finn", "contact_teacher", class_f), far.person("Gry", "student", class_f)
    far.join(finn, "team", team)
    elsa = far.person("Elsa", "leader")
    return Far(
        far.owner, far.school,
        *(people.group(far.owner, one) for one in (class_f, team)),
        *(people.person(far.owner, one) for one in (elsa, finn, gry)),
        far.round("November", class_f),
    )  # fmt: skip


class _Founding:
    """Writes one owner's school."""

    def __init__(self, owner: str, school: str, password_hash: str | None) -> None:
        self.owner: UUID = t.Owner.create(name=owner).id
        self.school: UUID = t.School.create(owner=self.owner, name=school).id
        self._password = password_hash

    def group(self, kind: str, name: str, team: UUID | None = None) -> UUID:
        row = {"owner": self.owner, "school": self.school, "kind": kind, "name": name, "team": team}
        found: UUID = t.Group.create(**row).id
        return found

    def person(self, given: str, role: str, group: UUID | None = None) -> UUID:
        key: UUID = t.Person.create(
            owner=self.owner,
            given_name=given,
            family_name="Test",
            username=given.lower(),
            password=self._password,
            login_key=f"login-{given}",
        ).id
        self.join(key, role, group)
        return key

    def join(self, person: UUID, role: str, group: UUID | None) -> None:
        t.Membership.create(
            owner=self.owner,
            person=person,
            role=role,
            school=self.school,
            group=group,
            from_day=date.today() - timedelta(days=30),  # noqa: DTZ011 – any day in the past
        )

    def round(self, title: str, *groups: UUID) -> UUID:
        """Open since three days, for ten more."""
        today = people.Owner(self.owner, "", "da", "Europe/Copenhagen").today()
        pinned = {name: definitions.latest(name).version for name in ASKED}
        first, last = today - timedelta(days=3), today + timedelta(days=10)
        return rounds.add(self.owner, self.school, title, first, last, pinned, groups)
