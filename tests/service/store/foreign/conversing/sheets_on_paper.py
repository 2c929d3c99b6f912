"""Sheets of a class, and the times of its students, asked by another owner."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from service.store import sheets_on_paper, tables as t
from service.store.ground.database import new_id, now
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    bundle, _ = sheets_on_paper.add(
        world.owner, world.round, world.class_a.id, world.carl.id, uuid4()
    )
    sheets_on_paper.move(world.owner, bundle, "ready", b"%PDF", [world.anna.id])
    slot = t.Slot.create(
        id=new_id(), owner=world.owner, school=world.school, round=world.round,
        group=world.class_a.id, teacher=world.carl.id, starts_at=now(), minutes=20,
        made_by=world.carl.id,
    )  # fmt: skip
    t.Booking.create(
        id=new_id(), owner=world.owner, round=world.round, student=world.anna.id,
        party=world.anna.id, teacher=world.carl.id, slot=slot, seat=1, booked_by=world.anna.id,
    )  # fmt: skip
    return {"bundle": bundle}


PART = Part(
    (sheets_on_paper,),
    {
        "sheets_on_paper.bundle": lambda far, _, ids: sheets_on_paper.bundle(
            far, ids["bundle"], lock=True
        ),
        "sheets_on_paper.newest": lambda far, w, _: sheets_on_paper.newest(
            far, w.carl.id, w.class_a.id, w.round
        ),
        "sheets_on_paper.content": lambda far, _, ids: sheets_on_paper.content(far, ids["bundle"]),
        "sheets_on_paper.reach": lambda far, _, ids: sheets_on_paper.reach(
            far, ids["bundle"], 1, 2
        ),
        "sheets_on_paper.move": lambda far, _, ids: sheets_on_paper.move(
            far, ids["bundle"], "failed"
        ),
        "sheets_on_paper.drop_old": lambda far, *_: sheets_on_paper.drop_old(
            far, now() + timedelta(days=1)
        ),
        "sheets_on_paper.meetings": lambda far, w, _: sheets_on_paper.meetings(
            far, w.round, [w.anna.id]
        ),
    },
    new_rows=frozenset({"sheets_on_paper.add"}),
    prepare=_prepared,
)
