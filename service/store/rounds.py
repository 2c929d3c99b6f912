"""Rounds: which definitions a school asks which classes, from when to when."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.prepared import Prepared
from service.store.planning.frames import USUAL, Frame, read, written


@dataclass(frozen=True, slots=True)
class Round:
    id: UUID
    owner: UUID
    school: UUID
    title: str
    opens_on: date
    closes_on: date
    closed_at: datetime | None
    forms: Mapping[str, int]  # name → pinned version
    trial: bool = False  # tries a draft out: nothing of it is read, counted or kept
    reminds: bool = True  # those who have not answered are reminded
    series: UUID | None = None  # the year's plan it belongs to
    frame: Frame = USUAL  # how its conversations are held


_ROUND = (
    t.Round.id, t.Round.owner, t.Round.school, t.Round.title, t.Round.opens_on,
    t.Round.closes_on, t.Round.closed_at, t.Round.trial, t.Round.reminds, t.Round.series,
    t.Round.frame, t.RoundForm.name, t.RoundForm.version,
)  # fmt: skip


def add(
    owner: UUID,
    school: UUID,
    title: str,
    opens_on: date,
    closes_on: date,
    forms: Mapping[str, int],
    groups: Sequence[UUID],
    trial: bool = False,
    reminds: bool = True,
    series: UUID | None = None,
    frame: Frame = USUAL,
) -> UUID:
    """A new round. Call inside a transaction."""
    key = new_id()
    t.Round.insert(
        id=key, owner=owner, school=school, title=title, opens_on=opens_on, closes_on=closes_on,
        trial=trial, reminds=reminds, series=series, frame=written(frame),
    ).execute()  # fmt: skip
    pin(owner, key, forms)
    ask(owner, key, groups)
    return key


def pin(owner: UUID, round_id: UUID, forms: Mapping[str, int]) -> None:
    """A round asks these versions, and no others any more. Call inside a transaction."""
    its = (t.RoundForm.owner == owner) & (t.RoundForm.round == round_id)
    t.RoundForm.delete().where(its).execute()
    t.RoundForm.insert_many(
        [
            {"id": new_id(), "owner": owner, "round": round_id, "name": name, "version": version}
            for name, version in forms.items()
        ]
    ).execute()


def ask(owner: UUID, round_id: UUID, groups: Sequence[UUID]) -> None:
    """A round asks these classes too. Call inside a transaction."""
    t.RoundGroup.insert_many(
        [{"id": new_id(), "owner": owner, "round": round_id, "group": group} for group in groups]
    ).on_conflict_ignore().execute()


def ask_no_more(owner: UUID, round_id: UUID, groups: Sequence[UUID]) -> None:
    """A round that nobody has answered yet leaves these classes alone."""
    its = (t.RoundGroup.owner == owner) & (t.RoundGroup.round == round_id)
    t.RoundGroup.delete().where(its, t.RoundGroup.group.in_(list(groups))).execute()


def change(owner: UUID, changed: Round) -> None:
    """What a round is called, its days, whether it reminds and its frame, as they now stand."""
    this = (t.Round.owner == owner) & (t.Round.id == changed.id)
    t.Round.update(
        title=changed.title, opens_on=changed.opens_on, closes_on=changed.closes_on,
        reminds=changed.reminds, frame=written(changed.frame),
    ).where(this).execute()  # fmt: skip


def remove(owner: UUID, round_id: UUID) -> None:
    """Take a round away that nobody has answered, with what it was to ask, and whom."""
    t.Round.delete().where(t.Round.owner == owner, t.Round.id == round_id).execute()


def round(owner: UUID, round_id: UUID, lock: bool = False) -> Round:  # noqa: A001 – the school's word
    """One round. With lock, nobody closes it before the deed is done."""
    if lock:
        lock_rows(t.Round.select(t.Round.id).where(t.Round.owner == owner, t.Round.id == round_id))
    for found in _gather(_by_id.rows(owner=owner, key=round_id)):
        return found
    raise NotFound(f"round {round_id}")


def of_response(owner: UUID, response_id: UUID) -> Round | None:
    """The round that a response belongs to, which nobody closes before the deed is done."""
    of_it = t.Round.select(t.Round.id).where(_is_of_response(owner, response_id))
    lock_rows(of_it, shared=True)
    return next(iter(_gather(_of_response.rows(owner=owner, key=response_id))), None)


def of_school(owner: UUID, school: UUID) -> tuple[Round, ...]:
    """Every round of a school, trials too, newest first."""
    return _rounds(owner, t.Round.school == school)


def trials(owner: UUID) -> tuple[Round, ...]:
    """The trials that are not closed, newest first."""
    return _rounds(owner, t.Round.trial & t.Round.closed_at.is_null())


def released(owner: UUID, groups: Sequence[UUID]) -> tuple[Round, ...]:
    """The rounds that have something to show of these classes, newest first."""
    of_round = (t.Release.owner == t.Round.owner) & (t.Release.round == t.Round.id)
    shown = t.Release.select(t.Release.id).where(of_round, t.Release.group.in_(list(groups)))
    return _rounds(owner, fn.EXISTS(shown) & ~t.Round.trial)


def of_series(owner: UUID, series: UUID) -> tuple[Round, ...]:
    """The rounds of a year's plan, oldest first."""
    return _rounds(owner, t.Round.series == series)[::-1]


