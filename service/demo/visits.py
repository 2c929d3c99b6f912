"""A coach's class visits over a year, with the notes that were written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from random import Random

from service.actions.visits import OBSERVATION
from service.demo.answers import THOROUGH, Sheet
from service.demo.chance import chance
from service.demo.days import at_hour, school_day_before
from service.demo.rounds import DANISH, Demo
from service.demo.schools import School, Teacher, is_introduced
from service.store import definitions
from service.store.founding import ResponseRow, Row, VisitRow

FEWEST, MOST = 4, 8  # a school
FIRST, LAST = 300, 20  # days ago
WITH_INTRODUCED = 2


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    """Every visit at a school, oldest first; the notes of the last one are not sent yet."""
    drawn = chance(demo.seed, "visits", school.id)
    sheet = Sheet.of(definitions.latest(demo.owner, OBSERVATION), demo.seed)
    visited = _visited(drawn, school)
    for number, teacher in enumerate(visited):
        is_last = number == len(visited) - 1
        back = 1 if is_last else FIRST - number * (FIRST - LAST) // len(visited)
        day = school_day_before(today - timedelta(days=back))
        yield from _visit(demo, drawn, school, teacher, day, sheet, not is_last)


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


def _visit(
    demo: Demo,
    drawn: Random,
    school: School,
    teacher: Teacher,
    day: date,
    sheet: Sheet,
    sent: bool,
) -> Iterator[Row]:
    asked, owner, key = sheet.questionnaire, demo.owner, demo.ids()
    seen = drawn.choice(school.taught(teacher))
    coach = school.coach.id
    lesson = f"{teacher.subject.capitalize()}, {drawn.randint(1, 5)}. lektion"
    yield VisitRow(
        key, owner, school.id, coach, teacher.id, seen.id, lesson, day, asked.name, asked.version
    )
    level = {theme.id: drawn.gauss(0.1, 0.6) for theme in asked.themes}
    pages = len(sheet.sections) - (0 if sent else 1)
    document = sheet.answered(drawn, level, THOROUGH, pages)
    started = at_hour(day, time(drawn.randint(8, 12), drawn.randint(0, 59)))
    ended = started + timedelta(minutes=drawn.randint(40, 75))
    yield ResponseRow(
        demo.ids(), owner, None, key, asked.name, asked.version, coach, teacher.id, seen.id,
        document.to_json(), pages, DANISH, started, ended, ended if sent else None,
        demo.ids() if sent else None,
    )  # fmt: skip
