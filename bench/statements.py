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
from bench.answering import saving
from bench.load import FORM, JSON, Reply, Request
from bench.school import NAME, SECTION, School
from bench.visitor import Controls, logged_in
from questionnaires import Questionnaire
from service import actions
from service.demo.schools import COACH, CONSULTANT, GUARDIAN, LEADER, STUDENT, TEACHER
from service.store import definitions, visits
from service.store.ground import database
from service.store.people import Person

COUNTED = ("SELECT", "INSERT", "UPDATE", "DELETE")  # beginning and ending a deed asks nothing
START_UP, TEAM_DATA = "start-up", "team-data"
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
            *_of_library(counter, ask),
            *_of_sheets(counter, ask),
        )


def _of_student(counter: _Counter, ask: Ask, of: School) -> Iterator[Count]:
    name = STUDENT[0].lower()
    yield counter.of("logging in", lambda: logged_in(ask, name))
    student = logged_in(ask, name)
    home = student.get("/")
    path = student.post("/responses", 303, home, round=str(of.round), name=NAME)
    section = f"{path}/sections/{SECTION}"
    with database.connected():
        asked = _newest(school.known(name), NAME)
    writer = saving.opened(student, path, asked, asked.sections[0])
    token = Controls(home).token
    yield counter.of("the student's front page", lambda: student.get("/"))
    yield counter.of("the cover of a questionnaire", lambda: student.get(path))
    yield counter.of("22 questions", lambda: student.get(section))
    yield counter.of("saving 22 answers", lambda: student.send(writer.saved_by_button(), 303))
    yield counter.of("the same by script", lambda: student.send(writer.saved_by_script(), 200))
    yield counter.of("looking through", lambda: student.get(f"{path}/look-through"))
    yield counter.of("sending", lambda: student.send(saving.sending(student, path, token), 303))
    yield counter.of("the whole form for a device", lambda: student.fetch(f"{path}/device"))
    yield counter.of("the student's folder", lambda: student.get("/folder"))
    guardian = logged_in(ask, GUARDIAN[0].lower())
    yield counter.of("the guardian's front page", lambda: guardian.get("/"))


def _of_staff(counter: _Counter, ask: Ask, of: School) -> Iterator[Count]:
    with database.connected():
        student = school.known(STUDENT[0].lower())
        teacher = school.known(TEACHER[0].lower())
        coach = school.known(COACH[0].lower())
        visit = visits.by_observer(coach.owner.id, coach.id)[0]
    team, home = teacher.groups("team")[0], teacher.groups("contact_teacher")[0]
    theme = _newest(teacher, START_UP).themes[0].id
    whole = f"/schools/{of.id}"
    pages = {
        TEACHER: {
            "the teacher's front page": "/",
            "conversations": "/conversations",
            "a conversation prepared": f"/students/{student.id}",
            "the same in the room": f"/students/{student.id}/conversation",
            "the same afterwards": f"/students/{student.id}/after",
            "the team's classes": f"/teams/{team.id}",
            "the visits to a teacher": "/visits/teaching",
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
            "a school's visits": f"{whole}/visits",
            "the school": whole,
            "the school, one cell opened": f"{whole}?theme={theme}&group={home.id}",
        },
    }
    for (given, _family), own in pages.items():
        visitor = logged_in(ask, given.lower())
        for page, path in own.items():
            yield counter.of(page, partial(visitor.get, path))


def _of_library(counter: _Counter, ask: Ask) -> Iterator[Count]:
    """A form of the owner's own, published; and a draft of its next version."""
    name = CONSULTANT[0].lower()
    with database.connected():
        writer = school.known(name)
        first = actions.questionnaires.copy(writer, START_UP, _newest(writer, START_UP).version)
        own = actions.questionnaires.publish(writer, first)
        draft = actions.questionnaires.new_version(writer, own.name)
    form, drafted = f"/questionnaires/{own.name}/{own.version}", f"/questionnaires/drafts/{draft}"
    visitor = logged_in(ask, name)
    pages = {
        "questionnaires": "/questionnaires",
        "one questionnaire": form,
        "a questionnaire's preview": f"{form}/preview",
        "the preview's frame": f"{form}/frame?section=1",
        "a part of a draft": f"{drafted}?part=1",
        "the look beside it": f"{drafted}/frame?part=1",
        "before a draft is published": f"{drafted}/publish",
    }
    for page, path in pages.items():
        yield counter.of(page, partial(visitor.get, path))


def _of_sheets(counter: _Counter, ask: Ask) -> Iterator[Count]:
    """A team's sheet, read by the leader of its school."""
    with database.connected():
        writer = school.known(TEACHER[0].lower())
        (team, *_) = writer.groups("team")
        response = actions.sheets.start(writer, TEAM_DATA, str(team.id), "Forår", "da")
        actions.responses.send(writer, response, uuid4())
        ((sheet, _asked), *_) = actions.sheets.shelf(writer).own
    leader = logged_in(ask, LEADER[0].lower())
    yield counter.of("sheets", lambda: leader.get("/sheets"))
    yield counter.of("one sheet", lambda: leader.get(f"/sheets/{sheet.id}"))


def _newest(writer: Person, name: str) -> Questionnaire:
    return definitions.latest(writer.owner.id, name)


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
    headers = {"Cookie": request.cookie} | ({"Accept": JSON} if request.by_script else {})
    if request.body:
        found = client.post(request.path, data=request.body, content_type=FORM, headers=headers)
    else:
        found = client.get(request.path, headers=headers)
    cookies = tuple(found.headers.getlist("Set-Cookie"))
    return Reply(found.status_code, cookies, found.headers.get("Location", ""), found.text)
