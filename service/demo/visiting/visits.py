"""Class visits over a year, with all that was written on them and agreed after them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random
from uuid import UUID

from questionnaires import Answer, Document, ScaleQuestion
from service.actions.visiting.visits import OBSERVATION
from service.demo.answers import THOROUGH, Sheet
from service.demo.chance import chance
from service.demo.days import at_hour, school_day_before
from service.demo.rounds import Demo
from service.demo.schools import Class, School, Teacher, is_introduced
from service.demo.visiting import focus
from service.demo.visiting.held import Agreed, Held
from service.demo.words import visited
from service.rules.years import half_year
from service.store import definitions
from service.store.ground.rows import Row

FEWEST, MOST = 4, 8  # visits of a coach alone, at a school that nobody is introduced of
FIRST, LAST = 300, 20  # days ago
BETWEEN = 31  # days between two visits to the introduced teacher
NEWEST = 3  # days since the last of them
BEFORE = 8  # a coach's visits of the half-year before this one, at the introduced school
BEFORE_FIRST, BETWEEN_BEFORE = 40, 12  # days before this half-year
PAIRS = 9  # lessons that coach and leader saw together, at the introduced school
SINCE_PAIR, BETWEEN_PAIRS = 8, 9  # days
AGREE = 0.7  # how often two observers of a lesson saw a sign alike
SUBJECT = "matematik"  # that many teach besides their own
AREAS = ("goals_clear", "students_active", "feedback")


@dataclass(frozen=True, slots=True)
class _Year:
    """What every visit at a school is made with."""

    demo: Demo
    school: School
    sheet: Sheet
    drawn: Random
    today: date

    def back(self, days: int) -> date:
        """The school day so many days ago, or the last one before it."""
        return school_day_before(self.today - timedelta(days=days))

    def held(
        self,
        observer: UUID,
        teacher: Teacher,
        group: Class,
        day: date,
        agreed: Agreed,
        talked: bool,
    ) -> Held:
        began = at_hour(day, time(self.drawn.choice((8, 9, 10, 12)), self.drawn.choice((5, 30))))
        by = focus.at(self.demo, self.school, self.today, day)
        first, _newest = focus.versions(self.demo, self.school)
        area = AREAS[0] if by == first else agreed.area  # the one that both versions have
        plan = replace(agreed, focus=by, area=area)
        key = self.demo.ids()
        return Held(self.demo, self.school, observer, teacher, group, key, began, plan, talked)

    def agreed(self, subject: str, pair: UUID | None = None) -> Agreed:
        title = f"{subject.capitalize()}, {self.drawn.randint(1, 5)}. lektion"
        room, looks_for = self.drawn.choice(visited.ROOMS), self.drawn.choice(visited.LOOKS_FOR)
        area, by_teacher = self.drawn.choice(AREAS), self.drawn.random() < 0.5
        return Agreed(title, subject, room, looks_for, area=area, pair=pair, by_teacher=by_teacher)

    def notes(self, pages: int | None = None) -> Document:
        themes = self.sheet.questionnaire.themes
        level = {theme.id: self.drawn.gauss(0.1, 0.6) for theme in themes}
        return self.sheet.answered(self.drawn, level, THOROUGH, pages)


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    """Every visit at a school; the notes of the last one are not sent yet.

    At the introduced school the coach has followed one teacher through the autumn, and has seen
    lessons of others together with the leader.
    """
    drawn = chance(demo.seed, "visits", school.id)
    sheet = Sheet.of(definitions.latest(demo.owner, OBSERVATION), demo.seed)
    year = _Year(demo, school, sheet, drawn, today)
    known = next((one for one in school.classes if is_introduced(one.teacher)), None)
    others = [one.teacher for one in school.classes if one is not known]
    if known is not None:
        yield from _followed(year, known)
    if known is not None and others:
        yield from _before(year, others)
        yield from _in_pairs(year, others)
    elif others:
        yield from _now_and_then(year, others)
    yield from _begun(year, others or [one.teacher for one in school.classes])


def _followed(year: _Year, group: Class) -> Iterator[Row]:
    """Three visits to one teacher: two are talked through, the third waits for its talk."""
    days = [year.back(NEWEST)]
    while len(days) < len(visited.LESSONS):
        days.append(school_day_before(days[-1] - timedelta(days=BETWEEN)))
    for day, lesson in zip(reversed(days), visited.LESSONS, strict=True):
        talked = lesson.reflection is not None
        agreed = Agreed(
            lesson.title, group.teacher.subject, visited.ROOMS[0], lesson.looks_for,
            area="students_active", by_teacher=True,
        )  # fmt: skip
        coach = year.school.coach.id
        held = year.held(coach, group.teacher, group, day, agreed, talked)
        yield held.visit(year.sheet.questionnaire)
        yield held.notes(year.sheet.questionnaire, lesson.notes)
        yield held.interview(year.drawn)
        yield held.own_look(lesson.own)
        if lesson.reflection is not None and lesson.tried is not None:
            yield held.reflection(lesson.reflection)
            yield held.experiment(lesson.tried)
            yield held.note(coach, lesson.of_observer)
            yield held.note(group.teacher.id, lesson.of_teacher)
        if lesson is visited.LESSONS[1]:
            yield held.share(year.school.leader.id)


def _before(year: _Year, teachers: Sequence[Teacher]) -> Iterator[Row]:
    """Last half-year the coach saw several teachers, mostly in one grade: it is counted by now."""
    ended = (year.today - half_year(year.today)).days + BEFORE_FIRST
    for number in reversed(range(BEFORE)):
        teacher = teachers[number % len(teachers)]
        agreed = year.agreed(SUBJECT if number % 4 else teacher.subject)
        day, group = year.back(ended + BETWEEN_BEFORE * number), _in_grade(year.school, teacher)
        held = year.held(year.school.coach.id, teacher, group, day, agreed, talked=True)
        yield held.visit(year.sheet.questionnaire)
        yield held.notes(year.sheet.questionnaire, year.notes())
        yield held.interview(year.drawn)
        yield held.reflection(visited.REFLECTIONS[number % 2])


def _in_pairs(year: _Year, teachers: Sequence[Teacher]) -> Iterator[Row]:
    """Lessons that coach and leader saw together, each with own notes: most in one grade."""
    for number in reversed(range(PAIRS)):
        teacher = teachers[number % len(teachers)]
        group = _in_grade(year.school, teacher)
        subject = teacher.subject if number % 2 else SUBJECT
        pair = year.demo.ids()
        agreed = year.agreed(subject, pair)
        first = year.notes()
        second = _seen_by_another(year, first)
        day = year.back(SINCE_PAIR + BETWEEN_PAIRS * number)
        leads, coaches = year.school.leader.id, year.school.coach.id
        coached = year.held(coaches, teacher, group, day, agreed, talked=True)
        beside = replace(coached, observer=leads, key=year.demo.ids())
        for held, document in ((coached, first), (beside, second)):
            yield held.visit(year.sheet.questionnaire)
            yield held.notes(year.sheet.questionnaire, document)
        yield coached.interview(year.drawn)
        yield beside.interview(year.drawn)
        yield coached.reflection(visited.REFLECTIONS[number % 2])
        yield coached.experiment(visited.TRIED[number % 2])


def _in_grade(school: School, teacher: Teacher) -> Class:
    """A class of the introduced one's grade that a teacher has; else the own one."""
    known = next(one for one in school.classes if is_introduced(one.teacher))
    taught = school.taught(teacher)
    return next((one for one in taught if one.name[:2] == known.name[:2]), taught[0])


