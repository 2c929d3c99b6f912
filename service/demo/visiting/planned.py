"""Class visits that are planned: one tomorrow, proposals that wait, and one that two make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from questionnaires import Document
from service.actions.visiting.visits import OBSERVATION
from service.demo.chance import Ids
from service.demo.days import at_hour, school_day_after, school_day_before
from service.demo.rounds import DANISH, Demo
from service.demo.schools import School, Teacher, is_introduced
from service.demo.visiting import focus
from service.store import definitions
from service.store.ground.rows import ResponseRow, Row, VisitRow

ANSWERED = 3  # days ago
QUESTION = "Får alle sagt noget i grupperne, eller er det de samme, der taler?"
OF_A_COLLEAGUE = "Er min besked til klassen til at forstå, når jeg kun siger den én gang?"
OF_TWO = "Hvem spørger om hjælp, og hvem venter på mig?"
LESSONS = {1: time(8, 10), 2: time(9, 55), 3: time(10, 50), 4: time(12, 30)}


@dataclass(frozen=True, slots=True)
class _Planned:
    """A lesson of a teacher, some days from now."""

    teacher: Teacher
    ahead: int
    lesson: int
    looks_for: str = ""
    pair: UUID | None = None


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    """Around the teacher whom the demo introduces, where that one is."""
    teachers = [one.teacher for one in school.classes]
    introduced = next((one for one in teachers if is_introduced(one)), None)
    others = [one for one in teachers if one != introduced]
    if introduced is None or not others:
        return
    made = _Making(demo, school, today, Ids(demo.seed, "planned", school.id))
    coach, leader, colleague = school.coach.id, school.leader.id, others[0]
    tomorrow = _Planned(introduced, 1, 3, QUESTION)
    yield from made.visit(tomorrow, coach, coach, agreed=True)
    yield from made.visit(_Planned(introduced, 8, 2), leader, leader)
    asks = _Planned(introduced, 9, 4, OF_A_COLLEAGUE)
    yield from made.visit(asks, colleague.id, introduced.id)
    together = _Planned(colleague, 5, 1, OF_TWO, made.ids())
    for observer in (coach, leader):
        yield from made.visit(together, observer, colleague.id, agreed=True)


@dataclass(frozen=True, slots=True)
class _Making:
    demo: Demo
    school: School
    today: date
    ids: Ids

    def visit(
        self, one: _Planned, observer: UUID, proposed_by: UUID, agreed: bool = False
    ) -> Iterator[Row]:
        """What is agreed has the observer's notes begun."""
        asked = definitions.latest(self.demo.owner, OBSERVATION)
        group, key = self.school.taught(one.teacher)[0], self.ids()
        day = school_day_after(self.today + timedelta(days=one.ahead))
        lesson = f"{one.teacher.subject.capitalize()}, {one.lesson}. lektion"
        answered = self._ago(ANSWERED)
        yield VisitRow(
            key, self.demo.owner, self.school.id, observer, one.teacher.id, group.id, lesson, day,
            asked.name, asked.version, one.teacher.subject, at_hour(day, LESSONS[one.lesson]),
            room=f"lokale {10 + one.lesson}", looks_for=one.looks_for,
            focus=focus.versions(self.demo, self.school)[-1], proposed_by=proposed_by,
            agreed_at=answered if agreed else None, pair=one.pair, sequence=int(agreed),
        )  # fmt: skip
        if agreed:
            yield ResponseRow(
                self.ids(), self.demo.owner, None, key, asked.name, asked.version, observer,
                one.teacher.id, group.id, Document().to_json(), 0, DANISH, answered, answered,
                None, None,
            )  # fmt: skip

    def _ago(self, days: int) -> datetime:
        return at_hour(school_day_before(self.today - timedelta(days=days)), time(14, 20))
