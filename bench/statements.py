"""How many statements a page asks of the database."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

from flask.testing import FlaskClient

from bench import school
from bench.load import FORM, Reply, Request
from bench.school import NAME, SECTION, School
from bench.visitor import Visitor
from service.demo.schools import COACH, LEADER, STUDENT, TEACHER
from service.store import database, definitions, visits
from service.store.people import Person

COUNTED = ("SELECT", "INSERT", "UPDATE", "DELETE")  # beginning and ending a deed asks nothing


@dataclass(frozen=True, slots=True)
class Count:
    page: str
    statements: int


class _Counter(logging.Handler):
    """Listens to peewee, which logs (statement, values)."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.seen = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.seen += str(record.msg[0]).lstrip("(").startswith(COUNTED)


def count(of: School) -> tuple[Count, ...]:
    """The main pages, each opened once by the person it is for."""
    client = school.use(of).test_client(use_cookies=False)
    with database.connected():
        student, teacher, coach, leader = (
            school.known(given.lower()) for given, _ in (STUDENT, TEACHER, COACH, LEADER)
        )
        (team,) = teacher.groups("team")
        visit = visits.by_observer(coach.owner.id, coach.id)[0].id
        theme = definitions.latest("start-up").themes[0].id
    home = teacher.groups("contact_teacher")[0].id
    bars = f"/schools/{of.id}?theme={theme}&group={home}"
    pages = {
        teacher: ("/", "/conversations", f"/students/{student.id}", f"/teams/{team.id}"),
        coach: ("/", "/visits", f"/visits/{visit}"),
        leader: ("/", "/rounds", f"/rounds/{of.round}", f"/schools/{of.id}", bars),
    }
    with _counting() as counter:
        found = list(_of_student(client, counter, of, student))
        for person, paths in pages.items():
            visitor = _visitor(client, person)
            for path in paths:
                counter.seen = 0
                visitor.get(path)
                found.append(Count(f"{person.given_name} {path}", counter.seen))
    return tuple(found)
