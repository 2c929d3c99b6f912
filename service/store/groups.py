"""Classes, teaching groups and teams, and what is taught in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import now, rows
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Group:
    """A class, a teaching group or a team."""

    id: UUID
    owner: UUID
    school: UUID
    kind: str
    name: str
    team: UUID | None
    subject: str = ""  # of a teaching group
    ended_on: date | None = None  # its last day, once it has become another year's class
    lineage: UUID | None = None  # the same for a class and for what it becomes, year after year

    def goes_on(self, today: date) -> bool:
        return self.ended_on is None or self.ended_on >= today

    @classmethod
    def of_row(cls, owner: UUID, row: Sequence[Any]) -> Group:
        """From the columns below."""
        key, school, *named = row
        return cls(key, owner, school, *named)


COLUMNS = (
    t.Group.id, t.Group.school, t.Group.kind, t.Group.name, t.Group.team, t.Group.subject,
    t.Group.ended_on, t.Group.lineage,
)  # fmt: skip


def group_names(owner: UUID, groups: Sequence[UUID]) -> dict[UUID, str]:
    """What these groups are called."""
    return {one.id: one.name for one in _groups(owner, t.Group.id.in_(list(groups)))}


def group(owner: UUID, group_id: UUID) -> Group:
    for row in _group_by_id.rows(owner=owner, key=group_id):
        return Group.of_row(owner, row)
    raise NotFound(f"group {group_id}")


def classes(owner: UUID, school_id: UUID, ended: bool = False) -> tuple[Group, ...]:
    """The classes of a school, by name; with `ended`, those of earlier years too."""
    which = (t.Group.school == school_id) & (t.Group.kind == "class")
    return _groups(owner, which if ended else which & _goes_on())


def at_school(owner: UUID, school_id: UUID) -> tuple[Group, ...]:
    """The classes, teaching groups and teams of a school that go on, by name."""
    return _groups(owner, (t.Group.school == school_id) & _goes_on())


def class_names(owner: UUID, school_id: UUID) -> dict[UUID, str]:
    """What the classes of a school are called, by name; those of earlier years too."""
    return dict(_class_names.rows(owner=owner, school=school_id))


def classes_of_team(owner: UUID, team: UUID) -> tuple[Group, ...]:
    return _groups(owner, t.Group.team == team)


def subjects(owner: UUID, school_id: UUID) -> tuple[str, ...]:
    """The subjects that are taught at a school, by name, as its teachers' memberships say."""
    found = _subjects.rows(owner=owner, school=school_id, today=today())
    return tuple(subject for (subject,) in found)


def _goes_on() -> Any:
    """A class of this year stays until its last day, also where the next one stands beside it."""
    return t.Group.ended_on.is_null() | (t.Group.ended_on >= today())


def _groups(owner: UUID, which: Any) -> tuple[Group, ...]:
    query = t.Group.select(*COLUMNS).where(t.Group.owner == owner, which)
    return tuple(Group.of_row(owner, row) for row in rows(query.order_by(t.Group.name, t.Group.id)))


_group_by_id = Prepared(
    lambda owner, key: t.Group.select(*COLUMNS).where(t.Group.owner == owner, t.Group.id == key),
    owner=t.Group.owner,
    key=t.Group.id,
)
_class_names = Prepared(
    lambda owner, school: (
        t.Group.select(t.Group.id, t.Group.name)
        .where(t.Group.owner == owner, t.Group.school == school, t.Group.kind == "class")
        .order_by(t.Group.name, t.Group.id)
    ),
    owner=t.Group.owner,
    school=t.Group.school,
)
_subjects = Prepared(
    lambda owner, school, today: (
        t.Membership.select(t.Membership.subject)
        .distinct()
        .where(
            t.Membership.owner == owner, t.Membership.school == school,
            t.Membership.role.in_(["contact_teacher", "subject_teacher"]),
            t.Membership.subject != "", held(today),
        )
        .order_by(t.Membership.subject)
    ),
    owner=t.Membership.owner, school=t.Membership.school, today=t.Membership.from_day,
)  # fmt: skip


def today() -> date:
    """The day is UTC's: a membership that ends on a day ends with it, near enough."""
    return now().date()


def held(today: Any, table: Any = t.Membership) -> Any:
    """Memberships, or guardianships, that are held on that day."""
    from_day, to_day = table.from_day, table.to_day
    return (from_day <= today) & (to_day.is_null() | (to_day >= today))
