"""The workshop: jobs are put into the queue here, and done by the worker."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from threading import Lock
from typing import Any
from uuid import UUID

from service.jobs import queue
from service.jobs.job import Asked, Job, Regular
from service.store.ground import database

_log = logging.getLogger(__name__)

Within = Callable[[], AbstractContextManager[Any]]
AT_ONCE = 2  # a roster that takes a minute must not hold up a forgotten password
LONGEST_WAIT = 1.0  # seconds, where the queue is a file and nobody wakes the worker
LAST_WORK = 20  # seconds for a job to end in, once the worker is told to


class Workshop:
    """The jobs of the house with their queue."""

    def __init__(self, database_url: str, jobs: Sequence[Job], within: Within) -> None:
        self._asked = {one.name: one for one in jobs if isinstance(one, Asked)}
        self._within = within
        self._ready = False
        self._one_at_a_time = Lock()
        self.queue = queue.opened(database_url)
        self._message = self.queue.task(name="asked")(self._do_asked)
        for one in jobs:
            if isinstance(one, Regular):
                self.queue.periodic_task(one.when, name=one.name)(self._by_the_clock(one))

    def put(self, name: str, owner: UUID, key: UUID) -> None:
        """Into the queue. A queue that is away stops no deed: the clock finds the row."""
        with self._one_at_a_time:  # the connection is shared, and not kept: this is seldom
            try:
                self._prepare()
                self._message(name, str(owner), str(key))
            except Exception as error:
                _log.warning("%s could not be queued: %s", name, _what(error))
            finally:
                self.queue.storage.close()

    def do(self, name: str, owner: UUID, key: UUID) -> None:
        """Here and now; what goes wrong is raised."""
        self._asked[name].does(owner, key)

    def work(self) -> None:
        """Do jobs until SIGTERM or SIGINT. What is begun may end."""
        self._prepare()
        consumer = self.queue.create_consumer(
            workers=AT_ONCE,
            max_delay=LONGEST_WAIT,
            shutdown_timeout=LAST_WORK,
            graceful_signal="TERM",
        )
        consumer.run()

    def _prepare(self) -> None:
        if not self._ready:
            self.queue.storage.initialize_schema()
            self._ready = True

    def _do_asked(self, name: str, owner: str, key: str) -> None:
        if name not in self._asked:
            _log.warning("nobody here does %s", name)  # put in by another version of the service
            return
        self._safely(name, lambda: self.do(name, UUID(owner), UUID(key)))

    def _by_the_clock(self, job: Regular) -> Callable[[], None]:
        return lambda: self._safely(job.name, job.does)

    def _safely(self, name: str, deed: Callable[[], object]) -> None:
        """One job that fails stops no other, and tells no values: those may be somebody's."""
        try:
            with self._within(), database.connected():
                deed()
        except Exception as error:
            _log.error("%s failed: %s", name, _what(error))


def _what(error: Exception) -> str:
    """The kind of an error and its place: its words may hold what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return f"{type(error).__name__} at {places}"
