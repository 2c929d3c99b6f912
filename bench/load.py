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
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Request:
    """What a browser sends. A body makes it a post; a script asks for JSON."""

    path: str
    cookie: str = ""
    body: str = ""
    by_script: bool = False


@dataclass(frozen=True, slots=True)
class Burst:
    """Queues of requests to one server, all at once; each must be answered by this status."""

    port: int
    queues: tuple[tuple[Request, ...], ...]
    status: int


def in_turn(requests: Sequence[Request], at_once: int) -> tuple[tuple[Request, ...], ...]:
    """So many queues, dealt like cards."""
    return tuple(tuple(requests[first::at_once]) for first in range(at_once))


@dataclass(frozen=True, slots=True)
class Sending:
    """What a burst took on the side that sends."""

    cpu: float  # seconds, of all of it
    seconds: float  # on the wall, from the first request to the last answer
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
        return self._pool.submit(fire, burst).result()


@contextmanager
def generator() -> Iterator[Generator]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        yield Generator(pool)


def ask(port: int, request: Request) -> Reply:
    """One request on a connection of its own, as sync workers close it anyway."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    headers = {"Cookie": request.cookie} if request.cookie else {}
    if request.by_script:
        headers["Accept"] = JSON
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


def fire(burst: Burst) -> Sending:
    """Send all queues at once, from this process, and wait."""
    cpu, began = time.process_time(), time.perf_counter()
    with ThreadPoolExecutor(len(burst.queues)) as threads:
        waits = threads.map(lambda queue: tuple(_one_after_another(burst, queue)), burst.queues)
        waited = tuple(chain.from_iterable(waits))
    return Sending(time.process_time() - cpu, time.perf_counter() - began, waited)


def _one_after_another(burst: Burst, requests: Sequence[Request]) -> Iterator[float]:
    for request in requests:
        before = time.perf_counter()
        reply = ask(burst.port, request)
        yield time.perf_counter() - before
        if reply.status != burst.status:
            raise Unexpected(f"{request.path}: {reply.status} instead of {burst.status}")
