"""Make classes and teaching groups, fill them, rename them, move a student, let one end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from service.actions.administration.years import school_year
from service.actions.booking import invitations, lapsing
from service.errors import NotAllowed, NotFound
from service.rules import access
from service.store import groups, people
from service.store.administration import audit, classes, people as kept_people
from service.store.administration.classes import Member
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person

MADE = ("class", "teaching", "team")


@dataclass(frozen=True, slots=True)
class Roll:
    """A group with everybody in it, as its administrator sees it."""

    group: Group
    students: tuple[Member, ...]
    teachers: tuple[Member, ...]
    with_guardian: int
    others: tuple[Group, ...]  # of the school, that go on

    @property
    def classes(self) -> tuple[Group, ...]:
        return tuple(one for one in self.others if one.kind == "class")


@dataclass(frozen=True, slots=True)
class Listed:
    """A group in the list of a school's."""

    group: Group
    students: int
    teachers: int
    year: str  # the school year that it was made for, if it was


def every(person: Person, school: UUID) -> tuple[Listed, ...]:
    """The classes, teaching groups and teams of a school."""
    access.check_administers(person, school)
    owner = person.owner.id
    counts, years = classes.counts(owner, school), classes.school_years(owner, school)
    return tuple(
        Listed(
            one,
            counts.get(one.id, {}).get(classes.LEARNS, 0),
            sum(n for role, n in counts.get(one.id, {}).items() if role != classes.LEARNS),
            years.get(one.id, ""),
        )
        for one in groups.at_school(owner, school)
    )


def roll(person: Person, group_id: UUID) -> Roll:
    group = _own(person, group_id)
    found = classes.members(group.owner, group.id)
    return Roll(
        group,
        tuple(one for one in found if one.role == classes.LEARNS),
        tuple(one for one in found if one.role != classes.LEARNS),
        classes.has_guardians(group.owner, group.id),
        groups.at_school(group.owner, group.school),
    )


def make(
    person: Person,
    school: UUID,
    kind: str,
    name: str,
    subject: str = "",
    team: UUID | None = None,
    of_classes: Sequence[UUID] = (),
) -> UUID:
    """A new class or team, or a teaching group with all students of some classes in it."""
    access.check_administers(person, school)
    owner, day = person.owner.id, person.owner.today()
    if kind not in MADE:
        raise NotAllowed(f"no group is a {kind}")
    with transaction():
        there = {one.id: one for one in groups.at_school(owner, school)}
        _check_team(there, team)
        key = classes.add(
            owner, school, kind, name,
            subject=subject if kind == "teaching" else "",
            team=team if kind == "class" else None,
            school_year=school_year(day) if kind != "team" else "",
        )  # fmt: skip
        learn = _students(there, owner, of_classes) if kind == "teaching" else ()
        kept_people.join(owner, learn, classes.LEARNS, school, key, day)
        audit.add(
            owner,
            "group.made",
            person,
            details={"group": str(key), "kind": kind, "students": len(learn)},
        )
    return key


def change(person: Person, group_id: UUID, name: str, subject: str, team: UUID | None) -> None:
    """Call a group something else, or give a class another team."""
    with transaction():
        group = _own(person, group_id)
        there = {one.id: one for one in groups.at_school(group.owner, group.school)}
        _check_team(there, team)
        classes.change(
            group.owner, group.id, name,
            subject if group.kind == "teaching" else group.subject,
            team if group.kind == "class" else group.team,
        )  # fmt: skip
        audit.add(group.owner, "group.changed", person, details={"group": str(group.id)})


def fill(person: Person, group_id: UUID, of_classes: Sequence[UUID]) -> int:
    """All students of some classes who are not in the teaching group yet. Returns how many."""
    with transaction():
        group = _own(person, group_id)
        if group.kind != "teaching":
            raise NotAllowed(f"{group.id} is no teaching group")
        there = {one.id: one for one in groups.at_school(group.owner, group.school)}
        known = set(classes.students(group.owner, [group.id]))
        day = person.owner.today()
        learn = [one for one in _students(there, group.owner, of_classes) if one not in known]
        kept_people.join(group.owner, learn, classes.LEARNS, group.school, group.id, day)
        audit.add(
            group.owner,
            "group.filled",
            person,
            details={"group": str(group.id), "students": len(learn)},
        )
    return len(learn)


def move(person: Person, student_id: UUID, to: UUID, day: date, leave_groups: bool) -> None:
    """A student is in another class from a day on; what was written stays where it was given.

    With `leave_groups`, what they learn in teaching groups ends, too: its teachers read no more.
    """
    with transaction():
        group = _own(person, to)
        if group.kind != "class":
            raise NotAllowed(f"{group.id} is no class")
        found = kept_people.kept(group.owner, student_id)
        access.check_keeps(person, found)
        learns = [
            (key, kind)
            for key, kind in classes.learns_in(group.owner, student_id)
            if access.administers(person, groups.group(group.owner, key).school)
        ]
        left = [key for key, kind in learns if kind == "class" or leave_groups]
        if not any(kind == "class" for _, kind in learns) or group.id in left:
            raise NotAllowed(f"{student_id} does not move to {group.id}")
        classes.move(group.owner, student_id, left, group, day)
        details = {"group": str(group.id), "from": day.isoformat()}
        audit.add(group.owner, "student.moved", person, found.log_key, details)
        written = lapsing.call_off(group.owner, [student_id], person.id)
    invitations.post(written)


def end(person: Person, group_id: UUID, last_day: date) -> None:
    """A group's last day, and of all that people are in it."""
    with transaction():
        group = _own(person, group_id)
        students = classes.students(group.owner, [group.id])
        classes.close(group.owner, [group.id], last_day)
        details = {"group": str(group.id), "last_day": last_day.isoformat()}
        audit.add(group.owner, "group.ended", person, details=details)
        written = lapsing.call_off(group.owner, students, person.id)
    invitations.post(written)


def _own(person: Person, group_id: UUID) -> Group:
    group = groups.group(person.owner.id, group_id)
    access.check_administers(person, group.school)
    return group


def _check_team(there: dict[UUID, Group], team: UUID | None) -> None:
    if team is not None and (team not in there or there[team].kind != "team"):
        raise NotFound(f"team {team}")


def _students(
    there: dict[UUID, Group], owner: UUID, of_classes: Sequence[UUID]
) -> tuple[UUID, ...]:
    known = [key for key in of_classes if key in there and there[key].kind == "class"]
    if len(known) != len(of_classes):
        raise NotFound("not classes of this school")
    found = people.members(owner, known, classes.LEARNS)
    return tuple(sorted({one.id for own in found.values() for one in own}))
