"""Bring in a district of 40 schools, twice, and tell how long it takes: `python -m bench.rosters`.

The bound is a minute of the machine's own time for each import, reading and writing together.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from service.actions import rosters
from service.store import migrating, rosters as kept
from service.store.ground import database, founding
from service.store.ground.database import new_id
from service.store.ground.founding import OwnerRow
from tests.school.district import district

SCHOOLS, CLASSES, STUDENTS = 40, 14, 17
MOST = 60  # seconds for each import


def main() -> int:
    """On the database of DATABASE_URL, which must be empty, or on a SQLite file of its own."""
    made = district(SCHOOLS, CLASSES, STUDENTS, version="1.2")
    content = made.zipped()
    users, enrollments = (len(made.files[name]) for name in ("users", "enrollments"))
    print(f"{SCHOOLS} schools, {users} users, {enrollments} enrollments, {len(content)} bytes")
    with TemporaryDirectory() as folder, _used(Path(folder)):
        owner = new_id()
        founding.keep([OwnerRow(owner, "Nordby", "da", "Europe/Copenhagen", False, None)])
        took = [_imported(owner, content, turn) for turn in ("first", "second")]
    return 1 if max(took) > MOST else 0


@contextmanager
def _used(folder: Path) -> Iterator[None]:
    url = os.environ.get("DATABASE_URL") or f"sqlite:///{folder / 'bench.db'}"
    migrating.migrate(url)
    database.use(url)
    with database.connected():
        yield
    database.database.close_all()


def _imported(owner: UUID, content: bytes, turn: str) -> float:
    """Seconds. Whatever is not applied is a bug."""
    began, worked = time.perf_counter(), time.process_time()
    key = rosters.put(owner, rosters.ONEROSTER, content, "district.zip")
    rosters.read(owner, key)
    read = time.perf_counter() - began
    report = rosters.report_of(kept.roster(owner, key).report)
    rosters.say_yes(owner, key, report.digest, False)
    rosters.apply_(owner, key)
    took = time.perf_counter() - began
    if kept.roster(owner, key).state != "applied":
        raise SystemExit(f"{turn}: {kept.roster(owner, key).state}")
    cpu = time.process_time() - worked
    changes = sum(report.counts.values())
    print(f"{turn}: {took:.1f} s ({cpu:.1f} s of one core), read after {read:.1f}; {changes} rows")
    return took


if __name__ == "__main__":
    sys.exit(main())
