"""What each class says about itself anonymously, in the last closed round and in the open one."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from uuid import UUID

from analysis import FEWEST_FOR_HALVES
from service.demo import levels
from service.demo.answers import Levels, Manner
from service.demo.chance import chance
from service.demo.rounds import SO_FAR, Demo, Held, asks_climate
from service.demo.schools import Class, is_introduced
from service.store.ground.rows import AnonymousAnswerRow, ParticipationRow, Row, SealedAnswerRow

TOOK_PART = 0.92  # of a class, when a round closes
OF_STUDENT = 0.5  # how much one sees it otherwise than the class
MANNER = Manner(writes_nothing=0.4)


def rows(demo: Demo, held: Held, one: Class) -> Iterator[Row]:
    """Who of a class took part, and answers in no order that tells whose they are."""
    if not asks_climate(held.term, demo.rounds):
        return
    drawn, asked = chance(demo.seed, "climate", held.term.number, one.id), demo.forms.climate
    is_open = held.term.closed_at is None
    # the introduced student has it before her in the open round
    students = [student.id for student in one.students if not (is_open and is_introduced(student))]
    drawn.shuffle(students)
    some = students[: round(len(students) * (SO_FAR if is_open else TOOK_PART))]
    of = demo.owner, held.id
    name, version = asked.questionnaire.name, asked.questionnaire.version
    for student in some:
        yield ParticipationRow(
            _id(drawn), *of, name, one.id, student, student, _id(drawn)
        )  # fmt: skip
    if not is_open and len(some) < FEWEST_FOR_HALVES:
        return
    kind = AnonymousAnswerRow if is_open else SealedAnswerRow
    of_class = levels.of_class(
        demo.seed, one.id, [theme.id for theme in asked.questionnaire.themes]
    )
    for _ in some:
        document = asked.answered(drawn, _seen_by_one(drawn, of_class), MANNER)
        yield kind(_id(drawn), *of, one.id, name, version, document.to_json())


def _seen_by_one(drawn: Random, of_class: Levels) -> Levels:
    return {theme: level + drawn.gauss(0, OF_STUDENT) for theme, level in of_class.items()}


def _id(drawn: Random) -> UUID:
    """In no order of time, as this mode has them."""
    return UUID(int=drawn.getrandbits(128), version=4)
