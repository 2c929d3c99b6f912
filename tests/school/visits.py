"""Visits that were made in the small school: their notes, the own look, what was tried."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

from questionnaires import Answer, Count, Document, Segment, Segments
from service.store import responses, tables as t, visits
from service.store.groups import Group
from service.store.people import Person
from service.store.responses import Task
from service.store.visiting.visits import NO_PLAN, Plan
from tests.school.deeds import newest
from tests.school.world import World
from tests.school.writing import send, write

MINUTES = (("teacher_explains", 20), ("together", 15), ("in_between", 10))
SIGN = "many_voices"


def notes(
    step: str = "a_little",
    minutes: tuple[tuple[str, int], ...] = MINUTES,
    open_questions: int = 4,
    **more: str,
) -> Document:
    """What stands in an observer's notes: one sign, the minutes, and a tally."""
    answers: dict[str, Answer] = {
        "happening_now": Segments(tuple(Segment(what, 60 * many) for what, many in minutes)),
        "open_questions": Count(open_questions),
        SIGN: step,
        **more,
    }
    return Document(answers)


def noted(
    world: World,
    day: date,
    document: Document | None = None,
    *,
    teacher: Person | None = None,
    observer: Person | None = None,
    group: Group | None = None,
    lesson: str = "Brøker",
    version: int | None = None,
    plan: Plan = NO_PLAN,
    sent: bool = True,
) -> UUID:
    """A visit to a lesson, and the notes of it: Signe's to Carl in 5.a, where nothing is said."""
    observer, teacher = observer or world.signe, teacher or world.carl
    group, version = group or world.class_a, version or newest("visit")
    visit = visits.add(
        world.owner, world.school, observer.id, teacher.id, group.id, lesson, day, "visit", version,
        plan,
    )  # fmt: skip
    task = Task(world.owner, None, visit, "visit", version, observer.id, teacher.id, group.id)
    _write(world, task, document or notes(), sent)
    return visit


def own_look(world: World, visit: UUID, document: Document, sent: bool = True) -> None:
    """How the visited teacher saw the lesson."""
    of = visits.visit(world.owner, visit)
    version = newest("own-lesson")
    task = Task(world.owner, None, visit, "own-lesson", version, of.teacher, of.teacher, of.group)
    _write(world, task, document, sent)


def experiment(world: World, visit: UUID, text: str, place: int = 0, **more: object) -> None:
    """What was agreed to be tried after a visit."""
    teacher = visits.visit(world.owner, visit).teacher
    t.Experiment.create(
        owner=world.owner, visit=visit, teacher=teacher, text=text, place=place, **more
    )


def _write(world: World, task: Task, document: Document, sent: bool) -> None:
    response = responses.begin(task, "da")
    write(world.owner, response, document)
    if sent:
        send(world.owner, response, uuid4())
