"""How many statements a page asks of the database."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

from flask.testing import FlaskClient

from bench import school
from bench.load import FORM, Reply, Request
from bench.school import NAME, SECTION, School
from bench.visitor import Visitor
from service.demo.schools import COACH, LEADER, STUDENT, TEACHER
from service.store import database, definitions, visits

COUNTED = ("SELECT", "INSERT", "UPDATE", "DELETE")  # beginning and ending a deed asks nothing
Ask = Callable[[Request], Reply]


@dataclass(frozen=True, slots=True)
class Count:
    page: str
    statements: int


class _Counter(logging.Handler):
    """Listens to peewee, which logs each statement with its values."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._seen = 0

    def emit(self, record: logging.LogRecord) -> None:
        statement = str(record.msg[0])
        self._seen += statement.startswith(COUNTED)

    def of(self, page: str, open_: Callable[[], object]) -> Count:
        self._seen = 0
        open_()
        return Count(page, self._seen)


def count(of: School) -> tuple[Count, ...]:
    """The main pages, each opened once by the person it is for."""
    client = school.use(of).test_client(use_cookies=False)
    ask = partial(_ask, client)
    with _counting() as counter:
        return (
            *_of_student(counter, ask, of),
            *_of_staff(counter, ask, of),
        )


def _of_student(counter: _Counter, ask: Ask, of: School) -> Iterator[Count]:
    name = STUDENT[0].lower()
    yield counter.of("logging in", lambda: Visitor(ask, name))
    student = Visitor(ask, name)
    home = student.get("/")
    path = student.post("/responses", 303, home, round=str(of.round), name=NAME)
    section = f"{path}/sections/{SECTION}"
    page = student.get(section)
    saving = student.filled_in(section, page, turn=0)
    sending = partial(student.post, f"{path}/send", 303, page, key=str(uuid4()))
    yield counter.of("the student's front page", lambda: student.get("/"))
    yield counter.of("the cover of a questionnaire", lambda: student.get(path))
    yield counter.of("22 questions", lambda: student.get(section))
    yield counter.of("saving 22 answers", lambda: student.send(saving, 303))
    yield counter.of("looking through", lambda: student.get(f"{path}/look-through"))
    yield counter.of("sending", sending)
    yield counter.of("the student's folder", lambda: student.get("/folder"))


def _of_staff(counter: _Counter, ask: Ask, of: School) -> Iterator[Count]:
    with database.connected():
        student = school.known(STUDENT[0].lower())
        teacher = school.known(TEACHER[0].lower())
        coach = school.known(COACH[0].lower())
        visit = visits.by_observer(coach.owner.id, coach.id)[0]
    team, home = teacher.groups("team")[0], teacher.groups("contact_teacher")[0]
    theme = definitions.latest(teacher.owner.id, "start-up").themes[0].id
    whole = f"/schools/{of.id}"
    pages = {
        TEACHER: {
            "the teacher's front page": "/",
            "conversations": "/conversations",
            "one conversation": f"/students/{student.id}",
            "the team's classes": f"/teams/{team.id}",
        },
        COACH: {
            "the coach's front page": "/",
            "visits": "/visits",
            "one visit": f"/visits/{visit.id}",
        },
        LEADER: {
            "the leader's front page": "/",
            "rounds": "/rounds",
            "one round": f"/rounds/{of.round}",
            "the school": whole,
            "the school, one cell opened": f"{whole}?theme={theme}&group={home.id}",
        },
    }
    for (given, _family), own in pages.items():
        visitor = Visitor(ask, given.lower())
        for page, path in own.items():
            yield counter.of(page, partial(visitor.get, path))


@contextmanager
def _counting() -> Iterator[_Counter]:
    counter, log = _Counter(), logging.getLogger("peewee")
    log.addHandler(counter)
    log.setLevel(logging.DEBUG)
    try:
        yield counter
    finally:
        log.setLevel(logging.NOTSET)
        log.removeHandler(counter)


def _ask(client: FlaskClient, request: Request) -> Reply:
    """The same as over loopback, inside this process."""
    headers = {"Cookie": request.cookie}
    if request.body:
        found = client.post(request.path, data=request.body, content_type=FORM, headers=headers)
    else:
        found = client.get(request.path, headers=headers)
    cookies = tuple(found.headers.getlist("Set-Cookie"))
    return Reply(found.status_code, cookies, found.headers.get("Location", ""), found.text)
