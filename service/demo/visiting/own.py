"""What the introduced teacher keeps alone: one own lesson, and two questions to the own class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from random import Random
from uuid import UUID

from service.actions.visiting.own_surveys import without_words
from service.actions.visiting.visits import OBSERVATION
from service.demo import levels
from service.demo.answers import THOROUGH, Sheet
from service.demo.chance import chance
from service.demo.days import at_hour, school_day_before
from service.demo.rounds import CLIMATE, DANISH, Demo
from service.demo.schools import Class, School, is_introduced
from service.demo.visiting.held import as_it_was
from service.demo.words import visited
from service.store import definitions
from service.store.ground.rows import (
    OwnAnswerRow,
    OwnPartRow,
    OwnSurveyRow,
    OwnVisitRow,
    ResponseRow,
    Row,
)

SEEN, ASKED, OPEN = timedelta(days=9), timedelta(days=24), timedelta(days=5)  # ago, and ahead
ANSWERED, SO_FAR = 20, 6  # students


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    """Of the school at which somebody is introduced; of others nobody looks into such a space."""
    for one in school.classes:
        if is_introduced(one.teacher):
            drawn = chance(demo.seed, "own", one.id)
            yield from _lesson(demo, one, drawn, school_day_before(today - SEEN))
            yield from _survey(demo, one, drawn, today - ASKED, today - ASKED + OPEN)
            yield from _survey(demo, one, drawn, today - timedelta(days=2), today + OPEN, True)


def _lesson(demo: Demo, of: Class, drawn: Random, day: date) -> Iterator[Row]:
    sheet = Sheet.of(definitions.latest(demo.owner, OBSERVATION), demo.seed)
    asked, ids = sheet.questionnaire, demo.ids
    began = at_hour(day, time(9, 50))
    key, teacher, lesson = ids(), of.teacher, f"{of.teacher.subject.capitalize()}, 3. lektion"
    level = {theme.id: drawn.gauss(0.1, 0.6) for theme in asked.themes}
    document = as_it_was(sheet.answered(drawn, level, THOROUGH), began)
    document = replace(document, answers={**document.answers, **visited.ALONE})
    yield OwnVisitRow(
        key, demo.owner, teacher.id, of.id, lesson, day, asked.name, asked.version, began
    )  # fmt: skip
    ended = began + timedelta(minutes=70)
    yield ResponseRow(
        ids(), demo.owner, None, None, asked.name, asked.version, teacher.id, teacher.id, of.id,
        document.to_json(), len(asked.sections), DANISH, began, ended, ended, ids(), own=key,
    )  # fmt: skip


def _survey(
    demo: Demo, of: Class, drawn: Random, begins: date, closes: date, is_open: bool = False
) -> Iterator[Row]:
    sheet = Sheet.of(without_words(definitions.latest(demo.owner, CLIMATE)), demo.seed)
    asked, key = sheet.questionnaire, demo.ids()
    closed_at = None if is_open else at_hour(closes + timedelta(days=1), time(0, 20))
    title = "Hvordan går det i timerne?" if is_open else "Sådan arbejder vi sammen"
    yield OwnSurveyRow(
        key, demo.owner, of.teacher.id, of.id, title, asked.name, asked.version, closes,
        closed_at, at_hour(begins, time(14, 10)),
    )  # fmt: skip
    # the introduced student has it before her
    students = [one.id for one in of.students if not (is_open and is_introduced(one))]
    drawn.shuffle(students)
    some = students[: SO_FAR if is_open else ANSWERED]
    of_class = levels.of_class(demo.seed, of.id, [theme.id for theme in asked.themes])
    for student in some:
        yield OwnPartRow(_id(drawn), demo.owner, key, student, _id(drawn))
    for _ in some:
        seen = {theme: level + drawn.gauss(0, 0.5) for theme, level in of_class.items()}
        yield OwnAnswerRow(
            _id(drawn), demo.owner, key, sheet.answered(drawn, seen, THOROUGH).to_json()
        )


def _id(drawn: Random) -> UUID:
    """In no order of time, as this mode has them."""
    return UUID(int=drawn.getrandbits(128), version=4)
