"""What a teacher asks the own class without names, and what was answered.

Who took part and what was answered are two tables that nothing links, as in the anonymous mode of
rounds (store/anonymous.py). While a survey is open, the order in which rows were written could
tell whose is whose, so at its end its answers are written anew, in random order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from random import SystemRandom
from typing import Any, NamedTuple
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from peewee import JOIN, SQL, PostgresqlDatabase, Value, fn

from questionnaires import Document
from service.errors import NotFound
from service.store import tables as t
from service.store.anonymous import AT_ONCE
from service.store.ground.database import database, lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole

_LOCK = 'LOCK TABLE "{}" IN {} MODE'


@dataclass(frozen=True, slots=True)
class OwnSurvey:
    """What a teacher asks a class or a teaching group, for the own eyes alone."""

    id: UUID
    owner: UUID
    person: UUID
    group: UUID
    title: str
    name: str
    version: int
    closes_on: date
    closed_at: datetime | None
    made_at: datetime
    group_name: str
    teacher: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A survey that is open, for a student who is asked in it."""

    survey: UUID
    title: str
    teacher: str
    closes_on: date
    taken_part: bool


TakenPart = tuple[UUID, str, UUID]  # the round, the form, and about whom
_ASKED = "asked"


class _Answer(NamedTuple):
    id: UUID
    owner: UUID
    survey: UUID
    document: str


def lock(alone: bool = False) -> None:
    """Keep closing and answering apart; before anything else of the deed is locked."""
    if isinstance(database.obj, PostgresqlDatabase):
        mode = "ACCESS EXCLUSIVE" if alone else "ROW EXCLUSIVE"
        database.execute_sql(_LOCK.format(t.OwnAnswer._meta.table_name, mode))


def add(
    owner: UUID, person: UUID, group: UUID, title: str, name: str, version: int, closes_on: date
) -> UUID:
    key = new_id()
    t.OwnSurvey.insert(
        id=key, owner=owner, person=person, group=group, title=title, name=name, version=version,
        closes_on=closes_on,
    ).execute()  # fmt: skip
    return key


def survey(owner: UUID, survey_id: UUID, lock: bool = False) -> OwnSurvey:
    """One survey, for those who are asked too; whose it is, the rules ask."""
    if lock:
        this = (t.OwnSurvey.owner == owner) & (t.OwnSurvey.id == survey_id)
        lock_rows(t.OwnSurvey.select(t.OwnSurvey.id).where(this))
    for one in _surveys(owner, t.OwnSurvey.id == survey_id):
        return one
    raise NotFound(f"own survey {survey_id}")


def of_teacher(owner: UUID, person: UUID) -> tuple[OwnSurvey, ...]:
    """Those that somebody made, newest first."""
    return _surveys(owner, t.OwnSurvey.person == person)


def waiting_for(
    owner: UUID, person: UUID, groups: Sequence[UUID], today: date
) -> tuple[tuple[Invitation, ...], frozenset[TakenPart]]:
    """What a student is asked in these groups, and the anonymous forms of rounds they answered.

    A student's front page wants both, and gets them in one statement.
    """
    s, p, r = t.OwnSurvey, t.OwnPart, t.Participation
    part = p.select(p.id).where(p.owner == owner, p.survey == s.id, p.person == person)
    surveys = (
        s.select(
            Value(_ASKED), s.id, s.title, s.person, s.closes_on, fn.EXISTS(part), *shown_name()
        )
        .join(t.Person, on=s.person == t.Person.id)
        .where(
            s.owner == owner, s.group.in_(list(groups)), s.closed_at.is_null(),
            s.closes_on >= today,
        )
    )  # fmt: skip
    rounds = (
        r.select(
            Value(""), r.round, r.name, r.about, t.Round.closes_on, r.id.is_null(False),
            Value(""), Value(""),
        )
        .join(t.Round, on=r.round == t.Round.id)
        .where(r.owner == owner, r.person == person)
    )  # fmt: skip
    asked: list[Invitation] = []
    taken_part: set[TakenPart] = set()
    for kind, key, title, somebody, day, yes, *name in rows(
        surveys.union_all(rounds).order_by(SQL("5"), SQL("2"))
    ):
        if kind == _ASKED:
            asked.append(Invitation(key, title, whole(*name), day, bool(yes)))
        else:
            taken_part.add((key, title, somebody))
    return tuple(asked), frozenset(taken_part)


