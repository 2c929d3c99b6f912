"""A small school that every test may live in: Nordskolen, with two classes and their people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from service.store import definitions, people, rounds
from service.store import tables as t
from service.store.people import Group, Person

PASSWORD = "lang nok til en skole"
# argon2id of PASSWORD; hashing anew for every person would be most of the test run
HASH = "$argon2id$v=19$m=65536,t=3,p=4$"


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
    dorte: Person  # leads the school
    signe: Person  # its learning coach
    elsewhere: Person  # leads a school of another owner
    round: UUID  # open, asks both classes

    def students(self) -> tuple[Person, ...]:
        """Everybody in 5.a."""
        return people.class_of(self.owner, self.class_a.id)


def build(password_hash: str | None = None) -> World:
    """Write the school into the database in use, and open a round."""
    owner = t.Owner.create(name="Nordby Kommune").id
    other = t.Owner.create(name="Sydby Kommune").id
    school = t.School.create(owner=owner, name="Nordskolen").id
    far = t.School.create(owner=other, name="Sydskolen").id
    team = t.Group.create(owner=owner, school=school, kind="team", name="Team 5").id
    class_a = t.Group.create(owner=owner, school=school, kind="class", name="5.a", team=team).id
    class_b = t.Group.create(owner=owner, school=school, kind="class", name="5.b", team=team).id

    def person(given: str, role: str, *groups: UUID, home: UUID = owner, at: UUID = school) -> UUID:
        key = t.Person.create(
            owner=home,
            given_name=given,
            family_name="Test",
            username=given.lower(),
            password=password_hash,
            login_key=f"login-{given}",
        ).id
        for group in groups or (None,):
            join(key, role, group, home, at)
        return key

    def join(key: UUID, role: str, group: UUID | None, home: UUID = owner, at: UUID = school) -> None:
        t.Membership.create(
            owner=home,
            person=key,
            role=role,
            school=at,
            group=group,
            from_day=date.today() - timedelta(days=30),  # noqa: DTZ011 – any day in the past
        )

    anna, bo = person("Anna", "student", class_a), person("Bo", "student", class_a)
    for number in range(10):
        person(f"Elev{number}", "student", class_a)
    freja = person("Freja", "student", class_b)
    for number in range(10, 13):
        person(f"Elev{number}", "student", class_b)
    carl, erik = person("Carl", "contact_teacher", class_a), person("Erik", "contact_teacher", class_b)
    join(carl, "team", team)
    join(erik, "team", team)
    dorte, signe = person("Dorte", "leader"), person("Signe", "coach")
    elsewhere = person("Elsa", "leader", home=other, at=far)

    today = people.person(owner, anna).owner.today()
    pinned = {name: definitions.latest(name).version for name in ("start-up", "preparation", "judgement")}
    opened = rounds.add(
        owner, school, "November", today - timedelta(days=3), today + timedelta(days=10), pinned,
        [class_a, class_b],
    )  # fmt: skip
    return World(
        owner, school,
        *(people.group(owner, one) for one in (class_a, class_b, team)),
        *(people.person(owner, one) for one in (anna, bo, freja, carl, erik, dorte, signe)),
        people.person(other, elsewhere), opened,
    )  # fmt: skip


def by_code(person: Person) -> Person:
    """The same person, come in by a code."""
    return replace(person, by_code=True)
