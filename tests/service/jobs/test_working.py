"""Jobs go through the queue as ids, fail alone, and are done by a worker that is really started."""

from __future__ import annotations

import logging
import signal
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from service.actions import queue as asked_of
from service.jobs import register, workshop
from service.jobs.job import Asked, Regular
from service.jobs.queue import file_beside
from service.jobs.working import Workshop
from service.store import rounds, tables
from service.store.ground import database
from tests.conftest import config
from tests.running.working import working
from tests.school.world import World
from tests.service.jobs.waiting import PATIENCE, eventually


@pytest.fixture
def used(on_both: str) -> Iterator[str]:
    """A database of each kind."""
    database.use(on_both)
    yield on_both
    database.database.close_all()


class Noting:
    """A job that notes for which row it was done."""

    def __init__(self) -> None:
        self.done: list[tuple[UUID, UUID]] = []

    def __call__(self, owner: UUID, key: UUID) -> None:
        self.done.append((owner, key))


def fail(_owner: UUID, _key: UUID) -> None:
    raise ValueError("Anna wrote this")


def do_all(ours: Workshop) -> None:
    """What waits in the queue, as the worker's threads do it."""
    while ours.queue.pending_count():
        ours.queue.execute(ours.queue.dequeue())
    ours.queue.storage.close()


def test_what_a_deed_asks_for_is_done_from_the_queue(used: str) -> None:
    noting = Noting()
    ours = Workshop(used, [Asked("note", noting)], nullcontext)
    owner, key = uuid4(), uuid4()

    ours.put("note", owner, key)
    assert noting.done == []
    do_all(ours)

    assert noting.done == [(owner, key)]


def test_a_message_is_plain_and_holds_ids_alone(used: str) -> None:
    """Nothing of it is code: what lies in a queue may have been put there by anybody."""
    ours = Workshop(used, [Asked("note", Noting())], nullcontext)
    owner, key = uuid4(), uuid4()

    ours.put("note", owner, key)

    (message,) = (bytes(one) for one in ours.queue.storage.enqueued_items())
    ours.queue.storage.close()
    told = message.decode()  # JSON, and no pickle
    assert f'["note", "{owner}", "{key}"]' in told


def test_a_job_that_fails_stops_no_other_and_tells_no_values(
    used: str, caplog: pytest.LogCaptureFixture
) -> None:
    noting = Noting()
    ours = Workshop(used, [Asked("fail", fail), Asked("note", noting)], nullcontext)

    ours.put("fail", uuid4(), uuid4())
    ours.put("note", uuid4(), uuid4())
    with caplog.at_level(logging.DEBUG):
        do_all(ours)

    assert len(noting.done) == 1
    assert "fail failed: ValueError at" in caplog.text
    assert "Anna" not in caplog.text


def test_a_job_that_nobody_knows_is_left_out(used: str, caplog: pytest.LogCaptureFixture) -> None:
    ours = Workshop(used, [], nullcontext)

    ours.put("from_tomorrow", uuid4(), uuid4())
    do_all(ours)

    assert "nobody here does from_tomorrow" in caplog.text


def test_a_queue_that_is_away_stops_no_deed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ours = Workshop(f"sqlite:///{tmp_path}/nowhere/at_all.db", [], nullcontext)

    ours.put("note", uuid4(), uuid4())

    assert "note could not be queued: OperationalError" in caplog.text


def test_the_clock_finds_each_job_of_its_own(used: str) -> None:
    done: list[str] = []
    jobs = [
        Regular("first", lambda: done.append("first"), lambda _: True),
        Regular("second", lambda: done.append("second"), lambda _: True),
        Regular("never", lambda: done.append("never"), lambda _: False),
    ]
    ours = Workshop(used, jobs, nullcontext)
    ours.queue.storage.initialize_schema()

    for task in ours.queue.read_periodic(None):
        ours.queue.execute(task)
    ours.queue.storage.close()

    assert sorted(done) == ["first", "second"]


def test_the_queue_of_a_file_lies_beside_it(tmp_path: Path) -> None:
    assert file_beside(f"sqlite:///{tmp_path}/school.db") == tmp_path / "school.jobs.db"


def test_tests_have_it_done_at_once(world: World, sqlite_url: str) -> None:
    register(config(sqlite_url), nullcontext)

    with pytest.raises(KeyError):
        asked_of.soon("unknown", world.owner, uuid4())


def test_a_worker_closes_the_round_whose_last_day_is_over(
    world: World, sqlite_url: str, tmp_path: Path
) -> None:
    yesterday = date.today() - timedelta(days=2)  # noqa: DTZ011 – any day in the past
    tables.Round.update(closes_on=yesterday).execute()
    log = tmp_path / "worker.log"

    def closed() -> bool:
        return rounds.round(world.owner, world.round).closed_at is not None

    with working(sqlite_url, log=log) as worker:
        _let_it_be_three_past(sqlite_url)
        assert eventually(closed)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(PATIENCE) == 0

    assert "Traceback" not in log.read_text()


def _let_it_be_three_past(url: str) -> None:
    """What the worker's clock puts into the queue at that minute."""
    queue = workshop(config(url), nullcontext).queue
    queue.storage.initialize_schema()  # whoever comes first makes it
    for task in queue.read_periodic(datetime(2026, 11, 2, 14, 3)):  # noqa: DTZ001 – as huey asks
        queue.enqueue(task)
    queue.storage.close()
