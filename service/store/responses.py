"""Responses: what one person answered on one occasion."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import fn

from questionnaires import Document
from service.errors import NotFound
from service.store import tables as t
from service.store.ground.asides import packed, unpacked
from service.store.ground.database import lock_rows, new_id, now, rows
from service.store.ground.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody is asked to answer: a definition version, on an occasion, about somebody."""

    owner: UUID
    round: UUID | None
    visit: UUID | None
    name: str
    version: int
    person: UUID
    about: UUID
    group: UUID | None  # None: the sheet of a school or of the owner
    sheet: UUID | None = None
    own: UUID | None = None  # a lesson that somebody looks at alone


@dataclass(frozen=True, slots=True)
class Response:
    id: UUID
    task: Task
    document: Document
    revision: int
    language: str
    saved_at: datetime
    sent_at: datetime | None
    key: UUID | None
    changes: Document | None = None  # how it is being changed since it was sent
    asides: Mapping[str, Document] = field(default_factory=dict)  # by the page or device
    landed: Mapping[str, int] = field(default_factory=dict)  # the same, its last saving
    helped: bool = False  # an adult helped
    entered_by: UUID | None = None  # who typed it from paper
    revised_at: datetime | None = None  # sent again after the table was set

    @property
    def working(self) -> Document:
        """What its writer goes on with: the changes where there are any."""
        return self.document if self.changes is None else self.changes


_RESPONSE = (
    t.Response.id, t.Response.owner, t.Response.round, t.Response.visit, t.Response.name,
    t.Response.version, t.Response.person, t.Response.about, t.Response.group, t.Response.sheet,
    t.Response.own, t.Response.document, t.Response.revision, t.Response.language,
    t.Response.saved_at, t.Response.sent_at, t.Response.key, t.Response.changes, t.Response.asides,
    t.Response.landed, t.Response.helped, t.Response.entered_by, t.Response.revised_at,
)  # fmt: skip


_ROUND, _NAME = 2, 4  # in such a row
BLANK = Document()


def begin(
    task: Task, language: str, entered_by: UUID | None = None, key: UUID | None = None
) -> UUID:
    """The draft of a task: the one that is there, or a new one. Call inside a transaction.

    A device that was away has made its `key` already, which nobody else may have.
    """
    row = {
        "id": key or new_id(), "owner": task.owner, "round": task.round, "visit": task.visit,
        "name": task.name, "version": task.version, "person": task.person, "about": task.about,
        "group": task.group, "sheet": task.sheet, "own": task.own,
        "document": Document().to_json(), "language": language, "entered_by": entered_by,
    }  # fmt: skip
    t.Response.insert(**row).on_conflict_ignore().execute()
    query = (
        t.Response.select(t.Response.id)
        .where(
            t.Response.owner == task.owner,
            t.Response.name == task.name,
            t.Response.person == task.person,
            t.Response.about == task.about,
            _occasion(task),
        )
        .order_by(t.Response.id)
    )
    for (found,) in rows(query):
        return UUID(str(found))
    raise NotFound(f"response {key} is somebody else's")


def _occasion(task: Task) -> Any:
    if task.round is not None:
        return t.Response.round == task.round
    if task.own is not None:
        return t.Response.own == task.own
    return t.Response.sheet == task.sheet if task.sheet else t.Response.visit == task.visit


def response(owner: UUID, response_id: UUID, lock: bool = False) -> Response:
    """One response. With lock, nobody else writes it before the deed is done."""
    if lock:
        this = (t.Response.owner == owner) & (t.Response.id == response_id)
        lock_rows(t.Response.select(t.Response.id).where(this))
    for row in _by_id.rows(owner=owner, key=response_id):
        return _response(row)
    raise NotFound(f"response {response_id}")


def keep(owner: UUID, before: Response, after: Response) -> bool:
    """Write what has become of a response, unless somebody else has written it since `before`."""
    written = _keep.run(
        owner=owner,
        key=before.id,
        before=before.revision,
        document=after.document.to_json(),
        changes=after.changes.to_json() if after.changes is not None else None,
        asides=packed(after.asides),
        landed=json.dumps(dict(after.landed)),
        helped=after.helped,
        saved_at=now(),
    )
    return written == 1


