"""What two people keep of the talk after a visit: the reflection, what is tried, own notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import Cast, Value, fn

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared
from service.store.visiting import visits
from service.store.visiting.shares import Share
from service.store.visiting.visits import Visit

QUESTIONS = ("did", "effect", "learned", "next_step")  # the four of a reflection conversation


@dataclass(frozen=True, slots=True)
class Reflection:
    """What the two write, by the four questions. Revision 0: nobody has written yet."""

    words: tuple[str, str, str, str] = ("", "", "", "")
    revision: int = 0
    saved_at: datetime | None = None
    writer: UUID | None = None  # who saved it last


@dataclass(frozen=True, slots=True)
class ExperimentWords:
    """What is tried, the sign that it works, until when, and what came of it."""

    text: str
    sign: str = ""
    until: date | None = None
    status: str = "open"  # open, tried, kept, dropped
    became: str = ""


@dataclass(frozen=True, slots=True)
class Experiment:
    id: UUID
    visit: UUID
    words: ExperimentWords
    made_at: datetime
    followed_at: datetime | None = None  # when what came of it was written last


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note for its writer alone. Revision 0: nothing is written yet."""

    text: str = ""
    revision: int = 0
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """A visit of the same two, as a page names it."""

    visit: UUID
    lesson: str
    group_name: str
    held_on: date
    talked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Laid:
    """All that lies beside the notes of a visit, for one of the two; by visit where it says so."""

    reflections: dict[UUID, Reflection]
    experiments: tuple[Experiment, ...]  # oldest first
    notes: dict[UUID, OwnNote]  # the reader's own
    occasions: tuple[Occasion, ...]  # newest first, this one among them
    shares: tuple[Share, ...]  # of this visit
    read: tuple[tuple[str, datetime], ...]  # by whom it was shared with, and when


NOTHING, NO_NOTE = Reflection(), OwnNote()


def laid(owner: UUID, visit_id: UUID, observer: UUID, teacher: UUID, reader: UUID) -> Laid:
    """All of the talk, of this visit and the others of the same two. One statement."""
    found: dict[str, list[Sequence[Any]]] = {}
    for kind, *row in _laid.rows(
        owner=owner, visit=visit_id, observer=observer, teacher=teacher, reader=reader,
        what=f"visit {visit_id}",
    ):  # fmt: skip
        found.setdefault(kind, []).append(row)
    return Laid(
        {
            row[0]: Reflection((row[6], row[7], row[8], row[9]), row[5], row[11], row[2])
            for row in found.get("reflection", ())
        },
        tuple(
            Experiment(
                row[1], row[0], ExperimentWords(row[6], row[7], row[10], row[8], row[9]), row[11],
                row[12],
            )
            for row in sorted(found.get("experiment", ()), key=lambda row: (row[11], row[5]))
        ),
        {row[0]: OwnNote(row[6], row[5], row[11]) for row in found.get("note", ())},
        tuple(
            Occasion(row[0], row[6], row[3], row[10], row[12])
            for row in sorted(
                found.get("occasion", ()), key=lambda row: (row[10], row[0]), reverse=True
            )
        ),
        tuple(
            Share(row[0], row[2], row[11], row[12], whole(row[3], row[4]))
            for row in sorted(found.get("share", ()), key=lambda row: (row[11], row[1]))
        ),
        _first_read(found.get("reading", ())),
    )  # fmt: skip


def _first_read(read: Sequence[Sequence[Any]]) -> tuple[tuple[str, datetime], ...]:
    first: dict[UUID, tuple[str, datetime]] = {}
    for row in sorted(read, key=lambda row: (row[11], row[1])):
        first.setdefault(row[2], (whole(row[3], row[4]), row[11]))
    return tuple(first.values())


