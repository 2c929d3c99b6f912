"""The sheets of a class on paper: one file, by the job that draws it, and one sheet beside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from uuid import UUID, uuid4

from bench import school
from bench.school import School
from service import actions
from service.demo.schools import TEACHER
from service.store import people, rounds, sheets_on_paper, tables as t
from service.store.ground import database
from service.store.ground.database import new_id, transaction
from service.store.people import Person
from service.web import on_paper

SHEETS = 28
TURNS = 5
ADDRESS = "https://samtalebordet.example/students/{student}?round={round}"


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds, at the median."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A class in one file, and one sheet alone."""

    of_class: Took
    one: Took

    @property
    def ratio(self) -> float:
        """How many sheets alone cost as much; by CPU, which no neighbour changes."""
        return self.of_class.cpu / self.one.cpu


def measure(of: School) -> Drawn:
    """In this process, as the job worker does it: reading, noting, drawing, keeping the file."""
    app = school.use(of)
    with app.app_context(), database.connected():
        teacher = school.known(TEACHER[0].lower())
        group = teacher.groups("contact_teacher")[0].id
        _fill(teacher, group)
        round_id = rounds.of_group(teacher.owner.id, group)[0].id
        first = people.class_of(teacher.owner.id, group)[0].id

        def one() -> None:
            with transaction():
                sheet = actions.sheets_on_paper.sheet(teacher, first, round_id)
            on_paper.draw([sheet], "da", ADDRESS)

        def all_of_them() -> None:
            owner = teacher.owner.id
            with transaction():
                bundle, _ = sheets_on_paper.add(
                    owner, round_id, group, teacher.id, uuid4(), address=ADDRESS
                )
            actions.sheets_on_paper.draw(owner, bundle)
            drawn = sheets_on_paper.bundle(owner, bundle)
            assert (drawn.state, len(drawn.students)) == ("ready", SHEETS)

        one()  # the fonts are read once
        return Drawn(_took(all_of_them), _took(one))


def _fill(teacher: Person, group: UUID) -> None:
    """Students of other classes, until there are so many."""
    owner = teacher.owner.id
    inside = {one.id for one in people.class_of(owner, group)}
    with transaction():
        students = t.Membership.select(t.Membership.person).where(
            t.Membership.owner == owner, t.Membership.role == "student"
        )
        others = [key for (key,) in database.rows(students) if key not in inside]
        for student in others[: SHEETS - len(inside)]:
            t.Membership.create(
                id=new_id(), owner=owner, person=student, role="student", group=group,
                from_day=teacher.owner.today(),
            )  # fmt: skip


def _took(deed: Callable[[], None]) -> Took:
    turns = []
    for _ in range(TURNS):
        began, worked = time.perf_counter(), time.process_time()
        deed()
        turns.append((time.perf_counter() - began, time.process_time() - worked))
    wall, cpu = map(median, zip(*turns, strict=True))
    return Took(wall, cpu)
