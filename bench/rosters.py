"""Bring in a district of 40 schools, twice, and tell how long it takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from service.actions import rosters
from service.store import migrating, rosters as kept
from service.store.ground import database, founding
from service.store.ground.database import new_id
from service.store.ground.rows import OwnerRow
from tests.school.district import district

SCHOOLS, CLASSES, STUDENTS = 40, 14, 17


@dataclass(frozen=True, slots=True)
class Brought:
    """One import, reading and writing together. `rows` are those that it changed."""

    seconds: float  # on the wall
    cpu: float  # seconds of one core
    rows: int


@dataclass(frozen=True, slots=True)
class District:
    users: int
    enrollments: int
    first: Brought
    second: Brought  # the same file once more


def measure() -> District:
    """On a SQLite file of its own, as `make run` has it."""
    made = district(SCHOOLS, CLASSES, STUDENTS, version="1.2")
    content = made.zipped()
    users, enrollments = (len(made.files[name]) for name in ("users", "enrollments"))
    with TemporaryDirectory() as folder, _used(Path(folder)):
        owner = new_id()
        founding.keep([OwnerRow(owner, "Nordby", "da", "Europe/Copenhagen", False, None)])
        first, second = (_imported(owner, content) for _ in range(2))
    return District(users, enrollments, first, second)


@contextmanager
def _used(folder: Path) -> Iterator[None]:
    url = f"sqlite:///{folder / 'bench.db'}"
    migrating.migrate(url)
    database.use(url)
    with database.connected():
        yield
    database.database.close_all()


def _imported(owner: UUID, content: bytes) -> Brought:
    """Whatever is not applied is a bug."""
    began, worked = time.perf_counter(), time.process_time()
    key = rosters.put(owner, rosters.ONEROSTER, content, "district.zip")
    rosters.read(owner, key)
    report = rosters.report_of(kept.roster(owner, key).report)
    rosters.say_yes(owner, key, report.digest, False)
    rosters.apply_(owner, key)
    took = time.perf_counter() - began
    state = kept.roster(owner, key).state
    if state != "applied":
        raise SystemExit(f"the roster is {state}")
    return Brought(took, time.process_time() - worked, sum(report.counts.values()))