# Every part has the same columns: what it is, the visit, its id, somebody, two parts of a name, a
# number, four texts, a day and two moments. They read from a visit, so that no column is untyped.
def _beside(owner: Any, visit: Any, observer: Any, teacher: Any, reader: Any, what: Any) -> Any:
    of_two = (
        (t.Visit.owner == owner) & (t.Visit.observer == observer) & (t.Visit.teacher == teacher)
    )
    none, of_none = Value(""), Cast(Value(None), "TIMESTAMP")

    def part(kind: str, table: Any, *columns: Any) -> Any:
        query = table.select(Value(kind), t.Visit.id, table.id, *columns)
        return query.join(t.Visit) if table is not t.Visit else query

    reflections = part(
        "reflection", t.Reflection, t.Reflection.writer, none, none, t.Reflection.revision,
        t.Reflection.did, t.Reflection.effect, t.Reflection.learned, t.Reflection.next_step,
        t.Visit.held_on, t.Reflection.saved_at, t.Visit.talked_at,
    ).where(of_two, t.Reflection.owner == owner)  # fmt: skip
    experiments = part(
        "experiment", t.Experiment, t.Experiment.teacher, none, none, t.Experiment.place,
        t.Experiment.text, t.Experiment.sign, t.Experiment.status, t.Experiment.became,
        t.Experiment.until, t.Experiment.made_at, t.Experiment.followed_at,
    ).where(of_two, t.Experiment.owner == owner)  # fmt: skip
    notes = part(
        "note", t.VisitNote, t.VisitNote.writer, none, none, t.VisitNote.revision,
        t.VisitNote.text, none, none, none, t.Visit.held_on, t.VisitNote.saved_at,
        t.Visit.talked_at,
    ).where(of_two, t.VisitNote.owner == owner, t.VisitNote.writer == reader)  # fmt: skip
    occasions = (
        part(
            "occasion", t.Visit, t.Visit.group, t.Group.name, none, Value(0), t.Visit.lesson,
            none, none, none, t.Visit.held_on, of_none, t.Visit.talked_at,
        )
        .join(t.Group)
        .where(of_two, t.Visit.called_off_at.is_null())
    )  # fmt: skip
    shares = (
        part(
            "share", t.VisitShare, t.VisitShare.reader, *shown_name(), Value(0), none, none, none,
            none, t.Visit.held_on, t.VisitShare.shared_at, t.VisitShare.withdrawn_at,
        )
        .join_from(t.VisitShare, t.Person, on=t.VisitShare.reader == t.Person.id)
        .where(of_two, t.VisitShare.owner == owner, t.VisitShare.visit == visit)
    )  # fmt: skip
    readings = (
        part(
            "reading", t.VisitShare, t.VisitShare.reader, *shown_name(), Value(0), none, none,
            none, none, t.Visit.held_on, t.Reading.at, t.VisitShare.withdrawn_at,
        )
        .join_from(t.VisitShare, t.Person, on=t.VisitShare.reader == t.Person.id)
        .join(
            t.Reading,
            on=(t.Reading.reader == t.Person.log_key) & (t.Reading.owner == t.Person.owner),
        )
        .where(
            of_two, t.VisitShare.owner == owner, t.VisitShare.visit == visit,
            t.Reading.what == what,
        )
    )  # fmt: skip
    every = reflections
    for other in (experiments, notes, occasions, shares, readings):
        every = every.union_all(other)
    return every


_laid = Prepared(
    _beside,
    owner=t.Visit.owner, visit=t.Visit.id, observer=t.Visit.observer, teacher=t.Visit.teacher,
    reader=t.VisitNote.writer, what=t.Reading.what,
)  # fmt: skip


def locked(owner: UUID, visit_id: UUID) -> Visit:
    """The visit. Whoever else writes of it waits until the deed is done: call in a transaction."""
    this = (t.Visit.owner == owner) & (t.Visit.id == visit_id)
    lock_rows(t.Visit.select(t.Visit.id).where(this), beside=True)
    return visits.visit(owner, visit_id)


def reflection(owner: UUID, visit_id: UUID) -> Reflection:
    query = t.Reflection.select(
        t.Reflection.did, t.Reflection.effect, t.Reflection.learned, t.Reflection.next_step,
        t.Reflection.revision, t.Reflection.saved_at, t.Reflection.writer,
    ).where(t.Reflection.owner == owner, t.Reflection.visit == visit_id)  # fmt: skip
    for did, effect, learned, next_step, *more in rows(query.order_by(t.Reflection.id)):
        return Reflection((did, effect, learned, next_step), *more)
    return NOTHING


def keep_reflection(owner: UUID, visit_id: UUID, words: Sequence[str], writer: UUID) -> None:
    """Write what has become of it, on a visit that is locked."""
    t.Reflection.insert(id=new_id(), owner=owner, visit=visit_id).on_conflict_ignore().execute()
    t.Reflection.update(
        **dict(zip(QUESTIONS, words, strict=True)), writer=writer, saved_at=now(),
        revision=t.Reflection.revision + 1,
    ).where(t.Reflection.owner == owner, t.Reflection.visit == visit_id).execute()  # fmt: skip


def note(owner: UUID, visit_id: UUID, writer: UUID) -> OwnNote:
    query = t.VisitNote.select(t.VisitNote.text, t.VisitNote.revision, t.VisitNote.saved_at).where(
        _note(owner, visit_id, writer)
    )
    return next((OwnNote(*row) for row in rows(query.order_by(t.VisitNote.id))), NO_NOTE)


