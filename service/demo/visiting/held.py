"""One visit of the demo, and all that was written on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from questionnaires import (
    Answer,
    Count,
    Document,
    Log,
    Picked,
    Questionnaire,
    Segment,
    Segments,
)
from service.demo.rounds import DANISH, Demo
from service.demo.schools import Class, School, Teacher
from service.demo.words import visited
from service.store import definitions
from service.store.ground.rows import (
    ExperimentRow,
    ReflectionRow,
    ResponseRow,
    Row,
    VisitNoteRow,
    VisitRow,
    VisitShareRow,
)

INTERVIEW, OWN_LESSON = "interview", "own-lesson"
MINUTES = 45
LESSON = timedelta(minutes=MINUTES)
ASKED = 3  # students drawn by lot
TALKED_AFTER = timedelta(days=2, hours=4)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the two have agreed on before the lesson."""

    lesson: str
    subject: str
    room: str
    looks_for: str
    focus: UUID | None = None  # the version of the school's focus
    area: str = ""
    pair: UUID | None = None  # of visits to the same lesson
    by_teacher: bool = False  # who proposed it


@dataclass(frozen=True, slots=True)
class Held:
    """One visit: who saw whom, with which class, when."""

    demo: Demo
    school: School
    observer: UUID
    teacher: Teacher
    group: Class
    key: UUID
    began: datetime
    agreed: Agreed
    talked: bool = False

    def visit(self, asked: Questionnaire, seen: bool = True) -> Row:
        """`seen`: the teacher has read the notes."""
        plan, proposed = self.agreed, self.began - timedelta(days=9)
        talked = self.began + TALKED_AFTER
        return VisitRow(
            self.key, self.demo.owner, self.school.id, self.observer, self.teacher.id,
            self.group.id, plan.lesson, self.began.date(), asked.name, asked.version,
            subject=plan.subject, starts_at=self.began, minutes=MINUTES, room=plan.room,
            looks_for=plan.looks_for, focus=plan.focus, area=plan.area,
            proposed_by=self.teacher.id if plan.by_teacher else self.observer,
            agreed_at=proposed + timedelta(days=1), pair=plan.pair,
            seen_at=self.began + timedelta(hours=7) if seen else None,
            talked_at=talked if self.talked else None,
        )  # fmt: skip

    def notes(self, asked: Questionnaire, document: Document, pages: int | None = None) -> Row:
        """The observer's; with `pages`, a draft of which so many are saved."""
        ended = self.began + timedelta(minutes=63)
        return self._written(
            asked, self.observer, as_it_was(document, self.began), self.began, ended, pages
        )

    def interview(self, drawn: Random) -> Row:
        """Short talks with some students."""
        students = [str(one.id) for one in self.group.students]
        some = drawn.sample(students, k=min(ASKED, len(students)))
        asked = definitions.latest(self.demo.owner, INTERVIEW)
        area = self.agreed.area if self.agreed.focus is not None else ""
        said = visited.interview(some, drawn, area)
        if area:
            said = replace(said, answers={"area": Picked((area,)), **said.answers})
        began = self.began + timedelta(minutes=20)
        return self._written(asked, self.observer, said, began, began + timedelta(minutes=50))

    def own_look(self, document: Document) -> Row:
        """The teacher's."""
        asked = definitions.latest(self.demo.owner, OWN_LESSON)
        looked = self.began + timedelta(hours=3)
        ended = looked + timedelta(minutes=9)
        return self._written(asked, self.teacher.id, document, looked, ended)

    def reflection(self, words: Sequence[str]) -> Row:
        """What they wrote of their talk, by the four questions."""
        did, effect, learned, next_step = words
        return ReflectionRow(
            self.demo.ids(), self.demo.owner, self.key, did, effect, learned, next_step,
            self.began + TALKED_AFTER, self.teacher.id,
        )  # fmt: skip

    def experiment(self, tried: visited.Tried) -> Row:
        """What they agreed that the teacher would try."""
        made = self.began + TALKED_AFTER
        return ExperimentRow(
            self.demo.ids(), self.demo.owner, self.key, self.teacher.id, 0, tried.text, tried.sign,
            (made + timedelta(days=28)).date(), tried.status, tried.became,
            made + timedelta(days=24) if tried.became else None, made,
        )  # fmt: skip

    def note(self, writer: UUID, text: str) -> Row:
        """What one of the two keeps for themselves."""
        ids, at = self.demo.ids, self.began + TALKED_AFTER
        return VisitNoteRow(ids(), self.demo.owner, self.key, writer, text, at)

    def share(self, reader: UUID) -> Row:
        """The teacher lets somebody read it."""
        at = self.began + TALKED_AFTER + timedelta(days=1)
        return VisitShareRow(self.demo.ids(), self.demo.owner, self.key, reader, at)

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


def _spread(many: int, began: datetime) -> Sequence[str]:
    """Moments through a lesson, at uneven minutes."""
    moments = []
    for number in range(many):
        seconds = LESSON.total_seconds() * (number + 1) / (many + 1) + 17 * number % 60
        moments.append((began + timedelta(seconds=int(seconds))).isoformat())
    return moments


def _one_after_the_other(segments: Sequence[Segment], began: datetime) -> Sequence[Segment]:
    timed = []
    for one in segments:
        timed.append(replace(one, at=began.isoformat()))
        began += timedelta(seconds=one.seconds)
    return timed
