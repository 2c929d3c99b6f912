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
from tests.running.smtp import receiving, text_of
from tests.running.working import working
from tests.school.deeds import give, newest
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


def test_a_digest_leaves_by_mail_and_names_nobody(
    world: World, sqlite_url: str, tmp_path: Path
) -> None:
    world = where_it_is_day(world)
    ends_in(world.round, world, 0)
    has_mail(world.anna, world.bo, world.karin)
    for name in ("start-up", "preparation"):
        give(world, world.bo, name)

    with receiving() as box:
        env = box.settings("https://skole.example")
        with working(sqlite_url, env=env, log=tmp_path / "worker.log"):
            assert eventually(lambda: file_beside(sqlite_url).exists())
            _let_it_be_three_past(sqlite_url)
            assert eventually(lambda: t.Letter.select().count() == 1)
            _let_it_be_three_past(sqlite_url)  # writes no second one, and sends what waits
            mail = box.wait_for(1)
            assert eventually(
                lambda: t.Letter.select().where(t.Letter.sent_at.is_null(False)).count() == 1
            )

    said = text_of(mail)
    assert len(box.mails) == 1
    assert mail["To"] == "anna@nordskolen.example"
    assert mail["Subject"] == "Samtalebordet: der ligger noget og venter på dig"
    assert "November (i dag er sidste dag): 2 skemaer" in said
    assert "https://skole.example/reminders" in said
    assert "Anna" not in said + mail["Subject"] + mail["From"]


def _let_it_be_three_past(url: str) -> None:
    """What the worker's clock puts into the queue at that minute."""
    queue = workshop(config(url), nullcontext).queue
    for task in queue.read_periodic(datetime(2026, 11, 2, 14, 3)):  # noqa: DTZ001 – as huey asks
        queue.enqueue(task)
    queue.storage.close()
