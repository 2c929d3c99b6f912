"""The service as it runs at a school: gunicorn on a port of its own, on a given database."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from urllib.request import urlopen

import psutil

from service.config import beside
from tests.conftest import CODE_KEY, SECRET_KEY

ROOT = Path(__file__).parents[2]
WORKERS, THREADS = 2, "4"  # as `make run` has them: browsers hold connections that they do not use
START, STOP, BACK = 60, 10, 20  # seconds
OWN = ("SAMTALEBORDET_DEMO", "HTTPS", "SMTP_URL", "MAIL_FROM", "PUBLIC_URL", "TRUSTED_HOSTS",
       "TRUSTED_PROXIES")  # fmt: skip
WAITING = 256  # connections that may wait for a worker


class Service:
    """A running service with its workers. It is loaded once, so a new worker is there at once."""

    def __init__(self, gunicorn: subprocess.Popen[bytes], port: int) -> None:
        self.port = port
        self._gunicorn = psutil.Process(gunicorn.pid)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def lose_a_worker(self) -> None:
        """Kill one of its own children while it works, and wait until another has its place."""
        lost = random.choice(self._gunicorn.children())
        lost.kill()
        until = time.monotonic() + BACK
        while lost in (there := self._gunicorn.children()) or len(there) < WORKERS:
            assert time.monotonic() < until, "nobody took the place of a worker that died"
            time.sleep(0.01)


@contextmanager
def serving(
    database_url: str,
    definitions: str = "",
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> Iterator[Service]:
    """The service on this database, for the length of the block.

    `definitions` are folders of more questionnaires, as in the setting of that name; `env` holds
    settings besides. With `log`, what it says while it runs goes into that file.
    """
    settings = settings_of(database_url, {"DEFINITIONS": definitions, **(env or {})})
    # the socket is ours and handed down: nobody can take the port in between, and what is asked
    # before the workers are there waits in its queue
    with socket.create_server(("127.0.0.1", 0), backlog=WAITING) as door:
        port = door.getsockname()[1]
        gunicorn = _gunicorn(door.fileno(), settings, log)
    try:
        with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=START) as reply:
            reply.read()
        yield Service(gunicorn, port)
    finally:
        gunicorn.terminate()
        try:
            gunicorn.wait(STOP)
        except subprocess.TimeoutExpired:
            gunicorn.kill()
            gunicorn.wait()


def settings_of(database_url: str, env: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process of ours: this machine's, without settings of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in OWN}
    secrets = {"SECRET_KEY": SECRET_KEY, "CODE_KEY": CODE_KEY}
    apart = beside(database_url) or Path(mkdtemp()) / "erasures.jsonl"
    ours = {"DATABASE_URL": database_url, "ERASURES": str(apart)}
    return {**kept, **secrets, **ours, **env}


def _gunicorn(door: int, env: Mapping[str, str], log: Path | None) -> subprocess.Popen[bytes]:
    command = [
        sys.executable, "-m", "gunicorn", "wsgi:app", "--bind", f"fd://{door}", "--preload",
        "--workers", str(WORKERS), "--threads", THREADS, "--no-control-socket",
        "--log-level", "info" if log else "critical",
    ]  # fmt: skip
    with (log or Path(os.devnull)).open("ab") as said:
        return subprocess.Popen(
            command, cwd=ROOT, env=env, pass_fds=[door], stdout=said, stderr=said
        )
