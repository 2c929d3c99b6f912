"""A class sends in the same second."""

from __future__ import annotations

from bench.load import Burst, fire
from service.actions.entry.codes import Card
from tests.endurance.conftest import CLASS
from tests.endurance.sitting import REQUIRED, everybody
from tests.running.serving import Service
from tests.school.world import World


def test_64_students_save_and_send_at_once_and_all_of_it_is_there(
    service: Service, world: World, cards: tuple[Card, ...]
) -> None:
    class_ = list(everybody(service, world, cards))
    words = {one.student.id: f"Ord fra {one.student.given_name}." for one in class_}
    queues = [(one.first("Noget."), one.last(words[one.student.id]), one.sends()) for one in class_]

    sent = fire(Burst(service.port, tuple(queues), 200))  # any other answer is an error here

    assert len(sent.waits) == 3 * CLASS
    kept = {one.student.id: one.kept() for one in class_}
    assert {key: one.document.text(REQUIRED) for key, one in kept.items()} == words
    assert {(one.sent_at is not None, one.revision) for one in kept.values()} == {(True, 3)}
