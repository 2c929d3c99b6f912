"""The anonymous mode: who took part, and what was answered, with nothing that links the two.

While a round is open its answers lie in the table of the open ones. When it closes they are sealed:
written anew in another table, under new ids and in random order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice
from random import SystemRandom
from typing import NamedTuple
from uuid import UUID, uuid4

from peewee import Model, PeeweeException, PostgresqlDatabase, fn

from questionnaires import Document
from service.store import tables as t
from service.store.ground.database import database, on_sqlite, rows
from service.store.ground.prepared import Prepared
from service.store.responses import Progress, Task

AT_ONCE = 500  # rows in one statement
_LOCK = 'LOCK TABLE "anonymous_answer" IN {} MODE'


class _Answer(NamedTuple):
    """All that stands beside what somebody answered."""

    id: UUID  # random: it tells no time
    owner: UUID
    round: UUID
    group: UUID
    name: str
    version: int
    document: str


def lock(alone: bool = False) -> None:
    """Keep closing and answering apart, on PostgreSQL; SQLite has one writer anyway.

    Call before anything else of the deed is locked, the round too: sealing writes the whole table
    anew, and two deeds that lock in different order wait for each other for ever.
    """
    if isinstance(database.obj, PostgresqlDatabase):
        database.execute_sql(_LOCK.format("ACCESS EXCLUSIVE" if alone else "ROW EXCLUSIVE"))


def take_part(task: Task, key: UUID, document: Document) -> None:
    """Keep that somebody took part, and what was answered. Call in one deed, the round locked.

    Both rows are random but for what they must say; neither knows the other, the hour or the day.
    """
    assert task.round is not None
    assert task.group is not None
    t.Participation.insert(
        id=uuid4(), owner=task.owner, round=task.round, name=task.name, group=task.group,
        person=task.person, about=task.about, key=key,
    ).execute()  # fmt: skip
    answer = _Answer(
        uuid4(), task.owner, task.round, task.group, task.name, task.version, document.to_json()
    )
    _write(t.AnonymousAnswer, [answer])


def sent_with(task: Task) -> UUID | None:
    """The key of the sending that landed; None where somebody has not taken part."""
    query = (
        t.Participation.select(t.Participation.key)
        .where(
            t.Participation.owner == task.owner, t.Participation.round == task.round,
            t.Participation.name == task.name, t.Participation.person == task.person,
            t.Participation.about == task.about,
        )
        .order_by(t.Participation.id)
    )  # fmt: skip
    return next((key for (key,) in rows(query)), None)


def of_person(owner: UUID, person: UUID) -> frozenset[tuple[UUID, str, UUID]]:
    """What somebody has taken part in: the round, the form, and about whom."""
    found = _of_person.rows(owner=owner, person=person)
    return frozenset((of, name, about) for of, name, about in found)


_of_person = Prepared(
    lambda owner, person: (
        t.Participation.select(t.Participation.round, t.Participation.name, t.Participation.about)
        .where(t.Participation.owner == owner, t.Participation.person == person)
        .order_by(t.Participation.id)
    ),
    owner=t.Participation.owner,
    person=t.Participation.person,
)


def progress(owner: UUID, round_id: UUID) -> tuple[Progress, ...]:
    """How far each class is with each form of a round, by name or anonymously. Counts only."""
    named = (
        t.Response.select(
            t.Response.group, t.Response.name, fn.COUNT(t.Response.id), fn.COUNT(t.Response.sent_at)
        )
        .where(t.Response.owner == owner, t.Response.round == round_id)
        .group_by(t.Response.group, t.Response.name)
    )
    taken_part = (
        t.Participation.select(
            t.Participation.group, t.Participation.name, fn.COUNT(t.Participation.id),
            fn.COUNT(t.Participation.id),
        )
        .where(t.Participation.owner == owner, t.Participation.round == round_id)
        .group_by(t.Participation.group, t.Participation.name)
    )  # fmt: skip
    return tuple(Progress(*row) for row in sorted(rows(named.union_all(taken_part))))


def seal(owner: UUID, round_id: UUID, fewest: int) -> None:
    """Write a round's answers anew, so that nothing tells any more whose is whose.

    Where fewer than `fewest` of a class have answered a form, nobody would ever see their numbers,
    and one who was alone could be told from the list of those who took part: those answers go.
    Call in the deed that closes the round, after `lock(alone=True)`.
    """
    found = _take_out(owner, round_id)
    crowd = Counter((one.group, one.name) for one in found)
    fresh = [one._replace(id=uuid4()) for one in found if crowd[one.group, one.name] >= fewest]
    _write(t.SealedAnswer, fresh)


def forget(owner: UUID, round_id: UUID) -> None:
    """Delete what was answered in a round that only tried a form out, and who took part in it."""
    _take_out(owner, round_id)
    of_it = (t.Participation.owner == owner) & (t.Participation.round == round_id)
    t.Participation.delete().where(of_it).execute()


def sealed_documents(
    owner: UUID, round_id: UUID, name: str, version: int
) -> list[tuple[UUID, Document]]:
    """(group, document) of all that was answered in a closed round for one definition version."""
    query = (
        t.SealedAnswer.select(t.SealedAnswer.group, t.SealedAnswer.document)
        .where(
            t.SealedAnswer.owner == owner, t.SealedAnswer.round == round_id,
            t.SealedAnswer.name == name, t.SealedAnswer.version == version,
        )
        .order_by(t.SealedAnswer.id)
    )  # fmt: skip
    return [(group, Document.from_json(document)) for group, document in rows(query)]


def cut_log() -> bool:
    """Take what was deleted out of SQLite's write-ahead log too. False where it is still there.

    Call after the deed: what is not committed cannot leave the log, nor what somebody still reads.
    PostgreSQL has thrown the whole file of the table away with the deed.
    """
    if not on_sqlite():
        return True
    if database.in_transaction():
        return False
    try:
        ((busy, *_),) = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except PeeweeException:
        return False
    return not busy


def _take_out(owner: UUID, round_id: UUID) -> list[_Answer]:
    """The open answers of a round, which are in the table no longer.

    The table is emptied and the answers of other rounds are written anew, for a row that is deleted
    leaves traces among rows that stay: SQLite keeps old copies in pages that are still in use, and
    PostgreSQL the dead row with the number of its transaction, which its taking part has too.
    """
    columns = [getattr(t.AnonymousAnswer, field) for field in _Answer._fields]
    everything = t.AnonymousAnswer.select(*columns)  # in whatever order: none is kept
    found = [_Answer(*row) for row in rows(everything)]
    t.AnonymousAnswer.truncate_table()
    mine: list[_Answer] = []
    others: list[_Answer] = []
    for one in found:
        (mine if (one.owner, one.round) == (owner, round_id) else others).append(one)
    _write(t.AnonymousAnswer, others)
    return mine


def _write(table: type[Model], answers: Iterable[_Answer]) -> None:
    """In an order that tells nothing."""
    mixed = [one._asdict() for one in answers]
    SystemRandom().shuffle(mixed)
    rest = iter(mixed)
    while some := list(islice(rest, AT_ONCE)):
        table.insert_many(some).execute()
