"""Guardianships as administrators keep them: who, of whom, until when, and what it opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import today


@dataclass(frozen=True, slots=True)
class Terms:
    """What a guardianship opens, and from when to when."""

    from_day: date
    to_day: date | None = None
    may_read: bool = True
    may_book: bool = True
    keep_apart_from: UUID | None = None  # another guardian, who never meets this one by our doing


@dataclass(frozen=True, slots=True)
class Guardianship:
    """Somebody as guardian of a student, under the name that others see."""

    id: UUID
    guardian: UUID
    name: str
    log_key: UUID
    gets_in: bool
    terms: Terms

    def holds(self) -> bool:
        return self.terms.to_day is None or self.terms.to_day >= today()


def of_student(owner: UUID, student: UUID) -> tuple[Guardianship, ...]:
    """Who is, was and will be guardian of a student, by name. What never began is left out."""
    given, family = shown_name()
    query = (
        t.Guardianship.select(
            t.Guardianship.id, t.Person.id, given, family, t.Person.log_key,
            t.Person.password.is_null(False), t.Guardianship.from_day, t.Guardianship.to_day,
            t.Guardianship.may_read, t.Guardianship.may_book, t.Guardianship.keep_apart_from,
        )
        .join(t.Person, on=t.Guardianship.guardian == t.Person.id)
        .where(
            t.Guardianship.owner == owner, t.Guardianship.student == student,
            t.Guardianship.to_day.is_null() | (t.Guardianship.to_day >= t.Guardianship.from_day),
        )
        .order_by(given, family, t.Guardianship.id)
    )  # fmt: skip
    return tuple(
        Guardianship(key, guardian, whole(given, family), log_key, bool(gets_in), Terms(*terms))
        for key, guardian, given, family, log_key, gets_in, *terms in rows(query)
    )


def add(owner: UUID, student: UUID, guardian: UUID, terms: Terms) -> None:
    row = {"id": new_id(), "owner": owner, "student": student, "guardian": guardian}
    t.Guardianship.insert({**row, **_columns(terms)}).execute()


def change(owner: UUID, guardianship: UUID, terms: Terms) -> None:
    this = (t.Guardianship.owner == owner) & (t.Guardianship.id == guardianship)
    if not t.Guardianship.update(_columns(terms)).where(this).execute():
        raise NotFound(f"guardianship {guardianship}")


def _columns(terms: Terms) -> dict[str, Any]:
    return {
        "from_day": terms.from_day,
        "to_day": terms.to_day,
        "may_read": terms.may_read,
        "may_book": terms.may_book,
        "keep_apart_from": terms.keep_apart_from,
    }