def _seen_by_another(year: _Year, document: Document) -> Document:
    """The same lesson, seen by somebody else: most signs alike, some a step apart."""
    answers: dict[str, Answer] = dict(document.answers)
    for question in year.sheet.questionnaire.questions():
        if isinstance(question, ScaleQuestion) and year.drawn.random() > AGREE:
            steps = [one.value for one in year.sheet.questionnaire.steps(question)]
            place = steps.index(document.text(question.id)) + year.drawn.choice((-1, 1))
            answers[question.id] = steps[min(max(place, 0), len(steps) - 1)]
    return replace(document, answers=answers)


def _now_and_then(year: _Year, teachers: Sequence[Teacher]) -> Iterator[Row]:
    """A coach's visits to different teachers over a year; the older half is talked through."""
    many = year.drawn.randint(FEWEST, MOST) - 1
    for number, teacher in enumerate(year.drawn.choices(teachers, k=many)):
        day = year.back(FIRST - number * (FIRST - LAST) // (many + 1))
        group = year.drawn.choice(year.school.taught(teacher))
        agreed = year.agreed(teacher.subject)
        talked = number < many - 1
        held = year.held(year.school.coach.id, teacher, group, day, agreed, talked)
        yield held.visit(year.sheet.questionnaire, seen=talked)
        yield held.notes(year.sheet.questionnaire, year.notes())
        if talked:
            yield held.reflection(visited.REFLECTIONS[number % 2])


def _begun(year: _Year, teachers: Sequence[Teacher]) -> Iterator[Row]:
    """The last one, with notes that the coach has not finished."""
    teacher, pages = year.drawn.choice(teachers), len(year.sheet.sections) - 1
    group = year.drawn.choice(year.school.taught(teacher))
    agreed = year.agreed(teacher.subject)
    held = year.held(year.school.coach.id, teacher, group, year.back(1), agreed, talked=False)
    yield held.visit(year.sheet.questionnaire, seen=False)
    yield held.notes(year.sheet.questionnaire, year.notes(pages), pages)