def never_closed() -> tuple[tuple[OwnSurvey, date], ...]:
    """Those of every owner that are not closed, with the day it is at their schools."""
    zones = rows(t.Owner.select(t.Owner.id, t.Owner.zone).order_by(t.Owner.id))
    return tuple(
        (one, now().astimezone(ZoneInfo(zone)).date())
        for owner, zone in zones
        for one in _surveys(owner, t.OwnSurvey.closed_at.is_null())
    )


def sent_with(owner: UUID, survey_id: UUID, person: UUID) -> UUID | None:
    """The key of the sending that landed; None where somebody has not taken part."""
    p = t.OwnPart
    query = p.select(p.key).where(p.owner == owner, p.survey == survey_id, p.person == person)
    return next((key for (key,) in rows(query.order_by(p.id))), None)


def take_part(owner: UUID, survey_id: UUID, person: UUID, key: UUID, document: Document) -> None:
    """Keep that somebody took part, and what was answered. Neither row knows the other."""
    t.OwnPart.insert(
        id=uuid4(), owner=owner, survey=survey_id, person=person, key=key
    ).execute()  # fmt: skip
    _write([_Answer(uuid4(), owner, survey_id, document.to_json())])


def taken_part(owner: UUID, surveys: Sequence[UUID]) -> dict[UUID, int]:
    """How many have answered each of these. Counts only."""
    p = t.OwnPart
    query = (
        p.select(p.survey, fn.COUNT(p.id))
        .where(p.owner == owner, p.survey.in_(list(surveys)))
        .group_by(p.survey)
        .order_by(p.survey)
    )
    return dict(rows(query))


def documents(owner: UUID, survey_id: UUID) -> tuple[Document, ...]:
    """What was answered in a closed survey."""
    a = t.OwnAnswer
    query = a.select(a.document).where(a.owner == owner, a.survey == survey_id).order_by(a.id)
    return tuple(Document.from_json(document) for (document,) in rows(query))


def close(owner: UUID, survey_id: UUID, fewest: int) -> None:
    """End a survey and write its answers anew, so that nothing tells any more whose is whose.

    Fewer than `fewest` answers nobody would ever see: they go. Call after `lock(alone=True)`.
    """
    this = (t.OwnSurvey.owner == owner) & (t.OwnSurvey.id == survey_id)
    t.OwnSurvey.update(closed_at=now()).where(this).execute()
    mine, others = _taken_out(owner, survey_id)
    kept = mine if len(mine) >= fewest else []
    _write([*others, *(one._replace(id=uuid4()) for one in kept)])


def drop(owner: UUID, person: UUID, survey_id: UUID) -> None:
    """Delete a survey, who took part and what was answered. Call after `lock(alone=True)`."""
    _, others = _taken_out(owner, survey_id)
    _write(others)
    p = t.OwnPart
    p.delete().where(p.owner == owner, p.survey == survey_id).execute()
    mine = (t.OwnSurvey.owner == owner) & (t.OwnSurvey.person == person)
    t.OwnSurvey.delete().where(mine, t.OwnSurvey.id == survey_id).execute()


def _taken_out(owner: UUID, survey_id: UUID) -> tuple[list[_Answer], list[_Answer]]:
    """A survey's answers and all others, out of the table: a row that is deleted leaves traces."""
    a = t.OwnAnswer
    found = [_Answer(*row) for row in rows(a.select(a.id, a.owner, a.survey, a.document))]
    a.truncate_table()
    mine: list[_Answer] = []
    others: list[_Answer] = []
    for one in found:
        (mine if (one.owner, one.survey) == (owner, survey_id) else others).append(one)
    return mine, others


def _write(answers: Iterable[_Answer]) -> None:
    """In an order that tells nothing."""
    mixed = [one._asdict() for one in answers]
    SystemRandom().shuffle(mixed)
    rest = iter(mixed)
    while some := list(islice(rest, AT_ONCE)):
        t.OwnAnswer.insert_many(some).execute()


def _surveys(owner: UUID, which: Any) -> tuple[OwnSurvey, ...]:
    return tuple(_survey(row) for row in rows(_select(owner, which)))


def _select(owner: UUID, which: Any) -> Any:
    s = t.OwnSurvey
    return (
        s.select(
            s.id, s.owner, s.person, s.group, s.title, s.name, s.version, s.closes_on,
            s.closed_at, s.made_at, t.Group.name, *shown_name(),
        )
        .join(t.Group, JOIN.INNER)
        .switch(s)
        .join(t.Person, on=s.person == t.Person.id)
        .where(s.owner == owner, which)
        .order_by(s.closes_on.desc(), s.id.desc())
    )  # fmt: skip


def _survey(row: Sequence[Any]) -> OwnSurvey:
    *known, given, family = row
    return OwnSurvey(*[*known, whole(given, family)])
