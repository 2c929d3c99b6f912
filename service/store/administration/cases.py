"""Cases: somebody asks for their rights, and somebody who administers the owner decides."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, rows
from service.store.ground.naming import shown_name, whole
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Case:
    """One request. Once the person is erased it tells the kind, the decision and the days only."""

    id: UUID
    owner: UUID
    person: UUID | None  # whom it is about
    asked_by: UUID | None
    kind: str
    text: str
    state: str
    decision: str
    ground: str
    withheld: frozenset[str]
    handler: UUID | None
    asked_at: datetime
    due_on: date
    decided_at: datetime | None
    released_at: datetime | None
    person_name: str = ""
    asker_name: str = ""
    of_own_child: bool = False  # of whoever looks at it


_Asker = t.Person.alias("asker")
_CASE = (
    t.Case.id, t.Case.owner, t.Case.person, t.Case.asked_by, t.Case.kind, t.Case.text,
    t.Case.state, t.Case.decision, t.Case.ground, t.Case.withheld, t.Case.handler,
    t.Case.asked_at, t.Case.due_on, t.Case.decided_at, t.Case.released_at,
)  # fmt: skip


def add(owner: UUID, person: UUID, asked_by: UUID, kind: str, text: str, due_on: date) -> UUID:
    key = new_id()
    t.Case.insert(
        id=key, owner=owner, person=person, asked_by=asked_by, kind=kind, text=text, due_on=due_on
    ).execute()
    return key


def case(owner: UUID, case_id: UUID, reader: UUID | None = None, lock: bool = False) -> Case:
    """One case, for some reader. With lock, nobody else moves it before the deed is done."""
    if lock:
        this = (t.Case.owner == owner) & (t.Case.id == case_id)
        lock_rows(t.Case.select(t.Case.id).where(this))
    for found in _all(owner, t.Case.id == case_id, reader):
        return found
    raise NotFound(f"case {case_id}")


def every(owner: UUID) -> tuple[Case, ...]:
    """All cases, newest first."""
    return _all(owner, t.Case.id.is_null(False))


def asked_by(owner: UUID, person: UUID) -> tuple[Case, ...]:
    """What somebody has asked for, about themselves or about a child of theirs, newest first."""
    return _all(owner, t.Case.asked_by == person)


def about(owner: UUID, person: UUID) -> tuple[Case, ...]:
    """All cases about somebody, whoever asked, newest first."""
    return _all(owner, t.Case.person == person)


@dataclass(frozen=True, slots=True)
class Form:
    """A form that somebody answered, in the newest version that they did."""

    name: str
    version: int


def forms(owner: UUID, person: UUID) -> tuple[Form, ...]:
    """What somebody answered by name, oldest versions first."""
    r = t.Response
    query = r.select(r.name, r.version).distinct().where(r.owner == owner, r.person == person)
    return tuple(Form(*row) for row in rows(query.order_by(r.name, r.version)))


def move(owner: UUID, case_id: UUID, state: str, **also: Any) -> None:
    """Bring a case on; `also` are columns that change with it."""
    this = (t.Case.owner == owner) & (t.Case.id == case_id)
    t.Case.update(state=state, **also).where(this).execute()


def withhold(owner: UUID, case_id: UUID, keys: Collection[str]) -> None:
    """What is taken out, by the keys of its items."""
    this = (t.Case.owner == owner) & (t.Case.id == case_id)
    t.Case.update(withheld=json.dumps(sorted(keys))).where(this).execute()


def restrict(owner: UUID, person: UUID, since: datetime | None) -> None:
    """From then nobody else reads or counts somebody's answers; None lifts it."""
    this = (t.Person.owner == owner) & (t.Person.id == person)
    t.Person.update(restricted_at=since).where(this).execute()


def _all(owner: UUID, which: Any, reader: UUID | None = None) -> tuple[Case, ...]:
    g = t.Guardianship
    of_own = g.select(fn.COUNT(g.id)).where(
        g.owner == owner, g.student == t.Case.person, g.guardian == reader, held(today(), g)
    )
    query = (
        t.Case.select(*_CASE, *shown_name(), *shown_name(_Asker), of_own)
        .join(t.Person, JOIN.LEFT_OUTER, on=t.Case.person == t.Person.id)
        .join_from(t.Case, _Asker, JOIN.LEFT_OUTER, on=t.Case.asked_by == _Asker.id)
        .where(t.Case.owner == owner, which)
        .order_by(t.Case.asked_at.desc(), t.Case.id.desc())
    )
    return tuple(_case(row) for row in rows(query))


def _case(row: Sequence[Any]) -> Case:
    *own, given, family, asker_given, asker_family, of_own_child = row
    own[9] = frozenset(json.loads(own[9]))
    names = (whole(given or "", family or ""), whole(asker_given or "", asker_family or ""))
    return Case(*[*own, *names, bool(of_own_child)])
