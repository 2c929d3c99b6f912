"""A time with several seats, and who has one; with one teacher nobody has two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import now
from service.store.groups import Group
from service.store.people import Person


def seated(
    round_id: UUID, group: Group, teacher: Person, students: Sequence[Person], seats: int = 4
) -> UUID:
    """Tomorrow for forty minutes."""
    made = {"owner": teacher.owner.id, "round": round_id, "teacher": teacher.id}
    slot = t.Slot.create(
        **made, school=group.school, group=group.id, starts_at=now() + timedelta(days=1),
        minutes=40, room="Bord 3", seats=seats, made_by=teacher.id,
    )  # fmt: skip
    for seat, student in enumerate(students, start=1):
        t.Booking.create(
            **made, student=student.id, party=student.id, slot=slot.id, seat=seat,
            booked_by=teacher.id,
        )  # fmt: skip
    return UUID(str(slot.id))
