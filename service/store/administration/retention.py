"""What has been kept for its time, and the reports of what was deleted for that reason."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from peewee import JOIN, fn

from service.store import tables as t
from service.store.administration.erasure import Erased, let_go_of_sheets
from service.store.ground.database import new_id, rows

Form = tuple[str, int]  # name and version
Counts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Report:
    day: date
    counts: Counts


@dataclass(frozen=True, slots=True)
class Owner:
    id: UUID
    zone: str


def owners() -> tuple[Owner, ...]:
    """Every owner: retention runs for all of them."""
    query = t.Owner.select(t.Owner.id, t.Owner.zone).order_by(t.Owner.id)
    return tuple(Owner(*row) for row in rows(query))


def forms(owner: UUID) -> tuple[Form, ...]:
    """Every definition version to which an answer is kept, by name or sealed."""
    named = t.Response.select(t.Response.name, t.Response.version).where(t.Response.owner == owner)
    sealed = t.SealedAnswer.select(t.SealedAnswer.name, t.SealedAnswer.version).where(
        t.SealedAnswer.owner == owner
    )
    return tuple(sorted(tuple(row) for row in rows(named.union(sealed))))


def counts_over(owner: UUID, before: Mapping[Form, date]) -> tuple[tuple[str, int, int], ...]:
    """(name, version, how many) of what is over before the day of its form. One statement."""
    both = []
    for table in (t.Response, t.SealedAnswer):
        over = [
            (table.name == form[0])
            & (table.version == form[1])
            & (_over(owner, day) if table is t.Response else table.round.in_(_closed(owner, day)))
            for form, day in before.items()
        ]
        if not over:
            return ()
        query = table.select(table.name, table.version, fn.COUNT(table.id))
        this = query.where(table.owner == owner, reduce(or_, over))
        both.append(this.group_by(table.name, table.version))
    counts = Counter[Form]()
    for name, version, count in rows(both[0].union_all(both[1])):
        counts[name, version] += count
    return tuple((*form, count) for form, count in sorted(counts.items()))


def documents_over(owner: UUID, form: Form, before: date) -> tuple[UUID, ...]:
    """Answers whose round closed, or that were sent or last saved outside rounds, before a day."""
    r = t.Response
    of = (r.owner == owner) & (r.name == form[0]) & (r.version == form[1])
    query = r.select(r.id).where(of, _over(owner, before))
    return tuple(key for (key,) in rows(query.order_by(r.id)))


def _over(owner: UUID, before: date) -> Any:
    r = t.Response
    alone = r.round.is_null() & (fn.COALESCE(r.sent_at, r.saved_at) < _moment(before))
    return r.round.in_(_closed(owner, before)) | alone


def sealed_over(owner: UUID, form: Form, before: date) -> tuple[Erased, ...]:
    """Anonymous answers of rounds that closed before a day."""
    s = t.SealedAnswer
    query = s.select(s.id, s.round, s.group, s.name, s.version).where(
        s.owner == owner, s.name == form[0], s.version == form[1],
        s.round.in_(_closed(owner, before)),
    )  # fmt: skip
    return tuple(Erased(*[*row, True]) for row in rows(query.order_by(s.id)))


def delete_sealed(owner: UUID, form: Form, before: date) -> None:
    """Anonymous answers with the rows of those who took part."""
    for table in (t.SealedAnswer, t.Participation):
        of = (table.owner == owner) & (table.name == form[0])
        if table is t.SealedAnswer:
            of &= table.version == form[1]
        table.delete().where(of, table.round.in_(_closed(owner, before))).execute()


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed round, with what it asked."""

    id: UUID
    day: date
    forms: tuple[Form, ...]


def closed_rounds(owner: UUID) -> tuple[Closed, ...]:
    """All closed rounds."""
    r = t.Round
    query = (
        r.select(r.id, r.closed_at, t.RoundForm.name, t.RoundForm.version)
        .join(t.RoundForm, JOIN.LEFT_OUTER)
        .where(r.owner == owner, r.closed_at.is_null(False))
        .order_by(r.id, t.RoundForm.name)
    )
    found: dict[UUID, Closed] = {}
    for key, closed, name, version in rows(query):
        asked = found[key].forms if key in found else ()
        more = ((name, version),) if name else ()
        found[key] = Closed(key, closed.date(), (*asked, *more))
    return tuple(found.values())


def talks_of(owner: UUID, rounds: Sequence[UUID]) -> tuple[UUID, ...]:
    """The conversations that were held in these rounds."""
    if not rounds:
        return ()
    c = t.Conversation
    query = c.select(c.id).where(c.owner == owner, c.round.in_(list(rounds))).order_by(c.id)
    return tuple(key for (key,) in rows(query))


AROUND = (t.Note, t.Card, t.SubjectJudgement, t.Proposal, t.Bundle, t.Booking, t.Slot)


def delete_around(owner: UUID, rounds: Sequence[UUID]) -> int:
    """What was prepared for the conversations of these rounds, and when they were to be held."""
    gone = 0
    for table in AROUND:
        of_them = (table.owner == owner) & table.round.in_(list(rounds))
        gone += int(table.delete().where(of_them).execute())
    return gone


