"""The list of what was erased, in a file apart from the database and its backups.

A backup that is restored brings erased people back; the list tells, without a name and without an
id, who must go again. A line is written before the erasing is committed: rather one line too many,
for a deed that failed, than one too few.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal
from uuid import UUID

from service.errors import ConfigError

Kind = Literal["person", "response"]


@dataclass(frozen=True, slots=True)
class Line:
    """One row that was erased: a person with all that is theirs, or the answers of one form."""

    owner: UUID
    mark: str  # of the row's id: who has the key and the id can tell, nobody else
    kind: Kind
    day: date

    def to_json(self) -> str:
        told = {"owner": str(self.owner), "mark": self.mark, "kind": self.kind}
        return json.dumps(told | {"day": self.day.isoformat()})


@dataclass(slots=True)
class _Place:
    file: Path | None = None
    key: str = ""


_place = _Place()


def use(file: Path | None, key: str) -> None:
    """Keep the list in this file, with marks made by the setting CODE_KEY."""
    _place.file, _place.key = file, key


def mark(row: UUID) -> str:
    return hmac.new(_place.key.encode(), row.bytes, sha256).hexdigest()


def append(lines: Iterable[Line]) -> None:
    """Write lines down for good; what cannot be written down is not erased."""
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{line.to_json()}\n" for line in lines)
    if file.exists() and file.read_bytes()[-1:] not in (b"", b"\n"):
        text = f"\n{text}"  # behind a line that was cut off
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as kept:
        kept.write(text)
        kept.flush()
        os.fsync(kept.fileno())


def lines() -> tuple[Line, ...]:
    """All that was ever erased. What was cut off by a power failure was not erased either."""
    file = _file()
    if not file.exists():
        return ()
    told = file.read_text(encoding="utf-8").splitlines()
    return tuple(_line(text) for text in told if text.endswith("}"))


def _line(text: str) -> Line:
    told = json.loads(text)
    day = date.fromisoformat(told["day"])
    return Line(UUID(told["owner"]), told["mark"], told["kind"], day)


def _file() -> Path:
    if _place.file is None:
        raise ConfigError("set ERASURES: without the list of what was erased nobody is erased")
    return _place.file
