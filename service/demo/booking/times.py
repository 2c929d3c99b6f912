"""Times of the conversations after the open round: most are taken, some by those at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from uuid import UUID

from service.demo import homes
from service.demo.chance import Ids, chance
from service.demo.days import at_hour, school_day_after
from service.demo.rounds import Demo, Held, Progress
from service.demo.schools import Class, School, Someone, is_introduced
from service.store.ground.rows import BookingRow, Row, SlotRow

AN_AFTERNOON = 9  # times
MORNING = time(10, 10)
FIRST, MINUTES, PAUSE = time(13, 30), 20, 5
TOGETHER, SEATS, LONGER = 3, 4, 45  # students who talk together, of how many seats, minutes
TAKEN = 0.75  # share of a class
ROOMS = ("lokale 14", "lokale 9", "lokale 21", "biblioteket", "lokale 5")


def rows(demo: Demo, school: School, held: Held, one: Class, far: Progress) -> Iterator[Row]:
    """The contact teacher offers somewhat more times than there are students.

    Whoever has talked already needs none, and some of those without one talk together.
    """
    if held.term.closed_at is not None:
        return
    ids, drawn = Ids(demo.seed, "times", held.id, one.id), chance(demo.seed, "times", one.id)
    room = drawn.choice(ROOMS)
    at_home = {home.student.id: home.guardian.id for home in homes.of_class(demo.seed, one)}
    students = [student for student in one.students if student.id not in far.at_the_table]
    drawn.shuffle(students)
    if any(map(is_introduced, students)):
        others = [student for student in students if not is_introduced(student)]
        yield from _together(demo, school, held, one, others[:TOGETHER])
        students = [student for student in students if student not in others[:TOGETHER]]
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


def _together(
    demo: Demo, school: School, held: Held, one: Class, students: Sequence[Someone]
) -> Iterator[Row]:
    """In the morning of the first day, before the others."""
    ids, teacher = Ids(demo.seed, "together", held.id, one.id), one.teacher.id
    day = school_day_after(held.term.closes_on + timedelta(days=1))
    slot = ids()
    yield SlotRow(
        slot, demo.owner, school.id, held.id, one.id, teacher, at_hour(day, MORNING), LONGER,
        ROOMS[0], SEATS, teacher,
    )  # fmt: skip
    since = at_hour(held.term.last_day, time(9))
    for seat, student in enumerate(students, start=1):
        yield BookingRow(
            ids(), demo.owner, held.id, student.id, student.id, teacher, slot, seat, teacher, since
        )


def _clock(number: int) -> time:
    passed = timedelta(minutes=number * (MINUTES + PAUSE))
    began = timedelta(hours=FIRST.hour, minutes=FIRST.minute)
    return time((began + passed).seconds // 3600, (began + passed).seconds // 60 % 60)