def keep_note(owner: UUID, visit_id: UUID, writer: UUID, text: str) -> None:
    """Write what has become of it, on a visit that is locked."""
    t.VisitNote.insert(
        id=new_id(), owner=owner, visit=visit_id, writer=writer
    ).on_conflict_ignore().execute()
    t.VisitNote.update(text=text, saved_at=now(), revision=t.VisitNote.revision + 1).where(
        _note(owner, visit_id, writer)
    ).execute()


def _note(owner: UUID, visit_id: UUID, writer: UUID) -> Any:
    return (
        (t.VisitNote.owner == owner)
        & (t.VisitNote.visit == visit_id)
        & (t.VisitNote.writer == writer)
    )


_EXPERIMENT = (
    t.Experiment.id, t.Experiment.visit, t.Experiment.text, t.Experiment.sign, t.Experiment.until,
    t.Experiment.status, t.Experiment.became, t.Experiment.made_at, t.Experiment.followed_at,
)  # fmt: skip


def experiment(owner: UUID, experiment_id: UUID) -> Experiment:
    query = t.Experiment.select(*_EXPERIMENT).where(
        t.Experiment.owner == owner, t.Experiment.id == experiment_id
    )
    for row in rows(query.order_by(t.Experiment.id)):
        return _experiment(row)
    raise NotFound(f"experiment {experiment_id}")


def experiments(owner: UUID, visit_id: UUID) -> tuple[Experiment, ...]:
    """What was agreed to try after a visit, in the order in which it was."""
    query = (
        t.Experiment.select(*_EXPERIMENT)
        .where(t.Experiment.owner == owner, t.Experiment.visit == visit_id)
        .order_by(t.Experiment.place, t.Experiment.id)
    )
    return tuple(map(_experiment, rows(query)))


def add_experiment(owner: UUID, visit_id: UUID, teacher: UUID, words: ExperimentWords) -> UUID:
    """One more, after those that are there, on a visit that is locked."""
    last = t.Experiment.select(fn.COALESCE(fn.MAX(t.Experiment.place), 0)).where(
        t.Experiment.owner == owner, t.Experiment.visit == visit_id
    )
    ((place,),) = rows(last)
    key = new_id()
    t.Experiment.insert(
        id=key, owner=owner, visit=visit_id, teacher=teacher, place=place + 1, text=words.text,
        sign=words.sign, until=words.until, status=words.status, became=words.became,
    ).execute()  # fmt: skip
    return key


def change_experiment(owner: UUID, before: Experiment, words: ExperimentWords) -> None:
    """Other words, or what came of it."""
    stood = before.words
    followed = (words.status, words.became) != (stood.status, stood.became)
    t.Experiment.update(
        text=words.text, sign=words.sign, until=words.until, status=words.status,
        became=words.became, followed_at=now() if followed else before.followed_at,
    ).where(t.Experiment.owner == owner, t.Experiment.id == before.id).execute()  # fmt: skip


def _experiment(row: Sequence[Any]) -> Experiment:
    key, visit, text, sign, until, status, became, made_at, followed_at = row
    words = ExperimentWords(text, sign, until, status, became)
    return Experiment(key, visit, words, made_at, followed_at)


def set_seen(owner: UUID, visit_id: UUID) -> None:
    """The teacher has read the notes: from the first time it stands."""
    t.Visit.update(seen_at=now()).where(
        t.Visit.owner == owner, t.Visit.id == visit_id, t.Visit.seen_at.is_null()
    ).execute()


def set_talked(owner: UUID, visit_id: UUID, at: datetime | None) -> None:
    """When the two had talked it through; None: not yet."""
    t.Visit.update(talked_at=at).where(t.Visit.owner == owner, t.Visit.id == visit_id).execute()


def unread(owner: UUID, since: datetime) -> dict[UUID, datetime]:
    """Teachers with notes that were sent since then and that they have not said to have read.

    Each with when the newest of them was sent.
    """
    query = (
        t.Visit.select(t.Visit.teacher, t.Response.sent_at)
        .join(
            t.Response,
            on=(t.Response.visit == t.Visit.id)
            & (t.Response.owner == t.Visit.owner)
            & (t.Response.name == t.Visit.name)
            & (t.Response.person == t.Visit.observer),
        )
        .where(
            t.Visit.owner == owner, t.Visit.seen_at.is_null(), t.Visit.talked_at.is_null(),
            t.Response.sent_at >= since,
        )
        .order_by(t.Response.sent_at, t.Visit.id)
    )  # fmt: skip
    return dict(rows(query))
