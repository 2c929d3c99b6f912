"""A coach's class visits over a year, with all that was written on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from questionnaires import (
    Answer,
    Count,
    Document,
    Log,
    Questionnaire,
    Segment,
    Segments,
)
from service.actions.visits import OBSERVATION
from service.demo.answers import THOROUGH, Sheet
from service.demo.chance import chance
from service.demo.days import at_hour, school_day_before
from service.demo.rounds import DANISH, Demo
from service.demo.schools import Class, School, Teacher, is_introduced
from service.demo.words import lessons
from service.store import definitions
from service.store.ground.rows import ResponseRow, Row, VisitRow

FEWEST, MOST = 4, 8  # a school
FIRST, LAST = 300, 20  # days ago
WITH_INTRODUCED = 2
INTERVIEW, OWN_LESSON = "interview", "own-lesson"
ASKED = 3  # students drawn by lot
LESSON = timedelta(minutes=45)


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    """Every visit at a school, oldest first; the notes of the last one are not sent yet.

    On the introduced teacher's last visit students were asked, and the teacher looked back.
    """
    drawn = chance(demo.seed, "visits", school.id)
    sheet = Sheet.of(definitions.latest(demo.owner, OBSERVATION), demo.seed)
    visited = _visited(drawn, school)
    known = [number for number, one in enumerate(visited[:-1]) if is_introduced(one)]
    for number, teacher in enumerate(visited):
        is_last = number == len(visited) - 1
        back = 1 if is_last else FIRST - number * (FIRST - LAST) // len(visited)
        day = school_day_before(today - timedelta(days=back))
        began = at_hour(day, time(drawn.randint(8, 12), drawn.randint(0, 59)))
        group = drawn.choice(school.taught(teacher))
        held = _Held(demo, school, teacher, group, demo.ids(), day, began)
        yield held.visit(drawn, sheet.questionnaire)
        yield held.notes(drawn, sheet, not is_last)
        if number in known[-1:]:
            yield from held.beside(drawn)


def _visited(drawn: Random, school: School) -> Sequence[Teacher]:
    """The teachers visited, in order."""
    teachers = [one.teacher for one in school.classes]
    known = [one for one in teachers if is_introduced(one)]
    found = drawn.choices(teachers, k=drawn.randint(FEWEST, MOST) - len(known) * WITH_INTRODUCED)
    if known:  # exactly so many, and none of them the unsent last one
        others = [one for one in teachers if one not in known] or known
        found = [one if one not in known else drawn.choice(others) for one in found]
    *sent, last = (*known * WITH_INTRODUCED, *found)
    drawn.shuffle(sent)
    return (*sent, last)


@dataclass(frozen=True, slots=True)
class _Held:
    """One visit, and all that was written on it."""

    demo: Demo
    school: School
    teacher: Teacher
    group: Class
    key: UUID
    day: date
    began: datetime

    def visit(self, drawn: Random, asked: Questionnaire) -> Row:
        lesson = f"{self.teacher.subject.capitalize()}, {drawn.randint(1, 5)}. lektion"
        return VisitRow(
            self.key, self.demo.owner, self.school.id, self.school.coach.id, self.teacher.id,
            self.group.id, lesson, self.day, asked.name, asked.version,
        )  # fmt: skip

    def notes(self, drawn: Random, sheet: Sheet, sent: bool) -> Row:
        level = {theme.id: drawn.gauss(0.1, 0.6) for theme in sheet.questionnaire.themes}
        pages = len(sheet.sections) - (0 if sent else 1)
        document = as_it_was(sheet.answered(drawn, level, THOROUGH, pages), self.began)
        ended = self.began + timedelta(minutes=drawn.randint(55, 75))
        asked, coach = sheet.questionnaire, self.school.coach.id
        return self._written(asked, coach, document, self.began, ended, None if sent else pages)

    def beside(self, drawn: Random) -> Iterator[Row]:
        """Short talks with some students, and the teacher's own look."""
        students = [str(one.id) for one in self.group.students]
        some = drawn.sample(students, k=min(ASKED, len(students)))
        asked = definitions.latest(self.demo.owner, INTERVIEW)
        talks = self.began + timedelta(minutes=20)
        ended = talks + timedelta(minutes=50)
        coach = self.school.coach.id
        yield self._written(asked, coach, lessons.interview(some), talks, ended)
        own = lessons.own_lesson(self.day, str(self.group.id), self.teacher.subject)
        asked = definitions.latest(self.demo.owner, OWN_LESSON)
        looked = self.began + timedelta(hours=3)
        ended = looked + timedelta(minutes=9)
        yield self._written(asked, self.teacher.id, own, looked, ended)

    def _written(
        self,
        asked: Questionnaire,
        by: UUID,
        document: Document,
        started: datetime,
        ended: datetime,
        pages: int | None = None,
    ) -> Row:
        """With `pages`, a draft of which so many are saved."""
        ids, sent = self.demo.ids, ended if pages is None else None
        return ResponseRow(
            ids(), self.demo.owner, None, self.key, asked.name, asked.version, by,
            self.teacher.id, self.group.id, document.to_json(), pages or len(asked.sections),
            DANISH, started, ended, sent, ids() if sent else None,
        )  # fmt: skip


def as_it_was(document: Document, began: datetime) -> Document:
    """What was counted, timed and noted in a lesson, with the moments at which it was."""
    answers = {one: _timed(answer, began) for one, answer in document.answers.items()}
    return replace(document, answers=answers)


def _timed(answer: Answer, began: datetime) -> Answer:
    match answer:
        case Count(total):
            return Count(total, tuple(_spread(total, began)))
        case Log(lines):
            moments = _spread(len(lines), began)
            return Log(tuple(replace(one, at=at) for one, at in zip(lines, moments, strict=True)))
        case Segments(segments):
            return Segments(tuple(_one_after_the_other(segments, began)))
        case _:
            return answer


def _spread(many: int, began: datetime) -> Iterator[str]:
    """Moments through a lesson, at uneven minutes."""
    for number in range(many):
        seconds = LESSON.total_seconds() * (number + 1) / (many + 1) + 17 * number % 60
        yield (began + timedelta(seconds=int(seconds))).isoformat()


def _one_after_the_other(segments: Sequence[Segment], began: datetime) -> Iterator[Segment]:
    for one in segments:
        yield replace(one, at=began.isoformat())
        began += timedelta(seconds=one.seconds)
