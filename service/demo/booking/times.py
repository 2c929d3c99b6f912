"""Times of the conversations after the open round: most are taken, some by those at home."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from uuid import UUID

from service.demo import homes
from service.demo.chance import Ids, chance
from service.demo.days import at_hour, school_day_after
from service.demo.rounds import Demo, Held
from service.demo.schools import Class, School, is_introduced
from service.store.ground.rows import BookingRow, Row, SlotRow

AN_AFTERNOON = 9  # times
FIRST, MINUTES, PAUSE = time(13, 30), 20, 5
TAKEN = 0.75  # share of a class
ROOMS = ("lokale 14", "lokale 9", "lokale 21", "biblioteket", "lokale 5")


def rows(demo: Demo, school: School, held: Held, one: Class) -> Iterator[Row]:
    """The contact teacher offers somewhat more times than there are students."""
    if held.term.closed_at is not None:
        return
    ids, drawn = Ids(demo.seed, "times", held.id, one.id), chance(demo.seed, "times", one.id)
    room = drawn.choice(ROOMS)
    at_home = {home.student.id: home.guardian.id for home in homes.of_class(demo.seed, one)}
    students = list(one.students)
    drawn.shuffle(students)
    since = at_hour(held.term.last_day, time(9))
    day = school_day_after(held.term.closes_on + timedelta(days=1))
    for number in range(len(students) + 2):
        if number and number % AN_AFTERNOON == 0:
            day = school_day_after(day + timedelta(days=1))
        slot = ids()
        yield SlotRow(
            slot, demo.owner, school.id, held.id, one.id, one.teacher.id,
            at_hour(day, _clock(number % AN_AFTERNOON)), MINUTES, room, 1, one.teacher.id,
        )  # fmt: skip
        student = students[number] if number < len(students) else None
        if student and (is_introduced(student) or drawn.random() < TAKEN):
            party: UUID = at_home.get(student.id, student.id)
            yield BookingRow(
                ids(), demo.owner, held.id, student.id, party, one.teacher.id, slot, 1, party,
                since,
            )  # fmt: skip


def _clock(number: int) -> time:
    passed = timedelta(minutes=number * (MINUTES + PAUSE))
    began = timedelta(hours=FIRST.hour, minutes=FIRST.minute)
    return time((began + passed).seconds // 3600, (began + passed).seconds // 60 % 60)
