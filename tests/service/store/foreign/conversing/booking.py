"""Times for conversations, asked by another owner."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from service.store.booking import bookings, calendars, families, lapsing, slots
from service.store.ground.database import now
from tests.school.conversing.booking import keep_apart, lay_out, take
from tests.school.world import World
from tests.service.store.foreign.asking import Part

A_DAY = timedelta(days=1)


def _prepared(world: World) -> dict[str, UUID]:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    keep_apart(world.anna, world.karin, world.signe)
    calendars.renew(world.owner, world.karin.id, "hash of the calendar")
    (taken,) = bookings.in_slot(world.owner, first.id)
    return {"slot": first.id, "booking": taken.id}


PART = Part(
    (slots, bookings, families, calendars, lapsing),
    {
        "slots.slot": lambda far, _, ids: slots.slot(far, ids["slot"], lock=True),
        "slots.near": lambda far, w, _: slots.near(far, [w.carl.id], now(), now() + 9 * A_DAY),
        "slots.open_to": lambda far, w, _: slots.open_to(far, [w.class_a.id]),
        "slots.of_round": lambda far, w, _: slots.of_round(far, w.round),
        "slots.of_teacher": lambda far, w, _: slots.of_teacher(far, w.carl.id, now()),
        "slots.one_held": lambda far, _, ids: slots.one_held(far, ids["slot"]),
        "slots.of_class": lambda far, w, _: slots.of_class(far, w.round, w.class_a.id),
        "slots.rounds_of": lambda far, w, _: slots.rounds_of(far, [w.class_a.id], [w.team.id]),
        "slots.next_of": lambda far, w, _: slots.next_of(far, w.carl.id),
        "slots.cancel": lambda far, _, ids: slots.cancel(far, ids["slot"]),
        "slots.move": lambda far, w, ids: slots.move(
            far, replace(slots.slot(w.owner, ids["slot"]), room="Mit")
        ),
        "bookings.found": lambda far, _, ids: bookings.found(far, ids["booking"]),
        "bookings.booking": lambda far, _, ids: bookings.booking(far, ids["booking"]),
        "bookings.of_parties": lambda far, w, _: bookings.of_parties(
            far, w.round, w.anna.id, w.carl.id
        ),
        "bookings.in_slot": lambda far, _, ids: bookings.in_slot(far, ids["slot"]),
        "bookings.timed": lambda far, _, ids: bookings.timed(far, ids["booking"]),
        "bookings.around": lambda far, w, _: bookings.around(far, [w.anna.id], w.karin.id),
        "bookings.of_party": lambda far, w, _: bookings.of_party(far, w.karin.id, now()),
        "bookings.about": lambda far, w, _: bookings.about(far, w.anna.id, now()),
        "bookings.of_student": lambda far, w, _: bookings.of_student(far, w.round, w.anna.id),
        "bookings.with_teacher": lambda far, w, _: bookings.with_teacher(
            far, w.carl.id, [w.round]
        ),
        "families.wards": lambda far, w, _: families.wards(far, w.karin.id),
        "families.teachers": lambda far, w, _: families.teachers(far, [w.class_a.id]),
        "families.parties": lambda far, w, _: families.parties(
            far, w.class_a.id, now().date()
        ),
        "families.alone": lambda far, w, _: families.alone(far, w.anna.id),
        "lapsing.coming": lambda far, w, _: lapsing.coming(far, [w.anna.id]),
        "calendars.made_at": lambda far, w, _: calendars.made_at(far, w.karin.id),
        "calendars.revoke": lambda far, w, _: calendars.revoke(far, w.karin.id),
    },
    new_rows=frozenset({"slots.add", "bookings.put", "bookings.fresh", "calendars.renew"}),
    prepare=_prepared,
)  # fmt: skip
