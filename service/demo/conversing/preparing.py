"""What is prepared in the open round: cards of students, and judgements of subject teachers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from service.demo.chance import Ids, chance
from service.demo.days import lesson_time
from service.demo.rounds import Demo, Held, Progress
from service.demo.schools import Class, School, Teacher, is_introduced
from service.demo.words.subjects import JUDGEMENTS, NOTES, OWN_CARD
from service.store.ground.rows import CardRow, NoteRow, Row, SubjectJudgementRow

WRITTEN = 0.6  # share of the students that a subject teacher has written of by now
GIVEN = 0.7  # of them
WRITES_A_GOAL = 0.8
OF_SENT = ("word:preparation:proud_of", "word:preparation:talk_about", "theme:start-up:effort")
PICKED = json.dumps(["card:reflexive:1", "card:strategic:3"])  # cards that a teacher takes along
OF_ALMA = ("theme:start-up:feedback", "theme:start-up:effort")


def rows(demo: Demo, held: Held, school: School, one: Class, far: Progress) -> Iterator[Row]:
    """Nothing of a round that is closed: its conversations are held."""
    if held.term.closed_at is not None:
        return
    ids = Ids(demo.seed, "preparing", held.id, one.id)
    for teacher in _teachers(school, one):
        for student in one.students:
            yield from _judgement(demo, held, one, teacher, student.id, ids)
    for student in one.students:
        if is_introduced(student):
            yield from _cards(demo, held, student.id, OF_ALMA, ids, shown=1)
            own = f"own:{ids()}"
            place = len(OF_ALMA)
            yield CardRow(ids(), demo.owner, held.id, student.id, own, OWN_CARD, place, None)
        elif student.id in far.at_the_table:
            yield from _cards(demo, held, student.id, OF_SENT, ids, shown=len(OF_SENT))
    noted = [one.id for one in one.students if is_introduced(one)]
    for number, student_id in enumerate([*noted, *far.at_the_table][: len(NOTES)]):
        saved = lesson_time(
            chance(demo.seed, "notes", student_id), held.term.opens_on, held.term.last_day
        )
        yield NoteRow(
            ids(), demo.owner, held.id, student_id, one.teacher.id, NOTES[number],
            "[]" if number else PICKED, 1, saved,
        )  # fmt: skip


def _teachers(school: School, one: Class) -> Iterator[Teacher]:
    """The contact teacher has a subject, too; and whoever else has lessons with the class."""
    yield one.teacher
    for other in school.classes:
        if one in school.taught(other.teacher) and other is not one:
            yield other.teacher


def _judgement(
    demo: Demo, held: Held, one: Class, teacher: Teacher, student: UUID, ids: Ids
) -> Iterator[Row]:
    drawn = chance(demo.seed, "subject", held.term.number, teacher.id, student)
    if drawn.random() >= WRITTEN:
        return
    saved = lesson_time(drawn, held.term.opens_on, held.term.last_day)
    given = saved + timedelta(minutes=10) if drawn.random() < GIVEN else None
    judgement, goal = drawn.choice(JUDGEMENTS)
    yield SubjectJudgementRow(
        ids(), demo.owner, held.id, student, teacher.subject, one.id, teacher.id, judgement,
        goal if drawn.random() < WRITES_A_GOAL else "", 1, saved, given,
    )  # fmt: skip


def _cards(
    demo: Demo, held: Held, student: UUID, sources: tuple[str, ...], ids: Ids, shown: int
) -> Iterator[Row]:
    drawn = chance(demo.seed, "cards", held.term.number, student)
    at = lesson_time(drawn, held.term.opens_on, held.term.last_day)
    for place, source in enumerate(sources):
        released = at if place < shown else None
        yield CardRow(ids(), demo.owner, held.id, student, source, "", place, released)
