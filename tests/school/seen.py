"""Lessons that were visited: what observers rated, sent, and talked through."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

from questionnaires import Document, Picked, Rows
from service.store import responses, visits
from service.store.people import Person
from service.store.responses import Task
from service.store.visiting.visits import Plan
from tests.school.world import World
from tests.school.writing import send, write

SIGNS = ("goal_visible", "goal_retold", "time_to_think", "many_voices", "feedback_usable",
         "feedback_shared")  # fmt: skip
SEEN = ("not_seen", "a_little", "clearly", "throughout")
SUPPORT = ("one", "two", "three", "four", "five", "six", "seven")
SPRING, AUTUMN = date(2026, 3, 3), date(2025, 10, 7)  # days of half-years that are over


def notes(*steps: int) -> Document:
    """The signs of a lesson, 1–4; the last one goes for all that follow."""
    told = [*steps, *[steps[-1]] * len(SIGNS)]
    return Document({sign: SEEN[step - 1] for sign, step in zip(SIGNS, told, strict=False)})


def talks(*ratings: int, area: str = "") -> Document:
    """One student each, 1–7."""
    rows = tuple(Document({"supported": SUPPORT[one - 1]}) for one in ratings)
    return Document({"talks": Rows(rows), **({"area": Picked((area,))} if area else {})})


def seen(
    world: World,
    teacher: Person,
    document: Document,
    day: date = SPRING,
    *,
    observer: Person | None = None,
    interview: Document | None = None,
    subject: str = "Dansk",
    group: UUID | None = None,
    pair: UUID | None = None,
    talked: bool = True,
    focus: UUID | None = None,
    version: int = 3,
) -> UUID:
    """A visit whose notes are sent, by Signe where nobody else is named."""
    by, group = observer or world.signe, group or world.class_a.id
    at = datetime.combine(day, time(9), UTC)
    plan = Plan(
        subject=subject, starts_at=at, pair=pair, focus=focus,
        talked_at=at + timedelta(days=1) if talked else None,
    )  # fmt: skip
    visit = visits.add(
        world.owner, world.school, by.id, teacher.id, group, "Dansk, 3. lektion", day,
        "visit", version, plan,
    )  # fmt: skip
    forms = [("visit", version, document)]
    if interview is not None:
        forms.append(("interview", 2, interview))
    for name, of, told in forms:
        task = Task(world.owner, None, visit, name, of, by.id, teacher.id, group)
        response = responses.begin(task, "da")
        write(world.owner, response, told)
        send(world.owner, response, uuid4())
    return visit


def a_spring(world: World, day: date = SPRING, steps: Sequence[int] = (3, 2, 3, 2, 4, 3)) -> None:
    """Six visits of Signe's to three teachers, with talks; all of them talked through."""
    teachers = (world.carl, world.erik, world.lise) * 2
    for number, (teacher, step) in enumerate(zip(teachers, steps, strict=True)):
        seen(
            world, teacher, notes(step), day + timedelta(days=number),
            interview=talks(3 + number % 3, 4, 5),
        )  # fmt: skip


def by_two(
    world: World, many: int, apart: int = 0, day: date = SPRING, *, talked: bool = True
) -> None:
    """So many lessons that Signe and Dorte saw together, rated so many steps apart."""
    for number in range(many):
        pair, step = uuid4(), 1 + number % 3
        for who, more in ((world.signe, 0), (world.dorte, apart)):
            own, other = min(4, step + more), min(4, 4 - step + more)
            seen(
                world, world.carl, notes(own, other), day + timedelta(days=number),
                observer=who, pair=pair, interview=talks(own + 1, own + 2), talked=talked,
            )  # fmt: skip
