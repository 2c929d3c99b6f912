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
from service.store.ground.database import new_id, rows
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

    @property
    def of(self) -> str:
        """Whose sheet it is: the team, the school, or nobody smaller than the owner."""
        return " · ".join(filter(None, (self.group_name, self.school_name)))


_SHEET = (
    t.Sheet.id, t.Sheet.owner, t.Sheet.school, t.Sheet.group, t.Sheet.title, t.Sheet.name,
    t.Sheet.version, t.Sheet.maker, t.Sheet.made_at, t.School.name, t.Group.name,
    *shown_name(), t.Response.id, t.Response.sent_at,
)  # fmt: skip


def add(
    owner: UUID, school: UUID | None, group: UUID | None, title: str, name: str, version: int,
    maker: UUID,
) -> UUID:  # fmt: skip
    key = new_id()
    t.Sheet.insert(
        id=key, owner=owner, school=school, group=group, title=title, name=name, version=version,
        maker=maker,
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
    *own, given, family, response, sent_at = row
    return Sheet(*[*own, whole(given, family), response, sent_at])
