"""The file of a class is asked for once, and the times of its students are found."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from service.errors import NotFound
from service.store import sheets_on_paper, tables as t
from service.store.ground.database import new_id, now
from service.store.people import Person
from tests.school.world import World


def asked(world: World, key: UUID | None = None) -> tuple[UUID, bool]:
    return sheets_on_paper.add(
        world.owner, world.round, world.class_a.id, world.carl.id, key or uuid4()
    )


def slot_at(world: World, at: datetime, room: str, *parties: Person) -> UUID:
    slot = t.Slot.create(
        id=new_id(), owner=world.owner, school=world.school, round=world.round, room=room,
        group=world.class_a.id, teacher=world.carl.id, starts_at=at, minutes=20,
        made_by=world.carl.id,
    )  # fmt: skip
    for seat, party in enumerate(parties):
        t.Booking.create(
            id=new_id(), owner=world.owner, round=world.round, student=world.anna.id,
            party=party.id, teacher=world.carl.id, slot=slot, seat=seat, booked_by=party.id,
        )  # fmt: skip
    return UUID(str(slot.id))


def test_a_key_asks_once(world: World) -> None:
    key = uuid4()

    (first, is_new), (second, is_new_too) = asked(world, key), asked(world, key)

    assert (first == second, is_new, is_new_too) == (True, True, False)


def test_a_file_is_there_when_it_is_ready(world: World) -> None:
    bundle, _ = asked(world)
    sheets_on_paper.move(world.owner, bundle, "drawing", students=[world.anna.id])
    with pytest.raises(NotFound):
        sheets_on_paper.content(world.owner, bundle)

    sheets_on_paper.move(world.owner, bundle, "ready", b"%PDF", [world.anna.id])

    assert sheets_on_paper.content(world.owner, bundle) == b"%PDF"
    found = sheets_on_paper.newest(world.owner, world.carl.id, world.class_a.id, world.round)
    assert found is not None
    assert (found.id, found.students) == (bundle, (world.anna.id,))


def test_what_is_old_is_dropped_and_what_was_left_is_found(world: World) -> None:
    (old, _), (new, _) = asked(world), asked(world)
    before = now() - timedelta(days=1)
    t.Bundle.update(made_at=before - timedelta(hours=1)).where(t.Bundle.id == old).execute()
    assert sheets_on_paper.unfinished(timedelta(minutes=5)) == ((world.owner, old),)
    assert sheets_on_paper.owners_of_old(before) == (world.owner,)

    assert sheets_on_paper.drop_old(world.owner, before) == 1
    assert sheets_on_paper.bundle(world.owner, new, lock=True).state == "waiting"


def test_the_times_of_a_student_come_in_order_with_those_who_come_along(world: World) -> None:
    soon = now() + timedelta(days=1)
    slot_at(world, soon + timedelta(hours=1), "Lokale 2", world.anna)
    first = slot_at(world, soon, "Lokale 1", world.karin)

    found = sheets_on_paper.meetings(world.owner, world.round, [world.anna.id, world.bo.id])

    assert [(one.room, one.guests) for one in found[world.anna.id]] == [
        ("Lokale 1", ("Karin Test",)),
        ("Lokale 2", ()),
    ]
    assert world.bo.id not in found
    t.Slot.update(cancelled_at=now()).where(t.Slot.id == first).execute()
    assert len(sheets_on_paper.meetings(world.owner, world.round, [world.anna.id])) == 1
