"""The worker keeps planned rounds up to date, and writes the morning's digests."""

from __future__ import annotations

import signal
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path

from service.jobs import workshop
from service.jobs.queue import file_beside
from service.store import reminders, rounds, tables as t
from tests.conftest import config
from tests.running.working import working
from tests.school.deeds import newest
from tests.school.planning import a_planned_round, ends_in, has_mail, in_days, where_it_is_day
from tests.school.world import World
from tests.service.jobs.test_working import PATIENCE, eventually


def test_a_worker_pins_what_is_new_and_writes_to_whoever_is_late(
    world: World, sqlite_url: str, tmp_path: Path
) -> None:
    world = where_it_is_day(world)
    planned = a_planned_round(world)
    rounds.pin(world.owner, planned, {"start-up": 1})
    ends_in(world.round, world, 3)
    has_mail(world.anna)
    log = tmp_path / "worker.log"

    def both() -> bool:
        pinned = rounds.round(world.owner, planned).forms["start-up"]
        letters = t.Letter.select().where(t.Letter.person == world.anna.id).count()
        return (pinned, letters) == (newest("start-up"), 1)

    with working(sqlite_url, log=log) as worker:
        assert eventually(lambda: file_beside(sqlite_url).exists())
        for _ in range(2):  # the same hour twice, as two workers would have it
            _let_it_be_three_past(sqlite_url)
        assert eventually(both)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(PATIENCE) == 0

    assert both()
    assert "Traceback" not in log.read_text()
    (letter,) = t.Letter.select()
    assert (letter.kind, letter.day) == ("digest", in_days(world, 0))
    assert reminders.wish(world.owner, world.anna.id).has_mail


def _let_it_be_three_past(url: str) -> None:
    """What the worker's clock puts into the queue at that minute."""
    queue = workshop(config(url), nullcontext).queue
    for task in queue.read_periodic(datetime(2026, 11, 2, 14, 3)):  # noqa: DTZ001 – as huey asks
        queue.enqueue(task)
    queue.storage.close()
