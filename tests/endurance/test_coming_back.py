"""Devices that were away come back with what was written on them."""

from __future__ import annotations

from bench.answering.returning import Device, writings
from bench.load import Burst, fire
from questionnaires import Document
from service import actions
from service.actions.entry.codes import Card
from service.store import definitions, people, responses, rounds
from service.store.ground.database import transaction
from tests.endurance.sitting import FORM, REQUIRED, asked, visitor
from tests.running.serving import Service
from tests.school.world import World

DEVICES, FORMS = 20, 30
Row = tuple[int, Document, bool]


def test_20_devices_with_30_forms_each_and_all_of_it_lands_once(
    service: Service, world: World, cards: tuple[Card, ...]
) -> None:
    away = cards[:DEVICES]
    begun = _begun_in_30_rounds(world, away)
    queues = []
    for card in away:
        device = Device(visitor(service, card))
        for address in begun[card]:
            device.take_along(address, asked(world))
        queues.append(device.come_back())

    fire(Burst(service.port, tuple(queues), 200))  # any other answer is an error here

    landed = _rows(world)
    assert len(landed) == DEVICES * FORMS
    assert all(is_sent for _, _, is_sent in landed)
    assert {revision for revision, _, _ in landed} == {writings(asked(world))}
    assert all(document.text(REQUIRED) for _, document, _ in landed)

    # and once more, all of it, as if no answer had ever come back
    fire(Burst(service.port, (queues[0], queues[0]), 200))

    assert _rows(world) == landed


def _begun_in_30_rounds(world: World, cards: tuple[Card, ...]) -> dict[Card, list[str]]:
    """The form of each of these rounds, begun by each of these students."""
    today = world.carl.owner.today()
    asks = {FORM: definitions.latest(world.owner, FORM).version}
    with transaction():
        opened = [
            rounds.add(
                world.owner, world.school, f"Runde {number}", today, today, asks,
                [world.class_a.id],
            )
            for number in range(FORMS)
        ]  # fmt: skip
        found = {}
        for card in cards:
            student = people.person(world.owner, card.student.id)
            ids = [actions.responses.begin(student, one, FORM, student.id, "da") for one in opened]
            found[card] = [f"/responses/{one}" for one in ids]
    return found


def _rows(world: World) -> list[Row]:
    """Everything that stands in the database, student by student."""
    return [
        (one.revision, one.working, one.sent_at is not None)
        for student in world.students()
        for one in responses.of_person(world.owner, student.id)
    ]
