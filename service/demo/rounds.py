"""The rounds of one school, with what was answered in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from questionnaires import Questionnaire
from service.demo import levels
from service.demo.answers import THOROUGH, Manner, Sheet
from service.demo.chance import Ids, chance
from service.demo.days import Term, lesson_time
from service.demo.levels import Course
from service.demo.schools import Class, School, Someone, is_introduced
from service.store import definitions
from service.store.ground.rows import ResponseRow, RoundFormRow, RoundGroupRow, RoundRow, Row

START_UP, PREPARATION, AT_HOME = "start-up", "preparation", "guardian-preparation"
CLIMATE = "class-climate"
FEWEST, MOST = 0.85, 0.97  # share of a class that has sent when a round closes
SO_FAR = 0.6  # and while it is open
BEGUN = 0.5  # of the others
AT_THE_TABLE = 3  # students of the introduced class whose conversation is open already
OF_TEACHERS = Manner(declines=0.01, leaves_out=0.02, writes_nothing=0.1)
DANISH = "da"


@dataclass(frozen=True, slots=True)
class Forms:
    """The definitions that every round asks, what some ask, and what an open one asks at home."""

    start_up: Sheet
    preparation: Sheet
    judgement: Sheet
    climate: Sheet
    at_home: Questionnaire

    @classmethod
    def newest(cls, owner: UUID, seed: int) -> Forms:
        judgement = definitions.mirroring(owner, START_UP)
        assert judgement is not None  # shipped, and a test holds the shipped ones
        return cls(
            Sheet.of(definitions.latest(owner, START_UP), seed),
            Sheet.of(definitions.latest(owner, PREPARATION), seed),
            Sheet.of(judgement, seed),
            Sheet.of(definitions.latest(owner, CLIMATE), seed),
            definitions.latest(owner, AT_HOME),
        )

    def in_order(self, term: Term, rounds: int) -> tuple[Questionnaire, ...]:
        sheets = [self.start_up, self.preparation, self.judgement]
        if asks_climate(term, rounds):
            sheets.append(self.climate)
        always = tuple(sheet.questionnaire for sheet in sheets)
        return (*always, self.at_home) if term.closed_at is None else always


def asks_climate(term: Term, rounds: int) -> bool:
    """The open round does, and the one before it."""
    return term.number >= rounds - 2


@dataclass(frozen=True, slots=True)
class Demo:
    """What every row of a round is written with."""

    seed: int
    owner: UUID
    ids: Ids
    forms: Forms
    rounds: int
    today: date


@dataclass(frozen=True, slots=True)
class Held:
    """A round at one school."""

    id: UUID
    term: Term
    series: UUID | None = None
    frame: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far each student of a class is in one round, and the looks at them."""

    sent: frozenset[UUID]
    begun: frozenset[UUID]
    judged: frozenset[UUID]
    at_the_table: tuple[UUID, ...]  # of an open round: whose conversation is open


def courses(demo: Demo, school: School) -> dict[UUID, Course]:
    """Every student's levels through all rounds."""
    themes = [theme.id for theme in demo.forms.start_up.questionnaire.themes]
    return {
        student.id: levels.of_introduced(themes, demo.rounds)
        if is_introduced(student)
        else levels.of_student(
            demo.seed, student.id, levels.of_class(demo.seed, one.id, themes), demo.rounds
        )
        for one in school.classes
        for student in one.students
    }


def round_rows(demo: Demo, school: School, held: Held) -> Iterator[Row]:
    term, owner = held.term, demo.owner
    yield RoundRow(
        held.id,
        owner,
        school.id,
        term.title,
        term.opens_on,
        term.closes_on,
        term.closed_at,
        held.series,
        held.frame,
    )
    for asked in demo.forms.in_order(term, demo.rounds):
        yield RoundFormRow(demo.ids(), owner, held.id, asked.name, asked.version)
    for one in school.classes:
        yield RoundGroupRow(demo.ids(), owner, held.id, one.id)


