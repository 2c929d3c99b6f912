"""Times that teachers of the small school offer, and those who take them."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from service import actions
from service.actions.booking.bookings import Meeting
from service.actions.booking.slots import Hours
from service.store import people, tables as t
from service.store.administration import guardians
from service.store.administration.guardians import Terms
from service.store.booking import slots
from service.store.booking.slots import Held, Slot
from service.store.ground.database import new_id, now, transaction
from service.store.people import Person
from tests.school.world import World


def hours(ahead: int = 3, how_many: int = 4, seats: int = 1, room: str = "Lokale 14") -> Hours:
    """Times of twenty minutes on the afternoon some days from now."""
    day = now() + timedelta(days=ahead)
    first = day.replace(hour=14, minute=0, second=0, microsecond=0)
    return Hours(first, 20, 5, how_many, room, seats)


def lay_out(
    world: World, teacher: Person | None = None, laid: Hours | None = None
) -> tuple[Slot, ...]:
    """Times for 5.a, Carl's unless it is somebody else's."""
    teacher = teacher or world.carl
    laid = laid or hours()
    actions.slots.lay_out(teacher, world.round, [(teacher.id, world.class_a.id)], laid)
    starts = set(laid.starts())
    offered = (one.offered.slot for one in held_by(teacher))
    return tuple(one for one in offered if one.starts_at in starts)


def held_by(teacher: Person) -> tuple[Held, ...]:
    return slots.of_teacher(teacher.owner.id, teacher.id, now() - timedelta(days=1))


def take(
    person: Person, student: Person, slot: Slot, key: UUID | None = None, seen: int = -1
) -> None:
    actions.bookings.take(
        person, slot.round, student.id, slot.teacher, slot.id, key or uuid4(), seen
    )


def guardian_of(world: World, name: str, student: Person, may_book: bool = True) -> Person:
    """Somebody more at home."""
    key = new_id()
    with transaction():
        t.Person.create(
            id=key, owner=world.owner, given_name=name, family_name="Test",
            username=name.lower(), login_key=f"login-{name}", email=f"{name.lower()}@example.dk",
        )  # fmt: skip
        since = world.carl.owner.today() - timedelta(days=30)
        guardians.add(world.owner, student.id, key, Terms(since, may_book=may_book))
    return people.person(world.owner, key)


def keep_apart(student: Person, one: Person, other: Person) -> None:
    """The school has noted that these two guardians are not to meet."""
    this = (t.Guardianship.student == student.id) & (t.Guardianship.guardian == one.id)
    t.Guardianship.update(keep_apart_from=other.id).where(this).execute()


def is_over(slot: Slot) -> None:
    """It has begun some minutes ago."""
    then: datetime = now() - timedelta(minutes=5)
    t.Slot.update(starts_at=then).where(t.Slot.id == slot.id).execute()


def meeting(person: Person, student: Person, teacher: Person, world: World) -> Meeting:
    found = actions.bookings.meeting(person, world.round, student.id, teacher.id)[1]
    assert found is not None
    return found


def seats(teacher: Person) -> list[tuple[str, str]]:
    """Who has which of a teacher's times, in order of time."""
    return [
        (seat.student_name.split()[0], seat.party_name.split()[0])
        for one in held_by(teacher)
        for seat in one.seats
    ]
