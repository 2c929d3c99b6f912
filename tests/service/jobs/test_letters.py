"""Mails leave by the worker: at once, each once, and also when a worker dies over one."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from service import actions
from service.jobs import workshop
from service.store import tables as t
from service.store.entry import links
from service.store.ground import database
from tests.conftest import config
from tests.running.smtp import Mailbox, link_in, receiving
from tests.running.working import working
from tests.service.jobs.waiting import PATIENCE, eventually

ADDRESS = "karin@example.dk"
HOUSE = "https://samtaler.example.dk"


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with receiving() as box:
        yield box


@pytest.fixture
def karin(on_both: str) -> Iterator[UUID]:
    """Somebody with an address, in an empty database of each kind. Its queue is a real one."""
    database.use(on_both)
    with database.connected():
        owner = t.Owner.create(name="Nordby").id
        yield t.Person.create(
            owner=owner, given_name="Karin", family_name="Test", login_key="k", email=ADDRESS
        ).id
    database.database.close_all()


def written(karin: UUID) -> tuple[UUID, UUID]:
    """A letter with a link, as the deed leaves it."""
    owner = t.Owner.get().id
    links.add(owner, karin, "reset", timedelta(hours=1))
    return owner, actions.letters.add(owner, karin, "reset")


def is_sent(letter: UUID) -> bool:
    return t.Letter.get_by_id(letter).sent_at is not None


def test_the_worker_sends_what_a_deed_wrote_at_once(
    on_both: str, karin: UUID, box: Mailbox, tmp_path: Path
) -> None:
    log = tmp_path / "worker.log"
    ours = workshop(config(on_both), database.connected)
    with working(on_both, box.settings(HOUSE), log) as worker:
        owner, letter = written(karin)
        ours.put("letters.send", owner, letter)
        mail = box.wait_for()
        assert eventually(lambda: is_sent(letter))
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(PATIENCE) == 0

    assert link_in(mail).startswith(f"{HOUSE}/new-password?link=")
    assert "Traceback" not in log.read_text()
    assert ADDRESS not in log.read_text()


def test_what_waited_while_nobody_worked_leaves_when_a_worker_starts(
    on_both: str, karin: UUID, box: Mailbox
) -> None:
    """The message to the queue was lost, too: the clock finds the row."""
    _, letter = written(karin)

    with working(on_both, box.settings(HOUSE)):
        assert eventually(lambda: is_sent(letter))

    assert len(box.mails) == 1


def test_a_worker_that_is_killed_over_a_letter_loses_nothing(
    on_both: str, karin: UUID, box: Mailbox
) -> None:
    _, letter = written(karin)
    box.silent = True
    with working(on_both, box.settings(HOUSE)) as worker:
        assert eventually(lambda: box.tries == 1)
        worker.kill()
        worker.wait(PATIENCE)
    box.silent = False
    assert not is_sent(letter)
    t.Letter.update(next_at=datetime.now(UTC)).execute()  # it would be minutes

    with working(on_both, box.settings(HOUSE)):
        assert eventually(lambda: is_sent(letter))


def test_two_workers_send_each_letter_once(on_both: str, karin: UUID, box: Mailbox) -> None:
    owner = t.Owner.get().id
    people = [
        t.Person.create(
            owner=owner, given_name="A", family_name="B", login_key=str(n), email=f"{n}@example.dk"
        ).id
        for n in range(12)
    ]
    letters = [written(one)[1] for one in people]

    with working(on_both, box.settings(HOUSE)), working(on_both, box.settings(HOUSE)):
        assert eventually(lambda: all(map(is_sent, letters)))

    assert sorted(mail["To"] for mail in box.mails) == sorted(f"{n}@example.dk" for n in range(12))
