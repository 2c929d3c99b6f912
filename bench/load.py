"""The load: a given number of requests over loopback, from a process of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import chain
from multiprocessing import get_context

PATIENCE = 30  # seconds that one answer may take
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Request:
    """What a browser sends. A body makes it a post."""

    path: str
    cookie: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Burst:
    """Requests to one server, so many at once; each must be answered by this status."""

    port: int
    requests: tuple[Request, ...]
    status: int
    at_once: int


@dataclass(frozen=True, slots=True)
class Sending:
    """What a burst took on the side that sends."""

    cpu: float  # seconds, of all of it
    waits: tuple[float, ...]  # seconds on the wall that each answer took


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    cookies: tuple[str, ...]  # the Set-Cookie lines
    location: str
    body: str


class Unexpected(Exception):
    """An answer with another status: nothing that was measured then means anything."""


class Generator:
    """Fires bursts from the process of its own that `generator` keeps."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool

    def fire(self, burst: Burst) -> Sending:
        """Send it all and wait."""
        return self._pool.submit(_fire, burst).result()


@contextmanager
def generator() -> Iterator[Generator]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        yield Generator(pool)


def ask(port: int, request: Request) -> Reply:
    """One request on a connection of its own, as sync workers close it anyway."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    headers = {"Cookie": request.cookie} if request.cookie else {}
    try:
        if request.body:
            connection.request("POST", request.path, request.body, headers | {"Content-Type": FORM})
        else:
            connection.request("GET", request.path, headers=headers)
        found = connection.getresponse()
        return Reply(
            found.status,
            tuple(found.headers.get_all("Set-Cookie", [])),
            found.headers.get("Location", ""),
            found.read().decode(),
        )
    finally:
        connection.close()


def _fire(burst: Burst) -> Sending:
    before = time.process_time()
    shares = [burst.requests[first :: burst.at_once] for first in range(burst.at_once)]
    with ThreadPoolExecutor(burst.at_once) as threads:
        waits = threads.map(lambda share: tuple(_one_after_another(burst, share)), shares)
        waited = tuple(chain.from_iterable(waits))
    return Sending(time.process_time() - before, waited)


def _one_after_another(burst: Burst, requests: Sequence[Request]) -> Iterator[float]:
    for request in requests:
        before = time.perf_counter()
        reply = ask(burst.port, request)
        yield time.perf_counter() - before
        if reply.status != burst.status:
            raise Unexpected(f"{request.path}: {reply.status} instead of {burst.status}")