def send(owner: UUID, sent: Response, key: UUID, revised: bool = False) -> None:
    """What is sent is the document as it stands in `sent`. Call on a locked response."""
    at = now()
    row: dict[str, Any] = {
        "document": sent.document.to_json(), "changes": None, "sent_at": at, "key": key,
        "landed": json.dumps(dict(sent.landed)), "revision": t.Response.revision + 1,
    }  # fmt: skip
    if revised:
        row["revised_at"] = at
    this = (t.Response.owner == owner) & (t.Response.id == sent.id)
    t.Response.update(**row).where(this).execute()


def of_person(owner: UUID, person: UUID) -> tuple[Response, ...]:
    """All that a person has answered or begun, newest first."""
    return tuple(map(_response, _of_person.rows(owner=owner, person=person)))


def by_or_about(owner: UUID, person: UUID) -> tuple[Response, ...]:
    """All that is answered by or about somebody, newest first; what is private is not there."""
    theirs = (t.Response.person == person) | (t.Response.about == person)
    return _all(owner, theirs & t.Response.own.is_null())


def about_student(
    owner: UUID, student: UUID, opened: tuple[UUID, str] | None = None
) -> tuple[Response, ...]:
    """All that is answered by or about a student in rounds, newest first.

    Of years of answers a page reads few: with `opened`, those of one round and those to one
    questionnaire are read, and the documents of all others are blank.
    """
    found = []
    for row in _about.rows(owner=owner, student=student):
        of, name = row[_ROUND], row[_NAME]
        if of:
            read = opened is None or of == opened[0] or name == opened[1]
            found.append(_response(row) if read else _response(row, BLANK))
    return tuple(found)


def about_students(owner: UUID, students: Sequence[UUID]) -> tuple[Response, ...]:
    """The same of several."""
    found = _all(owner, t.Response.about.in_(list(students)))
    return tuple(one for one in found if one.task.round)


def of_visit(owner: UUID, visit_id: UUID) -> tuple[Response, ...]:
    """All that is begun or sent on a visit, by the observer and by the teacher."""
    return _all(owner, t.Response.visit == visit_id)


def of_own(owner: UUID, person: UUID, lesson: UUID) -> tuple[Response, ...]:
    """What somebody wrote of an own lesson; nothing where it is somebody else's."""
    return _all(owner, (t.Response.person == person) & (t.Response.own == lesson))


def sent_on_visits(
    owner: UUID, visits: Sequence[UUID], reader: UUID, begun: bool = False
) -> tuple[Response, ...]:
    """All that was sent on these visits, newest first; with `begun`, the reader's drafts, too.

    What is written by or about somebody whose data are restricted is there for them alone.
    """
    writer, about = t.Person.alias("writer"), t.Person.alias("written_of")
    there = t.Response.sent_at.is_null(False)
    if begun:
        there |= t.Response.person == reader
    query = (
        _select(owner, t.Response.visit.in_(list(visits)) & there)
        .join(writer, on=(writer.id == t.Response.person) & (writer.owner == t.Response.owner))
        .join_from(
            t.Response, about, on=(about.id == t.Response.about) & (about.owner == t.Response.owner)
        )
        .where(
            writer.restricted_at.is_null() | (writer.id == reader),
            about.restricted_at.is_null() | (about.id == reader),
        )
    )
    return tuple(map(_response, rows(query)))


def last_sent(owner: UUID, task: Task) -> Response | None:
    """What the same person sent to the same questionnaire before, about the same one."""
    found = _sent_before.rows(owner=owner, person=task.person, about=task.about, name=task.name)
    earlier = (_response(row) for row in found)
    return next((one for one in earlier if one.task != task), None)


def of_rounds(
    owner: UUID, rounds: Sequence[UUID], students: Sequence[UUID]
) -> tuple[Response, ...]:
    """Everything begun or sent in these rounds by and about these students, in whichever class."""
    return _all(owner, t.Response.round.in_(list(rounds)) & t.Response.about.in_(list(students)))


def sent_documents(
    owner: UUID, round_id: UUID, name: str, version: int
) -> list[tuple[UUID, Document]]:
    """(group, document) of all that was sent in a round for one definition version, and counts."""
    query = (
        t.Response.select(t.Response.group, t.Response.document)
        .where(
            t.Response.owner == owner, t.Response.round == round_id, t.Response.name == name,
            t.Response.version == version, t.Response.sent_at.is_null(False),
            ~t.Response.uncounted,
        )
        .order_by(t.Response.id)
    )  # fmt: skip
    return [(group, Document.from_json(document)) for group, document in rows(query)]


