"""The job worker as it runs at a school: a process of its own, on a given database."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.running.serving import ROOT, STOP, settings_of


@contextmanager
def working(
    database_url: str, env: Mapping[str, str] | None = None, log: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A worker on this database, for the length of the block; what it says goes into `log`."""
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "work"]
    with log.open("ab") if log else open("/dev/null", "ab") as said:  # noqa: PTH123
        worker = subprocess.Popen(
            command, cwd=ROOT, env=settings_of(database_url, env or {}), stdout=said, stderr=said
        )
    try:
        yield worker
    finally:
        worker.terminate()
        try:
            worker.wait(STOP)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()
