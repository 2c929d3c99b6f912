"""The questionnaires of an owner: shipped ones, folders a setting names, and what it published.

What is shipped is found first and costs no statement. What an owner has published never changes,
so it is read from the table once and then kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from peewee import fn

from questionnaires import (
    DEFINITIONS,
    Catalogue,
    Questionnaire,
    UnknownQuestionnaire,
    read,
    shipped as come_with_the_product,
)
from service.errors import NotAllowed
from service.store import tables as t
from service.store.ground.database import new_id, now, rows
from service.store.ground.naming import shown_name, whole

MOST_KEPT = 256

_known: list[Catalogue] = []
_names: set[str] = set()  # of what is the same for all owners
_folders: list[Path] = []


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a definition. What is shipped has no author and no day of publishing."""

    name: str
    version: int
    digest: str
    trial: bool = False
    origin: str = ""
    author: UUID | None = None
    author_name: str = ""
    published_at: datetime | None = None
    retired_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """A questionnaire of an owner's own, with where it comes from."""

    questionnaire: Questionnaire
    version: Version


def use(folders: Sequence[Path]) -> None:
    """Read every definition now: a broken one stops the start, not a student."""
    _known[:] = [Catalogue(DEFINITIONS, *folders) if folders else come_with_the_product()]
    _folders[:] = [DEFINITIONS, *folders]
    _names.clear()
    _names.update(one.name for one in _known[0])
    _own.cache_clear()


def load(file: Path) -> Questionnaire:
    """Read a definition that is not published yet, beside those that are."""
    return _known[0].load(file)


def shipped() -> tuple[Questionnaire, ...]:
    """Every version of every definition that is the same for all owners, by name and version."""
    return tuple(_known[0])


def is_shipped(name: str) -> bool:
    """No owner can take such a name."""
    return name in _names


def questionnaire(owner: UUID, name: str, version: int) -> Questionnaire:
    """One version, tried out, published or retired. Costs a statement the first time only."""
    if is_shipped(name):
        return _known[0].get(name, version)
    return _own(owner, name, version)


def content(owner: UUID, name: str, version: int) -> str:
    """The exact JSON of a version, of which its digest is made."""
    if is_shipped(name):
        known = _known[0].get(name, version)
        files = (folder / name / f"{known.version}.json" for folder in _folders)
        return next(one for one in files if one.exists()).read_text(encoding="utf-8")
    this = (t.Definition.name == name) & (t.Definition.version == version)
    for found in rows(_select(owner, this, t.Definition.content)):
        return str(found[0])
    raise UnknownQuestionnaire(f"no questionnaire {name!r} in version {version}")


def latest(owner: UUID, name: str) -> Questionnaire:
    """The newest published version, retired or not."""
    if is_shipped(name):
        return _known[0].latest(name)
    for found in _published(owner, t.Definition.name == name):
        return found.questionnaire
    raise UnknownQuestionnaire(f"no questionnaire {name!r}")


def all_latest(owner: UUID) -> tuple[Questionnaire, ...]:
    """The newest version of each definition that is offered, by name. One statement."""
    newest = {one.name: one for one in _known[0]}
    own = {
        one.questionnaire.name: one.questionnaire
        for one in published(owner)
        if one.version.retired_at is None
    }
    return tuple(one for _, one in sorted({**own, **newest}.items()))


def published(owner: UUID) -> tuple[Published, ...]:
    """The newest version of each definition of the owner's own, retired ones too, by name."""
    return _published(owner, ~t.Definition.trial)


def every(owner: UUID) -> tuple[Questionnaire, ...]:
    """Every version of every definition, trials too: shipped ones first."""
    own = rows(_select(owner, t.Definition.id.is_null(False), *_WHOLE))
    return (*_known[0], *(_read(*row) for row in sorted(own, key=lambda row: row[1:])))


def mirroring(owner: UUID, name: str) -> Questionnaire | None:
    """The judgement that stands beside a self-evaluation, if there is one."""
    shipped_one = _known[0].mirroring(name)
    own = (one for one in (() if shipped_one else all_latest(owner)) if one.mirrors == name)
    return shipped_one or next(own, None)


def versions(owner: UUID, name: str) -> tuple[Version, ...]:
    """The versions of one definition, trials too, newest first."""
    if is_shipped(name):
        own = [one for one in _known[0] if one.name == name]
        return tuple(Version(name, one.version, one.digest) for one in reversed(own))
    found = rows(_select(owner, t.Definition.name == name, *_VERSION))
    return tuple(sorted(map(_version, found), key=lambda one: one.version, reverse=True))


def taken(owner: UUID) -> frozenset[str]:
    """The names that stand for something already, shipped, published or only tried out."""
    query = t.Definition.select(t.Definition.name).distinct().where(t.Definition.owner == owner)
    return frozenset({*_names, *(name for (name,) in rows(query.order_by(t.Definition.name)))})


def add(
    owner: UUID, author: UUID, questionnaire: Questionnaire, content: str, origin: str,
    trial: bool = False,
) -> None:  # fmt: skip
    """Keep a version for ever. It is the next of its name, and the name is not a shipped one."""
    if is_shipped(questionnaire.name):
        raise NotAllowed(f"{questionnaire.name} is shipped")
    t.Definition.insert(
        id=new_id(), owner=owner, name=questionnaire.name, version=questionnaire.version,
        trial=trial, content=content, digest=questionnaire.digest, origin=origin, author=author,
    ).execute()  # fmt: skip


def retire(owner: UUID, name: str) -> None:
    """Offer it no longer. A newer version offers it again."""
    these = (t.Definition.owner == owner) & (t.Definition.name == name)
    t.Definition.update(retired_at=now()).where(these, t.Definition.retired_at.is_null()).execute()


_WHOLE = (t.Definition.content, t.Definition.name, t.Definition.version)
_VERSION = (
    t.Definition.name, t.Definition.version, t.Definition.digest, t.Definition.trial,
    t.Definition.origin, t.Definition.author, *shown_name(),
    t.Definition.published_at, t.Definition.retired_at,
)  # fmt: skip


def _select(owner: UUID, which: Any, *columns: Any) -> Any:
    return (
        t.Definition.select(*columns)
        .join(t.Person)
        .where(t.Definition.owner == owner, which)
        .order_by(t.Definition.id)
    )


def _published(owner: UUID, which: Any) -> tuple[Published, ...]:
    other = t.Definition.alias()
    same = (other.owner == t.Definition.owner) & (other.name == t.Definition.name)
    newest = other.select(fn.MAX(other.version)).where(same, ~other.trial)
    query = _select(owner, which & (t.Definition.version == newest), *_WHOLE, *_VERSION)
    found = [Published(_read(*row[:3]), _version(row[3:])) for row in rows(query)]
    return tuple(sorted(found, key=lambda one: one.version.name))


def _version(row: Sequence[Any]) -> Version:
    *own, given, family, published_at, retired_at = row
    return Version(*[*own, whole(given, family), published_at, retired_at])


@lru_cache(maxsize=MOST_KEPT)
def _own(owner: UUID, name: str, version: int) -> Questionnaire:
    return _read(content(owner, name, version), name, version)


@lru_cache(maxsize=MOST_KEPT)
def _read(content: str, name: str, version: int) -> Questionnaire:
    return read(content.encode(), f"{name}/{version}.json", name, version)