def delete_empty_occasions(owner: UUID, before: date) -> int:
    """Visits and sheets of which nothing is left, some time after they were."""
    kept = t.Response.select(t.Response.id).where(t.Response.owner == owner)
    on_visit = kept.where(t.Response.visit == t.Visit.id)
    on_sheet = kept.where(t.Response.sheet == t.Sheet.id)
    visits = t.Visit.delete().where(
        t.Visit.owner == owner, t.Visit.held_on < before, ~fn.EXISTS(on_visit)
    )
    on_own = kept.where(t.Response.person == t.OwnVisit.person, t.Response.own == t.OwnVisit.id)
    t.OwnVisit.delete().where(
        t.OwnVisit.owner == owner, t.OwnVisit.made_at < _moment(before), ~fn.EXISTS(on_own)
    ).execute()  # told in no report: they are nobody else's business
    empty = (t.Sheet.owner == owner) & (t.Sheet.made_at < _moment(before)) & ~fn.EXISTS(on_sheet)
    let_go_of_sheets(owner, t.Sheet.select(t.Sheet.id).where(empty))
    sheets = t.Sheet.delete().where(empty)
    return int(visits.execute()) + int(sheets.execute())


def own_forms(owner: UUID) -> tuple[Form, ...]:
    """Every definition version that a teacher has asked the own class."""
    s = t.OwnSurvey
    query = s.select(s.name, s.version).where(s.owner == owner).distinct()
    return tuple(sorted(tuple(row) for row in rows(query)))


def delete_own_surveys(owner: UUID, form: Form, before: date) -> None:
    """What was asked for the own eyes alone and was over before a day, with all that is in it."""
    s = t.OwnSurvey
    of = (s.owner == owner) & (s.name == form[0]) & (s.version == form[1])
    s.delete().where(of, s.closes_on < before).execute()


def delete_before(owner: UUID, days: Mapping[str, date]) -> int:
    """Lines of the trail and what administering leaves, each from its own day back."""
    gone = 0
    for name, column, more in _TRAILS:
        table = column.model
        over = column < _moment(days[name])
        query = table.delete().where(table.owner == owner, over, *more)
        gone += int(query.execute())
    return gone


_TRAILS: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
    ("readings", t.Reading.at, ()),
    ("audit", t.AuditEntry.at, ()),
    ("cases", t.Case.decided_at, (t.Case.state.in_(["closed", "released"]),)),
    ("papers", t.CodeSheet.made_at, ()),
    ("papers", t.RosterImport.ended_at, ()),
    ("letters", t.Letter.made_at, ()),
    ("links", t.Link.expires_at, ()),
)


def who_left(owner: UUID, before: date) -> tuple[UUID, ...]:
    """People who were nothing here since a day, and of whom nothing is kept."""
    p, day = t.Person, before
    kept: tuple[Any, ...] = (
        t.Response.person, t.Response.about, t.Conversation.student, t.Participation.person,
        t.Participation.about, t.Case.person, t.Case.asked_by,
    )  # fmt: skip
    here: list[Any] = [
        t.Membership.select(t.Membership.person).where(
            t.Membership.owner == owner, _not_over(t.Membership.to_day, day)
        )
    ]
    here += [
        column.model.select(column).where(column.model.owner == owner, column.is_null(False))
        for column in kept
    ]
    here += [
        t.Guardianship.select(column).where(
            t.Guardianship.owner == owner, _not_over(t.Guardianship.to_day, day)
        )
        for column in (t.Guardianship.guardian, t.Guardianship.student)
    ]
    named = (p.given_name != "") | (p.family_name != "")
    query = p.select(p.id).where(p.owner == owner, named, *(p.id.not_in(one) for one in here))
    known = [key for (key,) in rows(query.order_by(p.id))]
    return tuple(key for key in known if _entered(key) < day)


def _not_over(to_day: Any, before: date) -> Any:
    return to_day.is_null() | (to_day >= before)


def _entered(person: UUID) -> date:
    """The day on which a row was made, which its id begins with (UUID version 7)."""
    return datetime.fromtimestamp((person.int >> 80) / 1000, UTC).date()


def keep_report(owner: UUID, day: date, counts: Counts) -> None:
    """One report a day: a second run of the day adds to nothing that is left to delete."""
    this = (t.RetentionReport.owner == owner) & (t.RetentionReport.day == day)
    t.RetentionReport.delete().where(this).execute()
    t.RetentionReport.insert(
        id=new_id(), owner=owner, day=day, report=json.dumps(dict(counts))
    ).execute()


def reports(owner: UUID, most: int = 60) -> tuple[Report, ...]:
    """The newest first."""
    r = t.RetentionReport
    query = r.select(r.day, r.report).where(r.owner == owner).order_by(r.day.desc()).limit(most)
    return tuple(Report(day, json.loads(report)) for day, report in rows(query))


def _closed(owner: UUID, before: date) -> Any:
    return t.Round.select(t.Round.id).where(
        t.Round.owner == owner, t.Round.closed_at < _moment(before)
    )


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
