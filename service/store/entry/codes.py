"""Codes of classes and students, and when which were made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import rows
from service.store.ground.naming import shown_name, whole


@dataclass(frozen=True, slots=True)
class Sheet:
    """New codes that were made, for so many students, by whom and when."""

    made_by: str
    made_at: datetime
    students: int


def has_codes(owner: UUID, group_id: UUID) -> bool:
    """Is there a code for the class?"""
    this = (t.Group.owner == owner) & (t.Group.id == group_id)
    return bool(t.Group.select().where(this, t.Group.code_hash.is_null(False)).exists())


def set_class_code(owner: UUID, group_id: UUID, class_hash: str) -> None:
    this = (t.Group.owner == owner) & (t.Group.id == group_id)
    t.Group.update(code_hash=class_hash).where(this).execute()


def set_personal_codes(owner: UUID, personal: Mapping[UUID, str]) -> None:
    """A code for each of these students, hashed; the ones before stop working."""
    for person_id, code_hash in personal.items():
        them = (t.Person.owner == owner) & (t.Person.id == person_id)
        t.Person.update(code_hash=code_hash).where(them).execute()


def add_sheet(owner: UUID, group_id: UUID, key: UUID, made_by: UUID, students: int) -> bool:
    """Write down that codes are made for a page; whether this is the first time for it."""
    row = {
        t.CodeSheet.owner: owner, t.CodeSheet.group: group_id, t.CodeSheet.key: key,
        t.CodeSheet.made_by: made_by, t.CodeSheet.students: students,
    }  # fmt: skip
    once = t.CodeSheet.insert(row).on_conflict_ignore().as_rowcount()
    return bool(once.execute())


def sheets(owner: UUID, group_id: UUID, most: int = 10) -> tuple[Sheet, ...]:
    """The last sheets of a class, newest first."""
    query = (
        t.CodeSheet.select(*shown_name(), t.CodeSheet.made_at, t.CodeSheet.students)
        .join(t.Person, on=(t.CodeSheet.made_by == t.Person.id))
        .where(t.CodeSheet.owner == owner, t.CodeSheet.group == group_id)
        .order_by(t.CodeSheet.made_at.desc(), t.CodeSheet.id.desc())
        .limit(most)
    )
    return tuple(
        Sheet(whole(given, family), made_at, students)
        for given, family, made_at, students in rows(query)
    )
