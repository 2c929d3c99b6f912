"""A gunicorn for the length of a measurement, and the CPU time of its workers."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen, TimeoutExpired

import psutil  # type: ignore[import-untyped]  # it ships no types

ROOT = Path(__file__).parent.parent
CORES = os.cpu_count() or 1
START = 30  # seconds
STOP = 10


class NotServing(Exception):
    """The server did not come up, or lost a worker while it was measured."""


class Server:
    """A gunicorn with sync workers, as many as cores."""

    def __init__(self, process: Popen[bytes], port: int) -> None:
        self.port = port
        self._process = process
        self._workers = self._wait_for_workers()

    def cpu(self) -> float:
        """Seconds, user and system, that all workers have spent since they started."""
        if {one.pid for one in self._children()} != {one.pid for one in self._workers}:
            raise NotServing("a worker died while it was measured")
        spent = [one.cpu_times() for one in self._workers]
        return float(sum(one.user + one.system for one in spent))

    def _wait_for_workers(self) -> list[psutil.Process]:
        until = time.monotonic() + START
        while time.monotonic() < until and self._process.poll() is None:
            found = self._children()
            if len(found) == CORES and _listens(self.port):
                return found
            time.sleep(0.05)
        raise NotServing(f"nobody answers on port {self.port}")

    def _children(self) -> list[psutil.Process]:
        return list(psutil.Process(self._process.pid).children())


@contextmanager
def serving(app: str, settings: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Run an app such as "wsgi:app" on a free port. Ends the process that it began, no other."""
    port = _free_port()
    command = [
        sys.executable, "-m", "gunicorn", app, "--bind", f"127.0.0.1:{port}",
        "--workers", str(CORES), "--no-control-socket", "--log-level", "warning",
    ]  # fmt: skip
    process = Popen(command, cwd=ROOT, env={**os.environ, **(settings or {})})
    try:
        yield Server(process, port)
    finally:
        process.terminate()
        try:
            process.wait(STOP)
        except TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
