"""A worker dies in the middle of its work, a hundred times."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from itertools import count
from threading import Event

from bench import load
from bench.load import Request
from service.actions.entry.codes import Card
from tests.endurance.sitting import REQUIRED, Sitting
from tests.running.serving import Service
from tests.school.world import World

STUDENTS = 6  # more than there are workers: each of these always has something to do
KILLS = 100
ONE_IN = 4  # so many savings, one sending
ATTEMPTS = 50  # of one request; each takes a worker to die


@dataclass
class Diary:
    """What one student was told."""

    words: str = ""  # the last that were acknowledged
    sent: str = ""  # the last that were acknowledged as sent
    writings: int = 0  # different requests that were acknowledged
    unanswered: int = 0  # requests that never got an answer, and were sent again as they were


def test_every_acknowledged_answer_is_there_when_workers_are_killed(
    service: Service, world: World, cards: tuple[Card, ...]
) -> None:
    sittings = [Sitting(service, world, card) for card in cards[:STUDENTS]]
    diaries = [Diary() for _ in sittings]
    over = Event()

    with ThreadPoolExecutor(STUDENTS) as threads:
        writing = [
            threads.submit(_write, service, sitting, diary, over)
            for sitting, diary in zip(sittings, diaries, strict=True)
        ]
        try:
            for _ in range(KILLS):
                service.lose_a_worker()
                over.wait(0.05)
        finally:
            over.set()
        for one in writing:
            one.result()

    for sitting, diary in zip(sittings, diaries, strict=True):
        kept = sitting.kept()
        assert kept.working.text(REQUIRED) == diary.words
        assert kept.document.text(REQUIRED) == diary.sent
        assert kept.revision == diary.writings  # each request has landed once
    assert sum(diary.unanswered for diary in diaries) > KILLS / 10, "nobody was interrupted"


def _write(service: Service, sitting: Sitting, diary: Diary, over: Event) -> None:
    """Save again and again, and send now and then; nothing new before the last is answered."""
    _until_answered(service, sitting.first("Noget."), diary)
    for turn in count():
        words = f"Svar {turn} fra {sitting.student.given_name}"
        reply = _until_answered(service, sitting.last(words), diary)
        assert json.loads(reply)["revision"] == diary.writings
        diary.words = words
        if turn % ONE_IN == 0:
            _until_answered(service, sitting.sends(), diary)
            diary.sent = words
            if over.is_set():
                return


def _until_answered(service: Service, request: Request, diary: Diary) -> str:
    for _ in range(ATTEMPTS):
        try:
            reply = load.ask(service.port, request)
        except (HTTPException, OSError):
            diary.unanswered += 1
        else:
            assert reply.status == 200, reply.body
            diary.writings += 1
            return reply.body
    raise AssertionError(f"{request.path} was never answered")
