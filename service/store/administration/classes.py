"""Classes and teaching groups as administrators keep them: made, filled, renamed and ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from peewee import fn

from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import Group, today

LEARNS = "student"
TEACHES = ("contact_teacher", "subject_teacher")


@dataclass(frozen=True, slots=True)
class Member:
    """What somebody is in a group, now or from a day that is still to come."""

    id: UUID
    person: UUID
    name: str
    role: str
    subject: str
    from_day: date
    to_day: date | None


def add(
    owner: UUID,
    school: UUID,
    kind: str,
    name: str,
    *,
    subject: str = "",
    team: UUID | None = None,
    school_year: str = "",
    lineage: UUID | None = None,
) -> UUID:
    """A new group, without anybody in it. With a lineage it is what an older class becomes."""
    key = new_id()
    t.Group.insert(
        id=key, owner=owner, school=school, kind=kind, name=name, subject=subject, team=team,
        school_year=school_year, lineage=lineage or key,
    ).execute()  # fmt: skip
    return key


def change(owner: UUID, group_id: UUID, name: str, subject: str, team: UUID | None) -> None:
    this = (t.Group.owner == owner) & (t.Group.id == group_id)
    t.Group.update(name=name, subject=subject, team=team).where(this).execute()


def close(owner: UUID, groups: Sequence[UUID], last_day: date) -> None:
    """The last day of these groups, and of all that people are in them."""
    these = (t.Group.owner == owner) & t.Group.id.in_(list(groups))
    t.Group.update(ended_on=last_day).where(these).execute()
    t.Membership.update(to_day=last_day).where(
        t.Membership.owner == owner, t.Membership.group.in_(list(groups)),
        t.Membership.to_day.is_null() | (t.Membership.to_day > last_day),
    ).execute()  # fmt: skip


def carry(owner: UUID, old: UUID, new: UUID, roles: Sequence[str], from_day: date) -> int:
    """Whoever is in the old class on that day, or would come later, is in the new one from it.

    What they are in the old one still has to be ended. Returns how many there are.
    """
    query = t.Membership.select(
        t.Membership.person, t.Membership.role, t.Membership.school, t.Membership.subject,
        t.Membership.from_day, t.Membership.to_day, t.Membership.from_roster,
    ).where(
        t.Membership.owner == owner, t.Membership.group == old, t.Membership.role.in_(list(roles)),
        t.Membership.to_day.is_null()
        | ((t.Membership.to_day >= from_day) & (t.Membership.to_day >= t.Membership.from_day)),
    ).order_by(t.Membership.id)  # fmt: skip
    carried = [
        {
            "id": new_id(), "owner": owner, "person": person, "role": role, "school": school,
            "group": new, "subject": subject, "from_day": max(since, from_day), "to_day": until,
            "from_roster": from_roster,
        }
        for person, role, school, subject, since, until, from_roster in rows(query)
    ]  # fmt: skip
    if carried:
        t.Membership.insert_many(carried).execute()
    return len(carried)


def move(owner: UUID, student: UUID, from_groups: Sequence[UUID], to: Group, day: date) -> None:
    """A student is in another class from that day; what they were ends the day before."""
    t.Membership.update(to_day=day - timedelta(days=1)).where(
        t.Membership.owner == owner, t.Membership.person == student,
        t.Membership.role == LEARNS, t.Membership.group.in_(list(from_groups)),
        t.Membership.to_day.is_null() | (t.Membership.to_day >= day),
    ).execute()  # fmt: skip
    t.Membership.insert(
        id=new_id(), owner=owner, person=student, role=LEARNS, school=to.school, group=to.id,
        from_day=day,
    ).execute()  # fmt: skip


def learns_in(owner: UUID, student: UUID) -> tuple[tuple[UUID, str], ...]:
    """(group, kind) of all in which a student learns today or will."""
    query = (
        t.Membership.select(t.Group.id, t.Group.kind)
        .join(t.Group)
        .where(t.Membership.owner == owner, t.Membership.person == student, _stands([LEARNS]))
        .order_by(t.Group.name, t.Group.id)
    )
    return tuple(rows(query))


def members(owner: UUID, group_id: UUID) -> tuple[Member, ...]:
    """Everybody in a group, now or later, by name."""
    given, family = shown_name()
    query = (
        t.Membership.select(
            t.Membership.id, t.Person.id, given, family, t.Membership.role, t.Membership.subject,
            t.Membership.from_day, t.Membership.to_day,
        )
        .join(t.Person)
        .where(t.Membership.owner == owner, t.Membership.group == group_id, _stands())
        .order_by(given, family, t.Membership.id)
    )  # fmt: skip
    return tuple(
        Member(key, person, whole(given, family), *rest)
        for key, person, given, family, *rest in rows(query)
    )


def students(owner: UUID, groups: Sequence[UUID]) -> tuple[UUID, ...]:
    """Who learns in any of these groups today, each once."""
    query = (
        t.Membership.select(t.Membership.person)
        .where(
            t.Membership.owner == owner, t.Membership.group.in_(list(groups)), _stands([LEARNS])
        )
        .distinct()
        .order_by(t.Membership.person)
    )  # fmt: skip
    return tuple(person for (person,) in rows(query))


def counts(owner: UUID, school: UUID) -> dict[UUID, dict[str, int]]:
    """How many hold each role in the groups of a school, now or later."""
    query = (
        t.Membership.select(t.Membership.group, t.Membership.role, fn.COUNT(t.Membership.id))
        .where(
            t.Membership.owner == owner, t.Membership.school == school,
            t.Membership.group.is_null(False), _stands(),
        )
        .group_by(t.Membership.group, t.Membership.role)
        .order_by(t.Membership.group, t.Membership.role)
    )  # fmt: skip
    found: dict[UUID, dict[str, int]] = {}
    for group, role, count in rows(query):
        found.setdefault(group, {})[role] = count
    return found


def teachers(owner: UUID, school: UUID) -> dict[UUID, tuple[str, ...]]:
    """The names of the contact teachers of each class of a school, now or later."""
    given, family = shown_name()
    query = (
        t.Membership.select(t.Membership.group, given, family)
        .join(t.Person)
        .where(
            t.Membership.owner == owner, t.Membership.school == school,
            t.Membership.group.is_null(False), _stands(["contact_teacher"]),
        )
        .order_by(given, family, t.Membership.id)
    )  # fmt: skip
    found: dict[UUID, list[str]] = {}
    for group, first, last in rows(query):
        found.setdefault(group, []).append(whole(first, last))
    return {group: tuple(names) for group, names in found.items()}


def has_guardians(owner: UUID, group_id: UUID) -> int:
    """How many students of a class have a guardian here."""
    now = today()
    learns = t.Membership.select(t.Membership.person).where(
        t.Membership.owner == owner, t.Membership.group == group_id, _stands([LEARNS])
    )
    query = t.Guardianship.select(t.Guardianship.student).where(
        t.Guardianship.owner == owner, t.Guardianship.student.in_(learns),
        t.Guardianship.to_day.is_null() | (t.Guardianship.to_day >= now),
    ).distinct()  # fmt: skip
    return int(query.count())


def school_years(owner: UUID, school: UUID) -> dict[UUID, str]:
    """The classes of a school that were made for a school year, and which it is."""
    query = t.Group.select(t.Group.id, t.Group.school_year).where(
        t.Group.owner == owner, t.Group.school == school, t.Group.kind == "class",
        t.Group.school_year != "",
    )  # fmt: skip
    return dict(rows(query.order_by(t.Group.id)))


def lock(owner: UUID, school: UUID) -> None:
    """Nobody else changes the school's classes as a whole before the deed is done."""
    lock_rows(t.School.select(t.School.id).where(t.School.owner == owner, t.School.id == school))


def _stands(roles: Sequence[str] = ()) -> Any:
    """Memberships of today and of later; what never begins is none."""
    until, since = t.Membership.to_day, t.Membership.from_day
    stands = until.is_null() | ((until >= today()) & (until >= since))
    return stands & t.Membership.role.in_(list(roles)) if roles else stands