def progress(demo: Demo, held: Held, one: Class) -> Progress:
    """Who of a class has come how far."""
    drawn = chance(demo.seed, "progress", held.term.number, one.id)
    students = [student.id for student in one.students]
    is_open = held.term.closed_at is None
    introduced = next((someone.id for someone in one.students if is_introduced(someone)), None)
    share = SO_FAR if is_open else drawn.uniform(FEWEST, MOST)
    drawn.shuffle(students)
    if introduced:  # last in an open round, so that something is left to do; else first
        students.remove(introduced)
        students.insert(len(students) if is_open else 0, introduced)
    count = round(len(students) * share)
    if is_open and introduced:
        count = min(count, len(students) - 1)
    sent, rest = students[:count], students[count:]
    begun = {student for student in rest if student == introduced or drawn.random() < BEGUN}
    at_the_table = tuple(sent[:AT_THE_TABLE]) if is_open and introduced else ()
    seen = 0.45 if is_open else 0.95
    judged = {student for student in students if drawn.random() < seen} | set(at_the_table)
    if introduced:
        judged.add(introduced)
    return Progress(frozenset(sent), frozenset(begun), frozenset(judged), at_the_table)


def responses(
    demo: Demo, held: Held, one: Class, far: Progress, moved: Mapping[UUID, Course]
) -> Iterator[ResponseRow]:
    """All that a class and its contact teacher have given in a round."""
    for student in one.students:
        yield from _of_student(demo, held, one, student, far, moved[student.id])


def _of_student(
    demo: Demo, held: Held, one: Class, student: Someone, far: Progress, course: Course
) -> Iterator[ResponseRow]:
    drawn = chance(demo.seed, "answers", held.term.number, student.id)
    forms, number = demo.forms, held.term.number
    own, seen = course.own[number], course.seen[number]
    thorough = is_introduced(student) or student.id in far.at_the_table
    manner = THOROUGH if thorough else Manner()
    writer = _Writer(demo, held, one, drawn, student.id)
    if student.id in far.sent:
        yield writer.sent(forms.start_up, forms.start_up.answered(drawn, own, manner).to_json())
        if thorough or drawn.random() < 0.93:
            prepared = forms.preparation.answered(drawn, own, manner)
            yield writer.sent(forms.preparation, prepared.to_json())
    elif student.id in far.begun:
        half = 2 if thorough else drawn.randint(1, len(forms.start_up.sections) - 1)
        begun = forms.start_up.answered(drawn, own, manner, half)
        yield writer.draft(forms.start_up, begun.to_json(), half)
    if student.id in far.judged:
        look = forms.judgement.answered(drawn, seen, THOROUGH if thorough else OF_TEACHERS)
        yield writer.sent(forms.judgement, look.to_json(), one.teacher.id)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Rows of one student's round."""

    demo: Demo
    held: Held
    one: Class
    drawn: Random
    student: UUID

    def sent(self, sheet: Sheet, document: str, by: UUID | None = None) -> ResponseRow:
        started = self._started()
        ended = started + timedelta(minutes=self.drawn.randint(6, 25))
        return self._row(sheet, document, len(sheet.sections), started, ended, by, ended)

    def draft(self, sheet: Sheet, document: str, sections: int) -> ResponseRow:
        started = self._started()
        saved = started + timedelta(minutes=self.drawn.randint(3, 12))
        return self._row(sheet, document, sections, started, saved, None, None)

    def _started(self) -> datetime:
        return lesson_time(self.drawn, self.held.term.opens_on, self.held.term.last_day)

    def _row(
        self,
        sheet: Sheet,
        document: str,
        revision: int,
        started: datetime,
        saved: datetime,
        by: UUID | None,
        sent: datetime | None,
    ) -> ResponseRow:
        asked, ids = sheet.questionnaire, self.demo.ids
        return ResponseRow(
            ids(), self.demo.owner, self.held.id, None, asked.name, asked.version,
            by or self.student, self.student, self.one.id, document, revision, DANISH,
            started, saved, sent, ids() if sent else None,
        )  # fmt: skip
