"""A roster beside what stands: who is new, what has changed, who has left."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import timedelta
from typing import Any
from uuid import UUID

from service.actions.administration.rosters import plan, wanted
from service.actions.administration.rosters.people import People
from service.actions.administration.rosters.places import Places
from service.actions.administration.rosters.plan import Line, Plan
from service.actions.administration.rosters.wanted import Wanted
from service.store.administration.rosters import Standing, StandingMembership, Writing
from service.store.ground.database import new_id

Key = tuple[UUID, str, UUID]  # a person, a role, a group


def compare(want: Wanted, standing: Standing, taken: Collection[str]) -> Plan:
    """What would have to be written so that what is wanted stands. `taken` are user names."""
    places = Places(want, standing)
    people = People(want, standing, taken)
    comparison = _Comparison(want, standing, places, people)
    return comparison.plan()


class _Comparison:
    """Memberships and guardianships, and what becomes of people by them."""

    def __init__(self, want: Wanted, standing: Standing, places: Places, people: People) -> None:
        self._want, self._standing, self._places, self._people = want, standing, places, people
        self._today, self._yesterday = standing.today, standing.today - timedelta(days=1)
        self._begun: dict[UUID, list[tuple[str, UUID]]] = defaultdict(list)  # role, group
        self._ended: dict[UUID, list[StandingMembership]] = defaultdict(list)
        self._left_guardians: set[UUID] = set()
        self._new_memberships: list[dict[str, Any]] = []
        self._memberships: list[tuple[UUID, dict[str, Any]]] = []
        self._new_guardianships: list[dict[str, Any]] = []
        self._guardianships: list[tuple[UUID, dict[str, Any]]] = []
        self._lines: list[Line] = []
        self._deeds: list[tuple[str, ...]] = []
        self._counts: Counter[str] = Counter()

    def plan(self) -> Plan:
        kept = self._compare_memberships()
        bound = self._compare_guardianships()
        self._settle(kept | bound)
        leaving = self._people.leaving
        return plan.made(
            [*self._lines, *self._places.lines, *self._people.lines],
            [*self._deeds, *self._places.deeds, *self._people.deeds],
            self._counts + self._places.counts + self._people.counts,
            leaving, self._standing_people(), self._want.passed_over + self._people.passed_over,
            Writing(
                self._places.new_schools, self._places.new_groups, self._people.new,
                self._new_memberships, self._new_guardianships, self._places.schools,
                self._places.groups, self._people.changed(), self._memberships,
                self._guardianships,
            ),
        )  # fmt: skip

    def _compare_memberships(self) -> set[UUID]:
        """Returns who has one afterwards."""
        standing: dict[Key, StandingMembership] = {
            (one.person, one.role, one.group): one
            for one in self._standing.memberships
            if one.group is not None
        }
        wanted_here: set[Key] = set()
        for one in self._want.memberships.values():
            person, group = self._people.id_of(one.person), self._places.id_of(one.group)
            key = (person, one.role, group)
            wanted_here.add(key)
            if key in standing:
                self._change(one, standing[key])
            else:
                self._begin(one, person, group)
        kept = {person for person, _, _ in wanted_here}
        gone = self._gone()
        for own in self._standing.memberships:
            key_ = (own.person, own.role, own.group)
            if own.from_roster and key_ not in wanted_here and self._ends(own, gone):
                self._end(own)
            else:
                kept.add(own.person)
        return kept

    def _begin(self, one: wanted.Membership, person: UUID, group: UUID) -> None:
        self._new_memberships.append(
            {
                "id": new_id(), "person": person, "role": one.role,
                "school": self._places.school_of(group), "group": group, "subject": one.subject,
                "from_day": one.from_day or self._today, "to_day": one.to_day, "from_roster": True,
            }
        )  # fmt: skip
        self._begun[person].append((one.role, group))
        self._count("memberships begun", one.person, one.role, one.group, one.subject)

    def _change(self, one: wanted.Membership, own: StandingMembership) -> None:
        """What a page made stays as the page made it."""
        if not own.from_roster:
            return
        said = {
            "subject": one.subject,
            "to_day": one.to_day,
            "from_day": one.from_day or own.from_day,
        }
        row = {name: value for name, value in said.items() if getattr(own, name) != value}
        if self._want.ends == "class":
            row = {}  # a list of one class says nothing of days
        if row:
            self._memberships.append((own.id, row))
            told = ", ".join(sorted(row))
            place = self._places.name_of(own.group)
            self._lines.append(Line("changed", "days", self._people.shown(own.person), place, told))
            self._count("memberships changed", str(own.id), repr(sorted(row.items())))

    def _gone(self) -> set[tuple[UUID | None, UUID | None, str]]:
        """What a delta says is over."""
        people, groups = self._people.known, self._places.known
        return {
            (people.get(person), groups.get(group), role)
            for person, group, role in self._want.gone_memberships
        }

    def _ends(self, own: StandingMembership, gone: Collection[Any]) -> bool:
        if (own.person, own.group, own.role) in gone or own.person in self._people.gone:
            return True
        if own.group in self._places.gone:
            return True
        if self._want.ends == "class":
            return own.role == "student" and own.group in self._want.known_groups.values()
        return self._want.ends == "oneroster" and self._places.is_from_roster(own.group)

    def _end(self, own: StandingMembership) -> None:
        self._memberships.append((own.id, {"to_day": self._yesterday}))
        self._ended[own.person].append(own)
        self._count("memberships ended", str(own.id))

    def _compare_guardianships(self) -> set[UUID]:
        """Returns who is a guardian, or has one, afterwards."""
        standing = {(one.guardian, one.student): one for one in self._standing.guardianships}
        here = {
            (self._people.id_of(guardian), self._people.id_of(student)): (guardian, student)
            for guardian, student in self._want.guardianships
        }
        for pair, keys in here.items():
            if pair not in standing:
                guardian, student = pair
                self._new_guardianships.append(
                    {
                        "id": new_id(), "guardian": guardian, "student": student,
                        "from_day": self._today, "from_roster": True,
                    }
                )  # fmt: skip
                self._bind(guardian, student)
                self._count("guardians begun", *keys)
        bound = {guardian for guardian, _ in here}
        for pair_, own in standing.items():
            if own.from_roster and pair_ not in here and self._parts(*pair_):
                self._guardianships.append((own.id, {"to_day": self._yesterday}))
                self._left_guardians.add(own.guardian)
                self._count("guardians ended", str(own.id))
            else:
                bound.add(own.guardian)
        return bound

    def _bind(self, guardian: UUID, student: UUID) -> None:
        if not self._people.is_new(guardian):
            name, ward = self._people.shown(guardian), self._people.shown(student)
            self._lines.append(Line("changed", "guardian", name, ward))

    def _parts(self, guardian: UUID, student: UUID) -> bool:
        if guardian in self._people.gone or student in self._people.gone:
            return True
        if not self._want.with_guardians:
            return False
        if self._want.ends == "class":
            return student in self._people.meant
        from_roster = self._people.is_from_roster
        if self._want.ends == "nothing":
            return False
        return from_roster(guardian) and from_roster(student)

    def _settle(self, kept: set[UUID]) -> None:
        """Who has nothing left here is inactive, and never deleted; who comes back is active."""
        for person in self._people.new_ids():
            places = sorted(self._place(role, group) for role, group in self._begun[person])
            self._people.introduce(person, places)
        touched = {*self._begun, *self._ended, *self._left_guardians, *self._people.gone}
        for person in sorted(touched):
            if self._people.is_new(person):
                continue
            if person not in kept:
                self._people.leave(person, self._left(person))
                continue
            self._tell_moves(person)
        had = {one.person for one in self._standing.memberships}
        had |= {one.guardian for one in self._standing.guardianships}
        for person in sorted(kept - had):
            self._people.come_back(person)

    def _left(self, person: UUID) -> str:
        """Where somebody was: the classes, or whatever else there was."""
        ended = [own.group for own in self._ended[person]]
        homes = [group for group in ended if self._places.kind_of(group) == "class"]
        return " · ".join(sorted({self._places.name_of(group) for group in homes or ended}))

    def _tell_moves(self, person: UUID) -> None:
        name = self._people.shown(person)
        begun = [(role, group) for role, group in self._begun[person]]
        ended = list(self._ended[person])
        old = [own for own in ended if self._is_home(own.role, own.group)]
        new = [one for one in begun if self._is_home(*one)]
        if len(old) == len(new) == 1:
            ended.remove(old[0])
            begun.remove(new[0])
            places = self._places.name_of(old[0].group), self._places.name_of(new[0][1])
            self._lines.append(Line("changed", "moved", name, *places))
        for role, group in begun:
            self._lines.append(Line("changed", "joins", name, self._places.name_of(group), role))
        for own in ended:
            place = self._places.name_of(own.group)
            self._lines.append(Line("changed", "stops", name, place, own.role))

    def _is_home(self, role: str, group: UUID | None) -> bool:
        return role == "student" and self._places.kind_of(group) == "class"

    def _place(self, role: str, group: UUID) -> tuple[str, str]:
        return self._places.name_of(group), role

    def _standing_people(self) -> int:
        """Whom rosters brought: of a class, its students."""
        if self._want.ends == "class":
            here = set(self._want.known_groups.values())
            return len(
                {
                    one.person
                    for one in self._standing.memberships
                    if one.from_roster and one.role == "student" and one.group in here
                }
            )
        found = {one.person for one in self._standing.memberships if one.from_roster}
        found |= {one.guardian for one in self._standing.guardianships if one.from_roster}
        return len(found)

    def _count(self, deed: str, *of: str) -> None:
        self._counts[deed] += 1
        self._deeds.append((deed, *of))
