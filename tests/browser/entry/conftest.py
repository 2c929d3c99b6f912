"""The service as a school has it: with its job worker, and a mail server that takes mails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from service.store import tables as t
from service.store.people import Person
from tests.running.serving import serving
from tests.running.smtp import Mailbox, receiving
from tests.running.working import working
from tests.school.world import World


@pytest.fixture(scope="module")
def box() -> Iterator[Mailbox]:
    with receiving() as box:
        yield box


@pytest.fixture(scope="module")
def worker_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("worker") / "worker.log"


@pytest.fixture(scope="module")
def address(database_url: str, world: World, box: Mailbox, worker_log: Path) -> Iterator[str]:
    # the links of a mail are made by the worker, so it alone must know the port
    with serving(database_url, env=box.settings("http://127.0.0.1")) as service:
        public = box.settings(service.address)
        with working(database_url, env=public, log=worker_log):
            yield service.address


def write_to(person: Person, email: str | None, language: str | None = None) -> None:
    """The address and the language that somebody has in the roster."""
    mine = t.Person.id == person.id
    t.Person.update(email=email, language=language).where(mine).execute()
