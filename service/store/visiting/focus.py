"""What a school looks for in its lessons: a draft of its leadership, and what was published."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from service.errors import NotFound
from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.ground.naming import shown_name, whole
from service.store.ground.prepared import Prepared

Pinned = tuple[str, int]  # a definition, by name and version


@dataclass(frozen=True, slots=True)
class Area:
    """One thing that a school looks for, and the four questions of its agenda.

    Its id is that of the theme it was chosen from, or own_1, own_2 …: it says the same for ever.
    """

    id: str
    title: str
    justifies: str = ""
    matters: str = ""
    qualify: str = ""
    upskilling: str = ""


@dataclass(frozen=True, slots=True)
class FocusContent:
    """What the school writes, in its own language."""

    why: str = ""
    guide: str = ""
    areas: tuple[Area, ...] = ()
    interviews: int = 3  # with students, on each visit
    rounds: int = 2  # of visits in a school year

    def area(self, area_id: str) -> Area | None:
        return next((one for one in self.areas if one.id == area_id), None)

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> FocusContent:
        found = json.loads(text)
        return cls(**{**found, "areas": tuple(Area(**one) for one in found["areas"])})


@dataclass(frozen=True, slots=True)
class FocusVersion:
    """One version. Until it is published it is a draft; from then on nobody edits it."""

    id: UUID
    owner: UUID
    school: UUID
    version: int
    content: FocusContent
    observation: Pinned  # what visits are written on
    interview: Pinned  # and the short talks with students
    author: UUID
    author_name: str
    revision: int
    saved_at: datetime
    published_at: datetime | None


_FOCUS = (
    t.Focus.id, t.Focus.owner, t.Focus.school, t.Focus.version, t.Focus.content,
    t.Focus.observation, t.Focus.observation_version, t.Focus.interview,
    t.Focus.interview_version, t.Focus.author, *shown_name(t.Person), t.Focus.revision,
    t.Focus.saved_at, t.Focus.published_at,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """All that a school has of its focus."""

    draft: FocusVersion | None
    published: tuple[FocusVersion, ...]  # newest first

    @property
    def current(self) -> FocusVersion | None:
        return self.published[0] if self.published else None

    @property
    def next_version(self) -> int:
        return self.current.version + 1 if self.current else 1


def standing(owner: UUID, school: UUID) -> Standing:
    """The draft and every version that was published. One statement."""
    found = tuple(map(_version, _of_school.rows(owner=owner, school=school)))
    drafts = (one for one in found if one.published_at is None)
    return Standing(next(drafts, None), tuple(one for one in found if one.published_at))


def current(owner: UUID, school: UUID) -> FocusVersion | None:
    """The newest that was published."""
    return standing(owner, school).current


def version(owner: UUID, focus_id: UUID) -> FocusVersion:
    for row in rows(_select(owner, t.Focus.id == focus_id)):
        return _version(row)
    raise NotFound(f"focus {focus_id}")


def of_visit(owner: UUID, visit: UUID) -> FocusVersion | None:
    """The version that a visit keeps its meaning by, if it has one."""
    found = _of_visit.rows(owner=owner, visit=visit)
    return _version(found[0]) if found else None


def keep(
    owner: UUID, school: UUID, number: int, before: int, content: FocusContent,
    observation: Pinned, interview: Pinned, author: UUID,
) -> bool:  # fmt: skip
    """Write the draft, unless somebody has written it since revision `before` (0: none was there).

    What is published is never written again, so it is no draft of anybody any more.
    """
    row = {
        "content": content.to_json(), "observation": observation[0],
        "observation_version": observation[1], "interview": interview[0],
        "interview_version": interview[1], "author": author, "saved_at": now(),
    }  # fmt: skip
    if before == 0:
        first = t.Focus.insert(
            id=new_id(), owner=owner, school=school, version=number, revision=1, **row
        )
        return int(first.on_conflict_ignore().as_rowcount().execute()) == 1
    this = _draft(owner, school, number, before)
    return int(t.Focus.update(revision=before + 1, **row).where(this).execute()) == 1


def publish(owner: UUID, school: UUID, number: int, revision: int) -> bool:
    """From now on this draft is what the school looks for, unless it was written meanwhile."""
    this = _draft(owner, school, number, revision)
    return int(t.Focus.update(published_at=now()).where(this).execute()) == 1


def _draft(owner: UUID, school: UUID, number: int, revision: int) -> Any:
    return (
        (t.Focus.owner == owner) & (t.Focus.school == school) & (t.Focus.version == number)
        & (t.Focus.revision == revision) & t.Focus.published_at.is_null()
    )  # fmt: skip


def _select(owner: Any, which: Any) -> Any:
    return (
        t.Focus.select(*_FOCUS)
        .join(t.Person, JOIN.INNER, on=t.Focus.author == t.Person.id)
        .where(t.Focus.owner == owner, which)
        .order_by(t.Focus.version.desc(), t.Focus.id)
    )


_of_school = Prepared(
    lambda owner, school: _select(owner, t.Focus.school == school),
    owner=t.Focus.owner,
    school=t.Focus.school,
)


def _pinned_by(owner: Any, visit: Any) -> Any:
    return t.Visit.select(t.Visit.focus).where(t.Visit.owner == owner, t.Visit.id == visit)


_of_visit = Prepared(
    lambda owner, visit: _select(owner, t.Focus.id == _pinned_by(owner, visit)),
    owner=t.Focus.owner,
    visit=t.Visit.id,
)


def _version(row: Sequence[Any]) -> FocusVersion:
    (key, owner, school, number, content, watched, watched_version, asked, asked_version, author,
     given, family, revision, saved_at, published_at) = row  # fmt: skip
    return FocusVersion(
        key, owner, school, number, FocusContent.from_json(content), (watched, watched_version),
        (asked, asked_version), author, whole(given, family), revision, saved_at, published_at,
    )  # fmt: skip
