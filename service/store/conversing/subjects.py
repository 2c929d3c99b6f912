"""What subject teachers write of a student before a conversation, and of whom they write it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Place:
    """Whose judgement it is: of which student, in which round and subject, by whom."""

    round: UUID
    student: UUID
    subject: str
    writer: UUID


@dataclass(frozen=True, slots=True)
class Judgement:
    id: UUID
    place: Place
    judgement: str
    goal: str  # proposed
    revision: int
    saved_at: datetime
    given_at: datetime | None  # to the conversation
    writer_name: str = ""

    @property
    def written(self) -> bool:
        return bool(self.judgement.strip() or self.goal.strip())


@dataclass(frozen=True, slots=True)
class Asked:
    """A round that asks a student of a group."""

    group: UUID
    round: UUID
    student: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Teacher:
    """Somebody who teaches a student a subject."""

    student: UUID
    subject: str
    teacher: UUID
    name: str


_JUDGEMENT = (
    t.SubjectJudgement.id, t.SubjectJudgement.round, t.SubjectJudgement.student,
    t.SubjectJudgement.subject, t.SubjectJudgement.writer, t.SubjectJudgement.judgement,
    t.SubjectJudgement.goal, t.SubjectJudgement.revision, t.SubjectJudgement.saved_at,
    t.SubjectJudgement.given_at,
)  # fmt: skip


def asked(owner: UUID, groups: Sequence[UUID], day: date) -> tuple[Asked, ...]:
    """Whom the rounds that have begun ask in these classes and teaching groups, newest round first.

    A round asks classes: a teaching group's students are asked in their own.
    """
    home = t.Membership.alias()
    query = (
        t.Membership.select(
            t.Membership.group, t.Round.id, t.Membership.person, *shown_name()
        )
        .join(t.Person)
        .join_from(
            t.Membership, home,
            on=(home.owner == t.Membership.owner) & (home.person == t.Membership.person),
        )
        .join(
            t.RoundGroup,
            on=(t.RoundGroup.owner == home.owner) & (t.RoundGroup.group == home.group),
        )
        .join(t.Round)
        .where(
            t.Membership.owner == owner, t.Membership.group.in_(list(groups)),
            t.Membership.role == "student", held(today()),
            home.role == "student", held(today(), home),
            t.Person.active, t.Person.restricted_at.is_null(),
            ~t.Round.trial, t.Round.opens_on <= day,
        )
        .order_by(
            t.Round.opens_on.desc(), t.Round.id, t.Membership.group, *shown_name(), t.Person.id
        )
    )  # fmt: skip
    found = (
        Asked(group, of, student, whole(given_name, family_name))
        for group, of, student, given_name, family_name in rows(query)
    )
    return tuple(dict.fromkeys(found))


def by_writer(owner: UUID, writer: UUID, rounds: Sequence[UUID]) -> tuple[Judgement, ...]:
    """All that somebody has written in these rounds, given or not."""
    its = t.SubjectJudgement.round.in_(list(rounds))
    return _all(owner, (t.SubjectJudgement.writer == writer) & its)


def given(owner: UUID, student: UUID, round_id: UUID) -> tuple[Judgement, ...]:
    """What is given to a student's conversation, by subject, with who wrote it. One statement."""
    found = _given.rows(owner=owner, student=student, of=round_id)
    return tuple(_judgement(row) for row in found)


def judgement(owner: UUID, place: Place, lock: bool = False) -> Judgement | None:
    """What stands in a place. With lock, no other page of its writer saves before the deed is."""
    its = _at(place)
    if lock:
        lock_rows(t.SubjectJudgement.select(t.SubjectJudgement.id).where(_of(owner) & its))
    return next(iter(_all(owner, its)), None)


def begin(owner: UUID, place: Place, group: UUID) -> None:
    """Make room for a judgement, unless there is one. Call inside a transaction."""
    t.SubjectJudgement.insert(
        id=new_id(), owner=owner, round=place.round, student=place.student,
        subject=place.subject, writer=place.writer, group=group,
    ).on_conflict_ignore().execute()  # fmt: skip


def write(owner: UUID, judgement_id: UUID, text: str, goal: str) -> None:
    """Call on a locked judgement."""
    t.SubjectJudgement.update(
        judgement=text, goal=goal, saved_at=now(), revision=t.SubjectJudgement.revision + 1
    ).where(_of(owner), t.SubjectJudgement.id == judgement_id).execute()


def give(owner: UUID, judgements: Sequence[UUID], given: bool) -> None:
    """To the conversation, or back to the writer alone. What was given stays as it was."""
    these = _of(owner) & t.SubjectJudgement.id.in_(list(judgements))
    other = t.SubjectJudgement.given_at.is_null(given)
    at = now() if given else None
    t.SubjectJudgement.update(given_at=at).where(these, other).execute()


def teachers(owner: UUID, students: Sequence[UUID]) -> tuple[Teacher, ...]:
    """Who teaches these students what, today, by subject: in their class or a teaching group."""
    teaches = t.Membership.alias()
    query = (
        t.Membership.select(
            t.Membership.person, teaches.subject, t.Group.subject, t.Person.id, *shown_name()
        )
        .join(t.Group)
        .join_from(
            t.Membership, teaches,
            on=(teaches.owner == t.Membership.owner) & (teaches.group == t.Membership.group),
        )
        .join(t.Person, on=(t.Person.id == teaches.person) & (t.Person.owner == teaches.owner))
        .where(
            t.Membership.owner == owner, t.Membership.person.in_(list(students)),
            t.Membership.role == "student", held(today()),
            teaches.role.in_(["contact_teacher", "subject_teacher"]), held(today(), teaches),
            (teaches.role == "subject_teacher") | (teaches.subject != ""),
            t.Person.active,
        )
        .order_by(*shown_name(), t.Person.id)
    )  # fmt: skip
    found = [
        Teacher(student, own or of_group, teacher, whole(given, family))
        for student, own, of_group, teacher, given, family in rows(query)
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.subject))


def _of(owner: Any) -> Any:
    return t.SubjectJudgement.owner == owner


def _at(place: Place) -> Any:
    return (
        (t.SubjectJudgement.student == place.student)
        & (t.SubjectJudgement.round == place.round)
        & (t.SubjectJudgement.subject == place.subject)
        & (t.SubjectJudgement.writer == place.writer)
    )


def _all(owner: UUID, which: Any) -> tuple[Judgement, ...]:
    return tuple(_judgement(row) for row in rows(_select(owner, which)))


def _select(owner: Any, which: Any) -> Any:
    return (
        t.SubjectJudgement.select(*_JUDGEMENT, *shown_name())
        .join(t.Person, on=t.Person.id == t.SubjectJudgement.writer)
        .where(_of(owner), which)
        .order_by(t.SubjectJudgement.subject, *shown_name(), t.SubjectJudgement.id)
    )


_given = Prepared(
    lambda owner, student, of: _select(
        owner,
        (t.SubjectJudgement.student == student)
        & (t.SubjectJudgement.round == of)
        & t.SubjectJudgement.given_at.is_null(False),
    ),
    owner=t.SubjectJudgement.owner,
    student=t.SubjectJudgement.student,
    of=t.SubjectJudgement.round,
)


def _judgement(row: Sequence[Any]) -> Judgement:
    key, *place, text, goal, revision, saved_at, given_at, given_name, family_name = row
    name = whole(given_name, family_name)
    return Judgement(key, Place(*place), text, goal, revision, saved_at, given_at, name)
