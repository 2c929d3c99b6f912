"""Sheets: forms that staff fill in outside rounds and visits, such as a team's plan."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Sheet:
    id: UUID
    owner: UUID
    school: UUID | None  # None: it is the owner's
    group: UUID | None  # of a team's sheet
    title: str  # what its maker calls it; may be empty
    name: str  # of the definition, pinned
    version: int
    maker: UUID
    made_at: datetime
    school_name: str | None
    group_name: str | None
    maker_name: str
    response: UUID | None
    sent_at: datetime | None
    copied_from: UUID | None = None  # the year before's

    @property
    def of(self) -> str:
        """Whose sheet it is: the team, the school, or nobody smaller than the owner."""
        return " · ".join(filter(None, (self.group_name, self.school_name)))


_SHEET = (
    t.Sheet.id, t.Sheet.owner, t.Sheet.school, t.Sheet.group, t.Sheet.title, t.Sheet.name,
    t.Sheet.version, t.Sheet.maker, t.Sheet.made_at, t.School.name, t.Group.name,
    *shown_name(), t.Response.id, t.Response.sent_at, t.Sheet.copied_from,
)  # fmt: skip


def add(
    owner: UUID, school: UUID | None, group: UUID | None, title: str, name: str, version: int,
    maker: UUID, copied_from: UUID | None = None,
) -> UUID:  # fmt: skip
    key = new_id()
    t.Sheet.insert(
        id=key, owner=owner, school=school, group=group, title=title, name=name, version=version,
        maker=maker, copied_from=copied_from,
    ).execute()  # fmt: skip
    return key


def sheet(owner: UUID, sheet_id: UUID) -> Sheet:
    for row in _by_id.rows(owner=owner, key=sheet_id):
        return _sheet(row)
    raise NotFound(f"sheet {sheet_id}")


def by_maker(owner: UUID, maker: UUID) -> tuple[Sheet, ...]:
    """The sheets somebody has begun or sent, newest first."""
    return _all(owner, t.Sheet.maker == maker)


def sent(
    owner: UUID, groups: Collection[UUID], schools: Collection[UUID], all_of_owner: bool
) -> tuple[Sheet, ...]:
    """The sent sheets of these teams and schools, or of the whole owner, newest first."""
    near = t.Sheet.group.in_(list(groups)) | t.Sheet.school.in_(list(schools))
    which = t.Response.sent_at.is_null(False)
    return _all(owner, which if all_of_owner else which & near)


def of_teams(owner: UUID, groups: Collection[UUID], schools: Collection[UUID]) -> tuple[Sheet, ...]:
    """All sheets of these teams, and those that the teams of these schools have sent."""
    at_school = t.Sheet.school.in_(list(schools)) & t.Response.sent_at.is_null(False)
    near = t.Sheet.group.in_(list(groups)) | at_school
    return _all(owner, t.Sheet.group.is_null(False) & near)


def beside(owner: UUID, sheet_id: UUID) -> tuple[Sheet, ...]:
    """A team's sheet, and the team's others of the same form, newest first."""
    this = t.Sheet.alias()
    same = this.select(this.group).where(this.owner == owner, this.id == sheet_id)
    name = this.select(this.name).where(this.owner == owner, this.id == sheet_id)
    return _all(owner, (t.Sheet.group == same) & (t.Sheet.name == name))


def these(owner: UUID, ids: Collection[UUID]) -> tuple[Sheet, ...]:
    return _all(owner, t.Sheet.id.in_(sorted(ids)))


def copy_of(owner: UUID, sheet_id: UUID) -> Sheet | None:
    """What a sheet has been copied to, if it has."""
    return next(iter(_all(owner, t.Sheet.copied_from == sheet_id)), None)


def lock(owner: UUID, sheet_id: UUID) -> None:
    """Nobody else does something with this sheet before the deed is done."""
    lock_rows(t.Sheet.select(t.Sheet.id).where(t.Sheet.owner == owner, t.Sheet.id == sheet_id))


def _select(owner: Any, which: Any) -> Any:
    return (
        t.Sheet.select(*_SHEET)
        .join(t.School, JOIN.LEFT_OUTER)
        .switch(t.Sheet)
        .join(t.Group, JOIN.LEFT_OUTER)
        .switch(t.Sheet)
        .join(t.Person)
        .switch(t.Sheet)
        .join(
            t.Response,
            JOIN.LEFT_OUTER,
            on=(t.Response.sheet == t.Sheet.id) & (t.Response.owner == t.Sheet.owner),
        )
        .where(t.Sheet.owner == owner, which)
        .order_by(t.Sheet.made_at.desc(), t.Sheet.id.desc())
    )


_by_id = Prepared(
    lambda owner, key: _select(owner, t.Sheet.id == key),
    owner=t.Sheet.owner,
    key=t.Sheet.id,
)


def _all(owner: UUID, which: Any) -> tuple[Sheet, ...]:
    return tuple(_sheet(row) for row in rows(_select(owner, which)))


def _sheet(row: Sequence[Any]) -> Sheet:
    *own, given, family, response, sent_at, copied_from = row
    return Sheet(*[*own, whole(given, family), response, sent_at, copied_from])