def of_plan(owner: UUID, sheet: UUID) -> tuple[Round, ...]:
    """The rounds that come from a team's plan, oldest first."""
    made = t.Series.select(t.Series.id).where(t.Series.owner == owner, t.Series.plan == sheet)
    return _rounds(owner, t.Round.series.in_(made))[::-1]


def around(owner: UUID, groups: Sequence[UUID], today: date) -> dict[UUID, tuple[Round, ...]]:
    """The rounds to talk about in each of these classes today, newest first.

    They are those that have begun and are not closed: there may be several. Where there is none,
    it is the last one that was; a class that no round has asked yet is left out. Trials are not
    among them: nobody talks about what was only tried out. A class that has just begun has the
    rounds of the class that it was last year.
    """
    now = t.Group.alias()
    same = (now.owner == t.Group.owner) & (now.lineage == t.Group.lineage)
    query = (
        _select(
            (t.RoundGroup.owner == owner)
            & now.id.in_(list(groups))
            & ~t.Round.trial
            & (t.Round.opens_on <= today)
        )
        .join_from(t.Round, t.RoundGroup)
        .join(t.Group)
        .join(now, on=same)
        .select_extend(now.id)
    )
    by_group: dict[UUID, list[Any]] = {}
    for *row, group in rows(query):
        by_group.setdefault(group, []).append(row)
    begun = {group: _gather(own) for group, own in by_group.items()}
    return {
        group: tuple(one for one in own if one.closed_at is None) or own[:1]
        for group, own in begun.items()
    }


def of_group(owner: UUID, group: UUID, trials: bool = False) -> tuple[Round, ...]:
    """Every round that a class takes part in, newest first; trials only where asked for.

    Those of the class that it was in earlier years are among them.
    """
    found = _gather(_of_group.rows(owner=owner, group=group))
    return tuple(one for one in found if trials or not one.trial)


def of_student(owner: UUID, student: UUID, home: UUID | None) -> tuple[Round, ...]:
    """Every round of a student's class, and those of the classes they have been in, newest first.

    A round of another class is theirs where something was written by or about them.
    """
    if home is None:
        return _gather(_written_of.rows(owner=owner, student=student))
    return _gather(_of_student.rows(owner=owner, student=student, home=home))


def _asking(owner: Any, group: Any) -> Any:
    """The rounds that ask a class, this year or before."""
    lineage = t.Group.alias()
    whose = lineage.select(lineage.lineage).where(lineage.owner == owner, lineage.id == group)
    return (
        t.RoundGroup.select(t.RoundGroup.round)
        .join(t.Group)
        .where(t.RoundGroup.owner == owner, t.Group.lineage.in_(whose))
    )


def go_on(owner: UUID, old: UUID, new: UUID, from_day: date) -> int:
    """What is not closed and still open on that day asks the new class as it asks the old one."""
    asked = t.RoundGroup.select(t.RoundGroup.round).where(
        t.RoundGroup.owner == owner, t.RoundGroup.group == old
    )
    query = t.Round.select(t.Round.id).where(
        t.Round.owner == owner, t.Round.id.in_(asked), t.Round.closed_at.is_null(),
        t.Round.closes_on >= from_day,
    )  # fmt: skip
    found = [key for (key,) in rows(query.order_by(t.Round.id))]
    for key in found:
        ask(owner, key, [new])
    return len(found)