def leave_out_restricted(owner: UUID, round_id: UUID) -> None:
    """What those gave, or what was given about them, whose data are restricted is not counted.

    It stays uncounted when the restriction is lifted: a release is never edited.
    """
    restricted = t.Person.select(t.Person.id).where(
        t.Person.owner == owner, t.Person.restricted_at.is_null(False)
    )
    theirs = t.Response.person.in_(restricted) | t.Response.about.in_(restricted)
    t.Response.update(uncounted=True).where(
        t.Response.owner == owner, t.Response.round == round_id, theirs
    ).execute()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a class is with one definition of a round. Counts only."""

    group: UUID
    name: str
    begun: int
    sent: int


def progress(owner: UUID, round_id: UUID) -> tuple[Progress, ...]:
    query = (
        t.Response.select(
            t.Response.group, t.Response.name, fn.COUNT(t.Response.id), fn.COUNT(t.Response.sent_at)
        )
        .where(t.Response.owner == owner, t.Response.round == round_id)
        .group_by(t.Response.group, t.Response.name)
        .order_by(t.Response.group, t.Response.name)
    )
    return tuple(Progress(*row) for row in rows(query))


def forget(owner: UUID, round_id: UUID) -> None:
    """Delete all that was begun or sent in a round that only tried a form out."""
    of_it = (t.Response.owner == owner) & (t.Response.round == round_id)
    t.Response.delete().where(of_it).execute()


def _all(owner: UUID, which: Any) -> tuple[Response, ...]:
    return tuple(_response(row) for row in rows(_select(owner, which)))


def _select(owner: Any, which: Any) -> Any:
    return (
        t.Response.select(*_RESPONSE)
        .where(t.Response.owner == owner, which)
        .order_by(t.Response.started_at.desc(), t.Response.id.desc())
    )


_about = Prepared(  # asked for rounds alone, SQLite would read all that the owner has
    lambda owner, student: _select(owner, t.Response.about == student),
    owner=t.Response.owner,
    student=t.Response.about,
)
_of_person = Prepared(
    lambda owner, person: _select(owner, t.Response.person == person),
    owner=t.Response.owner,
    person=t.Response.person,
)
_by_id = Prepared(
    lambda owner, key: _select(owner, t.Response.id == key),
    owner=t.Response.owner,
    key=t.Response.id,
)


def _is_sent(owner: Any, person: Any, about: Any, name: Any) -> Any:
    """Sent by a person to a questionnaire about somebody, in no trial."""
    counted = t.Round.select(t.Round.id).where(t.Round.owner == owner, ~t.Round.trial)
    return (
        (t.Response.person == person)
        & (t.Response.about == about)
        & (t.Response.name == name)
        & t.Response.sent_at.is_null(False)
        & t.Response.own.is_null()  # what is private stands beside nothing that others read
        & (t.Response.round.is_null() | t.Response.round.in_(counted))
    )


_sent_before = Prepared(
    lambda owner, person, about, name: _select(owner, _is_sent(owner, person, about, name)).limit(
        2
    ),  # the newest may be the task itself
    owner=t.Response.owner,
    person=t.Response.person,
    about=t.Response.about,
    name=t.Response.name,
)
_keep = Prepared(
    lambda owner, key, before, document, changes, asides, landed, helped, saved_at: (
        t.Response.update(
            document=document, changes=changes, asides=asides, landed=landed, helped=helped,
            saved_at=saved_at, revision=t.Response.revision + 1,
        )
        .where(t.Response.owner == owner, t.Response.id == key, t.Response.revision == before)
    ),
    owner=t.Response.owner, key=t.Response.id, before=t.Response.revision,
    document=t.Response.document, changes=t.Response.changes, asides=t.Response.asides,
    landed=t.Response.landed, helped=t.Response.helped, saved_at=t.Response.saved_at,
)  # fmt: skip


def _response(row: Sequence[Any], known: Document | None = None) -> Response:
    (
        key, *task, document, revision, language, saved_at, sent_at, sent_key, changes, asides,
        landed, helped, entered_by, revised_at,
    ) = row  # fmt: skip
    return Response(
        key, Task(*task), known or Document.from_json(document), revision, language, saved_at,
        sent_at, sent_key,
        changes=Document.from_json(changes) if changes else None,
        asides=unpacked(asides),
        landed=json.loads(landed) if landed else {},
        helped=helped,
        entered_by=entered_by,
        revised_at=revised_at,
    )  # fmt: skip
