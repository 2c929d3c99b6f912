"""The service as it runs at a school: gunicorn on a port of its own, on a given database."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parent.parent.parent
SECRETS = {"SECRET_KEY": "browser-secret-key-0123456789-0123", "CODE_KEY": "browser-code-key-" * 2}
START, STOP = 60, 10  # seconds


@contextmanager
def running(database_url: str, definitions: str = "") -> Iterator[str]:
    """The address at which the service answers. It ends with the block.

    `definitions` are folders of more questionnaires, as in the setting of that name.
    """
    # the socket is ours and handed down: nobody can take the port in between, and what is asked
    # before the workers are there waits in its queue
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"http://127.0.0.1:{door.getsockname()[1]}"
        gunicorn = _gunicorn(door.fileno(), database_url, definitions)
    try:
        with urlopen(f"{address}/readyz", timeout=START) as reply:
            reply.read()
        yield address
    finally:
        gunicorn.terminate()
        try:
            gunicorn.wait(STOP)
        except subprocess.TimeoutExpired:
            gunicorn.kill()
            gunicorn.wait()


def _gunicorn(door: int, database_url: str, definitions: str) -> subprocess.Popen[bytes]:
    command = [
        sys.executable, "-m", "gunicorn", "wsgi:app", "--bind", f"fd://{door}",
        "--workers", "2", "--no-control-socket", "--log-level", "warning",
    ]  # fmt: skip
    env = {**os.environ, **SECRETS, "DATABASE_URL": database_url, "DEFINITIONS": definitions}
    for name in ("SAMTALEBORDET_DEMO", "HTTPS"):
        env.pop(name, None)
    return subprocess.Popen(command, cwd=ROOT, env=env, pass_fds=[door])