def these(owner: UUID, ids: Collection[UUID]) -> tuple[Round, ...]:
    """Some rounds, newest first; trials are not among them."""
    return _rounds(owner, t.Round.id.in_(sorted(ids)) & ~t.Round.trial)


def groups_of(owner: UUID, round_id: UUID) -> tuple[UUID, ...]:
    """The classes that a round asks."""
    query = (
        t.RoundGroup.select(t.RoundGroup.group)
        .join(t.Group)
        .where(t.RoundGroup.owner == owner, t.RoundGroup.round == round_id)
        .order_by(t.Group.name, t.Group.id)
    )
    return tuple(group for (group,) in rows(query))


def going_on(owner: UUID, today: date) -> tuple[Round, ...]:
    """The rounds of an owner that take answers on this day, trials too."""
    days = (t.Round.opens_on <= today) & (t.Round.closes_on >= today)
    return _rounds(owner, t.Round.closed_at.is_null() & days)


def never_closed() -> tuple[tuple[Round, date], ...]:
    """The rounds of every owner that are not closed, with the day it is at their schools."""
    zones: dict[UUID, str] = dict(rows(t.Owner.select(t.Owner.id, t.Owner.zone)))
    found = _gather(rows(_select(t.Round.closed_at.is_null())))
    return tuple((one, now().astimezone(ZoneInfo(zones[one.owner])).date()) for one in found)


def close(owner: UUID, round_id: UUID) -> None:
    this = (t.Round.owner == owner) & (t.Round.id == round_id)
    t.Round.update(closed_at=now()).where(this).execute()


def _rounds(owner: UUID, which: Any) -> tuple[Round, ...]:
    return _gather(rows(_select((t.Round.owner == owner) & which)))


def _select(which: Any) -> Any:
    return (
        t.Round.select(*_ROUND)
        .join(
            t.RoundForm, on=(t.RoundForm.round == t.Round.id) & (t.RoundForm.owner == t.Round.owner)
        )
        .where(which)
        .order_by(t.Round.opens_on.desc(), t.Round.id.desc(), t.RoundForm.id)
    )


def _written(owner: Any, student: Any) -> Any:
    """The rounds in which something was written by or about a student, and perhaps a null."""
    return t.Response.select(t.Response.round).where(
        t.Response.owner == owner, t.Response.about == student
    )


def _real(owner: Any, which: Any) -> Any:
    return _select((t.Round.owner == owner) & t.Round.id.in_(which) & ~t.Round.trial)


_written_of = Prepared(
    lambda owner, student: _real(owner, _written(owner, student)),
    owner=t.Round.owner,
    student=t.Response.about,
)
_of_student = Prepared(
    lambda owner, student, home: _real(owner, _written(owner, student).union(_asking(owner, home))),
    owner=t.Round.owner,
    student=t.Response.about,
    home=t.RoundGroup.group,
)
_of_group = Prepared(
    lambda owner, group: _select((t.Round.owner == owner) & t.Round.id.in_(_asking(owner, group))),
    owner=t.Round.owner,
    group=t.RoundGroup.group,
)
_by_id = Prepared(
    lambda owner, key: _select((t.Round.owner == owner) & (t.Round.id == key)),
    owner=t.Round.owner,
    key=t.Round.id,
)


def _is_of_response(owner: Any, response: Any) -> Any:
    mine = (t.Response.owner == owner) & (t.Response.id == response)
    return (t.Round.owner == owner) & (
        t.Round.id == t.Response.select(t.Response.round).where(mine)
    )


_of_response = Prepared(
    lambda owner, key: _select(_is_of_response(owner, key)),
    owner=t.Round.owner,
    key=t.Response.id,
)


def _gather(found_rows: Sequence[Sequence[Any]]) -> tuple[Round, ...]:
    found: dict[UUID, tuple[tuple[Any, ...], dict[str, int]]] = {}
    for *own, frame, name, version in found_rows:
        if own[0] not in found:
            found[own[0]] = ((*own, read(frame)), {})
        found[own[0]][1][name] = version
    return tuple(Round(*[*own[:7], forms, *own[7:]]) for own, forms in found.values())
